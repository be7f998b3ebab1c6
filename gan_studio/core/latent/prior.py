"""Where z comes from, and how long it is: in many dimensions a prior is a thin shell, and pictures live on it."""

import math
from typing import Literal

import numpy as np
from numpy.typing import NDArray

Prior = Literal["normal", "uniform"]
Latents = NDArray[np.float32]
"""One z of shape (latent_size,) or several of shape (..., latent_size)."""


def draw(prior: Prior, count: int, latent_size: int, seed: int) -> Latents:
    """Draw z of shape (count, latent_size): from N(0, 1), or uniformly from [-1, 1).

    The same seed gives the same z on every machine, and a larger count begins with those of a smaller one.
    """
    rng = np.random.default_rng(seed)
    if prior == "normal":
        return rng.standard_normal((count, latent_size), dtype=np.float32)
    return rng.random((count, latent_size), dtype=np.float32) * 2 - 1


def standard_deviation(prior: Prior) -> float:
    """Of one coordinate of z: 1 for the normal prior, 1 / sqrt(3) for the uniform one."""
    return 1.0 if prior == "normal" else 1 / math.sqrt(3)


def expected_norm(prior: Prior, latent_size: int) -> float:
    """The radius of the shell, sqrt(E |z|^2): 10 for a normal z of 100 numbers, 5.8 for a uniform one."""
    return standard_deviation(prior) * math.sqrt(latent_size)


def on_shell(z: Latents, prior: Prior) -> Latents:
    """Stretch or shrink each z of shape (..., latent_size) to the expected norm; the origin, which has no direction, stays."""
    norms = np.linalg.norm(z.astype(np.float64), axis=-1, keepdims=True)
    radius = expected_norm(prior, z.shape[-1])
    return (z * np.where(norms > 0, radius / np.maximum(norms, np.finfo(float).tiny), 1.0)).astype(np.float32)
