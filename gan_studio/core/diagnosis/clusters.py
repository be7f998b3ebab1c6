"""Groups of pictures that lie close together: k-means, for data of which nobody said what they show."""

import numpy as np
import torch
from numpy.typing import NDArray

from gan_studio.core.evaluation.nearest import Points

ROUNDS = 25


def cluster_centres(points: Points, count: int, seed: int = 0) -> Points:
    """The centres (count, d) of clusters of ``points`` (n, d), n >= count, the largest cluster first: Lloyd 1982, begun as k-means++.

    scikit-learn's would use all cores at once, which the training needs.
    """
    cloud, centres = torch.from_numpy(points), _far_apart(points, count, seed)
    for _ in range(ROUNDS):
        nearest = torch.cdist(cloud, centres).argmin(dim=1)
        sizes = torch.bincount(nearest, minlength=count)
        sums = torch.zeros_like(centres).index_add_(0, nearest, cloud)
        moved = torch.where(sizes[:, None] > 0, sums / sizes.clamp_min(1)[:, None], centres)
        if moved.equal(centres):
            break
        centres = moved
    order = np.argsort(-np.bincount(nearest_centre(points, centres.numpy()), minlength=count), kind="stable")
    return centres.numpy()[order]


def nearest_centre(points: Points, centres: Points) -> NDArray[np.int64]:
    """Which of ``centres`` (k, d) each of ``points`` (n, d) is nearest to: shape (n,)."""
    return torch.cdist(torch.from_numpy(points), torch.from_numpy(centres)).argmin(dim=1).numpy()


def _far_apart(points: Points, count: int, seed: int) -> torch.Tensor:
    """First centres: each a point, chosen the likelier the farther it is from those before (Arthur & Vassilvitskii 2007)."""
    random, cloud = np.random.default_rng(seed), torch.from_numpy(points)
    chosen = [int(random.integers(len(points)))]
    squared = np.full(len(points), np.inf)
    while len(chosen) < count:
        squared = np.minimum(squared, torch.cdist(cloud, cloud[chosen[-1:]]).square().double().numpy()[:, 0])
        total = squared.sum()
        chosen.append(int(random.choice(len(points), p=squared / total) if total > 0 else random.integers(len(points))))
    return cloud[chosen].clone()
