"""What earlier starts have left behind: a run to go on with, and runs that a crash ended."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from gan_studio.runtime import opening
from gan_studio.runtime.background import BackgroundJobs

if TYPE_CHECKING:
    from gan_studio.core.run_glance import RunGlance


class EarlierRuns(QObject):
    """Lives on the UI thread."""

    unfinished_found = Signal()
    """There is a run to go on with: :attr:`unfinished`."""
    interrupted_found = Signal(list)
    """(list of RunGlance) runs that a crash or a power cut ended."""
    failed = Signal(object)
    """(Failure) a run could not be closed."""

    def __init__(self, jobs: BackgroundJobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self.unfinished: RunGlance | None = None
        """The run that was worked on last before this start, if it could go on."""

    def look(self) -> None:
        """Look for them, in the background."""
        job = self._jobs.start(self.tr("Looking for unfinished runs"), opening.glance_at_runs)
        job.succeeded.connect(self._take)

    @Slot(object)
    def _take(self, runs: "list[RunGlance]") -> None:
        self.unfinished = next((run for run in runs if run.is_unfinished), None)
        if self.unfinished is not None:
            self.unfinished_found.emit()
        interrupted = [run for run in runs if run.status == "interrupted"]
        if interrupted:
            self.interrupted_found.emit(interrupted)

    def settle(self, folder: Path) -> None:
        """Leave an interrupted run as it is: from now on it counts as stopped, and is not offered again."""
        job = self._jobs.start(self.tr("Closing {name}").format(name=folder.name), opening.mark_stopped, folder)
        job.failed.connect(self.failed)
