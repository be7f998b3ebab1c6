"""CIFAR-10 (Krizhevsky 2009) in its Python version: pickled dictionaries of arrays, read without running any code."""

from collections.abc import Iterator, Sequence
from typing import ClassVar, NamedTuple, Self

import numpy as np
from numpy.typing import NDArray

from gan_studio.core.datasets.base import Candidate, Source
from gan_studio.core.datasets.batches import by_batch
from gan_studio.core.datasets.cifar import CIFAR10_CLASSES, PLANES_BYTES, planes_to_pixels, training_batches
from gan_studio.core.datasets.containers.base import Container, Reader
from gan_studio.core.datasets.data_files import data_files
from gan_studio.core.datasets.problems import incomplete
from gan_studio.core.datasets.unpickling import load_arrays
from gan_studio.core.translation import QT_TRANSLATE_NOOP

_PICKLE = (b"\x80\x02", b"\x80\x03", b"\x80\x04", b"\x80\x05")

#: A batch is read into memory whole, so a file that is much larger than CIFAR's 31 MB is none.
_MAX_BYTES = 200_000_000


class _Batch(NamedTuple):
    planes: NDArray[np.uint8]
    labels: list[int]


class CifarPython(Source):
    """``data_batch_1`` and its like, in a folder or in ``cifar-10-python.tar.gz``."""

    name: ClassVar[str] = "cifar-python"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Source", "CIFAR-10 (Python)")
    order: ClassVar[int] = 80
    label_names = CIFAR10_CLASSES

    def __init__(self, container: Container, batches: list[int], counts: list[int]) -> None:
        self.title = container.title
        self._container = container
        self._batches = batches
        self._counts = counts

    @classmethod
    def recognise(cls, container: Container) -> Self | None:
        """The training batches, if there are pickles of such dictionaries, and no pictures beside them.

        Raises:
            StudioError: one of the pickles wants to run code, or is damaged.
        """
        candidates = data_files(container)
        if len(candidates) < len(container.names):
            return None
        counts: dict[int, int] = {}
        with container.open() as files:
            for index in candidates:
                if container.sizes[index] <= _MAX_BYTES and files.head(index).startswith(_PICKLE):
                    batch = _load(container, files, index)
                    if batch is not None:
                        counts[index] = len(batch.labels)
        batches = training_batches(container, list(counts))
        return cls(container, batches, [counts[index] for index in batches]) if counts else None

    def __len__(self) -> int:
        return sum(self._counts)

    def read(self, chosen: Sequence[int]) -> Iterator[Candidate]:
        """Batch by batch, each loaded whole; pixels of shape (32, 32, 3)."""
        with self._container.open() as files:
            for number, inside in by_batch(chosen, self._counts):
                name = self._container.names[self._batches[number]]
                batch = _load(self._container, files, self._batches[number])
                if batch is None or len(batch.labels) != self._counts[number]:
                    raise incomplete(name)
                for row in inside:
                    yield Candidate(f"{name} #{row}", planes_to_pixels(batch.planes[row]), batch.labels[row])

    def fingerprint(self) -> str:
        """A hash over the batches."""
        return self._container.fingerprint(self._batches)


def _load(container: Container, files: Reader, index: int) -> _Batch | None:
    """The file's planes, shape (n, 3072), and labels; None if the pickle holds something else."""
    with files.stream(index) as stream:
        saved = load_arrays(stream, container.names[index])
    if not isinstance(saved, dict):
        return None
    planes, labels = (saved.get(key.encode(), saved.get(key)) for key in ("data", "labels"))
    if not isinstance(planes, np.ndarray) or planes.dtype != np.uint8 or planes.shape[1:] != (PLANES_BYTES,):
        return None
    if not isinstance(labels, list) or len(labels) != len(planes):
        return None
    return _Batch(planes, labels) if all(isinstance(label, int) and 0 <= label < len(CIFAR10_CLASSES) for label in labels) else None
