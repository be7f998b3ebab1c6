"""Every workspace has room in the smallest window, also in a larger font, and shows all of itself there."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QDialog, QScrollArea
from pytestqt.qtbot import QtBot

from gan_studio.core.errors import StudioError
from gan_studio.runtime.failure import Failure
from gan_studio.ui.few_lines import FewLines
from gan_studio.ui.main_window import MainWindow
from gan_studio.ui.rolling import WorkspaceStack
from gan_studio.ui.walk.panel import WalkPanel
from gan_studio.ui.workspace import workspaces
from tests.ui.collapsing import WAIT, digits_run
from tests.ui.windows import Open, opening_windows

SMALLEST = QSize(1024, 700)


@pytest.fixture
def open_window(qtbot: QtBot) -> Iterator[Open]:
    yield from opening_windows(qtbot)


@pytest.fixture
def large_print(qapp: QApplication) -> Iterator[None]:
    usual = qapp.font()
    larger = qapp.font()
    larger.setPointSizeF(12)
    qapp.setFont(larger)
    yield
    qapp.setFont(usual)


def frame_of(window: MainWindow) -> QScrollArea:
    return next(area for area in window.findChildren(QScrollArea) if area.widget() is not None and area.widget().findChild(WorkspaceStack) is not None)


def small_window_with_a_run(qtbot: QtBot, open_window: Open, tmp_path: Path) -> MainWindow:
    run = digits_run(tmp_path / "run").folder
    window = open_window()
    window.resize(SMALLEST)
    with qtbot.waitSignal(window.studio.run_changed, timeout=WAIT):
        window.studio.open_path(str(run))
    return window


def test_every_workspace_is_seen_whole_in_the_smallest_window(qtbot: QtBot, open_window: Open) -> None:
    window = open_window()
    window.resize(SMALLEST)
    frame = frame_of(window)
    for kind in workspaces():
        window.show_workspace(kind.name)
        qtbot.wait(50)
        room, needed = frame.viewport().size(), window.panel(kind.name).minimumSizeHint()
        assert needed.boundedTo(room) == needed, (kind.name, needed, room)
        assert window.panel(kind.name).size() == room
    assert window.size() == SMALLEST


def test_every_workspace_is_seen_whole_beside_learn_in_the_smallest_window(qtbot: QtBot, open_window: Open) -> None:
    window = open_window()
    qtbot.waitUntil(lambda: window.studio.model is not None, timeout=WAIT)
    window.resize(1400, 800)
    window.show_workspace("start")
    window.learn.open_at("start")
    window.resize(SMALLEST)
    frame = frame_of(window)
    for kind in workspaces():
        window.show_workspace(kind.name)
        qtbot.wait(50)
        room, needed = frame.viewport().size(), window.panel(kind.name).minimumSizeHint()
        assert needed.boundedTo(room) == needed, (kind.name, needed, room)
    walk = window.panel("walk")
    window.show_workspace("walk")
    assert isinstance(walk, WalkPanel)
    window.studio.greeting.set_lively(False)  # it moves until somebody touches it
    walk.document.apply("far out", walk.document.state.with_z(2 * walk.document.state.z))
    button = walk.stage.back
    qtbot.waitUntil(lambda: button.isVisible() and button.width() >= button.sizeHint().width())


@pytest.mark.usefixtures("large_print")
def test_every_workspace_is_seen_whole_in_large_print(qtbot: QtBot, open_window: Open) -> None:
    window = open_window()
    window.resize(SMALLEST)
    frame = frame_of(window)
    for kind in workspaces():
        window.show_workspace(kind.name)
        qtbot.wait(50)
        room, needed = frame.viewport().size(), window.panel(kind.name).minimumSizeHint()
        assert needed.boundedTo(room) == needed, (kind.name, needed, room)
    assert window.size() == SMALLEST


@pytest.mark.usefixtures("large_print")
@pytest.mark.parametrize("name", ["train", "collapse"])
def test_a_run_is_seen_whole_in_the_smallest_window_in_large_print(qtbot: QtBot, open_window: Open, tmp_path: Path, name: str) -> None:
    window = small_window_with_a_run(qtbot, open_window, tmp_path)
    window.show_workspace(name)
    qtbot.wait(50)
    assert window.panel(name).width() == frame_of(window).viewport().width()


@pytest.mark.usefixtures("large_print")
def test_no_dialog_needs_more_than_the_smallest_window_for_large_print(qtbot: QtBot, open_window: Open) -> None:
    window = open_window()
    window.resize(SMALLEST)
    window.show_shortcuts()
    window.show_about()
    window.show_failure(Failure.of(StudioError("{path} cannot be written.", "Choose another folder.", path="/a/long/path" * 20)))
    qtbot.wait(50)
    dialogs = window.findChildren(QDialog)
    assert len(dialogs) >= 3
    for dialog in dialogs:
        needed = dialog.minimumSizeHint()
        assert needed.boundedTo(SMALLEST) == needed, (dialog, needed)
    window.toggle_learn()
    qtbot.wait(50)
    assert window.size() == SMALLEST


def test_a_workspace_with_less_room_than_it_needs_can_be_rolled(qtbot: QtBot, open_window: Open) -> None:
    window = open_window()
    window.resize(SMALLEST)
    window.show_workspace("arithmetic")
    panel, frame = window.panel("arithmetic"), frame_of(window)
    panel.setMinimumWidth(2000)
    qtbot.waitUntil(frame.horizontalScrollBar().isVisible)
    assert panel.width() == 2000
    window.show_workspace("walk")
    qtbot.waitUntil(lambda: not frame.horizontalScrollBar().isVisible())


@pytest.mark.parametrize("name", ["train", "collapse"])
def test_a_run_is_seen_whole_beside_learn_in_the_smallest_window(qtbot: QtBot, open_window: Open, tmp_path: Path, name: str) -> None:
    window = small_window_with_a_run(qtbot, open_window, tmp_path)
    window.show_workspace(name)
    window.show_learn()
    qtbot.wait(50)
    assert window.panel(name).width() == frame_of(window).viewport().width()


def test_a_label_of_few_lines_shows_all_of_itself_in_the_room_that_it_asks_for(qtbot: QtBot) -> None:
    label = FewLines(1)
    qtbot.addWidget(label)
    label.show()
    for text in ("step 24", "step 1,234", "Probability of being real", "Losses", "200 / 450"):
        label.setText(text)
        label.resize(label.sizeHint())
        assert not label.toolTip()
    label.resize(label.width() // 2, label.height())
    assert label.toolTip() == text
