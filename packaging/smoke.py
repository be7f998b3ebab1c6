"""Tries the frozen application without a screen: every plug-in, every kind of file, the window. `make package` calls it.

    python packaging/smoke.py [FOLDER]

Needs nothing of the frozen folder's making, but a Python in which GAN Studio is installed, to know what there should be.
"""

import json
import os
import sys
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from pathlib import Path

import frozen

from gan_studio import __version__
from gan_studio.core.losses.base import Loss
from gan_studio.core.networks.base import Architecture
from gan_studio.core.optimizers.base import Optimizer
from gan_studio.core.remedies.base import Remedy

TINY = ("--data", "digits", "--preset", "quick", "--steps", "2", "--batch-size", "16")


def main() -> int:
    """Try everything; ends the process with a sentence at the first failure."""
    folder = frozen.chosen_folder()
    with frozen.home() as home:
        for trial in (knows_itself, is_sound, trains_everything, draws, reads_a_checkpoint, opens_a_window):
            trial(folder, home)
            print(f"smoke: {trial.__name__.replace('_', ' ')}", flush=True)
    return 0


def knows_itself(folder: Path, home: Path) -> None:
    """The version, the worlds that came along, and that its own examination finds nothing broken."""
    assert __version__ in frozen.run(folder, home, "--version")
    frozen.run(folder, home, "doctor")
    for world in ("bedrooms", "portraits", "digits"):
        json.loads(frozen.run(folder, home, "info", world, "--json"))


def is_sound(folder: Path, home: Path) -> None:
    """What it says itself: its libraries load, its bundled files are undamaged, a network learns for a second."""
    frozen.run(folder, home, "doctor")


def trains_everything(folder: Path, home: Path) -> None:
    """Two steps with each loss, architecture, optimizer and remedy; also found there is what a checkout finds."""
    helped = frozen.run(folder, home, "train", "--help")
    kinds = {"loss": Loss, "architecture": Architecture, "optimizer": Optimizer, "remedy": Remedy}
    choices = [(option, name) for option, kind in kinds.items() for name, choice in kind.choices().items() if choice.offered]
    missing = [name for _, name in choices if name not in helped]
    assert not missing, f"The frozen application does not offer {', '.join(missing)}."

    def train(choice: tuple[str, str]) -> None:
        option, name = choice
        frozen.run(folder, home, "train", *TINY, f"--{option}", name, "--out", str(home / f"{option} {name}"))

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        list(pool.map(train, choices))


def draws(folder: Path, home: Path) -> None:
    """A picture, a GIF, a video, a sum, a .gan file, and figures of a model."""
    frozen.run(folder, home, "sample", "bedrooms", "--count", "4", "--out", str(home / "grid.png"))
    for ending in ("png", "gif", "mp4"):
        file = home / f"walk.{ending}"
        frozen.run(folder, home, "walk", "bedrooms", "--keyframes", "2", "--out", str(file))
        assert file.stat().st_size > 1000, f"{file.name} is empty."
    frozen.run(folder, home, "arithmetic", "portraits", "--a", "man with glasses", "--b", "man", "--c", "woman", "--out", str(home / "sum.png"))
    frozen.run(folder, home, "import", str(home / "loss non-saturating"), "--out", str(home / "mine.gan"))
    frozen.run(folder, home, "evaluate", str(home / "mine.gan"), "--data", "digits", "--samples", "200")


def reads_a_checkpoint(folder: Path, home: Path) -> None:
    """Somebody else's generator, as PyTorch's example saves it."""
    import torch

    channels = (20, 32, 16, 8, 3)
    layers: list[torch.nn.Module] = []
    for number, (into, out) in enumerate(pairwise(channels)):
        layers.append(torch.nn.ConvTranspose2d(into, out, 4, 2 if number else 1, 1 if number else 0, bias=False))
        layers += [torch.nn.BatchNorm2d(out), torch.nn.ReLU()] if out != channels[-1] else [torch.nn.Tanh()]
    generator = {f"main.{name}": value for name, value in torch.nn.Sequential(*layers).state_dict().items()}
    torch.save(generator, home / "netG.pth")
    frozen.run(folder, home, "sample", str(home / "netG.pth"), "--count", "4", "--out", str(home / "theirs.png"))


def opens_a_window(folder: Path, home: Path) -> None:
    """It comes up with the bedrooms' first picture, and closes well."""
    with frozen.window(folder, home) as window:
        window.wait("first paint")
        window.wait("first picture")


if __name__ == "__main__":
    sys.exit(main())
