"""Which z of a run are watched while it learns: some of its own samples, and others. Immutable, so that undo is the state before."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Self

from gan_studio.core.latent.prior import Latents


@dataclass(frozen=True, eq=False)
class FreeZ:
    """A z that is none of the run's own samples."""

    name: str
    z: Latents
    """Shape (latent_size,)."""


@dataclass(frozen=True)
class Pins:
    """Of one run, in the order in which they were pinned."""

    numbers: tuple[int, ...] = ()
    """In the run's grid of samples, from 0."""
    free: tuple[FreeZ, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.numbers or self.free)

    def with_numbers(self, numbers: Sequence[int]) -> Self:
        """With exactly these samples of the grid; those that were pinned already keep their places."""
        kept = [number for number in self.numbers if number in numbers]
        return replace(self, numbers=(*kept, *(number for number in numbers if number not in kept)))

    def with_free(self, one: FreeZ) -> Self:
        """With another z."""
        return replace(self, free=(*self.free, one))

    def without_free(self, one: FreeZ) -> Self:
        """Without one of the z."""
        return replace(self, free=tuple(each for each in self.free if each is not one))


@dataclass(frozen=True)
class PinBoard:
    """Of every run that was looked at since the start."""

    of_runs: Mapping[Path, Pins] = field(default_factory=dict)

    def of(self, folder: Path) -> Pins:
        """The pins of a run."""
        return self.of_runs.get(folder, Pins())

    def changed(self, folder: Path, pins: Pins) -> Self:
        """With other pins of one run."""
        return replace(self, of_runs={**self.of_runs, folder: pins})
