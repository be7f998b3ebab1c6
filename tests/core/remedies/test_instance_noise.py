"""Instance noise: as strong as it says, on everything that D sees, and gone at its end."""

import pytest
import torch

from gan_studio.core.remedies.base import Remedy
from tests.core.remedies.treated import column, make, train, trainer

BLACK = torch.zeros(64, 3, 16, 16)


def noise(remedy: Remedy, age: int) -> torch.Tensor:
    return remedy.disturbed(BLACK, age, torch.Generator().manual_seed(1))


@pytest.mark.parametrize(("age", "expected"), [(0, 0.5), (250, 0.375), (500, 0.25), (999, 0.0005)])
def test_its_standard_deviation_falls_in_a_straight_line(age: int, expected: float) -> None:
    seen = noise(make("instance-noise", instance_noise_sd=0.5, instance_noise_steps=1000), age)
    assert seen.std().item() == pytest.approx(expected, rel=0.01)
    assert seen.mean().item() == pytest.approx(0, abs=0.01 * expected)


@pytest.mark.parametrize("age", [1000, 5000])
def test_it_is_gone_at_its_end_and_costs_nothing_any_more(age: int) -> None:
    rng = torch.Generator().manual_seed(1)
    before = rng.get_state()
    assert make("instance-noise", instance_noise_steps=1000).disturbed(BLACK, age, rng) is BLACK
    assert torch.equal(rng.get_state(), before)


def test_training_on_after_its_end_is_training_without() -> None:
    treated = trainer(remedies=["instance-noise"], instance_noise_steps=2, steps=6)
    frames = treated.run()
    while next(frames).step < 2:
        pass
    half = treated.checkpoint()
    train(treated)
    plain = trainer(steps=6)
    plain.restore(half)
    train(plain)
    assert all(torch.equal(tensor, treated.checkpoint().tensors[key]) for key, tensor in plain.checkpoint().tensors.items())


def test_it_counts_from_when_it_was_switched_on() -> None:
    first, second = trainer(steps=8), trainer(steps=8)
    for trained in (first, second):
        frames = trained.run()
        while next(frames).step < 3:
            pass
    first.change(remedies=["instance-noise"], instance_noise_steps=5)
    second.change(remedies=["instance-noise"], instance_noise_steps=5)
    second.change(remedies=[])
    assert column(train(first), "discriminator_loss")[0] != column(train(second), "discriminator_loss")[0]
    assert first.checkpoint().state["remedies"] == [
        {"remedy": {"name": "instance-noise", "instance_noise_sd": 0.5, "instance_noise_steps": 5}, "age": 5},
    ]


def test_real_and_fake_are_disturbed_and_the_generator_feels_it() -> None:
    """With learning rates of 0 only what D sees differs between the two."""
    rates = {"generator_learning_rate": 0.0, "discriminator_learning_rate": 0.0, "steps": 1}
    plain, noisy = trainer(**rates), trainer(remedies=["instance-noise"], **rates)
    plain_frames, noisy_frames = train(plain), train(noisy)
    for scalar in ("real_score", "fake_score_before", "fake_score_after", "generator_gradient_norm"):
        assert column(plain_frames, scalar) != column(noisy_frames, scalar)
