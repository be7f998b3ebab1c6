"""The one idiom for every long job besides training and rendering: progress, cancel, result or failure."""

import inspect
import logging
import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from gan_studio.core.errors import Cancelled
from gan_studio.runtime.failure import Failure

log = logging.getLogger(__name__)

_REPORT_INTERVAL = 0.05
"""Seconds between two progress signals: what an eye can follow."""


class Job(QObject):
    """A function that runs in another thread. Exactly one of the three outcomes is emitted, then ``finished``.

    Connect bound methods of QObjects that live on the UI thread: anything else would run in the worker's thread.
    """

    progressed = Signal(int, int)
    """(done, total); total is 0 while unknown."""
    succeeded = Signal(object)
    """(result)"""
    failed = Signal(object)
    """(Failure)"""
    cancelled = Signal()
    finished = Signal()

    def __init__(self, title: str, parent: QObject) -> None:
        super().__init__(parent)
        self.title = title
        """What it does, for a person; translated already."""
        self.started_at = time.monotonic()
        self._cancel_requested = False
        self._reported_at = 0.0

    def cancel(self) -> None:
        """Ask it to stop; ``cancelled`` follows at its next report of progress."""
        self._cancel_requested = True

    def report(self, done: int, total: int) -> None:
        """The function's progress callback (in its thread)."""
        if self._cancel_requested:
            raise Cancelled
        now = time.monotonic()
        if done >= total > 0 or now - self._reported_at > _REPORT_INTERVAL:
            self._reported_at = now
            self.progressed.emit(done, total)


class BackgroundJobs(QObject):
    """Starts jobs and ends them all on close. Lives on the UI thread."""

    started = Signal(object)
    """(Job)"""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)
        self._running: list[Job] = []

    def start(self, title: str, function: Callable[..., Any], *arguments: Any, **options: Any) -> Job:
        """Call ``function(*arguments, **options)`` in another thread, with its ``progress`` connected if it takes one.

        ``started`` is emitted at once, the job's own signals only from the event loop, so there is time to connect.
        """
        job = Job(title, self)
        job.finished.connect(self._forget)
        self._running.append(job)
        self._pool.start(_Call(job, function, arguments, options))
        self.started.emit(job)
        return job

    @property
    def running(self) -> list[Job]:
        """The jobs that have not finished, oldest first."""
        return list(self._running)

    def close(self) -> None:
        """Cancel what runs and wait until it has cleaned up."""
        for job in self._running:
            job.cancel()
        self._pool.waitForDone()

    def _forget(self) -> None:
        job = self.sender()
        if isinstance(job, Job):
            self._running.remove(job)
            job.deleteLater()


class _Call(QRunnable):
    def __init__(self, job: Job, function: Callable[..., Any], arguments: tuple[Any, ...], options: dict[str, Any]) -> None:
        super().__init__()
        self._job, self._function, self._arguments, self._options = job, function, arguments, options

    def run(self) -> None:
        job = self._job
        try:
            if "progress" in inspect.signature(self._function).parameters:
                self._options["progress"] = job.report
            job.succeeded.emit(self._function(*self._arguments, **self._options))
        except Cancelled:
            job.cancelled.emit()
        except Exception as error:
            log.info("Job failed: %s", job.title, exc_info=True)
            job.failed.emit(Failure.of(error))
        job.finished.emit()
