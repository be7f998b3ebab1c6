"""Decoding once, into a cache that is whole or absent whatever happens in between."""

import json
import logging
import os
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import pytest

import gan_studio
from gan_studio.core.datasets import cache_room
from gan_studio.core.datasets.base import recognise
from gan_studio.core.datasets.image_data import ImageData
from gan_studio.core.datasets.ingest import prepare
from gan_studio.core.errors import DISK_FULL, Cancelled, StudioError
from tests.core.datasets.making import encoded, photo, plain, write

COUNT = 90


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write(tmp_path / "data", {f"{number % 2}/{number:03}.png": plain((number, 0, 0)) for number in range(COUNT)})


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "cache"


def prepared(folder: Path, cache: Path, image_size: int = 32, color: str = "rgb") -> ImageData:
    return prepare(recognise(folder), image_size, color, cache_root=cache)


def reds(data: ImageData) -> list[int]:
    return data.pixels[:, 9, 9, 0].tolist()


def expected_reds() -> list[int]:
    return [*range(0, COUNT, 2), *range(1, COUNT, 2)]


def change_unnoticed(path: Path) -> None:
    """Other bytes of the same length and time."""
    facts = path.stat()
    path.write_bytes(b"x" * facts.st_size)
    os.utime(path, ns=(facts.st_atime_ns, facts.st_mtime_ns))


def child(command: str, folder: Path, cache: Path, *before: str) -> subprocess.Popen[str]:
    environment = os.environ | {"PYTHONPATH": str(Path(gan_studio.__file__).parents[1])}
    arguments = [*before, sys.executable, "-m", "tests.core.datasets.ingest_child", command, str(folder), str(cache)]
    return subprocess.Popen(arguments, env=environment, stdout=subprocess.PIPE, text=True)


def test_pixels_are_mapped_from_disk_and_labels_follow(folder, cache):
    data = prepared(folder, cache)
    assert isinstance(data.pixels, np.memmap)
    assert (data.pixels.dtype, data.pixels.shape) == (np.uint8, (COUNT, 32, 32, 3))
    assert (data.name, len(data), data.image_size, data.channels) == ("data", COUNT, 32, 3)
    assert reds(data) == expected_reds()
    assert data.labels.tolist() == [0] * 45 + [1] * 45
    with pytest.raises(ValueError, match="read-only"):
        data.pixels[0] = 0


def test_progress_counts_every_picture_once(folder, cache):
    calls: list[tuple[int, int]] = []
    prepare(recognise(folder), 32, "rgb", lambda done, total: calls.append((done, total)), cache)
    assert calls[0] == (0, COUNT)
    assert calls[-1] == (COUNT, COUNT)
    assert calls == sorted(calls)


@pytest.mark.parametrize("color", ["rgb", "auto"])
def test_the_second_time_nothing_is_decoded(color, folder, cache):
    first = prepared(folder, cache, color=color)
    for path in folder.rglob("*.png"):
        change_unnoticed(path)
    second = prepared(folder, cache, color=color)
    np.testing.assert_array_equal(first.pixels, second.pixels)
    assert second.labels.tolist() == first.labels.tolist()


def test_what_was_skipped_is_still_known_the_second_time(folder, cache):
    (folder / "0" / "000.png").write_bytes(b"")
    first, second = prepared(folder, cache), prepared(folder, cache)
    assert len(first.skipped) == 1
    assert second.skipped == first.skipped


def test_settings_have_caches_of_their_own(folder, cache):
    assert prepared(folder, cache, 32).image_size == 32
    assert prepared(folder, cache, 64).image_size == 64
    assert prepared(folder, cache, 32, "grey").channels == 1
    assert prepared(folder, cache, 32).channels == 3


def test_changed_data_are_decoded_anew(folder, cache):
    prepared(folder, cache)
    (folder / "0" / "000.png").write_bytes(plain((200, 0, 0)))
    os.utime(folder / "0" / "000.png", ns=(1, 1))
    assert reds(prepared(folder, cache))[0] == 200
    (folder / "0" / "000.png").unlink()
    assert len(prepared(folder, cache)) == COUNT - 1


def test_moved_data_keep_their_cache(folder, cache):
    prepared(folder, cache)
    for path in folder.rglob("*.png"):
        change_unnoticed(path)
    moved = folder.rename(folder.parent / "somewhere else")
    data = prepared(moved, cache)
    assert (reds(data), data.name) == (expected_reds(), "somewhere else")


def only_entry(cache: Path) -> Path:
    (entry,) = cache.iterdir()
    return entry


def truncate_pixels(entry: Path) -> None:
    with (entry / "pixels.u8").open("r+b") as file:
        file.truncate(1000)


def zero_the_end(entry: Path) -> None:
    with (entry / "pixels.u8").open("r+b") as file:
        file.seek(-500, os.SEEK_END)
        file.write(bytes(500))


def rewrite_meta(**changes: object):
    def change(entry: Path) -> None:
        meta = json.loads((entry / "meta.json").read_text())
        (entry / "meta.json").write_text(json.dumps(meta | changes))

    return change


def replace_by_a_file(entry: Path) -> None:
    shutil.rmtree(entry)
    entry.write_text("something else")


@pytest.mark.parametrize(
    "damage",
    [
        truncate_pixels,
        zero_the_end,
        lambda entry: (entry / "meta.json").write_bytes(b""),
        lambda entry: (entry / "meta.json").write_text("[]"),
        lambda entry: (entry / "meta.json").unlink(),
        lambda entry: (entry / "labels.npy").unlink(),
        lambda entry: np.save(entry / "labels.npy", np.zeros(3)),
        lambda entry: (entry / "labels.npy").write_bytes(b"junk"),
        rewrite_meta(count=5),
        rewrite_meta(format=999),
        rewrite_meta(strange=1),
        replace_by_a_file,
    ],
)
def test_a_damaged_cache_is_built_anew(damage, folder, cache):
    prepared(folder, cache)
    damage(only_entry(cache))
    data = prepared(folder, cache)
    assert reds(data) == expected_reds()
    assert data.labels.tolist() == [0] * 45 + [1] * 45
    assert only_entry(cache).is_dir()


def test_a_cancel_leaves_nothing(folder, cache):
    def cancel(done: int, total: int) -> None:
        if done > total // 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        prepare(recognise(folder), 32, "rgb", cancel, cache)
    assert list(cache.iterdir()) == []
    assert reds(prepared(folder, cache)) == expected_reds()


def test_a_killed_ingest_leaves_no_half_cache_and_is_swept_away(folder, cache):
    process = child("dawdle", folder, cache)
    assert process.stdout is not None
    assert process.stdout.readline() == "in the middle\n"
    process.kill()
    process.communicate()
    leftover = only_entry(cache)
    assert leftover.name.endswith(".partial")
    data = prepared(folder, cache)
    assert reds(data) == expected_reds()
    assert only_entry(cache) != leftover


def test_a_living_ingest_is_not_swept_away(folder, cache):
    process = child("dawdle", folder, cache)
    assert process.stdout is not None
    process.stdout.readline()
    theirs = only_entry(cache)
    assert reds(prepared(folder, cache)) == expected_reds()
    assert theirs.is_dir()
    process.kill()
    process.communicate()


def test_two_threads_may_prepare_the_same_data(folder, cache):
    results: list[ImageData] = []
    threads = [threading.Thread(target=lambda: results.append(prepared(folder, cache))) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [reds(data) for data in results] == [expected_reds()] * 3
    assert only_entry(cache).is_dir()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no limit on the size of files")
def test_no_room_for_a_file(folder, cache):
    answer, _ = child("with_little_room", folder, cache).communicate()
    assert answer == "{path} could not be written: {reason}. []\n"


def test_a_full_disk(folder, cache):
    unshare = shutil.which("unshare")
    if not unshare or subprocess.run([unshare, "-rm", "mount", "-t", "tmpfs", "none", "/mnt"], capture_output=True, check=False).returncode:
        pytest.skip("this system does not let a test mount a file system")
    cache.mkdir()
    answer, _ = child("on_a_full_disk", folder, cache, unshare, "-rm").communicate()
    assert answer == f"{DISK_FULL} []\n"


def test_a_cache_folder_that_cannot_be_made(folder, tmp_path):
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(StudioError, match="could not be written"):
        prepared(folder, tmp_path / "file" / "cache")


def test_the_default_place_is_the_systems_cache_folder(folder, home):
    prepare(recognise(folder), 32, "rgb")
    assert [path.name for path in home.rglob("pixels.u8")] == ["pixels.u8"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no getrusage")
def test_memory_does_not_grow_with_the_data(tmp_path, cache):
    """60 pictures of 4 megapixels are 720 MB when they are decoded."""
    picture = encoded(photo(1, 2000, 2000), "PNG", compress_level=1)
    folder = write(tmp_path / "large", {"0.png": picture})
    for number in range(1, 60):
        (folder / f"{number}.png").symlink_to(folder / "0.png")
    answer, _ = child("measure", folder, cache).communicate()
    assert int(answer) < 200


# --- room ------------------------------------------------------------------------------------------------------------


def caches_of(cache: Path) -> int:
    return len(list(cache.iterdir()))


def age(cache: Path, days: float) -> None:
    """As if all that is there now had been used so many days ago."""
    for meta in cache.glob("*/meta.json"):
        moment = meta.stat().st_mtime - 86400 * days
        os.utime(meta, (moment, moment))


def used_again(folder: Path, cache: Path, image_size: int) -> bool:
    """Whether what was prepared in this size is still there; decoding it again would leave a folder more, or take a newer one's place."""
    before = sorted(cache.iterdir())
    prepared(folder, cache, image_size)
    return sorted(cache.iterdir()) == before


def test_what_was_not_used_for_longest_makes_room(folder, cache, monkeypatch, caplog):
    for image_size in (32, 64, 48):
        prepared(folder, cache, image_size)
        age(cache, days=1)
    prepared(folder, cache, 32)
    room_for_three = (32**2 + 48**2 + 40**2) * 3 * COUNT * 1.1
    monkeypatch.setattr(cache_room, "MOST_BYTES", room_for_three)
    with caplog.at_level(logging.INFO):
        data = prepared(folder, cache, 40)
    assert reds(data) == expected_reds()
    assert caches_of(cache) == 3
    assert [used_again(folder, cache, image_size) for image_size in (32, 48, 40)] == [True] * 3
    (said,) = [record.getMessage() for record in caplog.records if "prepared pictures" in record.getMessage()]
    assert "1.1 MB" in said


def test_the_one_in_use_stays_however_large_it_is(folder, cache, monkeypatch):
    monkeypatch.setattr(cache_room, "MOST_BYTES", 1000)
    old = prepared(folder, cache)
    new = prepared(folder, cache, 64)
    assert caches_of(cache) == 1
    assert used_again(folder, cache, 64)
    assert reds(new) == expected_reds()
    if sys.platform != "win32":
        assert reds(old) == expected_reds(), "a training that still reads it goes on"


def test_a_full_disk_bounds_them_too(folder, cache, monkeypatch):
    prepared(folder, cache)
    monkeypatch.setattr(cache_room, "SHARE_OF_DISK", 1e-12)
    prepared(folder, cache, 64)
    assert caches_of(cache) == 1
