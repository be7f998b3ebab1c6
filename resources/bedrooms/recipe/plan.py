"""The walls' free stretches: where something may still stand or hang, and whether the camera sees it there."""

import numpy as np

from resources.bedrooms.recipe.camera import axes, on_wall, project, table_centre
from resources.bedrooms.recipe.parameters import Bed, Camera, Room, Table

Span = tuple[float, float]
WALLS = {"back": 0.5, "left": 0.25, "right": 0.25}


def weighted(rng: np.random.Generator, weights: dict[str, float]) -> str:
    """One of the names, drawn by its weight."""
    shares = np.array(list(weights.values()))
    return list(weights)[int(rng.choice(len(shares), p=shares / shares.sum()))]


class Plan:
    """Which stretches of the walls are still free, at the floor and at eye level."""

    def __init__(self, room: Room, bed: Bed, tables: tuple[Table, ...], camera: Camera):
        self.room, self.bed, self.camera = room, bed, camera
        self.floor: dict[str, list[Span]] = {"back": [], "left": [], "right": []}
        self.upper: dict[str, list[Span]] = {"back": [], "left": [], "right": []}
        reach = bed.width / 2 + 0.06
        ends = [bed.centre - reach, bed.centre + reach]
        for table in tables:
            beyond = table_centre(bed, table) > bed.centre
            ends[int(beyond)] += table.width if beyond else -table.width
        self.floor[bed.wall].append((ends[0], ends[1]))
        if bed.wall == "back":  # what stands along a side wall must leave the bed free
            for wall, gap in (("left", bed.centre - bed.width / 2), ("right", room.width - bed.centre - bed.width / 2)):
                if gap < 1.15:
                    self.floor[wall].append((room.depth - bed.length - 0.3, room.depth))
        else:
            self.floor["back"].append((0.0, 2.3) if bed.wall == "left" else (room.width - 2.3, room.width))

    def length(self, wall: str) -> float:
        """Of a wall."""
        return self.room.width if wall == "back" else self.room.depth

    def free(self, level: dict[str, list[Span]], wall: str, span: Span) -> bool:
        """Whether nothing is there yet."""
        return all(span[1] < low or span[0] > high for low, high in level[wall])

    def in_view(self, wall: str, along: float, above: float = 1.2) -> bool:
        """Whether the camera looks at a point on a wall."""
        point = np.array([(*on_wall(self.room, wall, along, 0.0), above)])
        if float(axes(self.camera)[2] @ (point[0] - self.camera.eye)) < 0.3:
            return False
        return bool((np.abs(project(self.camera, point) - 0.5) < 0.44).all())

    def place(self, rng: np.random.Generator, level: dict[str, list[Span]], width: float, walls: dict[str, float], lowest: float) -> tuple[str, float] | None:
        """A wall and a free centre on it for something of this width, which it then takes; in view if possible; none after some tries.

        ``walls`` weighs the walls; on the side walls nothing begins nearer to the camera's end of the room than ``lowest``.
        """
        seen: tuple[str, float] | None = None
        for attempt in range(14):
            wall = weighted(rng, walls)
            start, end = (0.1 if wall == "back" else lowest) + width / 2, self.length(wall) - 0.08 - width / 2
            if end < start:
                continue
            centre = float(rng.uniform(start, end))
            if self.free(level, wall, (centre - width / 2 - 0.05, centre + width / 2 + 0.05)):
                seen = wall, centre
                if attempt > 9 or self.in_view(wall, centre):
                    break
        if seen is not None:
            level[seen[0]].append((seen[1] - width / 2 - 0.05, seen[1] + width / 2 + 0.05))
        return seen
