"""Runs side by side: the comparison finds where they part, in which settings they differ, and pictures of the same step."""

import shutil
from pathlib import Path

import numpy as np
import pytest

from gan_studio.core.branching import branch
from gan_studio.core.comparison import compare
from gan_studio.core.differences import differences
from gan_studio.core.errors import StudioError
from gan_studio.core.frames import SCALARS
from gan_studio.core.run_store import RunStore
from tests.core.run_store_child import create, grid_of, scalars_of, steps_up_to
from tests.core.small_runs import CONFIG, go_on, small_run


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A run, a branch of it with another setting, and one with none."""
    root = tmp_path_factory.mktemp("comparison")
    parent = small_run(root / "parent")
    go_on(branch(parent, 6, root / "changed", generator_learning_rate=0.01, flip=True))
    go_on(branch(parent, 4, root / "same", steps=10))
    return root


def test_branches_part_where_they_branch(root: Path) -> None:
    found = compare([root / "parent", root / "changed"])
    assert found.parted_at == 6
    assert [history.steps[-1] for history in found.histories] == [12, 12]
    assert compare([root / "changed", root / "parent"]).parted_at == 6
    assert compare([root / "parent", root / "changed", root / "same"]).parted_at == 6


def test_runs_that_do_the_same_never_part(root: Path) -> None:
    found = compare([root / "parent", root / "same"])
    assert found.parted_at == 10
    assert [(difference.setting.path, difference.values) for difference in found.differences] == [("steps", (12, 10))]


def test_settings_that_differ_are_named_in_the_order_of_the_form(root: Path) -> None:
    found = compare([root / "parent", root / "changed", root / "same"])
    assert [(difference.setting.about.label, difference.values) for difference in found.differences] == [
        ("Mirror pictures", (False, True, False)),
        ("Steps", (12, 12, 10)),
        ("G learning rate", (CONFIG.generator_learning_rate, 0.01, CONFIG.generator_learning_rate)),
    ]


def test_settings_are_those_with_which_a_step_was_done(root: Path, tmp_path: Path) -> None:
    found = compare([root / "parent", root / "changed"])
    for step in (0, 3, 6):
        assert found.differences_at(step) == []
    for step in (7, 8, 12, 99):
        assert [difference.setting.path for difference in found.differences_at(step)] == ["flip", "generator_learning_rate"]
    assert found.differences_at(None) == found.differences
    shutil.copytree(root / "parent", tmp_path / "later")
    go_on(RunStore.open(tmp_path / "later"), steps=16, generator_learning_rate=0.02)
    found = compare([root / "parent", tmp_path / "later"])
    assert [difference.setting.key for difference in found.differences_at(12)] == ["steps"]
    assert [difference.values for difference in found.differences_at(13)][1:] == [(CONFIG.generator_learning_rate, 0.02)]
    (tmp_path / "later/checkpoints/step-00000014.safetensors").write_bytes(b"")
    assert len(found.differences_at(13)) == 2


def test_another_loss_brings_settings_that_the_first_does_not_have() -> None:
    found = {difference.setting.path: difference.values for difference in differences([CONFIG, CONFIG.changed(loss="wgan-gp", remedies=["r1"])])}
    assert found["loss"] == ("non-saturating", "wgan-gp")
    assert found["loss.gradient_penalty"] == (None, 10.0)
    assert found["remedies.r1"] == (False, True)
    assert differences([CONFIG, CONFIG]) == []


def test_grids_are_of_the_nearest_step_that_all_have(root: Path) -> None:
    found = compare([root / "parent", root / "changed", root / "same"])
    for wished, step in ((7, 6), (8, 8), (12, 10), (0, 0)):
        for run, grid in zip(found.runs, found.grids(wished), strict=True):
            assert grid is not None
            assert grid[0] == step
            assert np.array_equal(grid[1], run.load_samples(step))


def written(folder: Path, steps: list[int], samples: list[int], poison: int = 0) -> Path:
    with create(folder) as store:
        scalars = scalars_of(np.array(steps))
        scalars[poison:, 2] = np.nan
        store.append(np.array(steps), scalars)
        for step in samples:
            store.save_samples(step, grid_of(step))
    return folder


def test_strangers_have_nothing_in_common(tmp_path: Path) -> None:
    first = written(tmp_path / "first", [1, 2, 3], [1, 3])
    second = written(tmp_path / "second", [2, 3, 4], [2])
    third = written(tmp_path / "third", [], [])
    found = compare([first, second])
    assert found.parted_at == 0
    assert [grid and grid[0] for grid in found.grids(3)] == [3, 2]
    found = compare([first, second, third])
    assert found.parted_at == 0
    assert [grid and grid[0] for grid in found.grids(1)] == [1, 2, None]


def test_what_is_not_a_number_is_the_same_as_itself(tmp_path: Path) -> None:
    steps = steps_up_to(9).tolist()
    first, second = (written(tmp_path / name, steps, [], poison=4) for name in ("first", "second"))
    other = written(tmp_path / "other", steps, [], poison=7)
    assert np.isnan(RunStore.open(first).history().column(SCALARS[2])[5])
    assert compare([first, second]).parted_at == 9
    assert compare([first, other]).parted_at == 4


def test_what_is_no_run_is_said(root: Path, tmp_path: Path) -> None:
    with pytest.raises(StudioError, match="not a training run"):
        compare([root / "parent", tmp_path])
