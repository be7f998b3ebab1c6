"""A question that can wait: a line above the workspace, with a button for yes and one to wave it away."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from gan_studio.ui.buttons import push_button, tool_button
from gan_studio.ui.glyph import Glyph
from gan_studio.ui.theme import set_kind
from gan_studio.ui.tokens import SPACE


class NoticeBar(QFrame):
    """Hidden until :meth:`ask`."""

    accepted = Signal()
    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "notice")
        self._text = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._yes = push_button("", primary=True)
        self._no = tool_button("remove", self.tr("Not now"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(4 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        layout.setSpacing(2 * SPACE)
        layout.addWidget(Glyph("info", "accent", 18))
        layout.addWidget(self._text, 1)
        layout.addWidget(self._yes)
        layout.addWidget(self._no)
        self._yes.clicked.connect(self._accept)
        self._no.clicked.connect(self._dismiss)
        self.hide()

    def ask(self, text: str, button: str) -> None:
        """Show a sentence and the button that does it."""
        self._text.setText(text)
        self._yes.setText(button)
        self._yes.setAccessibleName(button)
        self._yes.setToolTip("")
        self.show()

    def _accept(self) -> None:
        self.hide()
        self.accepted.emit()

    def _dismiss(self) -> None:
        self.hide()
        self.dismissed.emit()
