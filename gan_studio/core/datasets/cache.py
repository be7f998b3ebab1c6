"""Decoded data on disk: a folder with ``pixels.u8``, ``labels.npy``, ``attributes.npy`` and ``meta.json``, complete or absent."""

import hashlib
import json
import shutil
import zlib
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any
from uuid import uuid4

import numpy as np
import platformdirs
import psutil
from numpy.typing import NDArray

from gan_studio.core.datasets.base import Source
from gan_studio.core.datasets.image_data import ImageData
from gan_studio.core.datasets.problems import Skipped

PIXELS, LABELS, ATTRIBUTES, META = "pixels.u8", "labels.npy", "attributes.npy", "meta.json"

#: Raised by one whenever the same source would be decoded to other pixels, or stored in another way.
_FORMAT = 1

_PARTIAL = ".partial"
_CHECKED_BYTES = 1 << 20


@dataclass(frozen=True)
class CacheMeta:
    """What ``meta.json`` says. It is written last, so a folder without it is not complete."""

    count: int
    image_size: int
    channels: int
    label_names: tuple[str, ...]
    attribute_names: tuple[str, ...]
    skipped: tuple[tuple[str, str], ...]
    checksum: int
    """Of the first and last megabyte of the pixels: a file whose end never reached the disk is all zeros there."""
    format: int = _FORMAT

    def save(self, folder: Path) -> None:
        """Write it into the folder."""
        (folder / META).write_text(json.dumps(asdict(self)))

    @classmethod
    def load(cls, folder: Path) -> "CacheMeta":
        """Read it; raises any of OSError, ValueError or TypeError if it is not there or not right."""
        meta = cls(**json.loads((folder / META).read_bytes()))
        if meta.format != _FORMAT:
            raise ValueError(f"unknown format {meta.format}")
        return meta

    @property
    def shape(self) -> tuple[int, int, int, int]:
        """The shape of the pixels."""
        return self.count, self.image_size, self.image_size, self.channels


def default_cache_root() -> Path:
    """The operating system's folder for caches of this application."""
    return platformdirs.user_cache_path("gan-studio", appauthor=False) / "datasets"


def cache_folder(root: Path, source: Source, image_size: int, color: str) -> Path:
    """Where the source's pictures are kept, once decoded with those settings; it follows the content, not the path."""
    key = f"{_FORMAT} {source.name} {source.fingerprint()} {image_size} {color}"
    return root / hashlib.sha256(key.encode()).hexdigest()[:40]


def load_cache(folder: Path, name: str) -> ImageData | None:
    """The data in a cache folder, the pixels memory-mapped; None if it is absent, damaged or something else."""
    try:
        meta = CacheMeta.load(folder)
        if (folder / PIXELS).stat().st_size != np.prod(meta.shape, dtype=np.int64) or checksum(folder / PIXELS) != meta.checksum:
            return None
        return ImageData(
            name,
            np.memmap(folder / PIXELS, np.uint8, "r", shape=meta.shape),
            _load_rows(folder / LABELS, meta.count) if meta.label_names else None,
            tuple(meta.label_names),
            _load_rows(folder / ATTRIBUTES, meta.count) if meta.attribute_names else None,
            tuple(meta.attribute_names),
            tuple(Skipped(*entry) for entry in meta.skipped),
            folder,
        )
    except (OSError, ValueError, TypeError, EOFError):
        return None


def _load_rows(path: Path, count: int) -> NDArray[Any]:
    rows: NDArray[Any] = np.load(path)
    if len(rows) != count:
        raise ValueError(f"{path.name} has {len(rows)} rows, not {count}")
    return rows


def checksum(pixels: Path) -> int:
    """CRC-32 of the file's first and last megabyte."""
    with pixels.open("rb") as file:
        first = zlib.crc32(file.read(_CHECKED_BYTES))
        file.seek(max(0, pixels.stat().st_size - _CHECKED_BYTES))
        return zlib.crc32(file.read(_CHECKED_BYTES), first)


def partial_folder(folder: Path) -> Path:
    """A new place, named after this process, for what will be renamed to ``folder``."""
    me = psutil.Process()
    return folder.with_name(f"{folder.name}-{uuid4().hex[:8]}.{me.pid}.{me.create_time():.0f}{_PARTIAL}")


def sweep(root: Path) -> None:
    """Remove what processes that were killed in the middle of an ingest have left."""
    for partial in root.glob(f"*{_PARTIAL}"):
        if not _is_owner_alive(partial):
            shutil.rmtree(partial, ignore_errors=True)


def _is_owner_alive(partial: Path) -> bool:
    """Whether the process that the folder is named after still runs; a process number alone may have been given anew."""
    try:
        _, pid, started, _ = partial.name.rsplit(".", 3)
        return f"{psutil.Process(int(pid)).create_time():.0f}" == started
    except psutil.NoSuchProcess:
        return False
    except (psutil.AccessDenied, ValueError):
        return True
