"""The QThread that measures how diverse samples are while a training goes on, and never costs it more than a twentieth of its time."""

import dataclasses
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QThread, Signal, Slot

from gan_studio.core.diagnosis.report import DiversityFrame, GeneratorKind
from gan_studio.core.frames import TrainingFrame
from gan_studio.runtime.diversity_worker import PREPARING_CREDIT, PREPARING_SHARE, Answer, Glance, Glimpse, Measure, Outline, Prepare, Ready, Request, Worker
from gan_studio.runtime.failure import Failure
from gan_studio.runtime.mailbox import Mailbox
from gan_studio.runtime.pace import Pace, Throttle
from gan_studio.runtime.training_session import TrainingPlan, TrainingSession, TrainingState

if TYPE_CHECKING:
    from gan_studio.core.config import TrainingConfig
    from gan_studio.core.fakes import RecentFakes
    from gan_studio.core.snapshot import GeneratorSnapshot

SHARES: dict[GeneratorKind, float] = {"current": 0.05, "ema": 0.025}
"""Of the time, for reports about each generator. Training loses half of it at worst (see :mod:`gan_studio.runtime.pace`), or
0.58 as was measured once on two cores that had seven processes to share: less than 0.05 in all."""
LEAST: dict[GeneratorKind, float] = {"current": 2.0, "ema": 10.0}
"""Seconds between two of them, however quickly they are made."""


class DiversitySession(QObject):
    """Measuring as the UI thread sees it. The reports are kept in the run."""

    preparing = Signal(int, int)
    """(done, total) the data are being looked at."""
    ready = Signal(object)
    """(Ready) they have been."""
    reported = Signal(object)
    """(DiversityFrame)"""
    outlined = Signal(str, object)
    """(channel, tuple of tuples of int) what looks the same in a grid: groups of indices, the largest first."""
    glimpsed = Signal(object)
    """(Glimpse) what the generator in training draws."""
    failed = Signal(object)
    """(Failure) nothing more is measured in this run."""

    def __init__(self, training: TrainingSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._training = training
        self._plan: TrainingPlan | None = None
        self._meter: Ready | None = None
        self._failure: tuple[Path, Failure] | None = None
        self.live = True
        """Whether reports are made by themselves; a person may want all of the processor for training."""
        self._frame: TrainingFrame | None = None
        self._snapshot: GeneratorSnapshot | None = None
        self._reported: dict[GeneratorKind, int] = {}
        self._paces: dict[GeneratorKind, Pace] = {}
        self._cancel_preparing, self._cancel_reports = threading.Event(), threading.Event()
        self.seconds_taken = 0.0
        """Seconds that the reports about this run have taken, without those on demand."""
        self._mailbox = Mailbox(self)
        self._throttle = Throttle(PREPARING_SHARE, PREPARING_CREDIT)
        self._thread = QThread(self)
        self._thread.setObjectName("diversity")
        self._worker = Worker(self._throttle)
        self._worker.moveToThread(self._thread)
        self._thread.started.connect(self._worker.settle)
        self._mailbox.send.connect(self._worker.work)
        self._worker.answered.connect(self._receive)
        self._worker.progressed.connect(self._pass_on)
        training.frame.connect(self._take_frame)
        training.config_changed.connect(self._take_config)
        training.state_changed.connect(self._take_state)

    @property
    def meter(self) -> Ready | None:
        """What is known of the data's modes, once they have been looked at."""
        return self._meter

    @property
    def folder(self) -> Path | None:
        """The run that is measured."""
        return self._plan.folder if self._plan else None

    def failure(self, folder: Path) -> Failure | None:
        """Why a run cannot be measured, if it is the last one that was to be."""
        return self._failure[1] if self._failure is not None and self._failure[0] == folder else None

    @property
    def is_busy(self) -> bool:
        """Whether something is being looked at or measured right now."""
        return self._mailbox.is_busy

    def begin(self, plan: TrainingPlan) -> None:
        """Look at the data of ``plan``, which is going to be trained, and then measure what it draws."""
        self._forget()
        self._failure = None
        self._plan = plan
        self._paces = {generator: Pace(SHARES[generator], LEAST[generator]) for generator in SHARES}
        self._cancel_preparing, self._cancel_reports = threading.Event(), threading.Event()
        if not self._thread.isRunning():
            self._thread.start()
        self._mailbox.put("prepare", Prepare(plan, self._cancel_preparing))

    def look_closer(self) -> None:
        """Measure more samples of both generators now, at whatever cost. Nothing happens while there is nothing to measure."""
        for generator in SHARES:
            self._measure(generator, thorough=True)

    def outline(self, channel: str, pictures: NDArray[np.uint8]) -> None:
        """Find what looks the same in pictures (n, size, size, 3); ``outlined`` follows, unless a newer request of the channel comes first.

        Nothing happens before the data have been looked at.
        """
        if self._meter is not None:
            self._mailbox.put(f"outline/{channel}", Outline(channel, pictures, self._cancel_preparing))

    def glance(self, count: int) -> bool:
        """Look at the newest ``count`` pictures of the generator in training, or as many as there are; ``glimpsed`` follows.

        Returns:
            Whether there are any, and the data have been looked at.
        """
        fakes = self._frame.fakes if self._frame is not None else None
        if self._meter is None or fakes is None or len(fakes) == 0:
            return False
        self._mailbox.put("glance", Glance(fakes, count, self._cancel_reports))
        return True

    def close(self) -> None:
        """Drop what is at hand and end the thread."""
        self._forget()
        self._thread.quit()
        self._thread.wait()

    def _forget(self) -> None:
        self._cancel_preparing.set()
        self._cancel_reports.set()
        self._mailbox.clear()
        self._plan = self._meter = self._frame = self._snapshot = None
        self._reported = {}
        self.seconds_taken = 0.0

    # --- what the training says ----------------------------------------------------------------------------------

    @Slot(object)
    def _take_frame(self, frame: TrainingFrame) -> None:
        if self._plan is None:
            return
        if self._frame is not None and frame.step < self._frame.step:
            self._go_back()
        self._frame = frame
        self._snapshot = frame.snapshot or self._snapshot
        for generator, pace in self._paces.items():
            if self.live and pace.is_due(time.monotonic()) and not self.is_busy:
                self._measure(generator)

    def _go_back(self) -> None:
        """The run has gone back to an earlier step: what was drawn later is of another future."""
        self._cancel_reports.set()
        self._cancel_reports = threading.Event()
        self._snapshot = None
        self._reported.clear()

    @Slot(object)
    def _take_config(self, config: "TrainingConfig") -> None:
        """The real pictures are others when they begin to be mirrored."""
        if self._plan is not None and config.flip != self._plan.config.flip:
            self.begin(dataclasses.replace(self._plan, config=config))

    @Slot(object)
    def _take_state(self, state: TrainingState) -> None:
        self._throttle.active = state in (TrainingState.STARTING, TrainingState.RUNNING, TrainingState.STOPPING)
        if state is TrainingState.IDLE:
            self._measure_last()

    def _measure_last(self) -> None:
        """The training is over: its last state is worth a report whatever the time."""
        if self.live and not self._training.is_active:
            for generator in SHARES:
                self._measure(generator)

    # --- asking --------------------------------------------------------------------------------------------------

    def _measure(self, generator: GeneratorKind, thorough: bool = False) -> None:
        """Ask for a report on the newest state, unless there are too few samples yet, or there is one already."""
        if self._plan is None or self._meter is None or self._frame is None:
            return
        wanted = self._meter.most if thorough else self._meter.count
        fakes, snapshot = self._frame.fakes, self._snapshot
        if generator == "current" and fakes is not None and len(fakes) >= self._meter.count:
            self._ask(self._frame.step, generator, fakes, min(wanted, len(fakes)), thorough)
        elif generator == "ema" and snapshot is not None:
            self._ask(snapshot.step, generator, snapshot, wanted, thorough)

    def _ask(self, step: int, generator: GeneratorKind, source: "RecentFakes | GeneratorSnapshot", count: int, thorough: bool) -> None:
        if self._plan is not None and (thorough or self._reported.get(generator) != step):
            request = Measure(self._plan, self._cancel_reports, step, generator, source, count, thorough)
            self._mailbox.put(f"{generator}/thorough" if thorough else generator, request)

    @Slot(object, int, int)
    def _pass_on(self, request: Prepare, done: int, total: int) -> None:
        if request.plan is self._plan:
            self.preparing.emit(done, total)

    @Slot(object, object, float)
    def _receive(self, request: Request, answer: Answer, took: float) -> None:
        self._mailbox.take_answer()
        if answer is None or request.cancelled.is_set():
            return
        if isinstance(answer, Failure):
            self._failure = (self._plan.folder, answer) if self._plan is not None else None
            self._forget()
            self.failed.emit(answer)
        elif isinstance(request, Outline):
            self.outlined.emit(request.channel, answer)
        elif isinstance(answer, Glimpse):
            self.glimpsed.emit(answer)
        elif isinstance(answer, Ready):
            self._meter = answer
            self.ready.emit(answer)
            self._measure_last()
        elif isinstance(answer, DiversityFrame):
            self._take_report(answer, took)

    def _take_report(self, frame: DiversityFrame, took: float) -> None:
        if not frame.thorough:
            self.seconds_taken += took
            self._paces[frame.generator].rest(took, time.monotonic())
            self._reported[frame.generator] = frame.step
        self.reported.emit(frame)
