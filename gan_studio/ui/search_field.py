"""A field for words to look for, with a magnifier, and a cross that empties it."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QWidget

from gan_studio.ui.icons import icon


class SearchField(QLineEdit):
    """Both icons are ours: they follow the theme and are sharp at any scale."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.setClearButtonEnabled(True)
        clear = self.findChild(QAction, "_q_qlineeditclearaction")
        if clear is not None:
            clear.setIcon(icon("remove"))
