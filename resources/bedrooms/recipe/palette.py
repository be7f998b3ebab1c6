"""Colours that go together: walls, wood, floors, bed clothes, given as sRGB in [0, 1]."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

RGB = tuple[float, float, float]


def _hex(*codes: str) -> tuple[RGB, ...]:
    return tuple((int(code[0:2], 16) / 255, int(code[2:4], 16) / 255, int(code[4:6], 16) / 255) for code in codes)


WALLS: dict[str, tuple[RGB, ...]] = {
    "white": _hex("f1efea", "eeeeee", "f3f1ec", "e9eaea"),
    "beige": _hex("dcc9a6", "d6c09a", "e0cda8", "cdb48c", "d8bd94"),
    "grey": _hex("a3a5a6", "8e9296", "b0b0ae", "7f8488"),
    "blue": _hex("88a9c9", "6c93b8", "a0bfd8", "4f769c", "7fb0c8"),
    "green": _hex("a3b98a", "8aa67a", "b4c79a", "7c9a76", "9fb68c"),
    "yellow": _hex("e6cf76", "ecd98c", "dfc064", "e8c85e"),
    "pink": _hex("dfa6a8", "d88f94", "e6b4b4", "cf8490", "c9706c"),
    "brown": _hex("8a674a", "7a5840", "94704e", "6e4c38"),
}
WALL_WEIGHTS: dict[str, float] = {"white": 0.25, "beige": 0.21, "grey": 0.13, "blue": 0.12, "green": 0.1, "yellow": 0.07, "pink": 0.06, "brown": 0.06}

WOODS = _hex("6b4226", "8a5a33", "a9753f", "c79a63", "4a2c1a", "b5835a", "d8b98a", "3a241a", "9c6b45", "e8ddca")
PAINTED = _hex("f2f0eb", "ece8df", "2b2b2d", "d8d4cc", "c9d2d6")
CARPETS = _hex("cdbfa8", "b7a88f", "a9a39a", "8d8a86", "d8d0c2", "8b6f5a", "6d7480", "96774f", "7a3d3a", "c2b59c")
TILES = _hex("d9d2c5", "c9b79c", "b9a58a", "e4e0d8", "a88f74", "b56f4a", "8e8a85")

# Cover, accent (cushions, throw, rug) and curtain that suit each other; the wall decides which are likely.
SCHEMES: tuple[tuple[RGB, RGB, RGB], ...] = tuple(
    (group[0], group[1], group[2])
    for group in (
        _hex("f0ede6", "7c8ea3", "dfe3e6"),
        _hex("f2f0ec", "b5533c", "e8dcc8"),
        _hex("efece4", "8a9a6b", "d7d9c4"),
        _hex("e9e2d2", "7b5a3e", "c4ab86"),
        _hex("d9c7a8", "6b3f2a", "b08d5f"),
        _hex("2f4a6d", "d9c9a3", "a9bacb"),
        _hex("5d7fa8", "eceae4", "8fa9c4"),
        _hex("7d1f2b", "d6b37a", "8e3a35"),
        _hex("a3342f", "eee5d8", "c9776a"),
        _hex("5b3a29", "d4b58c", "8d6a4a"),
        _hex("8c8c8e", "e0b84a", "c9c9c8"),
        _hex("44484d", "d8d8d6", "7c8085"),
        _hex("c9a9b8", "7d4f68", "e3d3da"),
        _hex("e3b3b0", "a6525a", "f1dcd6"),
        _hex("6f8f72", "e9e2cf", "a9b894"),
        _hex("2f6b6b", "e2c48a", "9fc0b9"),
        _hex("d8a63c", "5b4a3a", "ecd9a5"),
        _hex("c8703a", "efe3cd", "d9a878"),
        _hex("6a4c7d", "d9cbe0", "a997b8"),
        _hex("b9b4a8", "55606b", "d5d1c6"),
        _hex("f4f2ee", "33373d", "bdbdbb"),
        _hex("86a9b8", "f0e9da", "c3d5da"),
    )
)
WARM_LIGHT: RGB = (1.0, 0.66, 0.34)
WHITE_LIGHT: RGB = (1.0, 0.86, 0.68)
LEAVES = _hex("3f6b35", "557f3f", "2f5a3a", "6c8f45")
METALS = _hex("2a2826", "8c8a86", "b08d57", "d9d6d0")


def pick(rng: np.random.Generator, colours: Sequence[RGB], jitter: float = 0.03) -> RGB:
    """One of the colours, a little changed in lightness and in tint."""
    chosen = np.array(colours[int(rng.integers(len(colours)))])
    return rgb(chosen * (1 + rng.normal(0, jitter)) + rng.normal(0, jitter / 3, 3))


def mixed(a: RGB, b: RGB, share: float) -> RGB:
    """``a`` with ``share`` (0 to 1) of ``b``."""
    return rgb(np.array(a) * (1 - share) + np.array(b) * share)


def rgb(values: NDArray[np.float64]) -> RGB:
    """Three numbers, kept within what paint and cloth can reflect."""
    red, green, blue = np.clip(values, 0.02, 0.96)
    return float(red), float(green), float(blue)
