"""A generator spelled out layer by layer."""

import subprocess
import sys

import pytest
import torch
from pydantic import ValidationError

from gan_studio.core.config import TrainingConfig
from gan_studio.core.errors import StudioError
from gan_studio.core.model_spec import ModelSpec
from gan_studio.core.networks.base import Architecture
from gan_studio.core.networks.chain import (
    Activation,
    Chain,
    Convolution,
    Linear,
    Norm,
    PixelShuffle,
    PReLU,
    Reshape,
    Shape,
    TransposedConvolution,
    Upsample,
)

EVERY_KIND = Chain(
    layers=(
        Linear(outputs=32 * 16, bias=True),
        Norm(),
        Activation(function="relu"),
        Reshape(channels=32, size=4),
        TransposedConvolution(outputs=16, kernel=4, stride=2, padding=1, bias=False),
        Norm(per="instance"),
        PReLU(shared=False),
        Upsample(mode="bilinear"),
        Convolution(outputs=4, kernel=3, padding=1, bias=True),
        Activation(function="leaky", slope=0.1),
        PixelShuffle(),
    ),
    output="sigmoid",
)


def spec(chain: Chain, image_size: int = 32, channels: int = 1) -> ModelSpec:
    return ModelSpec(architecture=chain, image_size=image_size, channels=channels, latent_size=20)


def test_shapes_are_those_of_torch() -> None:
    torch.manual_seed(0)
    network = spec(EVERY_KIND).build_generator().eval()
    x = torch.randn(2, 20)
    for module, shape in zip(network, EVERY_KIND.shapes(20)[1:], strict=False):
        x = module(x)
        assert shape == Shape(x.shape[1], x.shape[2] if x.dim() == 4 else 0)
    assert x.shape == (2, 1, 32, 32)


@pytest.mark.parametrize("output", ["tanh", "sigmoid", "linear"])
def test_output_ranges_end_in_minus_one_to_one(output: str) -> None:
    torch.manual_seed(0)
    chain = Chain(layers=(Linear(outputs=64, bias=False), Reshape(channels=1, size=8)), output=output)
    network = spec(chain, 8).build_generator()
    z = torch.randn(5, 20) * 30
    values = (z @ network[0].weight.T).view(5, 1, 8, 8)
    expected = {"tanh": torch.tanh(values), "sigmoid": torch.sigmoid(values) * 2 - 1, "linear": values.clamp(-1, 1)}[output]
    torch.testing.assert_close(network(z), expected)


def test_saved_and_read_again() -> None:
    saved = spec(EVERY_KIND).model_dump_json()
    assert ModelSpec.model_validate_json(saved) == spec(EVERY_KIND)


@pytest.mark.parametrize(
    "layers",
    [
        (Linear(outputs=64, bias=False),),
        (Linear(outputs=63, bias=False), Reshape(channels=1, size=8)),
        (Reshape(channels=20, size=1), Convolution(outputs=1, kernel=9, bias=False)),
        (Reshape(channels=20, size=1), PixelShuffle()),
        (TransposedConvolution(outputs=1, kernel=8, bias=False),),
    ],
)
def test_layers_that_do_not_fit(layers: tuple[object, ...]) -> None:
    with pytest.raises(StudioError, match="do not fit together"):
        spec(Chain.model_validate({"layers": layers}), 8).build_generator()


def test_absurd_chains_are_refused_before_they_take_memory() -> None:
    with pytest.raises(ValidationError):
        Linear(outputs=2**40, bias=False)
    large = Chain(layers=(Reshape(channels=20, size=1), *[Upsample(factor=16)] * 3, Convolution(outputs=1, kernel=1, stride=16, bias=False)))
    with pytest.raises(StudioError, match="too large"):
        spec(large, 256).build_generator()


def test_it_is_known_but_not_trained() -> None:
    assert Architecture.find("chain") is Chain
    assert not Chain.offered
    assert TrainingConfig().architecture.name == "dcgan"
    with pytest.raises(StudioError, match="cannot be trained"):
        spec(EVERY_KIND).build_discriminator()


def test_importing_it_does_not_import_torch() -> None:
    code = "import sys, gan_studio.core.networks.chain, gan_studio.core.models; sys.exit('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
