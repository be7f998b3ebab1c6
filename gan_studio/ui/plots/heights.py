"""Which heights a plot shows: nearly all of what is drawn, without trembling at every new value."""

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

_TAIL = 0.01
"""This share of the lowest and of the highest values may leave the plot: the first steps of a run often do."""
_MARGIN = 0.06
_FILLED = 0.6
"""A plot whose curves fill less than this of its height is drawn closer."""


def wanted_range(drawn: Sequence[NDArray[np.float64]], marks: Sequence[float]) -> tuple[float, float] | None:
    """The range that holds the curves, but for their extremes, and the marks; None where there is nothing."""
    ends = list(marks)
    for heights in drawn:
        finite = heights[np.isfinite(heights)]
        if len(finite):
            ends += [float(end) for end in np.quantile(finite, [_TAIL, 1 - _TAIL])]
    if not ends:
        return None
    low, high = min(ends), max(ends)
    margin = _MARGIN * (high - low) or 0.5
    return low - margin, high + margin


def steady(now: tuple[float, float], wanted: tuple[float, float]) -> tuple[float, float]:
    """The range to go to: stay as long as what is wanted fits in and fills enough of it."""
    fits = now[0] <= wanted[0] and wanted[1] <= now[1]
    return now if fits and wanted[1] - wanted[0] >= _FILLED * (now[1] - now[0]) else wanted


def few_ticks(highest: float) -> list[float]:
    """Zero and a few round numbers up to ``highest``, which is above 0; at least one is well below it, where there is room to write it."""
    power = 10.0 ** math.floor(math.log10(highest))
    spacing = next(factor * power for factor in (5, 2, 1, 0.5) if factor * power <= 0.75 * highest)
    return [tick * spacing for tick in range(int(highest / spacing) + 1)]
