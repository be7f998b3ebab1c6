"""One plot: a legend that toggles its curves and reads their values, and the curves over the steps."""

import math
from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gan_studio.core.frames import LossHistory
from gan_studio.ui import theme
from gan_studio.ui.plots.curve import Curve
from gan_studio.ui.plots.heights import steady, wanted_range
from gan_studio.ui.plots.legend import LegendEntry
from gan_studio.ui.plots.plot_view import PlotView, StepAxis, style_axis
from gan_studio.ui.plots.series import Series
from gan_studio.ui.tokens import SPACE

_AXIS_WIDTH = 46
_LOWEST = 96


class Plot(QWidget):
    """Draws when it is told to; its owner keeps the steps of several plots together."""

    moved = Signal(float, float)
    """(first step, last step) as the person has zoomed or panned."""
    reset_asked = Signal()
    pointed = Signal(object)
    """(itself) the mouse has moved over it, or away."""
    stale = Signal()
    """It wants to be drawn again: a curve was shown or hidden, or its size has changed."""

    def __init__(self, series: Sequence[Series], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._log = False
        self._fixed: tuple[float, float] | None = None
        self._balance: float | None = None
        self._mouse: QPointF | None = None
        self._view = PlotView()
        self.graph = pg.PlotWidget(viewBox=self._view, axisItems={"bottom": StepAxis()}, background=None)
        self.graph.setMinimumHeight(_LOWEST)
        for part in (self.graph, self.graph.viewport()):
            part.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._item = self.graph.getPlotItem()
        self._item.hideButtons()
        self._item.getAxis("left").setWidth(_AXIS_WIDTH)
        self._item.getAxis("left").enableAutoSIPrefix(False)
        self.curves = [Curve(one, self._item) for one in series]
        self.title = QLabel()
        self.title.setFont(theme.font("heading"))
        self.entries = [LegendEntry(one) for one in series]
        self._add_lines()
        self._lay_out()
        self._connect()
        self._recolour()

    def _add_lines(self) -> None:
        self._level = pg.InfiniteLine(angle=0, label="", labelOpts={"position": 0.995, "anchors": [(1, 0), (1, 1)]})
        self._cursor = pg.InfiniteLine(angle=90)
        self._marker = pg.InfiniteLine(angle=90)
        self._dots = pg.ScatterPlotItem(size=7, pxMode=True)
        for item in (self._level, self._cursor, self._marker, self._dots):
            item.setZValue(3)
            item.hide()
            self._item.addItem(item, ignoreBounds=True)

    def _lay_out(self) -> None:
        header = QHBoxLayout()
        header.setContentsMargins(2 * SPACE, 0, SPACE, 0)
        header.setSpacing(SPACE)
        header.addWidget(self.title)
        header.addStretch()
        for entry in self.entries:
            header.addWidget(entry)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(header)
        layout.addWidget(self.graph, 1)

    def _connect(self) -> None:
        self._view.moved.connect(self._tell_moved)
        self._view.stretched.connect(self.stale)
        self._view.reset_asked.connect(self.reset_asked)
        self._view.sigResized.connect(self.stale)
        self.graph.scene().sigMouseMoved.connect(self._point)
        for entry in self.entries:
            entry.toggled.connect(self._toggle)
        theme.switch().changed.connect(self._recolour)

    def _recolour(self) -> None:
        tokens = theme.current()
        # Pens that keep their width while the plot is stretched are measured in the screen's own pixels.
        ratio = self.devicePixelRatioF()
        for name in ("left", "bottom"):
            style_axis(self._item.getAxis(name))
        for curve in self.curves:
            curve.recolour(ratio)
        self._level.setPen(tokens.pen("reference", 1.2 * ratio))
        ground = QColor(tokens.window)
        ground.setAlphaF(0.8)
        self._level.label.fill = pg.mkBrush(ground)
        self._level.label.setColor(QColor(tokens.muted))
        self._level.label.setFont(theme.font("small"))
        self._cursor.setPen(pg.mkPen(tokens.disabled, width=ratio))
        self._marker.setPen(pg.mkPen(tokens.accent, width=1.5 * ratio))

    # --- what it shows -------------------------------------------------------------------------------------------

    def set_steps_shown(self, shown: bool) -> None:
        """Whether the axis has numbers: of plots above each other, one does."""
        self._item.getAxis("bottom").setStyle(showValues=shown)

    def set_log(self, log: bool) -> None:
        """Whether heights are logarithmic."""
        self._log = log
        self._view.is_stretched = False
        self._item.getAxis("left").setLogMode(y=log)
        self._place_balance()

    def set_fixed_range(self, fixed: tuple[float, float] | None) -> None:
        """Always show these heights, instead of those that are drawn."""
        self._fixed = fixed

    def set_balance(self, value: float | None, label: str) -> None:
        """Draw the line where D cannot tell real from fake."""
        self._balance = value
        self._level.label.setFormat(label)
        self._place_balance()

    @property
    def balance_text(self) -> str:
        """What is written at the line; empty while there is none."""
        return str(self._level.label.format) if self._level.isVisible() else ""

    def _place_balance(self) -> None:
        shown = self._balance is not None and not (self._log and self._balance <= 0)
        self._level.setVisible(shown)
        if self._balance is not None and shown:
            self._level.setPos(self._scaled(self._balance))

    def _scaled(self, value: float) -> float:
        return math.log10(value) if self._log else value

    def set_window(self, window: int) -> None:
        """Average over so many steps."""
        for curve in self.curves:
            curve.track.set_window(window)

    def release_height(self) -> None:
        """Follow the curves' heights again."""
        self._view.is_stretched = False

    def draw(self, history: LossHistory, low: float, high: float) -> None:
        """Draw the steps from ``low`` to ``high``."""
        self._view.setXRange(low, high, padding=0)
        columns = max(100, round(self._view.width()))
        drawn = [line for curve in self.curves for line in curve.draw(history, low, high, columns, self._log)]
        if not self._view.is_stretched:
            self._fit(drawn)
        # Otherwise the first paint would notice the new ranges, move the curves, and so ask for a second one.
        self.graph.scene().prepareForPaint()

    def _fit(self, drawn: Sequence[NDArray[np.float64]]) -> None:
        marks = [self._level.value()] if self._level.isVisible() else []
        wanted = self._fixed or wanted_range(drawn, marks)
        if wanted is not None:
            now = self._view.viewRange()[1]
            self._view.setYRange(*(wanted if self._fixed else steady((now[0], now[1]), wanted)), padding=0)

    def read(self, history: LossHistory, index: int, step: float | None) -> None:
        """Write the values at the history's ``index`` into the legend; with a step, draw a cross-hair there too."""
        values = [curve.value(history, index) for curve in self.curves]
        for entry, value in zip(self.entries, values, strict=True):
            entry.set_value(value)
        self._cursor.setVisible(step is not None)
        self._dots.setVisible(step is not None)
        if step is not None:
            self._cursor.setPos(step)
            shown = [(curve, value) for curve, value in zip(self.curves, values, strict=True) if value is not None and not (self._log and value <= 0)]
            self._dots.setData(
                x=[step] * len(shown),
                y=[self._scaled(value) for _, value in shown],
                brush=[pg.mkBrush(curve.series.pen().color()) for curve, _ in shown],
                pen=pg.mkPen(theme.current().window),
            )

    def mark(self, step: int | None) -> None:
        """Draw the line of the step whose samples are shown; None for the newest."""
        self._marker.setVisible(step is not None)
        if step is not None:
            self._marker.setPos(step)

    # --- what the person does ------------------------------------------------------------------------------------

    def _toggle(self) -> None:
        for curve, entry in zip(self.curves, self.entries, strict=True):
            curve.visible = entry.isChecked()
        self.stale.emit()

    def _tell_moved(self) -> None:
        low, high = self._view.viewRange()[0]
        self.moved.emit(low, high)

    @property
    def pointed_step(self) -> float | None:
        """The step under the mouse, which new steps shift; None while it is elsewhere."""
        return None if self._mouse is None else float(self._view.mapSceneToView(self._mouse).x())

    def _point(self, position: QPointF) -> None:
        self._mouse = position if self._view.sceneBoundingRect().contains(position) else None
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

    def retranslate(self) -> None:
        """Set the texts again: the language has changed."""
        for entry in self.entries:
            entry.retranslate()
