"""The one idiom for every long job besides training and rendering: progress, cancel, result or failure."""

import inspect
import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QThreadPool, Signal, Slot

from gan_studio.core.errors import Cancelled
from gan_studio.runtime.failure import Failure

log = logging.getLogger(__name__)

_REPORT_INTERVAL = 0.05
"""Seconds between two progress signals: what an eye can follow."""


class Job(QObject):
    """A function that runs in another thread. Exactly one of the three outcomes is emitted, then ``finished``.

    All its signals come from the UI thread's event loop, so whoever starts a job has time to connect.
    """

    progressed = Signal(int, int)
    """(done, total); total is 0 while unknown."""
    succeeded = Signal(object)
    """(result)"""
    failed = Signal(object)
    """(Failure)"""
    cancelled = Signal()
    finished = Signal()

    def __init__(self, title: str, relay: "_Relay", parent: QObject) -> None:
        super().__init__(parent)
        self._relay = relay
        self.title = title
        """What it does, for a person; translated already."""
        self.started_at = time.monotonic()
        self._cancel_requested = False
        self._reported_at = 0.0

    def cancel(self) -> None:
        """Ask it to stop, and want nothing of it any more: ``cancelled`` follows at its next report of progress, or at its end."""
        self._cancel_requested = True

    def report(self, done: int, total: int) -> None:
        """The function's progress callback (in its thread)."""
        if self._cancel_requested:
            raise Cancelled
        now = time.monotonic()
        if done >= total > 0 or now - self._reported_at > _REPORT_INTERVAL:
            self._reported_at = now
            self._relay.reported.emit(self, done, total)

    def run(self, function: Callable[[], Any]) -> None:
        """Call ``function`` and pass on how it ends (in its thread)."""
        try:
            outcome: Any = _Success(function())
        except Cancelled as error:
            outcome = error
        except Exception as error:
            log.info("Job failed: %s", self.title, exc_info=True)
            outcome = Failure.of(error)
        self._relay.ended.emit(self, outcome)

    def settle(self, outcome: Any) -> None:
        """Tell how it ended (on the UI thread)."""
        if self._cancel_requested:
            self.cancelled.emit()
        elif isinstance(outcome, _Success):
            self.succeeded.emit(outcome.result)
        elif isinstance(outcome, Failure):
            self.failed.emit(outcome)
        else:
            self.cancelled.emit()
        self.finished.emit()


@dataclass(frozen=True, eq=False)
class _Success:
    result: Any


class _Relay(QObject):
    """Carries what jobs say to the UI thread.

    It outlives them: an object must not be deleted while another thread is still inside one of its signals, which
    is where a job's thread is when the UI thread learns that the job has ended.
    """

    reported = Signal(object, int, int)
    """(Job, done, total)"""
    ended = Signal(object, object)
    """(Job, outcome)"""


class BackgroundJobs(QObject):
    """Starts jobs and ends them all on close. Lives on the UI thread."""

    started = Signal(object)
    """(Job)"""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)
        self._running: list[Job] = []
        self._closed = False
        self._held: list[Callable[[], None]] | None = None
        self._relay = _Relay(self)
        self._relay.reported.connect(self._pass_on)
        self._relay.ended.connect(self._settle)

    def start(self, title: str, function: Callable[..., Any], *arguments: Any, **options: Any) -> Job:
        """Call ``function(*arguments, **options)`` in another thread, with its ``progress`` connected if it takes one.

        After :meth:`close` nothing begins any more: the job that is returned stays silent.
        """
        job = Job(title, self._relay, self)
        if self._closed:
            return job
        self._running.append(job)
        if "progress" in inspect.signature(function).parameters:
            options["progress"] = job.report
        run = partial(job.run, partial(function, *arguments, **options))
        if self._held is None:
            self._pool.start(run)
        else:
            self._held.append(run)
        self.started.emit(job)
        return job

    def hold(self) -> None:
        """Let no job begin until :meth:`go_on`: the first paint needs the processor."""
        self._held = []

    def go_on(self) -> None:
        """Begin what was held."""
        held, self._held = self._held or [], None
        for run in held:
            self._pool.start(run)

    @property
    def running(self) -> list[Job]:
        """The jobs that have not finished, oldest first."""
        return list(self._running)

    def close(self) -> None:
        """Cancel what runs and wait until it has cleaned up."""
        self._closed = True
        for job in self._running:
            job.cancel()
        self.go_on()
        self._pool.waitForDone()

    @Slot(object, int, int)
    def _pass_on(self, job: Job, done: int, total: int) -> None:
        job.progressed.emit(done, total)

    @Slot(object, object)
    def _settle(self, job: Job, outcome: Any) -> None:
        self._running.remove(job)
        job.settle(outcome)
        job.deleteLater()
