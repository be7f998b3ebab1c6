"""A folder or an archive of pictures; sub-folders become classes."""

from array import array
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import ClassVar, Self

from gan_studio.core.datasets.base import Candidate, Source
from gan_studio.core.datasets.containers.base import Container, suffix
from gan_studio.core.datasets.picture_magic import PICTURE_SUFFIXES, looks_like_picture
from gan_studio.core.datasets.problems import printable
from gan_studio.core.translation import QT_TRANSLATE_NOOP

_SPLITS = {"train", "training", "test", "testing", "val", "valid", "validation"}
_SNIFFED_PER_SUFFIX = 8


class Pictures(Source):
    """Encoded pictures of any size, as files."""

    name: ClassVar[str] = "pictures"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Source", "Pictures")
    order: ClassVar[int] = 90

    def __init__(self, container: Container, indices: Sequence[int]) -> None:
        self.title = container.title
        self._container = container
        self._indices = indices
        self.label_names, self._labels = _classes([container.names[index] for index in indices])

    @classmethod
    def recognise(cls, container: Container) -> Self | None:
        """The container's pictures, if there are any; a picture alone is no data set."""
        indices = () if container.kind == "file" else picture_indices(container)
        return cls(container, indices) if indices else None

    def __len__(self) -> int:
        return len(self._indices)

    def read(self, chosen: Sequence[int]) -> Iterator[Candidate]:
        """The chosen files, unopened where they lie on disk."""
        with self._container.open() as files:
            for number in chosen:
                index = self._indices[number]
                label = self._labels[number] if self._labels else 0
                yield Candidate(self._container.names[index], self._container.content(files, index), label)

    def fingerprint(self) -> str:
        """A hash over the files that are pictures."""
        return self._container.fingerprint(self._indices)


def picture_indices(container: Container) -> Sequence[int]:
    """The indices of the container's pictures.

    Whatever is named like a picture counts. Of files with any other ending, a few are looked into, and all of them
    when one of these is a picture after all.
    """
    found = array("q")
    others: defaultdict[str, list[int]] = defaultdict(list)
    for index, name in enumerate(container.names):
        ending = suffix(name)
        if ending in PICTURE_SUFFIXES:
            found.append(index)
        else:
            others[ending].append(index)
    with container.open() as files:
        for indices in others.values():
            if any(looks_like_picture(files.head(index)) for index in indices[:_SNIFFED_PER_SUFFIX]):
                found.extend(index for index in indices if looks_like_picture(files.head(index)))
    return array("q", sorted(found))


def _classes(names: Sequence[str]) -> tuple[tuple[str, ...], "array[int] | None"]:
    """Class names and one label a picture, from the topmost folders in which the pictures differ.

    A level of ``train`` and ``test`` is looked through. There are no classes where pictures lie outside of the
    folders, or where folders are about as many as pictures.
    """
    folders = {name.rpartition("/")[0] for name in names}
    levels = {folder: tuple(folder.split("/")) if folder else () for folder in folders}
    while levels and all(levels.values()) and _says_nothing({parts[0] for parts in levels.values()}):
        levels = {folder: parts[1:] for folder, parts in levels.items()}
    if not all(levels.values()):
        return (), None
    found = sorted({parts[0] for parts in levels.values()})
    if len(found) > len(names) // 2:
        return (), None
    numbers = {folder: found.index(parts[0]) for folder, parts in levels.items()}
    return tuple(printable(name) for name in found), array("q", (numbers[name.rpartition("/")[0]] for name in names))


def _says_nothing(folders: set[str]) -> bool:
    return len(folders) == 1 or all(folder.lower() in _SPLITS for folder in folders)
