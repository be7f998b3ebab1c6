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
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, Self, get_args

import platformdirs

from gan_studio.core import safe_mode
from gan_studio.core.attributes import Alternatives, Conditions
from gan_studio.core.resources import resource_path

DESCRIPTION = "world.json"

Showing = Literal["walk", "arithmetic"]

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Example:
    """One side of a vector arithmetic: pictures that show something."""

    name: str
    """For a person: ``man with glasses``."""
    conditions: Conditions
    """What the classifier has to say of such a picture; see :data:`gan_studio.core.attributes.Conditions`."""


@dataclass(frozen=True)
class Sum:
    """A vector arithmetic that can be counted: A - B + C should show what is expected."""

    name: str
    """For a person: ``woman with glasses``."""
    a: Example
    b: Example
    c: Example
    expected: Conditions
    """Conditions on the result."""

    @classmethod
    def from_json(cls, saved: Mapping[str, Any]) -> Self:
        """As a description has it.

        Raises:
            KeyError, TypeError: something is missing, or of another kind.
        """
        sides = {side: Example(_text(saved[side]["name"]), _texts(saved[side]["conditions"])) for side in ("a", "b", "c")}
        return cls(_text(saved["name"]), **sides, expected=_texts(saved["expected"]))


@dataclass(frozen=True)
class World:
    """One world, as ``world.json`` describes it."""

    name: str
    """The folder's name; on the command line it stands for the data or the model."""
    folder: Path
    label: str
    about: str
    """One sentence for a person."""
    order: int = 100
    shows: Showing = "walk"
    """The workspace in which its model is at its best."""
    sums: tuple[Sum, ...] = ()
    """The first is what a newcomer sees."""
    verdict: tuple[Alternatives, ...] = ()
    """What to say under a picture; see :func:`gan_studio.core.attributes.verdicts`."""
    modes: tuple[Alternatives, ...] = ()
    """What its pictures differ in most: one of each of these alternatives is a mode, and a generator that has lost one has collapsed."""
    sliders: Alternatives = field(default_factory=dict)
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
            yield _world(folder, json.loads(description.read_bytes()))
        except (OSError, AttributeError, KeyError, TypeError, ValueError) as error:
            log.warning("%s is damaged: %r", description, error)


# Read by hand: the first paint waits for it, and pydantic would take a tenth of that time.


def _world(folder: Path, saved: dict[str, Any]) -> World:
    readers: dict[str, Callable[[Any], Any]] = {
        "label": _text,
        "about": _text,
        "order": int,
        "shows": _showing,
        "sums": lambda sums: tuple(map(Sum.from_json, sums)),
        "verdict": lambda alternatives: tuple(map(_alternatives, alternatives)),
        "modes": lambda alternatives: tuple(map(_alternatives, alternatives)),
        "sliders": _alternatives,
    }
    return World(folder.name, folder, **{key: readers[key](value) for key, value in saved.items()})


def _alternatives(saved: dict[str, Any]) -> Alternatives:
    return {name: _texts(conditions) for name, conditions in saved.items()}


def _showing(saved: Any) -> Showing:
    if saved not in get_args(Showing):
        raise ValueError(f"{saved!r} is no workspace for a model")
    return saved  # type: ignore[no-any-return] # one of those


def _texts(saved: Any) -> Conditions:
    if not isinstance(saved, list):
        raise TypeError(f"{saved!r} is no list")
    return tuple(map(_text, saved))


def _text(saved: Any) -> str:
    if not isinstance(saved, str):
        raise TypeError(f"{saved!r} is no text")
    return saved
