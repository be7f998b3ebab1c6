"""The bed: frame, headboard, mattress, a cover that hangs over the sides in folds, pillows, cushions and a throw."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from resources.bedrooms.recipe import textures
from resources.bedrooms.recipe.camera import against
from resources.bedrooms.recipe.meshes import Array, Mesh, box, grid, pillow, rod, superellipsoid
from resources.bedrooms.recipe.palette import RGB, mixed
from resources.bedrooms.recipe.parameters import Bed, Bedroom
from resources.bedrooms.recipe.stage import Stage, Surface

Put = Callable[[Mesh, Surface | RGB], None]


def build_bed(stage: Stage, bedroom: Bedroom, rng: np.random.Generator) -> None:
    """The whole bed; modelled with its head at y = 0 and its foot towards +y, then put against its wall."""
    bed, room = bedroom.bed, bedroom.room
    half, top = bed.width / 2, bed.height
    wooden = stage.surface(textures.wood(rng, bed.frame))

    def put(mesh: Mesh, look: Surface | RGB) -> None:
        stage.add("bed", against(mesh, room, bed.wall, bed.centre), look)

    put(box((-half - 0.02, 0.03, 0.12), (half + 0.02, bed.length + 0.02, top - 0.22)), wooden)
    for x in (-half + 0.06, half - 0.06):
        put(box((x - 0.03, bed.length - 0.08, 0), (x + 0.03, bed.length - 0.02, 0.12)), wooden)
    mattress = superellipsoid((bed.width - 0.03, bed.length - 0.05, 0.26), 0.16, 32, 14).moved(y=bed.length / 2 + 0.02, z=top - 0.13)
    put(mattress, bed.sheet)
    for mesh in _headboard(bed, rng):
        put(mesh, wooden)
    if bed.footboard:
        for x in (-half - 0.01, half - 0.03):
            put(box((x, bed.length + 0.03, 0), (x + 0.05, bed.length + 0.08, top + 0.16)), wooden)
        put(box((-half, bed.length + 0.035, top - 0.2), (half, bed.length + 0.075, top + 0.1)), wooden)
    _dress(put, stage, bed, rng)
    _pillows(put, stage, bed, rng)


def _headboard(bed: Bed, rng: np.random.Generator) -> list[Mesh]:
    half, high = bed.width / 2 + 0.04, bed.headboard_height
    if bed.headboard == "none":
        return []
    if bed.headboard == "low":
        return [box((-half, 0, 0.2), (half, 0.06, bed.height + 0.22))]
    if bed.headboard == "upholstered":
        columns = int(rng.choice([1, 3, 4, 6]))
        edges = np.linspace(-half, half, columns + 1)
        rows = (0.25, (bed.height + high) / 2, high) if columns > 3 else (0.25, high)
        return [
            superellipsoid((right - left, 0.13, above - below), 0.3, 16, 10).moved(x=(left + right) / 2, y=0.07, z=(below + above) / 2)
            for left, right in pairwise(edges)
            for below, above in pairwise(rows)
        ]
    if bed.headboard == "arched":

        def place(u: Array, v: Array) -> tuple[Array, Array, Array]:
            crest = high + 0.2 * np.sin(np.pi * u)
            return half * (1 - 2 * u), np.full_like(u, 0.07), 0.2 + (crest - 0.2) * v

        return [grid(16, 1, place), box((-half, 0.0, 0), (-half + 0.07, 0.09, high + 0.04)), box((half - 0.07, 0.0, 0), (half, 0.09, high + 0.04))]
    posts = [box((x - 0.035, 0, 0), (x + 0.035, 0.07, high + 0.05)) for x in (-half, half)]
    if bed.headboard == "panel":
        return [*posts, box((-half, 0.015, 0.3), (half, 0.05, high)), box((-half - 0.03, 0, high), (half + 0.03, 0.085, high + 0.05))]
    if bed.headboard == "slats":
        rails = [box((-half, 0.015, z), (half, 0.05, z + 0.09)) for z in (bed.height - 0.05, high - 0.09)]
        return [*posts, *rails, *(box((x - 0.03, 0.02, 0.4), (x + 0.03, 0.04, high - 0.05)) for x in np.linspace(-half, half, 11)[1:-1])]
    bars = [rod((x, 0.03, bed.height - 0.1), (x, 0.03, high), 0.014) for x in np.linspace(-half, half, 10)]
    return [
        *bars,
        *(rod((-half, 0.03, z), (half, 0.03, z), 0.024) for z in (bed.height, high)),
        *(rod((x, 0.03, 0), (x, 0.03, high + 0.1), 0.03) for x in (-half, half)),
    ]


def _bend(arc: Array, flat: float, radius: float) -> tuple[Array, Array]:
    """Where a cloth lies that runs ``arc`` from the middle over an edge at ``flat``: how far out, how far down."""
    over = np.clip(arc - (flat - radius), 0, None)
    turn = np.clip(over / (radius * np.pi / 2), 0, 1) * np.pi / 2
    return np.minimum(arc, flat - radius) + radius * np.sin(turn), radius * (1 - np.cos(turn)) + np.clip(over - radius * np.pi / 2, 0, None)


@dataclass(frozen=True, eq=False)
class Creases:
    """How the cloth on one bed is rumpled, by place: whatever lies upon another follows it, and none shows through."""

    soft: Array
    fine: Array
    waves: float
    phase: float
    rumple: float

    def lift(self, x: Array, y: Array) -> Array:
        """Of the upper side, in metres, at least 0."""
        row, column = (np.floor(y * 44).astype(int) % 128, np.floor(x * 44).astype(int) % 128)
        rise: Array = self.rumple * np.maximum(0.035 + 0.022 * self.soft[row, column] + 0.014 * self.fine[row, column], 0)
        return rise

    def fold(self, along: Array) -> Array:
        """How far a hanging side stands out, in metres, at least 0."""
        return 0.022 * self.rumple * (1 + np.sin(along * self.waves + self.phase))


def drape(bed: Bed, creases: Creases, start: float, stop: float, drop: float, lift: float) -> Mesh:
    """A cloth over the mattress from ``start`` to ``stop`` (from the head; beyond the foot it hangs down), hanging ``drop`` down the sides."""
    half = bed.width / 2 + 0.015 + lift

    def place(u: Array, v: Array) -> tuple[Array, Array, Array]:
        across, along = (2 * u - 1) * (half + drop), start + v * (stop - start)
        out, down = _bend(np.abs(across), half, 0.07)
        y, fall = _bend(along, bed.length + 0.01 + lift, 0.07)
        lower = np.maximum(down, fall)
        hanging = np.clip(lower / 0.25, 0, 1)
        out = out + creases.fold(along) * hanging * (down >= fall)
        y = y + creases.fold(across) * hanging * (fall > down)
        z = bed.height + lift - lower + creases.lift(across, along) * np.clip(1 - lower / 0.1, 0, 1)
        return np.sign(across) * out, y, np.maximum(z, 0.03)

    return grid(44, max(8, round((stop - start) * 20)), place)


def _dress(put: Put, stage: Stage, bed: Bed, rng: np.random.Generator) -> None:
    drop = rng.uniform(0.18, bed.height - 0.08)
    creases = Creases(textures.noise(rng, 0), textures.noise(rng, 1), rng.uniform(16, 32), rng.random() * 6.28, rng.uniform(0.4, 1.5))
    start = 0.85 if bed.turned_down else rng.uniform(0.42, 0.6)
    over = 0.02 if bed.footboard else rng.uniform(0.1, drop)
    cover = stage.surface(textures.cloth(rng, bed.cover, bed.accent, bed.pattern))
    put(drape(bed, creases, start, bed.length + over, drop, 0.03), cover)
    if bed.turned_down:
        put(drape(bed, creases, start - 0.05, start + rng.uniform(0.18, 0.3), drop * 0.95, 0.05), mixed(bed.sheet, (0.95, 0.94, 0.92), 0.3))
    if bed.throw:
        where = rng.uniform(1.25, 1.5)
        woven = stage.surface(textures.cloth(rng, bed.accent, bed.cover, str(rng.choice(["plain", "plain", "stripes", "checks"]))))
        put(drape(bed, creases, where, where + rng.uniform(0.35, 0.55), drop * rng.uniform(0.7, 1.0), 0.05), woven)


def _pillows(put: Put, stage: Stage, bed: Bed, rng: np.random.Generator) -> None:
    across = 1 if bed.width < 1.2 else 2
    size = min(0.72, bed.width / across - 0.06)
    case = stage.surface(textures.cloth(rng, bed.sheet, bed.cover, str(rng.choice(["plain", "plain", "plain", "stripes", "checks"]))))
    second = stage.surface(textures.cloth(rng, bed.cover, bed.accent, bed.pattern))
    lean = np.radians(rng.uniform(18, 68))
    for index in range(bed.pillows):
        row, column = divmod(index, across)
        x = 0.0 if across == 1 else (column - 0.5) * bed.width * 0.49
        cushion = pillow(size, 0.48, rng.uniform(0.17, 0.23), rng.uniform(0.4, 1.0)).turned(rng.normal(0, 0.06)).turned(-lean - rng.normal(0, 0.07), 0)
        y, z = 0.2 + 0.2 * row + 0.06, bed.height + 0.09 + 0.2 * np.sin(lean) - 0.03 * row
        put(cushion.moved(x + rng.normal(0, 0.02), y, z), second if row == 1 else case)
    for index in range(bed.cushions):
        x = (index - (bed.cushions - 1) / 2) * 0.42 + rng.normal(0, 0.04)
        small = pillow(0.4, 0.4, 0.15, 1.0).turned(rng.normal(0, 0.25)).turned(-np.radians(62), 0)
        put(small.moved(x, 0.52 + 0.16 * (bed.pillows > across), bed.height + 0.21), mixed(bed.accent, bed.cover, 0.15 * index))
