"""Keeps the pictures of what is pinned up to date with its run: one job at a time, which the status line shows and can cancel."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QElapsedTimer, QObject, Signal, Slot

from gan_studio.core.growth import Growth
from gan_studio.runtime.background import Job
from gan_studio.runtime.failure import Failure

if TYPE_CHECKING:
    from gan_studio.runtime.studio import Studio


class Grower(QObject):
    """Of one kind of pins: samples of the grid, or other z."""

    changed = Signal()
    """:attr:`growth` or :attr:`failure` is another one."""

    def __init__(self, studio: "Studio", read: Callable[..., Growth], pause_ms: int, parent: QObject | None = None) -> None:
        """``read`` is :func:`more_samples` or :func:`more_of`; between two looks at what a training has kept meanwhile it waits for a pause."""
        super().__init__(parent)
        self._pause_ms = pause_ms
        self._studio = studio
        self._read = read
        self._folder: Path | None = None
        self._pins: tuple[Any, ...] = ()
        self._job: Job | None = None
        self._cancelled = False
        self._since_look = QElapsedTimer()
        self._since_look.start()
        self.growth: Growth | None = None
        """None while nothing is pinned, or it is not read yet."""
        self.failure: Failure | None = None
        """Why there is nothing to see."""

    def follow(self, folder: Path | None, pins: tuple[Any, ...]) -> None:
        """Read other pins, or those of another run."""
        if (folder, pins) != (self._folder, self._pins):
            self._folder, self._pins = folder, pins
            self.forget()

    def forget(self) -> None:
        """Begin anew: what was read may not be true any more."""
        if self._job is not None:
            self._job.cancel()
        had = self.growth is not None or self.failure is not None
        self._job = self.growth = self.failure = None
        self._cancelled = False
        if self._folder is not None and self._pins:
            self._begin()
        if had:
            self.changed.emit()

    def refresh(self, newest: int) -> None:
        """Read what is new, now and then; nothing is kept of a step later than ``newest``."""
        due = self._since_look.elapsed() > self._pause_ms and (self.growth is None or self.growth.steps[-1] < newest)
        if due and self._job is None and not self._cancelled and self._folder is not None and self._pins:
            self._begin()

    def _begin(self) -> None:
        self._since_look.start()
        self._job = self._studio.jobs.start(self.tr("Looking back through the run"), self._read, self._folder, self._pins, self.growth)
        self._job.succeeded.connect(self._take)
        self._job.failed.connect(self._fail)
        self._job.cancelled.connect(self._stop)

    def _is_wanted(self) -> bool:
        """Whether it is the newest job that tells something, which is over with that."""
        wanted = self.sender() is self._job
        if wanted:
            self._job = None
        return wanted

    @Slot(object)
    def _take(self, growth: Growth) -> None:
        if self._is_wanted() and growth is not self.growth:
            self.growth, self.failure = growth, None
            self.changed.emit()

    @Slot(object)
    def _fail(self, failure: Failure) -> None:
        if self._is_wanted():
            self.failure = failure
            self.changed.emit()

    @Slot()
    def _stop(self) -> None:
        """The person has had enough; other pins begin anew."""
        if self._is_wanted():
            self._cancelled = True
            self.changed.emit()
