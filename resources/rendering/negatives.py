"""The folder of rendered pictures: one lossless file each, which carries its own attributes, so that a picture and its truth never part."""

import json
import os
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from PIL.PngImagePlugin import PngInfo

_KEY = "attributes"


def path_of(folder: Path, number: int) -> Path:
    """Where picture ``number`` lies."""
    return folder / f"{number // 1000:03d}" / f"{number:05d}.png"


def save(folder: Path, number: int, picture: NDArray[np.uint8], attributes: dict[str, str]) -> None:
    """Write picture (64, 64, 3) and attributes in one step: whoever is killed meanwhile leaves nothing behind that looks finished."""
    path = path_of(folder, number)
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_suffix(f".{os.getpid()}.part")
    truth = PngInfo()
    truth.add_text(_KEY, json.dumps(attributes))
    Image.fromarray(picture).save(unfinished, "PNG", pnginfo=truth)
    unfinished.replace(path)


def load(path: Path) -> tuple[NDArray[np.uint8], dict[str, str]]:
    """The picture, uint8 (64, 64, 3), and its attributes."""
    with Image.open(path) as image:
        image.load()
        truth: dict[str, str] = json.loads(image.info[_KEY])
        return np.asarray(image.convert("RGB")), truth


def numbers(folder: Path) -> list[int]:
    """The numbers of the finished pictures, in order."""
    return sorted(int(path.stem) for path in folder.glob("[0-9]*/*.png"))
