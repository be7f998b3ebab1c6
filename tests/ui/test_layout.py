"""The window comes back as it was left: where it was, its workspace, splitters and pages; and as it was at first, if that is wanted."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QSplitter
from pytestqt.qtbot import QtBot

from gan_studio.core.progress import Progress
from gan_studio.runtime import long_work
from gan_studio.ui.collapse.panel import CollapsePanel
from gan_studio.ui.main_window import MainWindow
from gan_studio.ui.walk.panel import WalkPanel
from tests.ui.windows import Open, opening_windows

WAIT = 60_000


@pytest.fixture
def open_window(qtbot: QtBot) -> Iterator[Open]:
    yield from opening_windows(qtbot)


def choose(window: MainWindow, text: str) -> None:
    next(action for action in window.menuBar().findChildren(QAction) if action.text().replace("&", "") == text).trigger()


def side_of(window: MainWindow) -> QSplitter:
    window.show_workspace("train")
    return window.panel("train").findChildren(QSplitter)[0]


def drag(splitter: QSplitter, by: int) -> None:
    splitter.moveSplitter(splitter.sizes()[0] + by, 1)


def test_splitters_stay_where_they_were_put_until_the_layout_is_reset(open_window: Open) -> None:
    first = open_window()
    usual = side_of(first).sizes()
    drag(side_of(first), 60)
    moved = side_of(first).sizes()
    assert moved[0] > usual[0]
    first.close()
    second = open_window()
    assert side_of(second).sizes() == moved
    choose(second, "Reset layout")
    assert side_of(second).sizes() == usual
    second.close()
    assert side_of(open_window()).sizes() == usual


def test_the_open_pages_are_remembered(open_window: Open) -> None:
    first = open_window()
    first.show_workspace("collapse")
    panel, walk = first.panel("collapse"), first.panel("walk")
    assert isinstance(panel, CollapsePanel)
    assert isinstance(walk, WalkPanel)
    panel.show_page("lessons")
    walk.tabs.setCurrentWidget(walk.favourites)
    first.close()
    second = open_window()
    panel, walk = second.panel("collapse"), second.panel("walk")
    assert isinstance(panel, CollapsePanel)
    assert isinstance(walk, WalkPanel)
    assert panel.page is not None
    assert panel.tabs.tabData(panel.tabs.currentIndex()) == "lessons"
    walk._offer_attributes(True)
    assert walk.tabs.currentWidget() is walk.favourites


def test_a_window_that_was_left_on_a_screen_that_is_gone_comes_back_into_view(open_window: Open) -> None:
    first = open_window()
    first.move(QPoint(7000, 5000))
    first.close()
    second = open_window()
    screen = QGuiApplication.primaryScreen().availableGeometry()
    assert screen.contains(second.frameGeometry().topLeft())
    assert screen.intersects(QRect(second.frameGeometry().topLeft(), second.size() / 2))


def test_a_reset_window_has_its_first_size(open_window: Open) -> None:
    window = open_window()
    usual = window.size()
    window.showMaximized()
    choose(window, "Reset layout")
    assert not window.isMaximized()
    assert window.size() == usual


def test_the_title_says_how_far_long_work_is(qtbot: QtBot, open_window: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(long_work, "_PATIENCE_SECONDS", 0.0)
    window, go_on = open_window(), threading.Event()
    job = window.studio.jobs.start("Drawing the animation", draw, go_on)
    qtbot.waitUntil(lambda: window.windowTitle() == "42 % – Drawing the animation – GAN Studio", timeout=WAIT)
    with qtbot.waitSignal(job.finished, timeout=WAIT):
        go_on.set()
    assert "Drawing" not in window.windowTitle()


def draw(go_on: threading.Event, progress: Progress) -> None:
    progress(42, 100)
    go_on.wait()


def test_notifications_can_be_switched_off(open_window: Open) -> None:
    window = open_window()
    assert window.studio.settings.notifies
    choose(window, "Notify when long work is done")
    window.close()
    again = open_window()
    assert not again.studio.settings.notifies
    choose(again, "Notify when long work is done")
    assert again.studio.settings.notifies
