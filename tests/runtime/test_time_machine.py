"""Going back while a run trains: what is asked for happens to the run as it is now, and the window's training moves on to the branch."""

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from gan_studio.core.config import TrainingConfig
from gan_studio.core.family import family
from gan_studio.core.latent.prior import draw
from gan_studio.core.models import open_model
from gan_studio.core.run_store import RunStore
from gan_studio.runtime.failure import Failure
from gan_studio.runtime.studio import Studio
from gan_studio.runtime.training_session import TrainingState

TINY = {"image_size": 32, "width": 4, "latent_size": 8, "batch_size": 4, "sample_every": 5, "steps": 100_000}


@pytest.fixture
def studio(qapp: object, qtbot: QtBot) -> Iterator[Studio]:
    studio = Studio()
    studio.draft = TrainingConfig().changed(**TINY)
    with qtbot.waitSignal(studio.data_changed, timeout=100_000):
        studio.start()
    yield studio
    studio.close()


def wait_for(qtbot: QtBot, condition: Callable[[], bool]) -> None:
    qtbot.waitUntil(condition, timeout=100_000)


@pytest.fixture
def paused(studio: Studio, qtbot: QtBot) -> Path:
    """The folder of a run that is paused a few steps after its last checkpoint."""
    studio.start_training()
    wait_for(qtbot, lambda: studio.run is not None and studio.run.step > 8)
    studio.training.pause()
    wait_for(qtbot, lambda: studio.training.state is TrainingState.PAUSED)
    assert studio.run is not None
    return studio.run.folder


def test_what_a_run_is_now_can_be_kept(studio: Studio, paused: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(studio.time_machine.kept, timeout=100_000) as kept:
        studio.time_machine.keep(paused)
    assert studio.run is not None
    assert kept.args == [paused, studio.run.step]
    store = RunStore.open(paused)
    assert store.pinned_steps() == [studio.run.step]
    studio.time_machine.release(paused, studio.run.step)
    assert store.pinned_steps() == []
    assert studio.training.state is TrainingState.PAUSED


def test_training_goes_on_with_a_branch_of_what_it_is_now(studio: Studio, paused: Path, qtbot: QtBot) -> None:
    assert studio.run is not None
    now = studio.run.step
    with qtbot.waitSignal(studio.time_machine.branched, timeout=100_000) as branched:
        studio.time_machine.branch(paused, None, {"beta1": 0.3})
    made = branched.args[0]
    assert (made.parent.step, made.folder.parent) == (now, paused.parent)
    wait_for(qtbot, lambda: studio.run is not None and studio.run.folder == made.folder and studio.run.step > now)
    assert studio.run.config.optimizer.beta1 == 0.3
    assert studio.run.history.steps[: now + 1].tolist() == list(range(1, now + 2))
    parent = RunStore.open(paused)
    assert (parent.status, parent.config.optimizer.beta1, parent.checkpoint_steps()[-1]) == ("stopped", 0.5, now)
    tree = family(paused)
    assert [branch.run.folder for branch in tree.branches] == [made.folder]


def test_a_branch_can_be_made_without_leaving_the_run(studio: Studio, paused: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(studio.time_machine.branched, timeout=100_000) as branched:
        studio.time_machine.branch(paused, 3, {}, train=False)
    assert branched.args[0].parent.step == 0
    assert studio.training.state is TrainingState.PAUSED
    failures: list[Failure] = []
    studio.failed.connect(failures.append)
    studio.time_machine.branch(paused, 3, {"width": 16})
    wait_for(qtbot, lambda: len(failures) == 1)
    assert failures[0].values == {"name": "architecture.width"}
    assert studio.training.state is TrainingState.PAUSED
    studio.time_machine.keep(paused, 4)
    assert failures[1].values["step"] == 4


def test_any_point_of_a_run_can_be_opened_and_left_again(studio: Studio, paused: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(studio.opened, timeout=100_000):
        studio.open_point(paused, 1)
    assert studio.model is not None
    assert (studio.model.snapshot.step, studio.model.path, studio.follows_training) == (0, paused, False)
    z = draw("normal", 2, 8, seed=0)
    np.testing.assert_array_equal(studio.model.snapshot.render(z), open_model(paused, 0).snapshot.render(z))
    studio.follow_training()
    assert studio.model.snapshot.step > 0
