"""Samples that look the same, and samples that look the same as a training picture."""

import numpy as np
import torch
from numpy.typing import NDArray

from gan_studio.core.evaluation.nearest import Points, distance_blocks, nearest

NEAREST, CLOSER = 1.0, 0.6
"""What counts as looking the same: so many times the distance to its neighbour that only so many per cent of real pictures are within.

Among photographs the nearest ones still show different people; at 0.6 times their distance an eye finds no difference.
"""

QUARTER = 25.0
"""The same per cent for samples and training pictures. Copies are no pixel's copies, and where training pictures are few, the nearest two
are a matter of chance; a share of samples that is several times that of real pictures tells them all the same."""

Clusters = tuple[tuple[int, ...], ...]
"""Indices of pictures that look the same, the largest group first; none in two of them."""


def neighbour_distances(points: Points, others: Points) -> NDArray[np.float32]:
    """How far each of ``points`` (n, d), which are among ``others`` (m, d), is from the nearest other one: shape (n,)."""
    return np.concatenate([distances.topk(2, largest=False).values[:, 1].numpy() for _, distances in distance_blocks(points, others)])


def duplicate_gap(distances: NDArray[np.float32], within: float = NEAREST) -> float:
    """The largest distance of pictures that look the same, by the :func:`neighbour_distances` of real ones. It falls as they get more."""
    return CLOSER * float(np.percentile(distances, within))


def near_duplicates(points: Points, gap: float) -> Clusters:
    """Groups of at least two ``points`` (n, d) within ``gap`` of one of them.

    The fullest group first, and the next of what is left: linking neighbours' neighbours would end at pictures that
    have nothing in common.
    """
    cloud = torch.from_numpy(points)
    # The faster way by a matrix product is wrong by more than small distances are.
    close = torch.cdist(cloud, cloud, compute_mode="donot_use_mm_for_euclid_dist") <= gap
    close.fill_diagonal_(True)
    found = []
    while (sizes := close.sum(dim=1)).max() > 1:
        members = close[int(sizes.argmax())].nonzero()[:, 0]
        found.append(tuple(int(member) for member in members))
        close[members] = False
        close[:, members] = False
    return tuple(found)


def duplicate_share(clusters: Clusters, count: int) -> float:
    """The share of ``count`` pictures that could be left out because another one looks the same."""
    return sum(len(cluster) - 1 for cluster in clusters) / count


def memorised_share(points: Points, training: Points, gap: float) -> float:
    """The share of ``points`` (n, d) that look the same as a training picture, of (m, d).

    The birthday test's companion (Arora & Zhang 2018): few distinct samples may be few training pictures learnt by heart.
    """
    return float((nearest(points, training) <= gap).mean())
