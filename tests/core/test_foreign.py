"""Other people's generators are rebuilt from their state_dicts alone: the first guess draws what the original draws."""

import itertools
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import safetensors.torch
import torch
from torch import nn

from gan_studio.core.errors import Cancelled
from gan_studio.core.foreign import Foreign, Guess, inspect_checkpoint
from gan_studio.core.latent.prior import draw
from gan_studio.core.models import open_model
from gan_studio.core.networks.chain import Chain
from tests.core.foreign_generators import (
    Blocks,
    Constrained,
    Course,
    Cropped,
    Dense,
    KernelSeven,
    NormAfterActivation,
    Normless,
    Numbered,
    Projected,
    Shuffling,
    Tutorial,
    TwoLinear,
    Upsampling,
    pictures,
    seasoned,
)

COUSINS: dict[str, tuple[Callable[[], nn.Module], int, str]] = {
    "tutorial, 32 px": (Tutorial, 100, "normal"),
    "tutorial, 64 px, leaky ReLU, uniform z": (lambda: Tutorial(4, activation=lambda: nn.LeakyReLU(0.2)), 100, "uniform"),
    "tutorial, 128 px, grey, biases": (lambda: Tutorial(5, 1, bias=True), 100, "normal"),
    "tutorial, ELU, latent 64": (lambda: Tutorial(latent=64, activation=nn.ELU), 64, "normal"),
    "numbered layers": (Numbered, 100, "normal"),
    "numbered layers, norms made last": (lambda: Numbered("deconvs first"), 100, "normal"),
    "numbered layers, norms made first": (lambda: Numbered("norms first"), 100, "normal"),
    "nested blocks, latent 128": (Blocks, 128, "normal"),
    "no padding, latent 64": (Course, 64, "normal"),
    "cropped by a 1x1 kernel": (Cropped, 100, "normal"),
    "kernel of 7 first": (KernelSeven, 100, "uniform"),
    "linear first, kernels of 5": (Projected, 100, "normal"),
    "linear first, kernels of 5, leaky ReLU": (lambda: Projected(lambda: nn.LeakyReLU(0.2)), 100, "normal"),
    "two linear layers": (TwoLinear, 62, "normal"),
    "upsampling": (Upsampling, 100, "normal"),
    "pixel shuffle": (Shuffling, 100, "normal"),
    "no norm": (Normless, 64, "normal"),
    "spectral and weight norm, PReLU": (Constrained, 100, "normal"),
    "linear layers only": (Dense, 100, "normal"),
    "norm after activation": (NormAfterActivation, 100, "normal"),
}


def saved(content: object, path: Path, **options: bool) -> Path:
    torch.save(content, path, **options)
    return path


def is_right(guess: Guess, generator: nn.Module, prior: str = "normal", *, sigmoid: bool = False) -> bool:
    z = draw("normal", 6, guess.spec.latent_size, seed=3)
    expected = pictures(generator, z, sigmoid=sigmoid)
    found = guess.model().snapshot.render(z)
    return guess.spec.prior == prior and found.shape == expected.shape and np.abs(found.astype(int) - expected).max() <= 1


@pytest.mark.parametrize("cousin", COUSINS)
def test_first_guess_draws_what_the_original_draws(cousin: str, tmp_path: Path) -> None:
    make, latent_size, prior = COUSINS[cousin]
    torch.manual_seed(0)
    generator = seasoned(make(), latent_size, prior)
    foreign = inspect_checkpoint(saved(generator.state_dict(), tmp_path / "generator.pth"))
    first = foreign.guesses[0]
    assert first.spec.latent_size == latent_size
    assert isinstance(first.spec.architecture, Chain)
    assert is_right(first, generator, prior), first.label


def half(state: dict[str, torch.Tensor], kind: torch.dtype) -> dict[str, torch.Tensor]:
    return {name: tensor.to(kind) if tensor.is_floating_point() else tensor for name, tensor in state.items()}


Saver = Callable[[nn.Module, Path], Path]
OPTIMIZER = torch.optim.Adam([torch.nn.Parameter(torch.ones(3))])
STYLES: dict[str, Saver] = {
    "zip": lambda generator, path: saved(generator.state_dict(), path),
    "legacy": lambda generator, path: saved(generator.state_dict(), path, _use_new_zipfile_serialization=False),
    "safetensors": lambda generator, path: (safetensors.torch.save_file(generator.state_dict(), path), path)[1],
    "float64": lambda generator, path: saved(half(generator.state_dict(), torch.float64), path),
    "DataParallel": lambda generator, path: saved({f"module.{name}": value for name, value in generator.state_dict().items()}, path),
    "compiled": lambda generator, path: saved({f"_orig_mod.{name}": value for name, value in generator.state_dict().items()}, path),
    "state_dict, epoch": lambda generator, path: saved({"epoch": 7, "state_dict": generator.state_dict(), "best": torch.tensor(1.0)}, path),
    "G beside D and optimizers": lambda generator, path: saved(
        {
            "netD": Normless().state_dict(),
            "netG": generator.state_dict(),
            "optimizerG": OPTIMIZER.state_dict(),
            "fixed_noise": torch.zeros(4, 100, 1, 1),
            "G_losses": [0.5, 0.25],
        },
        path,
    ),
    "two deep": lambda generator, path: saved({"model": {"generator": generator.state_dict(), "discriminator": Normless().state_dict()}}, path),
    "one module with both": lambda generator, path: saved(
        {
            "state_dict": {
                **{f"generator.{name}": value for name, value in generator.state_dict().items()},
                **{f"discriminator.{name}": value for name, value in Normless().state_dict().items()},
            },
            "optimizer_states": [OPTIMIZER.state_dict()],
        },
        path,
    ),
    "parameters": lambda generator, path: saved({**generator.state_dict(), **dict(generator.named_parameters())}, path),
}


@pytest.mark.parametrize("style", STYLES)
def test_every_way_of_saving(style: str, tmp_path: Path) -> None:
    torch.manual_seed(0)
    generator = seasoned(Tutorial(2), 100)
    path = STYLES[style](generator, tmp_path / "weights")
    first = inspect_checkpoint(path).guesses[0]
    assert is_right(first, generator), first.label


def test_half_precision_is_close(tmp_path: Path) -> None:
    torch.manual_seed(0)
    generator = seasoned(Tutorial(), 100)
    model = open_model(saved(half(generator.state_dict(), torch.float16), tmp_path / "half.pt"))
    z = draw("normal", 4, 100, seed=3)
    assert np.abs(model.snapshot.render(z).astype(int) - pictures(generator, z)).max() <= 3


def test_averaged_weights_are_preferred(tmp_path: Path) -> None:
    torch.manual_seed(0)
    raw, averaged = seasoned(Tutorial(), 100), seasoned(Tutorial(), 100)
    foreign = inspect_checkpoint(saved({"g": raw.state_dict(), "g_ema": averaged.state_dict(), "d": Normless().state_dict()}, tmp_path / "both.pt"))
    assert foreign.where.startswith("g_ema")
    assert is_right(foreign.guesses[0], averaged)


def test_script_leftovers_beside_the_weights_are_stepped_over(tmp_path: Path) -> None:
    import argparse

    torch.manual_seed(0)
    generator = seasoned(Tutorial(), 100)
    leftovers = {"args": argparse.Namespace(lr=1e-4, out=Path("x")), "fid": np.float64(12.5), "loss": np.ones(3), "G": generator.state_dict()}
    assert is_right(inspect_checkpoint(saved(leftovers, tmp_path / "run.ckpt")).guesses[0], generator)


UNKNOWABLE: dict[str, tuple[Callable[[], nn.Module], int, bool]] = {
    "sigmoid": (lambda: seasoned(KernelSeven(nn.Sigmoid), 100), 100, True),
    "leaky ReLU, never trained": (lambda: Tutorial(activation=lambda: nn.LeakyReLU(0.2)).eval(), 100, False),
    "28 px through 7, never trained": (lambda: Blocks().eval(), 128, False),
}


@pytest.mark.parametrize("case", UNKNOWABLE)
def test_what_the_file_cannot_tell_is_among_the_guesses(case: str, tmp_path: Path) -> None:
    make, _, sigmoid = UNKNOWABLE[case]
    torch.manual_seed(0)
    generator = make()
    guesses = inspect_checkpoint(saved(generator.state_dict(), tmp_path / "g.pth")).guesses
    places = [place for place, guess in enumerate(guesses) if is_right(guess, generator, sigmoid=sigmoid)]
    assert places, [guess.label for guess in guesses]
    assert places[0] < 8
    assert len({guess.label for guess in guesses[:2]}) == 2


def test_lost_running_statistics_are_measured_again(tmp_path: Path) -> None:
    torch.manual_seed(0)
    generator = seasoned(Tutorial(), 100)
    bare = {name: tensor for name, tensor in generator.state_dict().items() if "running" not in name and "tracked" not in name}
    guesses = inspect_checkpoint(saved(bare, tmp_path / "bare.pth")).guesses
    z = draw("normal", 16, 100, seed=3)
    off = np.abs(guesses[0].model().snapshot.render(z).astype(int) - pictures(generator, z))
    assert off.mean() < 4
    assert any("instance norm" in guess.label for guess in guesses)


def test_a_guess_says_what_it_assumes(tmp_path: Path) -> None:
    torch.manual_seed(0)
    path = saved(seasoned(Tutorial(), 100).state_dict(), tmp_path / "faces.pth")
    foreign: Foreign = inspect_checkpoint(path)
    assert foreign.guesses[0].label == "32 × 32 px · sizes 1, 4, 8, 16, 32 · ReLU · tanh output · normal z"
    model = foreign.guesses[0].model()
    assert (model.name, model.path) == ("faces", path)


def test_progress_goes_from_nothing_to_all(tmp_path: Path) -> None:
    torch.manual_seed(0)
    calls: list[tuple[int, int]] = []
    inspect_checkpoint(saved(Tutorial().state_dict(), tmp_path / "g.pth"), lambda done, total: calls.append((done, total)))
    assert len({total for _, total in calls}) == 1
    assert calls == sorted(calls)
    assert calls[0][0] == 0
    assert calls[-1][0] == calls[-1][1]
    assert max(after - before for (before, _), (after, _) in itertools.pairwise(calls)) < 0.2 * calls[-1][1]


@pytest.mark.parametrize("share", [0.1, 0.9])
def test_progress_can_cancel(tmp_path: Path, share: float) -> None:
    def cancel(done: int, total: int) -> None:
        if done > share * total:
            raise Cancelled

    torch.manual_seed(0)
    path = saved(Tutorial().state_dict(), tmp_path / "g.pth")
    with pytest.raises(Cancelled):
        inspect_checkpoint(path, cancel)
