"""Packing a folder of rendered pictures into the archive that ships: AVIF pictures, stored, and the table of their attributes."""

import csv
import io
import zipfile
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from resources.rendering import negatives

# The same bytes for the same pictures, whenever they are packed.
_DATE = (2020, 1, 1, 0, 0, 0)


def pack(folder: Path, archive: Path, quality: int, held_out: int) -> int:
    """Write ``archive``: ``attributes.csv`` and ``pictures/00000.avif`` ...; returns how many pictures it holds.

    The last ``held_out`` of them say ``test`` in the column ``split``, the others ``train``. ``quality`` is AVIF's (0 to 100).
    Raises ``ValueError`` where the folder is empty or a picture's attributes have other names than the first one's.
    """
    numbers = negatives.numbers(folder)
    if not numbers:
        raise ValueError(f"There are no pictures in {folder}.")
    unfinished = archive.with_suffix(".part")
    archive.parent.mkdir(parents=True, exist_ok=True)
    rows: list[dict[str, str]] = []
    with zipfile.ZipFile(unfinished, "w", zipfile.ZIP_STORED) as packed:
        for place, number in enumerate(numbers):
            picture, attributes = negatives.load(negatives.path_of(folder, number))
            name = f"{number:05d}.avif"
            packed.writestr(zipfile.ZipInfo(f"pictures/{name}", _DATE), _avif(picture, quality))
            rows.append({"picture": name, **attributes, "split": "test" if place >= len(numbers) - held_out else "train"})
        packed.writestr(zipfile.ZipInfo("attributes.csv", _DATE), _table(rows), zipfile.ZIP_DEFLATED)
    unfinished.replace(archive)
    return len(numbers)


def _avif(picture: NDArray[np.uint8], quality: int) -> bytes:
    data = io.BytesIO()
    # WebP and JPEG of this size halve the resolution of the colours: blue eyes turn grey.
    Image.fromarray(picture).save(data, "AVIF", quality=quality, subsampling="4:4:4", speed=8)
    return data.getvalue()


def _table(rows: list[dict[str, str]]) -> str:
    columns = list(rows[0])
    text = io.StringIO()
    writer = csv.DictWriter(text, columns, lineterminator="\n")
    writer.writeheader()
    for row in rows:
        if list(row) != columns:
            raise ValueError(f"The attributes of {row['picture']} are not those of {rows[0]['picture']}.")
        writer.writerow(row)
    return text.getvalue()
