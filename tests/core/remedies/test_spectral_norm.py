"""Spectral norm: no layer of D stretches anything by more than 1, also while it learns."""

import pytest
import torch

from gan_studio.core.game import Game
from gan_studio.core.optimizers.adam import Adam
from gan_studio.core.weighted_layers import weighted_layers
from tests.core.remedies.treated import CPU, tiny, train, trainer

ON = tiny(remedies=["spectral-norm"]).remedies


@pytest.mark.parametrize("steps", [0, 8])
def test_the_largest_singular_value_of_every_layer_is_one(steps: int) -> None:
    trained = trainer(remedies=["spectral-norm"], discriminator_learning_rate=2e-3, steps=max(1, steps))
    game = Game(trained.spec, Adam, 0, CPU)
    if steps:
        train(trained)
        game.load(trained.checkpoint().tensors, trained.checkpoint().state["remedies"])
    else:
        game.treat(ON)
    layers = weighted_layers(game.discriminator)
    assert len(layers) == 4
    for layer in layers:
        largest = torch.linalg.svdvals(layer.weight.detach().flatten(1))[0]
        assert largest.item() == pytest.approx(1, abs=0.02)


def test_switching_keeps_the_weights_and_then_what_the_discriminator_says() -> None:
    game = Game(trainer().spec, Adam, 0, CPU)
    before = {key: tensor.clone() for key, tensor in game.discriminator.state_dict().items()}
    game.treat(ON)
    for index, layer in enumerate(weighted_layers(game.discriminator)):
        original = layer.get_parameter("parametrizations.weight.original")
        assert torch.equal(original, [tensor for key, tensor in before.items() if tensor.ndim == 4][index])
    pictures = torch.rand(8, 3, 32, 32, generator=torch.Generator().manual_seed(0))
    said = game.discriminator(pictures)
    game.treat(())
    assert torch.allclose(game.discriminator(pictures), said, atol=1e-5)
    assert game.discriminator.state_dict().keys() == before.keys()


def test_the_gradient_is_that_of_the_normalised_weight() -> None:
    """The part of a gradient that would only make the weight larger is projected out."""
    game = Game(trainer().spec, Adam, 0, CPU)
    game.treat(ON)
    layer = weighted_layers(game.discriminator)[1]
    original = layer.get_parameter("parametrizations.weight.original")
    (gradient,) = torch.autograd.grad(torch.linalg.svdvals(layer.weight.flatten(1))[0], original)
    assert gradient.abs().max() < 1e-4
