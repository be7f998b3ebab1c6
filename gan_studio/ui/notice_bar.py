"""A question that can wait: a line above the workspace, with buttons for yes and for something else, and one to wave it away."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from gan_studio.ui.buttons import push_button, tool_button
from gan_studio.ui.glyph import Glyph
from gan_studio.ui.theme import set_kind
from gan_studio.ui.tokens import SPACE


class NoticeBar(QFrame):
    """Hidden until :meth:`ask`."""

    accepted = Signal()
    declined = Signal()
    """The other answer: often that this is not to be asked again."""
    dismissed = Signal()
    """Ask another time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "notice")
        self._text = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._yes = push_button("", primary=True)
        self._other = push_button("")
        self._no = tool_button("remove", self.tr("Not now"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(4 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        layout.setSpacing(2 * SPACE)
        layout.addWidget(Glyph("info", "accent", 18))
        layout.addWidget(self._text, 1)
        layout.addWidget(self._yes)
        layout.addWidget(self._other)
        layout.addWidget(self._no)
        self._yes.clicked.connect(self._accept)
        self._other.clicked.connect(self._decline)
        self._no.clicked.connect(self._dismiss)
        self.hide()

    def ask(self, text: str, yes: str = "", other: str = "") -> None:
        """Show a sentence, the button that does it, and the one for another answer, where there are such."""
        self._text.setText(text)
        self._yes.setVisible(bool(yes))
        self._other.setVisible(bool(other))
        for button, label in ((self._yes, yes), (self._other, other)):
            button.setText(label)
            button.setAccessibleName(label)
            button.setToolTip("")
        self.show()

    def _accept(self) -> None:
        self.hide()
        self.accepted.emit()

    def _decline(self) -> None:
        self.hide()
        self.declined.emit()

    def _dismiss(self) -> None:
        self.hide()
        self.dismissed.emit()
