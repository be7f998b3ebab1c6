"""What tabs of sliders have in common: the sliders, a way to reset them all, and the line of buttons under them."""

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gan_studio.ui.buttons import push_button
from gan_studio.ui.document import Document
from gan_studio.ui.tokens import SPACE
from gan_studio.ui.walk.slider_pages import SliderPages
from gan_studio.ui.walk.state import WalkState


class SliderTab(QWidget):
    """Sub-classes say what moving and resetting do to the document, and call :meth:`_lay_out` once they have their parts."""

    def __init__(self, document: Document[WalkState], pages: SliderPages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.pages = pages
        pages.moved.connect(self._move)
        pages.settled.connect(document.settle)
        self._reset = push_button("", "reset")
        self._reset.clicked.connect(self._reset_all)

    def _lay_out(self, top: QWidget, middle: tuple[QWidget, ...], button: QPushButton) -> None:
        """``top`` takes the room that ``middle`` and the buttons leave."""
        buttons = QHBoxLayout()
        buttons.setSpacing(2 * SPACE)
        buttons.addWidget(self._reset)
        buttons.addWidget(button)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * SPACE, 3 * SPACE, 3 * SPACE, 3 * SPACE)
        layout.setSpacing(2 * SPACE)
        layout.addWidget(top, 1)
        for widget in middle:
            layout.addWidget(widget)
        layout.addLayout(buttons)

    def _move(self, index: int, value: float) -> None:
        raise NotImplementedError

    def _reset_all(self) -> None:
        raise NotImplementedError

    def retranslate(self) -> None:
        """Set every text again."""
        self._reset.setText(self.tr("Reset all"))
        self.pages.retranslate()
