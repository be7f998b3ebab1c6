"""The QThread that drives a Trainer: start, pause, resume, step, change, save, stop."""

import enum
import logging
import threading
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QThread, Signal, Slot

from gan_studio.core.errors import StudioError
from gan_studio.core.frames import TrainingFrame
from gan_studio.runtime.cores import Cores
from gan_studio.runtime.failure import Failure

if TYPE_CHECKING:
    from gan_studio.core.config import TrainingConfig
    from gan_studio.core.datasets.image_data import ImageData
    from gan_studio.core.run_store import RunStore
    from gan_studio.core.trainer import Trainer

log = logging.getLogger(__name__)


class TrainingState(enum.Enum):
    """Where the session is in the life of a run."""

    IDLE = enum.auto()
    STARTING = enum.auto()
    RUNNING = enum.auto()
    PAUSED = enum.auto()
    STOPPING = enum.auto()


@dataclass(frozen=True, eq=False)
class TrainingPlan:
    """Everything that a run needs."""

    config: "TrainingConfig"
    data: "ImageData"
    data_name: str
    """What ``recognise`` was given: a path, or the name of built-in data."""
    folder: Path
    """The run's folder: a fresh one, or one with a run to go on with."""
    start_paused: bool = False
    lesson: str | None = None
    """The name of the lesson that a fresh run belongs to, if it does."""


class TrainingSession(QObject):
    """Training as the UI thread sees it. At most one run at a time; every signal arrives on the UI thread."""

    frame = Signal(object)
    """(TrainingFrame)"""
    state_changed = Signal(object)
    """(TrainingState)"""
    config_changed = Signal(object)
    """(TrainingConfig) changes have been applied between two steps."""
    saved = Signal(int)
    """(step) the checkpoint that :meth:`save` asked for is on the disk."""
    device_found = Signal(object)
    """A short description of what computes."""
    failed = Signal(object)
    """(Failure) The run is paused at its last good state, or, if it never began, over."""
    completed = Signal()
    """All steps are done; IDLE follows."""

    def __init__(self, cores: Cores, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cores = cores
        self._state = TrainingState.IDLE
        self._thread: QThread | None = None
        self._worker: _Worker | None = None
        self.failure: Failure | None = None
        """The latest failure."""

    @property
    def state(self) -> TrainingState:
        """Where the session is."""
        return self._state

    @property
    def is_active(self) -> bool:
        """Whether there is a run, paused or not."""
        return self._state is not TrainingState.IDLE

    def start(self, plan: TrainingPlan) -> None:
        """Begin a run, or go on with the one in ``plan.folder``. Only when idle."""
        if self._state is not TrainingState.IDLE:
            raise RuntimeError("a run is active already")
        self._thread = QThread(self)
        self._thread.setObjectName("training")
        self._worker = _Worker(plan, self._cores)
        self._worker.moveToThread(self._thread)
        self._thread.started.connect(self._worker.run)
        self._worker.frame.connect(self.frame)
        self._worker.config_changed.connect(self.config_changed)
        self._worker.saved.connect(self.saved)
        self._worker.device_found.connect(self.device_found)
        self._worker.failed.connect(self._take_failure)
        self._worker.completed.connect(self.completed)
        self._worker.state_changed.connect(self._set_state)
        self._worker.finished.connect(self._end)
        self._set_state(TrainingState.STARTING)
        self._thread.start()

    def pause(self) -> None:
        """Stop between two steps and keep everything in memory."""
        if self._worker:
            self._worker.control.pause()

    def resume(self) -> None:
        """Go on after a pause or a failure."""
        if self._worker:
            self._worker.control.resume()

    def step(self) -> None:
        """While paused: do one step, then pause again."""
        if self._worker:
            self._worker.control.step()

    def change(self, **values: Any) -> None:
        """Alter hyperparameters before the next step; ``config_changed`` or ``failed`` follows."""
        if self._worker:
            self._worker.control.change(values)

    def save(self) -> None:
        """Keep a checkpoint of what is reached; ``saved`` follows, unless the run ends before."""
        if self._worker:
            self._worker.control.save()

    def stop(self) -> None:
        """Save and end the run; IDLE follows within a step or so."""
        if self._worker and self._state is not TrainingState.STOPPING:
            self._set_state(TrainingState.STOPPING)
            self._worker.control.stop()

    def close(self) -> None:
        """Stop, save and wait for the thread: for when the application quits."""
        if self._worker and self._thread:
            self._worker.control.stop()
            self._thread.quit()
            self._thread.wait()
            self._forget()

    @Slot(object)
    def _take_failure(self, failure: Failure) -> None:
        self.failure = failure
        self.failed.emit(failure)

    @Slot(object)
    def _set_state(self, state: TrainingState) -> None:
        stopping = self._state is TrainingState.STOPPING and state is not TrainingState.IDLE
        if state is not self._state and not stopping:
            self._state = state
            self.state_changed.emit(state)

    @Slot()
    def _end(self) -> None:
        if self._thread:
            self._thread.quit()
            self._thread.wait()
            self._forget()

    def _forget(self) -> None:
        if self._worker and self._thread:
            self._worker.deleteLater()
            self._thread.deleteLater()
        self._worker = self._thread = None
        self._set_state(TrainingState.IDLE)


class _Control:
    """The wishes of the UI thread, read by the worker between two steps."""

    def __init__(self, paused: bool) -> None:
        self._wake = threading.Condition()
        self._paused = paused
        self._single_steps = 0
        self._changes: dict[str, Any] = {}
        self._save_wanted = False
        self.stopped = False

    def pause(self) -> None:
        self._update(paused=True)

    def resume(self) -> None:
        self._update(paused=False)

    def step(self) -> None:
        with self._wake:
            self._single_steps += 1
            self._wake.notify()

    def stop(self) -> None:
        self.stopped = True
        self._update(paused=False)

    def change(self, values: dict[str, Any]) -> None:
        with self._wake:
            self._changes.update(values)
            self._wake.notify()

    def save(self) -> None:
        with self._wake:
            self._save_wanted = True
            self._wake.notify()

    def _update(self, paused: bool) -> None:
        with self._wake:
            self._paused = paused
            self._single_steps = 0
            self._wake.notify()

    def take_changes(self) -> dict[str, Any]:
        with self._wake:
            changes, self._changes = self._changes, {}
            return changes

    def take_save(self) -> bool:
        with self._wake:
            wanted, self._save_wanted = self._save_wanted, False
            return wanted

    @property
    def is_paused(self) -> bool:
        return self._paused

    def wait(self) -> bool:
        """While paused, sleep until there is something to do; True if that is a single step."""
        with self._wake:
            self._wake.wait_for(lambda: not self._paused or self._changes or self._save_wanted or self._single_steps or self.stopped)
            single = self._paused and self._single_steps > 0
            self._single_steps = max(0, self._single_steps - 1)
            return single


class _Worker(QObject):
    """Lives in the training thread, and so do the Trainer and its networks."""

    frame = Signal(object)
    state_changed = Signal(object)
    config_changed = Signal(object)
    saved = Signal(int)
    device_found = Signal(object)
    failed = Signal(object)
    completed = Signal()
    finished = Signal()

    def __init__(self, plan: TrainingPlan, cores: Cores) -> None:
        super().__init__()
        self._plan = plan
        self._cores = cores
        self.control = _Control(plan.start_paused)

    @Slot()
    def run(self) -> None:
        try:
            with closing(self._open_store()) as store:
                self._train(self._build_trainer(store))
                store.set_status("stopped" if self.control.stopped else "finished")
        except Exception as error:
            log.exception("Training ended")
            self.failed.emit(Failure.of(error))
        self.finished.emit()

    def _open_store(self) -> "RunStore":
        from gan_studio.core.model_spec import ModelSpec
        from gan_studio.core.run_store import RunStore

        plan = self._plan
        if RunStore.exists(plan.folder):
            return RunStore.open(plan.folder)
        return RunStore.create(plan.folder, plan.config, ModelSpec.of(plan.config, plan.data.channels), plan.data_name, lesson=plan.lesson)

    def _build_trainer(self, store: "RunStore") -> "Trainer":
        from gan_studio.core.device import describe
        from gan_studio.core.trainer import Trainer

        self._cores.enter_training()
        trainer = Trainer(self._plan.config, self._plan.data, store=store, breathe=self._cores.adapt)
        store.set_status("running")
        self.device_found.emit(describe(trainer.device))
        return trainer

    def _train(self, trainer: "Trainer") -> None:
        """Train to the end, to a stop, or through failures: each pauses at the last good state and waits for the person."""
        while not self.control.stopped:
            try:
                with closing(trainer.run()) as frames:
                    if self._watch(trainer, frames):
                        self.completed.emit()
                        return
            except StudioError as error:
                log.exception("Training paused")
                self.failed.emit(Failure.of(error))
                self.control.pause()
                self._wait_while_paused(trainer)

    def _watch(self, trainer: "Trainer", frames: Iterable[TrainingFrame]) -> bool:
        """Pass the frames on, and pause, step and change between them; whether all steps are done."""
        for frame in frames:
            self.frame.emit(frame)
            self._do_as_wished(trainer)
            if self.control.is_paused and frame.step < frame.total_steps:
                self._wait_while_paused(trainer)
            if self.control.stopped:
                return False
            self._announce_running()
        return True

    def _wait_while_paused(self, trainer: "Trainer") -> None:
        self.state_changed.emit(TrainingState.PAUSED)
        single = False
        while self.control.is_paused and not single and not self.control.stopped:
            single = self.control.wait()
            self._do_as_wished(trainer)
        trainer.frame_interval = 0.0 if single else 0.05

    def _announce_running(self) -> None:
        if not self.control.is_paused:
            self.state_changed.emit(TrainingState.RUNNING)

    def _do_as_wished(self, trainer: "Trainer") -> None:
        """What can be done between any two steps."""
        if self.control.take_save():
            trainer.save()
            self.saved.emit(trainer.step)
        changes = self.control.take_changes()
        if not changes:
            return
        try:
            trainer.change(**changes)
        except StudioError as error:
            self.failed.emit(Failure.of(error))
        self.config_changed.emit(trainer.config)
