"""One picture: from encoded bytes or raw pixels to a square of uint8, or the reason why not."""

import struct
import zlib
from collections.abc import Callable
from io import BytesIO
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps

from gan_studio.core.datasets.containers.base import Content
from gan_studio.core.datasets.decode_budget import DecodeBudget
from gan_studio.core.datasets.flatten import flatten
from gan_studio.core.datasets.picture_magic import PICTURE_FORMATS, impostor, looks_like_picture
from gan_studio.core.datasets.problems import ANNEX_POINTER, DAMAGED, EMPTY, NOT_A_PICTURE, TOO_LARGE, TOO_SMALL, UNREADABLE, BadPicture

Box = tuple[float, float, float, float]
"""Left, top, right, bottom in pixels."""
CropBox = Callable[[int, int], Box]
"""From a picture's width and height to the square to keep."""

MAX_PIXELS = 50_000_000
"""Larger pictures are refused: a file of a few kilobytes can claim gigabytes of pixels."""

MNIST_SIDE = 28

#: Which of 28 rows or columns each of 32 is a copy of.
_PADDED_ROWS = np.clip(np.arange(-2, MNIST_SIDE + 2), 0, MNIST_SIDE - 1)

_BUDGET = DecodeBudget(MAX_PIXELS)

#: What Pillow raises for damaged files, depending on the format.
_DECODE_ERRORS = (
    OSError,
    SyntaxError,
    ValueError,
    TypeError,
    EOFError,
    LookupError,
    ArithmeticError,
    RuntimeError,
    MemoryError,
    struct.error,
    zlib.error,
)


class Picture(NamedTuple):
    """A picture as training sees it, and the size that it came in."""

    pixels: NDArray[np.uint8]
    """Shape (image_size, image_size, channels)."""
    width: int
    height: int


def decode(content: Content | NDArray[np.uint8], image_size: int, channels: int, crop_box: CropBox) -> Picture:
    """Decode, turn upright, flatten onto white, cut the square out and scale it to ``image_size``.

    Encoded pictures whose shorter side is less than half of ``image_size`` are refused; raw pixels and 28 px squares are
    not, since they come from sets that are all of one size. 28 px are padded to 32 px, not scaled, before anything else.

    Raises:
        BadPicture: it cannot be used.
    """
    if isinstance(content, np.ndarray):
        image = Image.fromarray(content)
        return Picture(_square(image, image_size, channels, crop_box, image.size), *image.size)
    image = _open(_bytes_of(content))
    if image.width * image.height > MAX_PIXELS:
        raise BadPicture(TOO_LARGE)
    if min(image.size) < image_size // 2 and image.size != (MNIST_SIDE, MNIST_SIDE):
        raise BadPicture(TOO_SMALL)
    width, height = image.size
    _draft(image, image_size, channels, crop_box)
    drafted = image.size
    with _BUDGET.reserve(image.width * image.height):
        try:
            image.load()
            _turn_upright(image)
            if image.size != drafted:
                width, height = height, width
            return Picture(_square(image, image_size, channels, crop_box, (width, height)), width, height)
        except _DECODE_ERRORS as error:
            raise BadPicture(DAMAGED) from error


def _bytes_of(content: Content) -> bytes:
    if isinstance(content, BadPicture):
        raise content
    if isinstance(content, bytes):
        return content
    try:
        return content.read_bytes()
    except OSError as error:
        is_annexed = content.is_symlink() and "/annex/objects/" in content.readlink().as_posix()
        raise BadPicture(ANNEX_POINTER if is_annexed else UNREADABLE) from error


def _open(data: bytes) -> Image.Image:
    if not data:
        raise BadPicture(EMPTY)
    reason = impostor(data[:2048])
    if reason is not None:
        raise BadPicture(reason)
    try:
        return Image.open(BytesIO(data), formats=PICTURE_FORMATS)
    except Image.DecompressionBombError as error:
        raise BadPicture(TOO_LARGE) from error
    except _DECODE_ERRORS as error:
        raise BadPicture(DAMAGED if looks_like_picture(data) else NOT_A_PICTURE) from error


def _draft(image: Image.Image, image_size: int, channels: int, crop_box: CropBox) -> None:
    """Let a JPEG be decoded at a half, quarter or eighth, as long as the crop keeps twice the pixels it needs."""
    left, _, right, _ = crop_box(*image.size)
    scale = 2 * image_size / (right - left)
    mode = "L" if channels == 1 and image.mode == "RGB" else None
    if scale < 1 or mode:
        wanted = min(scale, 1.0)
        image.draft(mode, (int(image.width * wanted) + 1, int(image.height * wanted) + 1))


def _turn_upright(image: Image.Image) -> None:
    """Turn it as its EXIF orientation says; a picture with damaged EXIF data is still a picture."""
    try:
        ImageOps.exif_transpose(image, in_place=True)
    except _DECODE_ERRORS:
        return


def _square(image: Image.Image, image_size: int, channels: int, crop_box: CropBox, full_size: tuple[int, int]) -> NDArray[np.uint8]:
    """``full_size`` is the width and height of which ``image`` may be a reduced version; the crop box refers to it."""
    mode = "L" if channels == 1 else "RGB"
    flat = flatten(image)
    if flat.size == full_size == (MNIST_SIDE, MNIST_SIDE):
        flat = _padded(flat)
        full_size = flat.size
    across, down = flat.width / full_size[0], flat.height / full_size[1]
    left, top, right, bottom = crop_box(*full_size)
    box = (left * across, top * down, min(right * across, flat.width), min(bottom * down, flat.height))
    square = flat.resize((image_size, image_size), Image.Resampling.LANCZOS, box, reducing_gap=3.0)
    return np.asarray(square.convert(mode)).reshape(image_size, image_size, channels)


def _padded(image: Image.Image) -> Image.Image:
    """28 px to 32 px, by repeating the outermost pixels: black stays black around MNIST's digits."""
    return Image.fromarray(np.asarray(image)[_PADDED_ROWS][:, _PADDED_ROWS])
