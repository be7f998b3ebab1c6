"""A bar with things at its left and at its right end, which are one below the other where it is too narrow for both."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget, QWidgetItem

from gan_studio.ui.tokens import SPACE


class TwoSides(QFrame):
    """Needs no more width than the wider of the two. Both share what there is, as far as their size policies want it.

    Not ``shared``: the right one has as much as it would like, and the left one the rest; if that is too little, each has a line of its own.
    """

    def __init__(self, left: QWidget, right: QWidget, parent: QWidget | None = None, *, shared: bool = True) -> None:
        super().__init__(parent)
        self._sides = left, right
        self._shared = shared
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(SPACE)
        self._layout.addWidget(left, 1)
        self._layout.addWidget(right, 1 if shared else 0)

    def _least(self) -> list[int]:
        """The least width of each."""
        return [QWidgetItem(side).minimumSize().width() for side in self._sides]

    def _width(self, content: int) -> int:
        margins = self.contentsMargins()
        return content + margins.left() + margins.right()

    def minimumSizeHint(self) -> QSize:
        """As narrow as the wider side."""
        return QSize(self._width(max(self._least())), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There is more room, or less."""
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """A side needs more room, or less."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        """See whether both fit side by side."""
        needed = (sum(self._least()) if self._shared else self._least()[0] + self._sides[1].sizeHint().width()) + self._layout.spacing()
        fits = self._width(needed) <= self.width()
        direction = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        if direction != self._layout.direction():
            self._layout.setDirection(direction)
            if self._shared:
                self._layout.setAlignment(self._sides[1], Qt.AlignmentFlag(0) if fits else Qt.AlignmentFlag.AlignRight)
        if self.hasHeightForWidth():
            self.setMinimumHeight(self.heightForWidth(self.width()))
