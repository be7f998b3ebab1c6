"""PacGAN: D judges m pictures at once."""

import pytest
import torch

from gan_studio.core.game import Game
from gan_studio.core.optimizers.adam import Adam
from tests.core.remedies.treated import CPU, make, train, trainer


@pytest.fixture
def game() -> Game:
    return Game(trainer(discriminator_batch_norm=False).spec, Adam, 0, CPU)


@pytest.fixture
def pictures() -> torch.Tensor:
    return torch.rand(12, 3, 32, 32, generator=torch.Generator().manual_seed(0)) * 2 - 1


@pytest.mark.parametrize("size", [2, 3, 4])
def test_a_pack_has_one_logit_and_equal_pictures_that_of_one(game: Game, pictures: torch.Tensor, size: int) -> None:
    alone = game.discriminator(pictures)
    game.treat((make("pacgan", pacgan_size=size),))
    assert game.discriminator(pictures).shape == (12 // size,)
    assert torch.allclose(game.discriminator(pictures.repeat_interleave(size, 0)), alone, atol=1e-6)
    game.treat(())
    assert torch.allclose(game.discriminator(pictures), alone, atol=1e-6)


def test_every_picture_of_a_pack_counts_and_no_other(game: Game, pictures: torch.Tensor) -> None:
    game.treat((make("pacgan"),))
    pictures.requires_grad_()
    (gradient,) = torch.autograd.grad(game.discriminator(pictures)[2], pictures)
    assert gradient.flatten(1).any(1).tolist() == [False] * 4 + [True] * 2 + [False] * 6


def test_another_size_is_another_first_layer(game: Game, pictures: torch.Tensor) -> None:
    alone = game.discriminator(pictures)
    for size in (2, 4, 3):
        game.treat((make("pacgan", pacgan_size=size),))
        assert game.discriminator.state_dict()["0.weight"].shape[1] == 3 * size
        assert torch.allclose(game.discriminator(pictures.repeat_interleave(size, 0)), alone, atol=1e-6)


def test_r1_counts_a_pack_as_one(game: Game, pictures: torch.Tensor) -> None:
    """A logit for each pack, whose slope is that for all of its pictures together."""
    game.treat((make("pacgan"),))
    packs = make("r1").penalty(game.discriminator, pictures, pictures, torch.Generator())
    slopes = []
    for pack in pictures.split(2):
        pack.requires_grad_()
        (gradient,) = torch.autograd.grad(game.discriminator(pack).sum(), pack)
        slopes.append(gradient.square().sum().item())
    assert packs is not None
    assert packs.item() == pytest.approx(sum(slopes) / 6 / 2, rel=1e-4)


def test_the_pictures_of_a_pack_are_seen_apart_from_the_beginning(game: Game, pictures: torch.Tensor) -> None:
    """A D that saw their mean would say the same of both orders, and no gradient would ever tell it to do otherwise."""
    game.treat((make("pacgan"),))
    assert not torch.allclose(game.discriminator(pictures), game.discriminator(pictures.flip(0)).flip(0), atol=1e-6)


@pytest.mark.parametrize("loss", ["wgan-gp", "relativistic"])
def test_every_kind_of_loss_trains_on_packs(loss: str) -> None:
    train(trainer(loss=loss, remedies=["pacgan"], steps=2))
