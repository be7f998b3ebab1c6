"""Words that wrap into lines of about the same length, so that none is left alone in the last one."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QWidget

_WIDEST = 560
"""Longer lines are hard to read."""


class BalancedLabel(QLabel):
    """Takes no more width than its lines; whoever lays it out aligns it, and tells it the room with :meth:`set_room`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, wordWrap=True)
        self._room = _WIDEST

    def set_room(self, width: int) -> None:
        """There are so many pixels from left to right."""
        if width != self._room:
            self._room = width
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """The narrowest that has no more lines than all of the room."""
        width = self._narrowest(self._room)
        return QSize(width, super().heightForWidth(width))

    def heightForWidth(self, width: int) -> int:
        """Of the lines as they will be; they do not take all of the width."""
        return super().heightForWidth(self._narrowest(width))

    def _narrowest(self, room: int) -> int:
        high = min(room, _WIDEST)
        height = super().heightForWidth(high)
        low = high // 2
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (low, middle) if super().heightForWidth(middle) <= height else (middle, high)
        return high
