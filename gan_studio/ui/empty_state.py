"""What a place shows while there is nothing in it: an icon, a sentence, and the buttons that change that."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gan_studio.ui.balanced_label import BalancedLabel
from gan_studio.ui.buttons import push_button
from gan_studio.ui.glyph import Glyph
from gan_studio.ui.theme import font, set_kind
from gan_studio.ui.tokens import SPACE

_ICON = 44


class EmptyState(QWidget):
    """Centred in the space it gets."""

    clicked = Signal()
    """The button was pressed."""
    second_clicked = Signal()
    """The other button was pressed."""

    def __init__(self, icon_name: str, sentence: str, advice: str = "", button: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence, self._advice = BalancedLabel(), BalancedLabel()
        self._sentence.setFont(font("heading"))
        set_kind(self._advice, "muted")
        self._button = push_button(button, primary=True)
        self._button.clicked.connect(self.clicked)
        self._second = push_button("")
        self._second.clicked.connect(self.second_clicked)
        buttons = QHBoxLayout()
        buttons.setSpacing(2 * SPACE)
        buttons.addStretch()
        buttons.addWidget(self._button)
        buttons.addWidget(self._second)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setSpacing(2 * SPACE)
        layout.addStretch()
        layout.addWidget(Glyph(icon_name, "disabled", _ICON), alignment=Qt.AlignmentFlag.AlignHCenter)
        for label in (self._sentence, self._advice):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(label, alignment=Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(2 * SPACE)
        layout.addLayout(buttons)
        layout.addStretch()
        self.set_texts(sentence, advice, button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        for label in (self._sentence, self._advice):
            label.set_room(self.contentsRect().width() - 6 * SPACE)

    def set_texts(self, sentence: str, advice: str = "", button: str = "", second: str = "") -> None:
        """Say something else; an empty advice or button is not shown."""
        self._sentence.setText(sentence)
        self._advice.setText(advice)
        self._advice.setVisible(bool(advice))
        _name(self._button, button)
        _name(self._second, second)


def _name(button: QPushButton, text: str) -> None:
    button.setText(text)
    button.setAccessibleName(text)
    button.setToolTip("")
    button.setVisible(bool(text))
