"""A run that is compared, as the window has it: from disk, or growing while it trains."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication

from gan_studio.core.diagnosis.figures import FIGURES
from gan_studio.core.diagnosis.history import DiversityHistory
from gan_studio.core.frames import LossHistory
from gan_studio.ui.collapse.run_series import RunSeries
from gan_studio.ui.plots.series import GRADIENTS, LOSSES, SCORES, Series
from gan_studio.ui.plots.smoothing import MovingAverage

AVERAGE_OVER = 20
"""Steps: losses of single batches jump too much to be laid over each other."""


@dataclass(frozen=True, eq=False)
class Compared:
    """One of up to four."""

    series: RunSeries
    folder: Path
    losses: LossHistory
    diversity: DiversityHistory


Line = tuple[NDArray[np.int64], NDArray[np.float64]]
"""Steps (n,) and heights (n,)."""


@dataclass(frozen=True)
class Quantity:
    """What can be drawn of every run."""

    key: str
    title: Callable[[], str]
    explanation: Callable[[], str]
    line: Callable[[Compared], Line]
    baseline: Callable[[Compared], float | None] | None = None
    """What real pictures score, where they can."""


def _loss(series: Series) -> Quantity:
    def line(run: Compared) -> Line:
        values = MovingAverage(AVERAGE_OVER).extend(run.losses.column(series.scalar))
        return run.losses.steps, values.astype(np.float64)

    return Quantity(series.scalar, series.title, series.explanation, line)


def _figure(name: str) -> Quantity:
    figure = FIGURES[name]

    def baseline(run: Compared) -> float | None:
        known = run.diversity.baselines(name)
        known = known[np.isfinite(known)]
        return float(np.median(known)) if len(known) else None

    return Quantity(
        name,
        lambda: QCoreApplication.translate("Figure", figure.label),
        lambda: QCoreApplication.translate("Figure", figure.help),
        lambda run: (run.diversity.steps, run.diversity.values(name)),
        baseline,
    )


LOSS_QUANTITIES = tuple(_loss(series) for series in (LOSSES[1], LOSSES[0], *SCORES, *GRADIENTS))
FIGURE_QUANTITIES = tuple(_figure(name) for name in FIGURES)
