"""One curve of a plot: the moving average as a strong line over the measured values as a faint one."""

from typing import Any

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import Qt

from gan_studio.core.frames import LossHistory
from gan_studio.ui.plots.series import Series
from gan_studio.ui.plots.thinning import thin
from gan_studio.ui.plots.track import Track

_FAINT = 0.3


class Curve:
    """Draws itself into a plot item."""

    def __init__(self, series: Series, plot_item: Any) -> None:
        self.series = series
        self.visible = series.shown
        self.track = Track(series.scalar)
        self._faint = pg.PlotCurveItem(connect="finite")
        self._strong = pg.PlotCurveItem(connect="finite", antialias=True)
        self._faint.setZValue(1)
        self._strong.setZValue(2)
        for item in (self._faint, self._strong):
            plot_item.addItem(item, ignoreBounds=True)

    def recolour(self, pixel_ratio: float) -> None:
        """Take the theme's colours, in lines that are as wide on every screen."""
        self._faint.setPen(self.series.pen(pixel_ratio, _FAINT))
        self._strong.setPen(self.series.pen(1.6 * pixel_ratio))

    def draw(self, history: LossHistory, low: float, high: float, columns: int, log: bool) -> list[NDArray[np.float64]]:
        """Take in what is new and draw the steps from ``low`` to ``high``; returns the heights drawn, strong ones first."""
        for item in (self._faint, self._strong):
            item.setVisible(self.visible)
        if not self.visible:
            return []
        self.track.update(history)
        drawn = [self._draw_line(self._strong, history.steps, self.track.smooth, low, high, columns, log)]
        self._faint.setVisible(self.track.window > 1)
        if self.track.window > 1:
            drawn.append(self._draw_line(self._faint, history.steps, self.track.raw, low, high, columns, log))
        return drawn

    def _draw_line(
        self, item: Any, steps: NDArray[np.int64], values: NDArray[np.float32], low: float, high: float, columns: int, log: bool
    ) -> NDArray[np.float64]:
        x, y = (part.astype(np.float64) for part in thin(steps, values, low, high, columns))
        if log:
            # What is not positive has no logarithm: the line breaks there.
            y = np.log10(y, where=y > 0, out=np.full_like(y, np.nan))
        # Stroked as one path, a curve that rises and falls in every pixel takes ten times longer; but its dashes would be lost,
        # and its joints show as dots where points are far apart.
        dense = len(x) > columns and item.opts["pen"].style() == Qt.PenStyle.SolidLine
        item.setSegmentedLineMode("on" if dense else "off")
        item.setData(x, y)
        return y

    def value(self, history: LossHistory, index: int) -> float | None:
        """The strong line's value at the history's ``index``; None while the curve is hidden or there is none."""
        if not self.visible or len(history) == 0:
            return None
        self.track.update(history)
        return float(self.track.smooth[index])
