"""Pictures and data sets as the tests write them, in their formats' real layouts."""

import gzip
import io
import tarfile
import zipfile
from pathlib import Path

import lmdb
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from gan_studio.core.datasets.base import recognise
from gan_studio.core.datasets.image_data import ImageData
from gan_studio.core.datasets.ingest import prepare


def photo(seed: int, width: int = 48, height: int = 40) -> Image.Image:
    """A smooth colourful picture, so that JPEG keeps it close to what it was."""
    coarse = np.random.default_rng(seed).integers(0, 256, (4, 4, 3), dtype=np.uint8)
    return Image.fromarray(coarse).resize((width, height), Image.Resampling.BICUBIC)


def encoded(image: Image.Image, kind: str = "PNG", **options: object) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, kind, **options)
    return buffer.getvalue()


def plain(color: tuple[int, int, int], side: int = 40) -> bytes:
    """A PNG of one colour."""
    return encoded(Image.new("RGB", (side, side), color))


def write(root: Path, files: dict[str, bytes]) -> Path:
    for name, data in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return root


def classes_of_colors() -> dict[str, bytes]:
    """Three red, four green and five blue pictures, each in the folder of its class."""
    colors = {"빨강": (250, 10, 10), "green": (10, 250, 10), "blue": (10, 10, 250)}
    counts = {"빨강": 3, "green": 4, "blue": 5}
    return {f"data/{name}/그림 {number}.png": plain(color) for name, color in colors.items() for number in range(counts[name])}


def idx(values: NDArray[np.uint8]) -> bytes:
    return bytes((0, 0, 8, values.ndim)) + b"".join(side.to_bytes(4, "big") for side in values.shape) + values.tobytes()


def digits_like(count: int, seed: int = 0) -> NDArray[np.uint8]:
    """28 x 28 greys with a black border, each different."""
    images = np.zeros((count, 28, 28), np.uint8)
    images[:, 6:22, 6:22] = np.random.default_rng(seed).integers(0, 256, (count, 16, 16))
    return images


def mnist_files(train: int = 30, test: int = 20) -> dict[str, bytes]:
    """The four files of MNIST; picture n has the label n % 10."""
    files = {}
    for seed, (name, count) in enumerate((("train", train), ("t10k", test))):
        files[f"{name}-images-idx3-ubyte.gz"] = gzip.compress(idx(digits_like(count, seed)))
        files[f"{name}-labels-idx1-ubyte.gz"] = gzip.compress(idx((np.arange(count) % 10).astype(np.uint8)))
    return files


def cifar_planes(count: int, seed: int = 0) -> NDArray[np.uint8]:
    """Rows of 3,072 bytes; every plane has one value, which :func:`cifar_color` tells."""
    colors = np.random.default_rng(seed).integers(0, 256, (count, 3, 1), dtype=np.uint8)
    return np.broadcast_to(colors, (count, 3, 1024)).reshape(count, 3072)


def opened(path: Path | str, tmp_path: Path, image_size: int = 32, color: str = "auto") -> ImageData:
    return prepare(recognise(path), image_size, color, cache_root=tmp_path / "cache")


def zipped(files: dict[str, bytes], path: Path) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return path


def tarred(files: dict[str, bytes], path: Path, mode: str) -> Path:
    with tarfile.open(path, mode) as archive:
        for name, data in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return path


def write_lmdb(folder: Path, values: list[bytes], keys: list[str] | None = None) -> Path:
    folder.mkdir(parents=True)
    with lmdb.open(str(folder), map_size=1 << 26) as environment, environment.begin(write=True) as transaction:
        for number, value in enumerate(values):
            transaction.put((keys[number] if keys else f"{number:040x}").encode(), value)
    return folder
