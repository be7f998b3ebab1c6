"""Multilayer perceptrons: the networks of the first GAN (Goodfellow et al. 2014, section 5)."""

import itertools
import math
from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from pydantic import Field

from gan_studio.core.hyperparameter import OFF, Hyperparameter
from gan_studio.core.lazy import torch
from gan_studio.core.networks.base import Architecture
from gan_studio.core.translation import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from gan_studio.core.datasets.image_data import ImageData

MODEL = QT_TRANSLATE_NOOP("Hyperparameter", "Model")

DISCRIMINATOR_GAIN = 0.1
"""An undecided D at first: with weights that keep the variance, G fell onto a single digit of MNIST."""
MEAN_OF = 2000
"""About so many pictures make the mean picture."""
LEAST_SHARE = 1e-3
"""Of white or of black in a pixel of the mean picture: a sigmoid never gets to 0."""

Width = Annotated[int, Field(ge=4, le=4096)]
Layers = Annotated[int, Field(ge=1, le=8)]
Dropped = Annotated[float, Field(ge=0, lt=1)]


class MLP(Architecture):
    """ReLU layers and a sigmoid in G, maxout layers with dropout in D; every pixel is wired to every unit.

    The defaults are those that the authors published for MNIST
    (https://github.com/goodfeli/adversarial/blob/master/mnist.yaml), but for :attr:`mean_bias`, which they had on.
    Their weights are uniform: within 0.05 in G, which for 1200 inputs keeps the variance, and within 0.005 in D,
    which for 784 inputs is a twelfth of what would. Ours follow the number of inputs: those that keep the variance in
    G, and :data:`DISCRIMINATOR_GAIN` of them in D.
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
    mean_bias: Annotated[
        bool,
        Hyperparameter(
            QT_TRANSLATE_NOOP("Hyperparameter", "Begin at the mean"),
            QT_TRANSLATE_NOOP(
                "Hyperparameter", "G begins with the mean of all pictures, as in the 2014 paper: D cannot tell its first pictures by their grey alone."
            ),
            MODEL,
        ),
    ] = False
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
            zero=OFF,
        ),
    ] = 0.5
    input_dropout: Annotated[
        Dropped,
        Hyperparameter(
            QT_TRANSLATE_NOOP("Hyperparameter", "Dropout of pixels"),
            QT_TRANSLATE_NOOP("Hyperparameter", "The share of pixels that D does not see, by chance. 0.2 in the 2014 paper; 0 switches it off."),
            MODEL,
            zero=OFF,
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
        return _initialised(nn.Sequential(*layers), gain=1)

    def fit(self, generator: "torch.nn.Module", data: "ImageData") -> None:
        """The biases of the last layer, where the sigmoid makes the mean picture of them."""
        if not self.mean_bias:
            return
        mean = torch.from_numpy(data.pixels[:: max(1, len(data) // MEAN_OF)].mean(0))
        shares = (mean / 255).clamp(LEAST_SHARE, 1 - LEAST_SHARE)
        last = [module for module in generator.modules() if isinstance(module, torch.nn.Linear)][-1]
        with torch.no_grad():
            last.bias.copy_(torch.logit(shares).permute(2, 0, 1).flatten())

    def build_discriminator(self, image_size: int, channels: int) -> "torch.nn.Module":
        """All pixels through hidden layers to one logit, with dropout before each layer."""
        from gan_studio.core.layers import Dropout

        nn = torch.nn
        widths = [channels * image_size**2] + [self.discriminator_width] * self.discriminator_layers
        layers: list[torch.nn.Module] = [nn.Flatten(), Dropout(self.input_dropout)]
        for before, after in itertools.pairwise(widths):
            layers += [*self._hidden(before, after), Dropout(self.dropout)]
        layers += [nn.Linear(widths[-1], 1), nn.Flatten(0)]
        return _initialised(nn.Sequential(*layers), DISCRIMINATOR_GAIN)

    def _hidden(self, inputs: int, units: int) -> "list[torch.nn.Module]":
        """One hidden layer of D."""
        from gan_studio.core.layers import Maxout

        nn = torch.nn
        if self.discriminator_activation == "maxout":
            return [Maxout(inputs, units, self.maxout_pieces)]
        return [nn.Linear(inputs, units), nn.ReLU(inplace=True) if self.discriminator_activation == "relu" else nn.LeakyReLU(0.2, inplace=True)]


def _initialised(network: "torch.nn.Module", gain: float) -> "torch.nn.Module":
    """Weights uniform within ``gain`` sqrt(3 / inputs), where a gain of 1 keeps the variance (LeCun et al. 1998, section 4.6); biases 0."""
    for module in network.modules():
        if isinstance(module, torch.nn.Linear) and not module.weight.is_meta:
            bound = gain * math.sqrt(3 / module.in_features)
            torch.nn.init.uniform_(module.weight, -bound, bound)
            torch.nn.init.zeros_(module.bias)
    return network
