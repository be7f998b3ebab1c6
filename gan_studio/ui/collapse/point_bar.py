"""The bar that says which point of the run is looked at, and what can be done with it: open it, keep it, go back to it."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from gan_studio.core.branching import settings_at
from gan_studio.core.config import TrainingConfig
from gan_studio.core.errors import StudioError
from gan_studio.core.run_store import RunStore
from gan_studio.runtime.failure import Failure
from gan_studio.ui.buttons import describe, push_button
from gan_studio.ui.collapse.branch_dialog import BranchDialog
from gan_studio.ui.collapse.point import Point, point_of
from gan_studio.ui.few_lines import FewLines
from gan_studio.ui.icons import icon
from gan_studio.ui.theme import font, set_kind
from gan_studio.ui.tokens import SPACE

if TYPE_CHECKING:
    from gan_studio.runtime.current_run import CurrentRun
    from gan_studio.runtime.opening import Opened
    from gan_studio.runtime.studio import Studio

_LOOK_AGAIN_MS = 1000
"""Checkpoints come every few minutes, and older ones go."""
_NARROW = 1050
"""Pixels."""


class PointBar(QFrame):
    """Hidden while no run is open; :meth:`refresh` follows a run that trains."""

    point_chosen = Signal(object)
    """(None) back to the newest step."""
    workspace_wanted = Signal(str)

    def __init__(self, studio: "Studio", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "footer")
        self._studio = studio
        self._run: CurrentRun | None = None
        self._store: RunStore | None = None
        self._chosen: int | None = None
        self._since_look = QElapsedTimer()
        self._point: Point | None = None
        self._wanted = ""
        self.dialog: BranchDialog | None = None
        """While it is open."""
        self.text = FewLines(1)
        self.text.setFont(font("number"))
        self.newest = push_button("")
        self.walk, self.arithmetic = push_button("", "walk"), push_button("", "arithmetic")
        self.back = push_button("", "branch")
        self.keep = push_button("", "lock")
        self.keep.setCheckable(True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(3 * SPACE, SPACE, 2 * SPACE, SPACE)
        layout.setSpacing(2 * SPACE)
        layout.addWidget(self.text, 1)
        for button in (self.newest, self.walk, self.arithmetic, self.keep, self.back):
            layout.addWidget(button)
        self._connect()
        self.retranslate()
        self.hide()

    def _connect(self) -> None:
        self.newest.clicked.connect(self._return)
        self.walk.clicked.connect(self._open_in_walk)
        self.arithmetic.clicked.connect(self._open_in_arithmetic)
        self.back.clicked.connect(self._ask)
        self.keep.clicked.connect(self._keep)
        studio = self._studio
        studio.opened.connect(self._take_opened)
        studio.time_machine.kept.connect(self._tell_kept)
        studio.time_machine.failed.connect(self._look)
        studio.training.state_changed.connect(self._look)

    def tells(self, failure: Failure) -> bool:
        """Whether the open dialog shows a failure itself."""
        return self.dialog is not None and self.dialog.waiting

    # --- what is chosen ------------------------------------------------------------------------------------------

    def show_run(self, run: "CurrentRun | None") -> None:
        """Show another run, or none."""
        self._run, self._store, self._chosen = run, None, None
        self.setVisible(run is not None)
        self._look()

    def mark(self, step: int | None) -> None:
        """The chosen point is another one; None is the newest step."""
        self._chosen = step
        self._look()

    def refresh(self) -> None:
        """Follow a run that trains."""
        if self._run is None:
            return
        if self._since_look.elapsed() > _LOOK_AGAIN_MS:
            self._look()
        elif self._chosen is None:
            self._say()

    @Slot()
    def _look(self) -> None:
        """See which checkpoints there are, and what that makes possible."""
        self._since_look.start()
        self._point = None if self._run is None else self._find(self._run)
        self._show()

    def _find(self, run: "CurrentRun") -> Point:
        if self._store is None:
            try:
                self._store = RunStore.open(run.folder)
            except StudioError:  # it has not begun to be written
                return Point(self._chosen, None, pinned=False, first=None)
        return point_of(self._store, self._chosen)

    @property
    def _trains(self) -> bool:
        return self._studio.training.is_active

    @property
    def _is_now(self) -> bool:
        """Whether it is about a training as it is at this moment, which has a checkpoint as soon as one is wanted."""
        return self._chosen is None and self._trains

    def _show(self) -> None:
        point = self._point
        self._say()
        saved = point is not None and point.checkpoint is not None
        self.newest.setVisible(self._chosen is not None)
        for button in (self.walk, self.arithmetic, self.back, self.keep):
            button.setEnabled(saved or self._is_now)
        self.back.setText(self.tr("Branch and change…") if self._chosen is None else self.tr("Go back here and change…"))
        pinned = point is not None and point.pinned and not self._is_now
        self.keep.setChecked(pinned)
        self.keep.setText(self.tr("Release") if pinned else self.tr("Keep"))
        self.keep.setIcon(icon("unlock" if pinned else "lock"))
        self._explain(pinned)

    def _say(self) -> None:
        run, point = self._run, self._point
        if run is None:
            return
        step = run.step if self._chosen is None else self._chosen
        checkpoint, first = (None, None) if point is None else (point.checkpoint, point.first)
        values = {"step": step, "steps": max(run.config.steps, run.step), "checkpoint": checkpoint, "first": first}
        if self._chosen is None:
            text = self.tr("Newest: step {step:,} of {steps:,}")
        elif checkpoint is None and first is not None:
            text = self.tr("At step {step:,} of {steps:,}  ·  the first checkpoint is at {first:,}")
        elif checkpoint is None or checkpoint == step:
            text = self.tr("At step {step:,} of {steps:,}")
        else:
            text = self.tr("At step {step:,} of {steps:,}  ·  checkpoint {checkpoint:,}")
        self.text.setText(text.format(**values))

    # --- what can be done with it --------------------------------------------------------------------------------

    def _return(self) -> None:
        """Back to the newest step, in the other workspaces too."""
        model, run = self._studio.model, self._run
        if run is not None and model is not None and model.path == run.folder:
            self._studio.follow_training()
        self.point_chosen.emit(None)

    def _open_in_walk(self) -> None:
        self._open("walk")

    def _open_in_arithmetic(self) -> None:
        self._open("arithmetic")

    def _open(self, workspace: str) -> None:
        """Open the point's generator, unless it is open already, and go to a workspace as soon as it is there."""
        run, model = self._run, self._studio.model
        if run is None or self._point is None:
            return
        self._wanted = ""
        if self._is_now:
            self._studio.follow_training()
            self.workspace_wanted.emit(workspace)
        elif model is not None and model.path == run.folder and model.snapshot.step == self._point.checkpoint and not self._studio.follows_training:
            self.workspace_wanted.emit(workspace)
        elif self._point.checkpoint is not None:
            self._wanted = workspace
            self._studio.open_point(run.folder, self._point.checkpoint)

    @Slot(object)
    def _take_opened(self, opened: "Opened") -> None:
        wanted, self._wanted = self._wanted, ""
        if wanted and self._run is not None and opened.path == self._run.folder:
            self.workspace_wanted.emit(wanted)

    def _keep(self) -> None:
        if self._run is None or self._point is None:
            return
        folder, machine = self._run.folder, self._studio.time_machine
        if self._is_now:
            machine.keep(folder)
        elif self._point.checkpoint is not None and self._point.pinned:
            machine.release(folder, self._point.checkpoint)
            self._tell_released(self._point.checkpoint)
        elif self._point.checkpoint is not None:
            machine.keep(folder, self._point.checkpoint)
        self._look()

    @Slot(object, int)
    def _tell_kept(self, folder: Path, step: int) -> None:
        self._look()
        if self._run is not None and folder == self._run.folder:
            self._studio.message.emit(self.tr("Step {step:,} of “{name}” is kept.").format(step=step, name=self._run.name))

    def _tell_released(self, step: int) -> None:
        """Unless that has failed, which is told by then."""
        if self._run is not None and self._store is not None and step not in self._store.pinned_steps():
            text = self.tr("Step {step:,} of “{name}” is released: it may be thinned out again.")
            self._studio.message.emit(text.format(step=step, name=self._run.name))

    # --- going back ----------------------------------------------------------------------------------------------

    def _ask(self) -> None:
        """Open the dialog; of an earlier step, once its settings are read."""
        run, point = self._run, self._point
        if run is None or point is None or self.dialog is not None:
            return
        if self._is_now:
            self._open_dialog(None, run.step, run.config)
        elif point.checkpoint is not None:
            job = self._studio.jobs.start(self.tr("Reading step {step:,}").format(step=point.checkpoint), settings_at, run.folder, point.checkpoint)
            job.succeeded.connect(self._take_settings)
            job.failed.connect(self._studio.failed)

    @Slot(object)
    def _take_settings(self, found: tuple[int, TrainingConfig]) -> None:
        if self._run is not None and self.dialog is None:
            self._open_dialog(found[0], *found)

    def _open_dialog(self, point: int | None, begins_at: int, config: TrainingConfig) -> None:
        assert self._run is not None
        self.dialog = BranchDialog(self._studio, self._run.folder, point, begins_at, config, self)
        self.dialog.finished.connect(self._forget_dialog)
        self.dialog.open()

    @Slot()
    def _forget_dialog(self) -> None:
        self.dialog = None

    # --- words ---------------------------------------------------------------------------------------------------

    def _explain(self, pinned: bool) -> None:
        enabled = self.back.isEnabled()
        why_not = "" if enabled else " " + self.tr("There is no checkpoint at this step or before it.")
        describe(self.newest, self.tr("Back to the newest step, and follow the training"))
        describe(self.walk, self.tr("Walk through the latent space of the generator as it was at this point") + why_not)
        describe(self.arithmetic, self.tr("Calculate with pictures of the generator as it was at this point") + why_not)
        begin = self.tr("Train on from here with other settings or with a remedy, as a run of its own")
        describe(self.back, begin + why_not, "Ctrl+B")
        release = self.tr("Let this checkpoint be thinned out again when the disk budget is used up")
        keep = self.tr("Keep this checkpoint, so that it is never thinned out")
        describe(self.keep, release if pinned else keep + why_not)
        for button in (self.newest, self.walk, self.arithmetic, self.back, self.keep):
            button.setAccessibleName(button.text())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the buttons leave more room to the text."""
        super().resizeEvent(event)
        if (event.size().width() < _NARROW) != (event.oldSize().width() < _NARROW):
            self.retranslate()

    def retranslate(self) -> None:
        """Set the texts again: the language has changed, or the width."""
        narrow = self.width() < _NARROW
        self.newest.setText(self.tr("Newest"))
        self.walk.setText(self.tr("Walk") if narrow else self.tr("Open in Walk"))
        self.arithmetic.setText(self.tr("Arithmetic") if narrow else self.tr("Open in Arithmetic"))
        self._show()
