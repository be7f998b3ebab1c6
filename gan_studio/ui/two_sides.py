"""A bar with things at its left and at its right end, which are one below the other where it is too narrow for both."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from gan_studio.ui.tokens import SPACE


class TwoSides(QFrame):
    """Needs no more width than the wider of the two."""

    def __init__(self, left: QWidget, right: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sides = left, right
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(SPACE)
        self._layout.addWidget(left)
        self._layout.addStretch()
        self._layout.addWidget(right)

    def _width(self, content: int) -> int:
        margins = self.contentsMargins()
        return content + margins.left() + margins.right()

    def minimumSizeHint(self) -> QSize:
        """As narrow as the wider side."""
        widest = max(side.minimumSizeHint().width() for side in self._sides)
        return QSize(self._width(widest), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See whether both fit side by side."""
        super().resizeEvent(event)
        needed = sum(side.minimumSizeHint().width() for side in self._sides) + 2 * self._layout.spacing()
        direction = QBoxLayout.Direction.LeftToRight if self._width(needed) <= self.width() else QBoxLayout.Direction.TopToBottom
        if direction != self._layout.direction():
            self._layout.setDirection(direction)
