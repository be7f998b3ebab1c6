"""A run that is compared, as the window has it: from disk, or growing while it trains."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from gan_studio.core.diagnosis.figures import FIGURES
from gan_studio.core.diagnosis.history import DiversityHistory
from gan_studio.core.frames import LossHistory
from gan_studio.ui.collapse.figure_words import figure_help, figure_label, figure_number, figure_tick
from gan_studio.ui.collapse.run_series import RunSeries
from gan_studio.ui.plots.legend import readable
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
    number: Callable[[float], str]
    """How a value is written in the legend."""
    tick: Callable[[float], str] | None = None
    """How a round one is written beside the axis, which begins at zero then."""
    baseline: Callable[[Compared], float | None] | None = None
    """What real pictures score, where they can."""


def _loss(series: Series) -> Quantity:
    def line(run: Compared) -> Line:
        values = MovingAverage(AVERAGE_OVER).extend(run.losses.column(series.scalar))
        return run.losses.steps, values.astype(np.float64)

    return Quantity(series.scalar, series.title, series.explanation, line, readable)


def _figure(name: str) -> Quantity:
    def line(run: Compared) -> Line:
        return run.diversity.steps, run.diversity.values(name)

    def baseline(run: Compared) -> float | None:
        known = run.diversity.baselines(name)
        known = known[np.isfinite(known)]
        return float(np.median(known)) if len(known) else None

    title, explanation = partial(figure_label, name), partial(figure_help, name)
    return Quantity(name, title, explanation, line, partial(figure_number, name), partial(figure_tick, name), baseline)


LOSS_QUANTITIES = tuple(_loss(series) for series in (LOSSES[1], LOSSES[0], *SCORES, *GRADIENTS))
FIGURE_QUANTITIES = tuple(_figure(name) for name in FIGURES)
