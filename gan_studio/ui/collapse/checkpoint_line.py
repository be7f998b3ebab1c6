"""The checkpoints of a run as marks over its steps: the points that can be opened exactly."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF
from PySide6.QtWidgets import QWidget

from gan_studio.ui import theme
from gan_studio.ui.plots.nearest import nearest_index
from gan_studio.ui.plots.painted_plot import PaintedPlot

_LANE = 18
_NEAR = 6
"""Pixels within which the mouse means a checkpoint."""
_TICK = QRectF(-1.0, -5, 2.0, 10)
_PIN = 5.0
"""Half the width of the diamond that marks one that is kept for good."""


class CheckpointLine(PaintedPlot):
    """The lowest of the plots: it has the numbers of the steps."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, lowest=_LANE)
        bottom = self._item.getAxis("bottom")
        self._recolour()
        self.graph.setFixedHeight(_LANE + round(bottom.height()) + 4)
        self.steps: Sequence[int] = ()
        """Ascending."""
        self.pinned: Sequence[int] = ()

    def show_steps(self, steps: Sequence[int], pinned: Sequence[int]) -> None:
        """Show these checkpoints."""
        self.steps, self.pinned = steps, pinned
        self._canvas.update()

    def words(self) -> str:
        """How many there are."""
        return self.tr("{count:,} checkpoints, {kept:,} of them kept for good").format(count=len(self.steps), kept=len(self.pinned))

    def near(self, step: float) -> int | None:
        """The checkpoint that a mouse at ``step`` means; None if it is not near to one."""
        if not self.steps:
            return None
        found = self.steps[nearest_index(np.array(self.steps), step)]
        low, high = self._view.viewRange()[0]
        return found if abs(found - step) <= _NEAR / self.columns * (high - low) else None

    def words_at(self, step: float) -> str:
        """What the checkpoint there is; empty if there is none."""
        found = self.near(step)
        if found is None:
            return ""
        text = self.tr("Checkpoint of step {step:,}, kept for good") if found in self.pinned else self.tr("Checkpoint of step {step:,}")
        return text.format(step=found)

    def paint(self, painter: QPainter, area: QRectF) -> None:
        """A tick for each, a diamond for one that is kept, whole at both ends; those on one pixel are one."""
        tokens, middle = theme.current(), area.center().y()
        painter.fillRect(QRectF(area.left(), middle, area.width(), 1), QColor(tokens.grid))
        for x in {round(self.x_of(step, area)) for step in set(self.steps).difference(self.pinned)}:
            painter.fillRect(_TICK.translated(x, middle), QColor(tokens.control))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.accent))
        for x in {round(self._inside(self.x_of(step, area), area)) for step in self.pinned}:
            corners = (QPointF(0, -_PIN), QPointF(_PIN, 0), QPointF(0, _PIN), QPointF(-_PIN, 0))
            painter.drawPolygon(QPolygonF([corner + QPointF(x, middle) for corner in corners]))

    @staticmethod
    def _inside(x: float, area: QRectF) -> float:
        """Where a diamond is that stands at an end."""
        at_end = area.left() - 1 <= x <= area.right() + 1
        return min(area.right() - _PIN, max(area.left() + _PIN, x)) if at_end else x
