"""LSUN (Yu et al. 2015): LMDB databases whose values are encoded pictures."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import Any, ClassVar, Self

from gan_studio.core.datasets.base import Candidate, Source
from gan_studio.core.datasets.batches import by_batch
from gan_studio.core.datasets.containers.base import MAX_FILE_BYTES, Container
from gan_studio.core.datasets.containers.files import FolderContainer
from gan_studio.core.datasets.data_files import data_files
from gan_studio.core.datasets.problems import TOO_LARGE, BadPicture, incomplete, printable
from gan_studio.core.errors import StudioError
from gan_studio.core.translation import QT_TRANSLATE_NOOP

_MAGIC = b"\xde\xc0\xef\xbe"
_MAGIC_OFFSET = 16

#: A database is closed and opened again after so many bytes: until then, what was read of its memory map counts as ours.
_BYTES_PER_OPENING = 64 << 20


class Lsun(Source):
    """One LMDB, or several in one folder, which become classes; the database file itself may be given too."""

    name: ClassVar[str] = "lsun"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Source", "LMDB (LSUN)")
    order: ClassVar[int] = 60

    def __init__(self, container: FolderContainer, databases: list[int]) -> None:
        self.title = container.title
        self._container = container
        self._databases = databases
        self._counts = [_count(container.file(index)) for index in databases]
        if len(databases) > 1:
            self.label_names = tuple(printable(PurePosixPath(container.names[index]).parent.name) for index in databases)

    @classmethod
    def recognise(cls, container: Container) -> Self | None:
        """The databases on disk.

        Raises:
            StudioError: they lie in an archive, where they cannot be read in place, or are damaged.
        """
        with container.open() as files:
            found = [index for index in data_files(container) if files.head(index)[_MAGIC_OFFSET:].startswith(_MAGIC)]
        if not found:
            return None
        if not isinstance(container, FolderContainer):
            raise StudioError(
                QT_TRANSLATE_NOOP("Error", "“{name}” holds an LMDB database, which cannot be read inside an archive."),
                QT_TRANSLATE_NOOP("Error", "Unpack it and open the folder."),
                name=container.path.name,
            )
        return cls(container, found)

    def __len__(self) -> int:
        return sum(self._counts)

    def read(self, chosen: Sequence[int]) -> Iterator[Candidate]:
        """Database by database, in the order of the keys."""
        for database, inside in by_batch(chosen, self._counts):
            for key, content in _values(self._container.file(self._databases[database]), inside):
                yield Candidate(key, content, database)

    def fingerprint(self) -> str:
        """A hash over the database files."""
        return self._container.fingerprint(self._databases)


@contextmanager
def _environment(path: Path) -> Iterator[Any]:
    """An open database, checked to be as long as its last page number says: beyond its end, reading kills the process."""
    import lmdb

    try:
        with lmdb.open(str(path), subdir=False, readonly=True, lock=False, readahead=False) as environment:
            if path.stat().st_size < (environment.info()["last_pgno"] + 1) * environment.stat()["psize"]:
                raise incomplete(path)
            yield environment
    except lmdb.Error as error:
        raise incomplete(path) from error


def _count(path: Path) -> int:
    with _environment(path) as environment:
        return int(environment.stat()["entries"])


def _values(path: Path, chosen: Sequence[int]) -> Iterator[tuple[str, bytes | BadPicture]]:
    """Key and value at each of the chosen positions, which ascend."""
    position, done = 0, 0
    key: bytes | None = None
    while done < len(chosen):
        with _environment(path) as environment, environment.begin(buffers=True) as transaction, transaction.cursor() as cursor:
            found = cursor.first() if key is None else cursor.set_key(key)
            taken = 0
            while done < len(chosen) and taken < _BYTES_PER_OPENING:
                while found and position < chosen[done]:
                    found = cursor.next()
                    position += 1
                if not found:
                    raise incomplete(path)
                key, value = bytes(cursor.key()), cursor.value()
                yield printable(key.decode("utf-8", "replace")), bytes(value) if len(value) <= MAX_FILE_BYTES else BadPicture(TOO_LARGE)
                taken += len(value)
                done += 1
