"""A guess in words: the things that the file does not tell, so that a person can choose between them."""

from dataclasses import dataclass, field

from gan_studio.core.model_spec import ModelSpec
from gan_studio.core.networks.chain import Activation, Chain, Convolution, Linear, Norm, PReLU, TransposedConvolution, Upsample
from gan_studio.core.translation import QT_TRANSLATE_NOOP


@dataclass(frozen=True)
class Trait:
    """A template marked for translation in the context "Guess", and what fills it."""

    template: str
    values: dict[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.template.format(**self.values)


_FUNCTIONS = {"relu": "ReLU", "elu": "ELU", "selu": "SELU", "gelu": "GELU", "silu": "SiLU", "tanh": "tanh"}
_OUTPUTS = {
    "tanh": QT_TRANSLATE_NOOP("Guess", "tanh output"),
    "sigmoid": QT_TRANSLATE_NOOP("Guess", "sigmoid output"),
    "linear": QT_TRANSLATE_NOOP("Guess", "linear output"),
}
_PRIORS = {
    "normal": QT_TRANSLATE_NOOP("Guess", "normal z"),
    "uniform": QT_TRANSLATE_NOOP("Guess", "uniform z"),
}


def traits_of(spec: ModelSpec) -> tuple[Trait, ...]:
    """What tells this guess from others, the most visible first."""
    chain = spec.architecture
    assert isinstance(chain, Chain)
    traits = [
        Trait(QT_TRANSLATE_NOOP("Guess", "{size} × {size} px"), {"size": spec.image_size}),
        Trait(QT_TRANSLATE_NOOP("Guess", "sizes {sizes}"), {"sizes": _sizes(chain, spec.latent_size)}),
        _activation(chain),
        Trait(_OUTPUTS[chain.output]),
        Trait(_PRIORS[spec.prior]),
    ]
    if any(isinstance(layer, Upsample) and layer.mode == "bilinear" for layer in chain.layers):
        traits.append(Trait(QT_TRANSLATE_NOOP("Guess", "bilinear enlargement")))
    if any(isinstance(layer, Norm) and layer.per == "instance" for layer in chain.layers):
        traits.append(Trait(QT_TRANSLATE_NOOP("Guess", "instance norm")))
    if any(isinstance(layer, Norm) and layer.eps > 0.1 for layer in chain.layers):
        traits.append(Trait(QT_TRANSLATE_NOOP("Guess", "batch norm with ε = {eps}"), {"eps": 0.8}))
    if linear := _linear_hidden(chain):
        traits.append(Trait(QT_TRANSLATE_NOOP("Guess", "no activation after layer {layers}"), {"layers": ", ".join(map(str, linear))}))
    return tuple(traits)


def _linear_hidden(chain: Chain) -> list[int]:
    """The hidden layers, counted from 1, behind which there is no activation."""
    active: list[bool] = []
    for layer in chain.layers:
        if isinstance(layer, Linear | Convolution | TransposedConvolution):
            active.append(False)
        elif isinstance(layer, Activation | PReLU):
            active[-1] = True
    return [number for number, is_active in enumerate(active[:-1], 1) if not is_active]


def _sizes(chain: Chain, latent_size: int) -> str:
    """The heights of the feature maps, such as ``4, 8, 16, 32, 64``."""
    sizes: list[int] = []
    for shape in chain.shapes(latent_size):
        if shape.size > 0 and sizes[-1:] != [shape.size]:
            sizes.append(shape.size)
    return ", ".join(map(str, sizes))


def _activation(chain: Chain) -> Trait:
    if any(isinstance(layer, PReLU) for layer in chain.layers):
        return Trait("PReLU")
    activation = next((layer for layer in chain.layers if isinstance(layer, Activation)), None)
    if activation is None:
        return Trait(QT_TRANSLATE_NOOP("Guess", "no activation"))
    if activation.function == "leaky":
        return Trait(QT_TRANSLATE_NOOP("Guess", "leaky ReLU {slope}"), {"slope": activation.slope})
    return Trait(_FUNCTIONS[activation.function])
