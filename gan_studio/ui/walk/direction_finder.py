"""Finds the principal directions of the open model's first layer, in the background, once per model unless asked again."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from gan_studio.core.latent.directions import PrincipalDirections, principal_directions
from gan_studio.runtime.background import Job

if TYPE_CHECKING:
    from gan_studio.runtime.studio import Studio


class DirectionFinder(QObject):
    """Lives on the UI thread."""

    changed = Signal()
    """There are other directions, or none any more, or a search has begun or ended."""

    def __init__(self, studio: "Studio", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self._step = 0
        self.directions: PrincipalDirections | None = None
        """What was found last in the open model."""
        self.step = 0
        """The training step of the snapshot that it was found in."""
        self.job: Job | None = None
        """The search that runs."""

    def forget(self) -> None:
        """Another model is open."""
        if self.job is not None:
            self._let_go(self.job)
            self.job.cancel()
        self.job = None
        self.directions = None
        self.changed.emit()

    def find(self) -> None:
        """Begin, unless a search runs already."""
        snapshot = self._studio.render.snapshot
        if self.job is not None or snapshot is None:
            return
        self._step = snapshot.step
        self.job = self._studio.jobs.start(self.tr("Finding directions"), principal_directions, snapshot)
        self.job.succeeded.connect(self._take)
        self.job.failed.connect(self._studio.failed)
        self.job.finished.connect(self._end)
        self.changed.emit()

    def _let_go(self, job: Job) -> None:
        job.succeeded.disconnect(self._take)
        job.failed.disconnect(self._studio.failed)
        job.finished.disconnect(self._end)

    @Slot(object)
    def _take(self, directions: PrincipalDirections) -> None:
        self.directions = directions
        self.step = self._step

    @Slot()
    def _end(self) -> None:
        self.job = None
        self.changed.emit()
