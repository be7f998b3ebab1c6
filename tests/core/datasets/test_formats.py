"""Every format, in its real layout, is recognised by content and read right."""

import gzip
import hashlib
import pickle
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from gan_studio.core.datasets.base import built_in_data, recognise
from gan_studio.core.datasets.image_data import ImageData
from gan_studio.core.datasets.ingest import prepare
from gan_studio.core.datasets.preflight import preflight
from gan_studio.core.errors import StudioError
from tests.core.datasets.making import cifar_planes, digits_like, encoded, idx, mnist_files, opened, photo, plain, tarred, write, write_lmdb, zipped


@pytest.mark.parametrize("where", ["folder", "zip", "tar.gz", "images", "plain file"])
def test_mnist(where, tmp_path):
    folder = write(tmp_path / "mnist", mnist_files())
    images = folder / "train-images-idx3-ubyte.gz"
    if where == "plain file":
        images = write(folder, {"x": gzip.decompress(images.read_bytes()), "y": idx((np.arange(30) % 10).astype(np.uint8))}) / "x"
        for name in mnist_files():
            (folder / name).unlink()
    containers = {
        "folder": lambda: folder,
        "zip": lambda: zipped(mnist_files(), tmp_path / "m.zip"),
        "tar.gz": lambda: tarred(mnist_files(), tmp_path / "m.tgz", "w:gz"),
    }
    data = opened(containers.get(where, lambda: images)(), tmp_path)
    assert data.pixels.shape == (30, 32, 32, 1)
    np.testing.assert_array_equal(data.pixels[:, 2:30, 2:30, 0], digits_like(30))
    assert data.pixels[:, :2].max() == 0
    assert data.labels.tolist() == [number % 10 for number in range(30)]
    assert data.label_names == tuple("0123456789")


def test_emnist_is_turned_upright(tmp_path):
    files = {
        "emnist-letters-train-images-idx3-ubyte": idx(digits_like(12)),
        "emnist-letters-train-labels-idx1-ubyte": idx(np.repeat([1, 2], 6).astype(np.uint8)),
    }
    data = opened(write(tmp_path / "emnist", files), tmp_path)
    np.testing.assert_array_equal(data.pixels[:, 2:30, 2:30, 0], digits_like(12).transpose(0, 2, 1))
    assert (data.label_names, data.labels.tolist()) == (("1", "2"), [0] * 6 + [1] * 6)


def test_idx_labels_of_another_set_are_not_taken(tmp_path):
    files = {"a-images": idx(digits_like(12)), "b-labels": idx(np.zeros(12, np.uint8)), "c-labels": idx(np.ones(12, np.uint8))}
    assert recognise(write(tmp_path / "x", files)).label_names == ()


def cifar_binary_files() -> dict[str, bytes]:
    files = {"cifar-10-batches-bin/batches.meta.txt": b"airplane\n", "cifar-10-batches-bin/test_batch.bin": bytes(3073) * 7}
    for batch in range(1, 4):
        records = [bytes([(batch + number) % 10]) + row.tobytes() for number, row in enumerate(cifar_planes(8, batch))]
        files[f"cifar-10-batches-bin/data_batch_{batch}.bin"] = b"".join(records)
    return files


def cifar_python_files(protocol: int = 2) -> dict[str, bytes]:
    files = {"cifar-10-batches-py/batches.meta": pickle.dumps({b"label_names": [b"airplane"]}, protocol), "cifar-10-batches-py/readme.html": b"<html>"}
    for batch in range(1, 4):
        content = {b"data": cifar_planes(8, batch).copy(), b"labels": [(batch + number) % 10 for number in range(8)], b"batch_label": b"training"}
        files[f"cifar-10-batches-py/data_batch_{batch}"] = pickle.dumps(content, protocol)
    return files


def assert_is_cifar(data: ImageData) -> None:
    expected = np.concatenate([cifar_planes(8, batch) for batch in range(1, 4)]).reshape(24, 3, 32, 32).transpose(0, 2, 3, 1)
    np.testing.assert_array_equal(data.pixels, expected)
    assert data.labels.tolist() == [(batch + number) % 10 for batch in range(1, 4) for number in range(8)]
    assert data.label_names[:3] == ("airplane", "automobile", "bird")


def test_cifar_binary(tmp_path):
    assert_is_cifar(opened(write(tmp_path, cifar_binary_files()) / "cifar-10-batches-bin", tmp_path))
    assert_is_cifar(opened(tarred(cifar_binary_files(), tmp_path / "c.tar.gz", "w:gz"), tmp_path))


@pytest.mark.parametrize("protocol", [2, 3, 4, 5])
def test_cifar_python(protocol, tmp_path):
    assert_is_cifar(opened(write(tmp_path, cifar_python_files(protocol)) / "cifar-10-batches-py", tmp_path))
    assert_is_cifar(opened(tarred(cifar_python_files(protocol), tmp_path / "c.tar.gz", "w:gz"), tmp_path))


def test_cifar_of_python_2_and_numpy_1(tmp_path):
    content = pickle.dumps({b"data": cifar_planes(8, 1).copy(), b"labels": list(range(8))}, 2).replace(b"numpy._core.multiarray", b"numpy.core.multiarray")
    data = opened(write(tmp_path / "py", {"data_batch_1": content}), tmp_path)
    assert data.labels.tolist() == list(range(8))


ATTRIBUTES = ("Eyeglasses", "Male", "Smiling")


def celeba_files(count: int = 12, csv: bool = False, folder: str = "img_align_celeba") -> dict[str, bytes]:
    """Aligned pictures, green where the usual face crop is, with attributes that are the bits of their number."""
    image = Image.new("RGB", (178, 218), (200, 0, 0))
    image.paste((0, 200, 0), (25, 57, 153, 185))
    rows = [(f"{number:06}.png", *(1 if number >> bit & 1 else -1 for bit in range(3))) for number in range(1, count + 1)]
    if csv:
        table = ["image_id," + ",".join(ATTRIBUTES)] + [",".join(map(str, row)) for row in rows]
    else:
        table = [str(count), " ".join(ATTRIBUTES) + " "] + [f"{row[0]} " + " ".join(f"{value:2}" for value in row[1:]) for row in rows]
    pictures = {f"{folder}/{row[0]}": encoded(image) for row in rows}
    return pictures | {"list_attr_celeba." + ("csv" if csv else "txt"): "\n".join(table).encode() + b"\n"}


def assert_is_celeba(data: ImageData, count: int = 12) -> None:
    assert data.attribute_names == ATTRIBUTES
    assert data.attributes.tolist() == [[bool(number >> bit & 1) for bit in range(3)] for number in range(1, count + 1)]
    assert (data.labels, data.label_names) == (None, ())
    assert data.pixels.shape == (count, 32, 32, 3)
    assert np.all(data.pixels[:, 4:-4, 4:-4] == (0, 200, 0))


@pytest.mark.parametrize("csv", [False, True])
def test_celeba(csv, tmp_path):
    files = celeba_files(csv=csv)
    folder = write(tmp_path / "celeba", files)
    assert_is_celeba(opened(folder, tmp_path))
    assert_is_celeba(opened(folder / "img_align_celeba", tmp_path))
    assert_is_celeba(opened(zipped(files, tmp_path / "c.zip"), tmp_path))
    pictures = {name: data for name, data in files.items() if name.endswith(".png")}
    assert_is_celeba(opened(zipped(pictures, folder / "img_align_celeba.zip"), tmp_path))


def test_a_list_of_attributes_of_other_pictures_is_ignored(tmp_path):
    files = {"list_attr_celeba.txt": celeba_files()["list_attr_celeba.txt"], "mine/a.png": plain((0, 0, 0)), "mine/b.png": plain((9, 9, 9))}
    assert recognise(write(tmp_path / "x", files) / "mine").attribute_names == ()


def test_a_broken_list_of_attributes_is_named_with_its_line(tmp_path):
    files = celeba_files()
    files["list_attr_celeba.txt"] = files["list_attr_celeba.txt"].replace(b"000004.png -1", b"000004.png ")
    with pytest.raises(StudioError, match=r"Line 6 of “list_attr_celeba\.txt”"):
        recognise(write(tmp_path / "x", files))


@pytest.mark.parametrize("part", ["", "data.mdb"])
def test_lsun(part, tmp_path):
    pictures = [photo(seed, 40, 32) for seed in range(20)]
    folder = write_lmdb(tmp_path / "bedroom_val_lmdb", [encoded(picture, "WEBP", lossless=True) for picture in pictures])
    source = recognise(folder / part)
    data = prepare(source, 32, "rgb", cache_root=tmp_path / "cache")
    np.testing.assert_array_equal(data.pixels, [np.asarray(picture)[:, 4:36] for picture in pictures])
    assert [candidate.name[-2:] for candidate in source.read([3, 4, 17])] == ["03", "04", "11"]


def test_the_sample_of_a_database_comes_from_all_over_it(tmp_path):
    """Keys as LSUN has them, hexadecimal hashes; the pictures' red grows with the key."""
    keys = sorted(hashlib.sha1(bytes([number])).hexdigest() for number in range(200))
    folder = write_lmdb(tmp_path / "room_lmdb", [plain((number, 0, 0)) for number in range(200)], keys)
    sheet = preflight(recognise(folder), 32, "rgb").contact_sheet[:, 9, 9, 0].astype(int)
    assert len(sheet) == 64
    assert np.abs(sheet - np.arange(64) * 200 // 64).max() < 20


def test_several_lsun_databases_become_classes(tmp_path):
    for name, color in (("bedroom_train_lmdb", 5), ("tower_train_lmdb", 99)):
        write_lmdb(tmp_path / "lsun" / name, [plain((color, 0, 0))] * 3)
    data = opened(tmp_path / "lsun", tmp_path)
    assert data.label_names == ("bedroom_train_lmdb", "tower_train_lmdb")
    assert data.pixels[data.labels == 1][..., 0].min() == 99


def test_a_truncated_lmdb_is_refused_before_it_kills_the_process(tmp_path):
    folder = write_lmdb(tmp_path / "room_lmdb", [bytes(9000)] * 50)
    with (folder / "data.mdb").open("r+b") as file:
        file.truncate(100_000)
    with pytest.raises(StudioError, match="damaged or incomplete"):
        recognise(folder)


def npz(path: Path, **arrays: object) -> Path:
    np.savez_compressed(path, **arrays)
    return path


def squares(count: int) -> np.ndarray:
    return np.random.default_rng(5).integers(0, 256, (count, 32, 32, 3), dtype=np.uint8)


@pytest.mark.parametrize(
    "layout",
    [
        lambda images: images,
        lambda images: images.transpose(0, 3, 1, 2).copy(),
        lambda images: images / 255.0,
        lambda images: (images / 127.5 - 1).astype(np.float32),
        lambda images: images.astype(np.uint16) * 257,
        lambda images: images.astype(np.float64),
        lambda images: images.astype(np.int64).transpose(0, 3, 1, 2).copy(),
    ],
    ids=["NHWC", "NCHW", "0..1", "-1..1", "16 bit", "float 0..255", "int64 NCHW"],
)
def test_npz(layout, tmp_path):
    path = npz(tmp_path / "x.npz", x_train=layout(squares(20)), y_train=np.arange(20)[:, None] % 4, x_test=layout(squares(60))[:9], y_test=np.zeros(9))
    data = opened(path, tmp_path)
    np.testing.assert_array_equal(data.pixels, squares(20))
    assert (data.labels.tolist(), data.label_names) == ([number % 4 for number in range(20)], ("0", "1", "2", "3"))


def test_npz_of_greys_with_one_hot_labels(tmp_path):
    data = opened(npz(tmp_path / "x.npz", images=digits_like(20), labels=np.eye(3)[np.arange(20) % 3]), tmp_path)
    np.testing.assert_array_equal(data.pixels[:, 2:30, 2:30, 0], digits_like(20))
    assert data.labels.tolist() == [number % 3 for number in range(20)]


def test_npy_alone_and_binary_values(tmp_path):
    np.save(tmp_path / "x.npy", digits_like(20) > 99)
    data = opened(tmp_path / "x.npy", tmp_path)
    np.testing.assert_array_equal(data.pixels[:, 2:30, 2:30, 0], (digits_like(20) > 99) * 255)


def test_npz_of_objects_is_not_unpickled(tmp_path):
    with pytest.raises(StudioError, match="holds no pictures"):
        recognise(npz(tmp_path / "x.npz", images=np.array([{"a": 1}], object)))


def test_digits(tmp_path):
    from sklearn.datasets import load_digits

    assert "digits" in [data.name for data in built_in_data()]
    data = opened("digits", tmp_path)
    real = load_digits()
    assert data.labels.tolist() == real.target.tolist()
    shrunk = data.pixels[..., 0].reshape(-1, 8, 4, 8, 4).mean(axis=(2, 4)) / 255 * 16
    assert np.abs(shrunk - real.images).mean() < 1
