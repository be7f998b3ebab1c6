"""Stand-ins for the bundled worlds: tiny, in the layout that the real ones have."""

import csv
import io
import json
import zipfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import platformdirs
from numpy.typing import NDArray
from PIL import Image

SIDES = ("left", "centre", "right")


def own_worlds() -> Path:
    """Where a person's own worlds lie."""
    return platformdirs.user_data_path("GAN Studio", appauthor=False) / "worlds"


def make_world(count: int = 60, held_out: int = 20, name: str = "rooms", size: int = 16) -> Path:
    """A world of bright or dark pictures (the lamp) with a red bar somewhere (the bed)."""
    folder = own_worlds() / name
    folder.mkdir(parents=True)
    sums = {
        "name": "lamp and bed on the left",
        "a": {"name": "lamp, right", "conditions": ["lamp", "bed_side=right"]},
        "b": {"name": "dark, right", "conditions": ["not lamp", "bed_side=right"]},
        "c": {"name": "dark, left", "conditions": ["not lamp", "bed_side=left"]},
        "expected": ["lamp", "bed_side=left"],
    }
    about = {"label": "Rooms", "about": "Bright and dark.", "sums": [sums], "verdict": [{"lit": ["lamp"], "dark": ["not lamp"]}], "sliders": ["lamp"]}
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
