"""Multilayer perceptrons: the networks of the first GAN (Goodfellow et al. 2014, section 5)."""

import itertools
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from gan_studio.core.hyperparameter import Hyperparameter
from gan_studio.core.lazy import torch
from gan_studio.core.networks.base import Architecture
from gan_studio.core.translation import QT_TRANSLATE_NOOP

MODEL = QT_TRANSLATE_NOOP("Hyperparameter", "Model")

Width = Annotated[int, Field(ge=4, le=4096)]
Layers = Annotated[int, Field(ge=1, le=8)]
Dropped = Annotated[float, Field(ge=0, lt=1)]


class MLP(Architecture):
    """ReLU layers and a sigmoid in G, maxout layers with dropout in D; every pixel is wired to every unit.

    The defaults are those that the authors published for MNIST
    (https://github.com/goodfeli/adversarial/blob/master/mnist.yaml). The rest differs as follows: Adam instead of
    momentum SGD, weights as :class:`torch.nn.Linear` draws them, and no bias set to the data's mean.
    """

    name: ClassVar[str] = "mlp"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Architecture", "MLP")
    help: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Architecture", "Fully connected networks after Goodfellow et al. 2014, for small pictures such as digits. They collapse easily."
    )
    order: ClassVar[int] = 20

    generator_width: Annotated[
        Width,
        Hyperparameter(
            QT_TRANSLATE_NOOP("Hyperparameter", "G width"),
            QT_TRANSLATE_NOOP("Hyperparameter", "Units in each hidden layer of the generator. The 2014 paper has 1200 for MNIST."),
            MODEL,
        ),
    ] = 1200
    generator_layers: Annotated[
        Layers,
        Hyperparameter(
            QT_TRANSLATE_NOOP("Hyperparameter", "G hidden layers"),
            QT_TRANSLATE_NOOP("Hyperparameter", "Hidden layers of the generator, each with ReLU. The 2014 paper has two."),
            MODEL,
        ),
    ] = 2
    discriminator_width: Annotated[
        Width,
        Hyperparameter(
            QT_TRANSLATE_NOOP("Hyperparameter", "D width"),
            QT_TRANSLATE_NOOP("Hyperparameter", "Units in each hidden layer of the discriminator. The 2014 paper has 240, of maxout."),
            MODEL,
        ),
    ] = 240
    discriminator_layers: Annotated[
        Layers,
        Hyperparameter(
            QT_TRANSLATE_NOOP("Hyperparameter", "D hidden layers"),
            QT_TRANSLATE_NOOP("Hyperparameter", "Hidden layers of the discriminator. The 2014 paper has two."),
            MODEL,
        ),
    ] = 2
    discriminator_activation: Annotated[
        Literal["maxout", "relu", "leaky-relu"],
        Hyperparameter(
            QT_TRANSLATE_NOOP("Hyperparameter", "D activation"),
            QT_TRANSLATE_NOOP("Hyperparameter", "Maxout, as in the 2014 paper, takes the largest of several linear units; ReLU is several times cheaper."),
            MODEL,
        ),
    ] = "maxout"
    maxout_pieces: Annotated[
        int,
        Field(ge=2, le=16),
        Hyperparameter(
            QT_TRANSLATE_NOOP("Hyperparameter", "Maxout pieces"),
            QT_TRANSLATE_NOOP("Hyperparameter", "Of how many linear units maxout takes the largest: 5 in the 2014 paper. Without maxout it means nothing."),
            MODEL,
        ),
    ] = 5
    dropout: Annotated[
        Dropped,
        Hyperparameter(
            QT_TRANSLATE_NOOP("Hyperparameter", "Dropout in D"),
            QT_TRANSLATE_NOOP("Hyperparameter", "The share of each hidden layer of D that is dropped by chance. 0.5 in the 2014 paper; 0 switches it off."),
            MODEL,
        ),
    ] = 0.5
    input_dropout: Annotated[
        Dropped,
        Hyperparameter(
            QT_TRANSLATE_NOOP("Hyperparameter", "Dropout of pixels"),
            QT_TRANSLATE_NOOP("Hyperparameter", "The share of pixels that D does not see, by chance. 0.2 in the 2014 paper; 0 switches it off."),
            MODEL,
        ),
    ] = 0.2

    def build_generator(self, image_size: int, channels: int, latent_size: int) -> "torch.nn.Module":
        """Z through ReLU layers to all pixels at once."""
        from gan_studio.core.layers import StretchedSigmoid

        nn = torch.nn
        widths = [latent_size] + [self.generator_width] * self.generator_layers
        layers: list[torch.nn.Module] = []
        for before, after in itertools.pairwise(widths):
            layers += [nn.Linear(before, after), nn.ReLU(inplace=True)]
        layers += [nn.Linear(widths[-1], channels * image_size**2), StretchedSigmoid(), nn.Unflatten(1, (channels, image_size, image_size))]
        return nn.Sequential(*layers)

    def build_discriminator(self, image_size: int, channels: int) -> "torch.nn.Module":
        """All pixels through hidden layers to one logit, with dropout before each layer."""
        from gan_studio.core.layers import Dropout

        nn = torch.nn
        widths = [channels * image_size**2] + [self.discriminator_width] * self.discriminator_layers
        layers: list[torch.nn.Module] = [nn.Flatten(), Dropout(self.input_dropout)]
        for before, after in itertools.pairwise(widths):
            layers += [*self._hidden(before, after), Dropout(self.dropout)]
        layers += [nn.Linear(widths[-1], 1), nn.Flatten(0)]
        return nn.Sequential(*layers)

    def _hidden(self, inputs: int, units: int) -> "list[torch.nn.Module]":
        """One hidden layer of D."""
        from gan_studio.core.layers import Maxout

        nn = torch.nn
        if self.discriminator_activation == "maxout":
            return [Maxout(inputs, units, self.maxout_pieces)]
        return [nn.Linear(inputs, units), nn.ReLU(inplace=True) if self.discriminator_activation == "relu" else nn.LeakyReLU(0.2, inplace=True)]
