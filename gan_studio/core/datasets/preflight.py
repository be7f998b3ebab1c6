"""A look at data before training: how many, how large, what the crop shows, what is wrong with them, what they will cost."""

import shutil
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from gan_studio.core.datasets.base import Source
from gan_studio.core.datasets.cache import default_cache_root
from gan_studio.core.datasets.decoding import WORKERS
from gan_studio.core.datasets.picture import MNIST_SIDE
from gan_studio.core.datasets.problems import Skipped
from gan_studio.core.datasets.sampling import Sample, draw_sample
from gan_studio.core.progress import Progress, silent
from gan_studio.core.translation import QT_TRANSLATE_NOOP

FEW_PICTURES = 1000
_CONTACT_SHEET = 64
_MUCH_SKIPPED = 0.05

#: Bytes that a middling disk takes; decoding is usually what takes the time, and is measured.
_WRITTEN_PER_SECOND = 200e6


class Notice:
    """A sentence about the data: a template marked for translation in the context "Notice", and what fills it."""

    def __init__(self, text: str, **values: object) -> None:
        self.text = text
        self.values = values

    def __str__(self) -> str:
        return self.text.format(**self.values)


@dataclass(frozen=True, eq=False)
class Preflight:
    """What a sample of the pictures, and a count of all, tell."""

    name: str
    """What to call the data."""
    kind: str
    """The source's label, to be translated in the context "Source"."""
    count: int
    """Pictures found, usable or not."""
    usable: int
    """How many of them can be used, if the rest is like the sample."""
    sampled: int
    """How many pictures were decoded for this."""
    smallest: tuple[int, int]
    """Width and height of the sample's smallest picture; (0, 0) where none can be used. So with the next two."""
    median: tuple[int, int]
    largest: tuple[int, int]
    channels: int
    """1 if training will see grey pictures, else 3."""
    label_names: tuple[str, ...]
    attribute_names: tuple[str, ...]
    contact_sheet: NDArray[np.uint8]
    """Up to 64 pictures as training will see them, shape (m, image_size, image_size, 3)."""
    skipped: tuple[Skipped, ...]
    """Those of the sample that cannot be used."""
    cache_bytes: int
    """Disk space that the decoded pictures will take. Training reads them through a memory map, so this is also how
    much memory will hold them if there is that much; the system takes it back when others need it."""
    seconds: float
    """How long preparing will take, from the time that the sample took to decode."""
    warnings: tuple[Notice, ...]


def preflight(source: Source, image_size: int, color: str, progress: Progress = silent) -> Preflight:
    """Sample the source. ``color`` is "auto", "grey" or "rgb"; ``progress`` counts sampled pictures.

    Raises:
        StudioError: the source ends too early or cannot be read.
    """
    sample = draw_sample(source, image_size, progress)
    channels = 1 if color == "grey" or (color == "auto" and sample.is_grey) else 3
    usable = round(len(source) * len(sample.decoded) / max(1, len(sample)))
    sizes = sorted(((found.picture.width, found.picture.height) for found in sample.decoded), key=lambda size: size[0] * size[1]) or [(0, 0)]
    cache_bytes = usable * image_size * image_size * channels
    return Preflight(
        name=source.title,
        kind=source.label,
        count=len(source),
        usable=usable,
        sampled=len(sample),
        smallest=sizes[0],
        median=sizes[len(sizes) // 2],
        largest=sizes[-1],
        channels=channels,
        label_names=source.label_names,
        attribute_names=source.attribute_names,
        contact_sheet=_contact_sheet(sample, image_size, channels),
        skipped=tuple(sample.skipped),
        cache_bytes=cache_bytes,
        seconds=float(np.mean([found.seconds for found in sample.decoded] or [0.0])) * usable / WORKERS + cache_bytes / _WRITTEN_PER_SECOND,
        warnings=tuple(_warnings(usable, sample, sizes[len(sizes) // 2], image_size, cache_bytes)),
    )


def _contact_sheet(sample: Sample, image_size: int, channels: int) -> NDArray[np.uint8]:
    shown = [found.picture.pixels for found in sample.decoded[:_CONTACT_SHEET]]
    if channels == 1:
        shown = [np.asarray(Image.fromarray(pixels).convert("L").convert("RGB")) for pixels in shown]
    return np.stack(shown) if shown else np.empty((0, image_size, image_size, 3), np.uint8)


def _warnings(usable: int, sample: Sample, median: tuple[int, int], image_size: int, cache_bytes: int) -> list[Notice]:
    found: list[Notice] = []
    if not sample.decoded:
        return [Notice(QT_TRANSLATE_NOOP("Notice", "None of the pictures that were looked at can be used."))]
    if usable < FEW_PICTURES:
        found.append(Notice(QT_TRANSLATE_NOOP("Notice", "Only {count} pictures: GANs memorise small sets. Better have 10,000 or more."), count=usable))
    if len(sample.skipped) > _MUCH_SKIPPED * len(sample):
        share = round(100 * len(sample.skipped) / len(sample))
        found.append(Notice(QT_TRANSLATE_NOOP("Notice", "About {share} % of the pictures cannot be used."), share=share))
    if min(median) < image_size and median != (MNIST_SIDE, MNIST_SIDE):
        found.append(
            Notice(
                QT_TRANSLATE_NOOP("Notice", "Most pictures are smaller than {size} px ({width} × {height}) and will be enlarged."),
                size=image_size,
                width=median[0],
                height=median[1],
            )
        )
    free = _free_bytes()
    if cache_bytes > free:
        found.append(
            Notice(
                QT_TRANSLATE_NOOP("Notice", "The decoded pictures need {needed} MB, and only {free} MB are free on the disk."),
                needed=cache_bytes >> 20,
                free=free >> 20,
            )
        )
    return found


def _free_bytes() -> int:
    """On the disk that will hold the cache, whose folder may not exist yet."""
    place = next(folder for folder in (default_cache_root(), *default_cache_root().parents) if folder.exists())
    return shutil.disk_usage(Path(place)).free
