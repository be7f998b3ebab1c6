"""A generator that is a plain chain of layers, each spelled out: how a stranger's checkpoint is rebuilt."""

from typing import Annotated, ClassVar, Literal, NamedTuple

from pydantic import BaseModel, ConfigDict, Field

from gan_studio.core.errors import StudioError
from gan_studio.core.lazy import torch
from gan_studio.core.networks.base import Architecture
from gan_studio.core.translation import QT_TRANSLATE_NOOP

Outputs = Annotated[int, Field(ge=1, le=2**20)]
Kernel = Annotated[int, Field(ge=1, le=64)]
Stride = Annotated[int, Field(ge=1, le=16)]
Padding = Annotated[int, Field(ge=0, le=32)]
Factor = Annotated[int, Field(ge=2, le=16)]


class Shape(NamedTuple):
    """Of a feature map without its batch axis; a flat vector has a size of 0."""

    channels: int
    size: int

    @property
    def numbers(self) -> int:
        """How many numbers it holds."""
        return self.channels * max(self.size, 1) ** 2

    def resized(self, channels: int, size: int) -> "Shape":
        """That shape, or one of size -1 if this is no feature map that could be resized."""
        return Shape(channels, size if self.size > 0 and size > 0 else -1)


class Layer(BaseModel):
    """One link of the chain. Immutable; saved as ``{"kind": ..., field: ...}``."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    def after(self, shape: Shape) -> Shape:
        """The shape that it makes of ``shape``; a negative size if it does not fit."""
        return shape

    def build(self, shape: Shape) -> "torch.nn.Module":
        """The module that takes inputs of ``shape``."""
        raise NotImplementedError


class Linear(Layer):
    """Every number from every number."""

    kind: Literal["linear"] = "linear"
    outputs: Annotated[int, Field(ge=1, le=2**24)]
    bias: bool

    def after(self, shape: Shape) -> Shape:
        """A flat vector."""
        return Shape(self.outputs, 0)

    def build(self, shape: Shape) -> "torch.nn.Module":
        """A dense layer."""
        return torch.nn.Linear(shape.numbers, self.outputs, self.bias)


class Reshape(Layer):
    """A flat vector, read as a feature map."""

    kind: Literal["reshape"] = "reshape"
    channels: Outputs
    size: Annotated[int, Field(ge=1, le=1024)]

    def after(self, shape: Shape) -> Shape:
        """The feature map, if the vector holds as many numbers."""
        mapped = Shape(self.channels, self.size)
        return mapped if not shape.size and mapped.numbers == shape.numbers else Shape(self.channels, -1)

    def build(self, shape: Shape) -> "torch.nn.Module":
        """An unflattening."""
        return torch.nn.Unflatten(1, (self.channels, self.size, self.size))


class Convolution(Layer):
    """A convolution with a square kernel, padded with zeros."""

    kind: Literal["convolution"] = "convolution"
    outputs: Outputs
    kernel: Kernel
    stride: Stride = 1
    padding: Padding = 0
    bias: bool

    def after(self, shape: Shape) -> Shape:
        """As in :class:`torch.nn.Conv2d`."""
        return shape.resized(self.outputs, (shape.size + 2 * self.padding - self.kernel) // self.stride + 1)

    def build(self, shape: Shape) -> "torch.nn.Module":
        """The convolution."""
        return torch.nn.Conv2d(shape.channels, self.outputs, self.kernel, self.stride, self.padding, bias=self.bias)


class TransposedConvolution(Layer):
    """A transposed (fractionally strided) convolution with a square kernel."""

    kind: Literal["transposed"] = "transposed"
    outputs: Outputs
    kernel: Kernel
    stride: Stride = 1
    padding: Padding = 0
    output_padding: Annotated[int, Field(ge=0, le=15)] = 0
    bias: bool

    def after(self, shape: Shape) -> Shape:
        """As in :class:`torch.nn.ConvTranspose2d`."""
        return shape.resized(self.outputs, (shape.size - 1) * self.stride - 2 * self.padding + self.kernel + self.output_padding)

    def build(self, shape: Shape) -> "torch.nn.Module":
        """The transposed convolution."""
        return torch.nn.ConvTranspose2d(shape.channels, self.outputs, self.kernel, self.stride, self.padding, self.output_padding, bias=self.bias)


class Norm(Layer):
    """Batch norm by its running statistics, or instance norm by each picture's own."""

    kind: Literal["norm"] = "norm"
    per: Literal["batch", "instance"] = "batch"
    affine: bool = True
    eps: Annotated[float, Field(gt=0, le=10)] = 1e-5

    def build(self, shape: Shape) -> "torch.nn.Module":
        """The norm, for a flat vector or a feature map."""
        if self.per == "instance":
            return torch.nn.InstanceNorm2d(shape.channels, self.eps, affine=self.affine)
        batch_norm = torch.nn.BatchNorm2d if shape.size else torch.nn.BatchNorm1d
        return batch_norm(shape.channels, self.eps, affine=self.affine)


Function = Literal["relu", "leaky", "elu", "selu", "gelu", "silu", "tanh"]


class Activation(Layer):
    """A nonlinearity without weights."""

    kind: Literal["activation"] = "activation"
    function: Function
    slope: Annotated[float, Field(ge=0, le=1)] = 0.2
    """Of a leaky ReLU's negative side."""

    def build(self, shape: Shape) -> "torch.nn.Module":
        """The nonlinearity."""
        nn = torch.nn
        if self.function == "leaky":
            return nn.LeakyReLU(self.slope)
        functions = {"relu": nn.ReLU, "elu": nn.ELU, "selu": nn.SELU, "gelu": nn.GELU, "silu": nn.SiLU, "tanh": nn.Tanh}
        module: torch.nn.Module = functions[self.function]()
        return module


class PReLU(Layer):
    """A leaky ReLU whose slope was learnt: one slope, or one per channel."""

    kind: Literal["prelu"] = "prelu"
    shared: bool

    def build(self, shape: Shape) -> "torch.nn.Module":
        """The nonlinearity."""
        return torch.nn.PReLU(1 if self.shared else shape.channels)


class Upsample(Layer):
    """Enlargement without weights."""

    kind: Literal["upsample"] = "upsample"
    factor: Factor = 2
    mode: Literal["nearest", "bilinear"] = "nearest"

    def after(self, shape: Shape) -> Shape:
        """``factor`` times as large."""
        return shape.resized(shape.channels, shape.size * self.factor)

    def build(self, shape: Shape) -> "torch.nn.Module":
        """The enlargement."""
        return torch.nn.Upsample(scale_factor=self.factor, mode=self.mode)


class PixelShuffle(Layer):
    """Sub-pixel enlargement: ``factor`` squared channels become the pixels of one (Shi et al. 2016)."""

    kind: Literal["shuffle"] = "shuffle"
    factor: Factor = 2

    def after(self, shape: Shape) -> Shape:
        """``factor`` times as large, with ``factor`` squared times fewer channels."""
        fits = shape.channels % self.factor**2 == 0
        return shape.resized(max(shape.channels // self.factor**2, 1), shape.size * self.factor if fits else -1)

    def build(self, shape: Shape) -> "torch.nn.Module":
        """The shuffle."""
        return torch.nn.PixelShuffle(self.factor)


AnyLayer = Annotated[
    Linear | Reshape | Convolution | TransposedConvolution | Norm | Activation | PReLU | Upsample | PixelShuffle,
    Field(discriminator="kind"),
]

OutputRange = Literal["tanh", "sigmoid", "linear"]

LARGEST_MAP = 2**27
"""Numbers in one picture's feature map; half a gigabyte."""


class Chain(Architecture):
    """A generator rebuilt from somebody else's weights; it has no discriminator and is not trained here."""

    name: ClassVar[str] = "chain"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Architecture", "Imported generator")
    help: ClassVar[str] = QT_TRANSLATE_NOOP("Architecture", "A generator from another program, rebuilt layer by layer.")
    order: ClassVar[int] = 1000
    offered: ClassVar[bool] = False

    layers: Annotated[tuple[AnyLayer, ...], Field(min_length=1, max_length=200)]
    """What happens to z, which comes as a flat vector."""
    output: OutputRange = "tanh"
    """How the last layer's values become pixels in [-1, 1]; a sigmoid's [0, 1] is stretched to that."""

    def shapes(self, latent_size: int) -> list[Shape]:
        """What goes into each layer, and last what comes out."""
        shapes = [Shape(latent_size, 0)]
        for layer in self.layers:
            shapes.append(layer.after(shapes[-1]))
        return shapes

    def build_generator(self, image_size: int, channels: int, latent_size: int) -> "torch.nn.Module":
        """The chain. Its weights are named by each layer's place: ``0.weight``, ``1.running_mean``, ...

        Raises:
            StudioError: the layers do not fit together, or do not make pictures of that size.
        """
        shapes = self.shapes(latent_size)
        if min(shape.size for shape in shapes) < 0 or shapes[-1] != (channels, image_size):
            raise StudioError(
                QT_TRANSLATE_NOOP("Error", "The layers of this generator do not fit together."),
                QT_TRANSLATE_NOOP("Error", "The file is damaged; import the original checkpoint again."),
            )
        if max(shape.numbers for shape in shapes) > LARGEST_MAP:
            raise StudioError(
                QT_TRANSLATE_NOOP("Error", "This generator makes feature maps too large to handle."),
                QT_TRANSLATE_NOOP("Error", "Choose a model that makes smaller pictures."),
            )
        modules = [layer.build(shape) for layer, shape in zip(self.layers, shapes, strict=False)]
        return torch.nn.Sequential(*modules, _output(self.output))

    def build_discriminator(self, image_size: int, channels: int) -> "torch.nn.Module":
        """There is none.

        Raises:
            StudioError: always.
        """
        raise StudioError(
            QT_TRANSLATE_NOOP("Error", "An imported generator cannot be trained: its discriminator is not part of the file."),
            QT_TRANSLATE_NOOP("Error", "Walk it and use it for arithmetic, or train a model of your own."),
        )


def _output(output: OutputRange) -> "torch.nn.Module":
    """What ends the network: any values into [-1, 1]."""
    from gan_studio.core.layers import StretchedSigmoid

    kinds = {"tanh": torch.nn.Tanh, "sigmoid": StretchedSigmoid, "linear": torch.nn.Hardtanh}
    module: torch.nn.Module = kinds[output]()
    return module
