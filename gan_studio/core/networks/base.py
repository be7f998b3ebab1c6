"""What an architecture offers: a generator and a discriminator for pictures of a given size."""

from abc import abstractmethod
from typing import ClassVar

from gan_studio.core.lazy import torch
from gan_studio.core.registry import Plugin


class Architecture(Plugin):
    """A family of networks; its fields are its own hyperparameters (width, ...)."""

    package: ClassVar[str] = "gan_studio.core.networks"

    @abstractmethod
    def build_generator(self, image_size: int, channels: int, latent_size: int) -> "torch.nn.Module":
        """A freshly initialised G: z (n, latent_size) -> pictures (n, channels, image_size, image_size) in [-1, 1]."""

    @abstractmethod
    def build_discriminator(self, image_size: int, channels: int) -> "torch.nn.Module":
        """A freshly initialised D: pictures (n, channels, image_size, image_size) in [-1, 1] -> logits (n,)."""
