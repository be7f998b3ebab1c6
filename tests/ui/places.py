"""Every place of the real window that a person can be at: the workspaces with their tabs and pages, and the dialogs."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QApplication, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from gan_studio.ui.main_window import MainWindow
from gan_studio.ui.walk.panel import WalkPanel
from tests.ui.collapsing import collapsing_run
from tests.ui.windows import opening_windows

WAIT = 100_000


def quiet_window(qtbot: QtBot) -> Iterator[MainWindow]:
    """A window of moderate size in which nothing moves by itself, closed when the iterator goes on."""
    windows = opening_windows(qtbot)
    window = next(windows)()
    window.resize(1190, 740)
    window.studio.greeting.set_lively(False)
    yield window
    next(windows, None)


def walk_with_a_path(qtbot: QtBot, window: MainWindow) -> WalkPanel:
    """Open Walk, and give it two random keyframes."""
    window.show_workspace("walk")
    panel = window.panel("walk")
    assert isinstance(panel, WalkPanel)
    for _ in range(2):
        panel.stage.random_button.click()
        panel.filmstrip.add_button.click()
    settle(qtbot, window)
    return panel


def open_run(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    """Have a finished run in the window, with everything that was measured of it, and its newest model."""
    collapsing_run(folder)
    with qtbot.waitSignals([window.studio.run_changed, window.studio.model_changed], timeout=WAIT):
        window.studio.open_path(str(folder))
    qtbot.waitUntil(lambda: window.studio.data is not None, timeout=WAIT)


def workspaces(qtbot: QtBot, window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Show each workspace on each of its tabs; what is shown is named, and settled."""
    for kind in window.workspaces:
        window.show_workspace(kind.name)
        panel = window.panel(kind.name)
        bars = [bar for bar in panel.findChildren(QTabBar) if bar.isVisible()]
        turns = [(bar, index) for bar in bars for index in range(bar.count()) if bar.isTabVisible(index)]
        for bar, index in turns or [(None, 0)]:
            if bar is not None:
                bar.setCurrentIndex(index)
            settle(qtbot, window)
            yield f"{kind.name} {bar.tabText(index)}" if bar is not None else kind.name, panel


def settle(qtbot: QtBot, window: MainWindow) -> None:
    """Until what a place asks for in the background is there."""
    QApplication.processEvents()
    qtbot.waitUntil(lambda: not window.studio.jobs.running, timeout=WAIT)
    qtbot.wait(150)
