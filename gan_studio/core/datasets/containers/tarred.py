"""A tar archive, compressed or not, read in place and from front to back."""

import tarfile
from array import array
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import IO

from gan_studio.core.datasets.containers.base import HEAD_BYTES, READ_ERRORS, Container, Reader, file_fingerprint, is_litter
from gan_studio.core.datasets.problems import DAMAGED, BadPicture, incomplete
from gan_studio.core.progress import Progress, silent


class TarContainer(Container):
    """A tar archive, plain or packed with gzip, bzip2 or xz; files in the order in which they were packed.

    Listing a compressed archive unpacks all of it once; the first bytes of every file are kept on the way, so that
    recognising what they are needs no second pass.

    Raises:
        StudioError: the archive was cut off or is damaged.
    """

    kind = "tar archive"

    def __init__(self, path: Path, progress: Progress = silent) -> None:
        super().__init__(path)
        self._offsets = array("Q")
        self._heads: list[bytes] = []
        bytes_in_all = path.stat().st_size
        try:
            with path.open("rb") as file, tarfile.open(fileobj=file) as tar:
                self._list(tar, lambda: progress(file.tell(), bytes_in_all))
        except READ_ERRORS as error:
            raise incomplete(path) from error

    def _list(self, tar: tarfile.TarFile, report: Callable[[], None]) -> None:
        while (member := tar.next()) is not None:
            tar.members.clear()  # type: ignore[attr-defined] # tarfile would keep a kilobyte for every member
            wanted = member.isreg() and not any(is_litter(part) for part in PurePosixPath(member.name).parts if part != ".")
            stream = tar.extractfile(member) if wanted else None
            if stream is None:
                continue
            self.names.append(member.name.removeprefix("./"))
            self.sizes.append(member.size)
            self._offsets.append(member.offset_data)
            self._heads.append(stream.read(HEAD_BYTES))
            if len(self.names) % 100 == 0:
                report()

    @contextmanager
    def open(self) -> Iterator[Reader]:
        """One pass over the archive serves any number of files that are asked for in ascending order."""
        try:
            with tarfile.open(self.path) as tar:
                yield _TarReader(self, tar)
        except tarfile.TarError as error:
            raise incomplete(self.path) from error

    def member(self, index: int) -> tarfile.TarInfo:
        """What ``tarfile`` needs to read a file."""
        info = tarfile.TarInfo(self.names[index])
        info.size, info.offset_data = self.sizes[index], self._offsets[index]
        return info

    def kept_head(self, index: int) -> bytes:
        """The first bytes of a file, as the listing saw them."""
        return self._heads[index]

    def fingerprint(self, indices: Iterable[int]) -> str:
        """A hash of the archive's size, time and ends."""
        return file_fingerprint(self.path)


class _TarReader(Reader):
    def __init__(self, container: TarContainer, tar: tarfile.TarFile) -> None:
        self._container = container
        self._tar = tar

    def stream(self, index: int) -> IO[bytes]:
        stream = self._tar.extractfile(self._container.member(index))
        if stream is None:
            raise BadPicture(DAMAGED)
        return stream

    def head(self, index: int) -> bytes:
        return self._container.kept_head(index)
