"""A diversity report: what was found in some samples, and what as many real pictures score."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray

from gan_studio.core.diagnosis.modes import Modes

GeneratorKind = Literal["current", "ema"]
"""The generator in training, or its moving average."""


class Measured(NamedTuple):
    """One figure."""

    value: float
    baseline: float
    """Of real pictures, as many as there are samples, against other real ones."""


@dataclass(frozen=True, eq=False)
class DiversityReport:
    """Everything about one set of samples."""

    samples: int
    space: str
    """The name of the feature space that distances are measured in, as ``about`` it says more."""
    about: str
    figures: Mapping[str, Measured]
    """By the names in :data:`gan_studio.core.diagnosis.figures.FIGURES`."""
    modes: Modes
    counts: NDArray[np.int64]
    """Shape (k,): how many samples are in each of ``modes``."""
    duplicates: tuple[tuple[int, ...], ...] = ()
    """The samples' indices in groups that look the same, the largest first. Not kept with a run."""


@dataclass(frozen=True, eq=False)
class DiversityFrame:
    """A report about a training at one step."""

    step: int
    generator: GeneratorKind
    report: DiversityReport
    thorough: bool = False
    """Made on demand, of more samples: the figures depend on their number, so curves are not to be mixed."""
