"""LSUN (Yu et al. 2015): LMDB databases whose values are encoded pictures."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from fractions import Fraction
from itertools import islice
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

#: A database is closed and opened again after so many values. Until then, what was read of its memory map, and up to a
#: megabyte around each value, counts as memory of this process.
_VALUES_PER_OPENING = 64

_KEYS_LOOKED_AT = 64


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

    def sample(self, chosen: Sequence[int]) -> Iterator[Candidate]:
        """Pictures at about those places."""
        for database, inside in by_batch(chosen, self._counts):
            fractions = [number / self._counts[database] for number in inside]
            for key, content in _values_near(self._container.file(self._databases[database]), fractions):
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


@contextmanager
def _cursor(path: Path) -> Iterator[Any]:
    with _environment(path) as environment, environment.begin(buffers=True) as transaction, transaction.cursor() as cursor:
        yield cursor


def _count(path: Path) -> int:
    with _environment(path) as environment:
        return int(environment.stat()["entries"])


def _values(path: Path, chosen: Sequence[int]) -> Iterator[tuple[str, bytes | BadPicture]]:
    """Key and value at each of the chosen positions, which ascend."""
    position, done = 0, 0
    key: bytes | None = None
    while done < len(chosen):
        with _cursor(path) as cursor:
            found = cursor.first() if key is None else cursor.set_key(key)
            for _ in range(min(_VALUES_PER_OPENING, len(chosen) - done)):
                while found and position < chosen[done]:
                    found = cursor.next()
                    position += 1
                if not found:
                    raise incomplete(path)
                key = bytes(cursor.key())
                yield _entry(cursor)
                done += 1


def _values_near(path: Path, fractions: Sequence[float]) -> Iterator[tuple[str, bytes | BadPicture]]:
    """Different keys, and values, at about those fractions of the way, as if keys were spread evenly.

    Going from key to key would read every value on the way: all 43 GB of LSUN's bedrooms.
    """
    with _cursor(path) as cursor:
        keys = [bytes(key) for key in islice(cursor.iternext(values=False), _KEYS_LOOKED_AT)]
        cursor.last()
        scale = _KeyScale(keys, bytes(cursor.key()))
    seen = b""
    for fraction in fractions:
        with _cursor(path) as cursor:
            found = cursor.set_range(max(scale.key_at(fraction), seen))
            if found and cursor.key() == seen:
                found = cursor.next()
            if not found:
                return
            seen = bytes(cursor.key())
            yield _entry(cursor)


class _KeyScale:
    """Keys as numbers whose digits are the bytes that occur in keys, such as 0 to 9 and a to f."""

    def __init__(self, first_keys: list[bytes], last_key: bytes) -> None:
        self._digits = sorted(set(b"".join([*first_keys, last_key])))
        self._length = max(map(len, [*first_keys, last_key]))
        self._low, self._high = self._number(first_keys[0]), self._number(last_key)

    def _number(self, key: bytes) -> int:
        number = 0
        for byte in key.ljust(self._length, bytes(self._digits[:1])):
            number = number * len(self._digits) + self._digits.index(byte)
        return number

    def key_at(self, fraction: float) -> bytes:
        """The key, which may not exist, at that fraction of the way from the first to the last."""
        number = self._low + int((self._high - self._low) * Fraction(fraction))
        key = bytearray()
        for _ in range(self._length):
            number, digit = divmod(number, len(self._digits))
            key.append(self._digits[digit])
        return bytes(reversed(key))


def _entry(cursor: Any) -> tuple[str, bytes | BadPicture]:
    """The name and the encoded picture where the cursor stands."""
    value = cursor.value()
    return printable(bytes(cursor.key()).decode("utf-8", "replace")), bytes(value) if len(value) <= MAX_FILE_BYTES else BadPicture(TOO_LARGE)
