"""The doctor names what recorded trainings show, those held back included; see :mod:`experiments` for what they are."""

from collections.abc import Sequence
from functools import cache

import numpy as np
import pytest

from gan_studio.core.diagnosis.course import ALIKE, Course
from gan_studio.core.diagnosis.doctor import Diagnosis, diagnoses
from gan_studio.core.diagnosis.history import DiversityHistory
from tests.core.diagnosis.experiments import EVERYTHING, HELD_BACK, KEPT, LESSON_CURED_AT, TUNED_ON, Recorded
from tests.core.diagnosis.recording import read_recording

HEALTHY = [recorded for recorded in EVERYTHING if recorded.called == "healthy" and recorded.name != "held-lesson-cured"]
NAMED = 0.85
"""Share of those held back that have to be named right."""


@cache
def course_of(recorded: Recorded) -> Course:
    return read_recording(recorded.recording)


@cache
def said_of(recorded: Recorded) -> tuple[tuple[int, Diagnosis], ...]:
    return tuple(diagnoses(course_of(recorded)))


def name_in(said: Sequence[tuple[int, Diagnosis]]) -> str:
    """What was said last; flat losses with better pictures are one of two ways to be well."""
    if not said:
        return "nothing"
    illness = said[-1][1].illness
    return illness.name if illness.is_ill else "healthy"


@pytest.mark.parametrize("recorded", TUNED_ON, ids=lambda recorded: recorded.name)
def test_what_was_tuned_on_is_named(recorded: Recorded) -> None:
    assert name_in(said_of(recorded)) == recorded.called


def test_those_held_back_are_named() -> None:
    held_back = (*HELD_BACK, *KEPT)
    wrong = {recorded.name: name_in(said_of(recorded)) for recorded in held_back if name_in(said_of(recorded)) != recorded.called}
    assert len(held_back) >= 20
    assert len(wrong) <= (1 - NAMED) * len(held_back), wrong


@pytest.mark.parametrize("recorded", HEALTHY, ids=lambda recorded: recorded.name)
def test_no_healthy_training_is_called_ill_at_any_time(recorded: Recorded) -> None:
    assert [(step, str(said.evidence)) for step, said in said_of(recorded) if said.illness.is_ill] == []


def test_a_cure_is_seen_soon() -> None:
    (lesson,) = (recorded for recorded in KEPT if recorded.name == "held-lesson-cured")
    before = [said.illness.name for step, said in said_of(lesson) if step <= LESSON_CURED_AT]
    assert set(before) == {"total-collapse"}
    diversity = course_of(lesson).diversity
    various = int(diversity.steps[diversity.values("duplicate_share") < ALIKE][0])
    well = [step for step, said in said_of(lesson) if not said.illness.is_ill]
    assert various <= well[0] <= diversity.steps[np.searchsorted(diversity.steps, various) + 3]


def with_fewer_reports(course: Course, every: int) -> Course:
    """As a machine sees it that has time for one of so many reports."""
    return Course(course.losses, DiversityHistory(list(course.diversity.frames[::-1][::every][::-1])), course.loss)


@pytest.mark.parametrize("every", [2, 3])
def test_it_hardly_matters_how_often_reports_come(every: int) -> None:
    missed = []
    for recorded in EVERYTHING:
        said = diagnoses(with_fewer_reports(course_of(recorded), every))
        if recorded.called == "healthy":
            assert name_in(said) in ("healthy", "nothing")
        elif name_in(said) in ("healthy", "nothing"):
            missed.append(recorded.name)
    assert len(missed) <= 0.1 * len(EVERYTHING), missed
