"""Pictures with a table of what they show, ``attributes.csv``: the bundled worlds, and anybody's own."""

from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import ClassVar, Self

import numpy as np
from numpy.typing import NDArray

from gan_studio.core.datasets.attribute_table import AttributeTable
from gan_studio.core.datasets.base import BuiltIn, Candidate
from gan_studio.core.datasets.containers.base import Container, base_name
from gan_studio.core.datasets.containers.opening import open_container
from gan_studio.core.datasets.pictures import Pictures, picture_indices
from gan_studio.core.datasets.problems import WITHOUT_ATTRIBUTES, BadPicture, incomplete
from gan_studio.core.errors import StudioError
from gan_studio.core.translation import QT_TRANSLATE_NOOP
from gan_studio.core.worlds import worlds

TABLE = "attributes.csv"
LARGEST_TABLE = 200_000_000
"""Bytes; a million pictures with thirty attributes of a few letters take as much."""


class TabledPictures(Pictures):
    """A folder or archive of pictures with ``attributes.csv`` in it; those that it keeps for judging come apart."""

    name: ClassVar[str] = "table"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Source", "Pictures with attributes")
    order: ClassVar[int] = 30

    def __init__(self, container: Container, table: AttributeTable, table_fingerprint: str, indices: Sequence[int], held_out: bool) -> None:
        rows = [table.row(container.names[index]) for index in indices]
        chosen = [place for place, row in enumerate(rows) if held_out == (row is not None and table.is_held_out(row))]
        super().__init__(container, [indices[place] for place in chosen])
        self.label_names, self._labels = (), None
        self.attribute_names = table.names
        self._table, self._table_fingerprint = table, table_fingerprint
        self._rows = [rows[place] for place in chosen]
        self._everything = indices
        self._is_held_out = held_out

    @classmethod
    def recognise(cls, container: Container) -> Self | None:
        """The pictures to train on, if there is a table among them."""
        place = next((index for index, name in enumerate(container.names) if base_name(name) == TABLE), None)
        indices = () if place is None else picture_indices(container)
        if place is None or not indices:
            return None
        if container.sizes[place] > LARGEST_TABLE:
            raise incomplete(container.names[place])
        with container.open() as files, files.stream(place) as stream:
            table = AttributeTable(container.names[place], stream.read())
        source = cls(container, table, container.fingerprint([place]), indices, held_out=False)
        if not len(source):
            raise StudioError(
                QT_TRANSLATE_NOOP("Error", "“{name}” keeps every picture for judging, and none for training."),
                QT_TRANSLATE_NOOP("Error", "Write “train” into the column “split” of the others."),
                name=container.names[place],
            )
        return source

    @classmethod
    def built_in(cls) -> list[BuiltIn]:
        """The pictures of every world that is here."""
        return [BuiltIn(world.name, world.label, partial(_open, world.data, world.name)) for world in worlds() if world.data]

    def held_out(self) -> Self | None:
        """The pictures that the table keeps for judging."""
        if self._is_held_out:
            return None
        rest = type(self)(self._container, self._table, self._table_fingerprint, self._everything, held_out=True)
        rest.title, rest.origin = f"{self.title} (held out)", self.origin
        return rest if len(rest) else None

    def measures(self) -> dict[str, NDArray[np.float32]]:
        """The table's columns of numbers."""
        rows = np.array([np.nan if row is None else row for row in self._rows])
        known = np.isfinite(rows)
        columns = self._table.measures(rows[known].astype(np.int64))
        found = {name: np.full(len(rows), np.nan, np.float32) for name in columns}
        for name, column in columns.items():
            found[name][known] = column
        return found

    def read(self, chosen: Sequence[int]) -> Iterator[Candidate]:
        """The chosen files with their attributes."""
        for number, candidate in zip(chosen, super().read(chosen), strict=True):
            row = self._rows[number]
            if row is None:
                yield Candidate(candidate.name, BadPicture(WITHOUT_ATTRIBUTES))
            else:
                yield Candidate(candidate.name, candidate.content, attributes=self._table.attributes(row))

    def fingerprint(self) -> str:
        """A hash over the pictures and the table."""
        return f"{super().fingerprint()} {self._table_fingerprint} {'held out' if self._is_held_out else 'train'}"


def _open(archive: Path, title: str) -> TabledPictures:
    source = TabledPictures.recognise(open_container(archive))
    if source is None:
        raise incomplete(archive)
    source.title, source.origin = title, str(archive)
    return source
