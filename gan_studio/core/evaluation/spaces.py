"""The spaces in which pictures are compared: a classifier's features, and principal components of pixels."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray

from gan_studio.core.attribute_classifier import FEATURES, AttributeClassifier
from gan_studio.core.evaluation.nearest import Points
from gan_studio.core.latent.attribute_ranking import SIDE, flat_pixels

COMPONENTS = 64
_BLOCK = 500


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
    return Space("features", f"the {FEATURES} features by which the classifier tells attributes", classifier.features)


def pixel_space(pictures: NDArray[np.uint8], seed: int = 0) -> Space:
    """The strongest principal components of ``pictures`` (n, size, size, channels), made small: pictures are close when they look alike."""
    flat = torch.from_numpy(flat_pixels(pictures).astype(np.float32))
    mean = flat.mean(dim=0)
    torch.manual_seed(seed)
    _, _, axes = torch.svd_lowrank(flat - mean, q=min(COMPONENTS, *flat.shape), niter=4)

    def place(others: NDArray[np.uint8]) -> Points:
        blocks = (others[start : start + _BLOCK] for start in range(0, len(others), _BLOCK))
        return np.concatenate([((torch.from_numpy(flat_pixels(block).astype(np.float32)) - mean) @ axes).numpy() for block in blocks])

    return Space("pixels", f"{axes.shape[1]} principal components of the pixels at {SIDE} px", place)
