"""What several runs drew at the same step, beside each other."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from gan_studio.ui import theme
from gan_studio.ui.collapse.run_series import RunSeries
from gan_studio.ui.image_grid import ImageGrid
from gan_studio.ui.theme import font, set_kind
from gan_studio.ui.tokens import SPACE

Grid = tuple[int, NDArray[np.uint8]]
"""The step, and RGB (n, size, size, 3)."""
_SWATCH = QSize(26, 16)


class Swatch(QWidget):
    """A piece of a run's line."""

    def __init__(self, series: RunSeries) -> None:
        super().__init__()
        self._series = series
        self.setFixedSize(_SWATCH)
        theme.switch().changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The line as the plots draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._series.pen(2.5))
        painter.drawLine(QPointF(2, self.height() / 2), QPointF(self.width() - 2, self.height() / 2))


class _Name(QWidget):
    """A text that is shortened where there is no room for it."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._text = text
        self.setToolTip(text)
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        """All of it."""
        return QSize(self.fontMetrics().horizontalAdvance(self._text) + SPACE, self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        """Nothing of it."""
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """As much of the text as fits."""
        painter = QPainter(self)
        shown = painter.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)


class _Column(QWidget):
    """One run's pictures under its letter, its name and their step."""

    def __init__(self, series: RunSeries) -> None:
        super().__init__()
        self.series = series
        letter = QLabel(series.title())
        letter.setFont(font("heading"))
        self._step = QLabel()
        self._step.setFont(font("number"))
        set_kind(self._step, "muted")
        self.grid = ImageGrid(fit=True, selectable=False)
        self.grid.setAccessibleName(series.explanation())
        top = QHBoxLayout()
        top.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, SPACE)
        top.setSpacing(SPACE)
        for widget, stretch in ((Swatch(series), 0), (letter, 0), (_Name(series.explanation()), 1), (self._step, 0)):
            top.addWidget(widget, stretch)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self.grid, 1)

    def show_grid(self, grid: Grid | None, tell_step: bool) -> None:
        """Show the pictures, and of which step they are; None if the run has kept none."""
        pictures = np.empty((0, 1, 1, 3), np.uint8) if grid is None else grid[1]
        self.grid.set_images(pictures)
        self.grid.set_empty_text(self.tr("No samples are kept."))
        self._step.setText(self.tr("step {step:,}").format(step=grid[0]) if grid is not None and tell_step else "")


class BranchGrids(QWidget):
    """As many columns as there are runs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.columns: list[_Column] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(SPACE)

    def sizeHint(self) -> QSize:
        """About half of the room."""
        return QSize(640, 260)

    def show_runs(self, series: Sequence[RunSeries]) -> None:
        """Make room for other runs."""
        if [column.series for column in self.columns] == list(series):
            return
        for column in self.columns:
            column.hide()
            column.deleteLater()
        self.columns = [_Column(one) for one in series]
        for column in self.columns:
            self._row.addWidget(column, 1)

    def show_grids(self, grids: Sequence[Grid | None]) -> None:
        """Show pictures, one grid for each run; their steps are told apart only where they differ."""
        steps = {grid[0] for grid in grids if grid is not None}
        for column, grid in zip(self.columns, grids, strict=True):
            column.show_grid(grid, tell_step=len(steps) > 1)
