"""A zip archive, read in place."""

from array import array
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import IO, cast
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZIP_LZMA, ZIP_STORED, ZipExtFile, ZipInfo

from gan_studio.core.datasets.containers.base import Container, Reader, file_fingerprint, is_litter
from gan_studio.core.datasets.containers.zip_directory import read_directory
from gan_studio.core.datasets.problems import DAMAGED, LOCKED, BadPicture, incomplete
from gan_studio.core.progress import Progress, silent

_ENCRYPTED = 0x1
_LOCAL_HEADER_BYTES = 30


class ZipContainer(Container):
    """A zip archive; files in the order in which they were packed.

    Raises:
        StudioError: the archive was cut off or its table of contents is damaged.
    """

    kind = "zip archive"

    def __init__(self, path: Path, progress: Progress = silent) -> None:
        super().__init__(path)
        self._facts = array("Q")
        with path.open("rb") as file:
            try:
                for entry in read_directory(file):
                    parts = PurePosixPath(entry.name).parts
                    if entry.name.endswith("/") or any(is_litter(part) for part in parts):
                        continue
                    self.names.append(entry.name)
                    self.sizes.append(entry.size)
                    self._facts.extend((entry.offset, entry.compressed_size, entry.method, entry.flags, entry.crc))
                    if len(self.names) % 1000 == 0:
                        progress(len(self.names), 0)
            except (ValueError, OverflowError, OSError) as error:
                raise incomplete(path) from error

    @contextmanager
    def open(self) -> Iterator[Reader]:
        """Each stream has a file handle of its own."""
        yield _ZipReader(self)

    def member(self, index: int) -> tuple[ZipInfo, int]:
        """What ``zipfile`` needs to unpack a file, and the offset of its local header."""
        offset, compressed_size, method, flags, crc = self._facts[5 * index : 5 * index + 5]
        info = ZipInfo(self.names[index])
        info.file_size, info.compress_size, info.CRC = self.sizes[index], compressed_size, crc
        info.compress_type, info.flag_bits = method, flags
        return info, offset

    def fingerprint(self, indices: Iterable[int]) -> str:
        """A hash of the archive's size, time and ends; its end holds every name, size and checksum."""
        return file_fingerprint(self.path)


class _ZipReader(Reader):
    def __init__(self, container: ZipContainer) -> None:
        self._container = container

    def stream(self, index: int) -> IO[bytes]:
        info, offset = self._container.member(index)
        if info.flag_bits & _ENCRYPTED:
            raise BadPicture(LOCKED)
        if info.compress_type not in (ZIP_STORED, ZIP_DEFLATED, ZIP_BZIP2, ZIP_LZMA):
            raise BadPicture(DAMAGED)
        file = self._container.path.open("rb")
        file.seek(offset)
        header = file.read(_LOCAL_HEADER_BYTES)
        if len(header) < _LOCAL_HEADER_BYTES or not header.startswith(b"PK\x03\x04"):
            file.close()
            raise BadPicture(DAMAGED)
        file.seek(int.from_bytes(header[26:28], "little") + int.from_bytes(header[28:30], "little"), 1)
        return cast("IO[bytes]", ZipExtFile(file, "r", info, None, True))
