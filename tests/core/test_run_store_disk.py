"""A disk that is full, and one that can only be read."""

import shutil
import subprocess
from pathlib import Path

import pytest

from gan_studio.core.atomic import writing
from gan_studio.core.errors import DISK_FULL, StudioError
from tests.core.run_store_child import checkpoint_of, command, create, environment, grid_of, scalars_of, steps_up_to


def in_a_private_mount_namespace(name: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a child that may mount file systems that only it sees."""
    unshare = shutil.which("unshare")
    if not unshare or subprocess.run([unshare, "-rm", "mount", "-t", "tmpfs", "none", "/mnt"], capture_output=True, check=False).returncode:
        pytest.skip("this system does not let a test mount a file system")
    return subprocess.run([unshare, "-rm", *command(name, folder)], env=environment(), capture_output=True, text=True, check=False)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a device that is always full")
def test_a_full_disk_is_said(tmp_path):
    with pytest.raises(StudioError) as caught, writing(tmp_path / "file"), Path("/dev/full").open("wb") as file:
        file.write(b"x")
    assert caught.value.sentence == DISK_FULL


def test_a_full_disk_costs_nothing_that_was_saved(tmp_path):
    done = in_a_private_mount_namespace("fill_disk", tmp_path)
    assert (done.stdout, done.stderr) == ("ok\n", "")


@pytest.mark.parametrize("closed", [True, False])
def test_a_run_in_a_read_only_folder_can_be_looked_at(tmp_path, closed):
    with create(tmp_path / "run") as store:
        store.append(steps_up_to(500), scalars_of(steps_up_to(500)))
        store.save_samples(500, grid_of(500))
        store.save_checkpoint(checkpoint_of(500))
        if not closed:  # what a killed training leaves: rows that are only in the write-ahead log
            shutil.copytree(store.folder, tmp_path / "copy", ignore=shutil.ignore_patterns("*-shm"))
            assert (tmp_path / "copy/history.sqlite-wal").stat().st_size > 0
    done = in_a_private_mount_namespace("read_only", tmp_path / ("run" if closed else "copy"))
    assert done.stderr == ""
    assert "could not be written: Read-only file system" in done.stdout
    assert done.stdout.endswith("ok\n")
