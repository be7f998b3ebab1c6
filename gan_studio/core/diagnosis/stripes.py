"""The picture of modes over time: a row for each mode, a column for each report, bright where the mode is drawn often."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from gan_studio.core.diagnosis.history import DiversityHistory

FULL = 4.0
"""Times its share in the data, from which a mode is drawn in the brightest colour."""
_WIDEST = 2.0
"""A report speaks of the steps around it, but of no more on either side than so many times the usual distance of two reports."""
_VIRIDIS = ("#440154", "#472d7b", "#3b528b", "#2c728e", "#21918c", "#28ae80", "#5ec962", "#addc30", "#fde725")
"""Equal steps look equal, to the colour-blind too: Smith & van der Walt 2015."""


@dataclass(frozen=True, eq=False)
class Stripes:
    """How often a generator drew each mode, in times of the mode's share in the data: 1 is as in the data, 0 not at all."""

    steps: NDArray[np.int64]
    """Shape (n,), ascending: of the reports about the modes that the newest report is about."""
    ratios: NDArray[np.float64]
    """Shape (n, rows)."""
    modes: tuple[slice, ...]
    """Which modes each row holds."""

    @classmethod
    def of(cls, history: DiversityHistory, most_rows: int) -> "Stripes":
        """The picture of ``history``; where there are more than ``most_rows`` modes, neighbours share a row."""
        modes, counts = history.modes, history.counts
        if modes is None:
            return cls(history.steps, np.empty((0, 0)), ())
        known = ~np.isnan(counts).any(axis=1)
        starts = np.unique(np.linspace(0, len(modes.names), min(most_rows, len(modes.names)), endpoint=False).astype(np.int64))
        groups = [slice(int(start), int(end)) for start, end in zip(starts, [*starts[1:], len(modes.names)], strict=True)]
        shares = counts[known] / counts[known].sum(axis=1, keepdims=True)
        ratios = np.add.reduceat(shares, starts, axis=1) / np.add.reduceat(modes.shares, starts)
        return cls(history.steps[known], ratios, tuple(groups))

    def columns(self, low: float, high: float, count: int) -> NDArray[np.float64]:
        """The stretch from step ``low`` to ``high`` in ``count`` columns of equal width: shape (rows, count), NaN where there is no report.

        A column is the average over its steps, so that what changes faster than can be shown becomes grey and is not left out.
        """
        if not len(self.steps):
            return np.full((len(self.modes), count), np.nan)
        lefts, widths = self._spans()
        areas, covered = (np.concatenate([np.zeros_like(part[:1]), np.cumsum(part, axis=0)]) for part in (self.ratios * widths[:, None], widths))
        at = np.linspace(low, high, count + 1)
        index = np.clip(np.searchsorted(lefts, at, side="right") - 1, 0, None)
        inside = np.clip(at - lefts[index], 0, widths[index])
        area = np.diff(areas[index] + self.ratios[index] * inside[:, None], axis=0)
        width = np.diff(covered[index] + inside)[:, None]
        return np.divide(area, width, out=np.full_like(area, np.nan), where=width > 0).T

    def _spans(self) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Where the steps that each report speaks of begin, and how many they are: shapes (n,)."""
        gaps = np.diff(self.steps).astype(np.float64)
        usual = float(np.median(gaps)) if len(gaps) else float(self.steps[0])
        sides = np.minimum(np.concatenate([[usual], gaps, [usual]]) / 2, _WIDEST * usual)
        lefts = self.steps.astype(np.float64) - sides[:-1]
        return lefts, sides[:-1] + sides[1:]


def stripe_colours(ratios: NDArray[np.float64]) -> NDArray[np.uint8]:
    """The colours of :attr:`Stripes.ratios` of any shape: RGBA of shape (..., 4), transparent where NaN.

    Rare modes differ most: brightness goes with the square root, which is how sure a count is.
    """
    known = ~np.isnan(ratios)
    brightness = np.sqrt(np.clip(np.where(known, ratios, 0), 0, FULL) / FULL)
    anchors = np.array([[int(colour[start : start + 2], 16) for start in (1, 3, 5)] for colour in _VIRIDIS], np.float64)
    places = np.linspace(0, 1, len(anchors))
    rgb = [np.interp(brightness, places, anchors[:, channel]) for channel in range(3)]
    return np.stack([*rgb, np.where(known, 255, 0)], axis=-1).round().astype(np.uint8)
