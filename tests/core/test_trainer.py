"""Training: the textbook's arithmetic, exact resume, live changes, and what happens when the numbers explode."""

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import torch

from gan_studio.core.batches import BatchStream
from gan_studio.core.config import TrainingConfig
from gan_studio.core.datasets.image_data import ImageData
from gan_studio.core.device import layer_type
from gan_studio.core.errors import StudioError
from gan_studio.core.frames import SCALARS, TrainingFrame
from gan_studio.core.losses.base import Loss
from gan_studio.core.model_spec import ModelSpec
from gan_studio.core.run_store import RunStore
from gan_studio.core.trainer import Trainer
from tests.core.textbook import TextbookLoop

CPU = torch.device("cpu")


def tiny(**changes: object) -> TrainingConfig:
    return TrainingConfig().changed(**{"image_size": 32, "width": 8, "latent_size": 16, "batch_size": 8, "steps": 6, "sample_every": 3, "seed": 5} | changes)


@pytest.fixture(scope="module")
def pictures() -> ImageData:
    rng = np.random.default_rng(0)
    return ImageData("noise", rng.integers(0, 256, (50, 32, 32, 3), dtype=np.uint8), None, (), None, ())


def train(trainer: Trainer) -> list[TrainingFrame]:
    trainer.frame_interval = 0.0
    return list(trainer.run())


def column(frames: list[TrainingFrame], scalar: str) -> np.ndarray:
    return np.concatenate([frame.scalars[:, SCALARS.index(scalar)] for frame in frames])


def same_weights(first: Trainer, second: Trainer) -> bool:
    mine, theirs = first.checkpoint(), second.checkpoint()
    return mine.state == theirs.state and all(torch.equal(mine.tensors[key], theirs.tensors[key]) for key in mine.tensors.keys() | theirs.tensors.keys())


@pytest.fixture
def double_precision() -> Iterator[None]:
    torch.set_default_dtype(torch.float64)
    yield
    torch.set_default_dtype(torch.float32)


@pytest.mark.usefixtures("double_precision")
def test_twenty_steps_have_the_textbooks_losses(pictures: ImageData) -> None:
    """Adam's first steps turn rounding into signs: in single precision even the textbook differs from itself with another number of threads."""
    config = tiny(steps=20, width=16, precision="full")
    frames = train(Trainer(config, pictures, device=CPU))

    textbook = TextbookLoop(ModelSpec.of(config, 3), config.seed)
    stream, rng = BatchStream(pictures, config.seed), torch.Generator().manual_seed(config.seed)
    expected = []
    for _ in range(20):
        z = torch.randn((config.batch_size, config.latent_size), generator=rng)
        real = stream.next(config.batch_size).double() / 127.5 - 1
        expected.append(textbook.step(real.contiguous(), z))

    np.testing.assert_allclose(column(frames, "discriminator_loss"), [d for d, _ in expected], atol=1e-6)
    np.testing.assert_allclose(column(frames, "generator_loss"), [g for _, g in expected], atol=1e-6)


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"precision": "mixed"},
        {"prior": "uniform", "flip": True, "discriminator_steps": 2},
        {"loss": "wgan-gp", "discriminator_batch_norm": False},
        {"optimizer": "sgd", "momentum_steps": 30, "generator_learning_rate": 0.01},
    ],
)
def test_resuming_is_exact(pictures: ImageData, tmp_path: Path, changes: dict[str, object]) -> None:
    """Twenty steps, a file on disk, twenty more: the same bits as forty steps in one go."""
    whole = Trainer(tiny(steps=40, **changes), pictures, device=CPU)
    train(whole)

    config = tiny(steps=20, **changes)
    with RunStore.create(tmp_path / "run", config, ModelSpec.of(config, 3), "noise") as store:
        train(Trainer(config, pictures, store=store, device=CPU))
    with RunStore.open(tmp_path / "run") as store:
        second_half = Trainer(tiny(steps=40, **changes), pictures, store=store, device=CPU)
        assert second_half.step == 20
        train(second_half)
        assert list(store.history().steps) == list(range(1, 41))

    assert same_weights(whole, second_half)


def test_mixed_precision_computes_coarsely_and_keeps_weights_exactly(pictures: ImageData) -> None:
    full, mixed = (Trainer(tiny(steps=1, precision=precision), pictures, device=CPU) for precision in ("full", "mixed"))
    ours, theirs = (column(train(trainer), "discriminator_loss") for trainer in (full, mixed))
    np.testing.assert_allclose(ours, theirs, rtol=0.02)
    assert not np.array_equal(ours, theirs)
    assert {tensor.dtype for tensor in mixed.checkpoint().tensors.values() if tensor.is_floating_point()} == {torch.float32}


@pytest.mark.parametrize("able", [True, False])
def test_precision_follows_the_processor(monkeypatch: pytest.MonkeyPatch, able: bool) -> None:
    monkeypatch.setattr(torch.cpu, "get_capabilities", lambda: {"avx512_bf16": able})
    assert layer_type("auto", CPU) == (torch.bfloat16 if able else torch.float32)
    assert layer_type("mixed", CPU) == torch.bfloat16
    assert layer_type("full", CPU) == torch.float32


def test_the_same_seed_gives_the_same_run_and_another_does_not(pictures: ImageData) -> None:
    first, second, other = (Trainer(tiny(seed=seed), pictures, device=CPU) for seed in (1, 1, 2))
    for trainer in (first, second, other):
        train(trainer)
    assert same_weights(first, second)
    assert not same_weights(first, other)


def test_a_discriminator_without_steps_judges_and_never_learns(pictures: ImageData) -> None:
    trainer = Trainer(tiny(steps=3, discriminator_steps=0), pictures, device=CPU)
    before = trainer.checkpoint().tensors
    frames = train(trainer)
    after = trainer.checkpoint().tensors
    assert torch.equal(before["discriminator.0.weight"], after["discriminator.0.weight"])
    assert not torch.equal(before["generator.1.weight"], after["generator.1.weight"])
    assert len(set(column(frames, "real_score"))) == 3
    assert min(column(frames, "discriminator_gradient_norm")) > 0
    assert frames[-1].images_per_second > 0


@pytest.mark.parametrize("loss", list(Loss.choices()))
def test_every_loss_trains(pictures: ImageData, loss: str) -> None:
    trainer = Trainer(tiny(loss=loss), pictures, device=CPU)
    before = trainer.checkpoint()
    frames = train(trainer)
    assert np.isfinite(np.concatenate([frame.scalars for frame in frames])).all()
    after = trainer.checkpoint()
    for weights in ("generator.1.weight", "discriminator.0.weight"):
        assert not torch.equal(before.tensors[weights], after.tensors[weights])


@pytest.mark.parametrize(("image_size", "channels"), [(32, 1), (64, 3), (128, 1)])
def test_every_size_and_colour_trains(image_size: int, channels: int) -> None:
    pixels = np.zeros((4, image_size, image_size, channels), np.uint8)
    frames = train(Trainer(tiny(image_size=image_size, batch_size=2, steps=1), ImageData("black", pixels, None, (), None, ()), device=CPU))
    assert frames[-1].samples is not None
    assert frames[-1].samples.shape == (64, image_size, image_size, 3)


def test_frames_cover_every_step_once_and_bring_samples_when_due(pictures: ImageData) -> None:
    trainer = Trainer(tiny(steps=7, sample_every=3), pictures, device=CPU)
    frames = list(trainer.run())
    assert np.concatenate([frame.steps for frame in frames]).tolist() == [1, 2, 3, 4, 5, 6, 7]
    assert [frame.step for frame in frames if frame.samples is not None] == [0, 3, 6, 7]
    assert all(frame.snapshot is not None and frame.snapshot.step == frame.step for frame in frames if frame.samples is not None)


def test_a_sample_grid_is_what_its_snapshot_draws(pictures: ImageData) -> None:
    from gan_studio.core.latent.prior import draw

    config = tiny()
    last = train(Trainer(config, pictures, device=CPU))[-1]
    assert last.samples is not None
    assert last.snapshot is not None
    z = draw(config.prior, 64, config.latent_size, config.seed)
    np.testing.assert_allclose(last.snapshot.render(z).astype(int), last.samples.astype(int), atol=1)


def test_hyperparameters_change_between_steps(pictures: ImageData) -> None:
    trainer = Trainer(tiny(), pictures, device=CPU)
    trainer.frame_interval = 0.0
    frames = trainer.run()
    next(frames)
    next(frames)
    before = trainer.checkpoint().tensors["generator.1.weight"]
    trainer.change(generator_learning_rate=0.0, loss="hinge")
    next(frames)
    assert torch.equal(trainer.checkpoint().tensors["generator.1.weight"], before)
    trainer.change(generator_learning_rate=1e-3)
    next(frames)
    assert not torch.equal(trainer.checkpoint().tensors["generator.1.weight"], before)


def test_the_architecture_cannot_change_between_steps(pictures: ImageData) -> None:
    trainer = Trainer(tiny(), pictures, device=CPU)
    with pytest.raises(StudioError, match=r"architecture\.width"):
        trainer.change(width=16)
    assert trainer.config == tiny()


def test_leaving_the_loop_saves_the_step_that_was_reached(pictures: ImageData, tmp_path: Path) -> None:
    config = tiny(steps=1000)
    with RunStore.create(tmp_path / "run", config, ModelSpec.of(config, 3), "noise") as store:
        trainer = Trainer(config, pictures, store=store, device=CPU)
        frames = trainer.run()
        for frame in frames:
            if frame.step >= 4:
                break
        frames.close()
        assert store.load_checkpoint().step == trainer.step == frame.step


def test_numbers_that_explode_stop_training_at_the_last_good_state(pictures: ImageData, tmp_path: Path) -> None:
    config = tiny(steps=20)
    with RunStore.create(tmp_path / "run", config, ModelSpec.of(config, 3), "noise") as store:
        trainer = Trainer(config, pictures, store=store, device=CPU)
        trainer.frame_interval = 0.0
        frames = trainer.run()
        for _ in range(4):
            next(frames)
        trainer.save()
        good = trainer.checkpoint()
        poisoned = {key: tensor * float("nan") if key == "discriminator.0.weight" else tensor for key, tensor in good.tensors.items()}
        trainer.restore(dataclasses.replace(good, tensors=poisoned))
        with pytest.raises(StudioError, match=r"diverged at step 4: .* back at step 3"):
            list(frames)
        assert trainer.step == 3
        assert all(torch.equal(tensor, good.tensors[key]) for key, tensor in trainer.checkpoint().tensors.items())
        assert store.history().steps[-1] == 3
        assert train(trainer)[-1].step == 20


def test_weights_that_are_not_finite_are_never_saved(pictures: ImageData, tmp_path: Path) -> None:
    config = tiny()
    with RunStore.create(tmp_path / "run", config, ModelSpec.of(config, 3), "noise") as store:
        trainer = Trainer(config, pictures, store=store, device=CPU)
        good = trainer.checkpoint()
        poisoned = {key: tensor * float("inf") if key == "generator.1.weight" else tensor for key, tensor in good.tensors.items()}
        trainer.restore(dataclasses.replace(good, tensors=poisoned))
        trainer.save()
        assert store.checkpoint_steps() == [0]


def test_the_moving_average_can_be_switched_off(pictures: ImageData) -> None:
    trainer = Trainer(tiny(ema_half_life=0), pictures, device=CPU)
    train(trainer)
    tensors = trainer.checkpoint().tensors
    assert torch.equal(tensors["ema.1.weight"], tensors["generator.1.weight"])


def test_every_epoch_shows_every_picture_once() -> None:
    numbered = ImageData("numbers", np.arange(10, dtype=np.uint8).reshape(10, 1, 1, 1), None, (), None, ())
    stream = BatchStream(numbered, seed=3)
    seen = torch.cat([stream.next(4).flatten() for _ in range(5)]).tolist()
    assert sorted(seen[:10]) == sorted(seen[10:]) == list(range(10))
    assert seen[:10] != seen[10:]
