"""The spaces in which pictures are compared: a classifier's features, and principal components of pixels."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray

from gan_studio.core.attribute_classifier import AttributeClassifier
from gan_studio.core.evaluation.nearest import Points
from gan_studio.core.latent.attribute_ranking import SIDE, flat_pixels

COMPONENTS = 64
_BLOCK = 100
_POWER_ITERATIONS = 4


@dataclass(frozen=True, eq=False)
class Space:
    """A map from pictures to points."""

    name: str
    about: str
    """For a person: what exactly the points are."""
    place: Callable[[NDArray[np.uint8]], Points]
    """Pictures (n, size, size, 1 or 3) -> (n, d)."""


def classifier_space(classifier: AttributeClassifier) -> Space:
    """What the attributes are told by: pictures are close when they show the same."""
    return Space("features", f"the {classifier.feature_count} features by which the classifier tells attributes", classifier.features)


def pixel_space(pictures: NDArray[np.uint8], seed: int = 0) -> Space:
    """The strongest principal components of ``pictures`` (n, size, size, channels), made small: pictures are close when they look alike."""
    flat = _flat(pictures)
    mean = flat.mean(dim=0)
    axes = _strongest_axes(flat - mean, min(COMPONENTS, *flat.shape), seed)

    def place(others: NDArray[np.uint8]) -> Points:
        points: Points = ((_flat(others) - mean) @ axes).numpy()
        return points

    return Space("pixels", f"{axes.shape[1]} principal components of the pixels at {SIDE} px", place)


def _flat(pictures: NDArray[np.uint8]) -> torch.Tensor:
    """:func:`flat_pixels`, a few at a time: on their way they take 64 times the room of small pictures."""
    blocks = (pictures[start : start + _BLOCK] for start in range(0, len(pictures), _BLOCK))
    return torch.from_numpy(np.concatenate([flat_pixels(block).astype(np.float32) for block in blocks]))


def _strongest_axes(centred: torch.Tensor, count: int, seed: int) -> torch.Tensor:
    """The first ``count`` principal axes of (n, d), as columns: Halko et al. 2011, algorithms 4.4 and 5.1.

    torch.svd_lowrank draws from the random numbers that all threads share, and a training may be drawing from them.
    """
    start = torch.randn(centred.shape[1], count, generator=torch.Generator().manual_seed(seed))
    basis = torch.linalg.qr(centred @ start).Q
    for _ in range(_POWER_ITERATIONS):
        basis = torch.linalg.qr(centred @ torch.linalg.qr(centred.T @ basis).Q).Q
    axes: torch.Tensor = torch.linalg.svd(basis.T @ centred, full_matrices=False).Vh.T
    return axes
