"""What takes long: how far it is, for a person who looks elsewhere meanwhile, and when it has ended."""

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gan_studio.runtime.background import Job

if TYPE_CHECKING:
    from gan_studio.runtime.studio import Studio

_LOOK_MS = 1000
_PATIENCE_SECONDS = 3.0
"""Jobs that end sooner are not worth a word."""
_LONG_SECONDS = 20.0
"""A person may have gone away from a job that took longer."""


class LongWork(QObject):
    """The training, or else the job that has run longest. Lives on the UI thread."""

    changed = Signal()
    """Another name, or another percentage."""
    ended = Signal(str)
    """(sentence, translated) a training, or another job that took long, has ended by itself."""

    def __init__(self, studio: "Studio", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self.name = ""
        """For a person; empty while nothing is under way."""
        self.percent: int | None = None
        """From 0 to 100; None while nothing is under way."""
        self._fractions: dict[QObject, float] = {}
        self._clock = QTimer(self, interval=_LOOK_MS)
        self._clock.timeout.connect(self._look)
        studio.training.state_changed.connect(self._look)
        studio.training.completed.connect(self._end_training)
        studio.training.failed.connect(self._miss_training)
        studio.jobs.started.connect(self._watch)

    @Slot()
    def _look(self) -> None:
        """Once a second while there is something to see."""
        run, jobs = self._studio.run, self._studio.jobs.running
        if run is not None and self._studio.training.is_active:
            self._show(run.name, run.step / run.config.steps)
            self._clock.start()
            return
        known = [job for job in jobs if job in self._fractions and time.monotonic() - job.started_at > _PATIENCE_SECONDS]
        if known:
            self._show(known[0].title, self._fractions[known[0]])
        else:
            self._show("", None)
        if not jobs:
            self._clock.stop()

    def _show(self, name: str, fraction: float | None) -> None:
        percent = None if fraction is None else min(100, int(100 * fraction))
        if (name, percent) != (self.name, self.percent):
            self.name, self.percent = name, percent
            self.changed.emit()

    @Slot(object)
    def _watch(self, job: Job) -> None:
        job.progressed.connect(self._advance)
        job.succeeded.connect(self._end)
        job.failed.connect(self._miss)
        job.finished.connect(self._forget)
        self._clock.start()

    @Slot(int, int)
    def _advance(self, done: int, total: int) -> None:
        if total > 0:
            self._fractions[self.sender()] = done / total

    @Slot()
    def _forget(self) -> None:
        self._fractions.pop(self.sender(), None)
        self._look()

    @Slot()
    def _end(self) -> None:
        self._tell_of_job(self.tr("Done: {title}"))

    @Slot()
    def _miss(self) -> None:
        self._tell_of_job(self.tr("Failed: {title}"))

    def _tell_of_job(self, sentence: str) -> None:
        job = self.sender()
        if isinstance(job, Job) and time.monotonic() - job.started_at > _LONG_SECONDS:
            self.ended.emit(sentence.format(title=job.title))

    @Slot()
    def _end_training(self) -> None:
        self._tell_of_training(self.tr("The training “{name}” is done."))

    @Slot()
    def _miss_training(self) -> None:
        self._tell_of_training(self.tr("The training “{name}” has stopped: something went wrong."))

    def _tell_of_training(self, sentence: str) -> None:
        if self._studio.run is not None:
            self.ended.emit(sentence.format(name=self._studio.run.name))
