"""A line around what the tour speaks of."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QWidget

from gan_studio.ui import theme
from gan_studio.ui.tokens import CARD_RADIUS

_GAP, _WIDTH = 4, 2


class Frame(QWidget):
    """Covers the window, but is nothing but the lines: the mouse goes through, and what is painted below costs no more than before."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.rects: list[QRect] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        theme.switch().changed.connect(self.update)

    def surround(self, rects: Sequence[QRect], window: QRect) -> None:
        """Frame these parts of the window, each in its coordinates."""
        wanted = [rect.adjusted(-_GAP, -_GAP, _GAP, _GAP).intersected(window.adjusted(1, 1, -1, -1)) for rect in rects]
        if wanted == self.rects and self.geometry() == window:
            return
        self.rects = wanted
        self.setGeometry(window)
        mask = QRegion()
        for rect in wanted:
            mask += QRegion(rect.adjusted(-_WIDTH, -_WIDTH, _WIDTH, _WIDTH)) - QRegion(rect.adjusted(_GAP, _GAP, -_GAP, -_GAP))
        self.setMask(mask)
        self.setVisible(bool(wanted))
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Rounded, in the accent."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.current().accent), _WIDTH))
        for rect in self.rects:
            painter.drawRoundedRect(QRectF(rect), CARD_RADIUS, CARD_RADIUS)
