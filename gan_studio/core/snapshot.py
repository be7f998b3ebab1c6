"""A frozen copy of a generator: what panels render with while the trainer's own weights move on."""

import itertools
from dataclasses import dataclass, field

import numpy as np
import torch
from numpy.typing import NDArray

from gan_studio.core.checkpoint import Checkpoint
from gan_studio.core.model_spec import ModelSpec

_stamps = itertools.count(1)


@dataclass(frozen=True, eq=False)
class GeneratorSnapshot:
    """A generator in evaluation mode that nobody changes any more; safe to use from any thread.

    In evaluation mode batch norm uses its running statistics, so a picture depends on its own z alone.
    """

    spec: ModelSpec
    module: torch.nn.Module
    """z (n, latent_size) -> pictures (n, channels, size, size) in [-1, 1]; on the CPU, in eval mode."""
    step: int = 0
    """The training step that it was taken at; 0 if unknown."""
    stamp: int = field(default_factory=lambda: next(_stamps))
    """Unique and ascending: a later snapshot has a larger one."""

    @classmethod
    def of(cls, spec: ModelSpec, weights: dict[str, torch.Tensor], step: int = 0) -> "GeneratorSnapshot":
        """Build the generator of ``spec`` and copy ``weights`` (its state_dict, on any device and of any float type) into it."""
        module = spec.build_generator()
        module.load_state_dict({name: tensor.detach().to("cpu", copy=True) for name, tensor in weights.items()})
        module.eval().requires_grad_(False)
        return cls(spec, in_channels_last(module), step)

    @classmethod
    def of_checkpoint(cls, spec: ModelSpec, checkpoint: Checkpoint) -> "GeneratorSnapshot":
        """Build the generator of ``spec`` with the moving average in a checkpoint, of which the part ``"ema"`` is enough."""
        weights = {name.removeprefix("ema."): tensor for name, tensor in checkpoint.tensors.items() if name.startswith("ema.")}
        return cls.of(spec, weights, checkpoint.step)

    def render(self, z: NDArray[np.float32]) -> NDArray[np.uint8]:
        """Draw z of shape (n, latent_size) as RGB pictures of shape (n, size, size, 3)."""
        with torch.inference_mode():
            pictures = self.module(torch.from_numpy(np.ascontiguousarray(z, dtype=np.float32)))
            return to_uint8(pictures)


def in_channels_last(module: torch.nn.Module) -> torch.nn.Module:
    """Lay the weights of convolutions out as the CPU's fast kernels want them; returns ``module``."""
    module.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    return module


def to_uint8(pictures: torch.Tensor) -> NDArray[np.uint8]:
    """Turn (n, 1 or 3, height, width) in [-1, 1] into RGB bytes of shape (n, height, width, 3)."""
    scaled = pictures.detach().float().add(1).mul(127.5).round_().clamp_(0, 255).to(torch.uint8)
    array = scaled.permute(0, 2, 3, 1).contiguous().cpu().numpy()
    return np.repeat(array, 3, axis=3) if array.shape[3] == 1 else array
