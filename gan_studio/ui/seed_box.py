"""A box for a seed, with a button that goes to the next one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from gan_studio.ui.buttons import describe, push_button
from gan_studio.ui.number_boxes import IntBox
from gan_studio.ui.theme import set_kind
from gan_studio.ui.tokens import SPACE

_LARGEST = 999_999
_ARROWS = 34
"""Width of a box besides its digits."""


class SeedBox(QWidget):
    """Speaks of the person's hand only: :meth:`show_seed` is silent."""

    changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = QLabel()
        set_kind(self._label, "muted")
        self.box = IntBox()
        self.box.setGroupSeparatorShown(False)
        self.box.setStepType(IntBox.StepType.DefaultStepType)
        self.box.setRange(0, _LARGEST)
        self.box.setFixedWidth(self.box.fontMetrics().horizontalAdvance(str(_LARGEST)) + _ARROWS)
        self.box.valueChanged.connect(self.changed)
        self._label.setBuddy(self.box)
        self.another = push_button("", "random")
        self.another.clicked.connect(self._go_on)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * SPACE)
        for widget in (self._label, self.box, self.another):
            layout.addWidget(widget)

    def show_seed(self, seed: int) -> None:
        """Show the seed that is used."""
        if seed != self.box.value():
            blocked = self.box.blockSignals(True)
            self.box.setValue(seed)
            self.box.blockSignals(blocked)

    def set_texts(self, seed: str, another: str, explanation: str) -> None:
        """What the box and the button are called; the explanation is the button's."""
        self._label.setText(seed)
        self.box.setAccessibleName(explanation)
        self.another.setText(another)
        describe(self.another, explanation)

    def _go_on(self) -> None:
        self.box.setValue((self.box.value() + 1) % (_LARGEST + 1))
