"""Stand-ins for the bundled worlds: tiny, in the layout that the real ones have."""

import csv
import io
import json
import zipfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import platformdirs
import torch
from numpy.typing import NDArray
from PIL import Image

from gan_studio.core.datasets.image_data import ImageData
from gan_studio.core.model_spec import ModelSpec
from gan_studio.core.snapshot import GeneratorSnapshot

SIDES = ("left", "centre", "right")
NAMES = ("lamp", *(f"bed_side={side}" for side in SIDES))
SUM = {
    "name": "lamp and bed on the left",
    "a": {"name": "lamp, right", "conditions": ["lamp", "bed_side=right"]},
    "b": {"name": "dark, right", "conditions": ["not lamp", "bed_side=right"]},
    "c": {"name": "dark, left", "conditions": ["not lamp", "bed_side=left"]},
    "expected": ["lamp", "bed_side=left"],
}


def own_worlds() -> Path:
    """Where a person's own worlds lie."""
    return platformdirs.user_data_path("GAN Studio", appauthor=False) / "worlds"


def make_world(count: int = 60, held_out: int = 20, name: str = "rooms", size: int = 16) -> Path:
    """A world of bright or dark pictures (the lamp) with a red bar somewhere (the bed)."""
    folder = own_worlds() / name
    folder.mkdir(parents=True)
    verdict = {"lit": ["lamp"], "dark": ["not lamp"]}
    sliders = {"lit": ["lamp"], "left": ["bed_side=left"]}
    about = {"label": "Rooms", "about": "Bright and dark.", "sums": [SUM], "verdict": [verdict], "sliders": sliders}
    (folder / "world.json").write_text(json.dumps(about))
    pack(folder / "pictures.zip", *rooms(count, size), held_out)
    return folder


def rooms(count: int, size: int) -> tuple[NDArray[np.uint8], list[dict[str, str]]]:
    """Pictures (count, size, size, 3) and what they show."""
    random = np.random.default_rng(0)
    lamps, sides = random.random(count) < 0.5, random.integers(0, 3, count)
    pixels = np.empty((count, size, size, 3), np.uint8)
    pixels[:] = np.where(lamps, 190, 50)[:, None, None, None] + random.integers(-20, 20, (count, 1, 1, 1))
    third = size // 3
    for picture, side in zip(pixels, sides, strict=True):
        picture[size // 2 :, side * third : (side + 1) * third] = (200, 20, 20)
    rows = [
        {"lamp": "yes" if lamp else "no", "bed_side": SIDES[side], "window_x0": f"{number}.5" if number % 2 else ""}
        for number, (lamp, side) in enumerate(zip(lamps, sides, strict=True))
    ]
    return pixels, rows


def rooms_data(count: int, size: int = 16) -> ImageData:
    """:func:`rooms` as the data layer hands them over."""
    pixels, rows = rooms(count, size)
    truth = np.array([[row["lamp"] == "yes", *(row["bed_side"] == side for side in SIDES)] for row in rows])
    return ImageData("rooms", pixels, None, (), truth, NAMES)


class Rooms(torch.nn.Module):
    """A generator of rooms that is known: the lamp is lit where z[0] is above 0, and the bed's side follows z[1]."""

    def forward(self, z: torch.Tensor) -> torch.Tensor:
        size, third = 16, 5
        lit = 120 + 70 * torch.tanh(4 * z[:, 0])
        pictures = lit.view(-1, 1, 1, 1).expand(-1, 3, size, size).clone()
        side = torch.bucketize(z[:, 1].contiguous(), torch.tensor([-0.43, 0.43]))
        red = torch.tensor([200.0, 20.0, 20.0]).view(3, 1, 1)
        for number, place in enumerate(side.tolist()):
            pictures[number, :, size // 2 :, place * third : (place + 1) * third] = red
        return pictures / 127.5 - 1


def known_snapshot() -> GeneratorSnapshot:
    """Its snapshot, with z of 8 numbers."""
    spec = ModelSpec(architecture="dcgan", image_size=16, channels=3, latent_size=8)
    return GeneratorSnapshot(spec, Rooms())


def pack(archive: Path, pixels: NDArray[np.uint8], rows: Sequence[dict[str, str]], held_out: int) -> None:
    """Write the archive of a world: the last ``held_out`` pictures are for judging."""
    text = io.StringIO()
    writer = csv.DictWriter(text, ["picture", *rows[0], "split"])
    writer.writeheader()
    with zipfile.ZipFile(archive, "w") as packed:
        for number, (picture, row) in enumerate(zip(pixels, rows, strict=True)):
            file = io.BytesIO()
            Image.fromarray(picture).save(file, "WEBP", quality=90)
            packed.writestr(f"pictures/{number:05}.webp", file.getvalue())
            writer.writerow({"picture": f"{number:05}.webp", **row, "split": "test" if number >= len(rows) - held_out else "train"})
        packed.writestr("attributes.csv", text.getvalue())
