"""From a number to a bedroom: the choices, drawn so that rooms are plausible and the bed is nearly always well in view."""

from dataclasses import replace

import numpy as np

from resources.bedrooms.recipe import palette
from resources.bedrooms.recipe.camera import on_wall, project, table_centre
from resources.bedrooms.recipe.filling import choose_furniture, choose_hangings, choose_hung, choose_plant, choose_rug, choose_windows
from resources.bedrooms.recipe.lighting import choose_light
from resources.bedrooms.recipe.parameters import Bed, Bedroom, Camera, Room, Table
from resources.bedrooms.recipe.plan import Plan, weighted

_WORLD_SEED = 20151119  # the day the DCGAN paper appeared


def describe(number: int) -> Bedroom:
    """The parameters of picture ``number``; the same for ever."""
    rng = np.random.default_rng([_WORLD_SEED, number])
    cover, accent, curtain = palette.SCHEMES[int(rng.integers(len(palette.SCHEMES)))]
    room = _room(rng)
    bed = _bed(rng, room, cover, accent)
    tables = _tables(rng, room, bed)
    camera = _camera(rng, room, bed)
    plan = Plan(room, bed, tables, camera)
    windows = choose_windows(rng, plan)
    plant = choose_plant(rng, plan)
    furniture = choose_furniture(rng, plan)
    hung = choose_hung(rng, plan)
    light = choose_light(rng, windows)
    tables = _switch(rng, tables, light.daylight, light.ceiling_lit)
    if light.daylight == "night" and not light.ceiling_lit and not any(table.lit for table in tables):
        light = replace(light, ceiling="pendant" if light.ceiling == "none" else light.ceiling, ceiling_lit=True)
    hangings = choose_hangings(rng, curtain, room)
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
        rug=choose_rug(rng, room, bed, accent, curtain),
        camera=camera,
        light=light,
    )


def _room(rng: np.random.Generator) -> Room:
    name = weighted(rng, palette.WALL_WEIGHTS)
    wall = palette.pick(rng, palette.WALLS[name])
    style = weighted(rng, {"paint": 0.74, "stripes": 0.07, "damask": 0.07, "flowers": 0.05, "panelling": 0.07})
    if name == "brown" and rng.random() < 0.5:
        style = "panelling"
    floor_style = weighted(rng, {"wood": 0.48, "carpet": 0.34, "tiles": 0.18})
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
    wall = weighted(rng, {"back": 0.64, "left": 0.18, "right": 0.18})
    width = float(rng.choice([1.0, 1.4, 1.6, 1.8, 2.0], p=[0.13, 0.2, 0.3, 0.25, 0.12]))
    length = float(rng.uniform(1.95, 2.1))
    along = room.width if wall == "back" else room.depth
    side = weighted(rng, {"low": 0.33, "middle": 0.34, "high": 0.33})
    if wall == "back":
        gap = width / 2 + rng.uniform(0.08, 0.75)
        centre = {"low": gap, "middle": along / 2 + rng.normal(0, 0.12), "high": along - gap}[side]
        centre = float(np.clip(centre, width / 2 + 0.06, along - width / 2 - 0.06))
    else:
        centre = float(room.depth - width / 2 - rng.uniform(0.1, max(0.15, min(1.1, room.depth - width - 1.6))))
    styles = {"panel": 0.24, "upholstered": 0.24, "slats": 0.12, "metal": 0.12, "arched": 0.12, "low": 0.08, "none": 0.08}
    headboard = weighted(rng, styles)
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
        pattern=weighted(rng, {"plain": 0.45, "stripes": 0.11, "checks": 0.1, "flowers": 0.13, "bands": 0.1, "quilt": 0.11}),
        pillows=(1 if width < 1.2 else 2) * (2 if rng.random() < 0.4 else 1),
        cushions=int(rng.choice([0, 1, 2, 3], p=[0.45, 0.2, 0.2, 0.15])),
        throw=bool(rng.random() < 0.33),
        footboard=bool(headboard in ("panel", "slats", "metal", "arched") and rng.random() < 0.4),
        turned_down=bool(rng.random() < 0.35),
    )


def _tables(rng: np.random.Generator, room: Room, bed: Bed) -> tuple[Table, ...]:
    width, height = float(rng.uniform(0.4, 0.58)), float(np.clip(bed.height + rng.uniform(-0.1, 0.12), 0.42, 0.72))
    colour = palette.pick(rng, (bed.frame,) if rng.random() < 0.5 and bed.headboard != "upholstered" else palette.WOODS + palette.PAINTED, 0.05)
    lamp, tall = weighted(rng, {"cone": 0.45, "drum": 0.35, "globe": 0.2}), float(rng.uniform(0.42, 0.68))
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
