"""The real window with the real studio: on the screen before torch, files dropped on it, nothing lost when it closes."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QUndoCommand
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from gan_studio.core.model_file import save_model
from gan_studio.core.run_glance import RunGlance
from gan_studio.core.run_store import RunStore
from gan_studio.runtime.studio import Studio
from gan_studio.runtime.training_session import TrainingState
from gan_studio.ui import theme
from gan_studio.ui.consent import Question
from gan_studio.ui.drop_overlay import DropOverlay
from gan_studio.ui.error_dialog import ErrorDialog
from gan_studio.ui.main_window import MainWindow
from gan_studio.ui.workspace import workspaces
from tests.ui.walking import model
from tests.ui.windows import Open, opening_windows

SECONDS = 1000
NAMES = [kind.name for kind in workspaces()]

FIRST_PAINT = """
import json, sys
from PySide6.QtWidgets import QApplication
from gan_studio.runtime.studio import Studio
from gan_studio.ui.main_window import MainWindow

application = QApplication([])
window = MainWindow(Studio())
window.show()
loaded = []

def painted():
    loaded.extend(sorted(sys.modules))
    window.close()

window.studio.start = painted
application.exec()
print(json.dumps(loaded))
"""


@pytest.fixture
def open_window(qtbot: QtBot) -> Iterator[Open]:
    yield from opening_windows(qtbot)


def drag(window: MainWindow, path: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    everything, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(300, 300), everything, mime, left, none))
    return mime


def drop(window: MainWindow, path: Path) -> None:
    mime = drag(window, path)
    QApplication.sendEvent(window, QDropEvent(QPointF(300, 300), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier))


def save_pictures(folder: Path, count: int = 12) -> Path:
    rng = np.random.default_rng(0)
    folder.mkdir()
    for number in range(count):
        Image.fromarray(rng.integers(0, 256, (40, 40, 3), np.uint8)).save(folder / f"{number}.png")
    return folder


def menu_action(window: MainWindow, text: str) -> QAction:
    return next(action for action in window.menuBar().findChildren(QAction) if action.text().replace("&", "") == text)


def rail_button(window: MainWindow, name: str) -> QToolButton:
    return next(button for button in window.findChildren(QToolButton) if button.objectName() == name)


def test_it_is_painted_before_torch_is_loaded() -> None:
    done = subprocess.run([sys.executable, "-c", FIRST_PAINT], capture_output=True, text=True, check=True, timeout=120)
    loaded = json.loads(done.stdout)
    assert "gan_studio.ui.main_window" in loaded
    assert not {"torch", "sklearn", "lmdb", "av"} & set(loaded)


def test_pictures_dropped_on_it_are_opened(qtbot: QtBot, open_window: Open, tmp_path: Path) -> None:
    window = open_window()
    folder = save_pictures(tmp_path / "faces")
    drag(window, folder)
    overlay = window.findChild(DropOverlay)
    assert overlay.isVisible()
    assert overlay.size() == window.size()
    drop(window, folder)
    assert not overlay.isVisible()
    qtbot.waitUntil(lambda: window.studio.data is not None and window.studio.data.where == str(folder), timeout=60 * SECONDS)
    assert str(folder) in window.studio.settings.recent
    assert any(action.toolTip() == str(folder) for action in window.menuBar().findChildren(QAction))


def test_recent_files_are_listed_by_their_own_names_as_far_as_there_is_room(open_window: Open, tmp_path: Path) -> None:
    window = open_window()
    plain, long = str(tmp_path / "cats & dogs.zip"), str(tmp_path / f"{'a very long name ' * 12}.zip")
    for path in (long, plain):
        Path(path).touch()
        window.studio.settings.add_recent(path)
    entries = {action.data(): action for action in window.menuBar().findChildren(QAction)}
    assert entries[plain].text() == "cats && dogs.zip"
    assert window.fontMetrics().horizontalAdvance(entries[long].text()) < window.width() / 2
    assert entries[long].toolTip() == long


def test_pictures_opened_elsewhere_are_shown_in_train(qtbot: QtBot, open_window: Open, tmp_path: Path) -> None:
    window = open_window()
    window.show_workspace("walk")
    drop(window, save_pictures(tmp_path / "faces"))
    qtbot.waitUntil(lambda: window.workspace == "train", timeout=60 * SECONDS)


@pytest.mark.parametrize("workspace", ["start", "train", "collapse"])
def test_a_model_opened_where_none_is_seen_is_shown_in_walk(qtbot: QtBot, open_window: Open, tmp_path: Path, workspace: str) -> None:
    window = open_window()
    window.show_workspace(workspace)
    save_model(tmp_path / "m.gan", model())
    drop(window, tmp_path / "m.gan")
    qtbot.waitUntil(lambda: window.workspace == "walk", timeout=60 * SECONDS)


def test_a_drag_that_leaves_opens_nothing(open_window: Open, tmp_path: Path) -> None:
    window = open_window()
    drag(window, tmp_path)
    QApplication.sendEvent(window, QDragLeaveEvent())
    assert not window.findChild(DropOverlay).isVisible()


def test_dropped_nonsense_is_explained(qtbot: QtBot, open_window: Open, tmp_path: Path) -> None:
    window = open_window()
    (tmp_path / "letter.txt").write_text("Dear reader,")
    drop(window, tmp_path / "letter.txt")
    qtbot.waitUntil(lambda: bool(window.findChildren(ErrorDialog)), timeout=60 * SECONDS)
    (dialog,) = window.findChildren(ErrorDialog)
    assert "letter.txt" in dialog.sentence.text()
    assert dialog.advice.text()


def test_closing_it_at_once_leaves_nothing_running(qtbot: QtBot) -> None:
    window = MainWindow(Studio())
    qtbot.addWidget(window)
    window.show()
    window.repaint()
    window.close()
    qtbot.wait(50)
    assert not window.studio.jobs.running


@pytest.mark.parametrize("name", NAMES)
def test_every_workspace_opens_by_its_key_and_its_button(qtbot: QtBot, open_window: Open, name: str) -> None:
    window = open_window()
    other = next(other for other in NAMES if other != name)
    window.show_workspace(other)
    qtbot.keyClick(window, str(NAMES.index(name) + 1), Qt.KeyboardModifier.ControlModifier)
    assert window.workspace == name
    assert window.panel(name).isVisible()
    assert rail_button(window, name).isChecked()
    qtbot.mouseClick(rail_button(window, other), Qt.MouseButton.LeftButton)
    assert window.workspace == other
    assert not window.panel(name).isVisible()


def test_the_rail_is_named_and_explained(open_window: Open) -> None:
    window = open_window()
    for number, name in enumerate(NAMES, start=1):
        button = rail_button(window, name)
        assert button.accessibleName()
        assert f"Ctrl+{number}" in button.toolTip()


def test_layout_and_theme_are_remembered(open_window: Open) -> None:
    first = open_window()
    first.resize(960, 640)
    first.show_workspace(NAMES[-1])
    menu_action(first, "Light").trigger()
    assert theme.current().name == "light"
    first.close()
    theme.switch().apply("dark")
    second = open_window()
    assert second.workspace == NAMES[-1]
    assert (second.width(), second.height()) == (960, 640)
    assert theme.current().name == "light"


def test_undo_goes_to_the_visible_workspace(open_window: Open) -> None:
    window = open_window()
    stacks = [stack for stack in (window.panel(name).undo_stack for name in NAMES) if stack is not None]
    for name in NAMES:
        stack = window.panel(name).undo_stack
        window.show_workspace(name)
        assert window.undo_group.activeStack() is stack
        if stack is None:
            continue
        stack.push(QUndoCommand("test"))
        menu_action(window, "Undo test").trigger()
        assert not stack.canUndo()
        assert all(not other.canUndo() for other in stacks)


def test_an_interrupted_run_is_offered(qtbot: QtBot, open_window: Open) -> None:
    window = open_window()
    notice = window.interrupted_notice
    assert not notice.isVisible()
    window.studio.earlier.interrupted_found.emit([RunGlance(Path(f"/runs/{name}"), "interrupted", 3274, 6000) for name in ("faces", "rooms")])
    assert notice.isVisible()
    assert "faces" in shown_text(notice)
    assert "step 3,274 of 6,000" in shown_text(notice)
    qtbot.mouseClick(notice.findChild(QToolButton), Qt.MouseButton.LeftButton)
    assert "rooms" in shown_text(notice)
    qtbot.mouseClick(notice.findChild(QToolButton), Qt.MouseButton.LeftButton)
    assert not notice.isVisible()


def test_going_on_with_an_interrupted_run_is_seen_in_train(qtbot: QtBot, open_window: Open, tmp_path: Path) -> None:
    window = open_window()
    window.show_workspace("walk")
    window.studio.earlier.interrupted_found.emit([RunGlance(tmp_path, "interrupted", 3274, 6000)])
    notice = window.interrupted_notice
    qtbot.mouseClick(next(button for button in notice.findChildren(QPushButton) if button.text() == "Go on training"), Qt.MouseButton.LeftButton)
    assert window.workspace == "train"
    qtbot.waitUntil(lambda: bool(window.findChildren(ErrorDialog)), timeout=60 * SECONDS)  # for there is no run in that folder


def shown_text(widget: QWidget) -> str:
    return " ".join(child.text() for child in widget.findChildren(QWidget) if child.isVisible() and hasattr(child, "text"))


def test_closing_while_training_asks_and_saves(qtbot: QtBot, open_window: Open) -> None:
    window = open_window()
    studio = window.studio
    studio.set_draft(studio.draft.changed(width=4, batch_size=8, latent_size=4, steps=100_000, sample_every=1000))
    qtbot.waitUntil(lambda: studio.data is not None, timeout=60 * SECONDS)
    studio.start_training()
    qtbot.waitUntil(lambda: studio.run is not None and studio.run.step > 3, timeout=120 * SECONDS)
    assert studio.run is not None
    assert studio.run.folder.name in window.windowTitle()

    answer_next_question("Keep training")
    window.close()
    assert window.isVisible()
    assert studio.training.state is TrainingState.RUNNING

    answer_next_question("Save and quit")
    window.close()
    assert not window.isVisible()
    assert studio.training.state is TrainingState.IDLE
    store = RunStore.open(studio.run.folder)
    assert store.load_checkpoint().step > 3
    store.close()


def answer_next_question(text: str) -> None:
    def click() -> None:
        box = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, Question) and widget.isVisible())
        next(button for button in (box.yes, box.no) if button.text() == text).click()

    QTimer.singleShot(300, click)
