"""Keeps one widget square and centred in the space there is, with a title right above it and a line right below."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from gan_studio.ui.tokens import SPACE


class SquareBox(QWidget):
    """The child is as large as it fits."""

    def __init__(self, child: QWidget, least: int, title: QLabel | None = None, foot: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._child = child
        self._title = title
        self._foot = foot
        child.setParent(self)
        child.setMinimumSize(0, 0)
        if title is not None:
            title.setParent(self)
        if foot is not None:
            foot.setParent(self)
        self.setMinimumSize(least, least + self._head + self._tail)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def _head(self) -> int:
        """The height that the title takes."""
        return 0 if self._title is None else self._title.sizeHint().height() + SPACE

    @property
    def _tail(self) -> int:
        """The height that the line below takes."""
        return 0 if self._foot is None else self._foot.sizeHint().height() + SPACE

    def sizeHint(self) -> QSize:
        """No wish beyond the least size: whoever lays it out stretches it."""
        return self.minimumSize()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Centre the square with what belongs to it."""
        super().resizeEvent(event)
        head, tail = self._head, self._tail
        side = min(self.width(), self.height() - head - tail)
        top = (self.height() - head - tail - side) // 2
        self._child.setGeometry((self.width() - side) // 2, top + head, side, side)
        if self._title is not None:
            self._title.setGeometry(0, top, self.width(), head - SPACE)
        if self._foot is not None:
            self._foot.setGeometry(0, top + head + side + SPACE, self.width(), tail - SPACE)
