"""Taking a lesson with the real studio: its training, its verdict and its cure, whatever the person does meanwhile."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gan_studio.core.lessons.base import Lesson, lessons
from gan_studio.core.run_store import RunStore
from gan_studio.runtime.lesson_session import LessonSession, Stage
from gan_studio.runtime.studio import Studio
from gan_studio.runtime.training_session import TrainingState
from tests.runtime.tiny_lesson import CURE_STEPS, STEPS, AfreshLesson, EndlessLesson, TinyLesson, save_pictures

WAIT = 100_000
OWN = {"image_size": 32, "width": 4, "latent_size": 8, "batch_size": 4, "steps": 100_000, "seed": 7}


@pytest.fixture
def studio(qapp: object, qtbot: QtBot) -> Iterator[Studio]:
    studio = Studio()
    studio.draft = studio.draft.changed(**OWN)
    with qtbot.waitSignal(studio.data_changed, timeout=WAIT):
        studio.start()
    yield studio
    studio.close()


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    return save_pictures(tmp_path / "pictures")


def wait_for(qtbot: QtBot, condition: Callable[[], bool]) -> None:
    qtbot.waitUntil(condition, timeout=WAIT)


def take(qtbot: QtBot, studio: Studio, lesson: Lesson, seed: int = 3) -> LessonSession:
    session = studio.lessons.session(lesson)
    session.begin(seed)
    wait_for(qtbot, lambda: session.run is not None and session.run.step > 5)
    return session


def test_a_lesson_trains_with_its_own_settings_and_is_judged_at_its_end(qtbot: QtBot, studio: Studio, pictures: Path) -> None:
    draft, data = studio.draft, studio.data
    session = take(qtbot, studio, TinyLesson(pictures))
    wait_for(qtbot, lambda: session.stage is Stage.ANSWERED)
    assert session.run is not None
    assert session.run.config == TinyLesson(pictures).config(seed=3)
    assert (session.happened, session.is_lesson_complete) == (True, True)
    assert str(session.seen).startswith(f"{STEPS} steps")
    steps = session.run.diversity["current"].steps
    assert (len(steps) > 0, steps[-1]) == (True, STEPS)
    assert studio.settings.lessons == ["tiny"]
    assert (studio.draft, studio.data) == (draft, data)
    assert studio.lessons.owns(session.run.folder)


def test_the_cure_goes_on_where_the_lesson_ended(qtbot: QtBot, studio: Studio, pictures: Path) -> None:
    draft = studio.draft
    session = take(qtbot, studio, TinyLesson(pictures))
    wait_for(qtbot, lambda: session.stage is Stage.ANSWERED)
    lesson_run = session.run
    assert lesson_run is not None
    session.cure()
    wait_for(qtbot, lambda: session.stage is Stage.CURED)
    run = session.run
    assert run is not None
    assert (session.cured, session.happened) == (True, True)
    assert run.step == STEPS + CURE_STEPS
    assert [remedy.name for remedy in run.config.remedies] == ["r1"]
    parent = RunStore.open(run.folder).parent
    assert parent is not None
    assert (parent.name, parent.step) == (lesson_run.folder.name, STEPS)
    assert studio.lessons.owns(run.folder)
    assert studio.draft == draft


def test_a_cure_that_cannot_be_a_branch_is_a_training_of_its_own(qtbot: QtBot, studio: Studio, pictures: Path) -> None:
    session = take(qtbot, studio, AfreshLesson(pictures))
    wait_for(qtbot, lambda: session.stage is Stage.ANSWERED)
    lesson_run = session.run
    session.cure()
    wait_for(qtbot, lambda: session.stage is Stage.CURED)
    assert session.run is not None
    assert (session.cured, session.uncured) == (True, lesson_run)
    assert (session.run.step, session.run.config.latent_size, session.run.config.seed) == (CURE_STEPS, 16, 3)
    assert RunStore.open(session.run.folder).parent is None
    assert lesson_run is not None
    assert lesson_run.name.endswith(f" lesson {len(lessons()) + 1}")
    assert session.run.name.endswith(f" lesson {len(lessons()) + 1} cured")


def test_a_lesson_that_is_stopped_is_judged_by_what_there_is(qtbot: QtBot, studio: Studio, pictures: Path) -> None:
    session = take(qtbot, studio, EndlessLesson(pictures))
    wait_for(qtbot, lambda: session.run is not None and len(session.run.diversity["current"]) > 0)
    session.stop()
    wait_for(qtbot, lambda: session.stage is Stage.ANSWERED)
    assert (session.happened, session.is_lesson_complete) == (False, False)


def test_what_trains_is_stopped_and_saved_before_a_lesson_begins(qtbot: QtBot, studio: Studio, pictures: Path) -> None:
    studio.start_training()
    wait_for(qtbot, lambda: studio.run is not None and studio.run.step > 3)
    assert studio.run is not None
    own = studio.run.folder
    session = take(qtbot, studio, TinyLesson(pictures))
    wait_for(qtbot, lambda: session.stage is Stage.ANSWERED)
    store = RunStore.open(own)
    assert store.status == "stopped"
    assert store.checkpoint_steps()[-1] > 3
    assert not studio.lessons.owns(own)


def test_a_lesson_taken_again_begins_anew(qtbot: QtBot, studio: Studio, pictures: Path) -> None:
    session = take(qtbot, studio, EndlessLesson(pictures))
    assert session.run is not None
    first = session.run.folder
    session.begin(4)
    assert session.run is None
    wait_for(qtbot, lambda: session.run is not None and session.run.step > 5)
    assert session.run.folder != first
    assert session.run.config.seed == 4
    assert session.stage is Stage.TRAINING
    assert studio.lessons.owns(first)


def test_a_run_opened_after_a_lesson_changes_nothing_about_it(qtbot: QtBot, studio: Studio, pictures: Path) -> None:
    session = take(qtbot, studio, TinyLesson(pictures))
    wait_for(qtbot, lambda: session.stage is Stage.ANSWERED)
    seen = str(session.seen)
    studio.start_training()
    wait_for(qtbot, lambda: studio.run is not None and studio.run is not session.run and studio.training.state is TrainingState.RUNNING)
    assert (session.stage, str(session.seen)) == (Stage.ANSWERED, seen)


def test_a_lesson_whose_data_is_gone_can_be_tried_again(qtbot: QtBot, studio: Studio, tmp_path: Path) -> None:
    session = studio.lessons.session(TinyLesson(tmp_path / "nowhere"))
    with qtbot.waitSignal(studio.failed, timeout=WAIT):
        session.begin(0)
    wait_for(qtbot, lambda: session.stage is Stage.ASKING)
