"""Principal components and logistic regression are those of scikit-learn."""

import numpy as np
import pytest
from sklearn.decomposition import PCA
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import balanced_accuracy_score

from gan_studio.core.latent.linear_models import balanced_accuracy, logistic_regression, principal_components


def _correlated(rows: int, columns: int, seed: int = 0) -> np.ndarray:
    """Features whose variances fall slowly, as those of pictures do."""
    generator = np.random.default_rng(seed)
    return generator.standard_normal((rows, columns)) / np.arange(1, columns + 1) @ generator.standard_normal((columns, columns)) + 3


@pytest.mark.parametrize(("rows", "columns", "count"), [(400, 120, 30), (60, 300, 59), (500, 40, 40)])
def test_components_are_scikit_learns(rows: int, columns: int, count: int) -> None:
    features = _correlated(rows, columns)
    theirs = PCA(count, whiten=True, svd_solver="full").fit(features)
    ours = principal_components(features, count, seed=0)
    np.testing.assert_allclose(ours.mean, theirs.mean_)
    np.testing.assert_allclose(ours.variances, theirs.explained_variance_, rtol=1e-3)
    correlations = np.sum(ours.whitened(features) * theirs.transform(features), axis=0) / (rows - 1)
    np.testing.assert_allclose(np.abs(correlations), 1, atol=1e-2)


@pytest.mark.parametrize("regularisation", [0.01, 1.0, 100.0])
@pytest.mark.parametrize("share", [0.5, 0.03])
def test_regression_is_scikit_learns(regularisation: float, share: float) -> None:
    features = _correlated(800, 20)
    likely = features @ np.random.default_rng(1).standard_normal(20)
    truth = likely + np.random.default_rng(2).standard_normal(800) * likely.std() > np.quantile(likely, 1 - share)
    theirs = LogisticRegression(C=regularisation, class_weight="balanced", solver="newton-cholesky", tol=1e-10, max_iter=1000).fit(features, truth)
    weights, offset = logistic_regression(features, truth, regularisation)
    np.testing.assert_allclose(weights, theirs.coef_[0], rtol=1e-4, atol=1e-6)
    assert offset == pytest.approx(theirs.intercept_[0], rel=1e-4)


def test_classes_that_a_line_separates_end_too() -> None:
    features = np.linspace(-1, 1, 50)[:, np.newaxis] * 1000
    weights, offset = logistic_regression(features, features[:, 0] > 0, 1e6)
    assert ((features @ weights + offset > 0) == (features[:, 0] > 0)).all()


def test_accuracy_is_scikit_learns() -> None:
    truth, told = np.random.default_rng(0).random((2, 200)) > [[0.9], [0.6]]
    assert balanced_accuracy(truth, told) == pytest.approx(balanced_accuracy_score(truth, told))
