"""Running out of memory becomes advice with a batch size that was seen to fit."""

import numpy as np
import pytest
import torch

from gan_studio.core.config import TrainingConfig
from gan_studio.core.datasets.image_data import ImageData
from gan_studio.core.device import describe, find_device, processor_threads
from gan_studio.core.errors import StudioError
from gan_studio.core.trainer import Trainer

PICTURES = ImageData("noise", np.random.default_rng(0).integers(0, 256, (40, 32, 32, 1), dtype=np.uint8), None, (), None, ())


def config(batch_size: int) -> TrainingConfig:
    return TrainingConfig().changed(image_size=32, width=4, latent_size=8, batch_size=batch_size, steps=3)


def shrink_memory(monkeypatch: pytest.MonkeyPatch, largest_batch: int, error: RuntimeError) -> None:
    """A device on which convolutions of more than so many pictures do not fit."""
    convolve = torch.nn.Conv2d.forward

    def forward(layer: torch.nn.Conv2d, pictures: torch.Tensor) -> torch.Tensor:
        if len(pictures) > largest_batch:
            raise error
        return convolve(layer, pictures)

    monkeypatch.setattr(torch.nn.Conv2d, "forward", forward)


@pytest.mark.parametrize("error", [torch.OutOfMemoryError("CUDA out of memory."), RuntimeError("DefaultCPUAllocator: not enough memory")])
def test_the_batch_size_that_fits_is_named_and_nothing_is_lost(monkeypatch: pytest.MonkeyPatch, error: RuntimeError) -> None:
    trainer = Trainer(config(32), PICTURES, device=torch.device("cpu"))
    before = trainer.checkpoint()
    shrink_memory(monkeypatch, 9, error)
    with pytest.raises(StudioError, match=r"batch size 32 at 32 px.*Batch size 8 fits"):
        list(trainer.run())
    after = trainer.checkpoint()
    assert after.step == 0
    assert all(torch.equal(tensor, after.tensors[key]) for key, tensor in before.tensors.items())
    assert len(list(Trainer(config(8), PICTURES, device=torch.device("cpu")).run())) > 1


def test_where_nothing_fits_smaller_networks_are_advised(monkeypatch: pytest.MonkeyPatch) -> None:
    trainer = Trainer(config(8), PICTURES, device=torch.device("cpu"))
    shrink_memory(monkeypatch, 0, torch.OutOfMemoryError("CUDA out of memory."))
    with pytest.raises(StudioError, match="smaller width or image size"):
        list(trainer.run())


def test_a_batch_size_that_a_remedy_refuses_is_not_advised(monkeypatch: pytest.MonkeyPatch) -> None:
    trainer = Trainer(config(24).changed(remedies=["pacgan"], pacgan_size=8), PICTURES, device=torch.device("cpu"))
    shrink_memory(monkeypatch, 2, torch.OutOfMemoryError("CUDA out of memory."))
    with pytest.raises(StudioError, match="Not even the smallest batch fits"):
        list(trainer.run())


def test_training_goes_on_after_memory_ran_out_in_the_generators_step(monkeypatch: pytest.MonkeyPatch) -> None:
    """There D's weights are frozen."""
    trainer = Trainer(config(8), PICTURES, device=torch.device("cpu"))
    convolve = torch.nn.Conv2d.forward

    def forward(layer: torch.nn.Conv2d, pictures: torch.Tensor) -> torch.Tensor:
        if len(pictures) > 4 and not layer.weight.requires_grad:
            raise torch.OutOfMemoryError("CUDA out of memory.")
        return convolve(layer, pictures)

    with monkeypatch.context() as limited:
        limited.setattr(torch.nn.Conv2d, "forward", forward)
        with pytest.raises(StudioError, match="Batch size 4 fits"):
            list(trainer.run())
    assert len(list(trainer.run())) > 1


def test_other_errors_keep_their_name(monkeypatch: pytest.MonkeyPatch) -> None:
    trainer = Trainer(config(8), PICTURES, device=torch.device("cpu"))
    shrink_memory(monkeypatch, 0, RuntimeError("something else"))
    with pytest.raises(RuntimeError, match="something else"):
        list(trainer.run())


def test_the_device_is_described(monkeypatch: pytest.MonkeyPatch) -> None:
    assert describe(find_device())
    monkeypatch.setenv("OMP_NUM_THREADS", "3")
    assert processor_threads() == 3
    assert str(describe(torch.device("cpu"))) == "CPU (3 threads)"
