"""The path through the keyframes as a strip of pictures, like the paper's Figure 4, and the position on it as a slider."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from gan_studio.ui import theme
from gan_studio.ui.pixels import to_qimage
from gan_studio.ui.walk.lettering import letter

TICKS = 1000
"""Of the slider, from one keyframe to the next."""
_RULER = 17
_PICTURE = 48
_EDGE = 3
_PLAYHEAD = 13


class PathStrip(QSlider):
    """The leftmost picture is the first keyframe and the rightmost the last; the playhead stands over the middle of pictures."""

    scrubbed = Signal(float)
    """(position) the person moves the playhead."""
    settled = Signal()
    count_changed = Signal()
    """Another number of pictures fits."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._pictures: Sequence[NDArray[np.uint8] | None] = ()
        self._keyframes = 0
        self._on_path = False
        self._empty_text = ""
        self._strip: QPixmap | None = None
        self._known_count = 0
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setRange(0, 0)
        self.setSingleStep(TICKS // 20)
        self.setPageStep(TICKS)
        self.valueChanged.connect(self._moved)
        self.sliderReleased.connect(self.settled)
        theme.switch().changed.connect(self._repaint_all)

    @property
    def count(self) -> int:
        """How many pictures fit."""
        return max(2, self.width() // (_PICTURE + 2))

    # --- what is shown -------------------------------------------------------------------------------------------

    def show_path(self, keyframes: int, end: float) -> None:
        """Another path: ``keyframes`` lie at 0, 1, 2, ... and it ends at ``end``, 0 if there is none."""
        self._keyframes = keyframes
        blocked = self.blockSignals(True)
        self.setRange(0, round(end * TICKS))
        self.blockSignals(blocked)
        self.setEnabled(end > 0)
        self._repaint_all()

    def show_pictures(self, pictures: Sequence[NDArray[np.uint8] | None]) -> None:
        """Show these, evenly along the path; None is one that is not drawn yet."""
        self._pictures = pictures
        self._repaint_all()

    def show_position(self, position: float, on_path: bool) -> None:
        """Put the playhead somewhere; it is pale while z is elsewhere."""
        if round(position * TICKS) == self.value() and on_path == self._on_path:
            return
        blocked = self.blockSignals(True)
        self.setValue(round(position * TICKS))
        self.blockSignals(blocked)
        self._on_path = on_path
        self.update()

    def set_empty_text(self, text: str) -> None:
        """What to say while there is no path."""
        self._empty_text = text
        self._repaint_all()

    # --- places --------------------------------------------------------------------------------------------------

    def _x(self, position: float) -> float:
        half = _PICTURE / 2 + _EDGE
        end = max(1, self.maximum()) / TICKS
        return half + position / end * (self.width() - 2 * half)

    def _value_at(self, x: float) -> int:
        half = _PICTURE / 2 + _EDGE
        share = (x - half) / max(1.0, self.width() - 2 * half)
        return round(min(1.0, max(0.0, share)) * self.maximum())

    def sizeHint(self) -> QSize:
        """Ruler and pictures."""
        return QSize(400, _RULER + _PICTURE + 2 * _EDGE)

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(160, _RULER + _PICTURE + 2 * _EDGE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More pictures may fit, or fewer."""
        super().resizeEvent(event)
        self._repaint_all()
        if self.count != self._known_count:
            self._known_count = self.count
            self.count_changed.emit()

    # --- painting ------------------------------------------------------------------------------------------------

    def _repaint_all(self) -> None:
        self._strip = None
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The strip, drawn once and kept, and the playhead."""
        if self._strip is None or self._strip.devicePixelRatio() != self.devicePixelRatio():
            self._strip = self._draw_strip()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._strip)
        if self.maximum() > 0:
            self._draw_playhead(painter)

    def _draw_strip(self) -> QPixmap:
        ratio = self.devicePixelRatio()
        strip = QPixmap(self.size() * ratio)
        strip.setDevicePixelRatio(ratio)
        strip.fill(QColor(theme.current().surface))
        painter = QPainter(strip)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        tokens = theme.current()
        track = QRectF(0, _RULER, self.width(), _PICTURE + 2 * _EDGE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.field))
        painter.drawRoundedRect(track, 4, 4)
        if self.maximum() == 0:
            painter.setPen(QColor(tokens.muted))
            painter.drawText(track, Qt.AlignmentFlag.AlignCenter, self._empty_text)
        else:
            self._draw_pictures(painter)
            self._draw_ruler(painter)
        painter.end()
        return strip

    def _draw_pictures(self, painter: QPainter) -> None:
        end = self.maximum() / TICKS
        for index, picture in enumerate(self._pictures):
            center = self._x(end * index / max(1, len(self._pictures) - 1))
            frame = QRectF(center - _PICTURE / 2, _RULER + _EDGE, _PICTURE, _PICTURE)
            if picture is None:
                painter.fillRect(frame.adjusted(1, 1, -1, -1), QColor(theme.current().raised))
            else:
                painter.drawImage(frame, to_qimage(picture))

    def _draw_ruler(self, painter: QPainter) -> None:
        """Letters over the keyframes, as far as they do not run into each other."""
        tokens = theme.current()
        painter.setFont(theme.font("small"))
        free = 0.0
        for position in range(self.maximum() // TICKS + 1):
            name = letter(position % self._keyframes)
            x, width = self._x(position), painter.fontMetrics().horizontalAdvance(name)
            painter.setPen(QColor(tokens.control))
            painter.drawLine(QPointF(x, _RULER - 4), QPointF(x, _RULER))
            if x - width / 2 > free:
                painter.setPen(QColor(tokens.muted))
                painter.drawText(QRectF(x - 20, 0, 40, _RULER - 4), Qt.AlignmentFlag.AlignCenter, name)
                free = x + width / 2 + 4

    def _draw_playhead(self, painter: QPainter) -> None:
        tokens = theme.current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = QColor(tokens.accent if self._on_path else tokens.muted)
        x = self._x(self.sliderPosition() / TICKS)
        painter.setPen(QPen(QColor(tokens.window), 4))
        painter.drawLine(QPointF(x, _RULER), QPointF(x, self.height() - 1))
        painter.setPen(QPen(color, 2))
        painter.drawLine(QPointF(x, _RULER), QPointF(x, self.height() - 1))
        half = _PLAYHEAD / 2
        painter.setBrush(color)
        painter.setPen(QPen(QColor(tokens.text if self.hasFocus() else tokens.window), 1.5))
        painter.drawPolygon(QPolygonF([QPointF(x - half, 4), QPointF(x + half, 4), QPointF(x + half, 12), QPointF(x, _RULER + 1), QPointF(x - half, 12)]))
        keyframe, beside = divmod(self.sliderPosition(), TICKS)
        if beside == 0:
            self._letter_playhead(painter, letter(keyframe % self._keyframes), QRectF(x - 10, 0, 20, _RULER))

    def _letter_playhead(self, painter: QPainter, name: str, inside: QRectF) -> None:
        """It stands over a keyframe's letter, and so shows that itself."""
        painter.setFont(theme.font("small"))
        if painter.fontMetrics().horizontalAdvance(name) <= _PLAYHEAD:
            painter.setPen(QColor(theme.current().on_accent))
            painter.drawText(inside, Qt.AlignmentFlag.AlignCenter, name)

    # --- the hand ------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the playhead, wherever it was pressed."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self._go(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the mouse."""
        if self.isSliderDown():
            self._go(event.position().x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(False)

    def _go(self, x: float) -> None:
        value = self._value_at(x)
        if value == self.value():
            self.scrubbed.emit(value / TICKS)  # z may be elsewhere while the playhead waits here
        self.setValue(value)

    def _moved(self, value: int) -> None:
        self.scrubbed.emit(value / TICKS)
        if not self.isSliderDown():
            self.settled.emit()
