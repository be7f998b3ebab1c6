"""The course of a training as the doctor reads it: everything up to now, with the recent part apart.

Windows are counted in steps, because reports come as often as a machine has time for them; and in reports where those
are few, because one alone is noisy.
"""

from dataclasses import dataclass
from functools import cached_property
from itertools import takewhile

import numpy as np
from numpy.typing import NDArray

from gan_studio.core.diagnosis.history import DiversityHistory
from gan_studio.core.diagnosis.modes import divergence
from gan_studio.core.frames import LossHistory
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
CHANCE = 800
"""Steps after which samples that still look all the same are no beginning: of the healthy trainings on record none took longer."""
RISING = 1.25
"""Times what it was, by which a figure has to differ to be called better or worse."""
TINY = 0.03
"""Of the data's variance: what noise around a single picture has, and whose growth means nothing."""


@dataclass(frozen=True, eq=False)
class Course:
    """One training up to its latest step."""

    losses: LossHistory
    diversity: DiversityHistory
    """Of the generator in training."""
    loss: Loss
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
        return float(np.median(self.recent(scalar)))

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
        return _median(self.latest_reports.values(name))

    def baseline(self, name: str) -> float:
        """What real pictures score there."""
        return _median(self.latest_reports.baselines(name))

    def share_of_baseline(self, name: str) -> float:
        """A figure in times of what real pictures score."""
        return self.figure(name) / self.baseline(name)

    def grows(self, name: str) -> bool:
        """Whether a figure has become larger in the course of the :attr:`past`, and beyond what it swings."""
        before, now = self._before_and_now(name)
        return bool(now > max(RISING * np.median(before), before.max())) if len(before) else False

    def falls(self, name: str) -> bool:
        """Whether a figure has become smaller in the course of the :attr:`past`, and beyond what it swings."""
        before, now = self._before_and_now(name)
        return bool(now < min(np.median(before) / RISING, before.min())) if len(before) else False

    def _before_and_now(self, name: str) -> tuple[NDArray[np.float64], float]:
        """The first half of the past, and the typical value of the latest reports."""
        values = self.past.values(name)
        before = values[: len(values) // 2]
        return before[~np.isnan(before)], self.figure(name)

    # --- the modes -------------------------------------------------------------------------------------------------

    @cached_property
    def shares(self) -> NDArray[np.float64]:
        """How the samples of each report of the :attr:`past` were spread over the modes: shape (n, k), each row 1 in all."""
        counts = self.past.counts
        counts = counts[~np.isnan(counts).any(axis=1)]
        return np.asarray(counts / counts.sum(axis=1, keepdims=True))

    @cached_property
    def wandering(self) -> float:
        """How much the spread over the modes changes from report to report, in nats: 0 if it does not.

        It is the mean divergence of each report's spread from that of all together, the information that the time has
        about the mode, less what chance has (Miller 1955).
        """
        together = self.shares.mean(axis=0)
        chance = (np.count_nonzero(together) - 1) / (2 * self._samples)
        return max(0.0, float(np.mean([divergence(each, together) for each in self.shares])) - chance)

    @property
    def _samples(self) -> int:
        latest = self.diversity.latest
        return latest.samples if latest else 1

    @cached_property
    def has_begun(self) -> bool:
        """Whether the samples have differed once, or should have by now: all trainings begin with samples that look the same."""
        return self.step >= CHANCE or self._was_various()

    def _was_various(self) -> bool:
        varies = self.diversity.values("variance_ratio") > VARIED * self.diversity.baselines("variance_ratio")
        various = varies & (self.diversity.values("duplicate_share") < ALIKE)
        return bool((various[1:] & various[:-1]).any())

    @property
    def is_spreading(self) -> bool:
        """Whether samples become more various, beyond what little noise there is."""
        return self.share_of_baseline("variance_ratio") > TINY and self.grows("variance_ratio")


def _median(values: NDArray[np.float64]) -> float:
    known = values[~np.isnan(values)]
    return float(np.median(known)) if len(known) else float("nan")
