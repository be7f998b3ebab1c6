"""Walks through a generator's latent space as pictures: what the command line and the panels export."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from gan_studio.core.latent.interpolation import Mode, at, positions
from gan_studio.core.latent.prior import Latents
from gan_studio.core.snapshot import GeneratorSnapshot

BATCH = 16
PROBES = 60
"""Pictures between two keyframes by which a pace is measured."""


def rendered(snapshot: GeneratorSnapshot, z: Latents) -> Iterator[NDArray[np.uint8]]:
    """The picture (size, size, 3) of every z in (n, latent_size), drawn a few at a time as they are asked for."""
    for start in range(0, len(z), BATCH):
        yield from snapshot.render(z[start : start + BATCH])


def even_pace(snapshot: GeneratorSnapshot, keyframes: Latents, where: NDArray[np.float64], mode: Mode, loop: bool = False) -> NDArray[np.float64]:
    """Positions ``where`` (n,) on the way through ``keyframes`` (k, latent_size), shifted so that pictures change evenly.

    A generator crosses from one kind of picture to another within a small part of the way and idles elsewhere. Here
    equal shares of the time from one keyframe to the next are equal shares of all that changes between them, measured
    as root mean square differences of the pixels of :data:`PROBES` pictures. Keyframes stay where they are.
    """
    shifted = where.copy()
    share = np.linspace(0, 1, PROBES)
    for leg in range(len(keyframes) if loop else len(keyframes) - 1):
        here = (where >= leg) & (where <= leg + 1)
        if here.any():
            pictures = np.stack(list(rendered(snapshot, at(keyframes, leg + share, mode, loop)))).astype(np.float32)
            changes = np.sqrt(np.square(np.diff(pictures, axis=0)).mean(axis=(1, 2, 3)))
            if changes.any():
                way = np.concatenate([[0], np.cumsum(changes)]) / changes.sum()
                shifted[here] = leg + np.interp(where[here] - leg, way, share)
    return shifted


def evenly_paced(snapshot: GeneratorSnapshot, keyframes: Latents, frames: int, mode: Mode, loop: bool = False) -> Latents:
    """So many z (frames, latent_size) on the way through ``keyframes`` (k, latent_size), at an even pace from each to the next."""
    where = even_pace(snapshot, keyframes, positions(len(keyframes), frames, loop), mode, loop)
    return at(keyframes, where, mode, loop)
