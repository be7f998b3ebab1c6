"""The course of a training as the doctor reads it: everything up to now, with the recent part apart."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from gan_studio.core.diagnosis.history import DiversityHistory
from gan_studio.core.frames import LossHistory
from gan_studio.core.losses.base import Loss

RECENT_SHARE, FEWEST_STEPS, MOST_STEPS = 0.15, 100, 1000
"""The recent steps: this share of all, within these bounds."""
RECENT_REPORTS = 3
"""Reports on diversity that count as recent: one alone is noisy."""


@dataclass(frozen=True, eq=False)
class Course:
    """One training up to its latest step."""

    losses: LossHistory
    diversity: DiversityHistory
    """Of the generator in training."""
    loss: Loss
    """What the scalars mean."""

    @property
    def step(self) -> int:
        """The latest step; 0 before the first."""
        return int(self.losses.steps[-1]) if len(self.losses) else 0

    @property
    def reports(self) -> int:
        """How many reports on diversity there are."""
        return len(self.diversity)

    def until(self, step: int) -> "Course":
        """What it was at ``step``."""
        return Course(self.losses.until(step), self.diversity.until(step), self.loss)

    @cached_property
    def window(self) -> int:
        """How many steps are recent."""
        return int(np.clip(RECENT_SHARE * len(self.losses), FEWEST_STEPS, MOST_STEPS))

    def recent(self, scalar: str) -> NDArray[np.float32]:
        """One of the scalars over the recent steps, shape (n,)."""
        return self.losses.column(scalar)[-self.window :]

    def typical(self, scalar: str) -> float:
        """The median of a scalar over the recent steps."""
        return float(np.median(self.recent(scalar)))

    def figure(self, name: str) -> float:
        """The median of a figure of diversity over the recent reports; NaN where there are none."""
        return _median(self.diversity.values(name)[-RECENT_REPORTS:])

    def baseline(self, name: str) -> float:
        """What real pictures score there."""
        return _median(self.diversity.baselines(name)[-RECENT_REPORTS:])

    def share_of_baseline(self, name: str) -> float:
        """A figure in times of what real pictures score."""
        return self.figure(name) / self.baseline(name)


def _median(values: NDArray[np.float64]) -> float:
    known = values[~np.isnan(values)]
    return float(np.median(known)) if len(known) else float("nan")
