"""A few hundred pictures from all over a source: enough to know their sizes, their colour and how fast they decode."""

import time
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from gan_studio.core.datasets.base import Source
from gan_studio.core.datasets.decoding import Decoded, decode_all
from gan_studio.core.datasets.problems import Skipped
from gan_studio.core.progress import Progress, silent

_FIRST, _ALL = 64, 256
_PATIENCE_SECONDS = 1.0

#: A picture is grey when its channels differ by less than this on average, of 255: JPEG alone makes differences of 1 or 2.
_GREY_SPREAD = 3.0
_GREY_SHARE = 0.98


@dataclass(frozen=True)
class Sample:
    """Pictures of a source, decoded in colour; the first 64 are evenly spaced, and so are all."""

    decoded: list[Decoded] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.decoded) + len(self.skipped)

    @property
    def is_grey(self) -> bool:
        """Whether (nearly) all of the pictures are grey."""
        spreads = [np.ptp(found.picture.pixels, axis=2).mean() for found in self.decoded]
        return bool(spreads) and float(np.mean(np.array(spreads) < _GREY_SPREAD)) >= _GREY_SHARE


def draw_sample(source: Source, image_size: int, progress: Progress = silent) -> Sample:
    """64 pictures, and 192 more unless these took more than a second."""
    count = len(source)
    sample = Sample()
    first = _spread(count, _FIRST)
    start = time.perf_counter()
    _decode_into(sample, source, first, image_size, progress)
    if time.perf_counter() - start < _PATIENCE_SECONDS:
        seen = set(first)
        rest = [number for number in _spread(count, _ALL) if number not in seen]
        _decode_into(sample, source, rest, image_size, progress)
    return sample


def channels_of(source: Source, image_size: int, color: str, progress: Progress = silent) -> int:
    """1 or 3, as ``color`` ("grey", "rgb" or "auto") says; "auto" looks at a sample."""
    if color == "auto":
        return 1 if draw_sample(source, image_size, progress).is_grey else 3
    return {"grey": 1, "rgb": 3}[color]


def _spread(count: int, wanted: int) -> Sequence[int]:
    return sorted({number * count // wanted for number in range(wanted)}) if count else ()


def _decode_into(sample: Sample, source: Source, chosen: Sequence[int], image_size: int, progress: Progress) -> None:
    for results in decode_all(source, source.sample(chosen), image_size, 3):
        for result in results:
            if isinstance(result, Skipped):
                sample.skipped.append(result)
            else:
                sample.decoded.append(result)
        progress(len(sample), min(_ALL, len(source)))
