"""How a curve of a million points becomes the few thousand that a screen can show, without losing a peak."""

from typing import Any

import numpy as np
from numpy.typing import NDArray


def thin(x: NDArray[Any], y: NDArray[Any], low: float, high: float, columns: int) -> tuple[NDArray[Any], NDArray[Any]]:
    """The part of a curve between ``low`` and ``high``, with at most about four points for each of ``columns`` pixels.

    ``x`` (n,) ascends. The points just outside stay, so that lines run to the edge. Where there are too many, each
    bucket of neighbours is drawn as its lowest and its highest. Buckets hold a power of two and start at multiples of
    it, so they stand still while a run grows.
    """
    first = max(0, int(np.searchsorted(x, low)) - 1)
    end = min(len(x), int(np.searchsorted(x, high, side="right")) + 1)
    if end - first <= 2 * columns:
        return x[first:end], y[first:end]
    size = 1 << ((end - first - 1) // columns).bit_length()
    first -= first % size
    starts = np.arange(0, end - first, size)
    part = y[first:end]
    pairs = np.column_stack([np.minimum.reduceat(part, starts), np.maximum.reduceat(part, starts)])
    return np.repeat(x[first:end][starts], 2), pairs.ravel()
