"""A titled part of a side bar that folds away."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gan_studio.ui.icons import icon
from gan_studio.ui.theme import set_kind
from gan_studio.ui.tokens import SPACE


class Section(QWidget):
    """A header that folds :attr:`content`; put a layout into that."""

    folded = Signal(bool)

    def __init__(self, title: str, parent: QWidget | None = None, *, expanded: bool = True) -> None:
        super().__init__(parent)
        self.content = QWidget()
        self._header = QPushButton()
        self._header.setCheckable(True)
        self._header.setIconSize(QSize(14, 14))
        set_kind(self._header, "section")
        self._header.toggled.connect(self._fold)
        self._tools = QHBoxLayout()
        self._tools.setSpacing(SPACE // 2)
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, 0, 0)
        top.addWidget(self._header, 1)
        top.addLayout(self._tools)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE // 2)
        layout.addLayout(top)
        layout.addWidget(self.content)
        self.set_title(title)
        self._header.setChecked(expanded)
        self._fold(expanded)

    def set_title(self, title: str) -> None:
        """What the header says."""
        self._header.setText(title)
        self._header.setAccessibleName(title)

    def add_tool(self, widget: QWidget) -> None:
        """Put a small widget at the right end of the header."""
        self._tools.addWidget(widget)

    @property
    def expanded(self) -> bool:
        """Whether the content is shown."""
        return self._header.isChecked()

    def set_expanded(self, expanded: bool) -> None:
        """Show or fold the content."""
        self._header.setChecked(expanded)

    def _fold(self, expanded: bool) -> None:
        self.content.setVisible(expanded)
        self._header.setIcon(icon("chevron-down" if expanded else "chevron-right"))
        self.folded.emit(not expanded)
