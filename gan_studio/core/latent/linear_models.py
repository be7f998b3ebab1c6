"""Principal components and logistic regression: the little that is needed of a library which would add 190 MB to the application."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float64]
Vector = NDArray[np.float64]
Truth = NDArray[np.bool_]

_SPARE = 10
_REFINEMENTS = 6
_TOLERANCE = 1e-6
_MOST_STEPS = 100


class Components(NamedTuple):
    """The strongest principal components of rows of d features."""

    mean: Vector
    """Shape (d,)."""
    vectors: Matrix
    """Shape (count, d): orthonormal, strongest first."""
    variances: Vector
    """Shape (count,)."""

    def whitened(self, features: Matrix) -> Matrix:
        """The scores of ``features`` (n, d) along the components, each with variance 1 where they were found: (n, count)."""
        scores: Matrix = (features - self.mean) @ self.vectors.T / np.sqrt(self.variances)
        return scores


def principal_components(features: Matrix, count: int, seed: int) -> Components:
    """The ``count`` strongest components of ``features`` (n, d), ``count`` < n, by subspace iteration (Halko et al. 2011, algorithm 4.4)."""
    mean = features.mean(axis=0)
    centred = features - mean
    width = min(count + _SPARE, *centred.shape)
    basis = np.random.default_rng(seed).standard_normal((centred.shape[1], width))
    for _ in range(_REFINEMENTS):
        basis = np.linalg.qr(centred.T @ (centred @ basis))[0]
    _, strengths, rotation = np.linalg.svd(centred @ basis, full_matrices=False)
    return Components(mean, (rotation @ basis.T)[:count], strengths[:count] ** 2 / (len(features) - 1))


def logistic_regression(features: Matrix, truth: Truth, regularisation: float) -> tuple[Vector, float]:
    """The weights (d,) and offset that tell ``truth`` (n,) from ``features`` (n, d), found by Newton's method with step halving.

    They minimise |weights|^2 / 2 + ``regularisation`` times the summed log loss, in which both classes weigh alike
    however rare one is. Each class needs an example.
    """
    columns = np.column_stack([features, np.ones(len(features))])
    ridge = np.append(np.ones(features.shape[1]), 0.0)
    costs = regularisation * len(truth) / (2 * np.where(truth, truth.sum(), (~truth).sum()))
    signs = np.where(truth, 1.0, -1.0)

    def loss(at: Vector) -> float:
        return float(ridge @ at**2 / 2 + costs @ np.logaddexp(0, -signs * (columns @ at)))

    solution = np.zeros(columns.shape[1])
    for _ in range(_MOST_STEPS):
        likely = 1 / (1 + np.exp(-np.clip(columns @ solution, -500, 500)))
        slope = ridge * solution + columns.T @ (costs * (likely - truth))
        if np.abs(slope).max() < _TOLERANCE:
            break
        bend = np.diag(ridge) + (columns.T * (costs * likely * (1 - likely))) @ columns
        step = np.linalg.lstsq(bend, slope, rcond=None)[0]
        while loss(solution - step) > loss(solution) and np.abs(step).max() > _TOLERANCE:
            step /= 2
        solution = solution - step
    return solution[:-1], float(solution[-1])


def balanced_accuracy(truth: Truth, told: Truth) -> float:
    """The mean share of right answers over the classes that ``truth`` (n,) has; 0.5 is a coin's."""
    return float(np.mean([np.mean(told[truth == kind] == kind) for kind in np.unique(truth)]))
