"""Pictures and animations as files that other programs open: PNG, GIF and MP4. Every file appears whole or not at all."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from fractions import Fraction
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from gan_studio.core.atomic import replacing
from gan_studio.core.errors import StudioError
from gan_studio.core.progress import Progress, silent
from gan_studio.core.translation import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from av import VideoCodecContext, VideoFrame, VideoStream

    Convert = Callable[["Picture"], VideoFrame]

Picture = NDArray[np.uint8]
"""RGB of shape (height, width, 3)."""

MP4_CODECS = {"libx264": {"crf": "17"}, "mpeg4": {"flags": "+qscale", "global_quality": "354"}}
"""Best first, with options for high quality: H.264 plays everywhere, MPEG-4 part 2 (here at quantiser 3) is in every FFmpeg."""

MAX_GIF_FPS = 50
"""Browsers play anything faster at 10 frames/s."""


def save_png(path: Path, picture: Picture) -> None:
    """Save a picture without loss.

    Raises:
        StudioError: the disk is full or the folder cannot be written.
    """
    with replacing(path) as file:
        Image.fromarray(picture).save(file, format="PNG")


def save_animation(
    path: Path, frames: Iterable[Picture], fps: float, enlarge: int = 1, smooth: bool = False, total: int = 0, progress: Progress = silent
) -> None:
    """Save an animation in the format that the suffix names: ``.gif`` or ``.mp4``.

    The frames, all of the same size, are taken one by one, so that they can be rendered while the file is
    written. Each is enlarged ``enlarge`` times, in sharp squares or ``smooth`` (Lanczos). ``total`` is how many
    are expected, for the progress alone; progress may cancel.

    Raises:
        StudioError: an unknown suffix, no frames, a full disk or a folder that cannot be written.
    """
    suffix = path.suffix.lower()
    if suffix not in ANIMATION_FORMATS:
        raise StudioError(
            QT_TRANSLATE_NOOP("Error", "An animation cannot be saved as “{name}”."),
            QT_TRANSLATE_NOOP("Error", "Choose a name that ends in {suffixes}."),
            name=path.name,
            suffixes=" or ".join(ANIMATION_FORMATS),
        )
    ANIMATION_FORMATS[suffix](path, _watched(_enlarged(frames, enlarge, smooth), total, progress), fps)


def save_gif(path: Path, frames: Iterable[Picture], fps: float) -> None:
    """Save a GIF that repeats for ever, each frame with the 256 colours that suit it best: grey ones keep every level.

    GIF counts time in 1/100 s, so delays vary by that much, but the whole lasts as long as it should. Above 50
    frames/s it plays at 50.

    Raises:
        StudioError: no frames, a full disk or a folder that cannot be written.
    """
    from av import VideoFrame

    def convert(picture: Picture) -> VideoFrame:
        indices_and_palette: Any = _with_palette(picture)
        return VideoFrame.from_ndarray(indices_and_palette, format="pal8")

    _encode(path, "gif", "gif", {}, frames, min(fps, MAX_GIF_FPS), convert)


def save_mp4(path: Path, frames: Iterable[Picture], fps: float) -> None:
    """Save an H.264 video (MPEG-4 where FFmpeg was built without it) that plays in browsers and on slides.

    Odd widths and heights, which its colour format cannot have, grow by repeating the last column or row.

    Raises:
        StudioError: no frames, a full disk or a folder that cannot be written.
    """
    from av import VideoFrame
    from av.codec import codecs_available
    from av.video.reformatter import ColorPrimaries, ColorRange, Colorspace, ColorTrc

    def convert(picture: Picture) -> VideoFrame:
        height, width, _ = picture.shape
        even = np.pad(picture, ((0, height % 2), (0, width % 2), (0, 0)), mode="edge")
        # Players guess the colours of untagged videos from their size, and then show some a shade off.
        return VideoFrame.from_ndarray(even, format="rgb24").reformat(
            format="yuv420p",
            dst_colorspace=Colorspace.ITU709,
            dst_color_range=ColorRange.MPEG,
            dst_color_primaries=ColorPrimaries.BT709,
            dst_color_trc=ColorTrc.BT709,
        )

    codec = next(name for name in MP4_CODECS if name in codecs_available)
    _encode(path, "mp4", codec, MP4_CODECS[codec], frames, fps, convert)


ANIMATION_FORMATS: dict[str, Callable[[Path, Iterable[Picture], float], None]] = {".gif": save_gif, ".mp4": save_mp4}
"""How to save an animation, by the suffix of the file."""


def _encode(path: Path, container_format: str, codec: str, options: dict[str, str], frames: Iterable[Picture], fps: float, convert: "Convert") -> None:
    import av

    pictures = map(convert, frames)
    first = next(pictures, None)
    if first is None:
        raise StudioError(QT_TRANSLATE_NOOP("Error", "There is no picture to save."), QT_TRANSLATE_NOOP("Error", "Add keyframes or ask for more frames."))
    rate = Fraction(fps).limit_denominator(1000)
    with replacing(path) as file, _closing_quietly(), av.open(file, "w", format=container_format) as container:
        stream = cast("VideoStream", container.add_stream(codec, rate=rate, options=options))
        _describe(stream.codec_context, first)
        for index, frame in enumerate(chain([first], pictures)):
            frame.pts, frame.time_base = index, 1 / rate
            container.mux(stream.encode(frame))
        container.mux(stream.encode())


@contextmanager
def _closing_quietly() -> Iterator[None]:
    """A container whose file cannot be written fails again when it is closed, vaguely: let the first exception through instead."""
    from av.error import PyAVCallbackError

    try:
        yield
    except PyAVCallbackError as error:
        raise error.__context__ or error from None


def _describe(context: "VideoCodecContext", frame: "VideoFrame") -> None:
    """Tell the encoder, before it starts, what all frames are like."""
    context.width, context.height, context.pix_fmt = frame.width, frame.height, frame.format.name
    context.colorspace, context.color_range = frame.colorspace, frame.color_range
    context.color_primaries, context.color_trc = frame.color_primaries, frame.color_trc


def _with_palette(picture: Picture) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """Indices (height, width) into a palette (256, 4) of alpha, red, green, blue."""
    image = Image.fromarray(picture)
    # Median cut, Pillow's default, turns the rare colours (an eye, a lip) grey and leaves bands in skin.
    quantised = image.quantize(256, method=Image.Quantize.MAXCOVERAGE)
    if image.getcolors(256) is None:
        quantised = image.quantize(palette=quantised, dither=Image.Dither.FLOYDSTEINBERG)
    palette = np.full((256, 4), 255, np.uint8)
    colours = np.asarray(quantised.getpalette(), np.uint8).reshape(-1, 3)
    palette[: len(colours), 1:] = colours
    return np.asarray(quantised), palette


def _enlarged(frames: Iterable[Picture], factor: int, smooth: bool) -> Iterator[Picture]:
    resampling = Image.Resampling.LANCZOS if smooth else Image.Resampling.NEAREST
    for frame in frames:
        size = (frame.shape[1] * factor, frame.shape[0] * factor)
        yield frame if factor == 1 else np.asarray(Image.fromarray(frame).resize(size, resampling))


def _watched(frames: Iterable[Picture], total: int, progress: Progress) -> Iterator[Picture]:
    done = 0
    for frame in frames:
        progress(done, total)
        yield frame
        done += 1
    progress(done, total)
