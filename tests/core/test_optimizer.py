"""Our Adam against torch's, bit for bit."""

import pytest
import torch

from gan_studio.core.optimizer import Adam


def network() -> torch.nn.Module:
    torch.manual_seed(0)
    return torch.nn.Sequential(torch.nn.Conv2d(3, 8, 4, 2, 1, bias=False), torch.nn.BatchNorm2d(8), torch.nn.LeakyReLU(0.2), torch.nn.Conv2d(8, 5, 4)).to(
        memory_format=torch.channels_last
    )


def batches(count: int) -> list[torch.Tensor]:
    rng = torch.Generator().manual_seed(1)
    return [torch.randn(6, 3, 8, 8, generator=rng) for _ in range(count)]


def train(model: torch.nn.Module, adam: Adam, pictures: list[torch.Tensor], beta1: float = 0.5) -> None:
    for picture in pictures:
        adam.zero_grad()
        model(picture).square().mean().backward()
        adam.step(2e-4, beta1, 0.999)


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
    train(ours, Adam(ours.parameters()), batches(20), beta1)
    assert_same_weights(ours, theirs)


def test_learning_rate_and_betas_may_change_between_steps() -> None:
    ours, theirs = network(), network()
    adam = Adam(ours.parameters())
    reference = torch.optim.Adam(theirs.parameters(), 2e-4, (0.5, 0.999), foreach=True)
    for index, picture in enumerate(batches(10)):
        rate, betas = (2e-4, (0.5, 0.999)) if index < 5 else (1e-3, (0.9, 0.99))
        reference.param_groups[0].update(lr=rate, betas=betas)
        for model, optimizer in ((ours, adam), (theirs, reference)):
            optimizer.zero_grad()
            model(picture).square().mean().backward()
        adam.step(rate, *betas)
        reference.step()
    assert_same_weights(ours, theirs)


def test_goes_on_exactly_from_its_state() -> None:
    pictures = batches(20)
    straight, resumed = network(), network()
    train(straight, Adam(straight.parameters()), pictures)
    first_half = Adam(resumed.parameters())
    train(resumed, first_half, pictures[:10])
    state = {key: tensor.clone() for key, tensor in first_half.state().items()}
    second_half = Adam(resumed.parameters())
    second_half.load(state)
    train(resumed, second_half, pictures[10:])
    assert_same_weights(straight, resumed)


def test_gradient_norm_is_that_of_all_gradients_together() -> None:
    model = network()
    adam = Adam(model.parameters())
    model(batches(1)[0]).square().mean().backward()
    together = torch.cat([parameter.grad.flatten() for parameter in model.parameters() if parameter.grad is not None])
    assert torch.allclose(adam.gradient_norm(), together.norm())


def test_a_parameter_that_never_had_a_gradient_stays_where_it_is() -> None:
    model = network()
    adam = Adam(model.parameters())
    before = model.get_parameter("0.weight").clone()
    model.get_parameter("3.weight").sum().backward()
    adam.step(2e-4, 0.5, 0.999)
    assert torch.equal(model.get_parameter("0.weight"), before)


def test_over_other_parameters_it_remembers_those_that_it_knows() -> None:
    """A parameter that is new begins as in a new Adam, with its own correction of the bias; the others go on as they were."""
    model = network()
    adam = Adam(model.parameters())
    train(model, adam, batches(5))
    known, replaced = model.get_parameter("0.weight"), model.get_parameter("3.weight")
    model.get_submodule("3").weight = torch.nn.Parameter(replaced.detach().clone())
    reference = torch.optim.Adam([known], 2e-4, (0.5, 0.999), foreach=True)
    state = adam.state()
    reference.state[known] = {"step": torch.tensor(5.0), "exp_avg": state["0.first_moment"].clone(), "exp_avg_sq": state["0.second_moment"].clone()}
    fresh = torch.optim.Adam([model.get_parameter("3.weight")], 2e-4, (0.5, 0.999), foreach=True)
    adam = adam.over(model.parameters())
    adam.zero_grad()
    model(batches(1)[0]).square().mean().backward()
    expected = []
    for parameter, theirs in ((known, reference), (model.get_parameter("3.weight"), fresh)):
        before = parameter.detach().clone()
        theirs.step()
        expected.append(parameter.detach().clone())
        parameter.data.copy_(before)
    adam.step(2e-4, 0.5, 0.999)
    assert torch.equal(known, expected[0])
    assert torch.equal(model.get_parameter("3.weight"), expected[1])
    again = Adam(model.parameters())
    again.load(adam.state())
    assert all(torch.equal(tensor, adam.state()[key]) for key, tensor in again.state().items())


def test_the_state_of_an_adam_with_one_step_count_is_understood() -> None:
    model = network()
    adam = Adam(model.parameters())
    train(model, adam, batches(3))
    state = adam.state() | {"step": torch.tensor(3)}
    again = Adam(model.parameters())
    again.load(state)
    assert all(torch.equal(tensor, adam.state()[key]) for key, tensor in again.state().items())
