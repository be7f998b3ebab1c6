"""Walks through a generator's latent space as pictures: what the command line and the panels export."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from gan_studio.core.latent.prior import Latents
from gan_studio.core.snapshot import GeneratorSnapshot

BATCH = 16


def rendered(snapshot: GeneratorSnapshot, z: Latents) -> Iterator[NDArray[np.uint8]]:
    """The picture (size, size, 3) of every z in (n, latent_size), drawn a few at a time as they are asked for."""
    for start in range(0, len(z), BATCH):
        yield from snapshot.render(z[start : start + BATCH])
