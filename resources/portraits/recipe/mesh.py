"""Triangle meshes as arrays: grids, swept tubes, balls, merging and smooth normals."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

Array = NDArray[np.floating[Any]]


@dataclass(frozen=True, eq=False)
class Mesh:
    """Points (n, 3), triangles (m, 3) of their indices, and a linear RGB colour per point (n, 3)."""

    points: Array
    faces: NDArray[np.int64]
    colors: Array

    def moved(self, rotation: Array, pivot: Array, shift: Array) -> "Mesh":
        """The mesh turned by `rotation` (3, 3) about `pivot` (3,), then shifted by `shift` (3,)."""
        return Mesh((self.points - pivot) @ rotation.T + pivot + shift, self.faces, self.colors)


def grid_faces(rows: int, columns: int, closed: bool) -> NDArray[np.int64]:
    """Triangles of a rows x columns grid of points; `closed` joins the last column to the first."""
    index = np.arange(rows * columns).reshape(rows, columns)
    if closed:
        index = np.concatenate([index, index[:, :1]], axis=1)
    a, b, c, d = index[:-1, :-1], index[:-1, 1:], index[1:, 1:], index[1:, :-1]
    return np.concatenate([np.stack([a, d, c], -1).reshape(-1, 3), np.stack([a, c, b], -1).reshape(-1, 3)])


def grid(points: Array, colors: ArrayLike, closed: bool = False) -> Mesh:
    """A mesh of points (rows, columns, 3); `colors` broadcasts against them."""
    rows, columns = points.shape[:2]
    shaded = np.broadcast_to(np.asarray(colors, dtype=float), points.shape).reshape(-1, 3)
    return Mesh(points.reshape(-1, 3), grid_faces(rows, columns, closed), shaded)


def merge(meshes: Sequence[Mesh]) -> Mesh:
    """All meshes as one."""
    offsets = np.cumsum([0] + [len(mesh.points) for mesh in meshes[:-1]])
    return Mesh(
        np.concatenate([mesh.points for mesh in meshes]),
        np.concatenate([mesh.faces + offset for mesh, offset in zip(meshes, offsets, strict=True)]),
        np.concatenate([mesh.colors for mesh in meshes]),
    )


def normals(mesh: Mesh) -> Array:
    """Unit normals (n, 3): the mean of the adjoining triangles' normals, weighted by area."""
    corners = mesh.points[mesh.faces]
    across = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    flat = mesh.faces.ravel()
    summed = np.stack([np.bincount(flat, np.repeat(across[:, axis], 3), len(mesh.points)) for axis in range(3)], axis=-1)
    return unit(summed.astype(float))


def unit(vectors: Array) -> Array:
    """The vectors (..., 3) at length one."""
    return np.asarray(vectors / np.maximum(np.linalg.norm(vectors, axis=-1, keepdims=True), 1e-9))


def tubes(paths: Array, outward: Array, widths: Array, heights: Array, colors: ArrayLike, sides: int = 6) -> Mesh:
    """Flattened tubes along `paths` (count, steps, 3).

    `outward` (count, steps, 3) is the direction in which `heights` (count, steps) is measured; `widths` (count, steps) lie across it.
    Both are half extents. `colors` broadcasts against (count, steps, 1, 3).
    """
    count, steps = paths.shape[:2]
    along = unit(np.gradient(paths, axis=1))
    across = unit(np.cross(along, outward))
    lift = np.cross(across, along)
    turn = np.linspace(0.0, 2 * np.pi, sides, endpoint=False)
    ring = paths[:, :, None] + (widths[..., None] * np.cos(turn))[..., None] * across[:, :, None]
    ring = ring + (heights[..., None] * np.sin(turn))[..., None] * lift[:, :, None]
    shaded = np.broadcast_to(np.asarray(colors, dtype=float), ring.shape)
    one = grid_faces(steps, sides, True)
    faces = (one[None] + (np.arange(count) * steps * sides)[:, None, None]).reshape(-1, 3)
    return Mesh(ring.reshape(-1, 3), faces, shaded.reshape(-1, 3))


def balls(centers: Array, radii: Array, colors: Array, rows: int = 5, columns: int = 7) -> Mesh:
    """Ellipsoids at `centers` (count, 3) of `radii` (count, 3) and `colors` (count, 3)."""
    polar, azimuth = np.meshgrid(np.linspace(0, np.pi, rows), np.linspace(0, 2 * np.pi, columns, endpoint=False), indexing="ij")
    ball = np.stack([np.sin(polar) * np.sin(azimuth), np.cos(polar), np.sin(polar) * np.cos(azimuth)], -1).reshape(-1, 3)
    points = centers[:, None] + radii[:, None] * ball
    one = grid_faces(rows, columns, True)
    faces = (one[None] + (np.arange(len(centers)) * rows * columns)[:, None, None]).reshape(-1, 3)
    return Mesh(points.reshape(-1, 3), faces, np.repeat(colors, rows * columns, axis=0))


def rotation(yaw: float, pitch: float, roll: float) -> Array:
    """A rotation matrix (3, 3) from angles in radians: about y, then x, then z. Positive yaw turns to the picture's right."""
    cy, sy, cx, sx, cz, sz = np.cos(yaw), np.sin(yaw), np.cos(pitch), np.sin(pitch), np.cos(roll), np.sin(roll)
    about_y = np.array([[cy, 0, sy], [0, 1, 0], [-sy, 0, cy]])
    about_x = np.array([[1, 0, 0], [0, cx, -sx], [0, sx, cx]])
    about_z = np.array([[cz, -sz, 0], [sz, cz, 0], [0, 0, 1]])
    product: Array = about_z @ about_y @ about_x
    return product


def smoothstep(low: ArrayLike, high: ArrayLike, value: ArrayLike) -> Array:
    """0 below `low`, 1 above `high`, and a smooth S between them."""
    t = np.clip((np.asarray(value, dtype=float) - low) / (np.asarray(high, dtype=float) - low), 0.0, 1.0)
    return np.asarray(t * t * (3 - 2 * t))


def linear(color: ArrayLike) -> Array:
    """Linear RGB of an sRGB colour given as 0..255."""
    scaled = np.asarray(color, dtype=float) / 255
    return np.where(scaled <= 0.04045, scaled / 12.92, ((scaled + 0.055) / 1.055) ** 2.4)
