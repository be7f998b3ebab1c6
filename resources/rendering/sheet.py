"""Contact sheets, and the shares of every attribute: what an art director looks at."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from resources.rendering import negatives

_GAP = 2


def contact_sheet(pictures: Sequence[NDArray[np.uint8]], columns: int, scale: int) -> Image.Image:
    """The pictures (64, 64, 3) side by side in rows of ``columns``, enlarged ``scale`` times."""
    height, width = pictures[0].shape[:2]
    rows = -(-len(pictures) // columns)
    sheet = np.full((rows * (height + _GAP), columns * (width + _GAP), 3), 24, np.uint8)
    for place, picture in enumerate(pictures):
        y, x = place // columns * (height + _GAP), place % columns * (width + _GAP)
        sheet[y : y + height, x : x + width] = picture
    image = Image.fromarray(sheet)
    return image.resize((image.width * scale, image.height * scale), Image.Resampling.BICUBIC)


def shares(folder: Path) -> dict[str, dict[str, float]]:
    """Attribute -> value -> its share (0 to 1) of the rendered pictures; measures (columns of numbers) are left out."""
    columns: dict[str, Counter[str]] = {}
    numbers = negatives.numbers(folder)
    for number in numbers:
        for name, value in negatives.load(negatives.path_of(folder, number))[1].items():
            columns.setdefault(name, Counter())[value] += 1
    return {name: {value: count / len(numbers) for value, count in counts.most_common()} for name, counts in columns.items() if not _is_measure(counts)}


def _is_measure(values: Counter[str]) -> bool:
    return all(value == "" or value.lstrip("-").replace(".", "", 1).isdigit() for value in values)
