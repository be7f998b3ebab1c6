"""Files on disk: a folder with everything below it, or one file alone."""

import hashlib
import os
from array import array
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from gan_studio.core.datasets.containers.base import MAX_FILE_BYTES, Container, Content, Reader, file_fingerprint, is_litter
from gan_studio.core.datasets.problems import TOO_LARGE, BadPicture
from gan_studio.core.progress import Progress, silent


class _FilesReader(Reader):
    def __init__(self, container: "FolderContainer") -> None:
        self._container = container

    def stream(self, index: int) -> IO[bytes]:
        return self._container.file(index).open("rb")


class FolderContainer(Container):
    """A folder, with its sub-folders unless ``recursive`` is False; sorted by name.

    The fingerprint hashes names, sizes and modification times: reading every file would cost as much as decoding it.
    """

    kind = "folder"

    def __init__(self, path: Path, recursive: bool = True, progress: Progress = silent) -> None:
        super().__init__(path)
        self.root = self.path
        self._modified = array("q")
        for name, facts in sorted(_walk(path, recursive, progress), key=lambda found: found[0]):
            self.names.append(name)
            self.sizes.append(facts[0])
            self._modified.append(facts[1])

    @contextmanager
    def open(self) -> Iterator[Reader]:
        """Nothing is held open."""
        yield _FilesReader(self)

    def file(self, index: int) -> Path:
        """Where the file lies."""
        return self.root / self.names[index]

    def content(self, files: Reader, index: int) -> Content:
        """The picture's path."""
        return BadPicture(TOO_LARGE) if self.sizes[index] > MAX_FILE_BYTES else self.file(index)

    def fingerprint(self, indices: Iterable[int]) -> str:
        """A hash of the names, sizes and modification times."""
        digest = hashlib.sha256()
        for index in indices:
            facts = f"\0{self.sizes[index]} {self._modified[index]}\n"
            digest.update(self.names[index].encode("utf-8", "surrogateescape") + facts.encode())
        return digest.hexdigest()


class LoneFile(FolderContainer):
    """One file that is no archive."""

    kind = "file"

    def __init__(self, path: Path) -> None:
        Container.__init__(self, path)
        self.root = self.path.parent
        self.names = [path.name]
        self.sizes.append(path.stat().st_size)

    def fingerprint(self, indices: Iterable[int]) -> str:
        """A hash of the file's size, time and ends."""
        return file_fingerprint(self.file(0))


def _walk(root: Path, recursive: bool, progress: Progress) -> Iterator[tuple[str, tuple[int, int]]]:
    """Relative name and (bytes, nanoseconds of modification) of every file; links to folders are followed once."""
    waiting = [(root, "")]
    seen: set[tuple[int, int]] = set()
    count = 0
    while waiting:
        folder, prefix = waiting.pop()
        facts = folder.stat()
        if (facts.st_dev, facts.st_ino) in seen and facts.st_ino:
            continue
        seen.add((facts.st_dev, facts.st_ino))
        with os.scandir(folder) as entries:
            for entry in entries:
                if is_litter(entry.name):
                    continue
                if entry.is_dir():
                    if recursive:
                        waiting.append((Path(entry.path), f"{prefix}{entry.name}/"))
                    continue
                # A broken link is listed too: it is how git-annex shows a file that was not fetched.
                facts = entry.stat(follow_symlinks=entry.is_file())
                yield prefix + entry.name, (facts.st_size, facts.st_mtime_ns)
                count += 1
                if count % 1000 == 0:
                    progress(count, 0)
