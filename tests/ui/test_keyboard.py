"""The keyboard alone: Tab reaches everything in the order in which it is seen, shows where it is, and nothing holds it back."""

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QApplication, QDialog, QLabel, QMenu, QMenuBar, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from gan_studio.ui import theme
from gan_studio.ui.collapse.panel import CollapsePanel
from gan_studio.ui.main_window import MainWindow
from gan_studio.ui.walk.panel import WalkPanel
from tests.ui.places import open_run, quiet_window, settle, walk_with_a_path, workspaces

MOST = 400
TAB, BACKTAB = Qt.Key.Key_Tab, Qt.Key.Key_Backtab


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    yield from quiet_window(qtbot)


def places(qtbot: QtBot, window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Every workspace on every tab, with a path in Walk."""
    for place, panel in workspaces(qtbot, window):
        if isinstance(panel, WalkPanel) and not panel.document.state.keyframes:
            for _ in range(2):
                panel.stage.random_button.click()
                panel.filmstrip.add_button.click()
            panel.book.add(panel.document.state.z)
            settle(qtbot, window)
        window.activateWindow()
        panel.setFocus()
        QApplication.processEvents()
        yield place, panel


def stops(qtbot: QtBot, key: Qt.Key) -> list[QWidget]:
    """Where the focus goes until it comes round."""
    seen: list[QWidget] = []
    for _ in range(MOST):
        focus = QApplication.focusWidget()
        assert focus is not None
        qtbot.keyClick(focus, key)
        after = QApplication.focusWidget()
        assert after is not None
        assert after is not focus, f"{type(focus).__name__} holds the focus"
        if after in seen:
            return seen
        seen.append(after)
    raise AssertionError("it never comes round")


def wanted(window: MainWindow) -> list[QWidget]:
    """What can have the focus, but for the insides of boxes."""
    visible = [each for each in window.findChildren(QWidget) if each.isVisible() and each.isEnabled() and each.focusProxy() is None]
    reachable = [each for each in visible if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    return [each for each in reachable if not isinstance(each.parent(), QAbstractSpinBox) and not is_other_radio(each)]


def is_other_radio(widget: QWidget) -> bool:
    """Arrow keys lead from the chosen button of a group to the others."""
    return isinstance(widget, QAbstractButton) and widget.group() is not None and widget.group().exclusive() and not widget.isChecked()


def called(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.accessibleName()}"


def test_tab_reaches_everything_and_comes_back(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    open_run(qtbot, window, tmp_path / "run")
    for place, _ in places(qtbot, window):
        forward = stops(qtbot, TAB)
        missed = [called(each) for each in wanted(window) if each not in forward]
        assert missed == [], place
        assert {*stops(qtbot, BACKTAB)} == {*forward}, place


def test_tab_goes_from_part_to_part_as_the_eye_does(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    """Within a part from the top down, row by row; and it never returns to a part that it has left."""
    open_run(qtbot, window, tmp_path / "run")
    for place, panel in places(qtbot, window):
        parts = panel.tab_parts()
        if not parts:
            continue
        order = [next((number for number, part in enumerate(parts) if part is stop or part.isAncestorOf(stop)), -1) for stop in stops(qtbot, TAB)]
        inside = [number for number in order if number >= 0]
        turn = inside.index(min(inside))
        assert inside[turn:] + inside[:turn] == sorted(inside), place


def picture(widget: QWidget) -> NDArray[np.uint8]:
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)[:, :, :3].astype(np.int16)


@pytest.mark.parametrize("scheme", ["dark", "light"])
def test_the_focus_can_be_seen_on_every_kind_of_control(qtbot: QtBot, window: MainWindow, tmp_path: Path, scheme: str) -> None:
    theme.switch().apply(scheme)
    open_run(qtbot, window, tmp_path / "run")
    known: set[tuple[str, object]] = set()
    unseen = []
    for place, panel in places(qtbot, window):
        for widget in wanted(window):
            kind = type(widget).__name__, widget.property("kind")
            if kind in known:
                continue
            known.add(kind)
            panel.setFocus()
            QApplication.processEvents()
            before, size = picture(widget), widget.sizeHint()
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            QApplication.processEvents()
            after = picture(widget)
            assert widget.sizeHint() == size, f"{called(widget)} jumps"
            if before.shape == after.shape and (np.abs(after - before).max(axis=2) > 40).sum() < 12:
                unseen.append(f"{place}: {called(widget)}")
    assert unseen == []
    assert len(known) > 20
    theme.switch().apply("dark")


def test_no_two_mnemonics_are_the_same(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    open_run(qtbot, window, tmp_path / "run")
    for place, _ in places(qtbot, window):
        assert clashes([text for widget in window.findChildren(QWidget) if widget.isVisible() for text in texts(widget)]) == {}, place
    for menu in window.menuBar().findChildren(QMenu):
        assert clashes([action.text() for action in menu.actions()]) == {}, menu.title()


def texts(widget: QWidget) -> list[str]:
    """What of a widget may hold an underlined letter."""
    if isinstance(widget, QAbstractButton) or (isinstance(widget, QLabel) and widget.buddy() is not None):
        return [widget.text()]
    if isinstance(widget, QTabBar):
        return [widget.tabText(index) for index in range(widget.count()) if widget.isTabVisible(index)]
    return [action.text() for action in widget.actions()] if isinstance(widget, QMenuBar) else []


def clashes(candidates: list[str]) -> dict[str, list[str]]:
    by_key: dict[str, list[str]] = defaultdict(list)
    for text in candidates:
        key = QKeySequence.mnemonic(text).toString()
        if key:
            by_key[key].append(text)
    return {key: found for key, found in by_key.items() if len(found) > 1}


def test_return_presses_tool_buttons_too(qtbot: QtBot, window: MainWindow) -> None:
    window.show_workspace("walk")
    panel = window.panel("walk")
    assert isinstance(panel, WalkPanel)
    qtbot.waitUntil(lambda: window.studio.model is not None, timeout=100_000)
    star = panel.stage.favourite
    star.setFocus()
    qtbot.keyClick(star, Qt.Key.Key_Return)
    assert len(panel.book.entries) == 1


def test_the_focus_comes_back_from_dialogs(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    open_run(qtbot, window, tmp_path / "run")
    walk = walk_with_a_path(qtbot, window)
    window.activateWindow()
    walk.stage.random_button.setFocus()
    walk.exports.mp4.trigger()
    escape_dialog(qtbot)
    qtbot.waitUntil(lambda: window.focusWidget() is walk.stage.random_button)  # without a window manager no window is active now
    window.show_workspace("collapse")
    collapse = window.panel("collapse")
    assert isinstance(collapse, CollapsePanel)
    back = collapse.point_bar.back
    qtbot.waitUntil(back.isEnabled)
    back.setFocus()
    qtbot.keyClick(back, Qt.Key.Key_Return)
    escape_dialog(qtbot)
    qtbot.waitUntil(lambda: window.focusWidget() is back)


def escape_dialog(qtbot: QtBot) -> None:
    """Close the one dialog that is open, as Esc does."""

    def dialogs() -> list[QDialog]:
        return [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()]

    qtbot.waitUntil(lambda: len(dialogs()) == 1)
    qtbot.keyClick(dialogs()[0], Qt.Key.Key_Escape)
    assert dialogs() == []


def test_tab_comes_to_the_rail_at_the_open_workspace_and_arrows_go_on(qtbot: QtBot, window: MainWindow) -> None:
    window.show_workspace("collapse")
    window.panel("collapse").setFocus()
    rail = [each for each in stops(qtbot, TAB) if each.objectName() in [kind.name for kind in window.workspaces]]
    assert [each.objectName() for each in rail] == ["collapse"]
    rail[0].setFocus()
    qtbot.keyClick(rail[0], Qt.Key.Key_Down)
    assert window.workspace == "walk"
