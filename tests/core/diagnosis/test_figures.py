"""Each figure of diversity on cases whose answer is known."""

import math

import numpy as np
import pytest

from gan_studio.core.diagnosis.clusters import cluster_centres, nearest_centre
from gan_studio.core.diagnosis.duplicates import CLOSER, duplicate_gap, duplicate_share, memorised_share, near_duplicates, neighbour_distances
from gan_studio.core.diagnosis.modes import Modes, combination_of, combinations, different_bins, divergence, mode_figures, value_modes
from gan_studio.core.diagnosis.spread import effective_rank, mean_distance, spread_figures, total_variance, vendi_score


def modes_of(counts: list[int]) -> Modes:
    return Modes(tuple(map(str, range(len(counts)))), "classifier", np.array(counts), np.full(len(counts), -1))


def cloud(seed: int, count: int = 500, dimensions: int = 8) -> np.ndarray:
    return np.random.default_rng(seed).standard_normal((count, dimensions)).astype(np.float32)


# --- modes -----------------------------------------------------------------------------------------------------------


def test_one_class_of_ten_is_ln_ten_away_from_all():
    found = mode_figures(np.array([0, 0, 0, 500, 0, 0, 0, 0, 0, 0]), modes_of([300] * 10))
    assert found["mode_kl"] == pytest.approx(math.log(10))
    assert (found["modes_covered"], found["modes_fair"], found["ndb"]) == (1, 1, 10)


def test_the_same_shares_are_no_distance_apart():
    found = mode_figures(np.array([50] * 10), modes_of([300] * 10))
    assert found["mode_kl"] == pytest.approx(0, abs=1e-9)
    assert found["mode_jsd"] == pytest.approx(0, abs=1e-9)
    assert (found["modes_covered"], found["ndb"]) == (10, 0)


def test_bins_with_too_few_samples_for_the_test_are_not_counted():
    fair = np.arange(1000) % 2
    assert "ndb" not in mode_figures(fair, modes_of([2] * 1000))
    assert "ndb" in mode_figures(10 * fair, modes_of([20] * 1000))


def test_samples_that_share_nothing_with_the_data_are_ln_two_apart():
    found = mode_figures(np.array([0, 500]), modes_of([10**9, 0]))
    assert found["mode_jsd"] == pytest.approx(math.log(2), abs=1e-6)
    assert np.isfinite(found["mode_kl"])


def test_a_mode_that_is_hardly_shown_is_covered_but_has_no_fair_share():
    found = mode_figures(np.array([496, 4]), modes_of([100, 100]))
    assert (found["modes_covered"], found["modes_fair"]) == (2, 1)


def test_divergence_of_two_coins():
    assert divergence(np.array([0.5, 0.5]), np.array([0.9, 0.1])) == pytest.approx(0.5 * math.log(0.5 / 0.9) + 0.5 * math.log(0.5 / 0.1))


def test_about_five_of_a_hundred_bins_differ_by_chance():
    random = np.random.default_rng(0)
    shares = random.dirichlet(np.full(100, 5.0))
    found = [different_bins(random.multinomial(5000, shares), random.multinomial(5000, shares)).sum() for _ in range(200)]
    assert np.mean(found) == pytest.approx(5, abs=0.5)


def test_the_floor_of_kl_is_that_of_the_number_of_samples():
    random = np.random.default_rng(0)
    found = [mode_figures(random.multinomial(26_000, np.full(1000, 1e-3)), modes_of([10**6] * 1000))["mode_kl"] for _ in range(20)]
    assert np.mean(found) == pytest.approx(999 / (2 * 26_000), rel=0.05)  # REFERENCE: (M - 1) / 2N


def test_classes_are_modes_of_themselves():
    names = ("label=zero", "label=one", "label=two")
    alternatives = value_modes(names)
    assert combinations(alternatives) == ("zero", "one", "two")
    likely = np.array([[0.1, 0.2, 0.7], [0.5, 0.2, 0.3]], np.float32)
    assert combination_of(alternatives, names, likely).tolist() == [2, 0]
    assert value_modes(("smile", "glasses")) == value_modes(("sex=man", "sex=woman", "age=old")) == value_modes(()) == ()


def test_modes_are_combinations_of_alternatives():
    names = ("smile", "sex=man", "sex=woman")
    alternatives = ({"man": ["sex=man"], "woman": ["sex=woman"]}, {"serious": ["not smile"], "smiling": ["smile"]})
    assert combinations(alternatives) == ("man · serious", "man · smiling", "woman · serious", "woman · smiling")
    likely = np.array([[0.9, 0.2, 0.8], [0.1, 0.8, 0.2], [0.4, 0.4, 0.6]], np.float32)
    assert combination_of(alternatives, names, likely).tolist() == [3, 0, 2]


def test_clusters_find_blobs_whatever_their_order():
    centres = 20 * cloud(1, 6, 3)
    sizes = [30, 60, 90, 120, 150, 180]
    truth = np.repeat(np.arange(6), sizes)
    order = np.random.default_rng(2).permutation(len(truth))
    points = (centres[truth] + 0.3 * cloud(3, len(truth), 3))[order]
    found = cluster_centres(points, 6, seed=4)
    read = nearest_centre(points, found)
    assert np.bincount(read).tolist() == sizes[::-1]
    assert (5 - read == truth[order]).all()
    np.testing.assert_array_equal(found, cluster_centres(points, 6, seed=4))


def test_as_many_clusters_as_points_and_points_all_alike():
    points = cloud(0, 7)
    assert sorted(nearest_centre(points, cluster_centres(points, 7)).tolist()) == list(range(7))
    assert cluster_centres(np.ones((5, 2), np.float32), 3).tolist() == [[1, 1]] * 3


# --- spread ----------------------------------------------------------------------------------------------------------


def test_vendi_counts_what_is_entirely_different():
    assert vendi_score(np.eye(40, 50, dtype=np.float32)) == pytest.approx(40)
    assert vendi_score(np.tile(cloud(0, 1), (40, 1))) == pytest.approx(1)
    assert vendi_score(np.repeat(np.eye(4, dtype=np.float32), 25, axis=0)) == pytest.approx(4)


def test_the_dual_form_is_the_same_vendi_score():
    points = cloud(0, 60, 8)
    unit = points / np.linalg.norm(points, axis=1, keepdims=True)
    shares = np.linalg.eigvalsh((unit @ unit.T).astype(np.float64) / 60).clip(1e-30)
    assert vendi_score(points) == pytest.approx(math.exp(-(shares * np.log(shares)).sum()), rel=1e-5)


def test_effective_rank_is_the_number_of_directions():
    corners = np.concatenate([np.eye(6, 9), -np.eye(6, 9)]).astype(np.float32)
    assert effective_rank(corners + 5) == pytest.approx(6, rel=1e-4)
    assert effective_rank(np.linspace(0, 1, 20, dtype=np.float32)[:, None] * np.ones((1, 9), np.float32)) == pytest.approx(1, abs=0.01)
    assert effective_rank(np.full((20, 9), 0.1, np.float32)) == 0


def test_noise_fools_the_rank_and_the_variance_ratio_tells():
    scale = np.array([10, 5, 2] + [0.1] * 29, np.float32)
    real = cloud(0, 500, 32) * scale
    collapsed = real[:1] + 0.2 * cloud(1, 500, 32)
    found, baseline = spread_figures(collapsed, total_variance(real)), spread_figures(real, total_variance(real))
    assert found["effective_rank"] > 3 * baseline["effective_rank"]
    assert found["variance_ratio"] < 0.02
    assert baseline["variance_ratio"] == pytest.approx(1)


def test_mean_distance_of_three_points():
    assert mean_distance(np.array([[0, 0], [3, 4], [0, 0]], np.float32)) == pytest.approx(10 / 3)


# --- duplicates ------------------------------------------------------------------------------------------------------


def gap_of(points: np.ndarray) -> float:
    return duplicate_gap(neighbour_distances(points, points))


def test_exact_copies_are_found_and_nothing_else():
    points = cloud(0, 200, 16)
    points[[5, 70, 150]] = points[20]
    points[199] = points[3]
    clusters = near_duplicates(points, gap_of(cloud(1, 200, 16)))
    assert clusters == ((5, 20, 70, 150), (3, 199))
    assert duplicate_share(clusters, 200) == pytest.approx(4 / 200)


def test_neighbours_of_neighbours_are_no_duplicates():
    chain = np.arange(9, dtype=np.float32)[:, None]
    assert near_duplicates(chain, 1.0) == ((0, 1, 2), (3, 4, 5), (6, 7, 8))


def test_copies_that_are_hardly_apart_are_told_from_each_other():
    far = np.full((30, 64), 300, np.float32)
    far[:, 0] += np.arange(30) * 0.01
    assert near_duplicates(far, 0.005) == ()


def test_neighbours_are_found_among_all():
    points = cloud(0, 40)
    pairs = np.sort(np.linalg.norm(points[:, None] - points[None], axis=2), axis=1)
    np.testing.assert_allclose(neighbour_distances(points[:15], points), pairs[:15, 1], atol=1e-3)


def test_real_pictures_hardly_ever_look_the_same():
    points = cloud(0, 1000)
    gap = gap_of(points)
    assert (neighbour_distances(points, points) <= gap / CLOSER).mean() == pytest.approx(0.01, abs=0.002)
    shares = [duplicate_share(near_duplicates(cloud(seed, 1000), gap), 1000) for seed in range(1, 9)]
    assert max(shares) < 0.003


def test_what_was_learnt_by_heart_lies_in_the_training_data():
    training = cloud(0, 2000)
    gap = gap_of(training)
    assert memorised_share(cloud(1), training, gap) < 0.01
    copied = np.concatenate([training[:250] + 1e-3, cloud(1, 250)])
    assert memorised_share(copied, training, gap) == pytest.approx(0.5, abs=0.01)
