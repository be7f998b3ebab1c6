"""One plot: a legend that toggles its curves and reads their values, and the curves over the steps."""

import math
from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from gan_studio.core.frames import LossHistory
from gan_studio.ui import theme
from gan_studio.ui.few_lines import FewLines
from gan_studio.ui.flow_layout import FlowLayout
from gan_studio.ui.plots.curve import Curve
from gan_studio.ui.plots.heights import steady, wanted_range
from gan_studio.ui.plots.legend import LegendEntry
from gan_studio.ui.plots.level_key import LevelKey
from gan_studio.ui.plots.series import Series
from gan_studio.ui.plots.step_plot import StepPlot
from gan_studio.ui.tokens import SPACE
from gan_studio.ui.two_sides import TwoSides

_LOWEST = 84


class Plot(StepPlot):
    """Draws scalars of a run, with a legend above it, or beside it where height is dear."""

    def __init__(self, series: Sequence[Series], parent: QWidget | None = None, *, lowest: int = _LOWEST, legend_beside: bool = False) -> None:
        super().__init__(parent, lowest=lowest)
        self._log = False
        self._fixed: tuple[float, float] | None = None
        self._balance: float | None = None
        self._balance_label = ""
        self.curves = [Curve(one, self._item) for one in series]
        self.title = FewLines(1)
        self.title.setFont(theme.font("heading"))
        self.entries = [LegendEntry(one) for one in series]
        self._level, self._level_key = pg.InfiniteLine(angle=0), LevelKey()
        self._dots = pg.ScatterPlotItem(size=7, pxMode=True)
        for item in (self._level, self._dots):
            self._add_mark(item)
        self.legend = self._lay_out_beside() if legend_beside else self._lay_out_above()
        for entry in self.entries:
            entry.toggled.connect(self._toggle)
        self._recolour()

    def _lay_out_above(self) -> QWidget:
        """In one line if there is room for it; names are not cut short."""
        titled, entered = QWidget(), QWidget()
        first, rest = QHBoxLayout(titled), FlowLayout(entered, SPACE)
        first.setContentsMargins(0, 0, 0, 0)
        first.setSpacing(SPACE)
        self.title.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)
        first.addWidget(self.title)
        first.addWidget(self._level_key, 1)
        for entry in self.entries:
            rest.addWidget(entry)
        legend = TwoSides(titled, entered, shared=False)
        legend.setContentsMargins(2 * SPACE, 0, SPACE, 0)
        self.place_above(legend)
        return legend

    def _lay_out_beside(self) -> QWidget:
        legend = QWidget()
        column = QVBoxLayout(legend)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.title)
        for entry in self.entries:
            column.addWidget(entry)
        column.addStretch()
        self.place_left(legend)
        return legend

    def _recolour(self) -> None:
        super()._recolour()
        tokens, ratio = theme.current(), self.devicePixelRatioF()
        for curve in self.curves:
            curve.recolour(ratio)
        self._level.setPen(tokens.pen("reference", 1.2 * ratio))

    # --- what it shows -------------------------------------------------------------------------------------------

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
        self._balance, self._balance_label = value, label
        self._place_balance()

    @property
    def balance_text(self) -> str:
        """What the legend says of the line; empty while there is none."""
        return self._level_key.text

    def _place_balance(self) -> None:
        shown = self._balance is not None and not (self._log and self._balance <= 0)
        self._level.setVisible(shown)
        self._level_key.set_text(self._balance_label if shown else "")
        if self._balance is not None and shown:
            self._level.setPos(self._scaled(self._balance))

    def _scaled(self, value: float) -> float:
        return math.log10(value) if self._log else value

    def set_window(self, window: int) -> None:
        """Average over so many steps."""
        for curve in self.curves:
            curve.track.set_window(window)

    def draw(self, history: LossHistory, low: float, high: float) -> None:
        """Draw the steps from ``low`` to ``high``."""
        self._set_steps(low, high)
        drawn = [line for curve in self.curves for line in curve.draw(history, low, high, self.columns, self._log)]
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
        self.tell(self.title.text(), self._words(history, index, values))
        self.point_at(step)
        self._dots.setVisible(step is not None)
        if step is not None:
            shown = [(curve, value) for curve, value in zip(self.curves, values, strict=True) if value is not None and not (self._log and value <= 0)]
            self._dots.setData(
                x=[step] * len(shown),
                y=[self._scaled(value) for _, value in shown],
                brush=[pg.mkBrush(curve.series.pen().color()) for curve, _ in shown],
                pen=pg.mkPen(theme.current().window),
            )

    def _words(self, history: LossHistory, index: int, values: Sequence[float | None]) -> str:
        """The values of the curves that are shown, at their step."""
        if not len(history):
            return self.tr("Nothing yet")
        shown = [f"{entry.text()} {entry.value}" for entry, value in zip(self.entries, values, strict=True) if value is not None]
        return self.tr("Step {step:,}: {values}").format(step=int(history.steps[index]), values=", ".join(shown))

    # --- what the person does ------------------------------------------------------------------------------------

    def _toggle(self) -> None:
        for curve, entry in zip(self.curves, self.entries, strict=True):
            curve.visible = entry.isChecked()
        self.stale.emit()

    def retranslate(self) -> None:
        """Set the texts again: the language has changed."""
        for entry in self.entries:
            entry.retranslate()
