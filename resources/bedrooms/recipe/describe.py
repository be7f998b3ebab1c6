"""From a number to a bedroom: the choices, drawn so that rooms are plausible and the bed is nearly always well in view."""

from dataclasses import replace

import numpy as np

from resources.bedrooms.recipe import palette
from resources.bedrooms.recipe.camera import axes, on_wall, project, table_centre
from resources.bedrooms.recipe.lighting import choose_light
from resources.bedrooms.recipe.parameters import Bed, Bedroom, Camera, Hangings, Hung, Plant, Room, Rug, Standing, Table, Window

_WORLD_SEED = 20151119  # the day the DCGAN paper appeared
Span = tuple[float, float]
_WALLS = {"back": 0.5, "left": 0.25, "right": 0.25}


def describe(number: int) -> Bedroom:
    """The parameters of picture ``number``; the same for ever."""
    rng = np.random.default_rng([_WORLD_SEED, number])
    cover, accent, curtain = palette.SCHEMES[int(rng.integers(len(palette.SCHEMES)))]
    room = _room(rng)
    bed = _bed(rng, room, cover, accent)
    tables = _tables(rng, room, bed)
    camera = _camera(rng, room, bed)
    plan = _Plan(room, bed, tables, camera)
    windows = _windows(rng, plan)
    plant = _plant(rng, plan)
    furniture = _furniture(rng, plan)
    hung = _hung(rng, plan)
    light = choose_light(rng, windows)
    tables = _switch(rng, tables, light.daylight, light.ceiling_lit)
    if light.daylight == "night" and not light.ceiling_lit and not any(table.lit for table in tables):
        light = replace(light, ceiling="pendant" if light.ceiling == "none" else light.ceiling, ceiling_lit=True)
    hangings = _hangings(rng, curtain, room)
    if hangings.blind != "none":
        light = replace(light, sun=None)
    return Bedroom(
        number=number,
        room=room,
        windows=windows,
        hangings=hangings,
        bed=bed,
        tables=tables,
        furniture=furniture,
        hung=hung,
        plant=plant,
        rug=_rug(rng, room, bed, accent, curtain),
        camera=camera,
        light=light,
    )


def _weighted(rng: np.random.Generator, weights: dict[str, float]) -> str:
    shares = np.array(list(weights.values()))
    return list(weights)[int(rng.choice(len(shares), p=shares / shares.sum()))]


def _room(rng: np.random.Generator) -> Room:
    name = _weighted(rng, palette.WALL_WEIGHTS)
    wall = palette.pick(rng, palette.WALLS[name])
    style = _weighted(rng, {"paint": 0.74, "stripes": 0.07, "damask": 0.07, "flowers": 0.05, "panelling": 0.07})
    if name == "brown" and rng.random() < 0.5:
        style = "panelling"
    floor_style = _weighted(rng, {"wood": 0.48, "carpet": 0.34, "tiles": 0.18})
    floor = palette.pick(rng, {"wood": palette.WOODS[:8], "carpet": palette.CARPETS, "tiles": palette.TILES}[floor_style], 0.06)
    return Room(
        width=float(rng.uniform(3.0, 4.9)),
        depth=float(rng.uniform(3.7, 5.2)),
        height=float(rng.uniform(2.35, 2.95)),
        wall_colour=name,
        wall=wall,
        accent_wall=palette.mixed(wall, (1, 1, 1), float(rng.uniform(0.5, 0.8))) if rng.random() < 0.15 and name not in ("white", "brown") else None,
        wall_style=style,
        floor_style=floor_style,
        floor=floor,
        ceiling=palette.mixed((0.95, 0.945, 0.93), wall, float(rng.choice([0.0, 0.1, 0.25]))),
        trim=palette.pick(rng, palette.WOODS[:4], 0.05) if rng.random() < 0.18 else (0.94, 0.935, 0.92),
    )


def _bed(rng: np.random.Generator, room: Room, cover: palette.RGB, accent: palette.RGB) -> Bed:
    wall = _weighted(rng, {"back": 0.64, "left": 0.18, "right": 0.18})
    width = float(rng.choice([1.0, 1.4, 1.6, 1.8, 2.0], p=[0.13, 0.2, 0.3, 0.25, 0.12]))
    length = float(rng.uniform(1.95, 2.1))
    along = room.width if wall == "back" else room.depth
    side = _weighted(rng, {"low": 0.33, "middle": 0.34, "high": 0.33})
    if wall == "back":
        gap = width / 2 + rng.uniform(0.08, 0.75)
        centre = {"low": gap, "middle": along / 2 + rng.normal(0, 0.12), "high": along - gap}[side]
        centre = float(np.clip(centre, width / 2 + 0.06, along - width / 2 - 0.06))
    else:
        centre = float(room.depth - width / 2 - rng.uniform(0.1, max(0.15, min(1.1, room.depth - width - 1.6))))
    styles = {"panel": 0.24, "upholstered": 0.24, "slats": 0.12, "metal": 0.12, "arched": 0.12, "low": 0.08, "none": 0.08}
    headboard = _weighted(rng, styles)
    frame = palette.pick(rng, palette.METALS[:1] + palette.METALS[2:] if headboard == "metal" else palette.WOODS[:8] + palette.PAINTED[:3], 0.05)
    if headboard == "upholstered":
        frame = palette.pick(rng, (accent, cover, (0.8, 0.76, 0.68), (0.35, 0.34, 0.35), (0.9, 0.88, 0.84)), 0.05)
    return Bed(
        wall=wall,
        centre=centre,
        width=width,
        length=length,
        height=float(rng.uniform(0.46, 0.68)),
        headboard=headboard,
        headboard_height=float(rng.uniform(0.95, 1.4)),
        frame=frame,
        cover=palette.pick(rng, (cover,)),
        accent=palette.pick(rng, (accent,)),
        sheet=palette.pick(rng, ((0.94, 0.93, 0.9), (0.95, 0.94, 0.93), cover, accent)),
        pattern=_weighted(rng, {"plain": 0.45, "stripes": 0.11, "checks": 0.1, "flowers": 0.13, "bands": 0.1, "quilt": 0.11}),
        pillows=(1 if width < 1.2 else 2) * (2 if rng.random() < 0.4 else 1),
        cushions=int(rng.choice([0, 1, 2, 3], p=[0.45, 0.2, 0.2, 0.15])),
        throw=bool(rng.random() < 0.33),
        footboard=bool(headboard in ("panel", "slats", "metal", "arched") and rng.random() < 0.4),
        turned_down=bool(rng.random() < 0.35),
    )


def _tables(rng: np.random.Generator, room: Room, bed: Bed) -> tuple[Table, ...]:
    width, height = float(rng.uniform(0.4, 0.58)), float(np.clip(bed.height + rng.uniform(-0.1, 0.12), 0.42, 0.72))
    colour = palette.pick(rng, (bed.frame,) if rng.random() < 0.5 and bed.headboard != "upholstered" else palette.WOODS + palette.PAINTED, 0.05)
    lamp, tall = _weighted(rng, {"cone": 0.45, "drum": 0.35, "globe": 0.2}), float(rng.uniform(0.42, 0.68))
    shade = palette.pick(rng, ((0.93, 0.88, 0.76), (0.95, 0.93, 0.88), (0.9, 0.8, 0.6), bed.accent))
    sides = [side for side in (-1, 1) if rng.random() < 0.78]
    drawn = [Table(side, width, height, colour, lamp if rng.random() < 0.88 else "", tall, shade, False) for side in sides]
    end = room.width if bed.wall == "back" else room.depth
    return tuple(table for table in drawn if width / 2 < table_centre(bed, table) < end - width / 2)


def _switch(rng: np.random.Generator, tables: tuple[Table, ...], daylight: str, ceiling_lit: bool) -> tuple[Table, ...]:
    """The lamps turned on or off together, nearly always: likelier as it darkens, and certain where nothing else lights the night."""
    on = rng.random() < {"day": 0.42, "dusk": 0.75, "night": 0.7 if ceiling_lit else 0.95}[daylight]
    return tuple(replace(table, lit=bool(table.lamp and on and rng.random() < 0.93)) for table in tables)


def _camera(rng: np.random.Generator, room: Room, bed: Bed) -> Camera:
    """From the near end of the room, at the height of an eye or a tripod, towards the bed; drawn again until the bed fills a fair part."""
    head = on_wall(room, bed.wall, bed.centre, 0.0)
    foot = on_wall(room, bed.wall, bed.centre, bed.length)
    middle = np.add(head, foot) / 2
    box = np.array(
        [(*on_wall(room, bed.wall, bed.centre + s * bed.width / 2, off), z) for s in (-1, 1) for off in (0.0, bed.length) for z in (0.1, bed.height)]
    )
    best, best_score, share = None, -np.inf, rng.uniform(0.26, 0.56)
    for _ in range(24):
        low, high = {"back": (0.12, 0.88), "left": (0.4, 0.92), "right": (0.08, 0.6)}[bed.wall]
        eye = (float(room.width * rng.uniform(low, high)), float(rng.uniform(0.08, 1.2)), float(rng.uniform(1.15, 1.65)))
        aim = rng.uniform(0.35, 0.85)
        x = middle[0] * aim + room.width / 2 * (1 - aim) + rng.normal(0, 0.15)
        target = (float(x), float(middle[1] * 0.5 + room.depth * 0.5), float(rng.uniform(0.62, 1.05)))
        camera = Camera(eye, target, float(rng.uniform(50, 78)), float(rng.normal(0, 0.8)))
        if (axes_depth := (box - eye) @ np.subtract(target, eye)).min() <= 0.1 * abs(axes_depth).max():
            continue
        raw = project(camera, box)
        seen = np.clip([raw.min(0), raw.max(0)], 0, 1)
        whole, area = float(np.prod(np.ptp(raw, 0))), float(np.prod(np.ptp(seen, 0)))
        centre = float(seen[:, 0].mean())
        score = -abs(area - share) * 1.5 - max(0.0, abs(centre - 0.5) - 0.24) * 4 - max(0.0, 0.62 - area / whole) * 3
        if score > best_score:
            best, best_score = camera, score
        if score > -0.12:
            break
    if best is None:
        best = Camera((room.width / 2, 0.08, 1.5), (float(middle[0]), room.depth, 0.9), 76.0, 0.0)
    return best


class _Plan:
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
            wall = _weighted(rng, walls)
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


def _windows(rng: np.random.Generator, plan: _Plan) -> tuple[Window, ...]:
    room, count = plan.room, int(rng.choice([0, 1, 2], p=[0.16, 0.46, 0.38]))
    floor_long = rng.random() < 0.2
    sill = 0.12 if floor_long else float(rng.uniform(0.75, 1.05))
    head = float(min(room.height - 0.2, sill + (2.0 if floor_long else rng.uniform(1.05, 1.5))))
    width = float(rng.uniform(0.95, 2.1 if count == 1 else 1.35))
    columns, rows = int(rng.choice([1, 2, 2, 3])), int(rng.choice([1, 1, 2, 3]))
    same = rng.random() < 0.55
    facing = {wall: share for wall, share in _WALLS.items() if any(plan.in_view(wall, along) for along in np.linspace(0.3, 0.9, 4) * plan.length(wall))}
    first = _weighted(rng, facing or _WALLS)
    found: list[Window] = []
    for index in range(count):
        wall = first if index == 0 or same else _weighted(rng, {name: share for name, share in (facing or _WALLS).items() if name != first} or _WALLS)
        if wall == plan.bed.wall and not floor_long and index == 0 and count == 1 and rng.random() < 0.4:
            low = max(sill, 1.05)
            centre = float(np.clip(plan.bed.centre, width / 2 + 0.15, plan.length(wall) - width / 2 - 0.15))
            plan.upper[wall].append((centre - width / 2 - 0.1, centre + width / 2 + 0.1))
            found.append(Window(wall, centre, width, low, max(head, low + 0.9), columns, rows))
            continue
        if floor_long and not plan.free(plan.floor, wall, (0.0, 0.2)):
            plan.upper[wall].extend(plan.floor[wall])
        where = plan.place(rng, plan.upper, width + 0.1, {wall: 1.0}, 0.32 * room.depth)
        if where is not None:
            found.append(Window(wall, where[1], width, sill, head, columns, rows))
            if floor_long:
                plan.floor[wall].append((where[1] - width / 2, where[1] + width / 2))
    return tuple(found)


def _hangings(rng: np.random.Generator, curtain: palette.RGB, room: Room) -> Hangings:
    style = _weighted(rng, {"none": 0.27, "short": 0.17, "long": 0.56})
    blind = _weighted(rng, {"none": 0.6, "roller": 0.12, "slats": 0.14, "sheer": 0.14})
    colours = (curtain, curtain, (0.94, 0.93, 0.9), palette.mixed(room.wall, (1, 1, 1), 0.5))
    return Hangings(style, palette.pick(rng, colours), float(rng.uniform(0.16, 0.42)), blind, float(rng.uniform(0.15, 0.6)))


def _furniture(rng: np.random.Generator, plan: _Plan) -> tuple[Standing, ...]:
    kinds = {"wardrobe": (0.65, (1.0, 2.0), (0.55, 0.62), (1.9, 2.25)), "dresser": (0.35, (0.8, 1.4), (0.42, 0.5), (0.75, 1.0))}
    kinds |= {"bookshelf": (0.14, (0.6, 1.0), (0.28, 0.34), (1.2, 2.0)), "desk": (0.16, (0.9, 1.3), (0.5, 0.6), (0.73, 0.77))}
    kinds |= {"armchair": (0.25, (0.7, 0.85), (0.7, 0.8), (0.8, 0.95))}
    colour = palette.pick(rng, palette.WOODS + palette.PAINTED[:2], 0.05)
    found: list[Standing] = []
    for kind, (chance, widths, depths, heights) in kinds.items():
        if rng.random() > chance or len(found) == 3:
            continue
        width, depth, height = (float(rng.uniform(*bounds)) for bounds in (widths, depths, heights))
        where = plan.place(rng, plan.floor, width, _WALLS, plan.camera.eye[1] + 1.2)
        if where is None:
            continue
        wall, centre = where
        span = (centre - width / 2, centre + width / 2)
        if height > 1.1 and not plan.free(plan.upper, wall, span):
            continue
        if height > 0.7:
            plan.upper[wall].append(span)
        tint = palette.pick(rng, (plan.bed.accent, plan.bed.cover, (0.6, 0.55, 0.48)), 0.05) if kind == "armchair" else colour
        found.append(Standing(kind, wall, centre, width, depth, min(height, plan.room.height - 0.1), tint, int(rng.integers(4))))
    return tuple(found)


def _hung(rng: np.random.Generator, plan: _Plan) -> tuple[Hung, ...]:
    frame = palette.pick(rng, (*palette.WOODS[:6], (0.08, 0.08, 0.09), (0.93, 0.92, 0.9), (0.65, 0.5, 0.28)), 0.05)
    found: list[Hung] = []
    for _ in range(int(rng.choice([0, 1, 2, 3, 4], p=[0.24, 0.24, 0.24, 0.16, 0.12]))):
        width = float(rng.uniform(0.35, 0.95))
        height = float(np.clip(width * rng.uniform(0.7, 1.4), 0.35, 0.9))
        where = plan.place(rng, plan.upper, width, {plan.bed.wall: 0.5, **{wall: 0.25 for wall in _WALLS if wall != plan.bed.wall}}, 1.4)
        if where is not None:
            wall, centre = where
            kind = "mirror" if rng.random() < 0.16 else "picture"
            above = float(min(max(1.5, plan.bed.headboard_height + height / 2 + 0.1), plan.room.height - height / 2 - 0.12))
            found.append(Hung(kind, wall, centre, above, width, height, frame))
    return tuple(found)


def _plant(rng: np.random.Generator, plan: _Plan) -> Plant | None:
    if rng.random() > 0.3:
        return None
    where = plan.place(rng, plan.floor, 0.42, _WALLS, plan.camera.eye[1] + 1.3)
    if where is None:
        return None
    x, y = on_wall(plan.room, *where, 0.32)
    pot = palette.pick(rng, ((0.75, 0.42, 0.28), (0.92, 0.9, 0.87), (0.2, 0.2, 0.21), (0.6, 0.5, 0.38)), 0.05)
    return Plant(x, y, float(rng.uniform(0.9, 1.7)), palette.pick(rng, palette.LEAVES, 0.06), pot, bool(rng.random() < 0.5))


def _rug(rng: np.random.Generator, room: Room, bed: Bed, accent: palette.RGB, curtain: palette.RGB) -> Rug | None:
    if rng.random() > 0.45:
        return None
    x, y = on_wall(room, bed.wall, bed.centre, bed.length * rng.uniform(0.75, 1.05))
    contrast = [colour for colour in (accent, curtain, *palette.CARPETS, (0.9, 0.88, 0.84)) if np.abs(np.subtract(colour, room.floor)).max() > 0.18]
    colour = palette.pick(rng, contrast or (accent,), 0.05)
    pattern = _weighted(rng, {"plain": 0.22, "border": 0.22, "oriental": 0.26, "stripes": 0.15, "diamonds": 0.15})
    width, length = float(rng.uniform(1.4, 2.6)), float(rng.uniform(1.3, 2.2))
    second = (0.92, 0.89, 0.82) if sum(colour) < 1.5 else palette.mixed(colour, (0.25, 0.2, 0.2), 0.6)
    return Rug(
        float(np.clip(x, 0.9, room.width - 0.9)), float(np.clip(y, 0.9, room.depth - 0.9)), width, length, float(rng.normal(0, 4)), colour, second, pattern
    )
