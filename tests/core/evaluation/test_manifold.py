import numpy as np
import pytest

from gan_studio.core.evaluation.manifold import fidelity
from gan_studio.core.evaluation.memory import memory
from gan_studio.core.evaluation.nearest import nearest, radii
from gan_studio.core.evaluation.share import Share
from gan_studio.core.evaluation.shares import attribute_shares


def cloud(seed: int, count: int = 1500, shift: float = 0.0) -> np.ndarray:
    return np.random.default_rng(seed).standard_normal((count, 8)).astype(np.float32) + np.float32(shift)


def test_the_same_distribution_scores_near_the_ideal():
    found = fidelity(cloud(0), cloud(1))
    assert found.density == pytest.approx(1, abs=0.05)  # Naeem et al., section 4.1: exactly 1 in expectation
    assert found.coverage == pytest.approx(1 - 0.5**5, abs=0.02)  # for k = 5 and as many samples as real pictures
    assert found.precision > 0.9
    assert found.recall > 0.9


def test_lost_modes_cost_coverage_and_recall_only():
    real = np.concatenate([cloud(0), cloud(2, shift=30)])
    found = fidelity(real, cloud(1))
    assert found.precision > 0.9
    assert found.coverage < 0.55
    assert found.recall < 0.55
    assert found.score < 0.75


def test_samples_far_away_cost_precision_and_density_only():
    fake = np.concatenate([cloud(1), cloud(2, shift=30)])
    found = fidelity(cloud(0), fake)
    assert found.precision == pytest.approx(0.48, abs=0.03)
    assert found.density < 0.55
    assert found.recall > 0.9
    assert fidelity(cloud(0), cloud(3, shift=30)).score == 0


def test_distances_agree_with_all_pairs_at_once():
    points, others = cloud(0, 2300), cloud(1, 700)
    pairs = np.linalg.norm(points[:, None] - others[None], axis=2)
    np.testing.assert_allclose(nearest(points, others), pairs.min(axis=1), atol=1e-3)
    own = np.sort(np.linalg.norm(others[:, None] - others[None], axis=2), axis=1)
    np.testing.assert_allclose(radii(others, 3), own[:, 3], atol=1e-3)


def test_copies_of_training_pictures_are_suspicious():
    train, held_out = cloud(0), cloud(1)
    assert memory(train, held_out, cloud(2)).suspicious < 0.03
    copied = memory(train, held_out, np.concatenate([train[:300] + 0.01, cloud(2, 700)]))
    assert copied.suspicious > 0.28
    assert copied.samples.fifth < copied.held_out.fifth / 10


def test_shares_name_what_was_lost():
    truth = np.array([[1, 1, 0], [0, 1, 0]] * 50, np.bool_)
    held_out = truth.astype(np.float32)
    samples = np.tile(np.array([[0.5, 0.02, 0]], np.float32), (40, 1))
    kept, lost, absent = attribute_shares(("a", "b", "c"), truth, held_out, samples)
    assert (kept.data, kept.samples, kept.is_collapsed) == (0.5, 0.5, False)
    assert lost.is_collapsed
    assert not absent.is_collapsed


def test_interval_of_a_share():
    low, high = Share(170, 200).interval
    assert (low, high) == pytest.approx((0.794, 0.893), abs=0.001)  # R: prop.test(170, 200, correct = FALSE)
    assert Share(0, 0).interval == (0, 1)
    assert str(Share(1, 2)).startswith("50.0%")
