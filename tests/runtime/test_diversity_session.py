"""Measuring diversity beside a real training: reports come, are kept, follow the run, and nothing is left running."""

import dataclasses
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QObject, QThread, Slot
from pytestqt.qtbot import QtBot

from gan_studio.core.config import TrainingConfig
from gan_studio.core.datasets.base import recognise
from gan_studio.core.datasets.image_data import ImageData
from gan_studio.core.datasets.ingest import prepare
from gan_studio.core.diagnosis.figures import FIGURES
from gan_studio.core.diagnosis.report import DiversityFrame
from gan_studio.core.frames import TrainingFrame
from gan_studio.core.run_store import RunStore
from gan_studio.runtime.cores import Cores
from gan_studio.runtime.diversity_session import DiversitySession
from gan_studio.runtime.failure import Failure
from gan_studio.runtime.training_session import TrainingPlan, TrainingSession, TrainingState

WAIT = 60_000
MakePlan = Callable[..., TrainingPlan]


class Listener(QObject):
    """Remembers what arrived, and on which thread."""

    def __init__(self, session: DiversitySession) -> None:
        super().__init__()
        self.frames: list[DiversityFrame] = []
        self.failures: list[Failure] = []
        self.outlines: list[tuple[str, tuple[tuple[int, ...], ...]]] = []
        self.on_ui_thread: set[bool] = set()
        session.reported.connect(self.take_report)
        session.outlined.connect(self.take_outline)
        session.failed.connect(self.take_failure)

    @Slot(object)
    def take_report(self, frame: DiversityFrame) -> None:
        self.frames.append(frame)
        self.on_ui_thread.add(QThread.currentThread() is QCoreApplication.instance().thread())

    @Slot(str, object)
    def take_outline(self, channel: str, clusters: tuple[tuple[int, ...], ...]) -> None:
        self.outlines.append((channel, clusters))

    @Slot(object)
    def take_failure(self, failure: Failure) -> None:
        self.failures.append(failure)

    def steps(self, generator: str, thorough: bool = False) -> list[int]:
        return [frame.step for frame in self.frames if (frame.generator, frame.thorough) == (generator, thorough)]


@pytest.fixture(scope="module")
def digits(session_home: None) -> ImageData:
    """Real ones, of which nobody says what they are: learning that would take longer than these tests."""
    return dataclasses.replace(prepare(recognise("digits"), 32, "auto"), labels=None, label_names=())


@pytest.fixture
def plan(digits: ImageData, tmp_path: Path) -> MakePlan:
    def make(name: str = "run", data: ImageData = digits, **changes: object) -> TrainingPlan:
        small = {"image_size": 32, "width": 4, "latent_size": 8, "batch_size": 100, "steps": 100_000, "sample_every": 5}
        return TrainingPlan(TrainingConfig().changed(**small | changes), data, "digits without labels", tmp_path / name)

    return make


@pytest.fixture
def training(qapp: QCoreApplication) -> Iterator[TrainingSession]:
    session = TrainingSession(Cores())
    yield session
    session.close()


@pytest.fixture
def diversity(training: TrainingSession) -> Iterator[DiversitySession]:
    session = DiversitySession(training)
    yield session
    session.close()


@pytest.fixture
def listener(diversity: DiversitySession) -> Listener:
    return Listener(diversity)


@pytest.fixture
def start(training: TrainingSession, diversity: DiversitySession) -> Callable[[TrainingPlan], None]:
    def begin(plan: TrainingPlan) -> None:
        diversity.begin(plan)
        training.start(plan)

    return begin


Start = Callable[[TrainingPlan], None]


def wait_for(qtbot: QtBot, condition: Callable[[], bool]) -> None:
    qtbot.waitUntil(condition, timeout=WAIT)


def test_a_trainings_reports_are_in_the_run_when_it_is_opened_again(start: Start, listener: Listener, plan: MakePlan, qtbot: QtBot) -> None:
    start(plan(steps=12))
    wait_for(qtbot, lambda: 12 in listener.steps("current") and 12 in listener.steps("ema"))
    run = RunStore.open(plan().folder)
    assert run.status == "finished"
    for generator in ("current", "ema"):
        kept = run.diversity(generator)
        assert kept.steps.tolist() == listener.steps(generator)
        assert kept.steps[-1] == 12
        assert (kept.counts.sum(axis=1) == 500).all()
        assert kept.modes is not None
        assert kept.modes.by == "clusters"
        for name in FIGURES:
            values = [frame.report.figures[name].value for frame in listener.frames if frame.generator == generator]
            np.testing.assert_array_equal(kept.values(name), values)
            assert np.isfinite(kept.baselines(name)).all()
    untrained = run.diversity().values("coverage")[-1]
    assert untrained < 0.3 < run.diversity().baselines("coverage")[-1]
    assert listener.on_ui_thread == {True}
    assert listener.failures == []


def test_reports_come_while_it_trains_and_of_the_fakes_that_training_made(
    start: Start, listener: Listener, plan: MakePlan, training: TrainingSession, qtbot: QtBot
) -> None:
    frames: list[TrainingFrame] = []
    training.frame.connect(frames.append)
    start(plan())
    wait_for(qtbot, lambda: len(listener.steps("current")) >= 2)
    assert training.is_active
    steps = listener.steps("current")
    assert steps == sorted(set(steps))
    assert steps[0] >= 5  # before there are fewer than 500 fakes
    reported = next(frame for frame in listener.frames if frame.generator == "current")
    shown = next(frame for frame in frames if frame.step == reported.step)
    assert shown.fakes is not None
    assert reported.report.samples == 500 <= len(shown.fakes)


def test_a_paused_training_is_measured_only_on_demand(
    start: Start, listener: Listener, plan: MakePlan, training: TrainingSession, diversity: DiversitySession, qtbot: QtBot
) -> None:
    start(plan())
    wait_for(qtbot, lambda: bool(listener.steps("current")) and bool(listener.steps("ema")))
    training.pause()
    wait_for(qtbot, lambda: training.state is TrainingState.PAUSED)
    diversity.look_closer()
    wait_for(qtbot, lambda: bool(listener.steps("current", thorough=True)) and bool(listener.steps("ema", thorough=True)))
    closer = {frame.generator: frame.report for frame in listener.frames if frame.thorough}
    assert closer["ema"].samples == 898  # as many as half of the data
    assert 500 <= closer["current"].samples <= 898
    before = len(listener.frames)
    qtbot.wait(2500)
    assert len(listener.frames) == before
    run = RunStore.open(plan().folder)
    assert run.diversity("ema", thorough=True).steps.tolist() == listener.steps("ema", thorough=True)
    assert run.diversity("ema").steps.tolist() == listener.steps("ema")


def test_what_looks_the_same_in_a_grid_is_outlined(
    start: Start, listener: Listener, plan: MakePlan, diversity: DiversitySession, digits: ImageData, qtbot: QtBot
) -> None:
    grid = np.repeat(digits.pixels[:20], 3, axis=3)
    grid[7] = grid[3]
    diversity.outline("grid", grid)
    start(plan())
    with qtbot.waitSignal(diversity.ready, timeout=WAIT):
        pass
    assert diversity.meter is not None
    assert (diversity.meter.count, diversity.meter.most) == (500, 898)
    assert listener.outlines == []
    diversity.outline("grid", grid)
    wait_for(qtbot, lambda: bool(listener.outlines))
    assert listener.outlines == [("grid", ((3, 7),))]


def test_what_training_drew_last_can_be_glanced_at(start: Start, plan: MakePlan, diversity: DiversitySession, training: TrainingSession, qtbot: QtBot) -> None:
    assert not diversity.glance(8)
    start(plan())
    with qtbot.waitSignal(diversity.ready, timeout=WAIT):
        pass
    wait_for(qtbot, lambda: diversity.glance(8))
    with qtbot.waitSignal(diversity.glimpsed, timeout=WAIT) as seen:
        diversity.glance(8)
    glimpse = seen.args[0]
    assert glimpse.pictures.shape[0] == 8
    assert all(0 <= member < 8 for group in glimpse.groups for member in group)


def test_too_few_pictures_are_said_once_and_training_goes_on(start: Start, listener: Listener, plan: MakePlan, training: TrainingSession, qtbot: QtBot) -> None:
    few = ImageData("few", np.zeros((30, 32, 32, 1), np.uint8), None, (), None, ())
    start(plan(data=few, batch_size=4, steps=30))
    with qtbot.waitSignal(training.completed, timeout=WAIT):
        pass
    wait_for(qtbot, lambda: bool(listener.failures))
    assert "too few" in listener.failures[0].sentence
    qtbot.wait(100)
    assert len(listener.failures) == 1
    assert listener.frames == []


def test_nothing_is_measured_that_nobody_wants(
    start: Start, listener: Listener, plan: MakePlan, diversity: DiversitySession, training: TrainingSession, qtbot: QtBot
) -> None:
    diversity.live = False
    start(plan(steps=10))
    with qtbot.waitSignals([training.completed, diversity.ready], timeout=WAIT):
        pass
    qtbot.wait(300)
    assert listener.frames == []
    diversity.look_closer()
    wait_for(qtbot, lambda: len(listener.frames) == 2)


def test_another_run_is_measured_from_its_own_data(
    start: Start, listener: Listener, plan: MakePlan, training: TrainingSession, digits: ImageData, qtbot: QtBot
) -> None:
    start(plan("first", steps=100_000))
    wait_for(qtbot, lambda: bool(listener.frames))
    training.stop()
    wait_for(qtbot, lambda: training.state is TrainingState.IDLE)
    listener.frames.clear()
    start(plan("second", data=dataclasses.replace(digits, pixels=digits.pixels[:300]), steps=8))
    wait_for(qtbot, lambda: 8 in listener.steps("current") and 8 in listener.steps("ema"))
    assert {frame.report.samples for frame in listener.frames} == {150}
    second = RunStore.open(plan("second").folder).diversity()
    assert second.steps.tolist() == listener.steps("current")


def test_a_run_that_goes_back_is_not_measured_by_what_it_drew_later(
    listener: Listener, plan: MakePlan, training: TrainingSession, diversity: DiversitySession, qtbot: QtBot
) -> None:
    from gan_studio.core.model_spec import ModelSpec
    from gan_studio.core.trainer import Trainer

    made = plan(steps=12)
    trainer = Trainer(made.config, made.data)
    trainer.frame_interval = 0
    frames = list(trainer.run())
    RunStore.create(made.folder, made.config, ModelSpec.of(made.config, 1), "digits").close()
    diversity.begin(made)
    with qtbot.waitSignal(diversity.ready, timeout=WAIT):
        pass
    for step in (12, 7):
        training.frame.emit(frames[step])
    wait_for(qtbot, lambda: not diversity.is_busy)
    training.frame.emit(frames[7])
    wait_for(qtbot, lambda: 7 in listener.steps("current"))
    assert 12 not in listener.steps("current") + listener.steps("ema")
    assert RunStore.open(made.folder).diversity().steps.tolist() == [7]


def test_mirroring_pictures_from_now_on_is_another_comparison(
    start: Start, listener: Listener, plan: MakePlan, training: TrainingSession, diversity: DiversitySession, qtbot: QtBot
) -> None:
    start(plan())
    wait_for(qtbot, lambda: bool(listener.frames))
    plain = listener.frames[-1].report.modes.counts
    with qtbot.waitSignal(diversity.ready, timeout=WAIT) as ready:
        training.change(flip=True)
    assert ready.args is not None
    assert not np.array_equal(ready.args[0].modes.counts, plain)


@pytest.mark.parametrize("moment", ["at once", "while it looks at the data", "while it measures", "after the end"])
def test_closing_at_any_time_leaves_nothing_running(
    start: Start, listener: Listener, plan: MakePlan, training: TrainingSession, diversity: DiversitySession, qtbot: QtBot, moment: str
) -> None:
    start(plan(steps=100_000 if moment != "after the end" else 6))
    if moment == "while it looks at the data":
        with qtbot.waitSignal(diversity.preparing, timeout=WAIT):
            pass
    elif moment == "while it measures":
        wait_for(qtbot, lambda: diversity.meter is not None and diversity.is_busy)
    elif moment == "after the end":
        wait_for(qtbot, lambda: training.state is TrainingState.IDLE and bool(listener.frames))
    diversity.close()
    training.close()
    before = len(listener.frames)
    qtbot.wait(50)
    assert len(listener.frames) == before
