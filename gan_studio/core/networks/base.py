"""What an architecture offers: a generator and a discriminator for pictures of a given size."""

from abc import abstractmethod
from typing import TYPE_CHECKING, ClassVar

from gan_studio.core.lazy import torch
from gan_studio.core.registry import Plugin

if TYPE_CHECKING:
    from gan_studio.core.datasets.image_data import ImageData


class Architecture(Plugin):
    """A family of networks; its fields are its own hyperparameters (width, ...)."""

    package: ClassVar[str] = "gan_studio.core.networks"

    @abstractmethod
    def build_generator(self, image_size: int, channels: int, latent_size: int) -> "torch.nn.Module":
        """A freshly initialised G: z (n, latent_size) -> pictures (n, channels, image_size, image_size) in [-1, 1]."""

    @abstractmethod
    def build_discriminator(self, image_size: int, channels: int) -> "torch.nn.Module":
        """A freshly initialised D: pictures (n, channels, image_size, image_size) in [-1, 1] -> logits (n,)."""

    def fit(self, generator: "torch.nn.Module", data: "ImageData") -> None:
        """Prepare a fresh G for the pictures that it will learn, in place, before the first step; most architectures do nothing."""
