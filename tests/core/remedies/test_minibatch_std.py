"""Minibatch standard deviation: D is told how much the pictures of a batch differ, and of nothing else."""

import torch

from gan_studio.core.game import Game
from gan_studio.core.weighted_layers import replace_weight, weight_of, weighted_layers
from tests.core.remedies.treated import CPU, make, train, trainer


def pictures(seed: int) -> torch.Tensor:
    return torch.rand(6, 3, 32, 32, generator=torch.Generator().manual_seed(seed)) * 2 - 1


def game() -> Game:
    return Game(trainer(discriminator_batch_norm=False).spec, 0, CPU)


def test_switching_changes_nothing_that_the_discriminator_says() -> None:
    played = game()
    said = played.discriminator(pictures(0))
    played.treat((make("minibatch-std"),))
    assert torch.allclose(played.discriminator(pictures(0)), said, atol=1e-6)
    played.treat(())
    assert torch.allclose(played.discriminator(pictures(0)), said, atol=1e-6)


def test_the_new_input_is_the_mean_deviation_of_the_features() -> None:
    played = game()
    last = weighted_layers(played.discriminator)[-1]
    seen: list[torch.Tensor] = []
    last.register_forward_pre_hook(lambda _, inputs: seen.append(inputs[0]))
    played.treat((make("minibatch-std"),))
    last.register_forward_pre_hook(lambda _, inputs: seen.append(inputs[0]))
    played.discriminator(pictures(0))
    before, after = seen
    assert torch.equal(after[:, :-1], before)
    assert torch.allclose(after[:, -1], before.std(0, correction=0).mean().expand_as(after[:, -1]), rtol=1e-3)


def test_a_batch_of_equal_fakes_is_told_from_one_that_differs() -> None:
    played = game()
    played.treat((make("minibatch-std"),))
    last = weighted_layers(played.discriminator)[-1]
    weight = weight_of(last)
    replace_weight(last, torch.cat([weight[:, :-1], torch.ones_like(weight[:, :1])], 1))
    varied = pictures(0)
    equal = varied[:1].expand_as(varied)
    assert (played.discriminator(varied)[0] - played.discriminator(equal)[0]).item() > 1e-3
    # All of a batch are told the same.
    plain = game().discriminator(varied)
    told = played.discriminator(varied) - plain
    assert torch.allclose(told, told[:1].expand_as(told), atol=1e-5)


def test_the_discriminator_learns_to_use_it() -> None:
    trained = trainer(remedies=["minibatch-std"], steps=3)
    train(trained)
    assert trained.checkpoint().tensors["discriminator.8.weight"][:, -1].any()
