"""How each mode of the data stands in a report: shown with a fair share, rarely, or not at all."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from gan_studio.core.diagnosis.modes import fairly_shown
from gan_studio.core.diagnosis.report import DiversityReport

ENOUGH = 0.9
"""Where as many real pictures show this share of all modes, all modes are what can be expected."""


@dataclass(frozen=True, eq=False)
class Standing:
    """The modes of one report."""

    fair: NDArray[np.bool_]
    """Shape (k,): has its fair share."""
    shown: NDArray[np.bool_]
    """Shape (k,): at least one sample shows it."""
    expected: int
    """How many modes can have a fair share: all, or as many as so few real pictures show of a thousand."""

    @classmethod
    def of(cls, report: DiversityReport) -> "Standing":
        """That of the samples in a report."""
        usual, modes = report.figures["modes_fair"].baseline, len(report.counts)
        fair = fairly_shown(report.counts, report.modes)
        expected = modes if usual >= ENOUGH * modes else max(1, round(usual), int(fair.sum()))
        return cls(fair, report.counts > 0, expected)

    @property
    def covered(self) -> int:
        """How many have their fair share."""
        return int(self.fair.sum())

    @property
    def rare(self) -> int:
        """How many are shown, but less."""
        return int((self.shown & ~self.fair).sum())

    @property
    def missing(self) -> int:
        """How many of those that can be expected are not shown."""
        return max(0, self.expected - self.covered - self.rare)
