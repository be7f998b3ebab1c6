"""Our optimizers against torch's, and what is remembered between two steps."""

import pytest
import torch

from gan_studio.core.descent import Descent
from gan_studio.core.optimizers.adam import Adam
from gan_studio.core.optimizers.base import Optimizer
from gan_studio.core.optimizers.sgd import SGD


def network() -> torch.nn.Module:
    torch.manual_seed(0)
    return torch.nn.Sequential(torch.nn.Conv2d(3, 8, 4, 2, 1, bias=False), torch.nn.BatchNorm2d(8), torch.nn.LeakyReLU(0.2), torch.nn.Conv2d(8, 5, 4)).to(
        memory_format=torch.channels_last
    )


def batches(count: int) -> list[torch.Tensor]:
    rng = torch.Generator().manual_seed(1)
    return [torch.randn(6, 3, 8, 8, generator=rng) for _ in range(count)]


def train(model: torch.nn.Module, descent: Descent, pictures: list[torch.Tensor], optimizer: Optimizer | None = None) -> None:
    for picture in pictures:
        descent.zero_grad()
        model(picture).square().mean().backward()
        descent.step(optimizer or Adam(), 2e-4)


def assert_same_weights(one: torch.nn.Module, other: torch.nn.Module) -> None:
    for name, tensor in one.state_dict().items():
        assert torch.equal(tensor, other.state_dict()[name]), name


@pytest.mark.parametrize("beta1", [0.0, 0.5, 0.9])
def test_weights_are_those_of_torch_bit_for_bit(beta1: float) -> None:
    ours, theirs = network(), network()
    reference = torch.optim.Adam(theirs.parameters(), 2e-4, (beta1, 0.999), foreach=True)
    for picture in batches(20):
        reference.zero_grad()
        theirs(picture).square().mean().backward()
        reference.step()
    train(ours, Descent(Adam, ours.parameters()), batches(20), Adam(beta1=beta1))
    assert_same_weights(ours, theirs)


def test_learning_rate_and_betas_may_change_between_steps() -> None:
    ours, theirs = network(), network()
    descent = Descent(Adam, ours.parameters())
    reference = torch.optim.Adam(theirs.parameters(), 2e-4, (0.5, 0.999), foreach=True)
    for index, picture in enumerate(batches(10)):
        rate, betas = (2e-4, (0.5, 0.999)) if index < 5 else (1e-3, (0.9, 0.99))
        reference.param_groups[0].update(lr=rate, betas=betas)
        for model, optimizer in ((ours, descent), (theirs, reference)):
            optimizer.zero_grad()
            model(picture).square().mean().backward()
        descent.step(Adam(beta1=betas[0], beta2=betas[1]), rate)
        reference.step()
    assert_same_weights(ours, theirs)


@pytest.mark.parametrize("optimizer", [Adam(), SGD(momentum_steps=15, rate_decay=1.01)])
def test_goes_on_exactly_from_its_state(optimizer: Optimizer) -> None:
    pictures = batches(20)
    straight, resumed = network(), network()
    train(straight, Descent(type(optimizer), straight.parameters()), pictures, optimizer)
    first_half = Descent(type(optimizer), resumed.parameters())
    train(resumed, first_half, pictures[:10], optimizer)
    state = {key: tensor.clone() for key, tensor in first_half.state().items()}
    second_half = Descent(type(optimizer), resumed.parameters())
    second_half.load(state)
    train(resumed, second_half, pictures[10:], optimizer)
    assert_same_weights(straight, resumed)


def test_gradient_norm_is_that_of_all_gradients_together() -> None:
    model = network()
    descent = Descent(Adam, model.parameters())
    model(batches(1)[0]).square().mean().backward()
    together = torch.cat([parameter.grad.flatten() for parameter in model.parameters() if parameter.grad is not None])
    assert torch.allclose(descent.gradient_norm(), together.norm())


def test_a_parameter_that_never_had_a_gradient_stays_where_it_is() -> None:
    model = network()
    descent = Descent(Adam, model.parameters())
    before = model.get_parameter("0.weight").clone()
    model.get_parameter("3.weight").sum().backward()
    descent.step(Adam(), 2e-4)
    assert torch.equal(model.get_parameter("0.weight"), before)


def test_over_other_parameters_it_remembers_those_that_it_knows() -> None:
    """A parameter that is new begins as in a new Adam, with its own correction of the bias; the others go on as they were."""
    model = network()
    descent = Descent(Adam, model.parameters())
    train(model, descent, batches(5))
    known, replaced = model.get_parameter("0.weight"), model.get_parameter("3.weight")
    model.get_submodule("3").weight = torch.nn.Parameter(replaced.detach().clone())
    reference = torch.optim.Adam([known], 2e-4, (0.5, 0.999), foreach=True)
    state = descent.state()
    reference.state[known] = {"step": torch.tensor(5.0), "exp_avg": state["0.first_moment"].clone(), "exp_avg_sq": state["0.second_moment"].clone()}
    fresh = torch.optim.Adam([model.get_parameter("3.weight")], 2e-4, (0.5, 0.999), foreach=True)
    descent = descent.over(model.parameters())
    descent.zero_grad()
    model(batches(1)[0]).square().mean().backward()
    expected = []
    for parameter, theirs in ((known, reference), (model.get_parameter("3.weight"), fresh)):
        before = parameter.detach().clone()
        theirs.step()
        expected.append(parameter.detach().clone())
        parameter.data.copy_(before)
    descent.step(Adam(), 2e-4)
    assert torch.equal(known, expected[0])
    assert torch.equal(model.get_parameter("3.weight"), expected[1])
    again = Descent(Adam, model.parameters())
    again.load(descent.state())
    assert all(torch.equal(tensor, descent.state()[key]) for key, tensor in again.state().items())


def test_the_state_of_an_adam_with_one_step_count_is_understood() -> None:
    model = network()
    descent = Descent(Adam, model.parameters())
    train(model, descent, batches(3))
    state = descent.state() | {"step": torch.tensor(3)}
    again = Descent(Adam, model.parameters())
    again.load(state)
    assert all(torch.equal(tensor, descent.state()[key]) for key, tensor in again.state().items())


def test_sgd_without_its_schedules_is_that_of_torch() -> None:
    ours, theirs = network(), network()
    reference = torch.optim.SGD(theirs.parameters(), 2e-4, momentum=0.5)
    for picture in batches(20):
        reference.zero_grad()
        theirs(picture).square().mean().backward()
        reference.step()
    train(ours, Descent(SGD, ours.parameters()), batches(20), SGD(momentum=0.5, final_momentum=0.5, rate_decay=1))
    for name, tensor in ours.state_dict().items():
        assert torch.allclose(tensor, theirs.state_dict()[name], rtol=1e-5, atol=1e-7), name


def test_momentum_rises_in_a_straight_line_and_the_rate_falls_by_a_factor() -> None:
    """One weight with a gradient of 1: v <- mu v - rate, by hand; the rate never falls below a millionth."""
    weight = torch.nn.Parameter(torch.zeros(1, dtype=torch.float64))
    descent = Descent(SGD, [weight])
    weight.grad = torch.ones_like(weight)
    optimizer = SGD(momentum=0.5, final_momentum=0.7, momentum_steps=2, rate_decay=1.1)
    expected = velocity = 0.0
    for done, momentum in enumerate((0.5, 0.6, 0.7, 0.7)):
        descent.step(optimizer, 0.1)
        velocity = momentum * velocity - 0.1 / 1.1**done
        expected += velocity
        assert weight.item() == pytest.approx(expected)
    for _ in range(200):
        descent.step(SGD(momentum=0, final_momentum=0, rate_decay=1.1), 0.1)
    before = weight.item()
    descent.step(SGD(momentum=0, final_momentum=0, rate_decay=1.1), 0.1)
    assert before - weight.item() == pytest.approx(1e-6)


def test_a_parameter_that_came_later_keeps_the_schedule_of_the_rest() -> None:
    first, second = (torch.nn.Parameter(torch.zeros(1)) for _ in range(2))
    optimizer = SGD(momentum=0, final_momentum=0, rate_decay=1.1)
    descent = Descent(SGD, [first])
    for _ in range(10):
        descent.step(optimizer, 0.1)
    descent = descent.over([first, second])
    second.grad = torch.ones(1)
    descent.step(optimizer, 0.1)
    assert second.item() == pytest.approx(-0.1 / 1.1**10)
