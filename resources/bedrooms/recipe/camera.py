"""The axes and the camera: x to the right, y away from the camera, z up; the room's near left corner on the floor is the origin.

Along a wall, positions are measured as x on the back wall and as y on the left and right ones.
"""

import numpy as np
from numpy.typing import NDArray

from resources.bedrooms.recipe.meshes import Mesh
from resources.bedrooms.recipe.parameters import Bed, Camera, Room, Table, Window


def against(mesh: Mesh, room: Room, wall: str, centre: float) -> Mesh:
    """Furniture modelled with its back on the plane y = 0 and its front towards +y, put against a wall."""
    if wall == "back":
        return mesh.turned(np.pi).moved(x=centre, y=room.depth)
    if wall == "left":
        return mesh.turned(-np.pi / 2).moved(y=centre)
    return mesh.turned(np.pi / 2).moved(x=room.width, y=centre)


def on_wall(room: Room, wall: str, along: float, off: float) -> tuple[float, float]:
    """The (x, y) of the point ``along`` a wall and ``off`` it into the room."""
    if wall == "back":
        return along, room.depth - off
    return (off, along) if wall == "left" else (room.width - off, along)


def axes(camera: Camera) -> NDArray[np.float64]:
    """Right, up and forward (3, 3), orthonormal."""
    forward = np.subtract(camera.target, camera.eye)
    forward /= np.linalg.norm(forward)
    right = np.cross(forward, [0, 0, 1])
    right /= np.linalg.norm(right)
    up = np.cross(right, forward)
    roll = np.radians(camera.roll)
    return np.stack([right * np.cos(roll) + up * np.sin(roll), up * np.cos(roll) - right * np.sin(roll), forward])


def project(camera: Camera, points: NDArray[np.float64]) -> NDArray[np.float64]:
    """Points (n, 3) to the picture (n, 2): (0, 0) its upper left corner, (1, 1) its lower right one. They must lie in front of the camera."""
    x, y, z = (axes(camera) @ (np.asarray(points, float) - camera.eye).T).clip([[-np.inf], [-np.inf], [0.05]])
    scale = 0.5 / np.tan(np.radians(camera.field) / 2)
    return np.stack([0.5 + scale * x / z, 0.5 - scale * y / z], -1)


def seen_box(camera: Camera, polygon: NDArray[np.float64]) -> tuple[float, float, float, float] | None:
    """The box x0, y0, x1, y1 around what the picture shows of a convex polygon (n, 3), corners in turn; none where it shows nothing."""
    corners = (np.asarray(polygon, float) - camera.eye) @ axes(camera).T
    reach = np.tan(np.radians(camera.field) / 2)
    for side in ((0, 0, 1), (1, 0, reach), (-1, 0, reach), (0, 1, reach), (0, -1, reach)):
        corners = _cut(corners, np.array(side, float))
        if not len(corners):
            return None
    seen = 0.5 + corners[:, :2] * [1, -1] / (2 * reach * corners[:, 2:])
    (x0, y0), (x1, y1) = seen.min(0).tolist(), seen.max(0).tolist()
    return x0, y0, x1, y1


def _cut(polygon: NDArray[np.float64], plane: NDArray[np.float64]) -> NDArray[np.float64]:
    """The part of a convex polygon before a plane through the eye (or just before it), after Sutherland and Hodgman."""
    before = polygon @ plane - 1e-3
    kept: list[NDArray[np.float64]] = []
    for here, there, a, b in zip(polygon, np.roll(polygon, -1, 0), before, np.roll(before, -1), strict=True):
        if a >= 0:
            kept.append(here)
        if (a >= 0) != (b >= 0):
            kept.append(here + (there - here) * a / (a - b))
    return np.array(kept).reshape(-1, 3)


def window_corners(room: Room, window: Window) -> NDArray[np.float64]:
    """The four corners (4, 3) of the opening, in turn."""
    start, end, low, high = window.centre - window.width / 2, window.centre + window.width / 2, window.sill, window.head
    turn = ((start, low), (end, low), (end, high), (start, high))
    return np.array([(*on_wall(room, window.wall, along, 0.0), z) for along, z in turn])


def table_centre(bed: Bed, table: Table) -> float:
    """Where a night table stands along the bed's wall. Side +1 is to the right of who looks from the bed's foot to its head."""
    direction = -1 if bed.wall == "right" else 1
    return bed.centre + direction * table.side * (bed.width / 2 + 0.06 + table.width / 2)
