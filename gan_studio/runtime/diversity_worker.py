"""What happens in the thread that measures diversity: looking at the data, making reports, keeping them, comparing a grid's pictures."""

import logging
import threading
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal, Slot

from gan_studio.core.diagnosis.report import DiversityFrame, GeneratorKind
from gan_studio.core.errors import Cancelled
from gan_studio.runtime.cores import lower_priority
from gan_studio.runtime.failure import Failure
from gan_studio.runtime.pace import Throttle
from gan_studio.runtime.training_session import TrainingPlan

if TYPE_CHECKING:
    from gan_studio.core.diagnosis.meter import DiversityMeter
    from gan_studio.core.diagnosis.modes import Modes
    from gan_studio.core.fakes import RecentFakes
    from gan_studio.core.snapshot import GeneratorSnapshot

log = logging.getLogger(__name__)

BLOCK = 50
"""Pictures that are drawn between two looks at whether they are still wanted."""
PREPARING_SHARE, PREPARING_CREDIT = 0.075, 8.0
"""Of the time, and in seconds: looking at the data takes no longer than the credit, unless their classes have to be learnt first."""


@dataclass(frozen=True, eq=False)
class Prepare:
    """Look at the data of a training."""

    plan: TrainingPlan
    cancelled: threading.Event


@dataclass(frozen=True, eq=False)
class Measure:
    """Make a report."""

    plan: TrainingPlan
    cancelled: threading.Event
    step: int
    generator: GeneratorKind
    source: "RecentFakes | GeneratorSnapshot"
    """Where samples come from."""
    count: int
    thorough: bool = False


@dataclass(frozen=True, eq=False)
class Outline:
    """Find what looks the same in a grid."""

    channel: str
    pictures: NDArray[np.uint8]
    """RGB, shape (n, size, size, 3)."""
    cancelled: threading.Event


@dataclass(frozen=True, eq=False)
class Glance:
    """Look at some of the pictures that were drawn last."""

    fakes: "RecentFakes"
    count: int
    cancelled: threading.Event


@dataclass(frozen=True, eq=False)
class Glimpse:
    """What was seen."""

    pictures: NDArray[np.uint8]
    """RGB, shape (n, size, size, 3)."""
    groups: tuple[tuple[int, ...], ...]
    """What looks the same: indices, the largest group first."""


@dataclass(frozen=True, eq=False)
class Ready:
    """The data have been looked at."""

    modes: "Modes"
    count: int
    """Samples in a usual report."""
    most: int
    """Samples in one on demand."""


Request: TypeAlias = Prepare | Measure | Outline | Glance
Answer: TypeAlias = Ready | DiversityFrame | Glimpse | tuple[tuple[int, ...], ...] | Failure | None
"""None if it was cancelled."""


class Worker(QObject):
    """Lives in the thread, and so does the meter."""

    answered = Signal(object, object, float)
    """(Request, Answer, seconds that it took)"""
    progressed = Signal(object, int, int)
    """(Prepare, done, total)"""

    def __init__(self, throttle: Throttle) -> None:
        super().__init__()
        self._throttle = throttle
        self._meter: DiversityMeter | None = None

    @Slot()
    def settle(self) -> None:
        """The thread has begun: make it a modest one."""
        import torch

        lower_priority()
        torch.set_num_threads(1)

    @Slot(object)
    def work(self, request: Request) -> None:
        """Do what is asked; an answer always follows."""
        began = time.monotonic()
        answer: Answer
        try:
            answer = self._answer(request)
        except Cancelled:
            answer = None
        except Exception as error:
            log.exception("Measuring diversity failed")
            answer = Failure.of(error)
        self.answered.emit(request, answer, time.monotonic() - began)

    def _answer(self, request: Request) -> Answer:
        if isinstance(request, Prepare):
            return self._prepare(request)
        if self._meter is None:
            return None
        if isinstance(request, Outline):
            return self._meter.duplicates(request.pictures)
        if isinstance(request, Glance):
            pictures = request.fakes.pictures(request.count)
            return Glimpse(pictures, self._meter.duplicates(pictures))
        return self._measure(request, self._meter)

    def _prepare(self, request: Prepare) -> Ready:
        from gan_studio.core.diagnosis.judges import find_judge
        from gan_studio.core.diagnosis.meter import DiversityMeter

        def progress(done: int, total: int) -> None:
            self.progressed.emit(request, done, total)
            self._throttle.breathe(request.cancelled)
            _stop_if(request.cancelled)

        plan = request.plan
        self._meter = None
        self._throttle.begin()
        judge = find_judge(plan.data, plan.data_name, progress)
        self._meter = DiversityMeter(plan.data, judge.classifier, judge.modes, flip=plan.config.flip, progress=progress)
        return Ready(self._meter.modes, self._meter.count, self._meter.most)

    def _measure(self, request: Measure, meter: "DiversityMeter") -> DiversityFrame:
        from gan_studio.core.run_store import RunStore

        pictures = _draw(request)
        report = meter.report(pictures, lambda *_: _stop_if(request.cancelled))
        frame = DiversityFrame(request.step, request.generator, report, request.thorough)
        _stop_if(request.cancelled)
        with RunStore.open(request.plan.folder) as store:
            store.append_report(frame)
        return frame


def _draw(request: Measure) -> NDArray[np.uint8]:
    """The pictures to measure; those of the average begin with the sample grid's."""
    from gan_studio.core.fakes import RecentFakes
    from gan_studio.core.latent.prior import draw

    source = request.source
    if isinstance(source, RecentFakes):
        return source.pictures(request.count)
    z = draw(source.spec.prior, request.count, source.spec.latent_size, request.plan.config.seed)
    found = []
    for start in range(0, len(z), BLOCK):
        _stop_if(request.cancelled)
        found.append(source.render(z[start : start + BLOCK]))
    return np.concatenate(found)


def _stop_if(cancelled: threading.Event) -> None:
    if cancelled.is_set():
        raise Cancelled
