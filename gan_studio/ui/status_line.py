"""The line along the window's lower edge: the latest message, long jobs, what trains, and on what."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from gan_studio.runtime.background import Job
from gan_studio.runtime.training_session import TrainingState
from gan_studio.ui.device_words import device_words
from gan_studio.ui.job_progress import JobProgress, duration
from gan_studio.ui.theme import font

if TYPE_CHECKING:
    from gan_studio.runtime.studio import Studio

_MESSAGE_MS = 8000


class StatusLine(QStatusBar):
    """Listens to messages and jobs by itself; :meth:`refresh` updates the rest."""

    def __init__(self, studio: "Studio", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self._job = JobProgress(compact=True)
        self._training = QLabel()
        self._training.setFont(font("number"))
        self._device = QLabel()
        self.setSizeGripEnabled(False)
        for widget in (self._job, self._training, self._device):
            self.addPermanentWidget(widget)
        studio.message.connect(self._say)
        studio.jobs.started.connect(self._follow)

    def refresh(self) -> None:
        """Show the state of the training and the device as they are now."""
        _show(self._training, self._training_text())
        device = device_words(self._studio.device)
        _show(self._device, device)
        self._device.setToolTip(self.tr("What computes: {device}").format(device=device))

    def _training_text(self) -> str:
        run = self._studio.run
        state = self._studio.training.state
        if run is None or state is TrainingState.IDLE:
            return ""
        words = {
            TrainingState.STARTING: self.tr("Starting"),
            TrainingState.PAUSED: self.tr("Paused"),
            TrainingState.STOPPING: self.tr("Saving"),
        }
        parts = [words.get(state, self.tr("Training")), self.tr("step {step:,} of {steps:,}").format(step=run.step, steps=run.config.steps)]
        if state is TrainingState.RUNNING and run.images_per_second:
            parts.append(self.tr("{count:,.0f} images/s").format(count=run.images_per_second))
        if state is TrainingState.RUNNING and run.seconds_left is not None:
            parts.append(self.tr("{time} left").format(time=duration(run.seconds_left)))
        return "  ·  ".join(parts)

    def _say(self, message: str) -> None:
        self.showMessage(message, _MESSAGE_MS)

    def _follow(self, job: Job) -> None:
        self._job.watch(job)
        job.finished.connect(self._follow_another)

    def _follow_another(self) -> None:
        """One job has ended: back to the newest of those that still run."""
        if self._studio.jobs.running:
            self._job.watch(self._studio.jobs.running[-1])


def _show(label: QLabel, text: str) -> None:
    label.setText(text)
    label.setVisible(bool(text))
