"""What the workspace shows while there is no model to walk."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gan_studio.ui.empty_state import EmptyState
from gan_studio.ui.file_dialogs import ask_open


class NoModel(QWidget):
    """Says how to get one, or that the first one is on its way."""

    train_wanted = Signal()
    path_chosen = Signal(str)
    """(path) of a model to open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._waiting = self._opening = False
        self._state = EmptyState("walk", "")
        self._state.clicked.connect(self.train_wanted)
        self._state.second_clicked.connect(self._ask_model)
        layout = QVBoxLayout(self)
        layout.addWidget(self._state)
        self.retranslate()

    def show_waiting(self, waiting: bool, opening: bool) -> None:
        """Whether a training has begun whose model has drawn nothing yet, or the model of last time is about to open."""
        if (waiting, opening) != (self._waiting, self._opening):
            self._waiting, self._opening = waiting, opening
            self.retranslate()

    def _ask_model(self) -> None:
        path = ask_open(self, "models", self.tr("Open a model"), [self.tr("Models (*.gan *.pth *.pt)"), self.tr("All files (*)")])
        if path:
            self.path_chosen.emit(path)

    def retranslate(self) -> None:
        """Set every text again."""
        if self._opening:
            self._state.set_texts(self.tr("Opening the model of last time…"))
        elif self._waiting:
            self._state.set_texts(
                self.tr("The model in training comes here in a moment"),
                self.tr("As soon as it has drawn its first samples you can walk through it, and watch it learn."),
            )
        else:
            self._state.set_texts(
                self.tr("Walk through what a generator knows"),
                self.tr("Move through its latent space and see one picture turn into another. Train a model first, or open one."),
                self.tr("Go to Train"),
                self.tr("Open a model…"),
            )
