"""The principal directions of a first layer are found, and moving along one moves its component and hardly another."""

import numpy as np
import pytest
import torch
from torch import nn

from gan_studio.core.errors import Cancelled
from gan_studio.core.latent.directions import principal_directions
from gan_studio.core.latent.prior import draw
from gan_studio.core.model_spec import ModelSpec
from gan_studio.core.networks.dcgan import DCGAN
from gan_studio.core.snapshot import GeneratorSnapshot

LATENT = 12
SCALES = np.array([8.0, 5.0, 3.0, 2.0, 1.2, 0.7], np.float32)
"""Of the linear layer's six principal directions; the other six do nothing."""


def snapshot_of(*layers, prior="normal"):
    spec = ModelSpec(architecture=DCGAN(width=4), image_size=32, channels=3, latent_size=LATENT, prior=prior)
    return GeneratorSnapshot(spec, nn.Sequential(*layers).eval().requires_grad_(False))


def known_axes(seed=0):
    rng = np.random.default_rng(seed)
    return np.linalg.qr(rng.standard_normal((LATENT, len(SCALES))))[0].astype(np.float32)


def linear_layer():
    """h = U S V^T z + b with known S and V."""
    outputs = np.linalg.qr(np.random.default_rng(1).standard_normal((48, len(SCALES))))[0].astype(np.float32)
    layer = nn.Linear(LATENT, 48)
    layer.weight.data = torch.from_numpy((outputs * SCALES) @ known_axes().T)
    return layer


@pytest.mark.parametrize(("prior", "deviation"), [("normal", 1.0), ("uniform", 1 / np.sqrt(3))])
def test_the_directions_of_a_linear_layer_are_recovered(prior, deviation):
    found = principal_directions(snapshot_of(linear_layer(), nn.Unflatten(1, (3, 4, 4)), prior=prior))
    assert len(found) == len(SCALES)
    assert np.allclose(found.standard_deviations, SCALES * deviation, rtol=0.03)
    assert np.allclose(found.explained_variance_ratio, SCALES**2 / (SCALES**2).sum(), rtol=0.06)
    assert np.allclose(np.linalg.norm(found.vectors, axis=1), 1 / SCALES, rtol=0.03)
    cosines = np.abs((found.vectors * SCALES[:, np.newaxis]) @ known_axes())
    assert np.allclose(cosines, np.eye(len(SCALES)), atol=0.05)


def first_layer():
    """A DCGAN's, with uneven weights as training makes them, and thresholds on either side of zero."""
    torch.manual_seed(0)
    convolution, norm = nn.ConvTranspose2d(LATENT, 32, 4, bias=False), nn.BatchNorm2d(32)
    convolution.weight.data *= 0.9 ** torch.arange(LATENT).view(-1, 1, 1, 1)
    norm.bias.data.normal_(0, 0.02)
    return nn.Unflatten(1, (LATENT, 1, 1)), convolution, norm, nn.ReLU(inplace=True)


def test_one_sigma_along_a_component_moves_it_by_one_and_hardly_any_other():
    layers = first_layer()
    found = principal_directions(snapshot_of(*layers, nn.ConvTranspose2d(32, 3, 4, 2, 1), nn.Tanh()), count=6)
    network = nn.Sequential(*layers).eval()

    def features(z):
        return network(torch.from_numpy(z)).flatten(1).detach().numpy().astype(np.float64)

    many = features(draw("normal", 4000, LATENT, seed=5))
    _, singular, axes = np.linalg.svd(many - many.mean(axis=0), full_matrices=False)
    deviations = singular[:6] / np.sqrt(4000)
    assert np.allclose(found.standard_deviations, deviations, rtol=0.04)

    z = draw("normal", 1000, LATENT, seed=6)
    for k in range(6):
        moved = found.move(z, np.eye(6, dtype=np.float32)[k])
        change = np.abs(((features(moved) - features(z)) @ axes[:6].T / deviations).mean(axis=0))
        assert change[k] == pytest.approx(1, abs=0.15)
        assert np.delete(change, k).max() < 0.15


def test_a_component_that_answers_z_and_minus_z_alike_has_no_direction():
    mirrored = nn.Linear(LATENT, 24, bias=False)
    mirrored.weight.data[:] = torch.cat([torch.eye(LATENT), -torch.eye(LATENT)]) * (10 * 0.5 ** torch.arange(LATENT))
    found = principal_directions(snapshot_of(mirrored, nn.ReLU()), count=4)
    # Of every coordinate the layer has the component z, with variance 1/2, and abs(z), with (1 - 2 / pi) / 2.
    assert np.allclose(found.standard_deviations, 10 * 0.5 ** np.arange(4) / np.sqrt(2), rtol=0.03)
    assert np.allclose(found.vectors / np.linalg.norm(found.vectors, axis=1, keepdims=True), np.eye(4, LATENT), atol=0.05)


def test_moving_by_several_amounts_adds_up():
    found = principal_directions(snapshot_of(linear_layer()), samples=1000)
    z = draw("normal", 3, LATENT, seed=0)
    amounts = np.array([1, -2, 0, 0, 0, 0.5], np.float32)
    expected = z + sum(amounts[k] * found.standard_deviations[k] * found.vectors[k] for k in range(6))
    assert np.allclose(found.move(z, amounts), expected, atol=1e-6)


class Unreachable(nn.Module):
    """Stands for the expensive rest of a generator."""

    def forward(self, features):
        raise AssertionError("a layer behind the first activation was computed")


@pytest.mark.parametrize("activation", [nn.ReLU(inplace=True), nn.LeakyReLU(0.2), nn.Tanh(), nn.GELU()])
def test_nothing_behind_the_first_activation_is_computed_however_deep_it_hides(activation):
    nested = nn.Sequential(nn.Sequential(linear_layer(), nn.BatchNorm1d(48)), nn.Sequential(activation))
    found = principal_directions(snapshot_of(nested, Unreachable()), samples=1000)
    assert len(found) > 0


def test_the_snapshot_can_be_rendered_as_before():
    snapshot = GeneratorSnapshot.of(spec := snapshot_of().spec, spec.build_generator().state_dict())
    z = draw("normal", 2, LATENT, seed=0)
    before = snapshot.render(z)
    principal_directions(snapshot, samples=500)
    assert np.array_equal(snapshot.render(z), before)


def test_the_same_seed_finds_the_same_directions():
    snapshot = snapshot_of(*first_layer())
    first, second = (principal_directions(snapshot, count=4, samples=1000) for _ in range(2))
    assert first.vectors.shape == (4, LATENT)
    assert np.array_equal(first.vectors, second.vectors)


def test_a_generator_that_ignores_z_has_no_directions():
    dead = nn.Linear(LATENT, 48)
    dead.weight.data.zero_()
    assert len(principal_directions(snapshot_of(dead), samples=500)) == 0


def test_progress_ends_at_its_total_and_may_cancel():
    calls = []
    principal_directions(snapshot_of(linear_layer()), samples=1200, progress=lambda done, total: calls.append((done, total)))
    assert calls == sorted(calls)
    assert calls[-1][0] == calls[-1][1] > 0

    def cancel(done, total):
        if done > total / 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        principal_directions(snapshot_of(linear_layer()), samples=1200, progress=cancel)
