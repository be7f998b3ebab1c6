"""The shortcut sheet: a question mark opens it anywhere but where one types, and it leaves no key out."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from gan_studio.ui.arithmetic.panel import ArithmeticPanel
from gan_studio.ui.main_window import MainWindow
from gan_studio.ui.shortcut_sheet import ShortcutSheet
from gan_studio.ui.train.panel import TrainPanel
from gan_studio.ui.walk.panel import WalkPanel
from gan_studio.ui.workspace import workspaces
from tests.ui.places import open_run
from tests.ui.walking import model
from tests.ui.windows import opening_windows

NAMES = [kind.name for kind in workspaces()]


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    windows = opening_windows(qtbot)
    window = next(windows)()
    window.resize(1024, 700)
    yield window
    next(windows, None)


def question(qtbot: QtBot) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, "?")


def sheets(window: MainWindow) -> list[ShortcutSheet]:
    return [sheet for sheet in window.findChildren(ShortcutSheet) if sheet.isVisible()]


def texts(sheet: QWidget) -> list[str]:
    return [label.text() for label in sheet.findChildren(QLabel)]


@pytest.mark.parametrize("name", NAMES)
def test_a_question_mark_opens_it_and_closes_it(qtbot: QtBot, window: MainWindow, name: str) -> None:
    window.show_workspace(name)
    question(qtbot)
    (sheet,) = sheets(window)
    assert window.panel(name).accessibleName() in texts(sheet)
    qtbot.keyClick(sheet, "?")
    assert sheets(window) == []


def test_it_names_every_key_of_the_menus_and_of_the_workspaces(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    open_run(qtbot, window, tmp_path / "run")
    for name in NAMES:
        window.show_workspace(name)
        window.show_shortcuts()
        (sheet,) = sheets(window)
        shown = texts(sheet)
        owners = [window.menuBar(), window.panel(name)]
        actions = [action for owner in owners for action in owner.findChildren(QAction) if not action.shortcut().isEmpty()]
        buttons = [button for owner in owners for button in owner.findChildren(QAbstractButton) if not button.shortcut().isEmpty()]
        mnemonics = [button for button in buttons if button.shortcut().toString().startswith("Alt+") and "&" in button.text()]
        for one in [*actions, *(button for button in buttons if button not in mnemonics)]:
            assert one.shortcut().toString() in shown, f"{name}: {one.text()}"
        sheet.close()


def test_it_names_the_keys_of_what_can_have_the_focus(qtbot: QtBot, window: MainWindow) -> None:
    window.studio.show_model(model(latent_size=6))
    window.show_workspace("arithmetic")
    window.show_shortcuts()
    shown = texts(sheets(window)[0])
    for expected in ("Put into A, B or C", "Take out of the basket", "Extend the selection", "Sliders", "Tab", "Shift+Tab", "Undo", "Ctrl+Z"):
        assert expected in shown


def test_a_question_mark_can_be_typed(qtbot: QtBot, window: MainWindow) -> None:
    window.studio.show_model(model(latent_size=6))
    window.show_workspace("arithmetic")
    panel = window.panel("arithmetic")
    assert isinstance(panel, ArithmeticPanel)
    panel.baskets.views[0].name.setFocus()
    question(qtbot)
    assert panel.baskets.views[0].name.text() == "?"
    window.show_workspace("train")
    train = window.panel("train")
    assert isinstance(train, TrainPanel)
    train.settings.form.row("batch_size").field.setFocus()
    question(qtbot)
    assert sheets(window) == []


def test_it_fits_into_the_smallest_window_and_gives_the_focus_back(qtbot: QtBot, window: MainWindow) -> None:
    window.show_workspace("walk")
    panel = window.panel("walk")
    assert isinstance(panel, WalkPanel)
    window.studio.show_model(model())
    panel.stage.random_button.setFocus()
    question(qtbot)
    (sheet,) = sheets(window)
    qtbot.waitExposed(sheet)
    assert sheet.width() <= window.width()
    assert sheet.height() <= window.height()
    area = sheet.findChild(QScrollArea)
    assert area.widget().minimumSizeHint().width() <= area.viewport().width()
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: panel.stage.random_button.hasFocus())
