"""Runs whose every number follows from its step, and what other processes do to them in the tests of the run store.

``python -m tests.core.run_store_child COMMAND FOLDER`` calls the function of that name.
"""
# ruff: noqa: PT017, T201 - this is no test but a program, and printing is how it answers

import itertools
import os
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

import gan_studio
from gan_studio.core.config import TrainingConfig
from gan_studio.core.errors import DISK_FULL, StudioError
from gan_studio.core.frames import SCALARS
from gan_studio.core.model_spec import ModelSpec
from gan_studio.core.run_store import RunStore

CONFIG = TrainingConfig().changed(image_size=32, width=8, loss="wgan-gp", gradient_penalty=7.5, disk_budget_mb=50)
ROWS = 7
"""Steps in each block that a child appends."""


def command(name: str, folder: Path) -> list[str]:
    """What starts a child; it needs :func:`environment`."""
    return [sys.executable, "-m", "tests.core.run_store_child", name, str(folder)]


def environment() -> dict[str, str]:
    return os.environ | {"PYTHONPATH": str(Path(gan_studio.__file__).parents[1])}


def create(folder: Path, **changes: object) -> RunStore:
    config = CONFIG.changed(**changes)
    return RunStore.create(folder, config, ModelSpec.of(config, channels=1), "digits")


def steps_up_to(last: int, first: int = 1) -> NDArray[np.int64]:
    return np.arange(first, last + 1)


def scalars_of(steps: NDArray[np.int64]) -> NDArray[np.float32]:
    return np.sin(steps[:, None] * np.arange(1, len(SCALARS) + 1)).astype(np.float32)


def grid_of(step: int, count: int = 5, height: int = 12, width: int = 10) -> NDArray[np.uint8]:
    return np.random.default_rng(step).integers(0, 256, (count, height, width, 3), dtype=np.uint8)


def checkpoint_of(step: int, numbers: int = 50_000):  # type: ignore[no-untyped-def]
    import torch

    from gan_studio.core.checkpoint import Checkpoint

    rng = torch.Generator().manual_seed(step)
    tensors = {"ema.weight": torch.randn(numbers, generator=rng), "rng.cpu": rng.get_state()}
    return Checkpoint(step, tensors, {"position": step * 3})


def is_checkpoint_of(checkpoint, step: int, numbers: int = 50_000) -> bool:  # type: ignore[no-untyped-def]
    expected = checkpoint_of(step, numbers)
    same = all(checkpoint.tensors[name].equal(tensor) for name, tensor in expected.tensors.items())
    return same and checkpoint.step == step and checkpoint.state == expected.state


def train(folder: Path) -> None:
    """Write for ever, from the last checkpoint if there is one; print each step whose files are all written."""
    store = RunStore.open(folder) if RunStore.exists(folder) else create(folder)
    store.set_status("running")
    start = store.load_checkpoint().step if store.checkpoint_steps() else 0
    store.rewind(start)
    for last in itertools.count(start + ROWS, ROWS):
        steps = steps_up_to(last, last - ROWS + 1)
        store.append(steps, scalars_of(steps))
        store.save_samples(last, grid_of(last))
        store.save_checkpoint(checkpoint_of(last))
        print(last, flush=True)


def read(folder: Path) -> None:
    """Read the history until it has 700 rows; print its length each time."""
    deadline = time.monotonic() + 60
    length = 0
    while length < 100 * ROWS and time.monotonic() < deadline:
        history = RunStore.open(folder).history()
        length = len(history)
        assert np.array_equal(history.steps, steps_up_to(length))
        assert np.array_equal(history.column(SCALARS[3]), scalars_of(history.steps)[:, 3])
        print(length, flush=True)


def append_once(folder: Path) -> None:
    """Append one row; print the error if that is refused."""
    try:
        RunStore.open(folder).append(steps_up_to(1), scalars_of(steps_up_to(1)))
    except StudioError as error:
        print(error)


def branch(folder: Path) -> None:
    """Begin a branch of a run in ``child`` beside it, say so when it is half made, and go on with a line from the standard input."""
    from gan_studio.core.branching import branch as make

    def wait(done: int, total: int) -> None:
        if done == total // 2:
            print("half made", flush=True)
            sys.stdin.readline()

    make(folder, None, folder.with_name("child"), wait)


def fill_disk(folder: Path) -> None:
    """Write to a file system of 4 MB until it is full, then make room and go on."""
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4m", "none", folder], check=True)
    store = create(folder / "run")
    saved, kept_rows = [], 0
    for step in itertools.count(1):
        try:
            store.append(steps_up_to(step, step), scalars_of(steps_up_to(step, step)))
            kept_rows = step
            store.save_samples(step, grid_of(step))
            store.save_checkpoint(checkpoint_of(step))
        except StudioError as error:
            assert error.sentence == DISK_FULL, error
            break
        saved.append(step)
    assert len(saved) > 10
    _fill_with_rows(store, kept_rows)
    assert store.checkpoint_steps() == saved
    assert all(is_checkpoint_of(store.load_checkpoint(step), step) for step in saved)
    assert not list((folder / "run").glob("*/.*.tmp"))
    _creates_nothing_when_full(folder)
    (folder / "run/checkpoints/step-00000001.safetensors").unlink()
    (folder / "filler").unlink()
    store.rewind(saved[-1])
    store.save_checkpoint(checkpoint_of(saved[-1] + 1))
    store.set_status("stopped")
    store.close()
    assert np.array_equal(store.history().steps, steps_up_to(saved[-1]))
    print("ok")


def _fill_with_rows(store: RunStore, kept_rows: int) -> None:
    """Append until there is no room for the history either; no block is kept by half."""
    with (store.folder.parent / "filler").open("wb") as filler:
        room = os.statvfs(store.folder).f_bavail * 4096 - 100_000
        filler.write(bytes(max(room, 0)))
    for first in itertools.count(kept_rows + 1, 200):
        steps = steps_up_to(first + 199, first)
        try:
            store.append(steps, scalars_of(steps))
        except StudioError as error:
            assert error.sentence == DISK_FULL, error
            break
        kept_rows = first + 199
    history = store.history()
    assert np.array_equal(history.steps, steps_up_to(kept_rows))
    assert np.array_equal(history.column(SCALARS[8]), scalars_of(history.steps)[:, 8])


def _creates_nothing_when_full(folder: Path) -> None:
    with (folder / "rest").open("wb", buffering=0) as rest:
        try:
            while rest.write(bytes(4096)):
                pass
        except OSError:
            pass
    try:
        create(folder / "second")
    except StudioError as error:
        assert error.sentence == DISK_FULL, error
    else:
        raise AssertionError
    assert not (folder / "second").exists()
    (folder / "rest").unlink()


def read_only(folder: Path) -> None:
    """Read a run of 500 rows on a file system that cannot be written, and be refused when writing."""
    subprocess.run(["mount", "--bind", folder, folder], check=True)
    subprocess.run(["mount", "-o", "remount,ro,bind", folder], check=True)
    store = RunStore.open(folder)
    assert np.array_equal(store.history().steps, steps_up_to(500))
    assert np.array_equal(store.load_samples(500), grid_of(500))
    assert is_checkpoint_of(store.load_checkpoint(), 500)
    try:
        store.set_status("running")
    except StudioError as error:
        print(error)
    print("ok")


if __name__ == "__main__":
    globals()[sys.argv[1]](Path(sys.argv[2]))
