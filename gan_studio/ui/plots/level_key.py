"""What the line across a plot means, in its legend: a piece of the line, and its value."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gan_studio.ui import theme
from gan_studio.ui.plots.line_button import HEIGHT
from gan_studio.ui.tokens import SPACE

_LINE = 22


class LevelKey(QWidget):
    """Takes the room that the rest of the legend leaves, and is at its right end; what does not fit there is left out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self.setFont(theme.font("number"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme.switch().changed.connect(self.update)

    @property
    def text(self) -> str:
        """What is written beside the line; empty if there is no line."""
        return self._text

    def set_text(self, text: str) -> None:
        """Write a value, or a formula and its value: ``2 log 2 = 1.386``."""
        self._text = text
        self.update()

    def sizeHint(self) -> QSize:
        """As high as the other entries."""
        return QSize(0, HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The formula goes first where room is scarce."""
        metrics = self.fontMetrics()
        for text in (self._text, self._text.rpartition("= ")[2]):
            width = _LINE + 2 * SPACE + metrics.horizontalAdvance(text)
            if text and width + 3 * SPACE <= self.width():
                self._paint(text, self.width() - 2 * SPACE - width)
                return

    def _paint(self, text: str, left: int) -> None:
        painter = QPainter(self)
        painter.setPen(theme.current().pen("reference", 1.5))
        middle = self.height() / 2
        painter.drawLine(QPointF(left, middle), QPointF(left + _LINE, middle))
        painter.setPen(QColor(theme.current().muted))
        painter.drawText(self.rect().adjusted(left + _LINE + 2 * SPACE, 0, 0, 0), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
