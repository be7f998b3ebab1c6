"""Finding out, by content, which kind of container a path is."""

import bz2
import gzip
import lzma
import tarfile
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any

from gan_studio.core.datasets.containers.base import READ_ERRORS, Container
from gan_studio.core.datasets.containers.files import FolderContainer, LoneFile
from gan_studio.core.datasets.containers.tarred import TarContainer
from gan_studio.core.datasets.containers.zipped import ZipContainer
from gan_studio.core.datasets.problems import incomplete
from gan_studio.core.progress import Progress, silent

_ZIP_MAGIC = (b"PK\x03\x04", b"PK\x05\x06")
_DECOMPRESSORS: dict[bytes, Callable[[IO[bytes]], Any]] = {
    b"\x1f\x8b": lambda file: gzip.GzipFile(fileobj=file),
    b"BZh": bz2.BZ2File,
    b"\xfd7zXZ\x00": lzma.LZMAFile,
}


def open_container(path: Path, progress: Progress = silent) -> Container:
    """List what lies at ``path``: a folder, an archive, or a file that is neither.

    ``progress`` counts files, or bytes of a compressed archive.

    Raises:
        StudioError: an archive is damaged.
        OSError: the path cannot be read.
    """
    if path.is_dir():
        return FolderContainer(path, progress=progress)
    with path.open("rb") as file:
        magic = file.read(8)
        file.seek(0)
        if magic.startswith(_ZIP_MAGIC):
            return ZipContainer(path, progress)
        if _is_tar(file, magic, path):
            return TarContainer(path, progress)
    return LoneFile(path)


def _is_tar(file: IO[bytes], magic: bytes, path: Path) -> bool:
    """Whether the first block, once unpacked, is a tar header with a right checksum."""
    unpack = next((opener for start, opener in _DECOMPRESSORS.items() if magic.startswith(start)), None)
    try:
        block = (unpack(file) if unpack else file).read(tarfile.BLOCKSIZE)
    except READ_ERRORS as error:
        raise incomplete(path) from error
    try:
        tarfile.TarInfo.frombuf(block, "utf-8", "surrogateescape")
    except tarfile.HeaderError:
        return False
    return True
