"""The Train workspace: open pictures, choose settings, train, and watch the two networks and their samples."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from gan_studio.runtime.background import Job
from gan_studio.runtime.failure import Failure
from gan_studio.ui.empty_state import EmptyState
from gan_studio.ui.layout_memory import remember
from gan_studio.ui.panel import Panel
from gan_studio.ui.panels.train import TrainWorkspace
from gan_studio.ui.section import Section
from gan_studio.ui.tokens import SPACE
from gan_studio.ui.train.column import Column
from gan_studio.ui.train.control_bar import ControlBar
from gan_studio.ui.train.data_card import DataCard
from gan_studio.ui.train.data_choice import DataChoice
from gan_studio.ui.train.exports import Exports
from gan_studio.ui.train.failure_bar import FailureBar
from gan_studio.ui.train.run_bar import RunBar
from gan_studio.ui.train.settings_box import SettingsBox

if TYPE_CHECKING:
    from gan_studio.runtime.studio import Studio
    from gan_studio.ui.train.workbench import Workbench

_SIDE_WIDTH = 340


class TrainPanel(Panel):
    """Data and settings on the left; controls above, plots and samples on the right."""

    kind = TrainWorkspace

    def __init__(self, studio: "Studio", parent: QWidget | None = None) -> None:
        super().__init__(studio, parent)
        self.controls = ControlBar(studio)
        self.run_bar = RunBar(studio)
        self.failure_bar = FailureBar(studio)
        self.data_card = DataCard(studio)
        self.settings = SettingsBox(studio)
        self.exports = Exports(studio, self)
        self.workbench: Workbench | None = None
        self.undo_stack = self.settings.form.undo_stack
        self._data_choice = DataChoice(studio, self.undo_stack)
        self._empty = EmptyState("train", "")
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._splitter = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        self._pictures: str | None = None
        self._lay_out()
        self.controls.modes.clicked.connect(self._ask_for_the_doctor)
        self.run_bar.left_by_keyboard.connect(self.controls.take_focus)
        self._empty.clicked.connect(self._take_first_step)
        self._empty.second_clicked.connect(self._continue)
        studio.earlier.unfinished_found.connect(self._invite)
        studio.data_changed.connect(self._invite)
        studio.data_changed.connect(self._show_pictures)
        studio.preparing.connect(self._wait_for)
        studio.run_changed.connect(self._show_run)
        self.retranslate()
        self._show_run()

    def _lay_out(self) -> None:
        self._data = Section("")
        inner = QVBoxLayout(self._data.content)
        inner.setContentsMargins(SPACE, 0, 0, SPACE)
        inner.addWidget(self.data_card)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(3 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        column.setSpacing(2 * SPACE)
        column.addWidget(self._data)
        column.addWidget(self.settings)
        column.addStretch()
        self._side = Column(page)
        self._splitter.addWidget(self._side)
        self._splitter.addWidget(self._stack)
        self._splitter.setStretchFactor(1, 1)
        remember(self._splitter, self.studio.settings, "train/side", (_SIDE_WIDTH, 3 * _SIDE_WIDTH))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (self.controls, self.failure_bar, self.run_bar):
            layout.addWidget(widget)
        layout.addWidget(self._splitter, 1)

    @Slot()
    def _show_pictures(self) -> None:
        """Bring what was opened into view; the same pictures in another size leave the form where it is."""
        where = self.studio.data.where if self.studio.data else None
        if where != self._pictures:
            self._side.verticalScrollBar().setValue(0)
        self._pictures = where

    # --- the run -------------------------------------------------------------------------------------------------

    @Slot()
    def _show_run(self) -> None:
        run = self.studio.run
        if run is None:
            self._invite()
            return
        if self.workbench is None:
            self._build_workbench()
        assert self.workbench is not None
        self.workbench.show_run(run)
        self._stack.setCurrentWidget(self.workbench)

    def _build_workbench(self) -> None:
        # Importing pyqtgraph takes a third of a second, which the window's first paint need not wait for.
        from gan_studio.ui.train.workbench import Workbench

        self.workbench = Workbench()
        self.workbench.samples.set_exports(self.exports.actions)
        self._stack.addWidget(self.workbench)
        remember(self.workbench.splitter, self.studio.settings, "train/workbench", (480, 320))
        remember(self.workbench.plots.splitter, self.studio.settings, "train/plots", [200] * self.workbench.plots.splitter.count())

    def refresh(self) -> None:
        """Pull what is new."""
        self.controls.refresh()
        run = self.studio.run
        if run is not None and self.workbench is not None:
            self.workbench.refresh(run)
            self.exports.pictures = self.workbench.samples.shown
        self.exports.refresh()

    def _ask_for_the_doctor(self) -> None:
        self.workspace_wanted.emit("collapse")

    def tells(self, failure: Failure) -> bool:
        """What goes wrong in training stays in view here until the person has acted."""
        return failure is self.studio.training.failure

    def export_actions(self) -> list[QAction]:
        """The samples, their time-lapse, the loss plot."""
        return self.exports.actions

    # --- nothing trained yet -------------------------------------------------------------------------------------

    @Slot(object)
    def _wait_for(self, job: Job) -> None:
        job.finished.connect(self._invite)
        self._invite()

    @Slot()
    def _invite(self) -> None:
        """Say what to do first."""
        if self.controls.is_preparing:
            advice = self.tr("They are decoded once; the next training on them will begin at once.")
            self._empty.set_texts(self.tr("Preparing the pictures"), advice)
        elif self.studio.data is None:
            advice = self.tr("Drop a folder or an archive of pictures on the window, or begin with the handwritten digits that are built in.")
            self._empty.set_texts(self.tr("Train a GAN on your pictures"), advice, self.tr("Use the digits"), self._continuing())
        else:
            advice = self.tr("The losses, what D says of real and of generated pictures, and samples that learn will appear here.")
            self._empty.set_texts(self.tr("Ready to train"), advice, self.tr("Start"), self._continuing())

    def _continuing(self) -> str:
        """The offer to go on with the last run; empty if there is none."""
        run = self.studio.earlier.unfinished
        if run is None:
            return ""
        return self.tr("Continue “{name}” (step {step:,} of {steps:,})").format(name=run.folder.name, step=run.step, steps=run.steps)

    def _continue(self) -> None:
        if self.studio.earlier.unfinished is not None:
            self._leave_invitation()
            self.studio.resume_run(self.studio.earlier.unfinished.folder)

    def _take_first_step(self) -> None:
        if self.studio.data is None:
            self.studio.open_data("digits")
        else:
            self._leave_invitation()
            self.studio.start_training()

    def _leave_invitation(self) -> None:
        """It is hidden soon; the keyboard need not be lost with it."""
        focused = QApplication.focusWidget()
        if focused is not None and self._empty.isAncestorOf(focused):
            self.controls.take_focus()

    def retranslate(self) -> None:
        """Set every text again: the language has changed."""
        self._data.set_title(self.tr("Pictures"))
        for part in (self.controls, self.run_bar, self.failure_bar, self.data_card, self.settings, self.exports):
            part.retranslate()
        if self.workbench is not None:
            self.workbench.retranslate()
        self._invite()
