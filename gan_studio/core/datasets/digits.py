"""The built-in data set: handwritten digits (UCI, Alpaydin & Kaynak 1998), 1,797 pictures of 8 x 8."""

import gzip
from collections.abc import Iterator, Sequence
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from gan_studio.core.datasets.base import BuiltInSource, Candidate
from gan_studio.core.resources import resource_path
from gan_studio.core.translation import QT_TRANSLATE_NOOP

_BRIGHTEST = 16


class Digits(BuiltInSource):
    """Grey pictures with values 0..16 in the original, scaled up to the image size; labels 0 to 9."""

    name: ClassVar[str] = "digits"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Source", "Handwritten digits")
    order: ClassVar[int] = 10
    label_names = tuple("0123456789")

    def __len__(self) -> int:
        return 1797

    def read(self, chosen: Sequence[int]) -> Iterator[Candidate]:
        """Pixels of shape (8, 8)."""
        table = _table()
        pixels = np.rint(table[:, :64].astype(np.float32) * (255 / _BRIGHTEST)).astype(np.uint8).reshape(-1, 8, 8)
        for number in chosen:
            yield Candidate(f"digits #{number}", pixels[number], int(table[number, 64]))

    def fingerprint(self) -> str:
        """The set does not change."""
        return "sklearn.datasets.load_digits"


def _table() -> NDArray[np.uint8]:
    """Pixels and label of each: shape (1797, 65)."""
    with gzip.open(resource_path("digits/digits.csv.gz"), "rt") as file:
        return np.loadtxt(file, np.uint8, delimiter=",")
