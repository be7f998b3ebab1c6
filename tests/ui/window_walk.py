"""A walk through everything that the window can show, on the way of a person, with real models and a real training."""

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtWidgets import QApplication, QDialog, QMenu, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from gan_studio.core.errors import StudioError
from gan_studio.runtime.failure import Failure
from gan_studio.runtime.training_session import TrainingState
from gan_studio.ui.collapse.lessons_page import LessonsPage
from gan_studio.ui.collapse.tabs import TABS
from gan_studio.ui.drop_overlay import DropOverlay
from gan_studio.ui.help.page import help_pages
from gan_studio.ui.main_window import MainWindow
from gan_studio.ui.panels.collapse import CollapsePanel
from gan_studio.ui.panels.train import TrainPanel
from gan_studio.ui.panels.walk import WalkPanel
from gan_studio.ui.section import Section
from tests.ui.training import TINY

WAIT = 120_000
Place = tuple[str, QWidget]


class Walk:
    """Each method yields places once they show all they have."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot = qtbot
        self.window = window
        self.studio = window.studio

    def everywhere(self, ill_run: Path) -> Iterator[Place]:
        yield from self.walk()
        yield from self.start()
        yield from self.arithmetic()
        yield from self.train()
        yield from self.collapse()
        self.studio.training.stop()
        self.wait(lambda: not self.studio.training.is_active)
        self.open(ill_run)
        yield from self.collapse()
        yield from self.lessons()
        yield from self.dialogs()

    def wait(self, condition: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=WAIT)

    def settle(self) -> None:
        self.wait(lambda: not self.studio.jobs.running)
        for _ in range(3):
            self.window._refresh()
            QApplication.processEvents()

    def show(self, workspace: str) -> QWidget:
        self.window.show_workspace(workspace)
        self.settle()
        return self.window.panel(workspace)

    def open(self, path: Path) -> None:
        with self.qtbot.waitSignal(self.studio.run_changed, timeout=WAIT):
            self.studio.open_path(str(path))
        self.settle()

    def start(self) -> Iterator[Place]:
        self.show("start")
        yield "start", self.window

    def walk(self) -> Iterator[Place]:
        panel = self.show("walk")
        assert isinstance(panel, WalkPanel)
        self.wait(lambda: self.studio.model is not None)
        self.settle()
        yield "walk at the first start", self.window
        panel.stage.draw_random()
        self.settle()
        if panel.cards is not None:
            panel._close_cards()
            self.settle()
            yield "walk without keyframes", self.window
        for _ in range(3):
            panel.filmstrip.add_keyframe()
            panel.stage.draw_random()
            panel._add_favourite()
            self.settle()
        yield from self._tabs(panel.tabs)
        panel.finder.find()
        self.settle()
        yield from self._tabs(panel.tabs)
        panel.exports._export_gif()
        yield from self._dialog("animation")

    def _tabs(self, tabs: QTabWidget) -> Iterator[Place]:
        for index in range(tabs.count()):
            tabs.setCurrentIndex(index)
            self.settle()
            yield f"walk, tab {index}", self.window

    def arithmetic(self) -> Iterator[Place]:
        self.show("arithmetic")
        self.qtbot.wait(300)
        self.settle()
        yield "arithmetic", self.window

    def train(self) -> Iterator[Place]:
        panel = self.show("train")
        assert isinstance(panel, TrainPanel)
        yield "train with nothing", self.window
        self.studio.open_data("digits")
        self.wait(lambda: self.studio.data is not None and self.studio.data.where == "digits")
        self.studio.set_draft(self.studio.draft.changed(**TINY))
        self.settle()
        for section in panel.findChildren(Section):
            section.set_expanded(True)
        self.settle()
        yield "train with pictures", self.window
        if self.studio.training.state is not TrainingState.PAUSED:
            panel.controls.start.click()
            self.wait(lambda: self.studio.run is not None and self.studio.run.step >= 30)
            self.settle()
            yield "training", self.window
            panel.controls.pause.click()
            self.wait(lambda: self.studio.training.state is TrainingState.PAUSED)
        self.settle()
        yield "train, paused", self.window

    def collapse(self) -> Iterator[Place]:
        panel = self.show("collapse")
        assert isinstance(panel, CollapsePanel)
        for tab in TABS:
            panel.show_page(tab.name)
            self.settle()
            yield f"collapse, {tab.name}", self.window
        panel.show_page("now")
        panel.choose(2)
        self.settle()
        yield "collapse, at a point", self.window
        if panel.point_bar.back.isEnabled():
            panel.point_bar.back.click()
            self.wait(lambda: panel.point_bar.dialog is not None)
            yield from self._dialog("branch")
        panel.choose(None)

    def lessons(self) -> Iterator[Place]:
        panel = self.show("collapse")
        assert isinstance(panel, CollapsePanel)
        panel.show_page("lessons")
        assert isinstance(panel.page, LessonsPage)
        for card in panel.page.cards:
            panel.page.open_lesson(card.lesson)
            self.settle()
            yield f"lesson {card.lesson.name}", self.window
        panel.page.show_all()

    def _dialog(self, name: str) -> Iterator[Place]:
        QApplication.processEvents()
        dialog = next(one for one in self.window.findChildren(QDialog) if one.isVisible())
        yield f"dialog {name}", dialog
        dialog.close()
        QApplication.processEvents()

    def dialogs(self) -> Iterator[Place]:
        for act, name in ((self.window.show_about, "about"), (self.window.show_shortcuts, "shortcuts")):
            act()
            yield from self._dialog(name)
        self.window.show_failure(Failure.of(StudioError("There is not enough space on the disk.", "Free some space and try again.")))
        yield from self._dialog("failure")
        self.window.learn.open_at("start")
        learn = self.window.learn.column
        assert learn is not None
        for page in help_pages():
            learn.show_page(page.name)
            yield f"learn about {page.name}", learn
        learn.to_contents.click()
        yield "contents of learn", learn
        self.window.learn.close_column()
        self.window.start_tour()
        tour = self.window.tour
        assert tour is not None
        while tour.is_running:
            yield f"tour at {tour.stop.workspace}", tour.bubble
            tour.bubble.go.click()
        overlay = self.window.findChild(DropOverlay)
        overlay.rise()
        yield "drop", self.window
        overlay.hide()

    def menus(self) -> Iterator[QMenu]:
        for action in self.window.menuBar().actions():
            menu = action.menu()
            assert isinstance(menu, QMenu)
            yield menu
