"""Thinning: whatever is saved, a run stays within its disk budget, and is the sparser the older it is."""

import itertools
from pathlib import Path

import numpy as np
import pytest

from gan_studio.core.errors import StudioError
from gan_studio.core.run_store import RunStore
from gan_studio.core.thinning import over_budget, thinned
from tests.core.run_store_child import checkpoint_of, create, grid_of, is_checkpoint_of, scalars_of, steps_up_to

MEGABYTE = 1_000_000


def survivors(steps: list[int], capacity: int) -> list[int]:
    """Save one file of one byte after the other, thinning after each to ``capacity`` bytes."""
    kept: dict[int, int] = {}
    for step in steps:
        kept[step] = 1
        for gone in thinned(kept, capacity, [*kept][-2:]):
            del kept[gone]
    return list(kept)


@pytest.mark.parametrize("capacity", [4, 5, 8, 13, 30, 80])
def test_gaps_between_evenly_saved_steps_never_shrink_with_age(capacity):
    for count in (capacity, capacity + 1, 3 * capacity, 500, 701):
        kept = survivors(list(range(10, 10 * count + 1, 10)), capacity)
        assert len(kept) == min(capacity, count)
        assert kept[-2:] == [10 * count - 10, 10 * count]
        gaps = np.diff([0, *kept])[::-1]
        assert np.all(np.diff(gaps) >= 0), gaps


@pytest.mark.parametrize("seed", range(5))
def test_gaps_grow_with_age_however_unevenly_steps_are_saved(seed):
    rng = np.random.default_rng(seed)
    steps = np.cumsum(rng.integers(1, 200, 600)).tolist()
    kept = survivors(steps, 24)
    assert kept == survivors(steps, 24)
    gaps, ages = np.diff([0, *kept])[::-1], steps[-1] - np.array(kept)[::-1]
    older, newer = gaps[len(gaps) // 2 :], gaps[: len(gaps) // 2]
    assert np.median(older) > 10 * np.median(newer)
    # No hole is larger than the steps after it are many, nor than the steps themselves were apart.
    assert np.all(gaps <= np.maximum(ages, 400))


@pytest.mark.parametrize("seed", range(20))
def test_any_sequence_of_saves_stays_under_the_budget(seed):
    rng = np.random.default_rng(seed)
    sizes = rng.integers(1, [5, 2000][seed % 2] + 1, 2)
    room = int(rng.integers(sizes[1] + 2 * sizes[0], 20 * sizes[1] + 3 * sizes[0]))
    files: tuple[dict[int, int], dict[int, int]] = ({}, {})
    step = 0
    for _ in range(400):
        step += int(rng.integers(1, 100))
        kind = int(rng.random() < 0.3)
        files[kind][step] = int(sizes[kind])
        for kept, gone in zip(files, over_budget(*files, room), strict=True):
            for lost in gone:
                del kept[lost]
        samples, checkpoints = files
        total = sum(samples.values()) + sum(checkpoints.values())
        assert total <= room
        assert step in files[kind]
    assert next(iter(samples)) < 1000 < [*samples][-1]
    if room >= 2 * sizes[1] + 2 * sizes[0]:
        assert len(checkpoints) >= 2


def test_the_newest_checkpoint_stays_even_where_it_does_not_fit():
    assert over_budget({}, {5: 100}, 50) == ([], [])
    assert over_budget({1: 1}, {5: 100, 6: 100}, 150) == ([], [5])
    assert over_budget({1: 10, 2: 10, 3: 10}, {5: 100, 6: 100}, 50) == ([2], [5])


def test_samples_are_left_alone_until_they_exceed_their_share():
    samples = dict.fromkeys(range(1, 101), 1)
    checkpoints = dict.fromkeys(range(100, 1000, 100), 100)
    gone, gone_checkpoints = over_budget(samples, checkpoints, 500)
    assert gone == []
    assert len(gone_checkpoints) == 5
    gone, _ = over_budget(samples, checkpoints, 300)
    assert len(gone) == 25
    assert not {1, 100} & {*gone}


def test_pinned_checkpoints_stay_and_others_make_room_for_them():
    checkpoints = dict.fromkeys(range(100, 1100, 100), 100)
    assert over_budget({}, checkpoints, 500)[1] == over_budget({}, checkpoints, 500, [])[1]
    gone = over_budget({}, checkpoints, 500, [200, 300, 12345])[1]
    assert {*checkpoints} - {*gone} >= {200, 300, 900, 1000}
    assert len(gone) == 5
    assert sorted(over_budget({}, checkpoints, 350, [200, 300])[1]) == [100, 400, 500, 600, 700, 800, 900]
    samples = dict.fromkeys(range(1, 101), 1)
    assert over_budget(samples, checkpoints, 320, [200])[0] != []
    assert {*over_budget(samples, checkpoints, 320, [200])[1]} == {*checkpoints} - {200, 900, 1000}


@pytest.mark.parametrize("seed", range(5))
def test_pinned_checkpoints_survive_any_sequence_of_saves(seed):
    rng = np.random.default_rng(seed)
    kept: dict[int, int] = {}
    pinned: list[int] = []
    for step in np.cumsum(rng.integers(1, 100, 300)).tolist():
        kept[step] = 10
        if len(pinned) < 5 and rng.random() < 0.05:
            pinned.append(step)
        for gone in over_budget({}, kept, 150, pinned)[1]:
            del kept[gone]
        assert {*pinned, step} <= {*kept}
        assert len(kept) <= 15
    assert len(pinned) == 5


def test_a_large_budget_cut_down_is_thinned_at_once():
    kept = sorted({*range(1, 5001)} - {*thinned(dict.fromkeys(range(1, 5001), 1), 100, [4999, 5000])})
    assert len(kept) == 100
    assert np.all(np.diff(np.diff([0, *kept])) <= 0)


def bytes_in(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def test_a_run_stays_under_its_budget_on_disk(tmp_path):
    numbers = 1_250_000  # 5 MB
    with create(tmp_path / "run", disk_budget_mb=60) as store:
        for step in range(5, 101, 5):
            store.append(steps_up_to(step, step - 4), scalars_of(steps_up_to(step, step - 4)))
            store.save_samples(step, grid_of(step, 64, 64, 64))  # 0.8 MB, random pixels
            store.save_checkpoint(checkpoint_of(step, numbers))
            assert bytes_in(store.folder) <= 60 * MEGABYTE
        checkpoints = store.checkpoint_steps()
        assert 8 <= len(checkpoints) <= 11
        assert checkpoints[-2:] == [95, 100]
        assert store.sample_steps()[0] == 5
        assert store.sample_steps()[-1] == 100
        assert is_checkpoint_of(store.load_checkpoint(checkpoints[0]), checkpoints[0], numbers)
        store.save_config(store.config.changed(disk_budget_mb=50))
        store.save_samples(101, grid_of(101))
        assert bytes_in(store.folder) <= 50 * MEGABYTE
        assert {*store.checkpoint_steps()} < {*checkpoints}
        assert all(newer - older <= 40 for older, newer in itertools.pairwise([0, *store.checkpoint_steps()]))


def test_a_pinned_checkpoint_stays_on_disk_until_it_is_given_up(tmp_path):
    numbers = 1_250_000  # 5 MB
    with create(tmp_path / "run", disk_budget_mb=50) as store:
        store.save_checkpoint(checkpoint_of(1, numbers))
        store.save_checkpoint(checkpoint_of(2, numbers))
        onlooker = RunStore.open(store.folder)  # another process, say, which has no lock
        onlooker.pin_checkpoint(2)
        for step in range(3, 31):
            store.save_checkpoint(checkpoint_of(step, numbers))
        assert bytes_in(store.folder) <= 50 * MEGABYTE
        assert 1 not in store.checkpoint_steps()
        assert store.pinned_steps() == [2]
        assert is_checkpoint_of(store.load_checkpoint(2), 2, numbers)
        onlooker.unpin_checkpoint(2)
        for step in range(31, 61):
            store.save_checkpoint(checkpoint_of(step, numbers))
        assert 2 not in store.checkpoint_steps()
        store.pin_checkpoint(60)
        store.rewind(59)
        store.save_checkpoint(checkpoint_of(60, numbers))
        assert store.pinned_steps() == []


def test_no_more_is_pinned_than_leaves_room_to_train(tmp_path):
    numbers = 2_500_000  # 10 MB
    with create(tmp_path / "run", disk_budget_mb=50) as store:
        for step in (1, 2, 3):
            store.save_checkpoint(checkpoint_of(step, numbers))
        store.pin_checkpoint(1)
        store.pin_checkpoint(2)
        store.pin_checkpoint(2)
        with pytest.raises(StudioError, match=r"step 3 cannot be kept too: .* of the 50 MB"):
            store.pin_checkpoint(3)
        with pytest.raises(StudioError, match="no checkpoint at step 7"):
            store.pin_checkpoint(7)
        assert store.pinned_steps() == [1, 2]
        assert len(list(store.folder.glob("checkpoints/*.pin"))) == 2
