"""What the drawings of the pages have in common: words, arrows, boxes and axes in the colours of the theme that is on."""

import math
from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen

from gan_studio.ui import theme

Align = Qt.AlignmentFlag
_HEAD = 7.0


def write(painter: QPainter, center: QPointF, text: str, color: str, align: Align = Align.AlignCenter) -> None:
    """A few words around a point, or beginning or ending at it."""
    painter.setPen(QColor(color))
    left = {Align.AlignLeft: 0.0, Align.AlignRight: 300.0}.get(align, 150.0)
    painter.drawText(QRectF(center.x() - left, center.y() - 30, 300, 60), align | Align.AlignVCenter, text)


def note(painter: QPainter, center: QPointF, text: str, color: str = "", align: Align = Align.AlignCenter) -> None:
    """The same in a smaller and quieter voice."""
    painter.save()
    painter.setFont(theme.font("small"))
    write(painter, center, text, color or theme.current().muted, align)
    painter.restore()


def box(painter: QPainter, center: QPointF, text: str, color: str, side: float = 42) -> None:
    """A network: a letter in a frame."""
    rect = QRectF(center.x() - side / 2, center.y() - side / 2, side, side)
    painter.setPen(QPen(QColor(color), 2))
    painter.setBrush(QColor(theme.current().surface))
    painter.drawRoundedRect(rect, 8, 8)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.save()
    painter.setFont(theme.font("title"))
    write(painter, center, text, color)
    painter.restore()


def arrow(painter: QPainter, start: QPointF, end: QPointF, color: str, width: float = 1.75) -> None:
    """From one point to another."""
    painter.setPen(QPen(QColor(color), width))
    painter.drawLine(start, end)
    angle = math.atan2(end.y() - start.y(), end.x() - start.x())
    for turn in (math.pi * 0.84, -math.pi * 0.84):
        painter.drawLine(end, end + QPointF(math.cos(angle + turn), math.sin(angle + turn)) * _HEAD)


def dot(painter: QPainter, center: QPointF, color: str, radius: float = 4) -> None:
    """A filled circle."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(color))
    painter.drawEllipse(center, radius, radius)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def line(painter: QPainter, points: Iterable[QPointF], pen: QPen) -> None:
    """A curve through points."""
    path = QPainterPath()
    for point in points:
        path.lineTo(point) if path.elementCount() else path.moveTo(point)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)


def legend(painter: QPainter, width: float, entries: Iterable[tuple[QPen, str]]) -> float:
    """Samples of pens with their names, in as many lines at the top as they need; returns where the last one ends."""
    metrics = QFontMetricsF(theme.font("small"))
    x, y = 4.0, 10.0
    for pen, text in entries:
        needed = 26 + metrics.horizontalAdvance(text)
        if x > 4 and x + needed > width:
            x, y = 4.0, y + 18
        painter.setPen(pen)
        painter.drawLine(QPointF(x, y), QPointF(x + 20, y))
        note(painter, QPointF(x + 26, y), text, theme.current().text, Align.AlignLeft)
        x += needed + 14
    return y + 10


class Axes:
    """Two axes of a plot that fills a drawing but for the margins given."""

    def __init__(self, size: QSizeF, x: tuple[float, float], y: tuple[float, float], *, left: float = 34, top: float = 8, right: float = 8) -> None:
        self.area = QRectF(left, top, size.width() - left - right, size.height() - top - 26)
        self._x, self._y = x, y

    def place(self, x: float, y: float) -> QPointF:
        """Where a point of the plot lies in the drawing."""
        across, up = (x - self._x[0]) / (self._x[1] - self._x[0]), (y - self._y[0]) / (self._y[1] - self._y[0])
        return QPointF(self.area.left() + across * self.area.width(), self.area.bottom() - up * self.area.height())

    def draw(self, painter: QPainter, x: Iterable[float] = (), y: Iterable[float] = ()) -> None:
        """Both axes, with numbers at some places."""
        painter.setPen(QPen(QColor(theme.current().outline), 1))
        painter.drawLine(self.area.bottomLeft(), self.area.bottomRight())
        painter.drawLine(self.area.bottomLeft(), self.area.topLeft())
        for value in x:
            note(painter, QPointF(self.place(value, self._y[0]).x(), self.area.bottom() + 12), f"{value:g}")
        for value in y:
            note(painter, QPointF(self.area.left() - 6, self.place(self._x[0], value).y()), f"{value:g}", align=Align.AlignRight)
