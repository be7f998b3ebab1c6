"""What a crash, damage or another reader does to a run: nothing that was saved is lost."""

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest

from gan_studio.core.errors import StudioError
from gan_studio.core.frames import SCALARS
from gan_studio.core.run_glance import glance_at_runs
from gan_studio.core.run_store import RunStore
from tests.core.run_store_child import ROWS, checkpoint_of, command, create, environment, grid_of, is_checkpoint_of, scalars_of, steps_up_to


def child(name: str, folder: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(command(name, folder), env=environment(), stdout=subprocess.PIPE, text=True)


def killed_after(folder: Path, blocks: int, seconds: float) -> int:
    """Let a child train in ``folder`` for so many blocks and seconds, kill -9 it, and return the last step that it had saved."""
    process = child("train", folder)
    lines = [process.stdout.readline() for _ in range(blocks)]
    time.sleep(seconds)
    process.send_signal(signal.SIGKILL)
    lines += process.stdout.readlines()
    os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOWAIT)  # dead, but not collected: a zombie
    assert interrupted(folder.parent) == [folder.name]
    assert process.wait() == -signal.SIGKILL
    return int(lines[-1])


def assert_whole(folder: Path, saved: int) -> RunStore:
    """Everything up to step ``saved`` is there, and all that can be listed can be read."""
    store = RunStore.open(folder)
    assert store.status == "interrupted"
    history = store.history()
    assert len(history) >= saved
    assert len(history) % ROWS == 0
    assert np.array_equal(history.steps, steps_up_to(len(history)))
    for index, scalar in enumerate(SCALARS):
        assert np.array_equal(history.column(scalar), scalars_of(history.steps)[:, index])
    assert store.load_checkpoint().step >= saved
    assert set(range(ROWS, saved + 1, ROWS)) <= set(store.sample_steps()) & set(store.checkpoint_steps())
    assert all(np.array_equal(store.load_samples(step), grid_of(step)) for step in store.sample_steps())
    assert all(is_checkpoint_of(store.load_checkpoint(step), step) for step in store.checkpoint_steps())
    return store


@pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")
def test_kill_9_again_and_again_loses_nothing_that_was_saved(tmp_path):
    folder = tmp_path / "run"
    for blocks, seconds in ((1, 0.0), (5, 0.003), (9, 0.0071), (13, 0.011)):
        saved = killed_after(folder, blocks, seconds)
        store = assert_whole(folder, saved)
    (folder / "checkpoints/.0123.tmp").write_bytes(b"half a checkpoint")
    last = store.load_checkpoint().step
    store.rewind(last)
    assert np.array_equal(store.history().steps, steps_up_to(last))
    assert not list(folder.rglob("*.tmp"))
    store.set_status("running")
    assert interrupted(tmp_path) == []
    store.close()


def interrupted(root):
    return [run.folder.name for run in glance_at_runs(root) if run.status == "interrupted"]


def test_interrupted_runs_come_latest_first_and_among_other_things(tmp_path):
    assert glance_at_runs(tmp_path / "missing") == []
    (tmp_path / "file").write_text("")
    (tmp_path / "other").mkdir()
    for name in ("b", "a", "c", "damaged"):
        with create(tmp_path / name) as store:
            store.set_status("running")
            path = store.folder / "status.json"
            path.write_text(path.read_text().replace('"process_started": ', '"process_started": 1'))
            time.sleep(0.02)
    (tmp_path / "damaged/status.json").write_text("{")
    with create(tmp_path / "stopped") as store:
        store.set_status("stopped")
    assert interrupted(tmp_path) == ["c", "a", "b"]


def damaged(content: bytes, kind: str) -> bytes:
    if kind == "flipped":
        return content[:-999] + bytes([content[-999] ^ 1]) + content[-998:]
    if kind == "state":
        return content.replace(b'{\\"position\\": 90}', b'{\\"position\\": 91}')
    return {"truncated": content[:-1], "half": content[: len(content) // 2], "empty": b"", "header": content[:5], "zeros": bytes(len(content))}[kind]


@pytest.mark.parametrize("kind", ["flipped", "state", "truncated", "half", "empty", "header", "zeros"])
def test_a_damaged_checkpoint_is_noticed_and_the_one_before_it_loads(tmp_path, kind):
    with create(tmp_path / "run") as store:
        for step in (10, 20, 30):
            store.save_checkpoint(checkpoint_of(step))
        newest = store.folder / "checkpoints/step-00000030.safetensors"
        whole = newest.read_bytes()
        assert damaged(whole, kind) != whole
        newest.write_bytes(damaged(whole, kind))
        assert is_checkpoint_of(store.load_checkpoint(), 20)
        with pytest.raises(StudioError, match="damaged or missing"):
            store.load_checkpoint(30)
        for path in newest.parent.iterdir():
            path.write_bytes(b"")
        with pytest.raises(StudioError, match="no checkpoint that can be read"):
            store.load_checkpoint()


def test_damaged_samples_are_noticed(tmp_path):
    with create(tmp_path / "run") as store:
        store.save_samples(1, grid_of(1))
        path = store.folder / "samples/step-00000001.png"
        whole = path.read_bytes()
        for position in (0, 20, 60, len(whole) // 2):
            path.write_bytes(whole[:position] + bytes([whole[position] ^ 1]) + whole[position + 1 :])
            with pytest.raises(StudioError, match="damaged"):
                store.load_samples(1)
        path.write_bytes(whole[: len(whole) // 2])
        with pytest.raises(StudioError, match="damaged"):
            store.load_samples(1)


def test_a_damaged_history_is_said_and_the_rest_still_works(tmp_path):
    with create(tmp_path / "run") as store:
        store.save_checkpoint(checkpoint_of(10))
    (store.folder / "history.sqlite").write_bytes(b"no database, but long enough to look like one " * 100)
    with pytest.raises(StudioError, match="history of the run"):
        store.history()
    assert is_checkpoint_of(store.load_checkpoint(), 10)


def test_another_process_reads_the_history_while_it_is_written(tmp_path):
    with create(tmp_path / "run") as store:
        reader = child("read", store.folder)
        assert reader.stdout.readline() == "0\n"
        for last in range(ROWS, 100 * ROWS + 1, ROWS):
            steps = steps_up_to(last, last - ROWS + 1)
            store.append(steps, scalars_of(steps))
            time.sleep(0.005)
        lengths = [int(line) for line in reader.stdout]
    assert reader.wait() == 0
    assert lengths == sorted(lengths)
    assert len({*lengths}) > 3
    assert lengths[-1] == 100 * ROWS


def test_a_copy_of_a_run_in_training_is_a_run(tmp_path):
    with create(tmp_path / "run") as store:
        store.append(steps_up_to(500), scalars_of(steps_up_to(500)))
        shutil.copytree(store.folder, tmp_path / "copy")
    assert np.array_equal(RunStore.open(tmp_path / "copy").history().steps, steps_up_to(500))
