"""A - B + C as in the DCGAN paper: on the shell, with its neighbours around it, and beside it the same in pixels."""

import numpy as np
import pytest

from gan_studio.core.errors import StudioError
from gan_studio.core.latent.arithmetic import combine, mean_of, neighbours, norm_report, pixel_arithmetic, pixel_neighbours
from gan_studio.core.latent.prior import draw


def sums_of_means(prior, exemplars, count=500):
    z = draw(prior, count * 3 * exemplars, 100, seed=0).reshape(count, 3, exemplars, 100)
    return np.stack([combine(*(mean_of(concept) for concept in triple)) for triple in z])


def test_y_of_three_means_of_three_lies_on_the_shell():
    norms = np.linalg.norm(sums_of_means("normal", 3), axis=1)
    assert norms.mean() == pytest.approx(10, abs=0.1)
    assert norms.std() == pytest.approx(0.7, abs=0.08)


def test_single_exemplars_land_outside_at_sqrt_3_times_the_norm():
    norms = np.linalg.norm(sums_of_means("normal", 1), axis=1)
    assert norms.mean() == pytest.approx(10 * np.sqrt(3), abs=0.2)


@pytest.mark.parametrize(("prior", "radius"), [("normal", 10), ("uniform", 5.77)])
def test_the_report_calls_means_of_three_typical_and_single_exemplars_not(prior, radius):
    good = [norm_report(y, prior) for y in sums_of_means(prior, 3)]
    assert good[0].expected == pytest.approx(radius, abs=0.01)
    assert np.mean([report.typical for report in good]) > 0.99
    assert np.std([report.norm for report in good]) == pytest.approx(good[0].spread, rel=0.15)
    assert not any(norm_report(y, prior).typical for y in sums_of_means(prior, 1))


def test_the_sum_is_the_sum():
    a, b, c = draw("normal", 3, 10, seed=0)
    assert np.allclose(combine(a, b, c), a - b + c)
    assert np.allclose(combine(a, b, c, (2, 0.5, 0)), 2 * a - 0.5 * b)
    assert np.allclose(mean_of(np.stack([a, b, c])), (a + b + c) / 3, atol=1e-6)


def test_an_empty_basket_is_said():
    with pytest.raises(StudioError, match="nothing to average"):
        mean_of(np.empty((0, 10), np.float32))


@pytest.mark.parametrize(("prior", "scale", "width"), [("uniform", None, 0.25), ("normal", None, 0.43), ("normal", 1.5, 1.5)])
def test_the_neighbours_surround_y_within_the_noise(prior, scale, width):
    y = draw(prior, 1, 500, seed=0)[0]
    around = neighbours(y, prior, seed=1, scale=scale)
    assert around.shape == (9, 500)
    assert around.dtype == np.float32
    assert np.array_equal(around[4], y)
    noise = np.delete(around, 4, axis=0) - y
    assert np.abs(noise).max() == pytest.approx(width, rel=0.01)
    assert np.abs(noise).mean() == pytest.approx(width / 2, rel=0.05)
    assert len(np.unique(noise[:, 0])) == 8
    assert np.array_equal(around, neighbours(y, prior, seed=1, scale=scale))


def flat(*levels):
    return np.stack([np.full((4, 4, 3), level, np.uint8) for level in levels])


def test_pixels_are_averaged_summed_and_clipped():
    assert (pixel_arithmetic(flat(100, 140), flat(60), flat(80, 80, 80)) == 140).all()
    assert (pixel_arithmetic(flat(250), flat(10), flat(200)) == 255).all()
    assert (pixel_arithmetic(flat(10), flat(250), flat(20)) == 0).all()


def test_without_strength_the_pixels_are_mid_grey_as_the_generator_has_it():
    assert (pixel_arithmetic(flat(250), flat(10), flat(200), (0, 0, 0)) == 128).all()


def test_the_pixel_neighbours_keep_the_centre_and_add_noise_around():
    picture = np.full((32, 32, 3), 128, np.uint8)
    around = pixel_neighbours(picture, seed=0)
    assert around.shape == (9, 32, 32, 3)
    assert np.array_equal(around[4], picture)
    noise = np.delete(around, 4, axis=0).astype(int) - 128
    assert (noise == noise[..., :1]).all(), "a grey picture keeps grey"
    assert np.abs(noise).max() == 32
    assert np.abs(noise).mean() == pytest.approx(16, abs=0.5)
