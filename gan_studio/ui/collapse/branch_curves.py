"""One quantity of several runs, laid over each other on the steps, with a line where the runs part."""

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from gan_studio.ui import theme
from gan_studio.ui.collapse.compared import Compared, Line, Quantity
from gan_studio.ui.collapse.run_entry import RunEntry
from gan_studio.ui.plots.drawing_pace import DrawingPace
from gan_studio.ui.plots.heights import few_ticks, wanted_range
from gan_studio.ui.plots.nearest import nearest_index
from gan_studio.ui.plots.step_plot import StepPlot
from gan_studio.ui.plots.step_window import StepWindow
from gan_studio.ui.plots.thinning import thin
from gan_studio.ui.tokens import SPACE

_LOWEST = 90
_WIDTH = 1.8
_WIDEST_CHOICE = 200


class BranchCurves(StepPlot):
    """Knows its steps itself; the wheel zooms, a double click shows everything again."""

    quantity_chosen = Signal(str)
    """(key)"""

    def __init__(self, quantities: Sequence[Quantity], parent: QWidget | None = None) -> None:
        super().__init__(parent, lowest=_LOWEST)
        self._quantities = quantities
        self._runs: Sequence[Compared] = ()
        self._parted = 0
        self._marked: int | None = None
        self._steps = StepWindow()
        self._pace = DrawingPace()
        self.lines: list[Line] = []
        """What is drawn of each run."""
        self._items: list[pg.PlotCurveItem] = []
        self.entries: list[RunEntry] = []
        self.choice = QComboBox()
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.choice.setMinimumContentsLength(9)
        self.choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.choice.setMaximumWidth(_WIDEST_CHOICE)
        self.choice.view().setMinimumWidth(_WIDEST_CHOICE)
        for quantity in quantities:
            self.choice.addItem("", quantity.key)
        self._empty = QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        theme.set_kind(self._empty, "muted")
        self._parting = pg.InfiniteLine(angle=90, label="", labelOpts={"position": 0.08, "anchors": [(0, 0.5), (1, 0.5)]})
        # At the left, where runs differ least and figures are furthest from those of real pictures.
        self._baseline = pg.InfiniteLine(angle=0, label="", labelOpts={"position": 0.005, "anchors": [(0, 0), (0, 1)]})
        for line in (self._parting, self._baseline):
            self._add_mark(line)
        self._lay_out()
        self.choice.currentIndexChanged.connect(self._choose)
        self.moved.connect(self._move)
        self.reset_asked.connect(self._show_all)
        self.stale.connect(self.draw)
        self.pointed.connect(self._read)
        self._recolour()
        self.retranslate()

    def _lay_out(self) -> None:
        header = QWidget()
        row = QHBoxLayout(header)
        row.setContentsMargins(2 * SPACE, SPACE, SPACE, SPACE)
        row.setSpacing(SPACE)
        self._legend = QHBoxLayout()
        self._legend.setSpacing(SPACE // 2)
        row.addWidget(self.choice)
        row.addStretch()
        row.addLayout(self._legend)
        self.place_above(header)
        self._empty.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        QVBoxLayout(self.graph).addWidget(self._empty)

    def _recolour(self) -> None:
        super()._recolour()
        tokens, ratio = theme.current(), self.devicePixelRatioF()
        ground = QColor(tokens.window)
        ground.setAlphaF(0.8)
        for line in (self._parting, self._baseline):
            line.setPen(tokens.pen("reference", 1.2 * ratio))
            line.label.fill = pg.mkBrush(ground)
            line.label.setColor(QColor(tokens.muted))
            line.label.setFont(theme.font("small"))
        for run, item in zip(self._runs, self._items, strict=True):
            item.setPen(run.series.pen(_WIDTH * ratio))

    # --- what it shows -------------------------------------------------------------------------------------------

    @property
    def quantity(self) -> Quantity:
        """What is drawn."""
        return self._quantities[max(0, self.choice.currentIndex())]

    def show_quantity(self, key: str) -> None:
        """Draw another quantity, if there is one with that key."""
        index = self.choice.findData(key)
        if index >= 0:
            self.choice.setCurrentIndex(index)

    def show_runs(self, runs: Sequence[Compared], parted: int) -> None:
        """Draw other runs, which part after step ``parted``; 0 if they were never the same."""
        if [run.series for run in runs] != [run.series for run in self._runs]:
            self._take_apart()
            self._steps.show_all()
            self._items = [pg.PlotCurveItem(connect="finite", antialias=True) for _ in runs]
            self.entries = [RunEntry(run.series) for run in runs]
            for item, entry in zip(self._items, self.entries, strict=True):
                self._item.addItem(item, ignoreBounds=True)
                self._legend.addWidget(entry)
                entry.toggled.connect(self.draw)
        self._runs, self._parted = runs, parted
        self._recolour()
        self.draw()

    def _take_apart(self) -> None:
        for item in self._items:
            self._item.removeItem(item)
        for entry in self.entries:
            entry.hide()
            entry.deleteLater()

    def refresh(self) -> None:
        """Draw what is new, when that can be seen."""
        low, high = self._steps.range(self._newest)
        if self._pace.is_due(self._newest, low, high, self.width()):
            self.draw()

    @property
    def _newest(self) -> int:
        return max((int(run.losses.steps[-1]) for run in self._runs if len(run.losses)), default=0)

    def draw(self) -> None:
        """Draw what is there by now."""
        self._pace.begin(self._newest)
        low, high = self._steps.range(self._newest)
        self._set_steps(low, high)
        quantity = self.quantity
        self.lines = [quantity.line(run) for run in self._runs]
        heights = []
        for (steps, values), item, entry in zip(self.lines, self._items, self.entries, strict=True):
            x, y = thin(steps, values, low, high, self.columns)
            item.setVisible(entry.isChecked())
            item.setData(x.astype(np.float64), y)
            heights += [y] if entry.isChecked() else []
        self._place_marks(quantity)
        self._fit(heights)
        self._empty.setVisible(bool(self._runs) and not any(np.isfinite(values).any() for _, values in self.lines))
        self._read()

    def _fit(self, heights: Sequence[NDArray[np.float64]]) -> None:
        """Show all heights; those of figures begin at zero, where nothing is left of most of them."""
        tick, axis = self.quantity.tick, self._item.getAxis("left")
        marks = [self._baseline.value()] if self._baseline.isVisible() else []
        wanted = wanted_range(heights, marks if tick is None else [0.0, *marks])
        if self._view.is_stretched or wanted is None:
            axis.setTicks(None)
            return
        self._view.setYRange(*wanted, padding=0)
        axis.setTicks([[(value, tick(value)) for value in few_ticks(wanted[1])], []] if tick is not None else None)

    def _place_marks(self, quantity: Quantity) -> None:
        scores = map(quantity.baseline, self._runs) if quantity.baseline is not None else ()
        baselines = [score for score in scores if score is not None]
        self._baseline.setVisible(bool(baselines))
        if baselines:
            self._baseline.setPos(float(np.median(baselines)))
        self._parting.setVisible(self._parted > 0)
        self._parting.setPos(self._parted)
        self._parting.label.setFormat(self.tr("parted at {step:,}").format(step=self._parted))

    @property
    def parting_text(self) -> str:
        """What is written where the runs part; empty if they were never the same."""
        return str(self._parting.label.format) if self._parting.isVisible() else ""

    def mark(self, step: int | None) -> None:
        """Draw the line of the chosen step, and read the values there; None for the newest."""
        super().mark(step)
        self._marked = step
        self._read()

    def _read(self) -> None:
        """Write the values under the mouse into the legend, or those at the chosen step, or the last ones."""
        self.point_at(self.pointed_step)
        step = self._marked if self.pointed_step is None else self.pointed_step
        for (steps, values), entry in zip(self.lines, self.entries, strict=True):
            known = len(steps) > 0 and (step is None or step <= steps[-1])
            value = float(values[nearest_index(steps, steps[-1] if step is None else step)]) if known else float("nan")
            entry.set_value(self.quantity.number(value) if np.isfinite(value) else "")
        read = ", ".join(f"{entry.text()} {entry.value}" for entry in self.entries if entry.value)
        self.tell(self.quantity.title(), self.tr("Step {step:,}: {values}").format(step=round(self._newest if step is None else step), values=read))

    # --- what the person does ------------------------------------------------------------------------------------

    def _choose(self) -> None:
        self.release_height()
        self.choice.setToolTip(self.quantity.explanation())
        self.draw()
        self.quantity_chosen.emit(self.quantity.key)

    def _move(self, low: float, high: float) -> None:
        self._steps.move(low, high, self._newest)
        self.draw()

    def _show_all(self) -> None:
        self._steps.show_all()
        self.release_height()
        self.draw()

    def retranslate(self) -> None:
        """Set the texts again: the language has changed."""
        for index, quantity in enumerate(self._quantities):
            self.choice.setItemText(index, quantity.title())
            self.choice.setItemData(index, quantity.explanation(), Qt.ItemDataRole.ToolTipRole)
        self.choice.setToolTip(self.quantity.explanation())
        self.choice.setAccessibleName(self.tr("What is drawn"))
        self._baseline.label.setFormat(self.tr("real pictures"))
        self._empty.setText(self.tr("None of these runs has measured it."))
        for entry in self.entries:
            entry.retranslate()
        self._place_marks(self.quantity)
