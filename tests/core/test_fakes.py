"""The fakes of the last steps, as they leave a training with its frames."""

import numpy as np
import pytest
import torch

from gan_studio.core import fakes
from gan_studio.core.config import TrainingConfig
from gan_studio.core.datasets.image_data import ImageData
from gan_studio.core.fakes import FakeBuffer, RecentFakes
from gan_studio.core.frames import TrainingFrame
from gan_studio.core.snapshot import to_uint8
from gan_studio.core.trainer import Trainer


def batch_of(value: float, count: int = 4, channels: int = 3) -> torch.Tensor:
    return torch.full((count, channels, 8, 8), float(value))


def frames_of(steps: int, **changes: object) -> list[TrainingFrame]:
    config = TrainingConfig().changed(image_size=32, width=4, latent_size=8, batch_size=8, steps=steps, **changes)
    pixels = np.random.default_rng(0).integers(0, 256, (40, 32, 32, 1), dtype=np.uint8)
    trainer = Trainer(config, ImageData("noise", pixels, None, (), None, ()), device=torch.device("cpu"))
    trainer.frame_interval = 0
    return list(trainer.run())


def test_the_newest_come_first() -> None:
    buffer = FakeBuffer()
    for value in (-1.0, 0.0, 1.0):
        buffer.add(batch_of(value))
    recent = buffer.recent()
    assert len(recent) == 12
    assert recent.pictures(6)[:, 0, 0, 0].tolist() == [255, 255, 255, 255, 128, 128]
    assert recent.pictures().shape == (12, 8, 8, 3)


def test_no_more_are_held_than_are_wanted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fakes, "KEPT", 10)
    buffer = FakeBuffer()
    for value in range(9):
        buffer.add(batch_of(value))
    assert [batch[0, 0, 0, 0].item() for batch in buffer.recent().batches] == [6, 7, 8]
    monkeypatch.setattr(fakes, "MOST_BYTES", 5 * 3 * 8 * 8 * 4)
    buffer.add(batch_of(9))
    assert len(buffer.recent()) == 8


def test_what_was_taken_stays_when_the_buffer_moves_on() -> None:
    buffer = FakeBuffer()
    buffer.add(batch_of(1.0))
    taken = buffer.recent()
    buffer.clear()
    buffer.add(batch_of(-1.0))
    assert taken.pictures().min() == 255
    assert len(RecentFakes()) == 0


def test_nothing_is_copied_and_no_gradient_is_held() -> None:
    buffer, batch = FakeBuffer(), batch_of(0.5).requires_grad_()
    buffer.add(batch)
    (held,) = buffer.recent().batches
    assert held.data_ptr() == batch.data_ptr()
    assert not held.requires_grad


def test_frames_bring_what_the_generator_drew() -> None:
    first, *others = frames_of(3)
    assert first.fakes is not None
    assert len(first.fakes) == 0
    sizes = [len(frame.fakes) for frame in others if frame.fakes is not None]
    assert sizes == [8, 16, 24]
    last = others[-1].fakes
    assert last is not None
    pictures = last.pictures(8)
    assert pictures.shape == (8, 32, 32, 3)
    np.testing.assert_array_equal(pictures, to_uint8(last.batches[-1]))
    assert len(np.unique(pictures.reshape(8, -1), axis=0)) == 8


def test_every_round_of_the_discriminator_adds_its_fakes() -> None:
    frame = frames_of(1, discriminator_steps=3)[-1]
    assert frame.fakes is not None
    assert len(frame.fakes) == 24


def test_going_back_forgets_the_fakes_of_the_other_future() -> None:
    config = TrainingConfig().changed(image_size=32, width=4, latent_size=8, batch_size=8, steps=4)
    pixels = np.random.default_rng(0).integers(0, 256, (40, 32, 32, 1), dtype=np.uint8)
    trainer = Trainer(config, ImageData("noise", pixels, None, (), None, ()), device=torch.device("cpu"))
    trainer.frame_interval = 0
    start = trainer.checkpoint()
    for frame in trainer.run():
        if frame.step == 2:
            break
    trainer.restore(start)
    frame = next(trainer.run())
    assert frame.fakes is not None
    assert len(frame.fakes) == 0
