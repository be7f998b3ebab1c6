"""A run on disk: settings, history, samples and checkpoints in one folder, whole after any crash and within its disk budget.

::

    run.json                               what is trained, on what, with which settings
    status.json                            running, stopped or finished, and by which process
    history.sqlite                         one row of scalars per step, and diversity reports
    samples/step-00000050.png              the fixed-z grid; a digest's are .webp
    checkpoints/step-00001000.safetensors  everything needed to go on exactly
    checkpoints/step-00001000.pin          if it is never to be thinned out
"""

import shutil
from datetime import datetime
from itertools import chain
from pathlib import Path
from types import TracebackType
from typing import Literal, Self

import numpy as np
from numpy.typing import NDArray

from gan_studio.core.atomic import remove_leftovers, sync_folder, writing
from gan_studio.core.checkpoint import Checkpoint, read_checkpoint, write_checkpoint
from gan_studio.core.config import TrainingConfig
from gan_studio.core.diagnosis.history import DiversityHistory
from gan_studio.core.diagnosis.report import DiversityFrame, GeneratorKind
from gan_studio.core.errors import StudioError
from gan_studio.core.frames import SCALARS, LossHistory
from gan_studio.core.history_file import HistoryFile
from gan_studio.core.model_spec import ModelSpec
from gan_studio.core.progress import Progress, silent
from gan_studio.core.run_manifest import MANIFEST_FILE, Parent, RunManifest
from gan_studio.core.run_status import RunLock, Status, read_status, write_status
from gan_studio.core.sample_file import read_samples, write_samples
from gan_studio.core.step_files import StepFiles, file_sizes
from gan_studio.core.thinning import PINNED_SHARE, over_budget
from gan_studio.core.translation import QT_TRANSLATE_NOOP

_BYTES_PER_MB = 1_000_000


class RunStore:
    """One run. Reading is free to everybody at any time; the first write, but for a report, takes the run's lock until :meth:`close`.

    Every writing method raises StudioError when another store or process is writing to the run, when the disk is
    full and when the folder cannot be written; whatever was saved before stays. Any thread may call any method.
    """

    def __init__(self, folder: Path, manifest: RunManifest) -> None:
        self.folder = folder
        self._manifest = manifest
        self._lock = RunLock(folder)
        self._history = HistoryFile(folder / "history.sqlite")
        self._samples = StepFiles(folder / "samples", ".png", ".webp")
        self._checkpoints = StepFiles(folder / "checkpoints", ".safetensors")
        self._pins = StepFiles(folder / "checkpoints", ".pin")

    @classmethod
    def create(cls, folder: Path, config: TrainingConfig, spec: ModelSpec, data: str, parent: Parent | None = None, lesson: str | None = None) -> Self:
        """Begin a run in ``folder``, which is made if it is not there; ``data`` is what its source is recognised from.

        ``lesson`` is the name of the lesson that it belongs to, if it does.

        Raises:
            StudioError: there is something in the folder already, or it cannot be written.
        """
        refuse_occupied(folder)
        store = cls(folder, RunManifest(config, spec, data, datetime.now().astimezone(), parent=parent, lesson=lesson))
        with writing(folder):
            folder.mkdir(parents=True, exist_ok=True)
        store._lock.acquire()
        try:
            store._write_parts()
        except BaseException:
            store.close()
            shutil.rmtree(folder, ignore_errors=True)
            raise
        return store

    def _write_parts(self) -> None:
        with writing(self.folder):
            self._samples.folder.mkdir()
            self._checkpoints.folder.mkdir()
        self._history.create()
        write_status(self.folder, "stopped")
        # Last, because it is what makes the folder a run.
        self._manifest.write(self.folder)
        with writing(self.folder):
            sync_folder(self.folder.parent)

    @staticmethod
    def exists(folder: Path) -> bool:
        """Whether there is a run in ``folder``, readable or not."""
        return (folder / MANIFEST_FILE).is_file()

    @classmethod
    def open(cls, folder: Path) -> Self:
        """An existing run, even in a folder that can only be read.

        Raises:
            StudioError: the folder is no run, its description is damaged, or it comes from a newer version.
        """
        return cls(folder, RunManifest.read(folder))

    @property
    def config(self) -> TrainingConfig:
        """The settings as they are now; live ones may have changed since the run began."""
        return self._manifest.config

    @property
    def spec(self) -> ModelSpec:
        """What the run's generator is."""
        return self._manifest.spec

    @property
    def data(self) -> str:
        """What the data source is recognised from: a path, or the name of built-in data."""
        return self._manifest.data

    @property
    def created(self) -> datetime:
        """When the run began, with its time zone."""
        return self._manifest.created

    @property
    def identity(self) -> str:
        """What tells it from every other run, and stays when its folder is renamed."""
        return self._manifest.identity

    @property
    def parent(self) -> Parent | None:
        """What it is a branch of, if it is one."""
        return self._manifest.parent

    @property
    def lesson(self) -> str | None:
        """The name of the lesson that it belongs to, if it does: its settings are that lesson's, not a person's."""
        return self._manifest.lesson

    @property
    def status(self) -> Status:
        """``interrupted`` when it was running and its process is gone."""
        return read_status(self.folder)

    def set_status(self, status: Literal["running", "stopped", "finished"]) -> None:
        """Record what this process does with the run."""
        self._begin_writing()
        write_status(self.folder, status)

    def save_config(self, config: TrainingConfig) -> None:
        """Keep changed settings; a smaller disk budget takes effect with the next save."""
        self._begin_writing()
        manifest = self._manifest.with_config(config)
        manifest.write(self.folder)
        self._manifest = manifest

    def append(self, steps: NDArray[np.int64], scalars: NDArray[np.float32]) -> None:
        """Add to the history: ``steps`` (n,), later than all before, and ``scalars`` (n, len(SCALARS)). Cheap: no fsync, well under a millisecond."""
        self._begin_writing()
        self._history.append(steps, scalars)

    def history(self) -> LossHistory:
        """The scalars of every step so far.

        Raises:
            StudioError: the file is missing or damaged.
        """
        return self._history.read()

    def append_report(self, frame: DiversityFrame) -> None:
        """Keep a diversity report of a step that has been done. As cheap as :meth:`append`.

        It takes no lock, since reports are made beside a training and after its end: SQLite keeps writers apart.
        """
        self._history.append_reports([frame])

    def reports(self) -> list[DiversityFrame]:
        """Every diversity report, in the order of their steps. Raises as :meth:`history`."""
        return self._history.read_reports()

    def diversity(self, generator: GeneratorKind = "current", thorough: bool = False) -> DiversityHistory:
        """The reports about one generator, those made every few seconds or those made on demand, as curves. Raises as :meth:`history`."""
        return DiversityHistory([frame for frame in self.reports() if (frame.generator, frame.thorough) == (generator, thorough)])

    def save_samples(self, step: int, grid: NDArray[np.uint8]) -> None:
        """Keep the fixed-z grid of ``step``, shape (n, height, width, 3), and thin out older ones if need be."""
        self._begin_writing()
        write_samples(self._samples.path(step), grid)
        self._keep_within_budget()

    def sample_steps(self) -> list[int]:
        """The steps whose grid is kept, ascending."""
        return self._samples.steps()

    def load_samples(self, step: int) -> NDArray[np.uint8]:
        """The grid of ``step``, shape (n, height, width, 3), exactly as it was saved.

        Raises:
            StudioError: it is damaged, or was thinned out since :meth:`sample_steps`.
        """
        return read_samples(self._samples.path(step))

    def save_checkpoint(self, checkpoint: Checkpoint) -> None:
        """Keep a checkpoint, and then thin out older ones if need be."""
        self._begin_writing()
        write_checkpoint(self._checkpoints.path(checkpoint.step), checkpoint)
        self._keep_within_budget()

    def checkpoint_steps(self) -> list[int]:
        """The steps that have a checkpoint, ascending."""
        return self._checkpoints.steps()

    def load_checkpoint(self, step: int | None = None, part: str | None = None, nearest: bool = False) -> Checkpoint:
        """The checkpoint of ``step``, or the latest that is not damaged.

        To train on from it, :meth:`rewind` to its step first: the history is usually ahead of it.

        Args:
            step: None is the latest.
            part: read only the tensors of one part, such as ``"ema"``.
            nearest: take the one that is nearest to ``step``, of those that are not damaged; of two the earlier.

        Raises:
            StudioError: it is missing or damaged; without ``step``, or with ``nearest``, all of them are.
        """
        if step is not None and not nearest:
            return read_checkpoint(self._checkpoints.path(step), part)
        candidates = self.checkpoint_steps()[::-1] if step is None else sorted(self.checkpoint_steps(), key=lambda there: (abs(there - step), there))
        problem: StudioError | None = None
        for candidate in candidates:
            try:
                return read_checkpoint(self._checkpoints.path(candidate), part)
            except StudioError as error:
                problem = error
        raise StudioError(
            QT_TRANSLATE_NOOP("Error", "The run {folder} has no checkpoint that can be read."),
            QT_TRANSLATE_NOOP("Error", "Its training has to start again from the beginning."),
            folder=self.folder,
        ) from problem

    def pin_checkpoint(self, step: int) -> None:
        """Keep the checkpoint of ``step`` from being thinned out. Anybody may, also while somebody else trains the run.

        Raises:
            StudioError: it is not there (any more), pinned ones would take more than half of the disk budget, or the
                folder cannot be written.
        """
        sizes = self._checkpoints.sizes()
        pinned = sum(sizes.get(kept, 0) for kept in {*self._pins.steps(), step})
        if pinned > PINNED_SHARE * self.config.disk_budget_mb * _BYTES_PER_MB:
            raise StudioError(
                QT_TRANSLATE_NOOP("Error", "The checkpoint of step {step} cannot be kept too: it would leave too little of the {budget} MB for training."),
                QT_TRANSLATE_NOOP("Error", "Give up another one that is kept, or raise the disk budget."),
                step=step,
                budget=self.config.disk_budget_mb,
            )
        pin = self._pins.path(step)
        with writing(pin):
            pin.touch()
        if step not in self.checkpoint_steps():
            self.unpin_checkpoint(step)
            raise StudioError(
                QT_TRANSLATE_NOOP("Error", "The run {folder} has no checkpoint at step {step}."),
                QT_TRANSLATE_NOOP("Error", "Choose one of its checkpoints; older ones are thinned out."),
                folder=self.folder,
                step=step,
            )

    def unpin_checkpoint(self, step: int) -> None:
        """Let the checkpoint of ``step`` be thinned out again."""
        with writing(self._pins.folder):
            self._pins.delete([step])

    def pinned_steps(self) -> list[int]:
        """The steps whose checkpoint is kept from being thinned out, ascending."""
        return sorted({*self._pins.steps()} & {*self.checkpoint_steps()})

    def inherit(self, other: "RunStore", step: int, progress: Progress = silent) -> None:
        """Take over what another run has kept up to ``step``, so that a new run begins there. Progress counts files.

        Neither run's files are altered later, so they are shared with it where the file system can.
        """
        self._begin_writing()
        history = other.history()
        history.truncate(step)
        self._history.append(history.steps, np.stack([history.column(scalar) for scalar in SCALARS], axis=1))
        self._history.append_reports(frame for frame in other.reports() if frame.step <= step)
        pairs = ((self._samples, other._samples), (self._checkpoints, other._checkpoints), (self._pins, other._pins))
        total = sum(len(theirs.steps()) for _, theirs in pairs)
        with writing(self.folder):
            for done, _ in enumerate(chain.from_iterable(mine.share(theirs, step) for mine, theirs in pairs)):
                progress(done, total)
            for files in (self._samples, self._checkpoints):
                sync_folder(files.folder)

    def rewind(self, step: int) -> None:
        """Drop the checkpoints, samples and history after ``step``, because training goes on from there another way."""
        self._begin_writing()
        with writing(self.folder):
            for files in (self._checkpoints, self._pins, self._samples):
                files.delete([later for later in files.steps() if later > step])
        self._history.rewind(step)

    def close(self) -> None:
        """Let go of the files and of the lock; a later write takes them again."""
        self._history.close()
        self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def _begin_writing(self) -> None:
        if self._lock.acquire():
            for folder in (self.folder, self._samples.folder, self._checkpoints.folder):
                remove_leftovers(folder)

    def _keep_within_budget(self) -> None:
        others = sum(size for path, size in file_sizes(self.folder))
        room = self.config.disk_budget_mb * _BYTES_PER_MB - others
        samples, checkpoints = over_budget(self._samples.sizes(), self._checkpoints.sizes(), room, self._pins.steps())
        self._samples.delete(samples)
        self._checkpoints.delete(checkpoints)


def refuse_occupied(folder: Path) -> None:
    """Make sure that a new run can be saved in ``folder``.

    Raises:
        StudioError: there is something there already.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise StudioError(
            QT_TRANSLATE_NOOP("Error", "A new run cannot be saved in {folder}: there is something there already."),
            QT_TRANSLATE_NOOP("Error", "Choose a new or empty folder, or resume the run that is in it."),
            folder=folder,
        )
