"""Cleaning the grain: light is averaged with neighbours that face the same way and have the same colour, so that no edge is lost."""

import numpy as np

from resources.portraits.recipe.mesh import Array

_REACH = 2
_SOFTNESS = 1.8
# Light wanders under skin before it comes out again, red farthest: neighbours count by more in red.
_WANDER = np.array([1.6, 1.0, 0.9], dtype=np.float32)
_FACING = 14.0
_COLOURING = 40.0


def denoise(light: Array, albedo: Array, facing: Array, coverage: Array) -> Array:
    """The smoothed `light` (size, size, 3), given each pixel's `albedo` (size, size, 3), normal `facing` (size, size, 3) and `coverage` (size, size)."""
    base = albedo.astype(np.float32) + np.float32(0.03)
    arriving = light.astype(np.float32) / base
    # Lone samples that found a lamp by a mirror's chance are brought down before they spread.
    arriving = np.minimum(arriving, 2.5 * _median_of_cross(arriving) + 0.15)
    guide = np.concatenate([facing * np.sqrt(_FACING), np.sqrt(albedo) * np.sqrt(_COLOURING), coverage[..., None] * 3], axis=-1).astype(np.float32)
    total, weights = arriving.copy(), np.ones_like(arriving)
    for dy in range(-_REACH, _REACH + 1):
        for dx in range(-_REACH, _REACH + 1):
            if (dy, dx) == (0, 0):
                continue
            to, source = _windows(dy, dx, light.shape[0])
            alike = np.exp(-((guide[to] - guide[source]) ** 2).sum(axis=-1))[..., None]
            weight = alike * np.exp(-(dx * dx + dy * dy) / (2 * (_SOFTNESS * _WANDER) ** 2)).astype(np.float32)
            total[to] += weight * arriving[source]
            weights[to] += weight
    return np.asarray(total / weights * base, dtype=float)


def _median_of_cross(values: Array) -> Array:
    padded = np.pad(values, ((1, 1), (1, 1), (0, 0)), mode="edge")
    around = [padded[:-2, 1:-1], padded[2:, 1:-1], padded[1:-1, :-2], padded[1:-1, 2:]]
    low, high = np.minimum(around[0], around[1]), np.maximum(around[0], around[1])
    other_low, other_high = np.minimum(around[2], around[3]), np.maximum(around[2], around[3])
    return np.asarray((np.maximum(low, other_low) + np.minimum(high, other_high)) / 2)


def _windows(dy: int, dx: int, size: int) -> tuple[tuple[slice, slice], tuple[slice, slice]]:
    """The pixels that have a neighbour at (dy, dx), and those neighbours."""
    rows, columns = slice(max(0, -dy), size - max(0, dy)), slice(max(0, -dx), size - max(0, dx))
    return (rows, columns), (slice(max(0, dy), size + min(0, dy)), slice(max(0, dx), size + min(0, dx)))
