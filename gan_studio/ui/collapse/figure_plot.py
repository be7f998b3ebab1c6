"""One figure of diversity over the steps, with what real pictures score as a dashed line."""

import math

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtWidgets import QWidget

from gan_studio.core.diagnosis.figures import FIGURES
from gan_studio.core.diagnosis.history import DiversityHistory
from gan_studio.ui import theme
from gan_studio.ui.collapse.figure_words import figure_help, figure_label, figure_number, figure_tick
from gan_studio.ui.collapse.gutter import FigureLegend, baseline_pen, figure_pen
from gan_studio.ui.plots.heights import few_ticks, steady, wanted_range
from gan_studio.ui.plots.nearest import nearest_index
from gan_studio.ui.plots.step_plot import StepPlot
from gan_studio.ui.plots.thinning import thin

_LOWEST = 44
_APART = 12
"""Reports at least so many pixels apart have a dot each."""


class FigurePlot(StepPlot):
    """Its heights begin at zero, where nothing is left of most figures."""

    def __init__(self, figure: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, lowest=_LOWEST)
        self.figure = figure
        self._steps: NDArray[np.int64] = np.empty(0, np.int64)
        self._values = self._baselines = np.empty(0)
        self._item.getAxis("left").setTicks([])
        self.legend = FigureLegend()
        self.place_left(self.legend)
        self._baseline = pg.PlotCurveItem(connect="finite")
        self._curve = pg.PlotCurveItem(connect="finite", antialias=True)
        self._dots = pg.ScatterPlotItem(size=5, pen=None, pxMode=True)
        for item in (self._baseline, self._curve, self._dots):
            self._item.addItem(item, ignoreBounds=True)
        self._spot = pg.ScatterPlotItem(size=8, pxMode=True)
        self._add_mark(self._spot)
        self._recolour()
        self.retranslate()

    def _recolour(self) -> None:
        super()._recolour()
        ratio = self.devicePixelRatioF()
        self._curve.setPen(figure_pen(1.6 * ratio))
        self._baseline.setPen(baseline_pen(1.2 * ratio))
        brush = pg.mkBrush(figure_pen(1).color())
        self._dots.setBrush(brush)
        self._spot.setBrush(brush)
        self._spot.setPen(pg.mkPen(theme.current().window))

    def show_history(self, history: DiversityHistory) -> None:
        """Show these reports from the next drawing on."""
        self._steps = history.steps
        self._values, self._baselines = history.values(self.figure), history.baselines(self.figure)

    def draw(self, low: float, high: float) -> None:
        """Draw the steps from ``low`` to ``high``."""
        self._set_steps(low, high)
        x, y = thin(self._steps, self._values, low, high, self.columns)
        self._curve.setData(x.astype(np.float64), y)
        sparse = len(x) * _APART < self.columns
        self._dots.setData(x[np.isfinite(y)], y[np.isfinite(y)]) if sparse else self._dots.clear()
        real_x, real_y = thin(self._steps, self._baselines, low, high, self.columns)
        self._baseline.setData(real_x.astype(np.float64), real_y)
        if not self._view.is_stretched:
            self._fit(np.concatenate([y, real_y]))
        self.graph.scene().prepareForPaint()

    def _fit(self, drawn: NDArray[np.float64]) -> None:
        finite = drawn[np.isfinite(drawn)]
        wanted = wanted_range([], [0.0, float(finite.max())]) if len(finite) else None
        if wanted is not None:
            now = self._view.viewRange()[1]
            self._view.setYRange(*steady((now[0], now[1]), wanted), padding=0)
            # pyqtgraph's own ticks write upon each other where a plot is so low.
            self._item.getAxis("left").setTicks([[(tick, figure_tick(self.figure, tick)) for tick in few_ticks(wanted[1])], []])

    def read(self, step: float | None, *, pointed: bool) -> None:
        """Write the values of the report nearest to ``step``, None for the newest; with ``pointed`` put a dot there too."""
        index = -1 if step is None else nearest_index(self._steps, step)
        value, baseline = (float(line[index]) if len(line) else math.nan for line in (self._values, self._baselines))
        self.legend.show_values(figure_number(self.figure, value), figure_number(self.figure, baseline))
        self.tell(figure_label(self.figure), self._words(index, value, baseline))
        self._spot.setVisible(pointed and math.isfinite(value))
        if self._spot.isVisible():
            self._spot.setData([float(self._steps[index])], [value])

    def _words(self, index: int, value: float, baseline: float) -> str:
        if not len(self._steps):
            return self.tr("Nothing yet")
        words = self.tr("Step {step:,}: {value}, real pictures {real}")
        return words.format(step=int(self._steps[index]), value=figure_number(self.figure, value), real=figure_number(self.figure, baseline))

    def retranslate(self) -> None:
        """Set the texts again: the language has changed."""
        name = figure_label(self.figure)
        words = {
            "higher": self.tr("The higher, the more diverse."),
            "lower": self.tr("The lower, the more diverse."),
            "near": self.tr("The nearer to real pictures, the better."),
        }
        self.legend.title.setText(name)
        dashes = self.tr("Dashed: what as many real pictures score against other real ones.")
        self.legend.setToolTip(f"<b>{name}</b><br>{figure_help(self.figure)}<br>{words[FIGURES[self.figure].better]}<br>{dashes}")
