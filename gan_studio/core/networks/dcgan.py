"""DCGAN (Radford et al. 2016): strided convolutions, batch norm, ReLU in G, leaky ReLU in D."""

import itertools
import math
from typing import Annotated, ClassVar

from pydantic import Field

from gan_studio.core.hyperparameter import Hyperparameter
from gan_studio.core.lazy import torch
from gan_studio.core.networks.base import Architecture
from gan_studio.core.translation import QT_TRANSLATE_NOOP

MODEL = QT_TRANSLATE_NOOP("Hyperparameter", "Model")


class DCGAN(Architecture):
    """The paper's guidelines (section 3) in the layout of the PyTorch examples.

    4x4 kernels; every layer doubles or halves the picture's size from 4x4 to ``image_size``; no pooling, no
    hidden dense layers; batch norm everywhere but in G's output and D's input layer, unless it is switched off; weights from N(0, 0.02).
    Width 64 at 64 px in colour has 3,576,704 parameters in G and 2,765,568 in D.
    """

    name: ClassVar[str] = "dcgan"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Architecture", "DCGAN")
    help: ClassVar[str] = QT_TRANSLATE_NOOP("Architecture", "Convolutional networks after Radford et al. 2016. The standard choice for pictures.")
    order: ClassVar[int] = 10

    width: Annotated[
        int,
        Field(ge=4, le=512),
        Hyperparameter(
            QT_TRANSLATE_NOOP("Hyperparameter", "Width"),
            QT_TRANSLATE_NOOP(
                "Hyperparameter", "Channels of the layers next to the picture; deeper layers have 2, 4, 8 times as many. The common DCGAN has 64."
            ),
            MODEL,
        ),
    ] = 64
    discriminator_channels: Annotated[
        int,
        Field(ge=0, le=512),
        Hyperparameter(
            QT_TRANSLATE_NOOP("Hyperparameter", "D channels"),
            QT_TRANSLATE_NOOP("Hyperparameter", "Channels of the discriminator’s first layer, where they are others than the generator’s. 0: the same width."),
            MODEL,
            zero=QT_TRANSLATE_NOOP("Hyperparameter", "as in G"),
        ),
    ] = 0
    generator_batch_norm: Annotated[
        bool,
        Hyperparameter(
            QT_TRANSLATE_NOOP("Hyperparameter", "Batch norm in G"),
            QT_TRANSLATE_NOOP("Hyperparameter", "On in DCGAN, which hardly ever collapses with it. Switch it off to see why it is there."),
            MODEL,
        ),
    ] = True
    discriminator_batch_norm: Annotated[
        bool,
        Hyperparameter(
            QT_TRANSLATE_NOOP("Hyperparameter", "Batch norm in D"),
            QT_TRANSLATE_NOOP("Hyperparameter", "On in DCGAN. Switch it off for WGAN-GP, whose penalty looks at each picture alone."),
            MODEL,
        ),
    ] = True

    def build_generator(self, image_size: int, channels: int, latent_size: int) -> "torch.nn.Module":
        """Figure 1 of the paper: z is projected to 4x4, then each transposed convolution doubles the size."""
        nn = torch.nn
        widths = _widths(self.width, image_size)[::-1]
        layers: list[torch.nn.Module] = [
            nn.Unflatten(1, (latent_size, 1, 1)),
            nn.ConvTranspose2d(latent_size, widths[0], 4, 1, 0, bias=False),
            *self._activated(widths[0]),
        ]
        for before, after in itertools.pairwise(widths):
            layers += [nn.ConvTranspose2d(before, after, 4, 2, 1, bias=False), *self._activated(after)]
        layers += [nn.ConvTranspose2d(widths[-1], channels, 4, 2, 1, bias=False), nn.Tanh()]
        return _initialised(nn.Sequential(*layers))

    def build_discriminator(self, image_size: int, channels: int) -> "torch.nn.Module":
        """The mirror image of G: each convolution halves the size down to 4x4, then one logit."""
        nn = torch.nn
        widths = _widths(self.discriminator_channels or self.width, image_size)
        layers: list[torch.nn.Module] = [nn.Conv2d(channels, widths[0], 4, 2, 1, bias=False), nn.LeakyReLU(0.2, inplace=True)]
        for before, after in itertools.pairwise(widths):
            layers.append(nn.Conv2d(before, after, 4, 2, 1, bias=False))
            if self.discriminator_batch_norm:
                layers.append(nn.BatchNorm2d(after))
            layers.append(nn.LeakyReLU(0.2, inplace=True))
        layers += [nn.Conv2d(widths[-1], 1, 4, 1, 0, bias=False), nn.Flatten(0)]
        return _initialised(nn.Sequential(*layers))

    def _activated(self, channels: int) -> "list[torch.nn.Module]":
        """What follows a hidden layer of G."""
        nn = torch.nn
        return [*([nn.BatchNorm2d(channels)] if self.generator_batch_norm else []), nn.ReLU(inplace=True)]


def _widths(width: int, image_size: int) -> list[int]:
    """Channels from the layer next to the picture to the 4x4 one: width, 2 width, 4 width, ..."""
    return [width * 2**level for level in range(int(math.log2(image_size)) - 2)]


def _initialised(network: "torch.nn.Module") -> "torch.nn.Module":
    """Weights from N(0, 0.02), batch-norm gains from N(1, 0.02) (section 4 of the paper and the PyTorch examples)."""
    for module in network.modules():
        # Whoever builds on "meta" wants the shapes only, and to draw normal numbers there, torch imports its compiler: two seconds.
        if any(parameter.is_meta for parameter in module.parameters(recurse=False)):
            continue
        if isinstance(module, torch.nn.Conv2d | torch.nn.ConvTranspose2d):
            torch.nn.init.normal_(module.weight, 0.0, 0.02)
        elif isinstance(module, torch.nn.BatchNorm2d):
            torch.nn.init.normal_(module.weight, 1.0, 0.02)
            torch.nn.init.zeros_(module.bias)
    return network
