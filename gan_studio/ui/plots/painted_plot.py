"""A plot over the steps whose content is painted by hand, pixel by pixel, between the others' axes."""

from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from gan_studio.ui.plots.step_plot import StepPlot


class PaintedPlot(StepPlot):
    """Its heights mean nothing: only its steps can be zoomed."""

    def __init__(self, parent: QWidget | None = None, *, lowest: int) -> None:
        super().__init__(parent, lowest=lowest)
        self._view.setMouseEnabled(x=True, y=False)
        self._view.setYRange(0, 1, padding=0)
        self._canvas = _Canvas(self, self._view)
        self._item.getAxis("left").setTicks([])

    def paint(self, painter: QPainter, area: QRectF) -> None:
        """Paint what there is into ``area``; the cross-hair is drawn over it."""
        raise NotImplementedError

    def draw_steps(self, low: float, high: float) -> None:
        """Paint the steps from ``low`` to ``high``."""
        self._set_steps(low, high)
        self._canvas.update()
        self.graph.scene().prepareForPaint()

    def x_of(self, step: float, area: QRectF) -> float:
        """Where a step is in ``area``; the ends are not far outside where it is not."""
        low, high = self._view.viewRange()[0]
        place = min(2.0, max(-1.0, (step - float(low)) / float(high - low)))
        return area.left() + area.width() * place

    def _recolour(self) -> None:
        super()._recolour()
        left = self._item.getAxis("left")
        left.setGrid(False)
        left.setPen(pg.mkPen(None))
        left.setStyle(tickAlpha=0)
        bottom = self._item.getAxis("bottom")
        bottom.setGrid(False)
        bottom.setStyle(tickAlpha=0)
        self._canvas.update()


class _Canvas(pg.GraphicsObject):  # type: ignore[misc]
    """Lies behind everything in a view, in its own pixels."""

    def __init__(self, plot: PaintedPlot, view: Any) -> None:
        super().__init__()
        self._plot = plot
        self._room = view
        self.setParentItem(view)
        self.setZValue(-1)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        view.sigResized.connect(self.prepareGeometryChange)

    def boundingRect(self) -> QRectF:
        """All of the view."""
        return QRectF(self._room.rect())

    def paint(self, painter: QPainter, *_: object) -> None:
        """Let the plot do it."""
        painter.save()
        painter.setClipRect(self.boundingRect())
        self._plot.paint(painter, self.boundingRect())
        painter.restore()
