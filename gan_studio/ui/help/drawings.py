"""The pictures of the help, drawn in the colours of the theme that is on."""

import math

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from gan_studio.ui import theme

_HEAD = 7.0
_BOX = 46.0
_CENTER = Qt.AlignmentFlag.AlignCenter


def game(painter: QPainter, size: QSizeF, noise: str, fake: str, real: str, verdict: str) -> None:
    """How z goes through G to a fake; it and a real picture through D to a verdict."""
    tokens = theme.current()
    top, bottom = size.height() * 0.27, size.height() * 0.76
    unit = size.width() / 10
    middle = (top + bottom) / 2
    _write(painter, QPointF(0.8 * unit, top), noise, tokens.text)
    _box(painter, QPointF(2.7 * unit, top), "G", tokens.generator)
    _write(painter, QPointF(4.9 * unit, top), fake, tokens.text)
    _write(painter, QPointF(4.9 * unit, bottom), real, tokens.text)
    _box(painter, QPointF(7.2 * unit, middle), "D", tokens.discriminator)
    _write(painter, QPointF(9.1 * unit, middle), verdict, tokens.text)
    for start, end in (
        ((1.3, top), (2.7 - _BOX / 2 / unit - 0.1, top)),
        ((2.7 + _BOX / 2 / unit + 0.1, top), (4.0, top)),
        ((5.8, top), (7.2 - _BOX / 2 / unit - 0.1, middle - 8)),
        ((5.8, bottom), (7.2 - _BOX / 2 / unit - 0.1, middle + 8)),
        ((7.2 + _BOX / 2 / unit + 0.1, middle), (8.4, middle)),
    ):
        _arrow(painter, QPointF(start[0] * unit, start[1]), QPointF(end[0] * unit, end[1]), tokens.control)


def balance(painter: QPainter, size: QSizeF, on_real: str, on_fake: str, total: str) -> None:
    """-log D, -log (1 - D) and their sum, for a D that says the same of every picture; the sum's minimum is marked."""
    tokens = theme.current()
    area = QRectF(34, 8, size.width() - 190, size.height() - 36)
    highest = 3.2

    def place(d: float, loss: float) -> QPointF:
        return QPointF(area.left() + d * area.width(), area.bottom() - loss / highest * area.height())

    painter.setPen(QPen(QColor(tokens.outline), 1))
    painter.drawLine(area.bottomLeft(), area.bottomRight())
    painter.drawLine(area.bottomLeft(), area.topLeft())
    painter.setFont(theme.font("small"))
    for d in (0.0, 0.5, 1.0):
        _write(painter, place(d, 0) + QPointF(0, 13), f"{d:g}", tokens.muted)
    for loss in (0.69, 1.39):
        _write(painter, QPointF(16, place(0, loss).y()), f"{loss:g}", tokens.muted)
    painter.setPen(theme.current().pen("reference"))
    painter.drawLine(place(0, 2 * math.log(2)), place(0.5, 2 * math.log(2)))
    painter.drawLine(place(0.5, 2 * math.log(2)), place(0.5, 0))
    curves = ((on_real, "discriminator_real", _on_real), (on_fake, "discriminator_fake", _on_fake), (total, "discriminator", _both))
    for row, (name, series, function) in enumerate(curves):
        pen = tokens.pen(series)  # type: ignore[arg-type] # a literal of the loop
        path = QPainterPath()
        for step in range(2, 199):
            d = step / 200
            if function(d) <= highest:
                path.lineTo(place(d, function(d))) if path.elementCount() else path.moveTo(place(d, function(d)))
        painter.setPen(pen)
        painter.drawPath(path)
        y = area.top() + 12 + 22 * row
        painter.drawLine(QPointF(area.right() + 14, y), QPointF(area.right() + 34, y))
        painter.setPen(QColor(tokens.text))
        painter.drawText(QRectF(area.right() + 40, y - 12, 150, 24), Qt.AlignmentFlag.AlignVCenter, name)
    painter.setBrush(QColor(tokens.discriminator))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawEllipse(place(0.5, 2 * math.log(2)), 4, 4)


def _on_real(d: float) -> float:
    return -math.log(d)


def _on_fake(d: float) -> float:
    return -math.log(1 - d)


def _both(d: float) -> float:
    return _on_real(d) + _on_fake(d)


def modes(painter: QPainter, size: QSizeF, data: str, healthy: str, collapsed: str) -> None:
    """How often each of ten modes is drawn: by the data, by a healthy G and by a collapsed one."""
    tokens = theme.current()
    shares = (
        (data, tokens.reference, [10] * 10),
        (healthy, tokens.accent, [9, 12, 8, 11, 10, 7, 12, 9, 13, 9]),
        (collapsed, tokens.warning, [0, 0, 0, 22, 0, 0, 1, 0, 0, 0]),
    )
    width = size.width() / len(shares)
    floor = size.height() - 24
    painter.setFont(theme.font("small"))
    for place, (name, color, counts) in enumerate(shares):
        left = place * width + 6
        bar = (width - 24) / len(counts)
        for number, count in enumerate(counts):
            height = max(1.5, count / 22 * (floor - 6))
            painter.fillRect(QRectF(left + number * bar, floor - height, bar - 3, height), QColor(color if count else tokens.outline))
        _write(painter, QPointF(left + (width - 24) / 2, floor + 13), name, tokens.muted)


def hops(painter: QPainter, size: QSizeF, time: str, mode: str) -> None:
    """Modes by time, in stripes: first all of them, then one at a time."""
    tokens = theme.current()
    rows, columns = 8, 40
    area = QRectF(60, 4, size.width() - 64, size.height() - 28)
    width, height = area.width() / columns, area.height() / rows
    leader = [3, 3, 3, 6, 6, 6, 6, 1, 1, 1, 5, 5, 5, 5, 0, 0, 0, 7, 7, 7, 2, 2, 2, 2, 4, 4]
    color = QColor(tokens.accent)
    for column in range(columns):
        for row in range(rows):
            since = column - (columns - len(leader))
            strength = 0.42 + 0.1 * ((row * 7 + column * 3) % 5 - 2) / 2 if since < 0 else 1.0 if leader[since] == row else 0.04
            color.setAlphaF(strength)
            painter.fillRect(QRectF(area.left() + column * width, area.top() + row * height, width, height - 1), color)
    painter.setFont(theme.font("small"))
    _write(painter, QPointF(26, area.center().y()), mode, tokens.muted)
    _write(painter, QPointF(area.center().x(), size.height() - 9), time, tokens.muted)


def arc(painter: QPainter, size: QSizeF, spherical: str, linear: str) -> None:
    """Two z on a shell, the arc between them, and the chord that leaves the shell."""
    tokens = theme.current()
    center, radius = QPointF(size.width() * 0.36, size.height() * 1.25), size.height() * 1.05
    first, second = math.radians(128), math.radians(52)
    ends = [QPointF(center.x() + radius * math.cos(angle), center.y() - radius * math.sin(angle)) for angle in (first, second)]
    ring = QRectF(center.x() - radius, center.y() - radius, 2 * radius, 2 * radius)
    painter.setPen(QPen(QColor(tokens.outline), 1, Qt.PenStyle.DotLine))
    painter.drawArc(ring, 16 * 35, 16 * 110)
    painter.setPen(QPen(QColor(tokens.accent), 2.5))
    painter.drawArc(ring, 16 * 52, 16 * 76)
    painter.setPen(QPen(QColor(tokens.warning), 1.5, Qt.PenStyle.DashLine))
    painter.drawLine(ends[0], ends[1])
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.text))
    for end in ends:
        painter.drawEllipse(end, 4, 4)
    painter.setFont(theme.font("small"))
    left = size.width() * 0.68
    for row, (color, text) in enumerate(((tokens.accent, spherical), (tokens.warning, linear))):
        painter.setPen(QColor(color))
        painter.drawText(QRectF(left, 16 + 44 * row, size.width() - left, 42), Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap, text)


def parallelogram(painter: QPainter, size: QSizeF, a: str, b: str, c: str, result: str) -> None:
    """A - B + C: the arrow from B to A, moved to C."""
    tokens = theme.current()
    width, height = size.width(), size.height()
    places = {b: QPointF(width * 0.2, height * 0.78), a: QPointF(width * 0.2, height * 0.24), c: QPointF(width * 0.66, height * 0.78)}
    target = places[c] + places[a] - places[b]
    _arrow(painter, places[b] - QPointF(0, 14), places[a] + QPointF(0, 14), tokens.accent)
    _arrow(painter, places[c] - QPointF(0, 14), target + QPointF(0, 14), tokens.accent)
    painter.setPen(QPen(QColor(tokens.outline), 1, Qt.PenStyle.DotLine))
    reach = 0.1 * width
    for end, start in ((places[a], target), (places[b], places[c])):
        painter.drawLine(end + QPointF(reach, 0), start - QPointF(reach * 1.6, 0))
    for text, place in places.items():
        _write(painter, place, text, tokens.text)
    painter.setFont(theme.font("heading"))
    _write(painter, target, result, tokens.accent)


def _write(painter: QPainter, center: QPointF, text: str, color: str) -> None:
    painter.setPen(QColor(color))
    painter.drawText(QRectF(center.x() - 100, center.y() - 20, 200, 40), _CENTER, text)


def _box(painter: QPainter, center: QPointF, text: str, color: str) -> None:
    tokens = theme.current()
    rect = QRectF(center.x() - _BOX / 2, center.y() - _BOX / 2, _BOX, _BOX)
    painter.setPen(QPen(QColor(color), 2))
    painter.setBrush(QColor(tokens.surface))
    painter.drawRoundedRect(rect, 8, 8)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.save()
    painter.setFont(theme.font("title"))
    _write(painter, center, text, color)
    painter.restore()


def _arrow(painter: QPainter, start: QPointF, end: QPointF, color: str) -> None:
    painter.setPen(QPen(QColor(color), 1.75))
    painter.drawLine(start, end)
    angle = math.atan2(end.y() - start.y(), end.x() - start.x())
    for turn in (math.pi * 0.84, -math.pi * 0.84):
        painter.drawLine(end, end + QPointF(math.cos(angle + turn), math.sin(angle + turn)) * _HEAD)
