"""A plot over the steps of a training: its axes, the cross-hair, the marker of the chosen step, and what mouse and keys do."""

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QCursor, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from gan_studio.ui import theme
from gan_studio.ui.announcing import voice
from gan_studio.ui.plots.plot_view import PlotView, StepAxis, ValueAxis, style_axis

AXIS_WIDTH = 46
_KEY_STRIDES = 50
"""With so many strokes an arrow key crosses the plot."""
_ZOOMS = {Qt.Key.Key_Plus: 0.5, Qt.Key.Key_Equal: 0.5, Qt.Key.Key_Minus: 2.0}
_LEAST_SPAN = 4.0


class StepPlot(QWidget):
    """Draws when it is told to; its owner keeps the steps of several plots together."""

    moved = Signal(float, float)
    """(first step, last step) as the person has zoomed or panned."""
    reset_asked = Signal()
    pressed = Signal(float)
    """(step) the person has clicked there."""
    pointed = Signal(object)
    """(itself) the mouse or an arrow key points at another step, or nothing does any more."""
    stale = Signal()
    """It wants to be drawn again: its size has changed, or what it is to show."""

    def __init__(self, parent: QWidget | None = None, *, lowest: int) -> None:
        """``lowest``: the least height of the drawing, in pixels."""
        super().__init__(parent)
        self._mouse: QPointF | None = None
        self._key_step: float | None = None
        """Where arrow keys have brought the cross-hair."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._view = PlotView()
        self.graph = pg.PlotWidget(viewBox=self._view, axisItems={"bottom": StepAxis(), "left": ValueAxis()}, background=None)
        self.graph.setMinimumHeight(lowest)
        for part in (self.graph, self.graph.viewport()):
            part.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._item = self.graph.getPlotItem()
        self._item.hideButtons()
        self._item.getAxis("left").setWidth(AXIS_WIDTH)
        self._cursor = pg.InfiniteLine(angle=90)
        self._marker = pg.InfiniteLine(angle=90)
        for line in (self._cursor, self._marker):
            self._add_mark(line)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self._grid.setColumnStretch(1, 1)
        self._grid.setRowStretch(1, 1)
        self._grid.addWidget(self.graph, 1, 1)
        self._view.moved.connect(self._tell_moved)
        self._view.stretched.connect(self.stale)
        self._view.reset_asked.connect(self.reset_asked)
        self._view.pressed.connect(self.pressed)
        self._view.sigResized.connect(self.stale)
        self.graph.scene().sigMouseMoved.connect(self._point)
        theme.switch().changed.connect(self._recolour)

    def place_above(self, widget: QWidget) -> None:
        """Put a header over the drawing."""
        self._grid.addWidget(widget, 0, 1)

    def place_left(self, widget: QWidget) -> None:
        """Put a legend beside the drawing."""
        self._grid.addWidget(widget, 0, 0, 2, 1)

    def _add_mark(self, item: pg.GraphicsObject) -> None:
        """Draw something hidden for now above the curves; heights do not follow it."""
        item.setZValue(3)
        item.hide()
        self._item.addItem(item, ignoreBounds=True)

    def _recolour(self) -> None:
        """Take the theme's colours."""
        tokens, ratio = theme.current(), self.devicePixelRatioF()
        for name in ("left", "bottom"):
            style_axis(self._item.getAxis(name))
        # Pens that keep their width while the plot is stretched are measured in the screen's own pixels.
        self._cursor.setPen(pg.mkPen(tokens.disabled, width=ratio))
        self._marker.setPen(pg.mkPen(tokens.accent, width=1.5 * ratio))
        self._view.setBorder(pg.mkPen(tokens.accent, width=1.5 * ratio) if self.hasFocus() else None)

    def set_steps_shown(self, shown: bool) -> None:
        """Whether the axis has numbers: of plots above each other, one does."""
        self._item.getAxis("bottom").setStyle(showValues=shown)

    def set_axis_width(self, width: int) -> None:
        """Give what is written at the left so many pixels: plots above each other have the same."""
        self._item.getAxis("left").setWidth(width)

    def tell(self, name: str, words: str) -> None:
        """What a screen reader says of it: its name, and what can be seen in it now; aloud where keys have just gone."""
        if name != self.accessibleName():
            self.setAccessibleName(name)
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)
            if self._key_step is not None:
                voice().say(self, words)

    def release_height(self) -> None:
        """Follow the curves' heights again."""
        self._view.is_stretched = False

    def _set_steps(self, low: float, high: float) -> None:
        self._view.setXRange(low, high, padding=0)

    @property
    def columns(self) -> int:
        """How many pixels the steps have."""
        return max(100, round(float(self._view.width())))

    def point_at(self, step: float | None) -> None:
        """Draw the cross-hair; None for nowhere."""
        self._cursor.setVisible(step is not None)
        if step is not None:
            self._cursor.setPos(step)

    def mark(self, step: int | None) -> None:
        """Draw the line of the step that is looked at; None for the newest."""
        self._marker.setVisible(step is not None)
        if step is not None:
            self._marker.setPos(step)

    # --- what the person does ------------------------------------------------------------------------------------

    def _tell_moved(self) -> None:
        low, high = self._view.viewRange()[0]
        self.moved.emit(low, high)

    @property
    def pointed_step(self) -> float | None:
        """The step under the mouse, which new steps shift, or the one that keys have gone to; None without either."""
        return self._key_step if self._mouse is None else float(self._view.mapSceneToView(self._mouse).x())

    @property
    def pointed_place(self) -> QPoint:
        """Where on the screen to say something about that step."""
        return QCursor.pos() if self._mouse is not None else self.mapToGlobal(self.rect().bottomLeft())

    def key_help(self) -> tuple[str, list[tuple[str, list[str]]]]:
        """What the shortcut sheet says of its keys."""
        return self.tr("Plots"), [
            (self.tr("Read the values step by step"), ["←", "→"]),
            (self.tr("Zoom in, zoom out"), ["+", "-"]),
            (self.tr("Earlier, later"), [self.tr("Page Up"), self.tr("Page Down")]),
            (self.tr("Show everything"), [self.tr("Home")]),
            (self.tr("Look at this step"), [self.tr("Return")]),
        ]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Read, zoom, pan, choose: all that the mouse can do."""
        low, high = map(float, self._view.viewRange()[0])
        span, key = high - low, Qt.Key(event.key())
        here = min(high, max(low, self._key_step if self._key_step is not None else high))
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            stride = max(1.0, span / _KEY_STRIDES)
            self._point_by_key(min(high, max(low, here + (stride if key == Qt.Key.Key_Right else -stride))))
        elif key in _ZOOMS:
            share = (here - low) / span
            span = max(_LEAST_SPAN, span * _ZOOMS[key])
            self.moved.emit(max(0.0, here - share * span), max(0.0, here - share * span) + span)
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            start = max(0.0, low + (span / 2 if key == Qt.Key.Key_PageDown else -span / 2))
            self.moved.emit(start, start + span)
        elif key == Qt.Key.Key_Home:
            self._point_by_key(None)
            self.reset_asked.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._key_step is not None:
            self.pressed.emit(self._key_step)
        elif key == Qt.Key.Key_Escape and self._key_step is not None:
            self._point_by_key(None)
        else:
            super().keyPressEvent(event)

    def _point_by_key(self, step: float | None) -> None:
        self._mouse, self._key_step = None, step
        self.pointed.emit(self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that keys act here."""
        super().focusInEvent(event)
        self._recolour()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keys act elsewhere."""
        super().focusOutEvent(event)
        if self._key_step is not None:
            self._point_by_key(None)
        self._recolour()

    def _point(self, position: QPointF) -> None:
        self._mouse = position if self._view.sceneBoundingRect().contains(position) else None
        self._key_step = None
        self.pointed.emit(self)

    def leaveEvent(self, event: QEvent) -> None:
        """The mouse has gone."""
        self._mouse = None
        self.pointed.emit(self)
        super().leaveEvent(event)

    def event(self, event: QEvent) -> bool:
        """Notice a move to a screen of another density."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._recolour()
        return super().event(event)
