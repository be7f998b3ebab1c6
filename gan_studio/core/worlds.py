"""The bundled worlds: each a folder with rendered pictures, a model trained on them, and what is known about both.

::

    world.json               what it is called, and what is worth showing
    pictures.zip             the data set: pictures and attributes.csv
    model.gan                the trained generator, with named directions and example concepts
    classifier.safetensors   tells the attributes of a picture
    history/                 the run that made the model, without its checkpoints
    README.md                the card

Every part but ``world.json`` may be missing.
"""

import json
import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import platformdirs
from pydantic import BaseModel, ConfigDict

from gan_studio.core import safe_mode
from gan_studio.core.resources import resource_path

DESCRIPTION = "world.json"

log = logging.getLogger(__name__)


class Example(BaseModel):
    """One side of a vector arithmetic: pictures that show something."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str
    """For a person: ``man with glasses``."""
    conditions: tuple[str, ...]
    """What the classifier has to say of such a picture; see :data:`gan_studio.core.attributes.Conditions`."""


class Sum(BaseModel):
    """A vector arithmetic that can be counted: A - B + C should show what is expected."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str
    """For a person: ``woman with glasses``."""
    a: Example
    b: Example
    c: Example
    expected: tuple[str, ...]
    """Conditions on the result."""


class World(BaseModel):
    """One world, as ``world.json`` describes it."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str
    """The folder's name; on the command line it stands for the data or the model."""
    folder: Path
    label: str
    about: str
    """One sentence for a person."""
    order: int = 100
    shows: Literal["walk", "arithmetic"] = "walk"
    """The workspace in which its model is at its best."""
    sums: tuple[Sum, ...] = ()
    """The first is what a newcomer sees."""
    verdict: tuple[dict[str, tuple[str, ...]], ...] = ()
    """What to say under a picture; see :func:`gan_studio.core.attributes.verdicts`."""
    modes: tuple[dict[str, tuple[str, ...]], ...] = ()
    """What its pictures differ in most: one of each of these alternatives is a mode, and a generator that has lost one has collapsed."""
    sliders: dict[str, tuple[str, ...]] = {}
    """What is worth a slider, in display order: a name for a person, and conditions."""

    @property
    def data(self) -> Path | None:
        """The archive with the pictures; None, as for every part, if it is not there."""
        return self._part("pictures.zip")

    @property
    def model(self) -> Path | None:
        """The ``.gan`` file."""
        return self._part("model.gan")

    @property
    def classifier(self) -> Path | None:
        """The attribute classifier's weights."""
        return self._part("classifier.safetensors")

    @property
    def history(self) -> Path | None:
        """The folder of a finished run that has no checkpoints."""
        return self._part("history")

    @property
    def card(self) -> Path | None:
        """What the world is and how it was made, in Markdown."""
        return self._part("README.md")

    def _part(self, name: str) -> Path | None:
        path = self.folder / name
        return path if path.exists() else None


def worlds() -> tuple[World, ...]:
    """The worlds that have pictures or a model here, in display order: those shipped, and a person's own."""
    found = (world for root in _roots() for world in _in(root))
    return tuple(sorted((world for world in found if world.data or world.model), key=lambda world: (world.order, world.name)))


def find_world(name: str) -> World | None:
    """The world of that name, if it is here."""
    return next((world for world in worlds() if world.name == name), None)


def world_at(path: Path) -> World | None:
    """The world that a bundled model or history belongs to."""
    return next((world for world in worlds() if path.absolute() in (world.model, world.history)), None)


def world_of_data(where: str) -> str | None:
    """The name of the world that data belong to, by that name or by where the pictures lie."""
    return next((world.name for world in worlds() if where == world.name or Path(where).absolute() == world.data), None)


def _roots() -> tuple[Path, ...]:
    own = platformdirs.user_data_path("GAN Studio", appauthor=False) / "worlds"
    return (resource_path("."),) if safe_mode.is_on() else (resource_path("."), own)


def _in(root: Path) -> Iterator[World]:
    for description in sorted(root.glob(f"*/{DESCRIPTION}")):
        folder = description.parent.absolute()
        try:
            yield World.model_validate({**json.loads(description.read_bytes()), "name": folder.name, "folder": folder})
        except (OSError, TypeError, ValueError) as error:
            log.warning("%s is damaged: %s", description, error)
