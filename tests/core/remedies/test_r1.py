"""R1 against its equation, and the gradient that it gives D."""

import pytest
import torch

from tests.core.remedies.treated import make, tiny, train, trainer

RNG = torch.Generator()


def linear(weights: torch.Tensor) -> torch.nn.Module:
    layer = torch.nn.Linear(len(weights), 1)
    with torch.no_grad():
        layer.weight.copy_(weights)
    return torch.nn.Sequential(torch.nn.Flatten(), layer, torch.nn.Flatten(0))


def test_a_linear_discriminator_pays_for_its_slope() -> None:
    """D(x) = w x has the gradient w everywhere: the penalty is gamma / 2 |w|^2, and its own gradient gamma w."""
    weights = torch.tensor([3.0, -4.0, 0.0, 12.0])
    judge = linear(weights)
    penalty = make("r1", r1_gamma=0.5).penalty(judge, torch.rand(5, 1, 2, 2), torch.rand(5, 1, 2, 2), RNG)
    assert penalty is not None
    assert penalty.item() == pytest.approx(0.25 * 169, rel=1e-6)
    penalty.backward()
    assert torch.allclose(judge[1].weight.grad, 0.5 * weights)


def test_its_gradient_is_that_of_finite_differences() -> None:
    torch.manual_seed(0)
    judge = torch.nn.Sequential(torch.nn.Conv2d(1, 3, 3), torch.nn.Tanh(), torch.nn.Flatten(), torch.nn.Linear(12, 1), torch.nn.Flatten(0)).double()
    real = torch.randn(6, 1, 4, 4, dtype=torch.float64)

    def penalty() -> torch.Tensor:
        found = make("r1", r1_gamma=2).penalty(judge, real, real, RNG)
        assert found is not None
        return found

    penalty().backward()
    weight = judge[0].weight
    assert weight.grad is not None
    for place in ((0, 0, 0, 0), (1, 0, 2, 1), (2, 0, 1, 1)):
        with torch.no_grad():
            weight[place] += 1e-5
        above = penalty().item()
        with torch.no_grad():
            weight[place] -= 2e-5
        below = penalty().item()
        with torch.no_grad():
            weight[place] += 1e-5
        assert weight.grad[place].item() == pytest.approx((above - below) / 2e-5, rel=1e-5)


def test_only_real_pictures_count() -> None:
    judge = torch.nn.Sequential(torch.nn.Flatten(), torch.nn.ReLU(), torch.nn.Linear(4, 1), torch.nn.Flatten(0))
    below, above = -torch.rand(3, 1, 2, 2), torch.rand(3, 1, 2, 2)
    assert make("r1").penalty(judge, below, above, RNG) == 0
    assert make("r1").penalty(judge, above, below, RNG) > 0


def test_both_networks_train_without_momentum_as_its_authors_did() -> None:
    config = tiny(beta1=0.5, beta2=0.999, remedies=["r1"])
    assert (config.in_effect.optimizer.beta1, config.in_effect.optimizer.beta2) == (0, 0.99)
    assert (config.optimizer.beta1, config.optimizer.beta2) == (0.5, 0.999)


def test_without_adam_it_does_without_adams_memory() -> None:
    config = tiny(optimizer="sgd", remedies=["r1"])
    assert config.in_effect == config.changed(remedies=[])
    train(trainer(optimizer="sgd", generator_learning_rate=0.01, discriminator_learning_rate=0.01, remedies=["r1"], steps=2))
