"""The networks of the 2014 paper: their shapes, and everything that a generator has to go through."""

from pathlib import Path

import numpy as np
import pytest
import torch

from gan_studio.core.config import TrainingConfig
from gan_studio.core.datasets.image_data import ImageData
from gan_studio.core.latent.directions import principal_directions
from gan_studio.core.latent.prior import draw
from gan_studio.core.losses.base import Loss
from gan_studio.core.model_file import load_model_file, save_model
from gan_studio.core.model_spec import ModelSpec
from gan_studio.core.models import Model
from gan_studio.core.networks.mlp import MLP
from gan_studio.core.run_store import RunStore
from gan_studio.core.snapshot import GeneratorSnapshot
from gan_studio.core.trainer import Trainer
from tests.core.test_trainer import CPU, same_weights, train

NARROW = {"generator_width": 24, "discriminator_width": 12}


def tiny(**changes: object) -> TrainingConfig:
    settings = {"architecture": "mlp", **NARROW, "image_size": 32, "latent_size": 8, "prior": "uniform", "batch_size": 6, "steps": 5, "sample_every": 5}
    return TrainingConfig().changed(**settings | changes)


def noise(channels: int = 1, size: int = 32) -> ImageData:
    pixels = np.random.default_rng(0).integers(0, 256, (30, size, size, channels), dtype=np.uint8)
    return ImageData("noise", pixels, None, (), None, ())


def parameters(network: torch.nn.Module) -> int:
    return sum(parameter.numel() for parameter in network.parameters())


def test_the_defaults_are_the_papers() -> None:
    paper, pixels = MLP(), 28 * 28
    assert parameters(paper.build_generator(28, 1, 100)) == 101 * 1200 + 1201 * 1200 + 1201 * pixels
    assert parameters(paper.build_discriminator(28, 1)) == (pixels + 1) * 240 * 5 + 241 * 240 * 5 + 241
    rates = [part.rate for part in paper.build_discriminator(28, 1).modules() if hasattr(part, "rate")]
    assert rates == [0.2, 0.5, 0.5]


@pytest.mark.parametrize(("size", "channels"), [(16, 1), (28, 1), (32, 3), (64, 3), (128, 1)])
@pytest.mark.parametrize("activation", ["maxout", "relu", "leaky-relu"])
def test_it_draws_and_judges_pictures_of_any_kind(size: int, channels: int, activation: str) -> None:
    mlp = MLP(generator_width=8, generator_layers=1, discriminator_width=8, discriminator_layers=3, discriminator_activation=activation)
    pictures = mlp.build_generator(size, channels, 5)(torch.rand(4, 5))
    assert pictures.shape == (4, channels, size, size)
    assert pictures.abs().max() <= 1
    assert mlp.build_discriminator(size, channels)(pictures.contiguous(memory_format=torch.channels_last)).shape == (4,)


def test_a_picture_looks_the_same_to_it_in_any_memory_layout() -> None:
    judge = MLP(**NARROW).build_discriminator(16, 3).eval()
    pictures = torch.rand(5, 3, 16, 16)
    torch.testing.assert_close(judge(pictures.contiguous(memory_format=torch.channels_last)), judge(pictures))


@pytest.mark.parametrize("changes", [{}, {"precision": "full", "loss": "wgan-gp"}, {"discriminator_steps": 2, "discriminator_activation": "relu"}])
def test_resuming_is_exact_dropout_included(tmp_path: Path, changes: dict[str, object]) -> None:
    """Twenty steps, a file on disk, twenty more: the same bits as forty steps in one go."""
    whole = Trainer(tiny(steps=40, **changes), noise(), device=CPU)
    train(whole)

    config = tiny(steps=20, **changes)
    with RunStore.create(tmp_path / "run", config, ModelSpec.of(config, 1), "noise") as store:
        train(Trainer(config, noise(), store=store, device=CPU))
    with RunStore.open(tmp_path / "run") as store:
        second_half = Trainer(tiny(steps=40, **changes), noise(), store=store, device=CPU)
        torch.rand(1000)  # whatever else is drawn meanwhile
        train(second_half)
    assert same_weights(whole, second_half)


def test_dropout_makes_a_difference() -> None:
    first, second = (Trainer(tiny(dropout=rate), noise(), device=CPU) for rate in (0.0, 0.5))
    train(first), train(second)
    assert not torch.equal(first.checkpoint().tensors["generator.0.weight"], second.checkpoint().tensors["generator.0.weight"])


@pytest.mark.parametrize("loss", list(Loss.choices()))
def test_every_loss_trains_it(loss: str) -> None:
    trainer = Trainer(tiny(loss=loss), noise(3), device=CPU)
    before = trainer.checkpoint().tensors
    frames = train(trainer)
    assert np.isfinite(np.concatenate([frame.scalars for frame in frames])).all()
    after = trainer.checkpoint().tensors
    weights = [key for key in before if key.endswith("weight") and not key.startswith("ema")]
    assert len(weights) == 6
    assert not any(torch.equal(before[key], after[key]) for key in weights)


def test_it_learns_which_pixels_are_bright() -> None:
    pixels = np.zeros((40, 32, 32, 1), np.uint8)
    pixels[:, 8:24, 8:24] = 255
    config = tiny(steps=250, batch_size=16, generator_learning_rate=1e-3, discriminator_learning_rate=1e-3, ema_half_life=5)
    samples = train(Trainer(config, ImageData("square", pixels, None, (), None, ()), device=CPU))[-1].samples
    assert samples is not None
    assert samples[:, 10:22, 10:22].mean() > 200
    assert samples[:, :6].mean() < 55


def test_its_directions_are_those_of_the_first_layer() -> None:
    spec = ModelSpec.of(tiny(), 1)
    generator = spec.build_generator()
    strong = torch.nn.functional.normalize(torch.randn(8), dim=0)
    generator[0].weight.data += 3 * torch.randn(24, 1) * strong
    found = principal_directions(GeneratorSnapshot.of(spec, generator.state_dict()), samples=2000)
    assert 1 <= len(found) <= 8
    first = found.vectors[0] / np.linalg.norm(found.vectors[0])
    assert abs(first @ strong.numpy()) > 0.95


def test_a_file_brings_it_back(tmp_path: Path) -> None:
    trainer = Trainer(tiny(), noise(), device=CPU)
    train(trainer)
    snapshot = trainer.snapshot()
    save_model(tmp_path / "x.gan", Model("strokes", snapshot, config=trainer.config))
    opened = load_model_file(tmp_path / "x.gan")
    assert opened.snapshot.spec.architecture == MLP(**NARROW)
    assert opened.config == trainer.config
    z = draw("uniform", 5, 8, seed=1)
    assert np.array_equal(opened.snapshot.render(z), snapshot.render(z))


@pytest.mark.parametrize("channels", [1, 3])
def test_a_generator_that_begins_at_the_mean_draws_the_mean_picture_in_the_mean(channels: int) -> None:
    rng = np.random.default_rng(0)
    mean = rng.integers(40, 216, (1, 32, 32, channels))
    data = ImageData("around a picture", (mean + rng.integers(-40, 41, (60, 32, 32, channels))).clip(0, 255).astype(np.uint8), None, (), None, ())
    trainer = Trainer(tiny(mean_bias=True), data, device=CPU)
    drawn = trainer.snapshot().render(draw("uniform", 400, 8, 0)).mean(0)
    wanted = np.broadcast_to(data.pixels.mean(0), drawn.shape)
    assert np.abs(drawn - wanted).mean() < 12
    without = Trainer(tiny(), data, device=CPU).snapshot().render(draw("uniform", 400, 8, 0)).mean(0)
    assert np.abs(without - wanted).mean() > 30
