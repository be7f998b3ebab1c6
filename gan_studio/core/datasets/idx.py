"""IDX files, the format of MNIST (LeCun et al. 1998) and its kin, packed with gzip or not."""

import gzip
import math
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import IO, ClassVar, NamedTuple, Self, cast

import numpy as np
from numpy.typing import NDArray

from gan_studio.core.datasets.base import Candidate, Source
from gan_studio.core.datasets.class_labels import class_labels
from gan_studio.core.datasets.containers.base import READ_ERRORS, Container, Reader, base_name
from gan_studio.core.datasets.containers.files import FolderContainer
from gan_studio.core.datasets.data_files import data_files
from gan_studio.core.datasets.picture import MAX_PIXELS
from gan_studio.core.datasets.rows import read_rows
from gan_studio.core.translation import QT_TRANSLATE_NOOP

_GZIP = b"\x1f\x8b"
#: Magic numbers of uint8 labels and uint8 images, and how many dimensions they have.
_DIMENSIONS = {b"\x00\x00\x08\x01": 1, b"\x00\x00\x08\x03": 3}


class _Part(NamedTuple):
    """One IDX file: its place in a container and its dimensions."""

    container: Container
    member: int
    shape: tuple[int, ...]

    @property
    def name(self) -> str:
        return self.container.names[self.member]


class Idx(Source):
    """A file of grey images, and the file of labels that matches it by count and name."""

    name: ClassVar[str] = "idx"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Source", "IDX images (MNIST)")
    order: ClassVar[int] = 30

    def __init__(self, title: str, images: _Part, labels: _Part | None) -> None:
        self.title = title
        self._images = images
        self._label_file = labels
        self._labels: NDArray[np.int64] | None = None
        if labels is not None:
            values = np.frombuffer(next(_rows(labels, labels.shape[0], [0])), np.uint8)
            self.label_names, self._labels = class_labels(values)

    @classmethod
    def recognise(cls, container: Container) -> Self | None:
        """The images; where there are several files, the training images, else the most."""
        parts = list(_parts(container))
        images = [part for part in parts if len(part.shape) == 3]
        if not images:
            return None
        if container.kind == "file":
            parts = list(_parts(FolderContainer(container.beside, recursive=False)))
        chosen = max(images, key=lambda part: ("train" in part.name.lower(), part.shape[0]))
        return cls(container.title, chosen, _matching_labels(chosen, parts))

    def __len__(self) -> int:
        return self._images.shape[0]

    def read(self, chosen: Sequence[int]) -> Iterator[Candidate]:
        """Rows of shape (height, width); EMNIST's, which are stored lying on their side, are turned."""
        _, height, width = self._images.shape
        turn = "emnist" in self._images.name.lower()
        for number, row in zip(chosen, _rows(self._images, height * width, chosen), strict=True):
            pixels = np.frombuffer(row, np.uint8).reshape(height, width)
            label = 0 if self._labels is None else int(self._labels[number])
            yield Candidate(f"{self._images.name} #{number}", pixels.T if turn else pixels, label)

    def fingerprint(self) -> str:
        """A hash over both files."""
        parts = [part for part in (self._images, self._label_file) if part is not None]
        return " ".join(part.container.fingerprint([part.member]) + part.name for part in parts)


def _parts(container: Container) -> Iterator[_Part]:
    """Every IDX file of uint8 with one or three dimensions."""
    with container.open() as files:
        for index in data_files(container):
            shape = _shape(files, index)
            if shape:
                yield _Part(container, index, shape)


def _shape(files: Reader, index: int) -> tuple[int, ...]:
    """The dimensions in the file's header; empty if it is no IDX file of uint8 images or labels."""
    if not files.head(index).startswith((_GZIP, *_DIMENSIONS)):
        return ()
    try:
        with _unpacked(files, index) as stream:
            dimensions = _DIMENSIONS.get(stream.read(4), 0)
            shape = tuple(int.from_bytes(stream.read(4), "big") for _ in range(dimensions))
    except READ_ERRORS:
        return ()
    return shape if all(shape) and math.prod(shape[1:]) <= MAX_PIXELS else ()


@contextmanager
def _unpacked(files: Reader, index: int) -> Iterator[IO[bytes]]:
    with files.stream(index) as raw:
        if files.head(index).startswith(_GZIP):
            with gzip.GzipFile(fileobj=raw) as unpacked:
                yield cast("IO[bytes]", unpacked)
        else:
            yield raw


def _rows(part: _Part, row_bytes: int, chosen: Sequence[int]) -> Iterator[bytes]:
    with part.container.open() as files, _unpacked(files, part.member) as stream:
        stream.read(4 + 4 * len(part.shape))
        yield from read_rows(stream, row_bytes, chosen, part.name)


def _matching_labels(images: _Part, parts: list[_Part]) -> _Part | None:
    """The labels with the images' count; of several, those with the images' name, or none if that does not decide."""
    same_count = [part for part in parts if part.shape == images.shape[:1]]
    expected = base_name(images.name).replace("images", "labels").replace("idx3", "idx1")
    of_that_name = [part for part in same_count if base_name(part.name) == expected]
    return next(iter(of_that_name), same_count[0] if len(same_count) == 1 else None)
