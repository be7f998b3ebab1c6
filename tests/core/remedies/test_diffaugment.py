"""DiffAugment: real and fake are altered alike, each picture for itself, and G's gradient goes through."""

import pytest
import torch

from tests.core.remedies.treated import column, make, train, trainer

OFF = {"diffaugment_color": False, "diffaugment_translation": 0.0, "diffaugment_cutout": 0.0}


def altered(pictures: torch.Tensor, seed: int = 1, **fields: object) -> torch.Tensor:
    return make("diffaugment", **(OFF | fields)).disturbed(pictures, 0, torch.Generator().manual_seed(seed))


def pictures(count: int = 200, channels: int = 3) -> torch.Tensor:
    return torch.rand(count, channels, 16, 16, generator=torch.Generator().manual_seed(0)) * 2 - 1


def test_real_and_fake_are_treated_alike() -> None:
    """The same random numbers make the same of both, and what they make is of the same kind."""
    everything = {"diffaugment_color": True, "diffaugment_translation": 0.125, "diffaugment_cutout": 0.5}
    assert torch.equal(altered(pictures(), **everything), altered(pictures(), **everything))
    assert not torch.equal(altered(pictures(), **everything), altered(pictures(), seed=2, **everything))
    one = pictures(1).expand(200, -1, -1, -1)
    assert len({picture.sum().item() for picture in altered(one, **everything)}) > 190


def test_a_shift_moves_the_picture_and_fills_with_zero() -> None:
    given = pictures()
    moved = altered(given, diffaugment_translation=0.125)
    shifts = set()
    for before, after in zip(given, moved, strict=True):
        found = [
            (dy, dx)
            for dy in range(-2, 3)
            for dx in range(-2, 3)
            if torch.equal(after, torch.nn.functional.pad(before, (2, 2, 2, 2))[:, 2 + dy : 18 + dy, 2 + dx : 18 + dx])
        ]
        assert len(found) == 1
        shifts.add(found[0])
    assert len(shifts) > 20


def test_the_hole_is_a_square_that_may_lie_partly_outside() -> None:
    holes = (altered(torch.ones(200, 1, 16, 16), diffaugment_cutout=0.5) == 0)[:, 0]
    assert all(torch.equal(hole, hole.any(1)[:, None] & hole.any(0)[None]) for hole in holes)
    sizes = {int(hole.any(1).sum()) for hole in holes}
    assert max(sizes) == 8
    assert min(sizes) >= 3


def test_colours_change_by_as_much_as_the_paper_says() -> None:
    given = pictures(1, 3).expand(500, -1, -1, -1)
    changed = altered(given, diffaugment_color=True)
    brightness = (changed - given).mean((1, 2, 3))
    assert -0.5 <= brightness.min() < -0.45
    assert 0.45 < brightness.max() <= 0.5
    grey = given.mean(1, keepdim=True)
    contrast = changed.mean(1).flatten(1).std(1) / grey.flatten(1).std(1)
    assert 0.5 <= contrast.min() < 0.55
    assert 1.45 < contrast.max() <= 1.5
    saturation = (changed - changed.mean(1, keepdim=True)).flatten(1).std(1) / (given - grey).flatten(1).std(1) / contrast
    assert saturation.min() < 0.05
    assert 1.9 < saturation.max() < 2.01


def test_gradients_flow_to_the_pictures_and_a_second_time_for_penalties() -> None:
    given = pictures(4).requires_grad_()
    seen = altered(given, diffaugment_color=True, diffaugment_translation=0.125, diffaugment_cutout=0.5)
    (gradient,) = torch.autograd.grad(seen.square().sum(), given, create_graph=True)
    (second,) = torch.autograd.grad(gradient.sum(), given)
    assert all(part.any() for part in (*gradient, *second))


@pytest.mark.parametrize("channels", [1, 3])
def test_all_switched_off_it_changes_nothing(channels: int) -> None:
    given = pictures(3, channels)
    assert altered(given) is given


def test_the_generator_feels_it() -> None:
    rates = {"generator_learning_rate": 0.0, "discriminator_learning_rate": 0.0, "steps": 1}
    plain, treated = train(trainer(**rates)), train(trainer(remedies=["diffaugment"], **rates))
    for scalar in ("real_score", "fake_score_before", "fake_score_after", "generator_gradient_norm"):
        assert column(plain, scalar) != column(treated, scalar)
    assert column(treated, "generator_gradient_norm") > 0
