"""The histogram over a few modes: bars for samples, outlines for the data's shares, and a real picture of each mode."""

import math

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from gan_studio.ui import theme
from gan_studio.ui.collapse.mode_shares import ModeShares
from gan_studio.ui.collapse.mode_words import BETWEEN
from gan_studio.ui.tokens import SPACE

_NARROWEST = 32
_PICTURES = (44, 96)
"""The size of pictures where there is room beside each other: the larger the higher the histogram."""
_PICTURE_SHARE = 0.16
"""Of the height, for pictures."""
_TOP = 22
"""Room for the number over the highest bar."""


class ModeHistogram(QWidget):
    """As wide as its modes need at least: put it into a scroll area."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shares: ModeShares | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.switch().changed.connect(self.update)

    def show_shares(self, shares: ModeShares | None) -> None:
        """Show another report's modes."""
        self._shares = shares
        self.setMinimumWidth(self.minimumSizeHint().width())
        self.setAccessibleDescription("\n".join(shares.words(mode) for mode in range(len(shares.names))) if shares else "")
        self.update()

    def minimumSizeHint(self) -> QSize:
        """Wide enough to tell the pictures apart."""
        return QSize(self._axis + _NARROWEST * (len(self._shares.names) if self._shares else 0), 150)

    def sizeHint(self) -> QSize:
        """Room for bars that can be compared."""
        return QSize(max(480, self.minimumSizeHint().width()), 230)

    # --- where things are ----------------------------------------------------------------------------------------

    @property
    def _axis(self) -> int:
        """Room for the percentages at the left."""
        return QFontMetrics(theme.font("small")).horizontalAdvance("100%") + 3 * SPACE

    @property
    def _slot(self) -> float:
        """The width of one mode."""
        return (self.width() - self._axis - SPACE) / len(self._shares.names) if self._shares else 0.0

    @property
    def _picture(self) -> float:
        """The size of a mode's picture; 0 where there are none."""
        least, most = _PICTURES
        wanted = max(least, min(most, _PICTURE_SHARE * self.height()))
        return min(wanted, self._slot - 6) if self._shares and self._shares.pictures else 0.0

    @property
    def _lines(self) -> int:
        """Of a mode's name: one for each of the things that it is made of."""
        return max(len(name.split(BETWEEN)) for name in self._shares.names) if self._shares else 1

    def _plot(self) -> QRectF:
        """Where bars are."""
        label = self._lines * self.fontMetrics().height() + SPACE
        below = label + (self._picture + SPACE if self._picture else 0)
        return QRectF(self._axis, _TOP, self.width() - self._axis - SPACE, self.height() - _TOP - below - SPACE)

    def mode_at(self, x: float) -> int | None:
        """The mode at a distance from the left edge."""
        if self._shares is None or x < self._axis:
            return None
        mode = int((x - self._axis) // self._slot)
        return mode if mode < len(self._shares.names) else None

    # --- painting ------------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Axis, bars, outlines, pictures, names."""
        if self._shares is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        plot = self._plot()
        top = _nice(max(self._shares.samples.max(), self._shares.data.max()))
        painter.setFont(theme.font("small"))
        self._paint_axis(painter, plot, top)
        for mode in range(len(self._shares.names)):
            slot = QRectF(plot.x() + mode * self._slot, plot.y(), self._slot, plot.height())
            self._paint_bar(painter, slot, mode, top, self._shares)
            self._paint_name(painter, slot, mode, self._shares)

    def _paint_axis(self, painter: QPainter, plot: QRectF, top: float) -> None:
        tokens = theme.current()
        for part in (0.0, 0.5, 1.0):
            y = plot.bottom() - part * plot.height()
            painter.setPen(QPen(QColor(tokens.grid if part else tokens.outline), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(QColor(tokens.muted))
            place = QRectF(0, y - 10, self._axis - 2 * SPACE, 20)
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, f"{part * top:.0%}")

    def _paint_bar(self, painter: QPainter, slot: QRectF, mode: int, top: float, shares: ModeShares) -> None:
        """What samples have, filled, and what the data have, as an outline that is filled when the two agree."""
        tokens = theme.current()
        sample, data = shares.samples[mode] / top * slot.height(), shares.data[mode] / top * slot.height()
        inset = max(2.0, slot.width() * 0.2)
        painter.setPen(Qt.PenStyle.NoPen)
        color = QColor(tokens.accent)
        color.setAlphaF(1.0 if shares.standing.fair[mode] else 0.5)
        painter.setBrush(color)
        painter.drawRoundedRect(QRectF(slot.x() + inset, slot.bottom() - sample, slot.width() - 2 * inset, sample), 2, 2)
        pen = QPen(QColor(tokens.text), 1.4, Qt.PenStyle.DashLine)
        pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        wide = max(1.0, inset - 3)
        painter.drawRect(QRectF(slot.x() + wide, slot.bottom() - data, slot.width() - 2 * wide, data))
        missing = not shares.standing.shown[mode]
        painter.setPen(QColor(tokens.warning if missing or not shares.standing.fair[mode] else tokens.muted))
        text = _percent(shares.samples[mode]) if not missing else "0"
        above = QRectF(slot.x() - slot.width() / 2, slot.bottom() - max(sample, data) - 19, 2 * slot.width(), 17)
        painter.drawText(above, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, text)

    def _paint_name(self, painter: QPainter, slot: QRectF, mode: int, shares: ModeShares) -> None:
        """The picture of a mode, faint while samples do not show it, and its name."""
        tokens = theme.current()
        shown, y = bool(shares.standing.shown[mode]), slot.bottom() + SPACE
        if shares.pictures:
            target = QRectF(slot.center().x() - self._picture / 2, y, self._picture, self._picture)
            painter.setOpacity(1.0 if shown else 0.25)
            painter.drawImage(target, shares.pictures[mode])
            painter.setOpacity(1.0)
            if not shown:
                painter.setPen(QPen(QColor(tokens.warning), 1.5, Qt.PenStyle.DashLine))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(target.adjusted(0.75, 0.75, -0.75, -0.75))
            y += self._picture + SPACE
        painter.setPen(QColor(tokens.text if shown else tokens.muted))
        for word in shares.names[mode].split(BETWEEN):
            elided = painter.fontMetrics().elidedText(word, Qt.TextElideMode.ElideRight, int(slot.width()) - 2)
            painter.drawText(QRectF(slot.x(), y, slot.width(), painter.fontMetrics().height()), Qt.AlignmentFlag.AlignHCenter, elided)
            y += painter.fontMetrics().height()

    def event(self, event: QEvent) -> bool:
        """Say what a bar is."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            mode = self.mode_at(event.pos().x())
            if mode is not None and self._shares is not None:
                QToolTip.showText(event.globalPos(), self._shares.words(mode), self)
                return True
        return super().event(event)


def _nice(share: float) -> float:
    """The end of the axis: the next of 2, 5, 10, 20, 40, 60, 80, 100 per cent."""
    return next(end for end in (0.02, 0.05, 0.1, 0.2, 0.4, 0.6, 0.8, 1.0) if share <= end or math.isclose(end, 1.0))


def _percent(share: float) -> str:
    return f"{share:.0%}" if share >= 0.0095 else f"{share:.1%}"
