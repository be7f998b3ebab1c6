"""Where the keyboard goes on when what it was at is switched off, hidden or made anew: near where the person acts."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from gan_studio.runtime.training_session import TrainingState
from gan_studio.ui.collapse.lessons_page import LessonsPage
from gan_studio.ui.collapse.panel import CollapsePanel
from gan_studio.ui.main_window import MainWindow
from gan_studio.ui.train.panel import TrainPanel
from tests.runtime.tiny_lesson import EndlessLesson, save_pictures
from tests.ui.training import TINY, WAIT
from tests.ui.windows import opening_windows

SPACE = Qt.Key.Key_Space


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    """The real one: the rail is what the focus was thrown to."""
    windows = opening_windows(qtbot)
    window = next(windows)()
    window.resize(1190, 740)
    window.studio.set_draft(window.studio.draft.changed(**TINY))
    yield window
    next(windows, None)


@pytest.fixture
def train(qtbot: QtBot, window: MainWindow) -> TrainPanel:
    """The Train workspace with the digits open."""
    window.show_workspace("train")
    panel = window.panel("train")
    assert isinstance(panel, TrainPanel)
    window.studio.open_data("digits")
    qtbot.waitUntil(lambda: window.studio.data is not None, timeout=WAIT)
    return panel


def collapse(window: MainWindow) -> CollapsePanel:
    window.show_workspace("collapse")
    panel = window.panel("collapse")
    assert isinstance(panel, CollapsePanel)
    return panel


def press(qtbot: QtBot, button: QPushButton, key: Qt.Key = SPACE) -> None:
    button.setFocus()
    assert button.hasFocus()
    qtbot.keyClick(button, key)


def wait_for_focus(qtbot: QtBot, button: QPushButton) -> None:
    qtbot.waitUntil(button.hasFocus, timeout=WAIT)


def test_start_pause_step_and_stop_hand_the_focus_on(qtbot: QtBot, train: TrainPanel) -> None:
    controls, training = train.controls, train.studio.training
    press(qtbot, controls.start)
    wait_for_focus(qtbot, controls.pause)
    qtbot.keyClick(controls.pause, SPACE)
    wait_for_focus(qtbot, controls.start)
    press(qtbot, controls.step)
    qtbot.wait(200)
    wait_for_focus(qtbot, controls.step)
    press(qtbot, controls.stop)
    qtbot.waitUntil(lambda: training.state is TrainingState.IDLE, timeout=WAIT)
    wait_for_focus(qtbot, controls.start)
    press(qtbot, train.run_bar.proceed, Qt.Key.Key_Return)
    wait_for_focus(qtbot, controls.pause)
    controls.stop.setFocus()
    qtbot.keyClick(train, Qt.Key.Key_F6)
    qtbot.waitUntil(lambda: training.state is TrainingState.PAUSED, timeout=WAIT)
    assert controls.stop.hasFocus()


def test_a_remedy_that_is_switched_keeps_the_focus(qtbot: QtBot, train: TrainPanel, window: MainWindow) -> None:
    train.controls.start.click()
    qtbot.waitUntil(lambda: train.studio.run is not None and train.studio.run.step > 3, timeout=WAIT)
    panel = collapse(window)
    remedies = panel.header.remedies
    remedies.advise(("r1", "smoothing"), None)
    press(qtbot, remedies.button("smoothing"))
    assert remedies.names == (["r1"], ["smoothing"])
    assert remedies.button("smoothing").hasFocus()
    remedies.advise((), None)
    assert remedies.button("smoothing").hasFocus()
    qtbot.keyClick(remedies.button("smoothing"), Qt.Key.Key_Return)
    assert remedies.names == ([], [])
    assert remedies.more.hasFocus()


def test_a_lesson_that_begins_is_at_its_stop(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    panel = collapse(window)
    panel.show_page("lessons")
    page = panel.page
    assert isinstance(page, LessonsPage)
    page.open_lesson(EndlessLesson(save_pictures(tmp_path / "pictures")))
    view = page.view
    assert view is not None
    press(qtbot, view.start, Qt.Key.Key_Return)
    wait_for_focus(qtbot, view.progress.stop)
    qtbot.waitUntil(lambda: view.session.run is not None and view.session.run.step > 20, timeout=WAIT)
    qtbot.keyClick(view.progress.stop, SPACE)
    wait_for_focus(qtbot, view.cure.begin)
