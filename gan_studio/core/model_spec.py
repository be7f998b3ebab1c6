"""What a generator is, apart from its weights: enough to rebuild the network and to draw a z for it."""

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, SerializeAsAny

from gan_studio.core.config import TrainingConfig
from gan_studio.core.latent.prior import Prior
from gan_studio.core.networks.base import Architecture

if TYPE_CHECKING:
    import torch


class ModelSpec(BaseModel):
    """Architecture and shapes of a generator. Saved as JSON beside the weights."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    architecture: SerializeAsAny[Architecture]
    image_size: Annotated[int, Field(ge=4, le=1024)]
    """Width and height in pixels."""
    channels: Literal[1, 3]
    """1 (grey) or 3 (RGB)."""
    latent_size: Annotated[int, Field(ge=1, le=4096)]
    prior: Prior = "normal"

    @classmethod
    def of(cls, config: TrainingConfig, channels: int) -> "ModelSpec":
        """The generator that a training with this config makes from data of so many channels."""
        return cls(
            architecture=config.architecture,
            image_size=config.image_size,
            channels=1 if channels == 1 else 3,
            latent_size=config.latent_size,
            prior=config.prior,
        )

    def build_generator(self) -> "torch.nn.Module":
        """A freshly initialised generator: z (n, latent_size) -> (n, channels, image_size, image_size) in [-1, 1]."""
        return self.architecture.build_generator(self.image_size, self.channels, self.latent_size)

    def build_discriminator(self) -> "torch.nn.Module":
        """A freshly initialised discriminator: pictures in [-1, 1] -> logits (n,)."""
        return self.architecture.build_discriminator(self.image_size, self.channels)
