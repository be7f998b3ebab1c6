"""The picture of many modes: samples' shares, the largest first, over the data's, and real pictures of what is drawn most and what is missing."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from gan_studio.ui import theme
from gan_studio.ui.collapse.mode_shares import ModeShares
from gan_studio.ui.tokens import SPACE

_PICTURE = 36
_AXIS, _TOP = 48, 8


class ModeRanking(QWidget):
    """As wide as there is room, however many modes there are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shares: ModeShares | None = None
        self._order: NDArray[np.int64] = np.empty(0, np.int64)
        self._strips: list[tuple[QRectF, int]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.switch().changed.connect(self.update)

    def show_shares(self, shares: ModeShares | None) -> None:
        """Show another report's modes."""
        self._shares = shares
        if shares is not None:
            self._order = np.lexsort((-shares.data, -shares.samples))
            often = self.tr("Drawn too often: {count:,}").format(count=len(self.most_drawn))
            self.setAccessibleDescription("\n".join((often, self._missing_words(len(self.missing), shares.left_out))))
        self.update()

    def minimumSizeHint(self) -> QSize:
        """Room for the curve and the pictures."""
        return QSize(320, 150)

    def sizeHint(self) -> QSize:
        """More of it."""
        return QSize(480, 230)

    @property
    def most_drawn(self) -> list[int]:
        """Modes that samples show too often by more than chance, the worst first."""
        if self._shares is None:
            return []
        excess = self._shares.samples - self._shares.data
        return [int(mode) for mode in np.argsort(-excess) if excess[mode] > 0 and self._shares.different[mode]]

    @property
    def missing(self) -> list[int]:
        """Modes that samples do not show, the largest of the data first."""
        if self._shares is None:
            return []
        return [int(mode) for mode in np.argsort(-self._shares.data, kind="stable") if not self._shares.standing.shown[mode]]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The curves, and two strips of pictures."""
        if self._shares is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("small"))
        self._strips = []
        strip = painter.fontMetrics().height() + SPACE + (_PICTURE if self._shares.pictures else 0)
        plot = QRectF(_AXIS, _TOP, self.width() - _AXIS - SPACE, self.height() - _TOP - strip - 4 * SPACE)
        self._paint_curves(painter, plot, self._shares)
        half = (self.width() - 4 * SPACE) / 2
        top = plot.bottom() + 3 * SPACE
        often, missing = self.most_drawn, self.missing
        self._paint_strip(painter, QRectF(SPACE, top, half, strip), self.tr("Drawn too often: {count:,}").format(count=len(often)), often, self._shares)
        self._paint_strip(painter, QRectF(half + 3 * SPACE, top, half, strip), self._missing_words(len(missing), self._shares.left_out), missing, self._shares)

    def _missing_words(self, count: int, left_out: int) -> str:
        """So few samples cannot show all of a thousand modes."""
        text = self.tr("Missing: {count:,} (as many real pictures lack {usual:,})") if left_out else self.tr("Missing: {count:,}")
        return text.format(count=count, usual=left_out)

    def _paint_curves(self, painter: QPainter, plot: QRectF, shares: ModeShares) -> None:
        tokens = theme.current()
        top = max(shares.samples.max(), shares.data.max())
        painter.setPen(QPen(QColor(tokens.outline), 1))
        painter.drawLine(plot.bottomLeft(), plot.bottomRight())
        painter.setPen(QColor(tokens.muted))
        axis = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for part in (0.0, 1.0):
            place = QRectF(0, plot.bottom() - part * plot.height() - 8, _AXIS - 2 * SPACE, 18)
            painter.drawText(place, axis, f"{part * top:.1%}" if part else "0")
        painter.setPen(QPen(QColor(tokens.accent), 2))  # one mode of a thousand is narrower than a pixel
        painter.setBrush(QColor(tokens.accent))
        ranked = shares.samples[self._order]
        painter.drawPolygon(_staircase(ranked[ranked > 0], len(ranked), top, plot, closed=True))
        pen = QPen(QColor(tokens.text), 1.4, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(_staircase(np.sort(shares.data)[::-1], len(ranked), top, plot, closed=False))

    def _paint_strip(self, painter: QPainter, rect: QRectF, title: str, modes: list[int], shares: ModeShares) -> None:
        tokens = theme.current()
        painter.setPen(QColor(tokens.muted))
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, title)
        if not shares.pictures:
            return
        y = rect.bottom() - _PICTURE
        for place, mode in enumerate(modes[: int(rect.width() // (_PICTURE + SPACE))]):
            target = QRectF(rect.x() + place * (_PICTURE + SPACE), y, _PICTURE, _PICTURE)
            painter.drawImage(target, shares.pictures[mode])
            self._strips.append((target, mode))

    def mode_at(self, position: QPointF) -> int | None:
        """The mode of the picture or of the part of the curve at a position."""
        if self._shares is None:
            return None
        for target, mode in self._strips:
            if target.contains(position):
                return mode
        place = int((position.x() - _AXIS) / max(1, self.width() - _AXIS - SPACE) * len(self._order))
        above = not self._strips or position.y() < self._strips[0][0].y() - 5 * SPACE
        return int(self._order[place]) if above and position.x() >= _AXIS and place < len(self._order) else None

    def event(self, event: QEvent) -> bool:
        """Say which mode it is."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            mode = self.mode_at(QPointF(event.pos()))
            if mode is not None and self._shares is not None:
                QToolTip.showText(event.globalPos(), self._shares.words(mode), self)
                return True
        return super().event(event)


def _staircase(values: NDArray[np.float64], modes: int, top: float, plot: QRectF, *, closed: bool) -> QPolygonF:
    """A step for each value, as wide as one of so many modes is."""
    edges = plot.left() + np.arange(len(values) + 1) / modes * plot.width()
    heights = plot.bottom() - values / top * plot.height()
    points = [QPointF(x, y) for left, right, y in zip(edges[:-1], edges[1:], heights, strict=True) for x in (left, right)]
    return QPolygonF([plot.bottomLeft(), *points, QPointF(edges[-1], plot.bottom())] if closed else points)
