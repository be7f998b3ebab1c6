"""Pictures are found in any container, whatever it is called; everything else is named for what it is."""

import bz2
import gzip
import zipfile
from pathlib import Path

import numpy as np
import pytest

from gan_studio.core.datasets.base import recognise
from gan_studio.core.datasets.image_data import ImageData
from gan_studio.core.datasets.ingest import prepare
from gan_studio.core.errors import StudioError
from tests.core.datasets.making import classes_of_colors, digits_like, encoded, idx, opened, photo, plain, tarred, write, write_lmdb, zipped


def means_by_class(data: ImageData) -> dict[str, list[int]]:
    means = data.pixels.reshape(len(data), -1, 3).mean(axis=1).round().astype(int)
    assert data.labels is not None
    return {name: sorted({tuple(row) for row in means[data.labels == number].tolist()}) for number, name in enumerate(data.label_names)}


def make_container(kind: str, tmp_path: Path) -> Path:
    files = classes_of_colors() | {"data/notes.txt": b"three colours", "__MACOSX/data/._x.png": b"litter"}
    if kind == "folder":
        return write(tmp_path / "색깔", files)
    if kind == "zip":
        return zipped(files, tmp_path / "no_ending")
    return tarred(files, tmp_path / "색깔.wrong_ending", kind)


@pytest.mark.parametrize("kind", ["folder", "zip", "w", "w:gz", "w:bz2", "w:xz"])
def test_class_folders_become_labels_in_any_container(kind, tmp_path):
    data = opened(make_container(kind, tmp_path), tmp_path)
    assert means_by_class(data) == {"blue": [(10, 10, 250)], "green": [(10, 250, 10)], "빨강": [(250, 10, 10)]}
    assert np.bincount(data.labels).tolist() == [5, 4, 3]
    assert data.skipped == ()


def test_splits_are_looked_through(tmp_path):
    files = {f"{split}/{name}/{number}.png": plain((0, 0, 0)) for split in ("train", "test") for name in ("cat", "dog") for number in range(3)}
    assert recognise(write(tmp_path / "set", files)).label_names == ("cat", "dog")


def test_pictures_without_class_folders_have_no_labels(tmp_path):
    data = opened(write(tmp_path / "set", {f"{number}": plain((number, 0, 0)) for number in range(5)}), tmp_path)
    assert (data.labels, data.label_names, len(data)) == (None, (), 5)


def test_a_loop_of_links_ends(tmp_path):
    root = write(tmp_path / "set", {"a/1.png": plain((1, 1, 1))})
    (root / "a" / "again").symlink_to(root, target_is_directory=True)
    assert len(recognise(root)) == 1


def test_korean_windows_names_in_a_zip(tmp_path):
    files = {f"class{kind}/{number}.png": plain((0, 0, 0)) for kind in "AB" for number in range(3)}
    data = zipped(files, tmp_path / "x.zip").read_bytes()
    renamed = data.replace(b"classA", "강아지".encode("cp949")).replace(b"classB", "고양이".encode("cp949"))
    (tmp_path / "x.zip").write_bytes(renamed)
    assert recognise(tmp_path / "x.zip").label_names == ("강아지", "고양이")


def test_zip64(tmp_path):
    path = tmp_path / "large.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for number in range(66_000):
            archive.writestr(f"{number % 2}/{number}.png", b"")
        with archive.open("1/last.png", "w", force_zip64=True) as file:
            file.write(plain((9, 9, 9)))
    source = recognise(path)
    assert len(source) == 66_001
    (last,) = source.read([66_000])
    assert (last.content, last.label) == (plain((9, 9, 9)), 1)


NOT_DATA = {
    "empty.jpg": (b"", "is an empty file"),
    "photo.jpg": (encoded(photo(1), "JPEG"), "is a single picture"),
    "pointer.zip": (b"version https://git-lfs.github.com/spec/v1\noid sha256:0\n", "is a Git LFS pointer"),
    "error.zip": (b"\n<!DOCTYPE html><html>404", "is a web page"),
    "film.mp4": (b"\0\0\0\x20ftypisom" + bytes(50), "is a video"),
    "x.7z": (b"7z\xbc\xaf\x27\x1c" + bytes(50), "is a 7z archive"),
    "labels": (idx(np.zeros(9, np.uint8)), "holds IDX labels"),
    "notes.txt": ("그냥 글".encode(), "is a text file"),
    "noise": (b"\x01\x02\x03" * 50, "holds no pictures"),
}


@pytest.mark.parametrize("name", NOT_DATA)
def test_what_is_no_data_set_is_named(name, tmp_path):
    content, words = NOT_DATA[name]
    (tmp_path / name).write_bytes(content)
    with pytest.raises(StudioError, match=words) as caught:
        recognise(tmp_path / name)
    assert caught.value.advice
    assert name in str(caught.value)


def test_nothing_there(tmp_path):
    with pytest.raises(StudioError, match="There is no file or folder"):
        recognise(tmp_path / "absent")


def test_folders_without_pictures(tmp_path):
    with pytest.raises(StudioError, match="is empty"):
        recognise(write(tmp_path / "empty", {".hidden": b""}))
    with pytest.raises(StudioError, match=r"holds no pictures, but an archive: “sub/faces\.zip”"):
        recognise(write(tmp_path / "wrapped", {"sub/faces.zip": b"PK\x03\x04"}))
    with pytest.raises(StudioError, match="only 2 other files"):
        recognise(write(tmp_path / "texts", {"a.txt": b"a", "b.txt": b"b"}))
    with pytest.raises(StudioError, match="PyTorch file"):
        recognise(zipped({"model/data.pkl": b"", "model/data/0": b""}, tmp_path / "model.pth"))


def test_a_database_in_an_archive_is_to_be_unpacked(tmp_path):
    database = (write_lmdb(tmp_path / "room_lmdb", [b"x"]) / "data.mdb").read_bytes()
    with pytest.raises(StudioError, match="LMDB database, which cannot be read inside an archive"):
        recognise(zipped({"room/data.mdb": database}, tmp_path / "room.zip"))


def truncated(path: Path, share: float) -> Path:
    data = path.read_bytes()
    path.write_bytes(data[: int(len(data) * share)])
    return path


@pytest.mark.parametrize("share", [0.3, 0.65])
@pytest.mark.parametrize("kind", ["zip", "w", "w:gz", "w:bz2", "w:xz"])
def test_a_truncated_archive_is_said_to_be_one(kind, share, tmp_path):
    files = {f"{number}.png": encoded(photo(number)) for number in range(20)}
    path = zipped(files, tmp_path / "x") if kind == "zip" else tarred(files, tmp_path / "x", kind)
    with pytest.raises(StudioError, match="“x” is damaged or incomplete"):
        recognise(truncated(path, share))


def test_a_truncated_idx_file_is_said_to_be_one(tmp_path):
    source = recognise(truncated(write(tmp_path / "m", {"images": gzip.compress(idx(digits_like(900)))}) / "images", 0.5))
    with pytest.raises(StudioError, match="damaged or incomplete"):
        prepare(source, 32, "grey", cache_root=tmp_path / "cache")
    assert list((tmp_path / "cache").iterdir()) == []


def test_a_truncated_npy_is_said_to_be_one(tmp_path):
    np.save(tmp_path / "x.npy", digits_like(50))
    with pytest.raises(StudioError, match="damaged or incomplete"):
        recognise(truncated(tmp_path / "x.npy", 0.5))


def test_bzip2_that_is_no_tar(tmp_path):
    (tmp_path / "x.bz2").write_bytes(bz2.compress(b"hello" * 1000))
    with pytest.raises(StudioError, match="holds no pictures"):
        recognise(tmp_path / "x.bz2")
