"""Where the walk is: z, how it came about, and the keyframes. Immutable, so that an undo step is just the state before."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Protocol, Self

import numpy as np
from numpy.typing import NDArray

from gan_studio.core.latent.interpolation import Mode, at, default_mode, path
from gan_studio.core.latent.prior import Latents, Prior, draw, on_shell


class Directions(Protocol):
    """Ways to move z."""

    def __len__(self) -> int: ...

    def move(self, z: Latents, amounts: NDArray[np.float32]) -> Latents:
        """Z (latent_size,) moved along all of them at once, by ``amounts`` (k,) in sigmas."""


@dataclass(frozen=True, eq=False)
class Moved:
    """How far z was moved along each of some directions, in sigmas."""

    directions: Directions
    amounts: NDArray[np.float32]
    """Shape (k,)."""


@dataclass(frozen=True, eq=False)
class WalkState:
    """Every method returns the state after one act of the person; none changes anything."""

    prior: Prior
    seed: int
    """Of the random z that the person saw last."""
    z: Latents
    """Shape (latent_size,): what the large picture shows."""
    base: Latents
    """Shape (latent_size,): the z that was there as a whole, before single numbers of it were moved. Resets go back to it."""
    mode: Mode
    moved: tuple[Moved, ...] = ()
    locked: frozenset[int] = frozenset()
    """Dimensions that a random z leaves as they are."""
    keyframes: tuple[Latents, ...] = ()
    position: float = 0.0
    """On the path through the keyframes: keyframe i lies at i."""
    on_path: bool = False
    """Whether z is the one at ``position``."""
    loop: bool = False
    seconds_per_keyframe: float = 2.0
    """From one to the next, when the path is played or exported."""

    @classmethod
    def start(cls, prior: Prior, latent_size: int, seed: int) -> Self:
        """A random z, and nothing else yet."""
        z = draw(prior, 1, latent_size, seed)[0]
        return cls(prior, seed, z, z, default_mode(prior))

    @property
    def latent_size(self) -> int:
        """How many numbers z has."""
        return len(self.z)

    # --- z as a whole --------------------------------------------------------------------------------------------

    def with_z(self, z: Latents) -> Self:
        """Another z (latent_size,) altogether, such as a favourite."""
        return replace(self, z=z, base=z, moved=(), on_path=False)

    def random(self, seed: int) -> Self:
        """The z of that seed, but for the locked dimensions."""
        z = draw(self.prior, 1, self.latent_size, seed)[0]
        kept = sorted(self.locked)
        z[kept] = self.z[kept]
        return replace(self.with_z(z), seed=seed)

    def on_shell(self) -> Self:
        """Z stretched or shrunk to the length that the prior's z have."""
        return self.with_z(on_shell(self.z, self.prior))

    # --- dimensions and directions -------------------------------------------------------------------------------

    def with_dimension(self, index: int, value: float) -> Self:
        """One number of z set."""
        z = self.z.copy()
        z[index] = value
        return replace(self, z=z, on_path=False)

    def with_dimensions_reset(self) -> Self:
        """Back to the z that was there as a whole."""
        return replace(self, z=self.base, moved=(), on_path=False)

    def with_locked(self, indices: Iterable[int], locked: bool) -> Self:
        """Some dimensions locked or unlocked."""
        return replace(self, locked=self.locked | set(indices) if locked else self.locked - set(indices))

    def amounts(self, directions: Directions) -> NDArray[np.float32]:
        """How far z was moved along each of these directions, (k,) in sigmas; zeros if it was not."""
        return next((moved.amounts for moved in self.moved if moved.directions is directions), np.zeros(len(directions), np.float32))

    def with_amounts(self, directions: Directions, amounts: NDArray[np.float32]) -> Self:
        """Z moved so that it is ``amounts`` (k,) sigmas along these directions from where it was as a whole."""
        z = directions.move(self.z, amounts - self.amounts(directions))
        others = tuple(moved for moved in self.moved if moved.directions is not directions)
        return replace(self, z=z, moved=(*others, Moved(directions, amounts)), on_path=False)

    # --- keyframes -----------------------------------------------------------------------------------------------

    @property
    def end(self) -> float:
        """The last position of the path; 0 while there is no path."""
        count = len(self.keyframes)
        return 0.0 if count < 2 else float(count if self.loop else count - 1)

    def with_keyframe(self) -> Self:
        """Z appended to the keyframes."""
        return self.with_keyframes((*self.keyframes, self.z)).at_keyframe(len(self.keyframes))

    def with_keyframe_replaced(self, index: int) -> Self:
        """Z in place of a keyframe."""
        keyframes = (*self.keyframes[:index], self.z, *self.keyframes[index + 1 :])
        return self.with_keyframes(keyframes).at_keyframe(index)

    def without_keyframe(self, index: int) -> Self:
        """One keyframe less."""
        return self.with_keyframes(self.keyframes[:index] + self.keyframes[index + 1 :])

    def with_keyframe_moved(self, index: int, target: int) -> Self:
        """A keyframe taken out and put in again as number ``target``."""
        rest = [*self.keyframes[:index], *self.keyframes[index + 1 :]]
        rest.insert(target, self.keyframes[index])
        return self.with_keyframes(tuple(rest)).at_keyframe(target)

    def with_keyframes(self, keyframes: tuple[Latents, ...]) -> Self:
        """Another path; z stays, and is no longer on it unless put there."""
        after = replace(self, keyframes=keyframes, on_path=False)
        return replace(after, position=min(self.position, after.end))

    def at_keyframe(self, index: int) -> Self:
        """Z is a keyframe."""
        return self.at_position(float(index))

    # --- the path -------------------------------------------------------------------------------------------------

    def at_position(self, position: float) -> Self:
        """Z somewhere on the path; unchanged while there are no keyframes."""
        if not self.keyframes:
            return self
        z = at(np.stack(self.keyframes), position, self.mode, self.loop)
        return replace(self.with_z(z), position=position, on_path=True)

    def with_interpolation(self, mode: Mode | None = None, loop: bool | None = None) -> Self:
        """Another kind of interpolation, or the path closed or opened; z follows if it is on the path."""
        after = replace(self, mode=mode or self.mode, loop=self.loop if loop is None else loop)
        after = replace(after, position=min(self.position, after.end))
        return after.at_position(after.position) if self.on_path else after

    def with_speed(self, seconds_per_keyframe: float) -> Self:
        """The path played faster or more slowly."""
        return replace(self, seconds_per_keyframe=seconds_per_keyframe)

    def closed_keyframes(self) -> Latents:
        """All keyframes in order, (k, latent_size); with a loop the first comes again at the end."""
        return np.stack((*self.keyframes, *self.keyframes[:1]) if self.loop else self.keyframes)

    def path(self, count: int) -> Latents:
        """So many z, (count, latent_size), evenly from the first to the last of the closed keyframes."""
        return path(self.closed_keyframes(), count, self.mode)

    def frames(self, count: int) -> Latents:
        """The same for an animation: one that loops ends a step before its beginning, so that it runs on without a halt."""
        return path(np.stack(self.keyframes), count, self.mode, self.loop)
