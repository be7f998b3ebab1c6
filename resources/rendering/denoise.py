"""An edge-avoiding filter for noisy light, guided by what is free of noise: normals, positions, and how much the light itself scatters.

Dammertz et al. 2010 (edge-avoiding a-trous wavelets); the tolerance for differences of light follows its estimated deviation, as in Schied et al. 2017.
"""

import numpy as np
from numpy.typing import NDArray

Field = NDArray[np.float32]
_KERNEL = (1 / 16, 1 / 4, 3 / 8, 1 / 4, 1 / 16)


def denoise(light: Field, variance: Field, normals: Field, positions: Field, levels: int = 4, tolerance: float = 2.0, reach: float = 0.05) -> Field:
    """Smooth ``light`` (h, w, 3), which must not contain texture: divide by the reflectance first and multiply again afterwards.

    ``variance`` (h, w) is that of the light's luminance, as an estimate of the mean; ``normals`` and ``positions`` are (h, w, 3). Points count as
    neighbours on one surface where they lie within about ``reach`` (in the unit of the positions) of each other's tangent plane.
    """
    spread = _luminance(light)
    for level in range(levels):
        step = 2**level
        deviation = np.sqrt(np.maximum(_box(variance), 1e-12)) * tolerance + 1e-4
        total, weights, scatter = np.zeros_like(light), np.zeros_like(spread), np.zeros_like(spread)
        for dy in range(-2, 3):
            for dx in range(-2, 3):
                there, here = _overlap(light.shape, dy * step, dx * step)
                facing = np.maximum(np.einsum("ijk,ijk->ij", normals[here], normals[there]), 0) ** 32
                off = np.abs(np.einsum("ijk,ijk->ij", normals[here], positions[there] - positions[here]))
                alike = np.exp(-np.abs(spread[here] - spread[there]) / deviation[here] - off / reach)
                weight = np.float32(_KERNEL[dy + 2] * _KERNEL[dx + 2]) * facing * alike
                total[here] += weight[..., None] * light[there]
                scatter[here] += weight**2 * variance[there]
                weights[here] += weight
        weights = np.maximum(weights, 1e-6)
        light, variance = total / weights[..., None], scatter / weights**2
        spread = _luminance(light)
    return light


def _overlap(shape: tuple[int, ...], dy: int, dx: int) -> tuple[tuple[slice, slice], tuple[slice, slice]]:
    """Where the picture shifted by (dy, dx) and the picture itself overlap: the neighbours' places, and the places they are neighbours of."""

    def cut(length: int, shift: int) -> tuple[slice, slice]:
        return slice(max(shift, 0), length + min(shift, 0)), slice(max(-shift, 0), length - max(shift, 0))

    (there_y, here_y), (there_x, here_x) = cut(shape[0], dy), cut(shape[1], dx)
    return (there_y, there_x), (here_y, here_x)


def _luminance(light: Field) -> Field:
    return np.asarray(light @ np.array([0.2126, 0.7152, 0.0722], np.float32), np.float32)


def _box(values: Field) -> Field:
    """The mean over 3 x 3: an estimate from a few samples is itself noisy."""
    padded = np.pad(values, 1, mode="edge")
    rows = padded[:-2] + padded[1:-1] + padded[2:]
    return np.asarray((rows[:, :-2] + rows[:, 1:-1] + rows[:, 2:]) / 9, np.float32)
