"""Minibatch standard deviation: D is told how much the pictures of a batch differ, and of nothing else."""

import torch

from gan_studio.core.config import TrainingConfig
from gan_studio.core.game import Game
from gan_studio.core.model_spec import ModelSpec
from gan_studio.core.optimizers.adam import Adam
from gan_studio.core.weighted_layers import replace_weight, weight_of, weighted_layers
from tests.core.remedies.treated import CPU, make, train, trainer


def pictures(seed: int) -> torch.Tensor:
    return torch.rand(6, 3, 32, 32, generator=torch.Generator().manual_seed(seed)) * 2 - 1


def game() -> Game:
    return Game(trainer(discriminator_batch_norm=False).spec, Adam, 0, CPU)


def test_switching_changes_nothing_that_the_discriminator_says() -> None:
    played = game()
    said = played.discriminator(pictures(0))
    played.treat((make("minibatch-std"),))
    assert torch.allclose(played.discriminator(pictures(0)), said, atol=1e-6)
    played.treat(())
    assert torch.allclose(played.discriminator(pictures(0)), said, atol=1e-6)


def test_the_new_input_is_the_mean_deviation_of_the_features() -> None:
    played = game()
    hidden = weighted_layers(played.discriminator)[-2]
    seen: list[torch.Tensor] = []
    hidden.register_forward_pre_hook(lambda _, inputs: seen.append(inputs[0]))
    played.treat((make("minibatch-std"),))
    hidden.register_forward_pre_hook(lambda _, inputs: seen.append(inputs[0]))
    played.discriminator(pictures(0))
    before, after = seen
    assert torch.equal(after[:, :-1], before)
    assert torch.allclose(after[:, -1], before.std(0, correction=0).mean().expand_as(after[:, -1]), rtol=1e-3)


def test_a_batch_of_equal_fakes_is_told_from_one_that_differs() -> None:
    played = game()
    played.treat((make("minibatch-std"),))
    hidden = weighted_layers(played.discriminator)[-2]
    weight = weight_of(hidden)
    replace_weight(hidden, torch.cat([weight[:, :-1], torch.ones_like(weight[:, :1])], 1))
    varied = pictures(0)
    equal = varied[:1].expand_as(varied)
    assert (played.discriminator(varied)[0] - played.discriminator(equal)[0]).item() > 1e-3


def test_a_layer_that_batch_norm_follows_would_not_hear_of_it_so_the_last_one_does() -> None:
    for batch_norm, place in ((True, -1), (False, -2)):
        played = Game(trainer(discriminator_batch_norm=batch_norm).spec, Adam, 0, CPU)
        before = [weight_of(layer).shape[1] for layer in weighted_layers(played.discriminator)]
        played.treat((make("minibatch-std"),))
        before[place] += 1
        assert [weight_of(layer).shape[1] for layer in weighted_layers(played.discriminator)] == before


def test_it_does_not_get_in_the_way_of_packs_where_there_is_one_hidden_layer() -> None:
    config = TrainingConfig().changed(architecture="mlp", image_size=32, discriminator_layers=1, dropout=0, input_dropout=0)
    played = Game(ModelSpec.of(config, 3), Adam, 0, CPU)
    said = played.discriminator(pictures(0))
    played.treat((make("pacgan"), make("minibatch-std")))
    played.treat((make("minibatch-std"),))
    assert torch.allclose(played.discriminator(pictures(0)), said, atol=1e-6)


def test_every_unit_learns_to_use_it() -> None:
    trained = trainer(remedies=["minibatch-std"], discriminator_batch_norm=False, steps=3)
    train(trained)
    assert trained.checkpoint().tensors["discriminator.4.weight"][:, -1].flatten(1).any(1).all()
