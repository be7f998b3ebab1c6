"""Triangle meshes from numpy: boxes, rounded boxes, pillows, turned shapes, sheets of cloth; all in metres, z up."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Mesh:
    """Positions and normals (n, 3), texture coordinates (n, 2) in [0, 1], faces (m, 3) of vertex indices."""

    positions: Array
    normals: Array
    uv: Array
    faces: NDArray[np.int64]

    def moved(self, x: float = 0.0, y: float = 0.0, z: float = 0.0) -> "Mesh":
        """The mesh shifted."""
        return Mesh(self.positions + np.array([x, y, z]), self.normals, self.uv, self.faces)

    def turned(self, radians: float, axis: int = 2) -> "Mesh":
        """The mesh turned about a coordinate axis through the origin."""
        a, b = [i for i in range(3) if i != axis]
        matrix = np.eye(3)
        matrix[a, a] = matrix[b, b] = np.cos(radians)
        matrix[b, a] = np.sin(radians) * (1 if axis != 1 else -1)
        matrix[a, b] = -matrix[b, a]
        return Mesh(self.positions @ matrix.T, self.normals @ matrix.T, self.uv, self.faces)


def merge(meshes: Sequence[Mesh]) -> Mesh:
    """One mesh of all."""
    offsets = np.cumsum([0, *(len(mesh.positions) for mesh in meshes[:-1])])
    return Mesh(
        np.concatenate([mesh.positions for mesh in meshes]),
        np.concatenate([mesh.normals for mesh in meshes]),
        np.concatenate([mesh.uv for mesh in meshes]),
        np.concatenate([mesh.faces + offset for mesh, offset in zip(meshes, offsets, strict=True)]),
    )


_CORNERS = np.array([[0, 0], [1, 0], [1, 1], [0, 1]], float)
_TWO = np.array([[0, 1, 2], [0, 2, 3]])


def quad(corner: Sequence[float], across: Sequence[float], up: Sequence[float]) -> Mesh:
    """The parallelogram from ``corner`` along ``across`` (u) and ``up`` (v)."""
    a, b = np.asarray(across, float), np.asarray(up, float)
    normal = np.cross(a, b)
    positions = np.asarray(corner, float) + _CORNERS[:, :1] * a + _CORNERS[:, 1:] * b
    return Mesh(positions, np.tile(normal / np.linalg.norm(normal), (4, 1)), _CORNERS.copy(), _TWO)


# Of a box: for each of its six faces, the corners (as 0 or 1 along x, y, z) in the order of _CORNERS, and the normal.
_BOX = np.array(
    [
        [[0, 0, 0], [1, 0, 0], [1, 0, 1], [0, 0, 1]],
        [[1, 1, 0], [0, 1, 0], [0, 1, 1], [1, 1, 1]],
        [[0, 1, 0], [0, 0, 0], [0, 0, 1], [0, 1, 1]],
        [[1, 0, 0], [1, 1, 0], [1, 1, 1], [1, 0, 1]],
        [[0, 0, 1], [1, 0, 1], [1, 1, 1], [0, 1, 1]],
        [[0, 1, 0], [1, 1, 0], [1, 0, 0], [0, 0, 0]],
    ],
    float,
).reshape(24, 3)
_BOX_NORMALS = np.repeat(np.array([[0, -1, 0], [0, 1, 0], [-1, 0, 0], [1, 0, 0], [0, 0, 1], [0, 0, -1]], float), 4, axis=0)
_BOX_UV = np.tile(_CORNERS, (6, 1))
_BOX_FACES = np.concatenate([_TWO + 4 * face for face in range(6)])


def box(low: Sequence[float], high: Sequence[float]) -> Mesh:
    """The box between two opposite corners, flat shaded, each face with the whole texture, upright where the face is."""
    corner = np.asarray(low, float)
    return Mesh(corner + _BOX * (np.asarray(high, float) - corner), _BOX_NORMALS, _BOX_UV, _BOX_FACES)


def grid(columns: int, rows: int, place: Callable[[Array, Array], tuple[Array, Array, Array]]) -> Mesh:
    """The surface ``place(u, v) -> x, y, z`` over the unit square, smooth shaded; arrays are (rows + 1, columns + 1)."""
    u, v = np.meshgrid(np.linspace(0, 1, columns + 1), np.linspace(0, 1, rows + 1))
    positions = np.stack(np.broadcast_arrays(*place(u, v)), -1).astype(float)
    du, dv = np.gradient(positions, axis=1), np.gradient(positions, axis=0)
    normals = np.cross(du, dv)
    normals /= np.linalg.norm(normals, axis=-1, keepdims=True) + 1e-12
    index = np.arange((columns + 1) * (rows + 1)).reshape(rows + 1, columns + 1)
    a, b, c, d = index[:-1, :-1], index[:-1, 1:], index[1:, 1:], index[1:, :-1]
    faces = np.concatenate([np.stack([a, b, c], -1).reshape(-1, 3), np.stack([a, c, d], -1).reshape(-1, 3)])
    return Mesh(positions.reshape(-1, 3), normals.reshape(-1, 3), np.stack([u, v], -1).reshape(-1, 2), faces)


def superellipsoid(size: Sequence[float], squareness: float, columns: int = 24, rows: int = 12) -> Mesh:
    """A cushion-like solid of the given extents around the origin; ``squareness`` 1 is an ellipsoid, towards 0 a box with rounded edges."""

    def power(value: Array, exponent: float) -> Array:
        return np.sign(value) * np.abs(value) ** exponent

    def place(u: Array, v: Array) -> tuple[Array, Array, Array]:
        around, up = u * 2 * np.pi, (v - 0.5) * np.pi
        x = power(np.cos(up), squareness) * power(np.cos(around), squareness)
        y = power(np.cos(up), squareness) * power(np.sin(around), squareness)
        return size[0] / 2 * x, size[1] / 2 * y, size[2] / 2 * power(np.sin(up), squareness)

    return grid(columns, rows, place)


def pillow(width: float, depth: float, thickness: float, puff: float) -> Mesh:
    """A stuffed pillow, lying: square outline with drawn-in edges, thin at the seam, ``puff`` (0 to 1) says how round."""

    def half(sign: float) -> Mesh:
        def place(u: Array, v: Array) -> tuple[Array, Array, Array]:
            x, y = 2 * u - 1, 2 * v - 1
            bulge = ((1 - x**4) * (1 - y**4)) ** (0.5 + 0.3 * (1 - puff))
            draw = 1 - 0.09 * puff
            outline_x = x * (draw + (1 - draw) * y**2)
            outline_y = y * (draw + (1 - draw) * x**2)
            return width / 2 * outline_x, depth / 2 * outline_y, sign * thickness / 2 * bulge

        return grid(12, 12, place)

    return merge([half(1.0), half(-1.0)])


def turned_shape(profile: Sequence[tuple[float, float]], segments: int = 20) -> Mesh:
    """The solid of revolution about z through ``profile``: (radius, height) from bottom to top."""
    radii, heights = np.array(profile, float).T
    where = np.linspace(0, 1, len(radii))

    def place(u: Array, v: Array) -> tuple[Array, Array, Array]:
        radius, height = np.interp(v, where, radii), np.interp(v, where, heights)
        return radius * np.cos(2 * np.pi * u), radius * np.sin(2 * np.pi * u), height

    return grid(segments, 2 * (len(profile) - 1), place)


def rod(start: Sequence[float], end: Sequence[float], radius: float, segments: int = 8) -> Mesh:
    """A cylinder without caps."""
    a, b = np.asarray(start, float), np.asarray(end, float)
    axis = (b - a) / np.linalg.norm(b - a)
    side = np.cross(axis, [0.0, 0.0, 1.0] if abs(axis[2]) < 0.9 else [1.0, 0.0, 0.0])
    side /= np.linalg.norm(side)
    other = np.cross(axis, side)

    def place(u: Array, v: Array) -> tuple[Array, Array, Array]:
        ring = radius * (np.cos(2 * np.pi * u)[..., None] * side + np.sin(2 * np.pi * u)[..., None] * other)
        where = a + v[..., None] * (b - a) + ring
        return where[..., 0], where[..., 1], where[..., 2]

    return grid(segments, 1, place)
