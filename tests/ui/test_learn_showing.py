"""“Show me”: each page's button sets up what it says, and nothing of the person's is lost by it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gan_studio.core.lessons.base import find_lesson
from gan_studio.core.run_glance import glance_at_runs
from gan_studio.core.run_store import RunStore
from gan_studio.core.runs_folder import default_runs_folder
from gan_studio.runtime.training_session import TrainingState
from gan_studio.ui.arithmetic.panel import ArithmeticPanel
from gan_studio.ui.collapse.lessons_page import LessonsPage
from gan_studio.ui.collapse.now_page import NowPage
from gan_studio.ui.collapse.panel import CollapsePanel
from gan_studio.ui.consent import Question
from gan_studio.ui.help.column import LearnColumn
from gan_studio.ui.help.page import help_pages, page_title
from gan_studio.ui.main_window import MainWindow
from gan_studio.ui.train.panel import TrainPanel
from gan_studio.ui.walk.panel import WalkPanel
from tests.core.worlds_making import SUM
from tests.ui.bundled import LATENT, STEPS, install
from tests.ui.training import TINY
from tests.ui.walking import model
from tests.ui.windows import opening_windows

WAIT = 60_000


@pytest.fixture
def window(qtbot: QtBot, home: Path) -> Iterator[MainWindow]:
    """The real one, in an installation with one more, tiny, world."""
    install()
    windows = opening_windows(qtbot, WAIT)
    window = next(windows)()
    window.studio.set_draft(window.studio.draft.changed(**TINY))
    wait(qtbot, lambda: window.studio.model is not None and window.studio.data is not None)
    yield window
    next(windows, None)


def wait(qtbot: QtBot, condition: Callable[[], bool]) -> None:
    qtbot.waitUntil(condition, timeout=WAIT)


def at(window: MainWindow, page: str) -> LearnColumn:
    window.learn.open_at(page)
    assert window.learn.column is not None
    return window.learn.column


def press(window: MainWindow, page: str) -> LearnColumn:
    learn = at(window, page)
    learn.show_me.button.click()
    return learn


def panel_of(window: MainWindow, kind: type) -> object:
    panel = window.panel(window.workspace)
    assert isinstance(panel, kind)
    return panel


def answer(accept: bool) -> list[str]:
    """Press a button of the question that comes; what it says is in the list then."""
    said: list[str] = []

    def click() -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, Question):
            QTimer.singleShot(20, click)
            return
        said.append(box.sentence.text())
        (box.yes if accept else box.no).click()

    QTimer.singleShot(20, click)
    return said


TRAININGS = ["game", "losses", "train", "measuring"]


@pytest.mark.parametrize("page", TRAININGS)
def test_a_training_begins_and_leaves_settings_and_pictures_alone(qtbot: QtBot, window: MainWindow, page: str) -> None:
    studio, data, draft = window.studio, window.studio.data, window.studio.draft
    learn = press(window, page)
    wait(qtbot, lambda: studio.run is not None and studio.training.state is TrainingState.RUNNING)
    assert studio.run is not None
    assert studio.run.data == "digits"
    if page == "measuring":
        assert isinstance(panel_of(window, CollapsePanel).page, NowPage)
    else:
        assert panel_of(window, TrainPanel).settings.form.config == studio.run.config != draft
    assert learn.page.name == page
    assert learn.show_me.words.text() == learn.page.steps()[0].look
    wait(qtbot, lambda: studio.run is not None and studio.run.step > 0)
    assert RunStore.open(studio.run.folder).lesson == page
    assert page_title(learn.page) in studio.run.name
    studio.training.stop()
    wait(qtbot, lambda: not studio.training.is_active)
    window.show_workspace("train")
    assert panel_of(window, TrainPanel).settings.form.config == studio.draft == draft
    assert studio.data is data
    assert studio.settings.model == "rooms"
    assert not any(glance.is_unfinished for glance in glance_at_runs(default_runs_folder()))


def test_a_training_of_the_person_is_asked_for(qtbot: QtBot, window: MainWindow) -> None:
    studio = window.studio
    studio.start_training()
    wait(qtbot, lambda: studio.run is not None and studio.run.step > 3)
    assert studio.run is not None
    own = studio.run.folder
    for page in ("game", "quality"):
        said = answer(accept=False)
        press(window, page)
        assert said == ["A training is running."]
        assert studio.training.is_active
        assert studio.run.folder == own
    answer(accept=True)
    press(window, "losses")
    wait(qtbot, lambda: studio.run is not None and studio.run.folder != own and studio.training.state is TrainingState.RUNNING)
    with RunStore.open(own) as store:
        assert store.load_checkpoint().step > 3
    demonstration = studio.run.folder
    press(window, "game")  # in place of another demonstration: without a question
    wait(qtbot, lambda: studio.run is not None and studio.run.folder != demonstration and studio.training.is_active)
    assert QApplication.activeModalWidget() is None


def test_a_walk_is_played_along_arcs_and_then_straight(qtbot: QtBot, window: MainWindow) -> None:
    learn = press(window, "latent")
    walk = panel_of(window, WalkPanel)
    wait(qtbot, lambda: walk.player.playing)
    state = walk.document.state
    assert (len(state.keyframes), state.mode, state.loop) == (9, "spherical", True)
    first = state.z
    wait(qtbot, lambda: not np.array_equal(walk.document.state.z, first))
    learn.show_me.button.click()
    wait(qtbot, lambda: walk.document.state.mode == "linear" and walk.player.playing)
    assert walk.document.state.keyframes is state.keyframes
    walk.player.stop()
    assert walk.undo_stack is not None
    while walk.undo_stack.canUndo():
        walk.undo_stack.undo()
    assert not walk.document.state.keyframes


def test_keyframes_of_the_person_are_the_path(qtbot: QtBot, window: MainWindow) -> None:
    window.show_workspace("walk")
    walk = panel_of(window, WalkPanel)
    walk.filmstrip.add_keyframe()
    (first,) = walk.document.state.keyframes
    press(window, "walk")
    wait(qtbot, lambda: walk.player.playing)
    assert walk.document.state.keyframes[0] is first
    assert len(walk.document.state.keyframes) == 9
    walk.player.stop()
    while len(walk.document.state.keyframes) > 1:
        walk.undo_stack.undo()
    walk.stage.draw_random()
    walk.filmstrip.add_keyframe()
    own = walk.document.state.keyframes
    press(window, "walk")
    wait(qtbot, lambda: walk.player.playing)
    assert walk.document.state.keyframes is own


def test_a_path_that_was_shown_is_not_what_is_kept(qtbot: QtBot, window: MainWindow) -> None:
    window.show_workspace("walk")
    walk = panel_of(window, WalkPanel)
    for _ in range(3):
        walk.stage.draw_random()
        walk.filmstrip.add_keyframe()
    learn = press(window, "latent")
    learn.show_me.button.click()
    assert walk.document.state.mode == "linear"
    window.show_workspace("train")
    wait(qtbot, lambda: not window.studio.jobs.running)
    fresh = WalkPanel(window.studio)
    qtbot.addWidget(fresh)
    kept = fresh.document.state
    assert (len(kept.keyframes), kept.mode, kept.loop) == (3, "spherical", False)
    walk.player.stop()
    walk.document.apply("one less", walk.document.state.without_keyframe(0))
    window.show_workspace("walk")
    window.show_workspace("train")
    wait(qtbot, lambda: not window.studio.jobs.running)
    again = WalkPanel(window.studio)
    qtbot.addWidget(again)
    assert len(again.document.state.keyframes) == 2


def test_a_sum_of_means_and_of_single_pictures(qtbot: QtBot, window: MainWindow) -> None:
    window.studio.show_model(model())
    window.show_workspace("arithmetic")
    panel = panel_of(window, ArithmeticPanel)
    learn = press(window, "averaging")
    wait(qtbot, lambda: panel.document.state.complete)
    assert [len(basket.members) for basket in panel.document.state.baskets] == [3, 3, 3]
    assert window.studio.world is not None
    assert {basket.name for basket in panel.document.state.baskets} == {SUM[side]["name"] for side in "abc"}
    assert panel.document.state.latent_size == LATENT
    learn.show_me.button.click()
    assert [len(basket.members) for basket in panel.document.state.baskets] == [1, 1, 1]
    report = panel.document.state.report()
    assert report is not None
    assert report.norm > 1.3 * report.expected
    learn.show_me.button.click()
    assert [len(basket.members) for basket in panel.document.state.baskets] == [3, 3, 3]


def test_baskets_of_the_person_come_back_with_undo(qtbot: QtBot, window: MainWindow) -> None:
    window.show_workspace("arithmetic")
    panel = panel_of(window, ArithmeticPanel)
    panel.acts.rename(0, "mine")
    panel.acts.weigh(1, 0.5)
    own = panel.document.state.baskets
    press(window, "arithmetic")
    assert panel.document.state.baskets is not own
    assert panel.undo_stack is not None
    panel.undo_stack.undo()
    assert panel.document.state.baskets is own


def test_baskets_of_the_person_are_there_at_the_next_start(qtbot: QtBot, window: MainWindow) -> None:
    window.show_workspace("arithmetic")
    panel_of(window, ArithmeticPanel).acts.rename(0, "mine")
    press(window, "averaging").show_me.button.click()
    window.show_workspace("walk")
    wait(qtbot, lambda: not window.studio.jobs.running)
    fresh = ArithmeticPanel(window.studio)
    qtbot.addWidget(fresh)
    assert fresh.document.state.baskets[0].name == "mine"
    assert len(fresh.document.state.baskets[0].members) == 3


def test_favourites_and_concepts_are_saved_when_another_model_is_opened(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    studio = window.studio
    studio.show_model(model())
    studio.save_model(str(tmp_path / "mine.gan"))
    wait(qtbot, lambda: (tmp_path / "mine.gan").exists() and not studio.jobs.running)
    studio.open_path(str(tmp_path / "mine.gan"))
    wait(qtbot, lambda: studio.model is not None and studio.model.path == tmp_path / "mine.gan")
    window.show_workspace("walk")
    walk = panel_of(window, WalkPanel)
    walk.book.add(walk.document.state.z)
    press(window, "averaging")
    wait(qtbot, lambda: studio.model is not None and studio.model.path != tmp_path / "mine.gan" and not studio.jobs.running)
    studio.open_path(str(tmp_path / "mine.gan"))
    wait(qtbot, lambda: studio.model is not None and studio.model.path == tmp_path / "mine.gan")
    assert studio.model is not None
    assert len(studio.model.favourites) == 1


def test_the_record_of_a_training_is_opened(qtbot: QtBot, window: MainWindow) -> None:
    learn = press(window, "quality")
    wait(qtbot, lambda: window.studio.run is not None)
    assert window.workspace == "train"
    assert window.studio.run is not None
    assert tuple(window.studio.run.sample_steps) == STEPS
    assert not window.studio.training.is_active
    learn.show_me.button.click()
    page = panel_of(window, CollapsePanel).page
    assert isinstance(page, LessonsPage)
    assert page.view is not None
    assert page.view.session.lesson is find_lesson("starved-digits")


def test_lessons_are_opened_at_their_question(window: MainWindow) -> None:
    seen = {}
    for page, lesson in {"saturating": "saturating-loss", "oscillation": "hopping-collapse", "dcgan": "batch-norm", "modes": "frozen-collapse"}.items():
        learn = press(window, page)
        shown = panel_of(window, CollapsePanel).page
        assert isinstance(shown, LessonsPage)
        assert shown.view is not None
        seen[page] = shown.view.session.lesson.name
        assert seen[page] == lesson
        assert shown.view.start.isVisible()
        assert learn.page.name == page
        assert not window.studio.training.is_active
        shown.show_all()
    press(window, "cures")
    assert panel_of(window, CollapsePanel).page.view is None


def test_every_page_with_an_experiment_is_tried_here() -> None:
    tried = {*TRAININGS, "latent", "walk", "averaging", "arithmetic", "quality", "saturating", "oscillation", "dcgan", "modes", "cures"}
    tried |= {"memory", "collapse", "start"}  # the same doors as "latent" and "modes"; the tour has tests of its own
    assert tried == {page.name for page in help_pages() if page.steps()}
