"""Two to four runs side by side: two plots with their curves over each other, and below what they drew at the same step."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QElapsedTimer, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSplitter, QVBoxLayout, QWidget

from gan_studio.core.comparison import Comparison
from gan_studio.core.diagnosis.history import DiversityHistory
from gan_studio.core.differences import Difference
from gan_studio.runtime.background import Job
from gan_studio.ui.collapse.branch_curves import BranchCurves
from gan_studio.ui.collapse.branch_grids import BranchGrids, Grid
from gan_studio.ui.collapse.compared import FIGURE_QUANTITIES, LOSS_QUANTITIES, Compared
from gan_studio.ui.collapse.run_series import RunSeries, called, run_series
from gan_studio.ui.layout_memory import remember
from gan_studio.ui.theme import font
from gan_studio.ui.tokens import SPACE
from gan_studio.ui.train.timeline import Timeline

if TYPE_CHECKING:
    from gan_studio.runtime.current_run import CurrentRun
    from gan_studio.runtime.studio import Studio

_NEXT_GRIDS_MS = 1500
"""Between two readings of a training's newest pictures."""
_HEIGHTS = [220, 300]
"""Of plots and pictures, until the person decides otherwise."""
_SETTING = "collapse/compared"


class ComparisonView(QWidget):
    """Shows one comparison; :meth:`refresh` lets the run that trains grow."""

    step_chosen = Signal(object)
    """(int or None) the person looks at another step."""
    settings_read = Signal(object, object)
    """(list of Difference, int or None) in what the settings differ at the step that is looked at; None is by now."""

    def __init__(self, studio: "Studio", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self._comparison: Comparison | None = None
        self._compared: list[Compared] = []
        self._step: int | None = None
        self._job: Job | None = None
        self._asks_again = False
        self._latest: NDArray[np.uint8] | None = None
        self._since_grids = QElapsedTimer()
        self._since_grids.start()
        self.curves = (BranchCurves(LOSS_QUANTITIES), BranchCurves(FIGURE_QUANTITIES))
        self.grids = BranchGrids()
        self.timeline = Timeline()
        self._title = QLabel()
        self._title.setFont(font("heading"))
        self._lay_out()
        for number, plot in enumerate(self.curves):
            plot.show_quantity(str(studio.settings.store.value(f"{_SETTING}{number}", "")))
            plot.pressed.connect(self._press)
            plot.quantity_chosen.connect(self._remember)
        self.timeline.chosen.connect(self._choose)
        self.retranslate()

    def _lay_out(self) -> None:
        plots = QWidget()
        row = QHBoxLayout(plots)
        row.setContentsMargins(0, SPACE, 0, 0)
        row.setSpacing(SPACE)
        for plot in self.curves:
            row.addWidget(plot, 1)
        below = QWidget()
        top = QHBoxLayout()
        top.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, 0)
        top.setSpacing(2 * SPACE)
        top.addWidget(self._title)
        top.addWidget(self.timeline, 1)
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 0, 0, SPACE)
        column.setSpacing(SPACE)
        column.addLayout(top)
        column.addWidget(self.grids, 1)
        splitter = QSplitter(Qt.Orientation.Vertical, childrenCollapsible=False)
        splitter.addWidget(plots)
        splitter.addWidget(below)
        splitter.setStretchFactor(0, 2)
        splitter.setStretchFactor(1, 3)
        remember(splitter, self._studio.settings, "branches/plots", _HEIGHTS)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter)

    # --- what it shows -------------------------------------------------------------------------------------------

    @property
    def series(self) -> list[RunSeries]:
        """The lines of the runs, in their order."""
        return [run.series for run in self._compared]

    def show_comparison(self, comparison: Comparison, open_run: "CurrentRun | None") -> None:
        """Show runs as they were read; the open one as the window knows it, for it may be growing."""
        self._comparison = comparison
        self._compared = []
        for number, (store, losses) in enumerate(zip(comparison.runs, comparison.histories, strict=True)):
            series = run_series(number, called(store.folder))
            if open_run is not None and open_run.folder.absolute() == store.folder:
                self._compared.append(Compared(series, store.folder, open_run.history, open_run.diversity["current"]))
            else:
                self._compared.append(Compared(series, store.folder, losses, _diversity(comparison, number)))
        for plot in self.curves:
            plot.show_runs(self._compared, comparison.parted_at)
        self.grids.show_runs(self.series)
        self._ask()

    def refresh(self, open_run: "CurrentRun | None") -> None:
        """Show what is new in the run that trains."""
        for plot in self.curves:
            plot.refresh()
        grows = open_run is not None and open_run.latest_samples is not self._latest
        if grows and open_run is not None and self._step is None and self._since_grids.elapsed() > _NEXT_GRIDS_MS:
            self._latest = open_run.latest_samples
            if any(run.folder == open_run.folder.absolute() for run in self._compared):
                self._ask()

    def mark(self, step: int | None) -> None:
        """The chosen point is another one, wherever that was chosen."""
        if step != self._step:
            self._step = step
            for plot in self.curves:
                plot.mark(step)
            self.timeline.show_step(step)
            self._ask()

    # --- the pictures --------------------------------------------------------------------------------------------

    def _ask(self) -> None:
        """Read the pictures of the step that is looked at; while some are being read, the newest wish waits."""
        if self._comparison is None:
            return
        if self._job is not None:
            self._asks_again = True
            return
        self._since_grids.start()
        newest = min((int(run.losses.steps[-1]) for run in self._compared if len(run.losses)), default=0)
        self._job = self._studio.jobs.start(self.tr("Reading samples"), read_step, self._comparison, self._step, newest)
        self._job.succeeded.connect(self._take_step)
        self._job.finished.connect(self._end_job)

    @Slot(object)
    def _take_step(self, read: "_Step") -> None:
        if read.comparison is self._comparison:
            blocked = self.timeline.blockSignals(True)  # a step that has no pictures any more is not the person's choice
            self.timeline.set_steps(read.kept)
            self.timeline.show_step(self._step)
            self.timeline.blockSignals(blocked)
            self.grids.show_grids(read.grids)
            self.settings_read.emit(read.differences, read.step)

    @Slot()
    def _end_job(self) -> None:
        self._job = None
        if self._asks_again:
            self._asks_again = False
            self._ask()

    # --- what the person does ------------------------------------------------------------------------------------

    def _press(self, step: float) -> None:
        self.step_chosen.emit(max(0, round(step)))

    def _choose(self, step: int | None) -> None:
        self.step_chosen.emit(step)

    def _remember(self, key: str) -> None:
        self._studio.settings.store.setValue(f"{_SETTING}{self.curves.index(self.sender())}", key)

    def retranslate(self) -> None:
        """Set the texts again: the language has changed."""
        self._title.setText(self.tr("Samples at the same step"))
        self.timeline.retranslate()
        for plot in self.curves:
            plot.retranslate()


@dataclass(frozen=True, eq=False)
class _Step:
    """What is read of runs at a step; None is the newest."""

    comparison: Comparison
    step: int | None
    differences: list[Difference]
    kept: list[int]
    """The steps of which all runs have samples."""
    grids: "list[Grid | None]"


def read_step(comparison: Comparison, step: int | None, newest: int) -> _Step:
    """How the runs differ at ``step``, and each one's samples nearest to it, or to the ``newest`` step."""
    common = set[int].intersection(*(set(run.sample_steps()) for run in comparison.runs))
    return _Step(comparison, step, comparison.differences_at(step), sorted(common), comparison.grids(newest if step is None else step))


def _diversity(comparison: Comparison, number: int) -> DiversityHistory:
    return comparison.runs[number].diversity()
