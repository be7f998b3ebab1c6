"""A slim slider that fills from its origin, jumps to where it is clicked, and leaves the wheel to the page."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSlider, QWidget

from gan_studio.ui import theme

_KNOB = 6.0
_GROOVE = 4.0


class TrackSlider(QSlider):
    """Horizontal. A double click or Delete asks for a reset."""

    reset_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.origin: int | None = None
        """Where the coloured part of the groove begins; None is the left end."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.switch().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """As high as a field, so that rows line up."""
        return QSize(120, 22)

    def minimumSizeHint(self) -> QSize:
        """Still usable."""
        return QSize(48, 22)

    def _position(self, value: int) -> float:
        """The horizontal centre of the knob for a value."""
        span = max(1, self.maximum() - self.minimum())
        return _KNOB + (value - self.minimum()) / span * (self.width() - 2 * _KNOB)

    def _value_at(self, x: float) -> int:
        share = (x - _KNOB) / max(1.0, self.width() - 2 * _KNOB)
        return round(self.minimum() + min(1.0, max(0.0, share)) * (self.maximum() - self.minimum()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Groove, the part from the origin to the knob, the knob, and a ring for the keyboard's focus."""
        tokens = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        middle = self.height() / 2
        here = self._position(self.sliderPosition())
        start = self._position(self.minimum() if self.origin is None else self.origin)
        painter.setBrush(QColor(tokens.outline))
        painter.drawRoundedRect(QRectF(_KNOB, middle - _GROOVE / 2, self.width() - 2 * _KNOB, _GROOVE), 2, 2)
        painter.setBrush(QColor(tokens.accent if self.isEnabled() else tokens.disabled))
        painter.drawRoundedRect(QRectF(min(start, here), middle - _GROOVE / 2, abs(here - start), _GROOVE), 2, 2)
        if self.origin is not None:
            painter.drawRect(QRectF(start - 0.75, middle - 5, 1.5, 10))
        lit = self.isSliderDown() or self.underMouse()
        painter.setBrush(QColor(tokens.disabled if not self.isEnabled() else tokens.text if lit or tokens.dark else tokens.accent))
        painter.setPen(QPen(QColor(tokens.surface), 1.5))
        painter.drawEllipse(QPointF(here, middle), _KNOB, _KNOB)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.accent), 1.5))
            painter.drawEllipse(QPointF(here, middle), _KNOB + 1.5, _KNOB + 1.5)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold, wherever it was pressed."""
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self.setSliderDown(True)
        self.setSliderPosition(self._value_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the mouse."""
        if self.isSliderDown():
            self.setSliderPosition(self._value_at(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(False)
            self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Ask for a reset."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.reset_asked.emit()

    def key_help(self) -> tuple[str, list[tuple[str, list[str]]]]:
        """What the shortcut sheet says of its keys."""
        return self.tr("Sliders"), [
            (self.tr("Move a little"), [self.tr("Arrow keys")]),
            (self.tr("Type a number, where there is a box"), [self.tr("Return")]),
            (self.tr("Move far"), [self.tr("Page Up"), self.tr("Page Down")]),
            (self.tr("To the ends"), [self.tr("Home"), self.tr("End")]),
            (self.tr("Back to where it was"), [self.tr("Del")]),
        ]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete asks for a reset; arrows, Page and Home keys move as in any slider."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.reset_asked.emit()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll, unless this slider was chosen."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
