"""Whether samples lie where real pictures do, and everywhere where they do: four figures over nearest neighbours."""

from dataclasses import dataclass

import numpy as np
import torch

from gan_studio.core.evaluation.nearest import Points, distance_blocks, radii

K = 5
"""Neighbours that span a ball around each point: Naeem et al. 2020, section 4."""


@dataclass(frozen=True)
class Fidelity:
    """Each from 0 to 1, density beyond it."""

    precision: float
    """The share of samples inside a real picture's ball (Kynkäänniemi et al. 2019, equation 2)."""
    recall: float
    """The share of real pictures inside a sample's ball."""
    density: float
    """How many real balls a sample lies in, over k (Naeem et al. 2020, equation 4): outliers among the real pictures count little."""
    coverage: float
    """The share of real balls that hold a sample (equation 5): what falls when modes are lost."""

    @property
    def score(self) -> float:
        """One number to rank by: the harmonic mean of the four, density at most 1.

        All four, because blurred samples in the middle of the real ones have a high density and no recall.
        """
        parts = self.precision, self.recall, min(1.0, self.density), self.coverage
        return len(parts) / sum(1 / part for part in parts) if all(parts) else 0.0


def fidelity(real: Points, fake: Points, k: int = K) -> Fidelity:
    """Compare ``fake`` (m, d) with ``real`` (n, d), both in the same feature space and more than ``k``."""
    real_radii, fake_radii = torch.from_numpy(radii(real, k)), torch.from_numpy(radii(fake, k))
    inside_real = np.zeros(len(fake), np.int64)
    is_covered = np.zeros(len(real), np.bool_)
    is_recalled = np.zeros(len(real), np.bool_)
    for block, distances in distance_blocks(fake, real):
        held = distances <= real_radii
        inside_real[block] = held.sum(dim=1).numpy()
        is_covered |= held.any(dim=0).numpy()
        is_recalled |= (distances <= fake_radii[block][:, None]).any(dim=0).numpy()
    return Fidelity(float((inside_real > 0).mean()), float(is_recalled.mean()), float(inside_real.mean() / k), float(is_covered.mean()))
