"""CIFAR-10 (Krizhevsky 2009) in its binary version: records of one label byte and 3,072 bytes of colour."""

from collections.abc import Iterator, Sequence
from typing import ClassVar, Self

import numpy as np
from numpy.typing import NDArray

from gan_studio.core.datasets.base import Candidate, Source
from gan_studio.core.datasets.batches import by_batch
from gan_studio.core.datasets.containers.base import READ_ERRORS, Container, Reader, base_name
from gan_studio.core.datasets.data_files import data_files
from gan_studio.core.datasets.problems import BadPicture
from gan_studio.core.datasets.rows import read_rows
from gan_studio.core.translation import QT_TRANSLATE_NOOP

CIFAR10_CLASSES = ("airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck")
PLANES_BYTES = 3 * 32 * 32
_RECORD_BYTES = 1 + PLANES_BYTES
_CHECKED_RECORDS = 32


def training_batches(container: Container, found: list[int]) -> list[int]:
    """The batches in order of their names, without the test batch unless there is no other."""
    ordered = sorted(found, key=lambda index: container.names[index])
    return [index for index in ordered if "test" not in base_name(container.names[index])] or ordered


def planes_to_pixels(planes: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """A red, a green and a blue plane of 32 x 32, shape (3072,), to pixels of shape (32, 32, 3)."""
    return np.ascontiguousarray(planes.reshape(3, 32, 32).transpose(1, 2, 0))


class CifarBinary(Source):
    """``data_batch_1.bin`` and its like."""

    name: ClassVar[str] = "cifar-binary"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Source", "CIFAR-10 (binary)")
    order: ClassVar[int] = 40
    label_names = CIFAR10_CLASSES

    def __init__(self, container: Container, batches: list[int]) -> None:
        self.title = container.title
        self._container = container
        self._batches = batches
        self._counts = [container.sizes[index] // _RECORD_BYTES for index in batches]

    @classmethod
    def recognise(cls, container: Container) -> Self | None:
        """The training batches, if there are files of such records."""
        with container.open() as files:
            found = [index for index in data_files(container) if _is_batch(container, files, index)]
        return cls(container, training_batches(container, found)) if found else None

    def __len__(self) -> int:
        return sum(self._counts)

    def read(self, chosen: Sequence[int]) -> Iterator[Candidate]:
        """Batch by batch; pixels of shape (32, 32, 3)."""
        with self._container.open() as files:
            for batch, inside in by_batch(chosen, self._counts):
                index = self._batches[batch]
                name = self._container.names[index]
                with files.stream(index) as stream:
                    for number, record in zip(inside, read_rows(stream, _RECORD_BYTES, inside, name), strict=True):
                        pixels = planes_to_pixels(np.frombuffer(record, np.uint8)[1:])
                        yield Candidate(f"{name} #{number}", pixels, record[0])

    def fingerprint(self) -> str:
        """A hash over the batches."""
        return self._container.fingerprint(self._batches)


def _is_batch(container: Container, files: Reader, index: int) -> bool:
    """Whether the size is a multiple of a record's, and the first records have labels below 10."""
    size = container.sizes[index]
    if not size or size % _RECORD_BYTES:
        return False
    count = min(_CHECKED_RECORDS, size // _RECORD_BYTES)
    try:
        with files.stream(index) as stream:
            return all(stream.read(_RECORD_BYTES)[0] < len(CIFAR10_CLASSES) for _ in range(count))
    except (BadPicture, IndexError, *READ_ERRORS):
        return False
