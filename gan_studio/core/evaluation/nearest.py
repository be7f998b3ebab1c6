"""Distances between many points, a block at a time, so that memory does not grow with their product."""

from collections.abc import Iterator

import numpy as np
import torch
from numpy.typing import NDArray

Points = NDArray[np.float32]
"""Shape (n, d)."""
_BLOCK = 1000


def distance_blocks(points: Points, others: Points) -> Iterator[tuple[slice, torch.Tensor]]:
    """Euclidean distances of some ``points`` at a time to all ``others``: which points, and (block, len(others))."""
    target = torch.from_numpy(others)
    for start in range(0, len(points), _BLOCK):
        block = slice(start, min(start + _BLOCK, len(points)))
        yield block, torch.cdist(torch.from_numpy(points[block]), target)


def nearest(points: Points, others: Points) -> NDArray[np.float32]:
    """The distance of each of ``points`` (n, d) to the nearest of ``others`` (m, d): shape (n,)."""
    return np.concatenate([distances.amin(dim=1).numpy() for _, distances in distance_blocks(points, others)])


def radii(points: Points, k: int) -> NDArray[np.float32]:
    """The distance of each of ``points`` (n, d) to its k-th nearest among the others: shape (n,)."""
    return np.concatenate([distances.kthvalue(k + 1, dim=1).values.numpy() for _, distances in distance_blocks(points, points)])
