"""Which checkpoints a run has, looked up now and then."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, Signal

from gan_studio.core.errors import StudioError
from gan_studio.core.run_store import RunStore

if TYPE_CHECKING:
    from gan_studio.runtime.current_run import CurrentRun
    from gan_studio.runtime.studio import Studio

_INTERVAL_MS = 2000


class RunPoints(QObject):
    """Reads the names of a folder's files, and no file."""

    changed = Signal(list, list)
    """(steps, those that are kept for good) both ascending"""

    def __init__(self, studio: "Studio", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._run: CurrentRun | None = None
        self._store: RunStore | None = None
        self._known: tuple[list[int], list[int]] = [], []
        self._since = QElapsedTimer()
        studio.time_machine.kept.connect(self._look)

    def look_at(self, run: "CurrentRun | None") -> None:
        """Look at another run."""
        self._run, self._store = run, None
        self._look()

    def refresh(self) -> None:
        """Look again, unless that was done just now."""
        if self._since.elapsed() > _INTERVAL_MS:
            self._look()

    def _look(self) -> None:
        self._since.start()
        found = self._read()
        if found != self._known:
            self._known = found
            self.changed.emit(*found)

    def _read(self) -> tuple[list[int], list[int]]:
        """Nothing, of a run that has not been begun on disk, or is gone."""
        if self._run is None or not RunStore.exists(self._run.folder):
            return [], []
        try:
            self._store = self._store or RunStore.open(self._run.folder)
            return self._store.checkpoint_steps(), self._store.pinned_steps()
        except (StudioError, OSError):
            return [], []
