"""Many pictures as one: grids and strips."""

import math

import numpy as np
from numpy.typing import NDArray

PAPER = 255


def tile(pictures: NDArray[np.uint8], columns: int | None = None, gap: int = 2) -> NDArray[np.uint8]:
    """Lay pictures (n, height, width, 3), n >= 1, row by row into one RGB picture, ``gap`` pixels of white between them.

    Without ``columns`` the grid is about as wide as high.
    """
    count, height, width, _ = pictures.shape
    across = columns or math.ceil(math.sqrt(count))
    down = math.ceil(count / across)
    sheet = np.full((down * (height + gap) - gap, across * (width + gap) - gap, 3), PAPER, np.uint8)
    for index, picture in enumerate(pictures):
        top, left = index // across * (height + gap), index % across * (width + gap)
        sheet[top : top + height, left : left + width] = picture
    return sheet


def cut(sheet: NDArray[np.uint8], size: int, count: int, gap: int = 2) -> NDArray[np.uint8]:
    """The pictures (count, size, size, 3) that :func:`tile` has laid into a sheet without choosing its columns.

    Raises:
        ValueError: so many pictures of that size make another sheet.
    """
    across = math.ceil(math.sqrt(count))
    down = math.ceil(count / across)
    if sheet.shape != (down * (size + gap) - gap, across * (size + gap) - gap, 3):
        raise ValueError(sheet.shape)
    corners = [(index // across * (size + gap), index % across * (size + gap)) for index in range(count)]
    return np.stack([sheet[top : top + size, left : left + size] for top, left in corners])


def strip(pictures: NDArray[np.uint8], gap: int = 2) -> NDArray[np.uint8]:
    """All pictures (n, height, width, 3) side by side."""
    return tile(pictures, len(pictures), gap)
