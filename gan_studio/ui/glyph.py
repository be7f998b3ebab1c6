"""An icon that stands by itself and follows the theme."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from gan_studio.ui import theme
from gan_studio.ui.icons import icon


class Glyph(QWidget):
    """Draws an icon in the colour of one of the theme's tokens."""

    def __init__(self, name: str, token: str, size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon(name, token)
        self.setFixedSize(QSize(size, size))
        theme.switch().changed.connect(self.update)

    def show_icon(self, name: str, token: str) -> None:
        """Draw another one."""
        self._icon = icon(name, token)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it as large as the widget."""
        self._icon.paint(QPainter(self), self.rect())
