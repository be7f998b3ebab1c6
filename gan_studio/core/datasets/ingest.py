"""Decode once, train from the cache ever after."""

from collections import Counter
from contextlib import closing
from pathlib import Path

from gan_studio.core.datasets.base import Source
from gan_studio.core.datasets.cache import cache_folder, default_cache_root, load_cache, sweep
from gan_studio.core.datasets.cache_room import make_room, mark_used
from gan_studio.core.datasets.cache_writer import CacheWriter
from gan_studio.core.datasets.decoding import decode_all
from gan_studio.core.datasets.image_data import ImageData
from gan_studio.core.datasets.problems import TOO_SMALL, Skipped
from gan_studio.core.datasets.refusal import unreadable
from gan_studio.core.datasets.sampling import channels_of
from gan_studio.core.errors import StudioError
from gan_studio.core.progress import Progress, silent
from gan_studio.core.translation import QT_TRANSLATE_NOOP


def prepare(source: Source, image_size: int, color: str, progress: Progress = silent, cache_root: Path | None = None) -> ImageData:
    """The source's pictures as one memory-mapped array, decoded in parallel the first time and never again.

    ``color`` is "grey", "rgb" or "auto". The cache lies in ``cache_root`` (default: the operating system's place for
    caches) under a name made from the settings and the source's fingerprint. That is, for a folder, the names, sizes
    and modification times of its files; for an archive or a data file, its size, modification time, and first and last
    megabyte. So data may move, and what is changed is decoded anew. Memory use does not grow with the data, but for
    about a hundred bytes a picture. ``progress`` counts pictures. Caches that were not used for longest make room for
    new ones, so that all together keep within :data:`~gan_studio.core.datasets.cache_room.MOST_BYTES` and a share of
    the disk.

    Raises:
        StudioError: no picture can be used, the source cannot be read, or the disk is full.
        Cancelled: or whatever else ``progress`` raises; nothing is left behind.
    """
    root = cache_root or default_cache_root()
    try:
        folder = cache_folder(root, source, image_size, color)
    except OSError as error:
        raise unreadable(Path(source.origin)) from error
    ready = load_cache(folder, source.title)
    if ready is None:
        sweep(root)
        _decode_into(folder, source, image_size, color, progress)
        ready = load_cache(folder, source.title)
    if ready is None:
        raise unreadable(folder)
    mark_used(folder)
    return ready


def _decode_into(folder: Path, source: Source, image_size: int, color: str, progress: Progress) -> None:
    total = len(source)
    progress(0, total)
    channels = channels_of(source, image_size, color, lambda _done, _total: progress(0, total))
    make_room(folder.parent, total * image_size**2 * channels)
    done = 0
    with CacheWriter(folder, image_size, channels) as writer, closing(decode_all(source, source.read(range(total)), image_size, channels)) as decoded:
        for results in decoded:
            writer.append(results)
            done += len(results)
            progress(done, total)
        _check(source, writer.count, writer.skipped, image_size)
        writer.publish(source)


def _check(source: Source, count: int, skipped: list[Skipped], image_size: int) -> None:
    """Refuse to keep a cache of nothing, or of what could be read before the drive was pulled out."""
    reasons = Counter(one.reason for one in skipped)
    if skipped and not Path(source.origin).exists():
        raise unreadable(Path(source.origin))
    if count:
        return
    if reasons[TOO_SMALL] > len(skipped) // 2:
        raise StudioError(
            QT_TRANSLATE_NOOP("Error", "The pictures in “{name}” are too small for {size} px."),
            QT_TRANSLATE_NOOP("Error", "Choose a smaller image size, or larger pictures."),
            name=source.title,
            size=image_size,
        )
    raise StudioError(
        QT_TRANSLATE_NOOP("Error", "None of the {count} pictures in “{name}” can be used. “{example}”: {reason}."),
        QT_TRANSLATE_NOOP("Error", "Choose other data, or get these files once more."),
        name=source.title,
        count=len(skipped),
        example=skipped[0].name if skipped else source.title,
        reason=skipped[0].reason if skipped else "",
    )
