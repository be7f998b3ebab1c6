"""What each remedy did when it was switched on in the same collapsed trainings, as ``resources/remedies/recipe`` measured it."""

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from statistics import median
from typing import Any, Self

from pydantic import BaseModel, ConfigDict

from gan_studio.core.resources import resource_path
from gan_studio.core.translation import QT_TRANSLATE_NOOP

log = logging.getLogger(__name__)

CURED = 0.8
"""A training counts as cured when at its end at least this share of the modes have their fair share again."""


@dataclass(frozen=True)
class Collapse:
    """One of the two ways in which the trainings had collapsed, for a person."""

    label: str
    about: str


COLLAPSES: Mapping[str, Collapse] = {
    "frozen": Collapse(
        QT_TRANSLATE_NOOP("Remedy", "Frozen"),
        QT_TRANSLATE_NOOP("Remedy", "D learns ten times as fast as G, is sure of everything, and G draws one picture for ever."),
    ),
    "hopping": Collapse(
        QT_TRANSLATE_NOOP("Remedy", "Hopping"),
        QT_TRANSLATE_NOOP("Remedy", "G learns forty times as fast as D, and runs from a few modes to a few others before D has understood."),
    ),
}
"""In display order, by the names in trials."""


class Seen(BaseModel):
    """Figures of diversity; :data:`gan_studio.core.diagnosis.figures.FIGURES` says what each means."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    modes_fair: float
    mode_kl: float
    variance_ratio: float
    coverage: float


class Trial(BaseModel):
    """One training that collapsed, and went on with one remedy."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    collapse: str
    """One of :data:`COLLAPSES`."""
    remedy: str | None
    """Its name; None where it went on with nothing changed."""
    seed: int
    before: Seen
    """When the remedy was switched on."""
    seen: Seen
    """At the end: the median of three reports."""
    cost: float
    """How long a step takes, in times of what it takes with nothing changed. Steps of both were timed in turns."""


@dataclass(frozen=True)
class Outcome:
    """What one remedy did in one kind of collapse, over all seeds: at least one."""

    trials: tuple[Trial, ...]
    modes: int
    """How many there are."""

    @property
    def seeds(self) -> int:
        """How many trainings there were."""
        return len(self.trials)

    @property
    def cured(self) -> int:
        """How many of them had most modes again: see :data:`CURED`."""
        return sum(trial.seen.modes_fair >= CURED * self.modes for trial in self.trials)

    def values(self, figure: str) -> tuple[float, ...]:
        """One of the figures of :class:`Seen` at the end, for each seed: a median and the ends of a range are made of it."""
        return tuple(float(getattr(trial.seen, figure)) for trial in self.trials)

    def typical(self, figure: str) -> float:
        """Its median over the seeds."""
        return median(self.values(figure))

    @property
    def cost(self) -> float:
        """How long a step takes, in times of one with nothing changed: the median over the seeds."""
        return median(trial.cost for trial in self.trials)


class RemedyOutcomes(BaseModel):
    """All trials, and how they were made. A table has a row for each of :meth:`remedies` and columns for each of :data:`COLLAPSES`.

    >>> found = remedy_outcomes()
    >>> for remedy in (None, *found.remedies()):
    ...     for collapse in COLLAPSES:
    ...         outcome = found.outcome(collapse, remedy)
    ...         print(remedy, collapse, outcome.typical("modes_fair"), outcome.typical("mode_kl"), outcome.cured, outcome.seeds, outcome.cost)
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    data: str
    """What they were trained on."""
    collapsed_after: int
    """Steps before the remedy was switched on."""
    trained_on: int
    """Steps with it."""
    samples: int
    """Pictures in a report."""
    modes: int
    """How many the data have."""
    real: Seen
    """What real pictures score, as many as there are samples."""
    settings: Mapping[str, Mapping[str, Any]]
    """By collapse: how the config differed from the default one, as arguments of ``TrainingConfig.changed``."""
    versions: Mapping[str, str]
    """Of the programs that it was measured with."""
    trials: tuple[Trial, ...]

    @classmethod
    def read(cls, path: Path) -> Self | None:
        """Those in a file that the recipe has written; None where it is missing or damaged."""
        try:
            return cls.model_validate_json(path.read_bytes())
        except (OSError, ValueError) as error:
            log.warning("%s is missing or damaged: %s", path, error)
            return None

    def remedies(self) -> tuple[str, ...]:
        """The names of those that were tried, in the order of the trials."""
        return tuple(dict.fromkeys(trial.remedy for trial in self.trials if trial.remedy is not None))

    def outcome(self, collapse: str, remedy: str | None) -> Outcome | None:
        """What ``remedy`` did, or what happened with nothing changed; None where that was not tried."""
        trials = tuple(trial for trial in self.trials if (trial.collapse, trial.remedy) == (collapse, remedy))
        return Outcome(trials, self.modes) if trials else None


@cache
def remedy_outcomes() -> RemedyOutcomes | None:
    """Those that are shipped; None where they are missing or damaged."""
    return RemedyOutcomes.read(resource_path("remedies/outcomes.json"))
