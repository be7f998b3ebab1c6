"""What the lessons did when they were tried with several seeds, as ``gan-studio lesson NAME --verify`` wrote it down."""

import json
import logging
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path

from gan_studio.core.atomic import replacing
from gan_studio.core.resources import resource_path

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Trial:
    """One training of a lesson, and of its cure."""

    seed: int
    happened: bool
    cured: bool
    seen: Mapping[str, float]
    """The figures of :meth:`~gan_studio.core.lessons.base.Lesson.seen` at the end of the lesson."""
    seen_after: Mapping[str, float]
    """The same, at the end of the cure."""
    seconds: float
    """Of one core, with the reports."""
    cure_seconds: float


@dataclass(frozen=True)
class Outcomes:
    """All trials of one lesson."""

    trials: tuple[Trial, ...]

    @property
    def seeds(self) -> int:
        """How many there were."""
        return len(self.trials)

    @property
    def happened(self) -> int:
        """How many did what the lesson says."""
        return sum(trial.happened for trial in self.trials)

    @property
    def cured(self) -> int:
        """How many of all the cure helped."""
        return sum(trial.cured for trial in self.trials)


def outcomes(name: str) -> Outcomes | None:
    """Those of a lesson; None where it was not tried."""
    return read_outcomes().get(name)


@cache
def read_outcomes() -> Mapping[str, Outcomes]:
    """Those that are shipped, by the names of lessons."""
    try:
        saved = json.loads(outcomes_path().read_bytes())
        return {name: Outcomes(tuple(Trial(**trial) for trial in trials)) for name, trials in saved.items()}
    except (OSError, ValueError, TypeError, AttributeError) as error:
        log.warning("%s is missing or damaged: %s", outcomes_path(), error)
        return {}


def save_outcomes(name: str, trials: Iterable[Trial]) -> None:
    """Replace those of one lesson.

    Raises:
        StudioError: the file cannot be written.
    """
    saved = {known: [asdict(trial) for trial in found.trials] for known, found in read_outcomes().items()}
    saved[name] = [asdict(trial) for trial in trials]
    lines = [f"  {json.dumps(known)}: [\n    {_lines(found)}\n  ]" for known, found in sorted(saved.items())]
    with replacing(outcomes_path()) as file:
        file.write(("{\n" + ",\n".join(lines) + "\n}\n").encode())
    read_outcomes.cache_clear()


def outcomes_path() -> Path:
    """Where they are kept."""
    return resource_path("lessons/outcomes.json")


def _lines(trials: Iterable[Mapping[str, object]]) -> str:
    return ",\n    ".join(json.dumps(trial) for trial in trials)
