"""Paths in z begin and end exactly where they should, keep to the shell, and close when they loop."""

import numpy as np
import pytest

from gan_studio.core.latent.interpolation import at, default_mode, lerp, path, rows, slerp
from gan_studio.core.latent.prior import draw, on_shell

MODES = ("spherical", "linear")
T = np.linspace(0, 1, 21)


def pair(seed=0):
    return draw("normal", 2, 100, seed)


def test_slerp_keeps_the_norm_where_lerp_loses_it():
    start, end = (z * np.float32(10 / np.linalg.norm(z)) for z in pair())
    assert np.allclose(np.linalg.norm(slerp(start, end, T), axis=1), 10, rtol=1e-5)
    assert np.linalg.norm(lerp(start, end, 0.5)) == pytest.approx(7.1, abs=0.5)


def test_slerp_goes_linearly_from_one_norm_to_another():
    start, end = pair()
    norms = np.linalg.norm(slerp(start, 3 * end, T), axis=1)
    assert np.allclose(norms, (1 - T) * np.linalg.norm(start) + T * np.linalg.norm(3 * end), rtol=1e-5)


def test_slerp_turns_at_constant_speed_in_the_plane_of_its_ends():
    start, end = pair()
    way = slerp(start, end, T).astype(np.float64)
    unit = way / np.linalg.norm(way, axis=1, keepdims=True)
    angles = np.arccos(np.clip((unit[1:] * unit[:-1]).sum(axis=1), -1, 1))
    assert np.allclose(angles, angles.mean(), rtol=1e-3)
    plane = np.linalg.qr(np.stack([start, end]).T.astype(np.float64))[0]
    assert np.allclose(way @ plane @ plane.T, way, atol=1e-5)


@pytest.mark.parametrize("between", [slerp, lerp])
@pytest.mark.parametrize("seed", range(20))
def test_the_ends_are_exact(between, seed):
    start, end = pair(seed)
    way = between(start, end, T)
    assert way.shape == (21, 100)
    assert way.dtype == np.float32
    assert np.array_equal(way[0], start)
    assert np.array_equal(way[-1], end)
    assert np.array_equal(between(start, end, 0.25), way[5])


@pytest.mark.parametrize("factor", [1, 2, 1 + 1e-7])
def test_parallel_vectors_are_joined_by_a_straight_line(factor):
    start, _ = pair()
    end = (start * factor).astype(np.float32)
    assert np.allclose(slerp(start, end, T), lerp(start, end, T), atol=1e-5)


def test_opposite_vectors_are_joined_by_a_half_circle():
    start, _ = pair()
    way = slerp(start, -start, T)
    assert np.allclose(np.linalg.norm(way, axis=1), np.linalg.norm(start), rtol=1e-5)
    assert abs(way[10] @ start) < 1e-3
    assert np.array_equal(way[-1], -start)


def test_nearly_opposite_vectors_keep_the_norm():
    start, other = pair()
    end = (-start + 1e-6 * other).astype(np.float32)
    assert np.allclose(np.linalg.norm(slerp(start, end, T), axis=1), np.linalg.norm(start), rtol=1e-4)


def test_from_the_origin_the_way_is_straight():
    start, end = np.zeros(100, np.float32), pair()[1]
    assert np.allclose(slerp(start, end, T), lerp(start, end, T))


def test_a_linear_way_between_uniform_z_stays_in_the_cube():
    z = draw("uniform", 5, 30, seed=0)
    assert np.abs(path(z, 200, default_mode("uniform"))).max() <= 1
    assert default_mode("normal") == "spherical"


@pytest.mark.parametrize("mode", MODES)
def test_whole_positions_are_the_keyframes(mode):
    z = draw("normal", 4, 30, seed=0)
    assert np.array_equal(at(z, [0, 1, 2, 3], mode), z)
    assert np.array_equal(at(z, [-1, 7.5], mode), z[[0, 3]])
    assert np.array_equal(at(z, [3, 4, 9, -1], mode, loop=True), z[[3, 0, 1, 3]])
    assert at(z, 1.5, mode).shape == (30,)
    assert np.array_equal(at(z, 1.5, mode), (slerp if mode == "spherical" else lerp)(z[1], z[2], 0.5))


def test_a_position_a_hair_below_zero_does_not_fall_off_a_loop():
    z = draw("normal", 3, 30, seed=0)
    assert np.allclose(at(z, -1e-18, "spherical", loop=True), z[0])


@pytest.mark.parametrize("mode", MODES)
def test_an_open_path_runs_from_the_first_keyframe_to_the_last(mode):
    z = draw("normal", 3, 30, seed=0)
    way = path(z, 9, mode)
    assert way.shape == (9, 30)
    assert np.array_equal(way[[0, 4, 8]], z)


@pytest.mark.parametrize("mode", MODES)
def test_a_looped_path_closes_without_a_halt_or_a_jump(mode):
    z = on_shell(draw("normal", 3, 30, seed=0), "normal")
    way = path(z, 30, mode, loop=True)
    assert np.array_equal(way[[0, 10, 20]], z)
    steps = np.linalg.norm(np.diff(way[20:], axis=0, append=way[:1]), axis=1)
    assert np.allclose(steps, steps.mean(), rtol=0.01)


def test_one_keyframe_is_a_path_that_stays():
    z = draw("normal", 1, 30, seed=0)
    for loop in (False, True):
        assert np.allclose(path(z, 5, "spherical", loop), z)


def test_the_rows_of_figure_4_share_their_ends():
    z = draw("normal", 9, 30, seed=0)
    figure = rows(z, 10, "spherical")
    assert figure.shape == (8, 10, 30)
    assert np.array_equal(figure[:, 0], z[:-1])
    assert np.array_equal(figure[:, -1], z[1:])
