"""Typical real pictures of the modes of a run's data, looked up where the data are prepared already."""

import numpy as np
from numpy.typing import NDArray

from gan_studio.core.config import TrainingConfig

FEW = 5000
"""Pictures of data that are quickly prepared for this alone."""


def example_pictures(data: str, config: TrainingConfig, indices: NDArray[np.int64]) -> NDArray[np.uint8] | None:
    """The pictures with those ``indices`` (k,) in a run's data, as its training saw them: RGB, (k, size, size, 3), black for -1.

    None where the data would have to be decoded first, or have become fewer.

    Raises:
        StudioError: the data are gone or damaged.
    """
    from gan_studio.core.datasets.base import recognise
    from gan_studio.core.datasets.cache import cache_folder, default_cache_root, load_cache
    from gan_studio.core.datasets.ingest import prepare

    source = recognise(data)
    if len(source) <= FEW:
        pictures = prepare(source, config.image_size, config.color)
    else:
        cached = load_cache(cache_folder(default_cache_root(), source, config.image_size, config.color), source.title)
        if cached is None:
            return None
        pictures = cached
    if len(pictures) <= indices.max(initial=-1):
        return None
    found = np.zeros((len(indices), *pictures.pixels.shape[1:3], 3), np.uint8)
    found[indices >= 0] = pictures.pixels[indices[indices >= 0]]
    return found
