"""The page “Now”: what the generator draws at the moment, how that is spread over the modes of the data, and every figure about it."""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QSplitter, QVBoxLayout, QWidget

from gan_studio.core.diagnosis.report import DiversityFrame
from gan_studio.runtime.mode_examples import example_pictures
from gan_studio.ui.buttons import describe, push_button
from gan_studio.ui.collapse.figures_table import FiguresTable
from gan_studio.ui.collapse.generator_choice import GeneratorChoice
from gan_studio.ui.collapse.measuring_notes import MeasuringNotes
from gan_studio.ui.collapse.mode_chart import ModeChart
from gan_studio.ui.collapse.page import Page
from gan_studio.ui.collapse.report_export import ReportExport
from gan_studio.ui.collapse.sample_view import SampleView
from gan_studio.ui.layout_memory import remember
from gan_studio.ui.theme import set_kind
from gan_studio.ui.tokens import SPACE

if TYPE_CHECKING:
    from gan_studio.core.diagnosis.modes import Modes
    from gan_studio.runtime.current_run import CurrentRun
    from gan_studio.runtime.studio import Studio

_CHART = 250
"""Pixels of height for the chart, as many for the figures, and twice and three times as many of width for both columns, before they are stretched."""


class NowPage(Page):
    """Shows the newest report, or that of the chosen step."""

    def __init__(self, studio: "Studio") -> None:
        super().__init__(studio)
        self._run: CurrentRun | None = None
        self._step: int | None = None
        self._modes: Modes | None = None
        self._examples: NDArray[np.uint8] | None = None
        self._shown: tuple[object, ...] = ()
        self.choice = GeneratorChoice()
        self._about = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._about.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        set_kind(self._about, "muted")
        self.closer = push_button("", "search")
        self.samples = SampleView(studio)
        self.chart = ModeChart()
        self.figures = FiguresTable()
        self.notes = MeasuringNotes(studio)
        self.export = ReportExport(studio, self)
        self._lay_out()
        self.choice.chosen.connect(self._choose_kind)
        self.closer.clicked.connect(self._look_closer)
        self.retranslate()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, 0)
        top.setSpacing(SPACE)
        top.addWidget(self.choice)
        top.addSpacing(2 * SPACE)
        top.addWidget(self._about, 1)
        top.addWidget(self.closer)
        numbers = QWidget()
        column = QVBoxLayout(numbers)
        column.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, 2 * SPACE)
        column.setSpacing(3 * SPACE)
        column.addWidget(self.figures)
        column.addWidget(self.notes)
        column.addStretch()
        self._numbers = scroll = QScrollArea(widgetResizable=True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(numbers)
        right = QSplitter(Qt.Orientation.Vertical, childrenCollapsible=False)
        right.addWidget(self.chart)
        right.addWidget(scroll)
        remember(right, self.studio.settings, "now/chart", (_CHART, _CHART))
        body = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        body.addWidget(self.samples)
        body.addWidget(right)
        body.setStretchFactor(0, 2)
        body.setStretchFactor(1, 3)
        remember(body, self.studio.settings, "now/samples", (2 * _CHART, 3 * _CHART))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        layout.addLayout(top)
        layout.addWidget(body, 1)

    # --- what is shown -------------------------------------------------------------------------------------------

    def show_run(self, run: "CurrentRun | None") -> None:
        """Show another run, or none."""
        self._run, self._modes, self._examples, self._shown = run, None, None, ()
        self.samples.show_run(run)
        self.refresh()

    def mark(self, step: int | None) -> None:
        """Show the chosen step; None is the newest."""
        self._step = step
        self.samples.show_kind(self.choice.kind, step)
        self.refresh()

    def refresh(self) -> None:
        """Show what is new in the run."""
        self.samples.refresh()
        self.export.refresh()
        self._offer_closer()
        frame = self._frame()
        report = frame.report if frame is not None else None
        closer = self._closer_look()
        if report is not None and report.modes is not self._modes:
            self._look_up(report.modes)
        shown = (frame, closer, self._examples)
        if len(self._shown) != len(shown) or any(one is not other for one, other in zip(shown, self._shown, strict=True)):
            self._shown = shown
            self.chart.show_report(report, self._examples)
            self.figures.show_frames(frame, closer)
            self.figures.setVisible(frame is not None)
            self.notes.show_report(report)
            self._say(frame)

    def export_actions(self) -> list[QAction]:
        """The figures of all reports."""
        return [self.export.action]

    def _frame(self) -> DiversityFrame | None:
        """The report to show: the newest, or the last one up to the chosen step."""
        frames = self._run.diversity[self.choice.kind].frames if self._run is not None else ()
        return next((frame for frame in reversed(frames) if self._step is None or frame.step <= self._step), None)

    def _closer_look(self) -> DiversityFrame | None:
        return self._run.closer_look.get(self.choice.kind) if self._run is not None and self._step is None else None

    def _say(self, frame: DiversityFrame | None) -> None:
        if frame is None:
            self._about.setText(self.tr("Not measured yet"))
        elif self._step is None:
            self._about.setText(self.tr("Measured at step {step:,}").format(step=frame.step))
        else:
            text = self.tr("At step {chosen:,}, measured at step {step:,}")
            self._about.setText(text.format(chosen=self._step, step=frame.step))

    @Slot()
    def _choose_kind(self) -> None:
        self.samples.show_kind(self.choice.kind, self._step)
        self.refresh()

    # --- real pictures of the modes ------------------------------------------------------------------------------

    def _look_up(self, modes: "Modes") -> None:
        """Find an example of each mode, unless these are the same modes in another report."""
        known, self._modes = self._modes, modes
        if (known is not None and np.array_equal(known.examples, modes.examples)) or self._run is None:
            return
        job = self.studio.jobs.start(self.tr("Looking up examples of the modes"), example_pictures, self._run.data, self._run.config, modes.examples)
        job.succeeded.connect(self._take_examples)

    @Slot(object)
    def _take_examples(self, pictures: NDArray[np.uint8] | None) -> None:
        self._examples = pictures
        self.refresh()

    # --- more samples --------------------------------------------------------------------------------------------

    def _offer_closer(self) -> None:
        diversity = self.studio.diversity
        meter = diversity.meter if self._run is not None and diversity.folder == self._run.folder else None
        self.closer.setEnabled(meter is not None and self._step is None)
        count = meter.most if meter is not None else 2000
        text = self.tr("Measure {count:,} samples").format(count=count)
        if text != self.closer.text():
            self.closer.setText(text)
            self.closer.setAccessibleName(text)

    def _look_closer(self) -> None:
        self.studio.diversity.look_closer()

    def retranslate(self) -> None:
        """Set the texts again: the language has changed."""
        self._numbers.setAccessibleName(self.tr("Figures"))
        describe(
            self.closer,
            self.tr(
                "Figures about more samples of both generators, once: as many as there are real pictures beside them. It takes a few seconds of training time"
            ),
        )
        for part in (self.choice, self.samples, self.chart, self.figures, self.notes, self.export):
            part.retranslate()
        self._shown = ()
        self.refresh()
