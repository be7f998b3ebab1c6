"""Start, pause, step and stop, how far the training is, and how many modes are left."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QApplication, QFrame, QGridLayout, QHBoxLayout, QProgressBar, QPushButton, QSizePolicy, QWidget

from gan_studio.runtime.background import Job
from gan_studio.runtime.training_session import TrainingState
from gan_studio.ui.buttons import describe, push_button
from gan_studio.ui.device_words import device_words
from gan_studio.ui.few_lines import FewLines
from gan_studio.ui.icons import icon
from gan_studio.ui.job_progress import JobProgress, duration
from gan_studio.ui.theme import font, set_kind
from gan_studio.ui.tokens import SPACE
from gan_studio.ui.train.mode_badge import ModeBadge

if TYPE_CHECKING:
    from gan_studio.runtime.studio import Studio

_BAR = 1000


class ControlBar(QFrame):
    """Acts on the studio by itself; :meth:`refresh` shows the progress."""

    def __init__(self, studio: "Studio", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self._job: Job | None = None
        self._pressed: QPushButton | None = None
        """What the keyboard goes back to as soon as it can be pressed again."""
        self._stand_in: QWidget = self
        """What the keyboard is at meanwhile; the bar itself while nothing can be pressed."""
        set_kind(self, "bar")
        self.start = push_button("", "play", primary=True)
        self.pause, self.step, self.stop = (push_button("", name) for name in ("pause", "step", "stop"))
        self._text = FewLines(1)
        self._text.setFont(font("number"))
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._bar = QProgressBar(textVisible=False)
        self._bar.setRange(0, _BAR)
        self._preparation = JobProgress(compact=True)
        self.modes = ModeBadge(studio)
        self._lay_out()
        self.start.clicked.connect(self._start)
        self.pause.clicked.connect(self._pause)
        self.step.clicked.connect(self._step)
        self.stop.clicked.connect(self._stop)
        studio.preparing.connect(self._prepare)
        studio.training.state_changed.connect(self._show_state)
        studio.data_changed.connect(self._show_state)
        studio.run_changed.connect(self._show_state)
        self.retranslate()

    def _lay_out(self) -> None:
        progress = QGridLayout()
        progress.setSpacing(SPACE)
        progress.setRowStretch(0, 1)
        progress.addWidget(self._text, 0, 0, Qt.AlignmentFlag.AlignVCenter)
        progress.addWidget(self._bar, 1, 0)
        progress.addWidget(self._preparation, 0, 0, 2, 1)
        room = self._preparation.sizePolicy()
        room.setRetainSizeWhenHidden(True)
        self._preparation.setSizePolicy(room)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, 2 * SPACE)
        layout.setSpacing(2 * SPACE)
        for button in self._buttons:
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            layout.addWidget(button)
        layout.addSpacing(2 * SPACE)
        layout.addLayout(progress, 1)
        layout.addWidget(self.modes)

    @property
    def _buttons(self) -> tuple[QPushButton, ...]:
        return self.start, self.pause, self.step, self.stop

    @property
    def is_preparing(self) -> bool:
        """Whether data are being prepared for a training."""
        return self._job is not None

    # --- what it shows -------------------------------------------------------------------------------------------

    @Slot()
    def _show_state(self) -> None:
        """Offer what can be done now, and keep the keyboard here if it is."""
        focused = QApplication.focusWidget()
        if focused is self or focused in self._buttons:
            self.setFocus()  # a button that is switched off would throw it out
            self._offer()
            self._place_focus(focused)
        else:
            self._offer()
        self.refresh()

    def _offer(self) -> None:
        state = self._studio.training.state
        idle = state is TrainingState.IDLE and not self.is_preparing
        can_start = idle and self._studio.data is not None
        paused = state is TrainingState.PAUSED
        self._name_start(paused)
        self.step.setEnabled(can_start or paused)
        self.pause.setEnabled(state in (TrainingState.STARTING, TrainingState.RUNNING))
        self.stop.setEnabled(self.is_preparing or state in (TrainingState.STARTING, TrainingState.RUNNING, TrainingState.PAUSED))
        self.start.setEnabled(can_start or paused)
        self._text.setVisible(not self.is_preparing)
        self._bar.setVisible(not self.is_preparing and self._studio.run is not None)

    def _place_focus(self, before: QWidget | None) -> None:
        """Leave the keyboard at the button it was at, or let it go to the one that comes next."""
        if before is not None and before.isEnabled() and before is not self._stand_in:
            before.setFocus()
            return
        wanted = (self._pressed, self.pause, self.start, self.stop)
        self._stand_in = next((button for button in wanted if button is not None and button.isEnabled()), self)
        self._stand_in.setFocus()

    def take_focus(self) -> None:
        """Be where the keyboard goes on once a training has been asked for elsewhere: at Pause, as soon as that can be pressed."""
        self._pressed, self._stand_in = self.start, self
        self.setFocus()

    def _name_start(self, paused: bool) -> None:
        run = self._studio.run
        stands = run is not None and not self._studio.training.is_active and run.is_unfinished
        self.start.setText(self.tr("Resume") if paused else self.tr("New run") if stands else self.tr("Start"))
        set_kind(self.start, "button" if stands else "primary")
        self.start.setIcon(icon("play", "" if stands else "on_accent"))
        if paused:
            describe(self.start, self.tr("Go on training"), "F5")
        elif self._studio.data is None:
            describe(self.start, self.tr("Open pictures first; then this trains on them"), "F5")
        else:
            describe(self.start, self.tr("Train a new run on the open pictures"), "F5")
        self.start.setAccessibleName(self.start.text())

    def refresh(self) -> None:
        """Show how far it is."""
        self.modes.refresh()
        run = self._studio.run
        if run is None:
            self._text.setText(device_words(self._studio.device))
            return
        parts = [self._state_words(), self.tr("step {step:,} of {steps:,}").format(step=run.step, steps=run.config.steps)]
        if self._studio.training.state is TrainingState.RUNNING:
            if run.images_per_second:
                parts.append(self.tr("{count:,.0f} images/s").format(count=run.images_per_second))
            if run.seconds_left is not None:
                parts.append(self.tr("{time} left").format(time=duration(run.seconds_left)))
        parts.append(device_words(self._studio.device))
        self._text.setText("  ·  ".join(part for part in parts if part))
        self._text.setToolTip(f"{run.name}\n{self._text.text()}")
        self._bar.setValue(round(_BAR * run.step / run.config.steps))
        self._bar.setAccessibleName(self.tr("Training progress"))

    def _state_words(self) -> str:
        run = self._studio.run
        words = {
            TrainingState.STARTING: self.tr("Starting"),
            TrainingState.RUNNING: self.tr("Training"),
            TrainingState.PAUSED: self.tr("Paused"),
            TrainingState.STOPPING: self.tr("Saving"),
        }
        if self._studio.training.is_active or run is None:
            return words.get(self._studio.training.state, "")
        return self.tr("Finished") if run.step >= run.config.steps else self.tr("Stopped")

    # --- what the person does ------------------------------------------------------------------------------------

    def _start(self) -> None:
        self._pressed = self.start
        if self._studio.training.state is TrainingState.PAUSED:
            self._studio.training.resume()
        else:
            self._studio.start_training()

    def _step(self) -> None:
        """One step; of a new run, if there is none."""
        self._pressed = self.step
        if self._studio.training.is_active:
            self._studio.training.step()
        else:
            self._studio.start_training(paused=True)

    def _pause(self) -> None:
        self._pressed = self.pause
        self._studio.training.pause()

    def _stop(self) -> None:
        self._pressed = self.stop
        if self._job is not None:
            self._job.cancel()
        else:
            self._studio.training.stop()

    @Slot(object)
    def _prepare(self, job: Job) -> None:
        self._job = job
        self._preparation.watch(job)
        job.finished.connect(self._end_preparation)
        self._show_state()

    @Slot()
    def _end_preparation(self) -> None:
        if self.sender() is self._job:  # and not one that a newer one has replaced
            self._job = None
        self._show_state()

    def retranslate(self) -> None:
        """Set the texts again: the language has changed."""
        for button, text, help_text, keys in (
            (self.pause, self.tr("Pause"), self.tr("Stop between two steps and keep everything in memory"), "F6"),
            (self.step, self.tr("Step"), self.tr("Train a single step and pause again"), "F10"),
            (self.stop, self.tr("Stop"), self.tr("Save and end this run; it can be continued later"), "Shift+F5"),
        ):
            button.setText(text)
            describe(button, help_text, keys)
            button.setAccessibleName(text)
        self.modes.retranslate()
        self._show_state()
