"""R3GAN: pairs of real and fake, and D kept flat around both."""

import pytest
import torch

from tests.core.remedies.treated import column, make, tiny, train, trainer

RNG = torch.Generator()


def test_its_penalty_is_that_of_r1_on_both_sides() -> None:
    torch.manual_seed(0)
    judge = torch.nn.Sequential(torch.nn.Flatten(), torch.nn.Linear(4, 6), torch.nn.Tanh(), torch.nn.Linear(6, 1), torch.nn.Flatten(0))
    real, fake = torch.rand(5, 1, 2, 2), -torch.rand(5, 1, 2, 2)
    both = make("r3gan", r3gan_gamma=3).penalty(judge, real, fake, RNG)
    sides = [make("r1", r1_gamma=3).penalty(judge, pictures, pictures, RNG) for pictures in (real, fake)]
    assert both is not None
    assert both.item() == pytest.approx(sum(side.item() for side in sides if side is not None))


def test_it_lays_its_loss_and_adam_over_the_config() -> None:
    config = tiny(loss="hinge", remedies=["r3gan"])
    assert (config.in_effect.loss.name, config.in_effect.optimizer.beta1, config.in_effect.optimizer.beta2) == ("relativistic", 0, 0.99)
    assert (config.loss.name, config.optimizer.beta1, config.optimizer.beta2) == ("hinge", 0.5, 0.999)


def test_the_generator_is_judged_beside_real_pictures() -> None:
    """With learning rates of 0, D's view of a pair is the same in both steps: the two losses are f(d) and f(-d)."""
    rates = {"generator_learning_rate": 0.0, "discriminator_learning_rate": 0.0, "steps": 1}
    frames = train(trainer(loss="relativistic", discriminator_batch_norm=False, batch_size=2, **rates))
    real, fake = (column(frames, scalar).item() for scalar in ("real_score", "fake_score_before"))
    losses = [column(frames, scalar).item() for scalar in ("discriminator_loss", "generator_loss")]
    assert real != fake
    # log(1 + e^-d) and log(1 + e^d) differ by d exactly, also in the mean over pairs.
    assert losses[1] - losses[0] == pytest.approx(real - fake, abs=1e-6)
