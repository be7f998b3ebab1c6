"""Ways from one z to another: straight lines, great arcs, and paths through many keyframes."""

from typing import Literal

import numpy as np
from numpy.typing import ArrayLike, NDArray

from gan_studio.core.latent.prior import Latents, Prior

Mode = Literal["spherical", "linear"]

_PARALLEL = 1e-9
"""Below this sine of the angle between them, two vectors span no plane that floating point could find."""


def default_mode(prior: Prior) -> Mode:
    """Spherical for a normal z, whose straight midpoint is too short (7.1 instead of 10); linear for a uniform z, which stays in its cube."""
    return "spherical" if prior == "normal" else "linear"


def lerp(start: Latents, end: Latents, t: ArrayLike) -> Latents:
    """Go straight: from ``start`` (t = 0) to ``end`` (t = 1), both (latent_size,).

    ``t`` is a number or an array; the result has shape ``t.shape + (latent_size,)`` and is exact at both ends.
    """
    share = np.asarray(t, dtype=np.float64)[..., np.newaxis]
    return ((1 - share) * start + share * end).astype(np.float32)


def slerp(start: Latents, end: Latents, t: ArrayLike) -> Latents:
    """Turn along the great arc from ``start`` to ``end`` at constant speed while the norm goes linearly from one's to the other's.

    Shapes and ends as in :func:`lerp`. Opposite vectors are joined by one of the many half circles, always the
    same one; from or to the origin, which has no direction, the way is straight.
    """
    first, last = start.astype(np.float64), end.astype(np.float64)
    first_norm, last_norm = float(np.linalg.norm(first)), float(np.linalg.norm(last))
    if first_norm == 0 or last_norm == 0:
        return lerp(start, end, t)
    forward, target = first / first_norm, last / last_norm
    angle = 2 * np.arctan2(np.linalg.norm(forward - target), np.linalg.norm(forward + target))
    share = np.asarray(t, dtype=np.float64)[..., np.newaxis]
    direction = np.cos(share * angle) * forward + np.sin(share * angle) * _sideways(forward, target)
    turned = ((1 - share) * first_norm + share * last_norm) * direction
    return np.where(share == 0, start, np.where(share == 1, end, turned)).astype(np.float32)


def _sideways(forward: NDArray[np.float64], target: NDArray[np.float64]) -> NDArray[np.float64]:
    """The unit vector orthogonal to the unit vector ``forward`` towards ``target``; any fixed one where they are parallel."""
    rest = target - (forward @ target) * forward
    if np.linalg.norm(rest) < _PARALLEL:
        axis = np.zeros_like(forward)
        axis[np.argmin(np.abs(forward))] = 1
        rest = axis - (forward @ axis) * forward
    length = np.linalg.norm(rest)
    return rest / length if length > 0 else rest


def at(keyframes: Latents, position: ArrayLike, mode: Mode, loop: bool = False) -> Latents:
    """The z at ``position`` on the way through ``keyframes`` (k, latent_size), k >= 1.

    Keyframe i lies at position i exactly, so 1.5 is halfway between the second and the third. Positions run from
    0 to k - 1; with ``loop`` the way goes on from the last keyframe to the first, at position k, and round
    again. Elsewhere they are clipped. The result has shape ``position.shape + (latent_size,)``.
    """
    count = len(keyframes)
    where = np.asarray(position, dtype=np.float64)
    where = np.mod(where, count) if loop else np.clip(where, 0, count - 1)
    before = np.floor(where).astype(np.int64)
    between = slerp if mode == "spherical" else lerp
    result = np.empty((*where.shape, keyframes.shape[1]), np.float32)
    for index in np.unique(before):
        here = before == index
        result[here] = between(keyframes[index % count], keyframes[(index + 1) % count], where[here] - index)
    return result


def positions(keyframes: int, frames: int, loop: bool = False) -> NDArray[np.float64]:
    """So many positions (frames,), evenly spaced on the way through so many keyframes.

    The first is at the first keyframe and the last at the last; with ``loop`` the last is one step short of the first,
    so that an animation that repeats runs on without a halt.
    """
    return np.linspace(0, keyframes if loop else keyframes - 1, frames, endpoint=not loop)


def path(keyframes: Latents, frames: int, mode: Mode, loop: bool = False) -> Latents:
    """The z of shape (frames, latent_size) at :func:`positions` on the way through ``keyframes`` (k, latent_size)."""
    return at(keyframes, positions(len(keyframes), frames, loop), mode, loop)


def rows(keyframes: Latents, columns: int, mode: Mode) -> Latents:
    """The way as in the DCGAN paper's Figure 4: shape (k - 1, columns, latent_size), row i from keyframe i to keyframe i + 1, both included."""
    starts = np.arange(len(keyframes) - 1)[:, np.newaxis]
    return at(keyframes, starts + np.linspace(0, 1, columns), mode)
