"""z comes from the right distribution, repeats, and has the length that its prior expects."""

import numpy as np
import pytest

from gan_studio.core.latent.prior import draw, expected_norm, on_shell


@pytest.mark.parametrize("prior", ["normal", "uniform"])
def test_the_same_seed_gives_the_same_z_and_more_of_them_begin_alike(prior):
    z = draw(prior, 5, 100, seed=3)
    assert z.shape == (5, 100)
    assert z.dtype == np.float32
    assert np.array_equal(z, draw(prior, 8, 100, seed=3)[:5])
    assert not np.array_equal(z, draw(prior, 5, 100, seed=4))


def test_a_normal_z_has_mean_0_and_variance_1():
    z = draw("normal", 5000, 20, seed=0)
    assert abs(z.mean()) < 0.01
    assert abs(z.var() - 1) < 0.02


def test_a_uniform_z_fills_the_cube_and_no_more():
    z = draw("uniform", 5000, 20, seed=0)
    assert z.min() >= -1
    assert z.max() < 1
    counts, _ = np.histogram(z, bins=10, range=(-1, 1))
    assert counts.min() > 0.95 * z.size / 10


@pytest.mark.parametrize(("prior", "radius"), [("normal", 10.0), ("uniform", 5.77)])
def test_the_expected_norm_is_that_of_what_is_drawn(prior, radius):
    assert expected_norm(prior, 100) == pytest.approx(radius, abs=0.01)
    norms = np.linalg.norm(draw(prior, 2000, 100, seed=1), axis=1)
    assert norms.mean() == pytest.approx(radius, abs=0.06)


@pytest.mark.parametrize("prior", ["normal", "uniform"])
def test_on_shell_changes_the_length_and_nothing_else(prior):
    z = draw("normal", 6, 50, seed=2) * np.float32(0.3)
    moved = on_shell(z, prior)
    assert np.allclose(np.linalg.norm(moved, axis=1), expected_norm(prior, 50), rtol=1e-6)
    cosines = (moved * z).sum(axis=1) / np.linalg.norm(moved, axis=1) / np.linalg.norm(z, axis=1)
    assert np.allclose(cosines, 1)
    assert np.array_equal(on_shell(z[0], prior), moved[0])


def test_the_origin_has_no_direction_to_stretch_in():
    assert np.array_equal(on_shell(np.zeros(10, np.float32), "normal"), np.zeros(10, np.float32))
