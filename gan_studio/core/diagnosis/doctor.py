"""The doctor: reads the curves of a training and says in a sentence what it sees, with its evidence and what to try."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import dropwhile, takewhile

from gan_studio.core.diagnosis.course import Course
from gan_studio.core.diagnosis.illness import Evidence, Illness
from gan_studio.core.diagnosis.report import DiversityFrame
from gan_studio.core.discovery import discover

FEWEST_STEPS = 200
FEWEST_REPORTS = 3
"""Before so much is known the doctor says nothing: every training begins with samples that all look the same."""
ASKED = 3
"""Reports that are asked, so that one of them alone changes nothing."""


@dataclass(frozen=True)
class Diagnosis:
    """What the doctor says."""

    illness: type[Illness]
    """What it is; :attr:`~Illness.is_ill` is False for a healthy one."""
    evidence: Evidence


def examine(course: Course) -> Diagnosis | None:
    """What the doctor says now; None as long as it is too early to say."""
    return _settled([_impression(course.until(int(step))) for step in course.diversity.steps[-ASKED:-1]] + [_impression(course)])


class Rounds:
    """The doctor's rounds: what was said at each report of a training, kept up as reports come."""

    def __init__(self) -> None:
        self.said: list[tuple[int, Diagnosis]] = []
        """Each report's step, ascending, with what :func:`examine` said there; none of those for which it was too early."""
        self._frames: tuple[DiversityFrame, ...] = ()
        self._impressions: list[Diagnosis | None] = []

    @property
    def impression(self) -> Diagnosis | None:
        """What the newest report alone looks like, which may be ahead of what is said; None as long as it is too early."""
        return self._impressions[-1] if self._impressions else None

    def update(self, course: Course) -> Diagnosis | None:
        """Look at the reports that are new; after the training has gone back, at those that are others. What :func:`examine` says.

        It takes about a millisecond for each new report.
        """
        frames = course.diversity.frames
        known = sum(1 for _ in takewhile(lambda pair: pair[0] is pair[1], zip(self._frames, frames, strict=False)))
        if known < len(self._frames):
            del self._impressions[known:]
            self.said = [(step, diagnosis) for step, diagnosis in self.said if known and step <= frames[known - 1].step]
        for frame in frames[known:]:
            self._impressions.append(_impression(course.until(frame.step)))
            if (settled := _settled(self._impressions[-ASKED:])) is not None:
                self.said.append((frame.step, settled))
        self._frames = frames
        return _settled(self._impressions[-ASKED:])


def diagnoses(course: Course) -> list[tuple[int, Diagnosis]]:
    """What the doctor said at each report of a training: steps, ascending, with diagnoses."""
    rounds = Rounds()
    rounds.update(course)
    return rounds.said


def _settled(impressions: Sequence[Diagnosis | None]) -> Diagnosis | None:
    """What is said after the latest of some impressions: what most of them say, so that a hiccup changes nothing, on the newest evidence for it.

    As long as it was too early to say anything, there was no impression.
    """
    told = list(dropwhile(lambda impression: impression is None, impressions))
    votes = Counter(impression and impression.illness for impression in told)
    chosen = max(told, key=lambda impression: votes[impression and impression.illness], default=None)
    return next((impression for impression in reversed(told) if impression and chosen and impression.illness is chosen.illness), None)


def _impression(course: Course) -> Diagnosis | None:
    """The first in order of the illnesses that shows at the latest report; None before one can show."""
    if course.step < FEWEST_STEPS or course.reports < FEWEST_REPORTS:
        return None
    found = ((illness, illness().evidence(course)) for illness in known_illnesses())
    return next((Diagnosis(illness, evidence) for illness, evidence in found if evidence is not None), None)


@cache
def known_illnesses() -> tuple[type[Illness], ...]:
    """All there are, in the order in which they are looked for; the last is health."""
    return tuple(discover(Illness.package, Illness))  # type: ignore[type-abstract] # what it finds is concrete
