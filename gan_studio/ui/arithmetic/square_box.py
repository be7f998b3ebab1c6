"""Keeps one widget square and centred in the space there is."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget


class SquareBox(QWidget):
    """The child is as large as it fits."""

    def __init__(self, child: QWidget, least: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._child = child
        child.setParent(self)
        child.setMinimumSize(0, 0)
        self.setMinimumSize(least, least)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """No wish beyond the least size: whoever lays it out stretches it."""
        return self.minimumSize()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Centre the square."""
        super().resizeEvent(event)
        side = min(self.width(), self.height())
        self._child.setGeometry((self.width() - side) // 2, (self.height() - side) // 2, side, side)
