"""What lessons on digits share: small networks that learn in seconds, and claims that go by steps, not by reports, which a fast machine makes more of."""

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
        "batch_size": 64,
        "sample_every": 25,
        "ema_half_life": 0.0,
    }
)
"""Samples are those of the generator in training, for its average would hide what it does from one step to the next."""

SOUND: Mapping[str, Any] = MappingProxyType(
    {**PERCEPTRONS, "remedies": ["r1"], "generator_learning_rate": 1e-3, "discriminator_learning_rate": 1e-3},
)
"""With these settings they learn all ten digits within a few hundred steps."""

CONVOLUTIONS: Mapping[str, Any] = MappingProxyType(
    {
        "architecture": "dcgan",
        "width": 8,
        "image_size": 32,
        "color": "grey",
        "latent_size": 32,
        "batch_size": 32,
        "generator_learning_rate": 5e-4,
        "discriminator_learning_rate": 5e-4,
        "sample_every": 25,
        "ema_half_life": 0.0,
    }
)
"""A DCGAN that is as quick."""


def reported(course: Course, figure: str, after: int = 0) -> NDArray[np.float64]:
    """A figure in the reports after a step: shape (n,)."""
    return course.diversity.values(figure)[course.diversity.steps > after]


def share(truths: NDArray[np.bool_]) -> float:
    """How many of them are true, 0 to 1; 0 where there are none."""
    return float(truths.mean()) if len(truths) else 0.0
