"""Unrolling: what G foresees is what D would do, G's gradient goes through it, and nothing of it is left afterwards."""

from collections.abc import Iterator

import pytest
import torch

from gan_studio.core.descent import Descent
from gan_studio.core.optimizers.adam import Adam
from gan_studio.core.optimizers.base import Optimizer
from gan_studio.core.optimizers.sgd import SGD
from gan_studio.core.remedies.base import Weights
from tests.core.remedies.treated import make, train, trainer


@pytest.fixture
def double_precision() -> Iterator[None]:
    torch.set_default_dtype(torch.float64)
    yield
    torch.set_default_dtype(torch.float32)


def test_no_steps_ahead_is_plain_training() -> None:
    plain, treated = trainer(steps=3), trainer(remedies=["unrolling"], unrolled_steps=0, steps=3)
    for trained in (plain, treated):
        train(trained)
    tensors = plain.checkpoint().tensors
    assert all(torch.equal(tensor, tensors[key]) for key, tensor in treated.checkpoint().tensors.items())


def test_only_the_generators_step_differs() -> None:
    """D learns the same in the first step, and keeps no trace of what G foresaw; not even its batch norm does."""
    plain, treated = trainer(steps=1), trainer(remedies=["unrolling"], unrolled_steps=2, steps=1)
    for trained in (plain, treated):
        train(trained)
    mine, theirs = treated.checkpoint().tensors, plain.checkpoint().tensors
    for key, tensor in mine.items():
        if key.startswith("discriminator") and "running" not in key and "tracked" not in key:
            assert torch.equal(tensor, theirs[key]), key
    # G's step is judged by D as it will be, so even D's statistics see nothing.
    assert mine["discriminator.3.num_batches_tracked"] == 2
    assert not torch.equal(mine["generator.1.weight"], theirs["generator.1.weight"])


@pytest.mark.parametrize("optimizer", [Adam(), SGD(momentum_steps=3, rate_decay=1.05)])
@pytest.mark.usefixtures("double_precision")
def test_the_foreseen_steps_are_those_that_the_optimizer_would_make(optimizer: Optimizer) -> None:
    torch.manual_seed(0)
    judge = torch.nn.Sequential(torch.nn.Linear(3, 5), torch.nn.Tanh(), torch.nn.Linear(5, 1))
    descent = Descent(type(optimizer), judge.parameters())
    inputs = torch.randn(7, 3)

    def learn() -> None:
        descent.zero_grad()
        judge(inputs).square().mean().backward()
        descent.step(optimizer, 1e-2)

    learn()
    foresight = descent.foresight()

    def loss(weights: Weights) -> torch.Tensor:
        found: torch.Tensor = torch.func.functional_call(judge, dict(weights), (inputs,)).square().mean()
        return found

    def step(weights: Weights, gradients: Weights) -> Weights:
        return dict(zip(weights, foresight.step(optimizer, list(weights.values()), list(gradients.values()), 1e-2), strict=True))

    weights = make("unrolling", unrolled_steps=4).foreseen(dict(judge.named_parameters()), loss, step)
    assert weights is not None
    for _ in range(4):
        learn()
    for name, parameter in judge.named_parameters():
        assert torch.allclose(weights[name], parameter, atol=1e-12)


@pytest.mark.usefixtures("double_precision")
def test_gradients_go_through_the_foreseen_steps() -> None:
    """G is one number x and D a line w x; three of D's steps ahead, against finite differences."""
    descent = Descent(Adam, [torch.nn.Parameter(torch.zeros(1))])
    descent.load({"step": torch.tensor(3), "0.first_moment": torch.tensor([0.2]), "0.second_moment": torch.tensor([0.3])})

    def foreseen(x: torch.Tensor) -> torch.Tensor:
        foresight = descent.foresight()

        def step(weights: Weights, gradients: Weights) -> Weights:
            return {"w": foresight.step(Adam(beta2=0.9), [weights["w"]], [gradients["w"]], 0.1)[0]}

        weights = make("unrolling", unrolled_steps=3).foreseen({"w": torch.ones(1)}, lambda weights: (weights["w"] * x - 1).square().sum(), step)
        assert weights is not None
        return (weights["w"] * x).sum()

    x = torch.tensor([0.7], requires_grad=True)
    foreseen(x).backward()
    assert x.grad is not None
    slope = (foreseen(torch.tensor([0.7 + 1e-6])) - foreseen(torch.tensor([0.7 - 1e-6]))) / 2e-6
    assert x.grad.item() == pytest.approx(slope.item(), rel=1e-6)
    # Without the steps it would be w, as it is foreseen.
    assert abs(x.grad.item() - (foreseen(torch.tensor([0.7])) / 0.7).item()) > 0.05


def test_it_looks_ahead_with_all_other_remedies_too() -> None:
    """Also where D's own weights are normalised, packs are judged and penalties have gradients of their own."""
    train(trainer(remedies=["unrolling", "spectral-norm", "pacgan", "minibatch-std", "r1", "instance-noise", "diffaugment"], unrolled_steps=2, steps=2))
