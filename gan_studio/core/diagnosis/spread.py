"""How far apart samples lie, and in how many directions: figures that fall when pictures become alike."""

import torch

from gan_studio.core.evaluation.nearest import Points

_NOTHING = 1e-6
"""Singular values and variances below are rounding errors."""


def spread_figures(points: Points, real_variance: float) -> dict[str, float]:
    """The figures about ``points`` (n, d) in a space whose origin is the mean of the data; ``real_variance`` is theirs there.

    The ratio belongs beside the rank: noise around a single picture goes in all directions, but not far.
    """
    return {
        "mean_distance": mean_distance(points),
        "vendi_score": vendi_score(points),
        "effective_rank": effective_rank(points),
        "variance_ratio": total_variance(points) / max(real_variance, _NOTHING),
    }


def mean_distance(points: Points) -> float:
    """The mean Euclidean distance of all pairs of ``points`` (n, d)."""
    return float(torch.pdist(torch.from_numpy(points)).mean())


def vendi_score(points: Points) -> float:
    """How many different pictures ``points`` (n, d) amount to, from 1 to n: Friedman & Dieng 2023, equation 3, with the cosine as similarity.

    Computed in the dual form, from the eigenvalues of X'X (d, d), which are those of XX' (n, n).
    """
    unit = torch.nn.functional.normalize(torch.from_numpy(points).double())
    return _effective_number(torch.linalg.eigvalsh(unit.T @ unit if unit.shape[0] > unit.shape[1] else unit @ unit.T))


def effective_rank(points: Points) -> float:
    """In how many directions ``points`` (n, d) vary, from 1 to d; 0 if they do not: Roy & Vetterli 2007, of the points around their mean."""
    around = torch.from_numpy(points).double()
    around -= around.mean(dim=0)
    strengths = torch.linalg.eigvalsh(around.T @ around).clamp_min(0).sqrt()
    return _effective_number(strengths) if float(strengths.max()) > _NOTHING else 0.0


def total_variance(points: Points) -> float:
    """The variances of all coordinates of ``points`` (n, d) together."""
    return float(torch.from_numpy(points).double().var(dim=0).sum())


def _effective_number(weights: torch.Tensor) -> float:
    """The exponential of the entropy of ``weights`` (n,), made to sum to 1; negative ones are rounding errors. 1 if there is none above 0."""
    weights = weights.clamp_min(0)
    return float(torch.special.entr(weights / weights.sum().clamp_min(_NOTHING**2)).sum().exp())
