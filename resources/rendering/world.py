"""What a world must offer to be rendered, and how it is found by its name."""

import importlib
from dataclasses import dataclass
from typing import Any, Protocol, cast

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, eq=False)
class Shot:
    """One exposed negative: the light that reached the film, and the truth about what is seen.

    ``light`` is linear RGB, float (size, size, 3), with ``size`` a multiple of 64. ``attributes`` maps each column of the table to its text; every
    shot of a world names the same columns in the same order. ``key`` is the grey (0 to 1) that the middle of the picture is exposed to, as far as
    ``exposure_limits`` (factors on the light) allow: a low key and a low upper limit keep the night dark. ``vivid`` asks for a
    steeper curve and full colours, as posters have them.
    """

    light: NDArray[np.floating[Any]]
    attributes: dict[str, str]
    key: float = 0.18
    exposure_limits: tuple[float, float] = (0.05, 20.0)
    vivid: bool = False


class World(Protocol):
    """The module ``resources.<world>.recipe``."""

    def describe(self, number: int) -> Any:
        """The parameters of picture ``number``: a frozen dataclass, drawn from a generator seeded by the number and nothing else."""

    def render(self, parameters: Any) -> Shot:
        """Trace the scene. The renderer is imported in here, never at the top, so that parameters can be studied without it."""


def load_world(name: str) -> World:
    """The world called ``name``. Raises ``ModuleNotFoundError`` where ``resources/<name>/recipe`` is missing."""
    return cast(World, importlib.import_module(f"resources.{name}.recipe"))
