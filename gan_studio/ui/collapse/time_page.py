"""The page “Over time”: losses, figures, modes, the doctor's words and the checkpoints of a run over the same steps."""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout

from gan_studio.core.diagnosis.history import DiversityHistory
from gan_studio.core.diagnosis.modes import Modes
from gan_studio.runtime.mode_examples import example_pictures
from gan_studio.ui.collapse.page import Page
from gan_studio.ui.collapse.run_points import RunPoints
from gan_studio.ui.collapse.stripes_export import StripesExport
from gan_studio.ui.collapse.time_plots import TimePlots
from gan_studio.ui.collapse.time_tools import TimeTools

if TYPE_CHECKING:
    from gan_studio.core.diagnosis.report import DiversityReport
    from gan_studio.runtime.current_run import CurrentRun
    from gan_studio.runtime.studio import Studio


class TimePage(Page):
    """Shows the open run; a click anywhere chooses the point that all pages look at."""

    def __init__(self, studio: "Studio") -> None:
        super().__init__(studio)
        self._run: CurrentRun | None = None
        self._shown: tuple[int, DiversityReport | None] | None = None
        self._modes: Modes | None = None
        self.tools = TimeTools(studio.settings.store)
        self.plots = TimePlots(studio.settings)
        self._points = RunPoints(studio, self)
        self.export = StripesExport(studio, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.tools)
        layout.addWidget(self.plots, 1)
        self.plots.choose_figures(self.tools.figures)
        self.tools.following.follow_chosen.connect(self.plots.follow)
        self.tools.following.all_asked.connect(self.plots.show_all)
        self.tools.generator.chosen.connect(self._show_reports)
        self.tools.figures_chosen.connect(self._choose_figures)
        self.plots.pressed.connect(self.point_chosen)
        self.plots.steps_shown.connect(self._show_steps)
        self._points.changed.connect(self._show_points)

    def show_run(self, run: "CurrentRun | None") -> None:
        """Show another run, or none."""
        self._run = run
        self._shown = self._modes = None
        self._points.look_at(run)
        if run is not None:
            self.plots.show_losses(run.history)
            self._show_reports()

    def refresh(self) -> None:
        """Draw what is new."""
        if self._run is None:
            return
        self._points.refresh()
        history = self._history
        if (len(history), history.latest) != self._shown:
            self._show_reports()
        else:
            self._explain()
        self.plots.refresh()

    @property
    def _history(self) -> DiversityHistory:
        return self._run.diversity[self.tools.generator.kind] if self._run is not None else DiversityHistory()

    @Slot()
    def _show_reports(self) -> None:
        if self._run is None:
            return
        history = self._history
        self._shown = len(history), history.latest
        self.export.refresh(history)
        self._run.diagnose()
        self._explain()
        self.plots.band.show_said(self._run.rounds.said, self._run.diversity["current"].steps.tolist())
        self.plots.show_reports(history)
        self._look_for_examples(history.modes)

    def _choose_figures(self) -> None:
        self.plots.choose_figures(self.tools.figures)
        self._show_reports()

    def _explain(self) -> None:
        """Say why there are no reports, as long as there are none."""
        if self._run is None or len(self._history):
            return
        diversity = self.studio.diversity
        measured = diversity.folder == self._run.folder and self.studio.training.is_active
        if not measured:
            texts = self.tr("How diverse these samples were was not measured"), self.tr("Continue the training, and its samples are measured from then on.")
        elif diversity.meter is None:
            texts = (
                self.tr("Looking at the real pictures first"),
                self.tr("Samples mean something only beside what real pictures score. It takes some seconds."),
            )
        elif self.tools.generator.kind == "ema":
            texts = self.tr("The first report on the average is on its way"), self.tr("The moving average is measured every ten seconds or so.")
        else:
            texts = self.tr("The first report is on its way"), self.tr("It comes after a few hundred samples, and from then on every few seconds.")
        self.plots.empty.set_texts(*texts)

    def export_actions(self) -> list[QAction]:
        """The stripes."""
        return [self.export.action]

    def mark(self, step: int | None) -> None:
        """The chosen point is another one."""
        self.plots.mark(step)

    @Slot()
    def _show_steps(self) -> None:
        self.tools.following.show_steps(self.plots.steps)
        step = self.plots.read_step
        self.tools.step.setText("" if step is None else self.tr("step {step:,}").format(step=step))

    @Slot(list, list)
    def _show_points(self, steps: list[int], pinned: list[int]) -> None:
        self.plots.checkpoints.show_steps(steps, pinned)

    # --- examples ------------------------------------------------------------------------------------------------

    def _look_for_examples(self, modes: Modes | None) -> None:
        """Have a typical picture of each mode looked up, once."""
        if modes is None or modes is self._modes or self._run is None:
            return
        self._modes = modes
        self.plots.stripes_legend.set_examples(None)
        job = self.studio.jobs.start(self.tr("Looking up examples"), example_pictures, self._run.data, self._run.config, modes.examples)
        job.succeeded.connect(self._take_examples)

    @Slot(object)
    def _take_examples(self, pictures: NDArray[np.uint8] | None) -> None:
        if pictures is None or (self._modes is not None and len(pictures) == len(self._modes.names)):
            self.plots.stripes_legend.set_examples(pictures)

    def retranslate(self) -> None:
        """Set every text again: the language has changed."""
        self.tools.retranslate()
        self.export.retranslate()
        self.plots.retranslate()
        self._explain()
        self._show_steps()
