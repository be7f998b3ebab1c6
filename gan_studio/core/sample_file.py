"""A grid of sample pictures as one picture: the tiles side by side, for every viewer, and back again; a PNG bit for bit, a WebP about."""

import math
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import ExifTags, Image
from PIL.PngImagePlugin import PngImageFile, PngInfo

from gan_studio.core.atomic import replacing
from gan_studio.core.errors import StudioError
from gan_studio.core.translation import QT_TRANSLATE_NOOP

_GEOMETRY = "gan-studio-grid"
"""The key of the PNG text that says how to cut the picture: count, height and width of the tiles."""
_WEBP_QUALITY = 80


def write_samples(path: Path, grid: NDArray[np.uint8]) -> None:
    """Write a grid of shape (n, height, width, 3), n >= 1, in rows of ceil(sqrt(n)) tiles: as a PNG, or lossy where the path ends in ``.webp``.

    Raises:
        StudioError: the disk is full or ``path`` cannot be written; what was there before is untouched.
    """
    count, height, width, _ = grid.shape
    columns = math.ceil(math.sqrt(count))
    rows = math.ceil(count / columns)
    tiles = np.zeros((rows * columns, height, width, 3), np.uint8)
    tiles[:count] = grid
    sheet = tiles.reshape(rows, columns, height, width, 3).swapaxes(1, 2).reshape(rows * height, columns * width, 3)
    with replacing(path) as file:
        if path.suffix == ".webp":
            about = Image.Exif()
            about[ExifTags.Base.ImageDescription] = f"{count} {height} {width}"
            Image.fromarray(sheet).save(file, format="WEBP", quality=_WEBP_QUALITY, method=6, exif=about)
            return
        geometry = PngInfo()
        geometry.add_text(_GEOMETRY, f"{count} {height} {width}")
        # Level 1 takes half the time of the default 6 and 8 % more room.
        Image.fromarray(sheet).save(file, format="PNG", pnginfo=geometry, compress_level=1)


def read_samples(path: Path) -> NDArray[np.uint8]:
    """The grid that :func:`write_samples` wrote, shape (n, height, width, 3).

    Raises:
        StudioError: the file is missing, is damaged or is no grid of samples.
    """
    try:
        with Image.open(path, formats=("PNG", "WEBP")) as image:
            about = image.text[_GEOMETRY] if isinstance(image, PngImageFile) else image.getexif()[ExifTags.Base.ImageDescription]
            count, height, width = (int(number) for number in about.split())
            sheet = np.asarray(image.convert("RGB"))
        tiles = sheet.reshape(sheet.shape[0] // height, height, sheet.shape[1] // width, width, 3).swapaxes(1, 2)
        return tiles.reshape(-1, height, width, 3)[:count]
    except (OSError, SyntaxError, KeyError, ValueError) as error:
        raise StudioError(
            QT_TRANSLATE_NOOP("Error", "The samples {path} are damaged or no longer kept."),
            QT_TRANSLATE_NOOP("Error", "Look at another step; the training itself is not affected."),
            path=path,
        ) from error
