"""Whether what ships beside the code is complete and undamaged: every file is opened and read as what it should be."""

import gzip
import json
import sys
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

from safetensors import safe_open

from gan_studio.checkup.finding import Finding
from gan_studio.core.licences import SHIPPED
from gan_studio.core.resources import resource_path

_WORLD = ("world.json", "model.gan", "pictures.zip", "classifier.safetensors", "README.md", "history/run.json")
EXPECTED = (
    *(f"{world}/{part}" for world in ("bedrooms", "portraits") for part in _WORLD),
    *("digits/digits.csv.gz", "digits/classes.safetensors", "icons/app.svg", "lessons/outcomes.json", "remedies/outcomes.json"),
)
"""What the application cannot do without."""

_MADE = (SHIPPED, "translations/gan_studio_ko.qm")
"""What is made when the application is packaged."""


def shipped() -> Iterator[Finding]:
    """The bundled worlds, pictures of the window, tables, translations."""
    root = resource_path(".")
    frozen = getattr(sys, "frozen", False)
    expected = (*EXPECTED, *_MADE) if frozen else EXPECTED
    faults = [f"{name} is missing" for name in expected if not (root / name).exists()]
    files = [path for path in sorted(root.rglob("*")) if path.is_file() and path.suffix in _READERS]
    for path in files:
        try:
            _READERS[path.suffix](path)
        except Exception as error:  # whatever a damaged file makes its reader raise
            faults.append(f"{path.relative_to(root).as_posix()} is damaged: {error}")
    if faults:
        yield Finding("Bundled files", "broken", "; ".join(faults), "Install GAN Studio once more.")
    else:
        yield Finding("Bundled files", "ok", f"{len(files)} in {root.resolve()}")
    if not frozen and not list(root.glob("translations/*.qm")):
        yield Finding("Translations", "warning", "none are compiled, so the window speaks English", "In a checkout, run “make setup”.")


def _read_zip(path: Path) -> None:
    with zipfile.ZipFile(path) as archive:
        damaged = archive.testzip()
    if damaged is not None:
        raise ValueError(damaged)


def _read_weights(path: Path) -> None:
    with safe_open(path, "numpy") as file:
        for name in file.keys():  # noqa: SIM118 - it is no mapping
            file.get_tensor(name)


def _read_text(path: Path) -> None:
    path.read_text("utf-8")


_READERS: dict[str, Callable[[Path], object]] = {
    ".zip": _read_zip,
    ".gan": _read_zip,
    ".safetensors": _read_weights,
    ".json": lambda path: json.loads(path.read_bytes()),
    ".gz": lambda path: gzip.decompress(path.read_bytes()),
    ".svg": _read_text,
    ".md": _read_text,
    ".txt": _read_text,
}
