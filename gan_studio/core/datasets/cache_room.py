"""Keeps prepared pictures from filling the disk: those that were not used for longest go first."""

import logging
import os
import shutil
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from gan_studio.core.datasets.cache import META, partial_folder

log = logging.getLogger(__name__)

MOST_BYTES = 50_000_000_000
"""All prepared pictures together: room for every photograph of a large data set in one or two sizes."""
SHARE_OF_DISK = 0.2
"""The same, of what would be free without them."""


def mark_used(folder: Path) -> None:
    """Remember that the cache in ``folder`` is wanted now."""
    with suppress(OSError):
        os.utime(folder / META)


def make_room(root: Path, wanted: int) -> None:
    """Remove caches in ``root`` until there is room for one of ``wanted`` bytes within the bounds.

    One that a process still reads stays usable to it (or, on Windows, stays).
    """
    caches = sorted((meta.parent for meta in root.glob(f"*/{META}")), key=_used_at)
    sizes = {cache: _size(cache) for cache in caches}
    total = sum(sizes.values())
    if not total:
        return
    limit = min(MOST_BYTES, SHARE_OF_DISK * (shutil.disk_usage(root).free + total))
    for cache in caches:
        if total + wanted <= limit:
            return
        if _remove(cache, sizes[cache]):
            total -= sizes[cache]


def _remove(cache: Path, size: int) -> bool:
    """Under another name first, so that it is never half there; that fails where the system knows that it is read."""
    used_at = datetime.fromtimestamp(_used_at(cache))
    doomed = partial_folder(cache)
    try:
        cache.rename(doomed)
    except OSError:
        return False
    shutil.rmtree(doomed, ignore_errors=True)
    log.info("Removed prepared pictures that were last used on %s: %s, %.1f MB", f"{used_at:%Y-%m-%d}", cache, size / 1e6)
    return True


def _used_at(cache: Path) -> float:
    try:
        return (cache / META).stat().st_mtime
    except OSError:  # somebody else has removed it meanwhile
        return 0.0


def _size(cache: Path) -> int:
    with suppress(OSError):
        return sum(path.stat().st_size for path in cache.iterdir())
    return 0
