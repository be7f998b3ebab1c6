"""Every lesson is complete, its claim can be true and false, and what was measured of it is shipped."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
import pytest
import torch

from gan_studio.core import label_classifier
from gan_studio.core.datasets.base import recognise
from gan_studio.core.diagnosis.course import Course
from gan_studio.core.differences import frozen_differences
from gan_studio.core.lesson_trial import try_lesson
from gan_studio.core.lessons import outcomes as kept
from gan_studio.core.lessons.base import Lesson, find_lesson, lesson_run_name, lessons
from gan_studio.core.lessons.no_steps import NoSteps
from gan_studio.core.lessons.outcomes import Trial, outcomes, read_outcomes, save_outcomes
from gan_studio.core.run_store import RunStore
from tests.core.diagnosis.test_doctor import HOPS, course, only

ALIKE = {"duplicate_share": 0.98, "variance_ratio": 0.01, "precision": 0.01}
DEAD = {"discriminator_gradient_norm": 0.0, "generator_gradient_norm": 0.0}
SHRUNK = np.where(np.arange(4000) < 3000, 0.001, 2.0)

SHOWS: dict[str, Course] = {
    "frozen-collapse": course(figures=ALIKE, counts=[only(8)]),
    "hopping-collapse": course(counts=HOPS),
    "no-steps": course({"fake_score_before": 0.99}, ALIKE, [only(8)]),
    "saturating-loss": course({"generator_gradient_norm": 0.001}, loss="minimax"),
    "tenfold-rates": course(DEAD, {**ALIKE, "coverage": 0.01}, [only(8)]),
    "latent-one": course(figures=ALIKE, counts=[only(3, 8)]),
    "starved-digits": course({"real_score": 0.5, "fake_score_before": 0.5}, ALIKE, [only(8)]),
    "starved-stacked": course(figures={"modes_covered": 0.0}),
    "batch-norm": course(figures=ALIKE, counts=[only(1)]),
}
"""A course in which what the lesson says did happen, by the lesson's name."""

every_lesson = pytest.mark.parametrize("lesson", lessons(), ids=lambda lesson: lesson.name)


@every_lesson
def test_a_lesson_is_complete(lesson: Lesson) -> None:
    assert find_lesson(lesson.name) is lesson
    assert 2 <= len(lesson.choices) <= 4
    assert lesson.answer in range(len(lesson.choices))
    texts = [lesson.label, lesson.about, lesson.question, *lesson.choices, lesson.explanation, lesson.source, lesson.cure_label, lesson.cure_explanation]
    assert all(texts)
    assert len(set(texts)) == len(texts)
    assert recognise(lesson.data).label_names
    assert lesson.config(3).seed == 3


@every_lesson
def test_what_its_run_is_called_gives_nothing_away(lesson: Lesson) -> None:
    place = lessons().index(lesson) + 1
    assert lesson_run_name(lesson) == f"lesson {place}"
    assert lesson_run_name(lesson, cure=True) == f"lesson {place} cured"


@every_lesson
def test_its_cure_fits_the_training(lesson: Lesson) -> None:
    config = lesson.config()
    cure = lesson.cure_config(config)
    assert bool(frozen_differences(config, cure)) <= lesson.afresh
    assert cure.seed == config.seed
    assert cure.steps == lesson.cure_steps + (0 if lesson.afresh else config.steps)
    assert lesson.cure_config(lesson.config(7)).seed == 7


@every_lesson
def test_its_claims_are_true_of_some_courses_and_false_of_others(lesson: Lesson) -> None:
    healthy, ill = course(), SHOWS[lesson.name]
    assert lesson.happened(ill)
    assert not lesson.happened(healthy)
    assert not lesson.cured(ill)
    assert lesson.cured(course({"generator_gradient_norm": SHRUNK}) if lesson.name == "saturating-loss" else healthy)
    for seen in (lesson.seen(ill), lesson.seen(healthy)):
        assert "nan" not in str(seen)


@every_lesson
def test_it_did_so_with_most_seeds(lesson: Lesson) -> None:
    found = outcomes(lesson.name)
    assert found is not None
    assert found.seeds >= 5
    assert found.happened > found.seeds / 2
    assert found.cured > found.seeds / 2
    assert {trial.seed for trial in found.trials} == set(range(found.seeds))
    assert all(trial.seen.keys() == trial.seen_after.keys() == lesson.seen(course()).values.keys() for trial in found.trials)


def test_nothing_is_said_of_lessons_that_are_not_there() -> None:
    assert read_outcomes().keys() == {lesson.name for lesson in lessons()}


class Short(NoSteps):
    """The same in a few steps."""

    settings: ClassVar[Mapping[str, Any]] = {**NoSteps.settings, "width": 4, "batch_size": 4, "steps": 130}
    every = 130
    cure_steps = 130


class ShortAfresh(Short):
    """Another training instead of more of the same."""

    afresh = True
    cure: ClassVar[Mapping[str, Any]] = {"discriminator_steps": 1, "width": 8}


@pytest.fixture
def quick_judge(monkeypatch: pytest.MonkeyPatch, home: Path) -> None:
    monkeypatch.setattr(label_classifier, "FEWEST", 1500)
    monkeypatch.setattr(label_classifier, "MOST", 1500)


@pytest.mark.usefixtures("quick_judge")
def test_taking_a_lesson_trains_judges_and_cures(tmp_path: Path) -> None:
    lesson, done = Short(), list[tuple[int, int]]()
    trial = try_lesson(lesson, 1, tmp_path / "run", lambda *progress: done.append(progress))
    assert trial.happened == (trial.seen["fake"] >= 0.9 and trial.seen["alike"] >= 0.9 and trial.seen["right"] <= 0.05)
    assert trial.seen["fake"] > 0.55
    assert trial.seen_after["fake"] < trial.seen["fake"]
    store = RunStore.open(tmp_path / "run")
    assert (store.status, store.config.seed, store.config.discriminator_steps) == ("finished", 1, 1)
    assert [report.step for report in store.reports()] == [130, 260]
    before, after = store.load_checkpoint(0).tensors, store.load_checkpoint(130).tensors
    assert torch.equal(before["discriminator.0.weight"], after["discriminator.0.weight"])
    assert (done[0], done[-1]) == ((130, 260), (260, 260))


@pytest.mark.usefixtures("quick_judge")
def test_a_cure_from_the_beginning_leaves_the_run_as_it_was(tmp_path: Path) -> None:
    trial = try_lesson(ShortAfresh(), 0, tmp_path / "run")
    store = RunStore.open(tmp_path / "run")
    assert (store.config.discriminator_steps, store.history().steps[-1]) == (0, 130)
    assert trial.seen != trial.seen_after


def test_outcomes_are_kept_and_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "outcomes_path", lambda: tmp_path / "outcomes.json")
    read_outcomes.cache_clear()
    try:
        assert outcomes("one") is None
        trial = Trial(0, True, False, {"modes": 1.0}, {"modes": 3.0}, 12.5, 20.0)
        save_outcomes("two", [trial])
        save_outcomes("one", [trial, Trial(1, False, True, {"modes": 9.0}, {"modes": 9.0}, 12.5, 20.0)])
        found = outcomes("one")
        assert found is not None
        assert (found.seeds, found.happened, found.cured) == (2, 1, 1)
        assert outcomes("two") is not None
        assert found.trials[0] == trial
    finally:
        read_outcomes.cache_clear()
