"""NumPy's ``.npz`` archives and ``.npy`` files: the array that looks like pictures, and the one that labels them."""

from collections.abc import Iterator, Sequence
from typing import Any, ClassVar, NamedTuple, Self

import numpy as np
from numpy.lib import format as npy_format
from numpy.typing import NDArray

from gan_studio.core.datasets.base import Candidate, Source
from gan_studio.core.datasets.class_labels import class_labels
from gan_studio.core.datasets.containers.base import READ_ERRORS, Container, Reader, base_name
from gan_studio.core.datasets.data_files import data_files
from gan_studio.core.datasets.picture import MAX_PIXELS
from gan_studio.core.datasets.problems import BadPicture, incomplete
from gan_studio.core.datasets.rows import read_rows
from gan_studio.core.translation import QT_TRANSLATE_NOOP

_MAGIC = b"\x93NUMPY"
_CHANNELS = (1, 3, 4)
_SHORTEST_SIDE = 6
_LABEL_WORDS = ("label", "target", "class")
_LABEL_NAMES = ("y.npy", "arr_1.npy")
_MAX_LABEL_BYTES = 200_000_000
_LOOKED_AT = 256


class _Array(NamedTuple):
    """One array: its place in the container, name, shape, type, and where its values start."""

    member: int
    name: str
    shape: tuple[int, ...]
    dtype: "np.dtype[Any]"
    offset: int

    @property
    def row_bytes(self) -> int:
        """Bytes of one picture."""
        return int(np.prod(self.shape[1:], dtype=np.int64)) * self.dtype.itemsize


class Npz(Source):
    """Pictures of shape (n, height, width), (n, height, width, channels) or (n, channels, height, width).

    Integers are taken as 0..255, or 0..65535 if they have 16 bits; floats as -1..1, 0..1 or 0..255, whichever the first
    few hundred pictures fit.
    """

    name: ClassVar[str] = "npz"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Source", "NumPy arrays")
    order: ClassVar[int] = 50

    def __init__(self, container: Container, images: _Array, labels: _Array | None) -> None:
        self.title = container.title
        self._container = container
        self._images = images
        self._used = [images.member]
        self._labels: NDArray[np.int64] | None = None
        if labels is not None:
            self._used.append(labels.member)
            whole = labels._replace(shape=(1, *labels.shape))
            values = next(self._rows(whole, [0]))
            self.label_names, self._labels = class_labels(values)
        self._range = _Range.of(self._rows(images, range(min(_LOOKED_AT, images.shape[0]))))

    @classmethod
    def recognise(cls, container: Container) -> Self | None:
        """The training pictures; where names do not tell, the largest array of pictures."""
        with container.open() as files:
            arrays = [array for index in data_files(container) if (array := _header(container, files, index))]
        images = [array for array in arrays if _is_pictures(array)]
        if not images:
            return None
        chosen = max(images, key=lambda array: ("train" in array.name.lower(), array.shape[0] * array.row_bytes))
        return cls(container, chosen, _matching_labels(chosen, arrays))

    def __len__(self) -> int:
        return self._images.shape[0]

    def read(self, chosen: Sequence[int]) -> Iterator[Candidate]:
        """Pixels as uint8 of shape (height, width) or (height, width, 3 or 4)."""
        channels_first = len(self._images.shape) == 4 and self._images.shape[3] not in _CHANNELS
        for number, row in zip(chosen, self._rows(self._images, chosen), strict=True):
            pixels = self._range.to_bytes(row)
            if channels_first:
                pixels = pixels.transpose(1, 2, 0)
            if pixels.ndim == 3 and pixels.shape[2] == 1:
                pixels = pixels[:, :, 0]
            label = 0 if self._labels is None else int(self._labels[number])
            yield Candidate(f"{self._images.name} #{number}", np.ascontiguousarray(pixels), label)

    def fingerprint(self) -> str:
        """A hash over the files used."""
        return self._container.fingerprint(self._used)

    def _rows(self, array: _Array, chosen: Sequence[int]) -> Iterator[NDArray[Any]]:
        with self._container.open() as files, files.stream(array.member) as stream:
            stream.read(array.offset)
            for data in read_rows(stream, array.row_bytes, chosen, array.name):
                yield np.frombuffer(data, array.dtype).reshape(array.shape[1:])


def _header(container: Container, files: Reader, index: int) -> _Array | None:
    """What the array's header says; None for other files, and for arrays of Python objects or stored by columns.

    Raises:
        StudioError: the file is shorter than its header says.
    """
    if not files.head(index).startswith(_MAGIC):
        return None
    name = container.names[index]
    try:
        with files.stream(index) as stream:
            read = npy_format.read_array_header_1_0 if npy_format.read_magic(stream) == (1, 0) else npy_format.read_array_header_2_0
            shape, by_columns, dtype = read(stream)
            array = _Array(index, name, shape, dtype, stream.tell())
    except (BadPicture, *READ_ERRORS):
        return None
    if dtype.hasobject or not shape or (by_columns and len(shape) > 1):
        return None
    if container.sizes[index] < array.offset + shape[0] * array.row_bytes:
        raise incomplete(name)
    return array


def _is_pictures(array: _Array) -> bool:
    shape = array.shape
    if array.dtype.kind not in "buif" or len(shape) not in (3, 4) or not shape[0]:
        return False
    channels_last, channels_first = shape[-1] in _CHANNELS, len(shape) == 4 and shape[1] in _CHANNELS
    if len(shape) == 4 and not (channels_last or channels_first):
        return False
    sides = shape[1:] if len(shape) == 3 else shape[1:3] if channels_last else shape[2:]
    return min(sides) >= _SHORTEST_SIDE and sides[0] * sides[1] <= MAX_PIXELS


def _matching_labels(images: _Array, arrays: list[_Array]) -> _Array | None:
    """The array with one row a picture that is named like labels; of several, the one of the same split."""

    def fits(array: _Array) -> bool:
        base = base_name(array.name.lower())
        named = any(word in base for word in _LABEL_WORDS) or base in _LABEL_NAMES or base.startswith("y_")
        return named and array.shape[0] == images.shape[0] and len(array.shape) <= 2 and array.row_bytes * array.shape[0] <= _MAX_LABEL_BYTES

    is_training = "train" in images.name.lower()
    found = [array for array in arrays if array is not images and array.dtype.kind in "buifUS" and fits(array)]
    return max(found, key=lambda array: ("train" in array.name.lower()) == is_training, default=None)


class _Range(NamedTuple):
    """The values that mean black and white."""

    low: float
    high: float

    @classmethod
    def of(cls, rows: Iterator[NDArray[Any]]) -> "_Range":
        """Judged by some pictures."""
        kind, size, low, high = "u", 1, np.inf, -np.inf
        for row in rows:
            kind, size = row.dtype.kind, row.dtype.itemsize
            low, high = min(low, float(np.nanmin(row))), max(high, float(np.nanmax(row)))
        if kind == "f" and low < 0:
            return cls(-1, 1) if low >= -1.01 and high <= 1.01 else cls(low, high)
        if high <= (1.01 if kind == "f" else 1):
            return cls(0, 1)
        return cls(0, 255 if high <= 255 or size == 1 else max(65535, high))

    def to_bytes(self, row: NDArray[Any]) -> NDArray[np.uint8]:
        """The values as 0..255."""
        if row.dtype == np.uint8 and self.high == 255:
            return row
        scaled = (row.astype(np.float32) - self.low) * (255 / (self.high - self.low))
        bounded: NDArray[np.float32] = np.clip(np.nan_to_num(scaled), 0, 255)
        return np.rint(bounded).astype(np.uint8)
