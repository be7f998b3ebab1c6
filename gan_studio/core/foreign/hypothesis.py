"""One way in which the network may have been built, grown layer by layer, and what it would make of random z."""

import functools
from dataclasses import dataclass, field, replace

import torch

from gan_studio.core.foreign.state_dicts import Tensors
from gan_studio.core.latent.prior import Prior
from gan_studio.core.networks.chain import Activation, Convolution, Layer, Linear, PixelShuffle, Reshape, Shape, TransposedConvolution

Z_COUNT, FEWEST_Z = 256, 4
MOST_NUMBERS = 2**23
"""In one feature map of all z together; fewer z are followed where maps are large."""
LARGEST_MAP, LARGEST_PATCHES, MOST_WORK = 2**25, 2**27, 4e9
"""For one z: numbers in a feature map, numbers in its unfolded patches, and multiplications in a layer."""


@dataclass(frozen=True, eq=False)
class Hypothesis:
    """The layers so far, and how unlikely they are."""

    prior: Prior
    latent_size: int
    layers: tuple[Layer, ...] = ()
    tensors: tuple[Tensors, ...] = ()
    """Each layer's weights; empty for a layer without."""
    shape: Shape = field(default=Shape(0, 0))
    cost: float = 0.0
    activation: Activation | None = None
    """The one activation that its hidden layers share, once one has been used."""
    activated: bool = True
    """Whether something nonlinear has happened since the last layer with weights."""
    eps: float = 1e-5
    """Of its latest batch norm."""
    per: str = ""
    """What its norms without running statistics are taken over: ``batch`` or ``instance``, once one has been seen."""
    shuffles: bool = False
    """Whether its enlargements are pixel shuffles."""
    seen: torch.Tensor | None = None
    """What comes out of the first ``seen_layers`` layers for some z."""
    seen_layers: int = 0

    def then(self, layer: Layer, cost: float = 0.0, tensors: Tensors | None = None) -> "Hypothesis":
        """With one more layer."""
        return replace(
            self,
            layers=(*self.layers, layer),
            tensors=(*self.tensors, tensors or {}),
            shape=layer.after(self.shape),
            cost=self.cost + cost,
        )

    def output(self, work: float, channels: int | None = None) -> torch.Tensor:
        """What the layers make of random z, for as many z as ``work`` multiplications allow.

        Only ``channels`` evenly spread channels of the last weighted layer are computed if that is given, and if
        nothing behind it mixes channels.
        """
        assert self.seen is not None
        shapes = self._shapes()
        last = max((place for place in range(self.seen_layers, len(self.layers)) if self.tensors[place]), default=-1)
        mixed = any(isinstance(layer, PixelShuffle | Reshape) for layer in self.layers[last + 1 :])
        largest = max(shape.numbers for shape in shapes[self.seen_layers :])
        x = self.seen[: max(FEWEST_Z, int(min(work / max(self.work, 1), MOST_NUMBERS / largest)))]
        for place in range(self.seen_layers, len(self.layers)):
            layer, tensors = self.layers[place], self.tensors[place]
            if place == last and channels and not mixed:
                layer, tensors = _thinned(layer, tensors, channels)
            x = run(layer, shapes[place], tensors, x)
        return x

    def advanced(self, work: float) -> "Hypothesis":
        """With its output remembered, so that what follows starts from there."""
        return replace(self, seen=self.output(work), seen_layers=len(self.layers))

    @property
    def work(self) -> float:
        """Multiplications that its output takes for one z."""
        shapes = self._shapes()
        return sum(_work(self.layers[place], shapes[place], self.tensors[place]) for place in range(self.seen_layers, len(self.layers)))

    @property
    def is_feasible(self) -> bool:
        """Whether its last layer fits its input, and takes no more memory and time than a picture generator's would."""
        layer, before = self.layers[-1], self._shapes()[-2]
        if self.shape.size < 0 or max(before.numbers, self.shape.numbers) > LARGEST_MAP:
            return False
        return _patches(layer, before) <= LARGEST_PATCHES and _work(layer, before, self.tensors[-1]) <= MOST_WORK

    def _shapes(self) -> list[Shape]:
        shapes = [Shape(self.latent_size, 0)]
        for layer in self.layers:
            shapes.append(layer.after(shapes[-1]))
        return shapes


def start(prior: Prior, latent_size: int, cost: float, *, shuffles: bool) -> Hypothesis:
    """Nothing but z, in pairs of opposite sign: their mean is exactly 0, and so less is left to chance."""
    rng = torch.Generator().manual_seed(1914_0610)  # not a seed that the weights may have been drawn with
    half = (Z_COUNT // 2, latent_size)
    z = torch.randn(half, generator=rng) if prior == "normal" else torch.rand(half, generator=rng) * 2 - 1
    pairs = torch.stack([z, -z], dim=1).flatten(0, 1)
    return Hypothesis(prior, latent_size, shape=Shape(latent_size, 0), cost=cost, seen=pairs, shuffles=shuffles)


@torch.inference_mode()
def run(layer: Layer, shape: Shape, tensors: Tensors, x: torch.Tensor) -> torch.Tensor:
    """One layer, with the given weights, on inputs of ``shape`` (n, ...)."""
    with torch.device("meta"):
        module = layer.build(shape)
    module.load_state_dict(tensors, strict=False, assign=True)
    output: torch.Tensor = module.eval()(x)
    return output


def channel_axis(layer: Layer) -> int:
    """Which axis of a weight its output channels lie along."""
    return 1 if isinstance(layer, TransposedConvolution) else 0


def _thinned(layer: Layer, tensors: Tensors, channels: int) -> tuple[Layer, Tensors]:
    if not isinstance(layer, Linear | Convolution | TransposedConvolution) or layer.outputs <= channels:
        return layer, tensors
    kept = thin(layer.outputs, channels)
    few = {key: tensor.index_select(channel_axis(layer) if key == "weight" else 0, kept) for key, tensor in tensors.items()}
    return layer.model_copy(update={"outputs": len(kept)}), few


@functools.cache
def thin(count: int, kept: int) -> torch.Tensor:
    """The places of at most ``kept`` channels out of ``count``, evenly spread."""
    return torch.linspace(0, count - 1, min(count, kept)).round().long()


def _work(layer: Layer, shape: Shape, tensors: Tensors) -> float:
    """Multiplications for one z."""
    if "weight" not in tensors or tensors["weight"].dim() < 2:
        return float(shape.numbers)
    size = shape.size if isinstance(layer, TransposedConvolution) else layer.after(shape).size
    return float(tensors["weight"].numel() * max(size, 1) ** 2)


def _patches(layer: Layer, shape: Shape) -> int:
    """Numbers in the patches that a convolution may be computed from."""
    if isinstance(layer, Convolution):
        return shape.channels * (layer.kernel * layer.after(shape).size) ** 2
    if isinstance(layer, TransposedConvolution):
        return layer.outputs * (layer.kernel * shape.size) ** 2
    return shape.numbers
