"""Text and pictures on a canvas: what the figures are drawn with. Lengths are pixels of a display with twice the usual density."""

import math
from functools import cache

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

PAPER = "#ffffff"
INK = "#1b1c20"
MUTED = "#595e68"
GRID = "#e3e5e9"
ACCENT = "#0b766b"

MARGIN = 48
TEXT = 26
"""Size of letters."""

SYSTEM_FONTS = (
    "NotoSansCJK-Regular.ttc",
    "NotoSansKR-Regular.otf",
    "NanumGothic.ttf",
    "malgun.ttf",
    "AppleSDGothicNeo.ttc",
    "DejaVuSans.ttf",
    "arial.ttf",
    "Arial.ttf",
)
"""Where the letters are that Pillow's own font lacks: Korean ones first, on Linux, Windows and macOS."""

Font = ImageFont.FreeTypeFont | ImageFont.ImageFont


@cache
def font(plain: bool, size: int) -> Font:
    """The font that comes with Pillow for ``plain`` ASCII text; for other text the best that the system has."""
    for name in () if plain else SYSTEM_FONTS:
        try:
            return ImageFont.truetype(name, size)
        except OSError:
            continue
    return ImageFont.load_default(size)


def font_for(text: str, size: int = TEXT) -> Font:
    """A font that has the letters of ``text``, if any font here has."""
    return font(text.isascii(), size)


def write(draw: ImageDraw.ImageDraw, xy: tuple[float, float], text: str, anchor: str, color: str = INK, size: int = TEXT) -> None:
    """Write one line with its ``anchor`` (Pillow's two letters: left, middle, right; ascender, middle, baseline) at ``xy``."""
    draw.text(xy, text, font=font_for(text, size), fill=color, anchor=anchor)


def text_width(text: str, size: int = TEXT) -> float:
    """How wide a line of text is."""
    return font_for(text, size).getlength(text)


def shortened(text: str, width: float, size: int = TEXT) -> str:
    """``text``, or as much of its beginning as fits ``width``, and an ellipsis."""
    if text_width(text, size) <= width:
        return text
    while text and text_width(text + "...", size) > width:
        text = text[:-1]
    return text.rstrip() + "..."


def enlarged(picture: NDArray[np.uint8], size: int) -> Image.Image:
    """A square picture (n, n, 3) at ``size`` x ``size``."""
    return Image.fromarray(picture).resize((size, size), Image.Resampling.LANCZOS)


def round_numbers(low: float, high: float, about: int) -> NDArray[np.float64]:
    """The multiples of 1, 2 or 5 times a power of ten in a range, ``about`` so many or fewer: the marks of an axis."""
    rough = (high - low) / about
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(factor * power for factor in (1, 2, 5, 10) if factor * power >= rough * 0.999)
    return np.arange(math.ceil(low / step), math.floor(high / step) + 1, dtype=np.float64) * step
