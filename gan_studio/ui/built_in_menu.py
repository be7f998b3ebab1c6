"""The File menu's list of what comes with GAN Studio: pictures to train on, models, and the runs that made these."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from gan_studio.core.worlds import worlds
from gan_studio.ui.start.choices import Chooser
from gan_studio.ui.world_words import built_in_word, world_word

if TYPE_CHECKING:
    from gan_studio.ui.main_window import MainWindow


class BuiltInMenu(QMenu):
    """Filled when it is first needed, since looking at what is installed takes a moment."""

    def __init__(self, window: "MainWindow", parent: QWidget) -> None:
        super().__init__(parent)
        self._studio = window.studio
        self._chooser = Chooser(window.studio, window)
        self._chooser.workspace_wanted.connect(window.show_workspace)
        self._learning: list[QAction] = []
        self.setTitle(self.tr("Open what is &built in"))
        self.aboutToShow.connect(self._fill)

    @Slot()
    def _fill(self) -> None:
        if self.isEmpty():
            from gan_studio.core.datasets.base import built_in_data  # the first paint need not wait for every data format

            bundled = [world for world in worlds() if world.model]
            taught = [world for world in bundled if world.history]
            for data in built_in_data():
                self._add(self.tr("Pictures: {name}").format(name=built_in_word(data.label)), data.name, self._train)
            self.addSeparator()
            for world in bundled:
                self._add(self.tr("Model: {name}").format(name=world_word(world.label)), world, self._open_model)
            self.addSeparator()
            text = self.tr("How it learned: {name}")
            self._learning = [self._add(text.format(name=world_word(world.label)), world, self._show_learning) for world in taught]
        for action in self._learning:
            action.setEnabled(not self._studio.training.is_active)

    def _add(self, text: str, data: object, slot: Callable[[], None]) -> QAction:
        action = QAction(text, self)
        self.addAction(action)
        action.setData(data)
        action.triggered.connect(slot)
        return action

    def _train(self) -> None:
        self._chooser.train_on(self._chosen())

    def _open_model(self) -> None:
        self._chooser.open_model(self._chosen())

    def _show_learning(self) -> None:
        self._chooser.show_learning(self._chosen())

    def _chosen(self) -> Any:
        action = self.sender()
        return action.data() if isinstance(action, QAction) else None
