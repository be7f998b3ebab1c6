"""Stacked digits: three of the built-in digits in the red, green and blue channel of a picture, so 1,000 modes (Metz et al. 2017, section 3.3.1)."""

from collections.abc import Iterator, Sequence
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from gan_studio.core.datasets.base import BuiltInSource, Candidate
from gan_studio.core.datasets.digits import Digits
from gan_studio.core.translation import QT_TRANSLATE_NOOP

COUNT = 10_000
"""Ten of each mode."""
_SEED = 0


class StackedDigits(BuiltInSource):
    """Colour pictures, scaled up like the digits they are made of; labels 0 to 999, of which the hundreds are the red digit."""

    name: ClassVar[str] = "stacked-digits"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Source", "Stacked digits: 1,000 modes")
    order: ClassVar[int] = 11
    label_names = tuple(f"{number:03}" for number in range(1000))

    def __len__(self) -> int:
        return COUNT

    def read(self, chosen: Sequence[int]) -> Iterator[Candidate]:
        """Pixels of shape (8, 8, 3)."""
        known = [*Digits().read(range(len(Digits())))]
        modes, digits = _recipe(np.array([digit.label for digit in known]))
        for number in chosen:
            pixels = np.stack([np.asarray(known[digit].content) for digit in digits[number]], axis=2)
            yield Candidate(f"stacked digits #{number}", pixels, int(modes[number]))

    def fingerprint(self) -> str:
        """The set does not change."""
        return f"sklearn.datasets.load_digits, {COUNT} stacked; ten of each"


def _recipe(labels: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """The mode of each picture, shape (COUNT,), and the numbers of the digits that it is made of, shape (COUNT, 3), by the digits' ``labels``."""
    rng = np.random.default_rng(_SEED)
    modes = rng.permutation(COUNT) % 1000
    classes = np.stack([modes // 100, modes // 10 % 10, modes % 10], axis=1)
    digits = np.empty_like(classes)
    for digit in range(10):
        places = classes == digit
        digits[places] = rng.choice(np.flatnonzero(labels == digit), places.sum())
    return modes, digits
