"""The foot of a page: what its experiment does, or what is to be seen of it, and the button that sets it up."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from gan_studio.ui.announcing import voice
from gan_studio.ui.buttons import push_button
from gan_studio.ui.help.experiment import Step
from gan_studio.ui.theme import set_kind
from gan_studio.ui.tokens import SPACE


class ShowMe(QFrame):
    """Goes through the steps of an experiment, and after the last to the first again."""

    wanted = Signal(object)
    """(Step)"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "footer")
        self._steps: tuple[Step, ...] = ()
        self._next = 0
        self._shown: int | None = None
        self.words = QLabel(wordWrap=True)
        set_kind(self.words, "muted")
        self.button = push_button("", "play")
        set_kind(self.button, "chip")
        self.button.clicked.connect(self._press)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4 * SPACE, 2 * SPACE, 4 * SPACE, 3 * SPACE)
        layout.setSpacing(2 * SPACE)
        layout.addWidget(self.words)
        layout.addWidget(self.button)

    def show_steps(self, steps: tuple[Step, ...], *, anew: bool) -> None:
        """Offer an experiment; not ``anew``: the same in other words."""
        if anew:
            self._next, self._shown = 0, None
        self._steps = steps
        self.setVisible(bool(steps))
        if steps:
            self._say()

    def _say(self) -> None:
        step = self._steps[self._next]
        self.words.setText(step.does if self._shown is None else self._steps[self._shown].look)
        self.button.setText(step.button)
        self.button.setAccessibleName(step.button)
        self.button.setAccessibleDescription(step.does)
        self.button.setToolTip("" if self._shown is None else step.does)

    def _press(self) -> None:
        step = self._steps[self._next]
        self._shown, self._next = self._next, (self._next + 1) % len(self._steps)
        self._say()
        voice().say(self, step.look)
        self.wanted.emit(step)
