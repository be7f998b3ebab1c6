"""Writing a cache folder: streamed, cancellable, and under its name only when it is whole."""

import errno
import os
import shutil
from array import array
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import Self

import numpy as np

from gan_studio.core.datasets.base import Source
from gan_studio.core.datasets.cache import ATTRIBUTES, LABELS, PIXELS, CacheMeta, checksum, load_cache, partial_folder
from gan_studio.core.datasets.decoding import Decoded, Result
from gan_studio.core.datasets.problems import Skipped
from gan_studio.core.errors import DISK_FULL, DISK_FULL_ADVICE, StudioError
from gan_studio.core.translation import QT_TRANSLATE_NOOP

_MOST_SKIPPED_NAMED = 500
_NO_ROOM = {errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)}


class CacheWriter:
    """A cache folder in the making, as a context manager.

    What is appended goes to a folder of another name, which :meth:`publish` renames and leaving the context removes.

    Raises:
        StudioError: (from every method) the disk is full, or the folder cannot be written.
    """

    def __init__(self, folder: Path, image_size: int, channels: int) -> None:
        self.skipped: list[Skipped] = []
        self.count = 0
        self._folder = folder
        self._partial = partial_folder(folder)
        self._image_size, self._channels = image_size, channels
        self._labels, self._attributes = array("q"), bytearray()

    def __enter__(self) -> Self:
        with self._writing():
            self._partial.mkdir(parents=True)
            self._pixels = (self._partial / PIXELS).open("wb")
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        with suppress(OSError):
            self._pixels.close()
        shutil.rmtree(self._partial, ignore_errors=True)

    def append(self, results: Sequence[Result]) -> None:
        """Add the usable pictures, and note the others."""
        with self._writing():
            for result in results:
                if isinstance(result, Decoded):
                    self._pixels.write(result.picture.pixels.data)
                    self._labels.append(result.label)
                    if result.attributes is not None:
                        self._attributes += result.attributes.tobytes()
                    self.count += 1
                else:
                    self.skipped.append(result)

    def publish(self, source: Source) -> None:
        """Make the folder appear under its name, with the source's names of classes and attributes."""
        with self._writing():
            self._pixels.flush()
            os.fsync(self._pixels.fileno())
            self._pixels.close()
            if source.label_names:
                np.save(self._partial / LABELS, np.array(self._labels, np.int64))
            if source.attribute_names:
                table = np.frombuffer(self._attributes, np.bool_).reshape(self.count, len(source.attribute_names))
                np.save(self._partial / ATTRIBUTES, table)
            CacheMeta(
                count=self.count,
                image_size=self._image_size,
                channels=self._channels,
                label_names=source.label_names,
                attribute_names=source.attribute_names,
                skipped=tuple((one.name, one.reason) for one in self.skipped[:_MOST_SKIPPED_NAMED]),
                checksum=checksum(self._partial / PIXELS),
            ).save(self._partial)
            self._rename(source)

    def _rename(self, source: Source) -> None:
        try:
            self._partial.replace(self._folder)
        except OSError:
            # Either a damaged cache is in the way, or another process was faster: then its work serves as well.
            if load_cache(self._folder, source.title) is None:
                shutil.rmtree(self._folder, ignore_errors=True)
                self._partial.replace(self._folder)

    @contextmanager
    def _writing(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            if error.errno in _NO_ROOM:
                raise StudioError(DISK_FULL, DISK_FULL_ADVICE, path=self._folder.parent) from error
            raise StudioError(
                QT_TRANSLATE_NOOP("Error", "“{path}” cannot be written, and prepared pictures are kept there."),
                QT_TRANSLATE_NOOP("Error", "Check that the folder exists and that you may write to it."),
                path=self._folder.parent,
            ) from error
