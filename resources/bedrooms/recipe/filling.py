"""What fills the room once the bed and the camera stand: windows, curtains, furniture, pictures, a plant, a rug."""

import numpy as np

from resources.bedrooms.recipe import palette
from resources.bedrooms.recipe.camera import on_wall
from resources.bedrooms.recipe.parameters import Bed, Hangings, Hung, Plant, Room, Rug, Standing, Window
from resources.bedrooms.recipe.plan import WALLS, Plan, weighted


def choose_windows(rng: np.random.Generator, plan: Plan) -> tuple[Window, ...]:
    """None, one or two, on the same wall or on two; alone above the bed's head, its sill is higher."""
    room, count = plan.room, int(rng.choice([0, 1, 2], p=[0.16, 0.46, 0.38]))
    floor_long = rng.random() < 0.2
    sill = 0.12 if floor_long else float(rng.uniform(0.75, 1.05))
    head = float(min(room.height - 0.2, sill + (2.0 if floor_long else rng.uniform(1.05, 1.5))))
    width = float(rng.uniform(0.95, 2.1 if count == 1 else 1.35))
    columns, rows = int(rng.choice([1, 2, 2, 3])), int(rng.choice([1, 1, 2, 3]))
    same = rng.random() < 0.55
    facing = {wall: share for wall, share in WALLS.items() if any(plan.in_view(wall, along) for along in np.linspace(0.3, 0.9, 4) * plan.length(wall))}
    first = weighted(rng, facing or WALLS)
    found: list[Window] = []
    for index in range(count):
        wall = first if index == 0 or same else weighted(rng, {name: share for name, share in (facing or WALLS).items() if name != first} or WALLS)
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


def choose_hangings(rng: np.random.Generator, curtain: palette.RGB, room: Room) -> Hangings:
    """Curtains and blinds, the same at all windows."""
    style = weighted(rng, {"none": 0.27, "short": 0.17, "long": 0.56})
    blind = weighted(rng, {"none": 0.6, "roller": 0.12, "slats": 0.14, "sheer": 0.14})
    colours = (curtain, curtain, (0.94, 0.93, 0.9), palette.mixed(room.wall, (1, 1, 1), 0.5))
    return Hangings(style, palette.pick(rng, colours), float(rng.uniform(0.16, 0.42)), blind, float(rng.uniform(0.15, 0.6)))


def choose_furniture(rng: np.random.Generator, plan: Plan) -> tuple[Standing, ...]:
    """At most three pieces along the walls."""
    kinds = {"wardrobe": (0.65, (1.0, 2.0), (0.55, 0.62), (1.9, 2.25)), "dresser": (0.35, (0.8, 1.4), (0.42, 0.5), (0.75, 1.0))}
    kinds |= {"bookshelf": (0.14, (0.6, 1.0), (0.28, 0.34), (1.2, 2.0)), "desk": (0.16, (0.9, 1.3), (0.5, 0.6), (0.73, 0.77))}
    kinds |= {"armchair": (0.25, (0.7, 0.85), (0.7, 0.8), (0.8, 0.95))}
    colour = palette.pick(rng, palette.WOODS + palette.PAINTED[:2], 0.05)
    found: list[Standing] = []
    for kind, (chance, widths, depths, heights) in kinds.items():
        if rng.random() > chance or len(found) == 3:
            continue
        width, depth, height = (float(rng.uniform(*bounds)) for bounds in (widths, depths, heights))
        where = plan.place(rng, plan.floor, width, WALLS, plan.camera.eye[1] + 1.2)
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


def choose_hung(rng: np.random.Generator, plan: Plan) -> tuple[Hung, ...]:
    """Up to four pictures or mirrors, most on the bed's wall."""
    frame = palette.pick(rng, (*palette.WOODS[:6], (0.08, 0.08, 0.09), (0.93, 0.92, 0.9), (0.65, 0.5, 0.28)), 0.05)
    found: list[Hung] = []
    for _ in range(int(rng.choice([0, 1, 2, 3, 4], p=[0.24, 0.24, 0.24, 0.16, 0.12]))):
        width = float(rng.uniform(0.35, 0.95))
        height = float(np.clip(width * rng.uniform(0.7, 1.4), 0.35, 0.9))
        where = plan.place(rng, plan.upper, width, {plan.bed.wall: 0.5, **{wall: 0.25 for wall in WALLS if wall != plan.bed.wall}}, 1.4)
        if where is not None:
            wall, centre = where
            kind = "mirror" if rng.random() < 0.16 else "picture"
            above = float(min(max(1.5, plan.bed.headboard_height + height / 2 + 0.1), plan.room.height - height / 2 - 0.12))
            found.append(Hung(kind, wall, centre, above, width, height, frame))
    return tuple(found)


def choose_plant(rng: np.random.Generator, plan: Plan) -> Plant | None:
    """A plant by a wall, in some rooms."""
    if rng.random() > 0.3:
        return None
    where = plan.place(rng, plan.floor, 0.42, WALLS, plan.camera.eye[1] + 1.3)
    if where is None:
        return None
    x, y = on_wall(plan.room, *where, 0.32)
    pot = palette.pick(rng, ((0.75, 0.42, 0.28), (0.92, 0.9, 0.87), (0.2, 0.2, 0.21), (0.6, 0.5, 0.38)), 0.05)
    return Plant(x, y, float(rng.uniform(0.9, 1.7)), palette.pick(rng, palette.LEAVES, 0.06), pot, bool(rng.random() < 0.5))


def choose_rug(rng: np.random.Generator, room: Room, bed: Bed, accent: palette.RGB, curtain: palette.RGB) -> Rug | None:
    """A rug by the bed or under its foot, in some rooms, which stands out from the floor."""
    if rng.random() > 0.45:
        return None
    x, y = on_wall(room, bed.wall, bed.centre, bed.length * rng.uniform(0.75, 1.05))
    contrast = [colour for colour in (accent, curtain, *palette.CARPETS, (0.9, 0.88, 0.84)) if np.abs(np.subtract(colour, room.floor)).max() > 0.18]
    colour = palette.pick(rng, contrast or (accent,), 0.05)
    pattern = weighted(rng, {"plain": 0.22, "border": 0.22, "oriental": 0.26, "stripes": 0.15, "diamonds": 0.15})
    width, length = float(rng.uniform(1.4, 2.6)), float(rng.uniform(1.3, 2.2))
    second = (0.92, 0.89, 0.82) if sum(colour) < 1.5 else palette.mixed(colour, (0.25, 0.2, 0.2), 0.6)
    return Rug(
        float(np.clip(x, 0.9, room.width - 0.9)), float(np.clip(y, 0.9, room.depth - 0.9)), width, length, float(rng.normal(0, 4)), colour, second, pattern
    )
