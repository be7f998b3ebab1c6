"""The doctor: reads the curves of a training and says in a sentence what it sees, with its evidence and what to try."""

from dataclasses import dataclass
from functools import cache

from gan_studio.core.diagnosis.course import Course
from gan_studio.core.diagnosis.illness import Evidence, Illness
from gan_studio.core.registry import discover

FEWEST_STEPS = 200
FEWEST_REPORTS = 3
"""Before so much is known the doctor says nothing: every training begins with samples that all look the same."""


@dataclass(frozen=True)
class Diagnosis:
    """What the doctor says."""

    illness: type[Illness]
    """What it is; :attr:`~Illness.is_ill` is False for a healthy one."""
    evidence: Evidence


def examine(course: Course) -> Diagnosis | None:
    """The first in order of the illnesses that shows; None as long as it is too early to say."""
    if course.step < FEWEST_STEPS or course.reports < FEWEST_REPORTS:
        return None
    found = ((illness, illness().evidence(course)) for illness in known_illnesses())
    return next(Diagnosis(illness, evidence) for illness, evidence in found if evidence is not None)


@cache
def known_illnesses() -> tuple[type[Illness], ...]:
    """All there are, in the order in which they are looked for; the last is health, which always shows."""
    return tuple(discover(Illness.package, Illness))  # type: ignore[type-abstract] # what it finds is concrete
