"""A container: named files in one place, listed once and read in storage order."""

import hashlib
import lzma
import tarfile
import zipfile
import zlib
from abc import ABC, abstractmethod
from array import array
from collections.abc import Iterable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import IO, ClassVar

from gan_studio.core.datasets.problems import DAMAGED, TOO_LARGE, BadPicture

#: A single encoded picture larger than this is skipped: it would not fit in the memory set aside for decoding.
MAX_FILE_BYTES = 100_000_000
HEAD_BYTES = 64

#: Left behind by operating systems, in any container.
_LITTER = {"__macosx", "thumbs.db", "desktop.ini", "$recycle.bin"}

#: What reading a damaged file, archive member or compressed stream raises.
READ_ERRORS = (OSError, EOFError, ValueError, zlib.error, lzma.LZMAError, zipfile.BadZipFile, tarfile.TarError)

Content = bytes | Path | BadPicture
"""An encoded picture: its bytes, the file that holds them, or why there are none."""


def base_name(name: str) -> str:
    """The last part of a path with ``/`` between the parts; ``pathlib`` would take seconds for a million of them."""
    return name.rpartition("/")[2]


def suffix(name: str) -> str:
    """The path's ending with its dot, in lower case: ``.jpg``."""
    base = base_name(name)
    dot = base.rfind(".")
    return base[dot:].lower() if dot > 0 else ""


def is_litter(name: str) -> bool:
    """Whether a file or folder of that name is hidden, or made by the operating system for itself."""
    return name.startswith(".") or name.lower() in _LITTER


class Reader(ABC):
    """Access to the files of an open container, by their index; for one thread."""

    @abstractmethod
    def stream(self, index: int) -> IO[bytes]:
        """The file's bytes, seekable forwards.

        Raises:
            BadPicture: this file cannot be opened.
        """

    def head(self, index: int) -> bytes:
        """The first :data:`HEAD_BYTES` bytes, fewer if the file is shorter; none if it cannot be read."""
        try:
            with self.stream(index) as stream:
                return stream.read(HEAD_BYTES)
        except (BadPicture, *READ_ERRORS):
            return b""


class Container(ABC):
    """Where files lie. Holds no file open, and about a hundred bytes for each file."""

    kind: ClassVar[str]

    def __init__(self, path: Path) -> None:
        self.path = path.absolute()
        self.names: list[str] = []
        """Paths inside the container with ``/`` between the parts, in the order they are best read in."""
        self.sizes = array("q")
        """Bytes, uncompressed; parallel to ``names``."""

    @property
    def title(self) -> str:
        """What a person would call it: the file's or folder's name without endings such as ``.tar.gz``."""
        return self.path.name if self.kind == "folder" else self.path.name.split(".")[0] or self.path.name

    @abstractmethod
    def open(self) -> AbstractContextManager[Reader]:
        """Open for reading, as a context manager."""

    @abstractmethod
    def fingerprint(self, indices: Iterable[int]) -> str:
        """A hash that changes when those files change; the same wherever the container lies."""

    @property
    def beside(self) -> Path:
        """The folder in which the container lies."""
        return self.path.parent

    def content(self, files: Reader, index: int) -> Content:
        """The encoded picture at that index."""
        if self.sizes[index] > MAX_FILE_BYTES:
            return BadPicture(TOO_LARGE)
        try:
            with files.stream(index) as stream:
                return stream.read()
        except BadPicture as problem:
            return problem
        except READ_ERRORS:
            return BadPicture(DAMAGED)


def file_fingerprint(path: Path) -> str:
    """A hash of a file's size, modification time, and first and last megabyte; not of its name or place."""
    facts = path.stat()
    digest = hashlib.sha256(f"{facts.st_size} {facts.st_mtime_ns}".encode())
    with path.open("rb") as file:
        digest.update(file.read(1 << 20))
        file.seek(max(0, facts.st_size - (1 << 20)))
        digest.update(file.read(1 << 20))
    return digest.hexdigest()
