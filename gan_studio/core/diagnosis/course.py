"""The course of a training as the doctor reads it: everything up to now, with the recent part apart.

Windows are counted in steps, because reports come as often as a machine has time for them; and in reports where those
are few, because one alone is noisy.
"""

from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from gan_studio.core.diagnosis.history import DiversityHistory
from gan_studio.core.diagnosis.report import DiversityFrame
from gan_studio.core.frames import LossHistory

if TYPE_CHECKING:
    from gan_studio.core.losses.base import Loss

RECENT_SHARE, FEWEST_STEPS, MOST_STEPS = 0.15, 100, 1000
"""The recent steps: this share of all, within these bounds."""
RECENT_REPORTS = 3
"""Reports on diversity that count as recent."""
PAST = 3
"""Times as many steps as are recent, over which a trend shows."""
FEWEST_PAST_REPORTS = 8

VARIED, ALIKE = 0.15, 0.5
"""Samples are various when they vary at least so much as the data, in times, and not so many of them look the same."""
CHANCE, LAST_CHANCE = 800, 1600
"""Steps after which samples that look all the same are no beginning any more, and those after which they are none even if they begin to differ.

The slowest of the healthy trainings on record needed about as many as the first.
"""
NARROW = 0.7
"""Nats that the samples of one report are away from the data, beyond what real pictures are: e to the power of it times fewer modes."""
RISING = 1.25
"""Times what it was, by which a figure has to differ to be called better or worse."""
TINY = 0.03
"""Of the data's variance: what noise around a single picture has, and whose growth means nothing."""
_RARE = 1e-12


@dataclass(frozen=True, eq=False)
class Course:
    """One training up to its latest step."""

    losses: LossHistory
    diversity: DiversityHistory
    """Of the generator in training."""
    loss: "Loss"
    """What the scalars mean."""

    def until(self, step: int) -> "Course":
        """What it was at ``step``."""
        return Course(self.losses.until(step), self.diversity.until(step), self.loss)

    @property
    def step(self) -> int:
        """The latest step; 0 before the first."""
        return int(self.losses.steps[-1]) if len(self.losses) else 0

    @property
    def reports(self) -> int:
        """How many reports on diversity there are."""
        return len(self.diversity)

    # --- the scalars of every step ---------------------------------------------------------------------------------

    @cached_property
    def window(self) -> int:
        """How many steps are recent."""
        return int(np.clip(RECENT_SHARE * self.step, FEWEST_STEPS, MOST_STEPS))

    def recent(self, scalar: str) -> NDArray[np.float32]:
        """One of the scalars over the recent steps, shape (n,)."""
        return self.since(self.step - self.window, scalar)

    def since(self, step: int, scalar: str) -> NDArray[np.float32]:
        """One of the scalars after ``step``, shape (n,)."""
        return self.losses.column(scalar)[np.searchsorted(self.losses.steps, step, side="right") :]

    def typical(self, scalar: str) -> float:
        """The median of a scalar over the recent steps."""
        return median(self.recent(scalar))

    # --- the reports -----------------------------------------------------------------------------------------------

    @cached_property
    def latest_reports(self) -> DiversityHistory:
        """Those that count as recent."""
        return DiversityHistory(list(self.diversity.frames[-RECENT_REPORTS:]))

    @cached_property
    def past(self) -> DiversityHistory:
        """The reports over which a trend shows, up to the latest."""
        frames, begins = self.diversity.frames, self.step - PAST * self.window
        within = sum(1 for _ in takewhile(lambda frame: frame.step > begins, reversed(frames)))
        return DiversityHistory(list(frames[-max(within, FEWEST_PAST_REPORTS) :]))

    def figure(self, name: str) -> float:
        """The median of a figure of diversity over the recent reports; NaN where there are none."""
        return median(self.latest_reports.values(name))

    def baseline(self, name: str) -> float:
        """What real pictures score there."""
        return median(self.latest_reports.baselines(name))

    def share_of_baseline(self, name: str) -> float:
        """A figure in times of what real pictures score."""
        return self.figure(name) / self.baseline(name)

    def grows(self, name: str) -> bool:
        """Whether a figure has become larger in the course of the :attr:`past`, and beyond what it swings."""
        before, now = _first_half(self.past.values(name)), self.figure(name)
        return bool(now > max(RISING * median(before), before.max())) if len(before) else False

    def falls(self, name: str) -> bool:
        """Whether a figure has become smaller in the course of the :attr:`past`, and beyond what it swings."""
        return _is_less(self.figure(name), _first_half(self.past.values(name)))

    def falls_still(self, name: str) -> bool:
        """Whether it has in the second half of the :attr:`past`."""
        values = self.past.values(name)
        late = values[len(values) // 2 :]
        return _is_less(median(late[len(late) // 2 :]), _first_half(late))

    # --- the modes -------------------------------------------------------------------------------------------------

    @cached_property
    def shares(self) -> NDArray[np.float64]:
        """How the samples of each report of the :attr:`past` were spread over the modes: shape (n, k), each row 1 in all."""
        counts = self.past.counts
        counts = counts[~np.isnan(counts).any(axis=1)]
        return np.asarray(counts / counts.sum(axis=1, keepdims=True))

    @property
    def late_shares(self) -> NDArray[np.float64]:
        """Those of the second half of the :attr:`past`."""
        return self.shares[len(self.shares) // 2 :]

    @cached_property
    def wandering(self) -> float:
        """How much the spread over the modes has changed from report to report of late, in nats: 0 if it did not.

        It is the mean divergence of each report's spread from that of all together, the information that the time has
        about the mode, less what chance has (Miller 1955); over the second half of the :attr:`past`.
        """
        shares = self.late_shares
        together, held = shares.mean(axis=0), shares > 0
        chance = (np.count_nonzero(together) - 1) / (2 * self._samples)
        information = shares[held] * np.log((shares / np.maximum(together, _RARE))[held])
        return max(0.0, float(information.sum()) / len(shares) - chance)

    @property
    def _samples(self) -> int:
        latest = self.diversity.latest
        return latest.samples if latest else 1

    @property
    def is_young(self) -> bool:
        """Whether what is wrong with the samples may be the beginning, in which all trainings are narrow and change quickly."""
        return self.step < CHANCE or (self.step < LAST_CHANCE and self.is_spreading and not self.was_various)

    @property
    def is_narrow(self) -> bool:
        """Whether the samples show few modes at a time."""
        return self.figure("mode_kl") >= NARROW + self.baseline("mode_kl")

    @cached_property
    def was_various(self) -> bool:
        """Whether the samples have differed once, in two reports on end."""
        return any(_is_various(first) and _is_various(second) for first, second in pairwise(self.diversity.frames))

    @property
    def is_spreading(self) -> bool:
        """Whether samples become more various, beyond what little noise there is."""
        return self.share_of_baseline("variance_ratio") > TINY and self.grows("variance_ratio")


def _is_various(frame: DiversityFrame) -> bool:
    figures = frame.report.figures
    varies = figures["variance_ratio"]
    return varies.value > VARIED * varies.baseline and figures["duplicate_share"].value < ALIKE


def _first_half(values: NDArray[np.float64]) -> NDArray[np.float64]:
    before = values[: len(values) // 2]
    return before[~np.isnan(before)]


def _is_less(now: float, before: NDArray[np.float64]) -> bool:
    return bool(now < min(median(before) / RISING, before.min())) if len(before) else False


def median(values: NDArray[np.floating]) -> float:
    """Of those that are numbers, as ``np.median`` in a tenth of its time, which matters to a window that looks at a thousand reports."""
    known = np.sort(values[~np.isnan(values)])
    return (float(known[(len(known) - 1) // 2]) + float(known[len(known) // 2])) / 2 if len(known) else float("nan")
