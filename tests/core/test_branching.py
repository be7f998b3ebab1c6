"""A branch is what its parent was: the same bits when it goes on, others when a setting changes, and the parent does not notice."""

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch

from gan_studio.core.branching import branch, settings_at
from gan_studio.core.errors import Cancelled, StudioError
from gan_studio.core.model_file import save_model
from gan_studio.core.models import Favourite, open_model
from gan_studio.core.run_glance import glance_at_runs
from gan_studio.core.run_store import RunStore
from gan_studio.core.thinning import over_budget
from tests.core.run_store_child import command, environment
from tests.core.small_runs import CONFIG, go_on, same_training, small_run, trainer_of


@pytest.fixture(scope="module")
def finished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return small_run(tmp_path_factory.mktemp("branching") / "parent").folder


@pytest.fixture
def parent(finished: Path, tmp_path: Path) -> RunStore:
    shutil.copytree(finished, tmp_path / "parent")
    return RunStore.open(tmp_path / "parent")


def contents(folder: Path) -> dict[str, bytes]:
    """Every file of a run but what only marks its checkpoints, and SQLite's own notes on who reads."""
    files = [path for path in folder.rglob("*") if path.is_file() and not path.name.endswith((".pin", "-shm", "-wal"))]
    return {str(path.relative_to(folder)): path.read_bytes() for path in files}


def test_a_young_run_has_checkpoints_close_together_and_each_knows_its_settings(parent: RunStore) -> None:
    assert parent.checkpoint_steps() == parent.sample_steps() == [0, 2, 4, 6, 8, 10, 12]
    assert parent.load_checkpoint(6).state["config"] == CONFIG.model_dump(mode="json")


def test_a_branch_without_changes_does_bit_for_bit_what_its_parent_did(parent: RunStore, tmp_path: Path) -> None:
    made = branch(parent, 6, tmp_path / "branch")
    assert (made.folder, made.status, made.config, made.data) == (tmp_path / "branch", "stopped", parent.config, parent.data)
    assert made.history().steps.tolist() == [1, 2, 3, 4, 5, 6]
    assert made.sample_steps() == made.checkpoint_steps() == [0, 2, 4, 6]
    assert np.array_equal(made.load_samples(4), parent.load_samples(4))
    go_on(made)
    assert made.checkpoint_steps() == parent.checkpoint_steps()
    assert same_training(made, parent, 12)
    assert np.array_equal(made.load_samples(12), parent.load_samples(12))


def test_a_changed_setting_makes_a_difference_and_the_parent_does_not_notice(parent: RunStore, tmp_path: Path) -> None:
    before = contents(parent.folder)
    made = branch(parent.folder, 6, tmp_path / "branch", discriminator_learning_rate=0.01, loss="hinge")
    assert (made.config.loss.name, made.config.discriminator_learning_rate, made.config.optimizer.beta1) == ("hinge", 0.01, CONFIG.optimizer.beta1)
    go_on(made)
    assert contents(parent.folder) == before
    assert same_training(made, parent, 6)
    assert not same_training(made, parent, 8)


def test_a_branch_of_a_treated_run_is_exact_and_can_be_without_the_treatment(tmp_path: Path) -> None:
    treated = small_run(tmp_path / "treated", steps=6, remedies=["instance-noise", "spectral-norm", "minibatch-std"])
    same, without, other = (
        branch(treated, 4, tmp_path / name, **changes)
        for name, changes in (("same", {}), ("without", {"remedies": []}), ("other", {"remedies": ["spectral-norm", "r1"]}))
    )
    for made in (same, without, other):
        go_on(made)
    assert same_training(same, treated, 6)
    assert [remedy.name for remedy in other.config.remedies] == [remedy.name for remedy in RunStore.open(other.folder).config.remedies]
    assert without.parent is not None
    assert {path: change for path, change in without.parent.changes.items() if path.count(".") == 1} == {
        "remedies.instance-noise": (True, False),
        "remedies.minibatch-std": (True, False),
        "remedies.spectral-norm": (True, False),
    }
    for made in (without, other):
        assert not same_training(made, treated, 6)
        assert np.isfinite(made.history().column("discriminator_loss")).all()


def test_a_branch_knows_where_it_comes_from(parent: RunStore, tmp_path: Path) -> None:
    made = branch(parent, 6, tmp_path / "branch", discriminator_learning_rate=0.01, loss="hinge")
    for store in (made, RunStore.open(made.folder)):
        assert store.parent is not None
        assert (store.parent.identity, store.parent.name, store.parent.step) == (parent.identity, "parent", 6)
        assert store.parent.changes == {
            "loss": ("non-saturating", "hinge"),
            "loss.real_label": (1.0, None),
            "discriminator_learning_rate": (CONFIG.discriminator_learning_rate, 0.01),
        }
        assert store.identity != parent.identity
    made.save_config(made.config.changed(steps=20))
    made.close()
    assert RunStore.open(made.folder).parent == made.parent
    assert parent.parent is None


@pytest.mark.parametrize(("wished", "found"), [(7, 6), (6, 6), (1, 0), (99999, 12), (None, 12)])
def test_the_nearest_checkpoint_before_is_taken(parent: RunStore, tmp_path: Path, wished: int | None, found: int) -> None:
    made = branch(parent, wished, tmp_path / "branch")
    assert made.parent is not None
    assert made.parent.step == made.load_checkpoint().step == found
    assert len(made.history()) == found


def test_a_damaged_checkpoint_gives_way_to_the_one_before(parent: RunStore, tmp_path: Path) -> None:
    path = parent.folder / "checkpoints/step-00000006.safetensors"
    path.write_bytes(path.read_bytes()[:-1])
    made = branch(parent, 6, tmp_path / "branch")
    assert made.parent is not None
    assert made.parent.step == made.load_checkpoint().step == 4


def test_nothing_can_branch_before_the_first_checkpoint(parent: RunStore, tmp_path: Path) -> None:
    for step in (0, 2):
        (parent.folder / f"checkpoints/step-{step:08d}.safetensors").unlink()
    with pytest.raises(StudioError, match="no checkpoint at step 3 or before it"):
        branch(parent, 3, tmp_path / "branch")
    assert [path.name for path in tmp_path.iterdir()] == ["parent"]


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"width": 8}, r"“architecture\.width” cannot change during training"),
        ({"seed": 1, "batch_size": 2}, "“batch_size, seed” cannot change"),
        ({"beta1": 2.0}, r"“optimizer\.beta1” cannot be 2.0"),
        ({"temperature": 1}, "no setting “temperature”"),
    ],
)
def test_what_cannot_change_is_refused_and_nothing_is_made(parent: RunStore, tmp_path: Path, changes: dict[str, object], sentence: str) -> None:
    with pytest.raises(StudioError, match=sentence):
        branch(parent, 6, tmp_path / "branch", **changes)
    assert [path.name for path in tmp_path.iterdir()] == ["parent"]


def test_a_branch_never_goes_over_something_else(parent: RunStore, tmp_path: Path) -> None:
    with pytest.raises(StudioError, match="something there already"):
        branch(parent, 6, parent.folder)
    (tmp_path / "empty").mkdir()
    assert branch(parent, 6, tmp_path / "empty").checkpoint_steps() == [0, 2, 4, 6]
    assert branch(parent, 6, tmp_path / "deep/er").checkpoint_steps() == [0, 2, 4, 6]


def test_the_parent_may_be_in_training(finished: Path, tmp_path: Path) -> None:
    small_run(tmp_path / "parent", steps=2)
    with RunStore.open(tmp_path / "parent") as store:
        frames = trainer_of(store, steps=12).run()
        while next(frames).step < 9:
            pass
        with pytest.raises(StudioError, match="trained elsewhere"):
            RunStore.open(store.folder).set_status("stopped")
        made = branch(store.folder, None, tmp_path / "branch")
        list(frames)
    assert made.parent is not None
    assert made.parent.step == 8
    go_on(made)
    for run in (made, store):
        assert same_training(run, RunStore.open(finished), 12)


def test_a_branch_has_the_settings_of_its_step(finished: Path, tmp_path: Path) -> None:
    """The parent was changed after that, and prolonged."""
    small_run(tmp_path / "parent", steps=6)
    store = RunStore.open(tmp_path / "parent")
    go_on(store, steps=20, generator_learning_rate=0.01, disk_budget_mb=70)
    assert settings_at(store, 5) == (4, CONFIG.changed(steps=20, disk_budget_mb=70))
    assert settings_at(store.folder, None) == (20, store.config)
    made = branch(store, 4, tmp_path / "branch", steps=12)
    assert made.config == CONFIG.changed(disk_budget_mb=70)
    assert made.parent is not None
    assert made.parent.changes == {"steps": (20, 12)}
    go_on(made)
    whole, again = RunStore.open(finished).load_checkpoint(12), made.load_checkpoint(12)
    assert all(tensor.equal(again.tensors[name]) for name, tensor in whole.tensors.items())
    assert branch(store, 8, tmp_path / "later").config.generator_learning_rate == 0.01


def test_branches_have_branches(parent: RunStore, tmp_path: Path) -> None:
    first = branch(parent, 6, tmp_path / "first", beta1=0.4)
    go_on(first)
    second = branch(first, 10, tmp_path / "second", beta1=0.5)
    assert second.parent is not None
    assert (second.parent.identity, second.parent.changes) == (first.identity, {"optimizer.beta1": (0.4, 0.5)})
    assert same_training(second, first, 10)
    go_on(second)
    assert not same_training(second, first, 12)


def test_the_place_to_go_back_to_is_kept(parent: RunStore, tmp_path: Path) -> None:
    made = branch(parent, 6, tmp_path / "branch")
    assert parent.pinned_steps() == made.pinned_steps() == [6]
    sizes = dict.fromkeys(parent.checkpoint_steps(), 1)
    assert 6 not in over_budget({}, sizes, 3, parent.pinned_steps())[1]


def test_favourites_come_along(parent: RunStore, tmp_path: Path) -> None:
    model = open_model(parent.folder)
    save_model(parent.folder / "model.gan", type(model)(model.name, model.snapshot, (Favourite("mine", np.ones(6, np.float32)),)))
    branch(parent, 6, tmp_path / "branch")
    assert [favourite.name for favourite in open_model(tmp_path / "branch").favourites] == ["mine"]


@pytest.mark.parametrize("links", [True, False])
def test_runs_share_files_where_the_disk_can(parent: RunStore, tmp_path: Path, links: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    if not links:

        def no_links(*_: object) -> None:
            raise OSError(1, "not permitted")  # as FAT says

        monkeypatch.setattr(os, "link", no_links)
    made = branch(parent, 6, tmp_path / "branch")
    for file in ("checkpoints/step-00000006.safetensors", "samples/step-00000004.png"):
        assert (made.folder / file).samefile(parent.folder / file) == links
        assert (made.folder / file).read_bytes() == (parent.folder / file).read_bytes()
    shutil.rmtree(parent.folder)
    assert torch.is_tensor(made.load_checkpoint(6).tensors["rng"])


def test_a_cancelled_branch_leaves_nothing(parent: RunStore, tmp_path: Path) -> None:
    seen = []

    def watch(done: int, total: int) -> None:
        seen.append((done, total))
        if done == 5:
            raise Cancelled

    with pytest.raises(Cancelled):
        branch(parent, 6, tmp_path / "branch", watch)
    assert seen == [(done, 14) for done in range(6)]
    assert [path.name for path in tmp_path.iterdir()] == ["parent"]


@pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")
def test_a_killed_branch_leaves_no_run_and_the_next_one_tidies_up(parent: RunStore, tmp_path: Path) -> None:
    process = subprocess.Popen(command("branch", parent.folder), env=environment(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stdout.readline() == "half made\n"
    branch(parent, 6, tmp_path / "another")
    (left,) = tmp_path.glob(".branch-*")  # somebody is at work on it
    process.send_signal(signal.SIGKILL)
    process.wait()
    assert not (tmp_path / "child").exists()
    assert {glance.folder.name for glance in glance_at_runs(tmp_path)} == {"parent", "another"}
    branch(parent, 6, tmp_path / "child")
    assert not left.exists()
    assert same_training(RunStore.open(tmp_path / "child"), parent, 6)
