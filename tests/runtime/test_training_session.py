"""Training in its thread: start, pause, step, change, stop, fail, close, with the real trainer."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QThread, Slot
from pytestqt.qtbot import QtBot

from gan_studio.core.frames import TrainingFrame
from gan_studio.core.run_store import RunStore
from gan_studio.runtime.cores import Cores
from gan_studio.runtime.failure import Failure
from gan_studio.runtime.training_session import TrainingPlan, TrainingSession, TrainingState

Plan = Callable[..., TrainingPlan]


class Listener(QObject):
    """Remembers what arrived, and on which thread."""

    def __init__(self, session: TrainingSession) -> None:
        super().__init__()
        self.frames: list[TrainingFrame] = []
        self.failures: list[Failure] = []
        self.threads: set[bool] = set()
        session.frame.connect(self.take_frame)
        session.failed.connect(self.take_failure)

    @Slot(object)
    def take_frame(self, frame: TrainingFrame) -> None:
        self.frames.append(frame)
        self.threads.add(QThread.currentThread() is QCoreApplication.instance().thread())

    @Slot(object)
    def take_failure(self, failure: Failure) -> None:
        self.failures.append(failure)

    @property
    def step(self) -> int:
        return self.frames[-1].step if self.frames else 0


@pytest.fixture
def session(qapp: QCoreApplication) -> Iterator[TrainingSession]:
    session = TrainingSession(Cores())
    yield session
    session.close()


@pytest.fixture
def listener(session: TrainingSession) -> Listener:
    return Listener(session)


def wait_for(qtbot: QtBot, condition: Callable[[], bool]) -> None:
    qtbot.waitUntil(condition, timeout=30_000)


def test_frames_arrive_on_the_ui_thread_until_all_steps_are_done(session: TrainingSession, listener: Listener, plan: Plan, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.completed, timeout=30_000):
        session.start(plan(steps=30))
    wait_for(qtbot, lambda: session.state is TrainingState.IDLE)
    assert sum(len(frame.steps) for frame in listener.frames) == listener.step == 30
    assert listener.threads == {True}
    with RunStore.open(plan().folder) as store:
        assert store.status == "finished"
        assert store.load_checkpoint().step == 30


def test_pause_step_and_resume(session: TrainingSession, listener: Listener, plan: Plan, qtbot: QtBot) -> None:
    session.start(plan(start_paused=True))
    wait_for(qtbot, lambda: session.state is TrainingState.PAUSED)
    assert listener.step == 0
    for expected in (1, 2, 3):
        session.step()
        wait_for(qtbot, lambda step=expected: session.state is TrainingState.PAUSED and listener.step >= step)
        assert listener.step == expected
    session.resume()
    wait_for(qtbot, lambda: session.state is TrainingState.RUNNING and listener.step > 20)
    session.pause()
    wait_for(qtbot, lambda: session.state is TrainingState.PAUSED)
    at_pause = listener.step
    qtbot.wait(150)
    assert listener.step == at_pause


def test_stop_saves_where_it_is(session: TrainingSession, listener: Listener, plan: Plan, qtbot: QtBot) -> None:
    session.start(plan())
    wait_for(qtbot, lambda: listener.step > 5)
    session.stop()
    assert session.state is TrainingState.STOPPING
    wait_for(qtbot, lambda: session.state is TrainingState.IDLE)
    with RunStore.open(plan().folder) as store:
        assert store.status == "stopped"
        assert store.load_checkpoint().step >= listener.step > 5


def test_a_stopped_run_goes_on_where_it_was(session: TrainingSession, listener: Listener, plan: Plan, qtbot: QtBot) -> None:
    session.start(plan(steps=20))
    wait_for(qtbot, lambda: session.state is TrainingState.IDLE)
    listener.frames.clear()
    session.start(plan(steps=25))
    wait_for(qtbot, lambda: session.state is TrainingState.IDLE)
    assert [int(step) for frame in listener.frames for step in frame.steps] == [21, 22, 23, 24, 25]


def test_closing_while_it_trains_saves_and_leaves_no_thread(session: TrainingSession, listener: Listener, plan: Plan, qtbot: QtBot) -> None:
    session.start(plan())
    wait_for(qtbot, lambda: listener.step > 0)
    session.close()
    assert session.state is TrainingState.IDLE
    with RunStore.open(plan().folder) as store:
        assert store.load_checkpoint().step > 0


def test_closing_at_once_is_safe(session: TrainingSession, plan: Plan) -> None:
    session.start(plan())
    session.close()
    assert session.state is TrainingState.IDLE


def test_live_changes_are_applied_and_others_refused_without_ending_the_run(session: TrainingSession, listener: Listener, plan: Plan, qtbot: QtBot) -> None:
    session.start(plan())
    with qtbot.waitSignal(session.config_changed, timeout=30_000) as changed:
        session.change(generator_learning_rate=1e-3, loss="hinge")
    assert changed.args is not None
    assert changed.args[0].generator_learning_rate == 1e-3
    assert changed.args[0].loss.name == "hinge"
    session.change(width=64)
    wait_for(qtbot, lambda: bool(listener.failures))
    assert listener.failures[0].values["name"] == "architecture.width"
    at_refusal = listener.step
    wait_for(qtbot, lambda: listener.step > at_refusal)


def test_remedies_are_switched_while_it_trains(session: TrainingSession, listener: Listener, plan: Plan, qtbot: QtBot) -> None:
    session.start(plan())
    for names in (["spectral-norm", "r1"], ["pacgan"]):
        with qtbot.waitSignal(session.config_changed, timeout=30_000):
            session.change(remedies=names)
        switched_at = listener.step
        wait_for(qtbot, lambda at=switched_at: listener.step > at + 1)
    session.close()
    with RunStore.open(plan().folder) as store:
        assert [entry["remedy"]["name"] for entry in store.load_checkpoint().state["remedies"]] == ["pacgan"]
        assert [remedy.name for remedy in store.config.remedies] == ["pacgan"]
    assert not listener.failures


def test_a_run_that_cannot_be_saved_says_so_and_ends(session: TrainingSession, listener: Listener, plan: Plan, qtbot: QtBot) -> None:
    plan().folder.write_text("in the way")
    session.start(plan())
    wait_for(qtbot, lambda: session.state is TrainingState.IDLE)
    assert len(listener.failures) == 1
    assert "Traceback" in listener.failures[0].details
    assert "Traceback" not in listener.failures[0].sentence.format(**listener.failures[0].values)


def test_only_one_run_at_a_time(session: TrainingSession, plan: Plan) -> None:
    session.start(plan(start_paused=True))
    with pytest.raises(RuntimeError):
        session.start(plan())
