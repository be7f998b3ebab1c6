"""Each loss against its paper's equation, worked out by hand on a few logits."""

import math

import pytest
import torch

from gan_studio.core.losses.base import Loss

REAL, FAKE = torch.tensor([2.0, -1.0]), torch.tensor([0.5, -3.0])


def sigmoid(value: float) -> float:
    return 1 / (1 + math.exp(-value))


def mean(first: float, second: float) -> float:
    return (first + second) / 2


EXPECTED = {
    "minimax": (
        -mean(math.log(sigmoid(2.0)), math.log(sigmoid(-1.0))),
        -mean(math.log(1 - sigmoid(0.5)), math.log(1 - sigmoid(-3.0))),
        mean(math.log(1 - sigmoid(0.5)), math.log(1 - sigmoid(-3.0))),
    ),
    "non-saturating": (
        -mean(math.log(sigmoid(2.0)), math.log(sigmoid(-1.0))),
        -mean(math.log(1 - sigmoid(0.5)), math.log(1 - sigmoid(-3.0))),
        -mean(math.log(sigmoid(0.5)), math.log(sigmoid(-3.0))),
    ),
    "lsgan": (mean(1.0, 4.0) / 2, mean(0.25, 9.0) / 2, mean(0.25, 16.0) / 2),
    "relativistic": (
        -mean(math.log(sigmoid(1.5)), math.log(sigmoid(2.0))) / 2,
        -mean(math.log(sigmoid(1.5)), math.log(sigmoid(2.0))) / 2,
        -mean(math.log(sigmoid(0.5)), math.log(sigmoid(-3.0))),
    ),
    "hinge": (mean(0.0, 2.0), mean(1.5, 0.0), -mean(0.5, -3.0)),
    "wgan": (-mean(2.0, -1.0), mean(0.5, -3.0), -mean(0.5, -3.0)),
    "wgan-gp": (-mean(2.0, -1.0), mean(0.5, -3.0), -mean(0.5, -3.0)),
}


def make(name: str, **fields: float) -> Loss:
    return Loss.find(name)(**fields)


@pytest.mark.parametrize("name", list(Loss.choices()))
def test_the_value_is_the_equations(name: str) -> None:
    loss = make(name)
    real, fake = loss.discriminator_loss(REAL, FAKE)
    assert (real.item(), fake.item(), loss.generator_loss(FAKE).item()) == pytest.approx(EXPECTED[name], abs=1e-6)


@pytest.mark.parametrize("name", [name for name, kind in Loss.choices().items() if kind.balance is not None])
def test_a_discriminator_that_cannot_tell_has_the_loss_at_balance(name: str) -> None:
    loss = make(name)
    undecided = torch.full((4,), 0.5 if name == "lsgan" else 0.0)
    assert sum(part.item() for part in loss.discriminator_loss(undecided, undecided)) == pytest.approx(loss.balance, abs=1e-4)


def test_the_saturating_generator_hardly_learns_where_the_discriminator_is_sure() -> None:
    """Section 3 of the 2014 paper: why G maximises log D(G(z)) instead."""

    def gradient(name: str) -> float:
        logits = torch.full((1,), -6.0, requires_grad=True)
        make(name).generator_loss(logits).backward()
        assert logits.grad is not None
        return abs(logits.grad.item())

    assert gradient("minimax") < 0.01
    assert gradient("non-saturating") > 0.99


def test_label_smoothing_is_one_sided() -> None:
    plain, smooth = make("non-saturating"), make("non-saturating", real_label=0.9)
    assert smooth.discriminator_loss(REAL, FAKE).real != plain.discriminator_loss(REAL, FAKE).real
    assert smooth.discriminator_loss(REAL, FAKE).fake == plain.discriminator_loss(REAL, FAKE).fake
    assert smooth.generator_loss(FAKE) == plain.generator_loss(FAKE)


def test_a_relativistic_discriminator_has_to_rank_pairs_and_nothing_else() -> None:
    loss = make("relativistic")
    assert loss.discriminator_loss(REAL, FAKE) == loss.discriminator_loss(REAL + 50, FAKE + 50)
    assert loss.discriminator_loss(FAKE, REAL).real > loss.discriminator_loss(REAL, FAKE).real


def test_wgan_clips_every_weight() -> None:
    critic = torch.nn.Linear(10, 1)
    torch.nn.init.constant_(critic.weight, 3.0)
    make("wgan", weight_clip=0.05).after_discriminator_step(critic)
    assert critic.weight.abs().max().item() == pytest.approx(0.05)


@pytest.mark.parametrize(("slope", "expected"), [(1.0, 0.0), (3.0, 40.0)])
def test_the_gradient_penalty_is_lambda_times_the_squared_excess(slope: float, expected: float) -> None:
    """A critic slope * x_0 has gradient norm ``slope`` everywhere, so the penalty is 10 (slope - 1)^2."""

    class Critic(torch.nn.Module):
        def forward(self, pictures: torch.Tensor) -> torch.Tensor:
            return slope * pictures.flatten(1)[:, 0]

    real, fake = torch.rand(2, 5, 1, 4, 4)
    penalty = make("wgan-gp").penalty(Critic(), real, fake, torch.Generator().manual_seed(0))
    assert penalty is not None
    assert penalty.item() == pytest.approx(expected, abs=1e-4)
