"""Generators as other people write them, in all their habits of naming and layout, small and as if they had been trained."""

import itertools
from collections.abc import Callable

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from gan_studio.core.snapshot import to_uint8


def seasoned(generator: nn.Module, latent_size: int, prior: str = "normal", seed: int = 7) -> nn.Module:
    """Give the norms gains, biases and running statistics like those of a trained generator; returned in eval mode."""
    rng = torch.Generator().manual_seed(seed)
    norms = [module for module in generator.modules() if isinstance(module, nn.BatchNorm1d | nn.BatchNorm2d)]
    with torch.no_grad():
        for norm in norms:
            norm.momentum = None
            norm.weight.add_(torch.randn(norm.weight.shape, generator=rng) * 0.1)
            norm.bias.add_(torch.randn(norm.bias.shape, generator=rng) * 0.1)
        for _ in range(12):
            shape = (64, latent_size)
            z = torch.randn(shape, generator=rng) if prior == "normal" else torch.rand(shape, generator=rng) * 2 - 1
            generator(z)
    return generator.eval()


def pictures(generator: nn.Module, z: NDArray[np.float32], *, sigmoid: bool = False) -> NDArray[np.uint8]:
    """What its author sees: RGB bytes (n, size, size, 3)."""
    with torch.no_grad():
        output = generator(torch.from_numpy(z))
    return to_uint8(output * 2 - 1 if sigmoid else output)


def up(inputs: int, outputs: int, kernel: int = 4, stride: int = 2, padding: int = 1, extra: int = 0, *, bias: bool = False) -> nn.ConvTranspose2d:
    return nn.ConvTranspose2d(inputs, outputs, kernel, stride, padding, extra, bias=bias)


class Tutorial(nn.Module):
    """PyTorch's tutorial and example: one Sequential called ``main``, no biases."""

    def __init__(
        self,
        sizes: int = 3,
        channels: int = 3,
        latent: int = 100,
        activation: Callable[[], nn.Module] = nn.ReLU,
        output: Callable[[], nn.Module] = nn.Tanh,
        bias: bool = False,
    ) -> None:
        super().__init__()
        widths = [8 * 2**level for level in reversed(range(sizes))]
        layers: list[nn.Module] = [up(latent, widths[0], 4, 1, 0, bias=bias), nn.BatchNorm2d(widths[0]), activation()]
        for before, after in itertools.pairwise(widths):
            layers += [up(before, after, bias=bias), nn.BatchNorm2d(after), activation()]
        self.main = nn.Sequential(*layers, up(widths[-1], channels, bias=bias), output())

    def forward(self, z: torch.Tensor) -> torch.Tensor:
        return self.main(z[:, :, None, None])


class Numbered(nn.Module):
    """``deconv1``, ``bn1``, ``deconv2``, ...: biases, and activations called in ``forward``."""

    def __init__(self, order: str = "mixed") -> None:
        super().__init__()
        widths = [100, 32, 16, 8, 1]
        deconvs = {
            f"deconv{place}": up(before, after, 4, 1 if place == 1 else 2, 0 if place == 1 else 1, bias=True)
            for place, (before, after) in enumerate(itertools.pairwise(widths), 1)
        }
        norms = {f"bn{place}": nn.BatchNorm2d(width) for place, width in enumerate(widths[1:-1], 1)}
        made = {"mixed": sorted({**deconvs, **norms}, key=lambda name: (name[-1], name[0] == "b")), "deconvs first": [*deconvs, *norms]}
        for name in made.get(order, [*norms, *deconvs]):
            setattr(self, name, {**deconvs, **norms}[name])

    def forward(self, z: torch.Tensor) -> torch.Tensor:
        x = z[:, :, None, None]
        for place in (1, 2, 3):
            x = torch.relu(getattr(self, f"bn{place}")(getattr(self, f"deconv{place}")(x)))
        return torch.tanh(self.deconv4(x))


class Blocks(nn.Module):
    """A Sequential of Sequentials, and 1, 4, 7, 14, 28 px through one kernel of 3."""

    def __init__(self) -> None:
        super().__init__()

        def block(*convolution: int) -> nn.Sequential:
            return nn.Sequential(up(*convolution), nn.BatchNorm2d(convolution[1]), nn.ReLU(inplace=True))

        self.net = nn.Sequential(block(128, 32, 4, 1, 0), block(32, 16, 3, 2, 1), block(16, 8), nn.Sequential(up(8, 1), nn.Tanh()))

    def forward(self, z: torch.Tensor) -> torch.Tensor:
        return self.net(z[:, :, None, None])


class Course(nn.Module):
    """A well-known course's digits: kernels 3, 4, 3, 4, no padding, 1, 3, 6, 13, 28 px, latent 64."""

    def __init__(self) -> None:
        super().__init__()
        layers: list[nn.Module] = []
        for inputs, outputs, kernel, stride in ((64, 32, 3, 2), (32, 16, 4, 1), (16, 8, 3, 2)):
            layers.append(nn.Sequential(nn.ConvTranspose2d(inputs, outputs, kernel, stride), nn.BatchNorm2d(outputs), nn.ReLU()))
        self.gen = nn.Sequential(*layers, nn.Sequential(nn.ConvTranspose2d(8, 1, 4, 2), nn.Tanh()))

    def forward(self, z: torch.Tensor) -> torch.Tensor:
        return self.gen(z[:, :, None, None])


class Cropped(nn.Module):
    """32 px made into MNIST's 28 by a last kernel of 1 with a padding of 2."""

    def __init__(self) -> None:
        super().__init__()
        layers: list[nn.Module] = [up(100, 32, 4, 1, 0), nn.BatchNorm2d(32), nn.ReLU()]
        for before, after in ((32, 16), (16, 16), (16, 8)):
            layers += [up(before, after), nn.BatchNorm2d(after), nn.ReLU()]
        self.main = nn.Sequential(*layers, up(8, 1, 1, 1, 2), nn.Tanh())

    def forward(self, z: torch.Tensor) -> torch.Tensor:
        return self.main(z[:, :, None, None])


class KernelSeven(nn.Module):
    """1, 7, 14, 28 px."""

    def __init__(self, output: Callable[[], nn.Module] = nn.Tanh) -> None:
        super().__init__()
        self.net = nn.Sequential(up(100, 32, 7, 1, 0), nn.BatchNorm2d(32), nn.ReLU(), up(32, 16), nn.BatchNorm2d(16), nn.ReLU(), up(16, 1, bias=True), output())

    def forward(self, z: torch.Tensor) -> torch.Tensor:
        return self.net(z[:, :, None, None])


class Projected(nn.Module):
    """A linear first layer, kernels of 5 as in TensorFlow's tutorials, norm after the reshape."""

    def __init__(self, activation: Callable[[], nn.Module] = nn.ReLU) -> None:
        super().__init__()
        self.project = nn.Linear(100, 32 * 16)
        self.bn0, self.conv1 = nn.BatchNorm2d(32), up(32, 16, 5, 2, 2, 1, bias=True)
        self.bn1, self.conv2 = nn.BatchNorm2d(16), up(16, 8, 5, 2, 2, 1, bias=True)
        self.bn2, self.conv3 = nn.BatchNorm2d(8), up(8, 3, 5, 2, 2, 1, bias=True)
        self.activation = activation()

    def forward(self, z: torch.Tensor) -> torch.Tensor:
        x = self.activation(self.bn0(self.project(z).view(-1, 32, 4, 4)))
        x = self.activation(self.bn1(self.conv1(x)))
        return torch.tanh(self.conv3(self.activation(self.bn2(self.conv2(x)))))


class TwoLinear(nn.Module):
    """Two linear layers with BatchNorm1d, 7, 14, 28 px, latent 62."""

    def __init__(self) -> None:
        super().__init__()
        self.fc = nn.Sequential(nn.Linear(62, 64), nn.BatchNorm1d(64), nn.ReLU(), nn.Linear(64, 16 * 49), nn.BatchNorm1d(16 * 49), nn.ReLU())
        self.deconv = nn.Sequential(up(16, 8, bias=True), nn.BatchNorm2d(8), nn.ReLU(), up(8, 1, bias=True), nn.Tanh())

    def forward(self, z: torch.Tensor) -> torch.Tensor:
        return self.deconv(self.fc(z).view(-1, 16, 7, 7))


class Upsampling(nn.Module):
    """Upsample and convolve; epsilon 0.8 where the momentum was meant; no activation behind the linear layer."""

    def __init__(self) -> None:
        super().__init__()
        self.l1 = nn.Sequential(nn.Linear(100, 32 * 64))
        self.conv_blocks = nn.Sequential(
            nn.BatchNorm2d(32),
            nn.Upsample(scale_factor=2),
            nn.Conv2d(32, 32, 3, padding=1),
            nn.BatchNorm2d(32, 0.8),
            nn.LeakyReLU(0.2),
            nn.Upsample(scale_factor=2),
            nn.Conv2d(32, 16, 3, padding=1),
            nn.BatchNorm2d(16, 0.8),
            nn.LeakyReLU(0.2),
            nn.Conv2d(16, 3, 3, padding=1),
            nn.Tanh(),
        )

    def forward(self, z: torch.Tensor) -> torch.Tensor:
        return self.conv_blocks(self.l1(z).view(-1, 32, 8, 8))


class Shuffling(nn.Module):
    """Sub-pixel convolutions."""

    def __init__(self) -> None:
        super().__init__()
        self.fc = nn.Linear(100, 32 * 64)
        self.body = nn.Sequential(
            nn.Conv2d(32, 64, 3, padding=1), nn.PixelShuffle(2), nn.BatchNorm2d(16), nn.ReLU(),
            nn.Conv2d(16, 32, 3, padding=1), nn.PixelShuffle(2), nn.BatchNorm2d(8), nn.ReLU(),
            nn.Conv2d(8, 3, 3, padding=1), nn.Tanh(),
        )  # fmt: skip

    def forward(self, z: torch.Tensor) -> torch.Tensor:
        return self.body(torch.relu(self.fc(z)).view(-1, 32, 8, 8))


class Normless(nn.Module):
    """No norm at all: transposed convolutions in a ModuleList."""

    def __init__(self) -> None:
        super().__init__()
        self.layers = nn.ModuleList([up(64, 32, 4, 1, 0, bias=True), up(32, 16, bias=True), up(16, 8, bias=True), up(8, 3, bias=True)])

    def forward(self, z: torch.Tensor) -> torch.Tensor:
        x = z[:, :, None, None]
        for layer in self.layers[:-1]:
            x = torch.relu(layer(x))
        return torch.tanh(self.layers[-1](x))


class Constrained(nn.Module):
    """Spectral and weight norm, in torch's older and newer way, and PReLUs."""

    def __init__(self) -> None:
        super().__init__()
        new, old = nn.utils.parametrizations, nn.utils
        self.main = nn.Sequential(
            old.spectral_norm(up(100, 32, 4, 1, 0)), nn.BatchNorm2d(32), nn.PReLU(),
            new.spectral_norm(up(32, 16)), nn.BatchNorm2d(16), nn.PReLU(16),
            new.weight_norm(up(16, 8)), nn.BatchNorm2d(8), nn.PReLU(),
            new.weight_norm(up(8, 3, bias=True)), nn.Tanh(),
        )  # fmt: skip

    def forward(self, z: torch.Tensor) -> torch.Tensor:
        return self.main(z[:, :, None, None])


class Dense(nn.Module):
    """The 2014 kind: linear layers only."""

    def __init__(self) -> None:
        super().__init__()
        self.model = nn.Sequential(
            nn.Linear(100, 64), nn.LeakyReLU(0.2), nn.Linear(64, 128), nn.BatchNorm1d(128), nn.LeakyReLU(0.2),
            nn.Linear(128, 128), nn.BatchNorm1d(128), nn.LeakyReLU(0.2), nn.Linear(128, 784), nn.Tanh(),
        )  # fmt: skip

    def forward(self, z: torch.Tensor) -> torch.Tensor:
        return self.model(z).view(-1, 1, 28, 28)


class NormAfterActivation(nn.Module):
    """Convolution, activation, norm."""

    def __init__(self) -> None:
        super().__init__()
        layers: list[nn.Module] = [up(100, 32, 4, 1, 0), nn.LeakyReLU(0.2), nn.BatchNorm2d(32)]
        for before, after in ((32, 16), (16, 8)):
            layers += [up(before, after), nn.LeakyReLU(0.2), nn.BatchNorm2d(after)]
        self.main = nn.Sequential(*layers, up(8, 3), nn.Tanh())

    def forward(self, z: torch.Tensor) -> torch.Tensor:
        return self.main(z[:, :, None, None])


class Discriminator(nn.Module):
    """The tutorial's other half."""

    def __init__(self) -> None:
        super().__init__()
        self.main = nn.Sequential(
            nn.Conv2d(3, 8, 4, 2, 1, bias=False), nn.LeakyReLU(0.2), nn.Conv2d(8, 16, 4, 2, 1, bias=False), nn.BatchNorm2d(16),
            nn.LeakyReLU(0.2), nn.Conv2d(16, 32, 4, 2, 1, bias=False), nn.BatchNorm2d(32), nn.LeakyReLU(0.2), nn.Conv2d(32, 1, 4, bias=False),
        )  # fmt: skip
