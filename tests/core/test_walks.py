"""Walks change their pictures evenly."""

import numpy as np
import torch

from gan_studio.core.config import TrainingConfig
from gan_studio.core.latent.interpolation import at
from gan_studio.core.model_spec import ModelSpec
from gan_studio.core.snapshot import GeneratorSnapshot
from gan_studio.core.walks import even_pace


def steep_snapshot() -> GeneratorSnapshot:
    """Untrained with large weights: its pictures hardly depend on the length of z, and turn over where a straight way passes the origin."""
    spec = ModelSpec.of(TrainingConfig().changed(image_size=32, width=4, latent_size=8, seed=0), 3)
    torch.manual_seed(0)
    weights = {name: weight * 30 if weight.ndim > 1 else weight for name, weight in spec.build_generator().state_dict().items()}
    return GeneratorSnapshot.of(spec, weights, 0)


def there_and_back() -> np.ndarray:
    """Keyframes (3, 8) between which straight ways nearly touch the origin."""
    ends = np.random.default_rng(3).normal(size=(2, 8)).astype(np.float32)
    return np.stack([ends[0], -ends[0] + 0.15 * ends[1], ends[0] + 0.15 * ends[1]])


def steps(snapshot: GeneratorSnapshot, z: np.ndarray) -> np.ndarray:
    pictures = snapshot.render(z).astype(np.float32)
    return np.sqrt(np.square(np.diff(pictures, axis=0)).mean(axis=(1, 2, 3)))


def test_an_even_pace_spreads_the_changes_over_each_leg() -> None:
    snapshot, keyframes = steep_snapshot(), there_and_back()
    constant = np.linspace(0, 2, 81)
    even = even_pace(snapshot, keyframes, constant, "linear")
    assert np.allclose(even[[0, 40, 80]], [0, 1, 2])
    assert (np.diff(even) > 0).all()
    for leg in (slice(0, 41), slice(40, 81)):
        before, after = (steps(snapshot, at(keyframes, positions[leg], "linear")) for positions in (constant, even))
        assert before.max() > 3 * np.median(before)
        assert after.max() < 2 * np.median(after)


def test_a_loop_is_paced_on_its_way_back_too() -> None:
    snapshot, keyframes = steep_snapshot(), there_and_back()[:2]
    even = even_pace(snapshot, keyframes, np.linspace(0, 2, 60, endpoint=False), "linear", loop=True)
    assert (np.diff(even) > 0).all()
    after = steps(snapshot, at(keyframes, even, "linear", loop=True)[30:])
    assert after.max() < 2 * np.median(after)


def test_where_nothing_changes_the_pace_stays() -> None:
    snapshot = steep_snapshot()
    same = np.ones((2, 8), np.float32)
    assert np.array_equal(even_pace(snapshot, same, np.linspace(0, 1, 5), "linear"), np.linspace(0, 1, 5))
