"""Going back in runs, as the panels ask for it: branches are begun and trained, and checkpoints kept."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from gan_studio.core.errors import StudioError
from gan_studio.core.progress import Progress, silent
from gan_studio.core.runs_folder import new_run_folder
from gan_studio.runtime.failure import Failure
from gan_studio.runtime.training_session import TrainingState

if TYPE_CHECKING:
    from gan_studio.core.run_store import RunStore
    from gan_studio.runtime.studio import Studio


class TimeMachine(QObject):
    """Lives on the UI thread. A run may be in training here, elsewhere or not at all."""

    branched = Signal(object)
    """(RunStore) a branch has been made; its ``parent.step`` says where it begins."""
    kept = Signal(object, int)
    """(Path, int) the checkpoint of a run's step is kept from being thinned out."""
    failed = Signal(object)
    """(Failure) a branch was refused, or a checkpoint could not be kept."""

    def __init__(self, studio: "Studio") -> None:
        super().__init__(studio)
        self._studio = studio
        self._when_saved: list[Callable[[int | None], None]] = []
        self._next: Path | None = None
        studio.training.saved.connect(self._take_saved)
        studio.training.state_changed.connect(self._take_state)

    def branch(self, folder: Path, step: int | None, changes: Mapping[str, Any], *, train: bool = True) -> None:
        """Make a branch of a run beside it, from the nearest checkpoint up to ``step`` (None: as it is now) with settings changed.

        ``branched`` or ``failed`` follows. With ``train``, what trains now is stopped then, and the branch goes on.
        """
        begin = partial(self._begin, folder, dict(changes), train)
        if step is None and self._is_training(folder):
            self._save_and(begin)
        else:
            begin(step)

    def keep(self, folder: Path, step: int | None = None) -> None:
        """Keep a run's checkpoint from being thinned out; None makes one of what it is now. ``kept`` or ``failed`` follows."""
        if step is None and self._is_training(folder):
            self._save_and(partial(self._pin, folder))
        else:
            self._pin(folder, step)

    def release(self, folder: Path, step: int) -> None:
        """Let a checkpoint be thinned out again."""
        try:
            _store(folder).unpin_checkpoint(step)
        except StudioError as error:
            self.failed.emit(Failure.of(error))

    def _is_training(self, folder: Path) -> bool:
        run = self._studio.run
        return self._studio.training.is_active and run is not None and run.folder == folder

    def _save_and(self, action: Callable[[int | None], None]) -> None:
        self._when_saved.append(action)
        self._studio.training.save()

    @Slot(int)
    def _take_saved(self, step: int | None) -> None:
        waiting, self._when_saved = self._when_saved, []
        for action in waiting:
            action(step)

    @Slot(object)
    def _take_state(self, state: TrainingState) -> None:
        if state is TrainingState.IDLE:
            self._take_saved(None)  # its last checkpoint was written when it ended
            folder, self._next = self._next, None
            if folder is not None:
                self._studio.resume_run(folder)

    def _begin(self, folder: Path, changes: dict[str, Any], train: bool, step: int | None) -> None:
        job = self._studio.jobs.start(self.tr("Branching {name}").format(name=folder.name), make_branch, folder, step, changes)
        job.succeeded.connect(self._take_to_train if train else self.branched)
        job.failed.connect(self.failed)

    @Slot(object)
    def _take_to_train(self, made: "RunStore") -> None:
        self.branched.emit(made)
        if self._studio.training.is_active:
            self._next = made.folder
            self._studio.training.stop()
        else:
            self._studio.resume_run(made.folder)

    def _pin(self, folder: Path, step: int | None) -> None:
        try:
            store = _store(folder)
            wanted = max(store.checkpoint_steps(), default=0) if step is None else step
            store.pin_checkpoint(wanted)
        except StudioError as error:
            self.failed.emit(Failure.of(error))
        else:
            self.kept.emit(folder, wanted)


def make_branch(folder: Path, step: int | None, changes: Mapping[str, Any], progress: Progress = silent) -> "RunStore":
    """Make a branch of the run in ``folder``, in a new folder beside it that is called after the data and the step."""
    from gan_studio.core.branching import branch

    store = _store(folder)
    begins_at = max((there for there in store.checkpoint_steps() if step is None or there <= step), default=0)
    return branch(store, step, new_run_folder(folder.parent, f"{Path(store.data).stem} from {begins_at}"), progress, **changes)


def _store(folder: Path) -> "RunStore":
    from gan_studio.core.run_store import RunStore  # the first paint need not wait for what reads and writes runs

    return RunStore.open(folder)
