"""Writing a cache folder: streamed, cancellable, and under its name only when it is whole."""

import os
import shutil
from array import array
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from gan_studio.core.atomic import sync_folder, writing
from gan_studio.core.datasets.base import Source
from gan_studio.core.datasets.cache import ATTRIBUTES, LABELS, PIXELS, CacheMeta, checksum, load_cache, partial_folder
from gan_studio.core.datasets.decoding import Decoded, Result
from gan_studio.core.datasets.problems import Skipped

_MOST_SKIPPED_NAMED = 500


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
        with writing(self._folder.parent):
            self._partial.mkdir(parents=True)
            self._pixels = (self._partial / PIXELS).open("wb")
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        with suppress(OSError):
            self._pixels.close()
        shutil.rmtree(self._partial, ignore_errors=True)

    def append(self, results: Sequence[Result]) -> None:
        """Add the usable pictures, and note the others."""
        with writing(self._folder.parent):
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
        with writing(self._folder.parent):
            self._pixels.flush()
            os.fsync(self._pixels.fileno())
            self._pixels.close()
            if source.label_names:
                self._save(LABELS, np.array(self._labels, np.int64))
            if source.attribute_names:
                table = np.frombuffer(self._attributes, np.bool_).reshape(self.count, len(source.attribute_names))
                self._save(ATTRIBUTES, table)
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
            sync_folder(self._folder.parent)

    def _save(self, name: str, rows: NDArray[Any]) -> None:
        with (self._partial / name).open("wb") as file:
            np.save(file, rows)
            file.flush()
            os.fsync(file.fileno())

    def _rename(self, source: Source) -> None:
        try:
            self._partial.replace(self._folder)
        except OSError:
            # Either a damaged cache is in the way, or another process was faster: then its work serves as well.
            if load_cache(self._folder, source.title) is None:
                if self._folder.is_dir():
                    shutil.rmtree(self._folder)
                else:
                    self._folder.unlink(missing_ok=True)
                self._partial.replace(self._folder)
