"""Finds directions to move z along in the open model, in the background."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from gan_studio.core.latent.directions import principal_directions
from gan_studio.runtime.background import Job
from gan_studio.ui.walk.state import Directions

if TYPE_CHECKING:
    from gan_studio.core.snapshot import GeneratorSnapshot
    from gan_studio.runtime.studio import Studio


class DirectionFinder(QObject):
    """Lives on the UI thread. Sub-classes say what is searched for."""

    changed = Signal()
    """There are other directions, or none any more, or a search has begun or ended."""

    def __init__(self, studio: "Studio", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.studio = studio
        self._step = 0
        self.directions: Directions | None = None
        """What was found last in the open model."""
        self.step = 0
        """The training step of the snapshot that it was found in."""
        self.job: Job | None = None
        """The search that runs."""

    def search(self, snapshot: "GeneratorSnapshot") -> Job:
        """Start a job whose result are the directions."""
        raise NotImplementedError

    def brought(self) -> Directions | None:
        """The directions that the open model brings along."""
        return None

    def forget(self) -> None:
        """Another model is open."""
        if self.job is not None:
            self._let_go(self.job)
            self.job.cancel()
        self.job = None
        self.directions = self.brought()
        self.step = self.studio.model.snapshot.step if self.studio.model is not None else 0
        self.changed.emit()

    @Slot()
    def find(self) -> None:
        """Begin, unless a search runs already."""
        snapshot = self.studio.render.snapshot
        if self.job is not None or snapshot is None:
            return
        self._step = snapshot.step
        self.job = self.search(snapshot)
        self.job.succeeded.connect(self._take)
        self.job.failed.connect(self.studio.failed)
        self.job.finished.connect(self._end)
        self.changed.emit()

    def _let_go(self, job: Job) -> None:
        job.succeeded.disconnect(self._take)
        job.failed.disconnect(self.studio.failed)
        job.finished.disconnect(self._end)

    @Slot(object)
    def _take(self, directions: Directions) -> None:
        self.directions = directions
        self.step = self._step

    @Slot()
    def _end(self) -> None:
        self.job = None
        self.changed.emit()


class PrincipalFinder(DirectionFinder):
    """The principal directions of the generator's first layer."""

    def search(self, snapshot: "GeneratorSnapshot") -> Job:
        """Takes a few seconds."""
        return self.studio.jobs.start(self.tr("Finding directions"), principal_directions, snapshot)
