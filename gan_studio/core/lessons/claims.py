"""What lessons claim about a course, by steps and not by reports, which come more often on a fast machine."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

import numpy as np
from numpy.typing import NDArray

from gan_studio.core.diagnosis.course import Course

PERCEPTRONS: Mapping[str, Any] = MappingProxyType(
    {
        "architecture": "mlp",
        "generator_width": 128,
        "discriminator_width": 128,
        "discriminator_activation": "relu",
        "dropout": 0.0,
        "input_dropout": 0.0,
        "image_size": 32,
        "color": "grey",
        "latent_size": 32,
        "batch_size": 128,
        "sample_every": 25,
        "ema_half_life": 0.0,
    }
)
"""Small networks for digits, which show in seconds what large ones show in hours. Samples are of the generator in training, for its average hides hops."""


def reported(course: Course, figure: str, after: int = 0) -> NDArray[np.float64]:
    """A figure in the reports after a step: shape (n,)."""
    return course.diversity.values(figure)[course.diversity.steps > after]


def share(truths: NDArray[np.bool_]) -> float:
    """How many of them are true, 0 to 1; 0 where there are none."""
    return float(truths.mean()) if len(truths) else 0.0
