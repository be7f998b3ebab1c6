"""Samples that look the same, and samples that look the same as a training picture."""

import numpy as np
import torch

from gan_studio.core.evaluation.nearest import Points, nearest, radii

RARE = 1.0
"""Per cent of real pictures that are as near to another one as what counts as a duplicate."""

Clusters = tuple[tuple[int, ...], ...]
"""Indices of pictures that look the same, the largest group first; none in two of them."""


def duplicate_gap(points: Points) -> float:
    """How near to its neighbour only one of a hundred of real ``points`` (n, d) is. It falls as n rises."""
    return float(np.percentile(radii(points, 1), RARE))


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
    """The share of ``points`` (n, d) that lie within ``gap`` of a training picture, of (m, d): 0.01 by chance, with their own :func:`duplicate_gap`.

    The birthday test's companion (Arora & Zhang 2018): few distinct samples may be few training pictures learnt by heart.
    """
    return float((nearest(points, training) <= gap).mean())
