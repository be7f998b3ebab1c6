"""A walk through everything that the window can show, on the way of a person, with real models and a real training."""

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtWidgets import QApplication, QDialog, QMenu, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from gan_studio.core.errors import StudioError
from gan_studio.runtime.failure import Failure
from gan_studio.runtime.training_session import TrainingState
from gan_studio.ui.collapse.lessons_page import LessonsPage
from gan_studio.ui.collapse.panel import CollapsePanel
from gan_studio.ui.collapse.tabs import TABS
from gan_studio.ui.drop_overlay import DropOverlay
from gan_studio.ui.help.page import help_pages
from gan_studio.ui.main_window import MainWindow
from gan_studio.ui.section import Section
from gan_studio.ui.train.panel import TrainPanel
from gan_studio.ui.walk.panel import WalkPanel
from tests.ui.training import TINY

WAIT = 120_000
Place = tuple[str, QWidget]
FULL = StudioError("The disk is full: {path} could not be written.", path="x.gan")


class Walk:
    """Each method yields (name, window) whenever there is something else to look at."""

    def __init__(self, qtbot: QtBot, window: MainWindow, ill_run: Path, before_dialogs: Callable[[], None]) -> None:
        """``ill_run`` has collapsed; ``before_dialogs`` is called before one opens that keeps the person from the window behind it."""
        self._qtbot = qtbot
        self._window = window
        self._studio = window.studio
        self._ill_run = ill_run
        self._before_dialogs = before_dialogs

    def start(self) -> Iterator[Place]:
        self._show("start")
        yield "start", self._window
        overlay = self._window.findChild(DropOverlay)
        overlay.rise()
        yield "drop", self._window
        overlay.hide()

    def walk(self) -> Iterator[Place]:
        panel = self._show("walk")
        assert isinstance(panel, WalkPanel)
        self._wait(lambda: self._studio.model is not None)
        self._settle()
        yield "walk, at the first start", self._window
        panel.stage.draw_random()
        panel._close_cards()
        self._settle()
        yield "walk, without keyframes", self._window
        for _ in range(3):
            panel.filmstrip.add_keyframe()
            panel._add_favourite()
            panel.stage.draw_random()
            self._settle()
        panel.finder.find()
        self._settle()
        yield from self._tabs(panel.tabs)
        yield from self._dialog("animation", panel.exports._export_gif)

    def arithmetic(self) -> Iterator[Place]:
        self._show("arithmetic")
        self._wait(lambda: self._studio.model is not None)
        self._settle()
        yield "arithmetic", self._window

    def train(self) -> Iterator[Place]:
        panel = self._show("train")
        assert isinstance(panel, TrainPanel)
        yield "train, with nothing", self._window
        self._studio.open_data("digits")
        self._wait(lambda: self._studio.data is not None and self._studio.data.where == "digits")
        self._studio.set_draft(self._studio.draft.changed(**TINY))
        for section in panel.findChildren(Section):
            section.set_expanded(True)
        self._settle()
        yield "train, with pictures", self._window
        panel.controls.start.click()
        self._wait(lambda: self._studio.run is not None and self._studio.run.step >= 30)
        panel.controls.pause.click()
        self._wait(lambda: self._studio.training.state is TrainingState.PAUSED)
        self._settle()
        yield "train, paused", self._window

    def collapse(self) -> Iterator[Place]:
        panel = self._show("collapse")
        assert isinstance(panel, CollapsePanel)
        yield "collapse, with nothing", self._window
        with self._qtbot.waitSignal(self._studio.run_changed, timeout=WAIT):
            self._studio.open_path(str(self._ill_run))
        for tab in TABS:
            panel.show_page(tab.name)
            self._settle()
            yield f"collapse, {tab.name}", self._window
        panel.show_page("now")
        panel.choose(2)
        self._settle()
        yield "collapse, at a point", self._window
        yield from self._dialog("branch", panel.point_bar.back.click)

    def lessons(self) -> Iterator[Place]:
        panel = self._show("collapse")
        assert isinstance(panel, CollapsePanel)
        panel.show_page("lessons")
        assert isinstance(panel.page, LessonsPage)
        for card in panel.page.cards:
            panel.page.open_lesson(card.lesson)
            self._settle()
            yield f"lesson {card.lesson.name}", panel.page

    def dialogs(self) -> Iterator[Place]:
        yield from self._dialog("about", self._window.show_about)
        yield from self._dialog("shortcuts", self._window.show_shortcuts)
        yield from self._dialog("failure", lambda: self._window.show_failure(Failure.of(FULL)))

    def learn(self) -> Iterator[Place]:
        self._show("start")
        self._window.learn.open_at("start")
        column = self._window.learn.column
        assert column is not None
        for page in help_pages():
            column.show_page(page.name)
            QApplication.processEvents()
            yield f"learn about {page.name}", column
        column.to_contents.click()
        yield "learn, its contents", self._window

    def tour(self) -> Iterator[Place]:
        self._show("start")
        self._window.start_tour()
        tour = self._window.tour
        assert tour is not None
        while tour.is_running:
            self._settle()
            yield f"tour at {tour.stop.workspace}", self._window
            tour.bubble.go.click()

    def menus(self) -> list[QMenu]:
        return [menu for menu in (action.menu() for action in self._window.menuBar().actions()) if isinstance(menu, QMenu)]

    def _tabs(self, tabs: QTabWidget) -> Iterator[Place]:
        for index in range(tabs.count()):
            tabs.setCurrentIndex(index)
            self._settle()
            yield f"walk, tab {index}", self._window

    def _dialog(self, name: str, open_it: Callable[[], None]) -> Iterator[Place]:
        self._before_dialogs()
        open_it()
        self._wait(self._open_dialogs)
        for dialog in self._open_dialogs():
            yield f"dialog {name}", dialog
            dialog.close()
        QApplication.processEvents()

    def _open_dialogs(self) -> list[QDialog]:
        return [dialog for dialog in self._window.findChildren(QDialog) if dialog.isVisible()]

    def _show(self, workspace: str) -> QWidget:
        self._window.show_workspace(workspace)
        self._settle()
        return self._window.panel(workspace)

    def _settle(self) -> None:
        self._wait(lambda: not self._studio.jobs.running)
        for _ in range(3):
            self._window._refresh()
            QApplication.processEvents()

    def _wait(self, condition: Callable[[], object]) -> None:
        self._qtbot.waitUntil(lambda: bool(condition()), timeout=WAIT)
