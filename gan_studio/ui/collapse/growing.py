"""What happens in a background thread while samples are watched: reading what a growing run has kept since the last look, and exporting."""

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

from gan_studio.core.errors import StudioError
from gan_studio.core.growth import Growth, grow, grow_samples, save_growth
from gan_studio.core.progress import Progress, silent
from gan_studio.core.run_store import RunStore
from gan_studio.ui.collapse.pins import FreeZ

STRIP_COLUMNS = 12
"""Of an exported strip: as many as a page or a slide has room for."""
_FRAMES = {".gif": (60, 256), ".mp4": (240, 512)}
"""Of an animation, at most, and about how many pixels wide: choosing the colours of a GIF takes a second for a few frames."""
_SECONDS = 12
"""About how long an animation takes; of a short run it is shorter."""
_SLOWEST, _FASTEST = 4, 20
"""Steps a second."""


def more_samples(folder: Path, numbers: Sequence[int], known: Growth | None, progress: Progress = silent) -> Growth:
    """The pictures with these numbers in all of the run's grids; only those that are not ``known`` yet are read.

    Raises:
        StudioError: there are none.
    """
    store = RunStore.open(folder)
    return _extended(known, store.sample_steps(), lambda steps: grow_samples(store, numbers, steps, progress))


def more_of(folder: Path, watched: Sequence[FreeZ], known: Growth | None, progress: Progress = silent) -> Growth:
    """The same of other z, drawn at every checkpoint."""
    store = RunStore.open(folder)
    z = np.stack([each.z for each in watched])
    return _extended(known, store.checkpoint_steps(), lambda steps: grow(store, z, steps, progress))


def _extended(known: Growth | None, steps: Sequence[int], read: Callable[[list[int]], Growth]) -> Growth:
    if known is None:
        return read(list(steps))
    fresh = sorted({*steps} - {*known.steps.tolist()})
    try:
        return _joined(known, read(fresh)) if fresh else known
    except StudioError:  # what is new was thinned out already, or cannot be read
        return known


def _joined(known: Growth, fresh: Growth) -> Growth:
    """Both, in the order of their steps."""
    steps = np.concatenate([known.steps, fresh.steps])
    order = np.argsort(steps)
    return Growth(steps[order], np.concatenate([known.pictures, fresh.pictures], axis=1)[:, order])


def export_growth(path: Path, growth: Growth, captions: tuple[str, str], progress: Progress = silent) -> Path:
    """Write a strip or an animation, as the suffix says; returns ``path``."""
    suffix = path.suffix.lower()
    if suffix == ".png":
        save_growth(path, growth.fewer(STRIP_COLUMNS), captions=captions)
    else:
        frames, size = _FRAMES[suffix]
        shown = growth.fewer(frames)
        fps = min(_FASTEST, max(_SLOWEST, len(shown.steps) / _SECONDS))
        save_growth(path, shown, fps, size, captions, progress)
    return path
