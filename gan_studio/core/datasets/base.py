"""What every data source offers, and the one door that recognises which source a path is."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar, Self

import numpy as np
from numpy.typing import NDArray

from gan_studio.core.datasets.containers.base import Container, Content
from gan_studio.core.datasets.containers.opening import open_container
from gan_studio.core.datasets.picture import Box
from gan_studio.core.datasets.refusal import missing, refusal, unreadable
from gan_studio.core.discovery import discover
from gan_studio.core.progress import Progress, silent

_PACKAGE = "gan_studio.core.datasets"


@dataclass(frozen=True, eq=False, slots=True)
class Candidate:
    """One picture of a source, not decoded yet. ``label`` and ``attributes`` belong to it, so skipping it cannot shift them."""

    name: str
    content: Content | NDArray[np.uint8]
    """An encoded picture, or pixels of shape (height, width) or (height, width, 1, 3 or 4)."""
    label: int = 0
    attributes: NDArray[np.bool_] | None = None


@dataclass(frozen=True)
class BuiltIn:
    """A data set that comes with the application: a name stands for it wherever a path could."""

    name: str
    label: str
    open: "Callable[[], Source]"


class Source(ABC):
    """A data set in one format. Holds no file open; may be handed from thread to thread."""

    name: ClassVar[str]
    label: ClassVar[str]
    order: ClassVar[int] = 50
    """Sources are asked in this order whether they recognise a path."""
    title: str
    """What to call the data, for a person."""
    origin: str
    """Where the data lie: an absolute path, or the name of what lies in no file of its own."""
    label_names: tuple[str, ...] = ()
    """Names of the classes; empty where the data have none."""
    attribute_names: tuple[str, ...] = ()

    @classmethod
    @abstractmethod
    def recognise(cls, container: Container) -> Self | None:
        """The source, if the container holds this format."""

    @classmethod
    def built_in(cls) -> list[BuiltIn]:
        """The data sets of this kind that come with the application."""
        return []

    @abstractmethod
    def __len__(self) -> int:
        """How many pictures there seem to be, before any of them is decoded."""

    @abstractmethod
    def read(self, chosen: Sequence[int]) -> Iterator[Candidate]:
        """The pictures with those indices, which ascend; nothing beyond the next few is held in memory.

        Raises:
            StudioError: the data end too early or cannot be read.
        """

    def sample(self, chosen: Sequence[int]) -> Iterator[Candidate]:
        """Pictures at about those places, for a quick look: :meth:`read`, unless getting to them exactly is slow."""
        return self.read(chosen)

    @abstractmethod
    def fingerprint(self) -> str:
        """A hash that changes when the pictures, labels or attributes may have changed."""

    def held_out(self) -> "Source | None":
        """The pictures that the data keep away from training, to judge a model by; None where they keep none."""
        return None

    def measures(self) -> dict[str, NDArray[np.float32]]:
        """Numbers known of the pictures, by their names: shape (len(self),), not-a-number where one is not known."""
        return {}

    def crop_box(self, width: int, height: int) -> Box:
        """The square to keep of a picture of that size: the one in the centre."""
        side = min(width, height)
        left, top = (width - side) / 2, (height - side) / 2
        return left, top, left + side, top + side


class BuiltInSource(Source):
    """A data set that comes with the application, and is found by its name alone."""

    def __init__(self) -> None:
        self.title = self.name.replace("-", " ")
        self.origin = self.name

    @classmethod
    def recognise(cls, container: Container) -> Self | None:  # noqa: ARG003 - found by its name
        """Never: it lies in no container."""
        return None

    @classmethod
    def built_in(cls) -> list[BuiltIn]:
        """The set itself."""
        return [BuiltIn(cls.name, cls.label, cls)]


def built_in_data() -> list[BuiltIn]:
    """The data sets that come with the application, in display order."""
    return [data for kind in _kinds() for data in kind.built_in()]


def _kinds() -> list[type[Source]]:
    return discover(_PACKAGE, Source)  # type: ignore[type-abstract] # what it finds is concrete


def recognise(where: str | Path, progress: Progress = silent) -> Source:
    """The source that a path is, told by its content, or the built-in data of that name.

    Where the data tell which pictures are for judging, these are left out; :meth:`Source.held_out` has them.
    ``progress`` counts files while a folder is listed, and bytes while a compressed archive is.

    Raises:
        StudioError: there is nothing at the path, it cannot be read, or it is something else; the sentence says what.
    """
    for built_in in built_in_data():
        if str(where) == built_in.name:
            return built_in.open()
    path = Path(where).expanduser()
    if not path.exists():
        raise missing(path)
    try:
        container = open_container(path, progress)
        for kind in _kinds():
            source = kind.recognise(container)
            if source is not None:
                source.origin = str(path.absolute())
                return source
        raise refusal(path, container)
    except OSError as error:
        raise unreadable(path) from error
