"""A large button that holds other widgets instead of a text of its own."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLayout, QSizePolicy, QWidget

from gan_studio.ui.buttons import KeyButton
from gan_studio.ui.theme import set_kind


class ContentButton(KeyButton):
    """As large as its layout needs; words in it may wrap."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "choice")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def pass_on_clicks(self) -> None:
        """Let a click on anything inside be one on the button; call it when everything is inside."""
        for part in self.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            part.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _content(self) -> QLayout:
        layout = self.layout()
        assert layout is not None
        return layout

    def sizeHint(self) -> QSize:
        """As the content needs it; a button would measure its own text, which it has not."""
        return self._content().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """The same for the least."""
        return self._content().minimumSize()

    def hasHeightForWidth(self) -> bool:
        """Narrow words take more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """So high."""
        return self._content().totalHeightForWidth(width)
