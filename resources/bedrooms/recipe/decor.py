"""Lamps, ceiling lights, pictures, mirrors, plants, rugs, books, and what lies about."""

import numpy as np

from resources.bedrooms.recipe import textures
from resources.bedrooms.recipe.camera import against
from resources.bedrooms.recipe.meshes import Array, Mesh, box, grid, merge, quad, rod, superellipsoid, turned_shape
from resources.bedrooms.recipe.palette import METALS, RGB, mixed, pick, rgb
from resources.bedrooms.recipe.parameters import Bedroom, Hung, Plant, Rug, Table
from resources.bedrooms.recipe.stage import Stage


def build_decor(stage: Stage, bedroom: Bedroom, rng: np.random.Generator) -> None:
    """Everything that makes the room lived in."""
    _ceiling_light(stage, bedroom, rng)
    if bedroom.rug is not None:
        _rug(stage, bedroom.rug, rng)
    for hung in bedroom.hung:
        _hung(stage, bedroom, hung, rng)
    if bedroom.plant is not None:
        _plant(stage, bedroom.plant, rng)
    _lying_about(stage, bedroom, rng)


def table_lamp(stage: Stage, bedroom: Bedroom, table: Table, centre: float, rng: np.random.Generator) -> None:
    """A foot and a shade; a lit shade glows, most at its middle, and is named ``lamp``."""
    high, wide = table.lamp_height, table.lamp_height * rng.uniform(0.28, 0.36)
    foot = pick(rng, (*METALS, (0.85, 0.83, 0.78), bedroom.bed.accent, (0.5, 0.32, 0.2)))
    belly = rng.uniform(0.3, 1.0) * wide * 0.55
    base = turned_shape(
        ((0.0, 0.0), (wide * 0.5, 0.0), (wide * 0.45, 0.02), (belly, high * 0.16), (belly * 0.8, high * 0.3), (0.02, high * 0.48), (0.015, high * 0.7))
    )
    profiles = {
        "cone": ((wide, high * 0.52), (wide * 0.55, high)),
        "drum": ((wide * 0.9, high * 0.56), (wide * 0.85, high)),
        "globe": tuple((wide * 0.85 * np.sin(a) + 0.01, high * 0.72 - wide * 0.85 * np.cos(a)) for a in np.linspace(0.1, np.pi - 0.1, 7)),
    }

    def put(mesh: Mesh) -> Mesh:
        return against(mesh.moved(y=0.22, z=table.height), bedroom.room, bedroom.bed.wall, centre)

    stage.add("table", put(base), foot)
    shade = put(turned_shape(profiles[table.lamp], 24))
    if not table.lit:
        stage.add("dark_lamp", shade, table.shade)
        return
    glow = np.array(bedroom.light.lamp_colour) * np.array(mixed(table.shade, (1, 1, 1), 0.4)) * bedroom.light.lamp
    middle = np.exp(-(((np.linspace(0, 1, 16) - 0.45) / 0.45) ** 2))[:, None, None]
    stage.emit("lamp", shade, np.repeat(glow * (0.35 + 0.9 * middle), 16, axis=1))


def _ceiling_light(stage: Stage, bedroom: Bedroom, rng: np.random.Generator) -> None:
    room, light = bedroom.room, bedroom.light
    if light.ceiling == "none":
        return
    x, y, top = room.width / 2 + rng.normal(0, 0.15), room.depth * rng.uniform(0.55, 0.72), room.height
    metal = pick(rng, METALS)
    drop = rng.uniform(0.3, 0.55) if light.ceiling in ("pendant", "chandelier") else 0.0
    radius = rng.uniform(0.16, 0.26)
    if light.ceiling == "disc":
        shapes = [turned_shape(((0.01, -0.1), (radius * 0.7, -0.09), (radius, -0.02), (radius, 0.0)))]
    elif light.ceiling == "globe":
        shapes = [superellipsoid((radius * 1.4, radius * 1.4, radius * 1.3), 1.0, 16, 10).moved(z=-0.18)]
    elif light.ceiling == "pendant":
        shapes = [turned_shape(((0.01, -0.26), (radius * 1.1, -0.25), (radius * rng.uniform(0.6, 1.1), 0.0), (0.01, 0.01))).moved(z=-drop)]
    else:
        arms = [(0.28 * np.cos(a), 0.28 * np.sin(a)) for a in np.arange(5) * 2 * np.pi / 5 + 0.3]
        shapes = [superellipsoid((0.12, 0.12, 0.15), 1.0, 10, 6).moved(a, b, -drop + 0.05) for a, b in arms]
        for a, b in arms:
            stage.add("ceiling_light", rod((x, y, top - drop - 0.08), (x + a, y + b, top - drop), 0.015), metal)
    stage.add("ceiling_light", rod((x, y, top - drop - 0.08), (x, y, top), 0.012 if drop else 0.04), metal)
    shape = merge(shapes).moved(x, y, top)
    if light.ceiling_lit:
        stage.emit("ceiling_light", shape, np.full((4, 4, 3), np.array(mixed(light.lamp_colour, (1, 0.9, 0.75), 0.5)) * light.lamp * 1.4))
    else:
        stage.add("ceiling_light", shape, (0.9, 0.89, 0.86))


def _rug(stage: Stage, rug: Rug, rng: np.random.Generator) -> None:
    flat = quad((-rug.width / 2, -rug.length / 2, 0), (rug.width, 0, 0), (0, rug.length, 0))
    stage.add("rug", flat.turned(np.radians(rug.turn)).moved(rug.x, rug.y, 0.015), stage.surface(textures.rug(rng, rug.colour, rug.accent, rug.pattern)))


def _hung(stage: Stage, bedroom: Bedroom, hung: Hung, rng: np.random.Generator) -> None:
    half, low, high = hung.width / 2, hung.above - hung.height / 2, hung.above + hung.height / 2
    edge = 0.035
    rails = [box((x - edge / 2, 0, low), (x + edge / 2, 0.035, high)) for x in (-half, half)]
    rails += [box((-half - edge / 2, 0, z - edge / 2), (half + edge / 2, 0.035, z + edge / 2)) for z in (low, high)]
    name = "picture" if hung.kind == "picture" else "mirror"
    for rail in rails:
        stage.add(name, against(rail, bedroom.room, hung.wall, hung.centre), hung.frame)
    sheet = against(quad((half, 0.02, low), (-hung.width, 0, 0), (0, 0, hung.height)), bedroom.room, hung.wall, hung.centre)
    if hung.kind == "mirror":
        stage.add(name, sheet, (0.9, 0.9, 0.9), "mirror")
    else:
        stage.add(name, sheet, stage.surface(textures.painting(rng, bedroom.bed.accent)))


def _plant(stage: Stage, plant: Plant, rng: np.random.Generator) -> None:
    """A pot, and leaves that arch outwards."""
    tall = plant.height
    pot = turned_shape(((0.01, 0), (0.12, 0), (0.17, 0.3), (0.16, 0.31), (0.01, 0.29)))
    stage.add("plant", pot.moved(plant.x, plant.y), plant.pot)
    look = stage.surface(textures.leaves(rng, plant.leaf))
    blades = []
    for index in range(22 if plant.broad else 34):
        turn, reach = index * 2.4 + rng.normal(0, 0.2), rng.uniform(0.18, 0.42)
        rise, wide = rng.uniform(0.3, 1.0) * (tall - 0.3), (rng.uniform(0.07, 0.12) if plant.broad else rng.uniform(0.025, 0.045))

        def place(u: Array, v: Array, reach: float = reach, rise: float = rise, wide: float = wide) -> tuple[Array, Array, Array]:
            body = wide * np.sin(np.pi * np.clip(v, 0.02, 1) ** (2.2 if plant.broad else 1.0)) + 0.006
            return reach * v**1.6, (2 * u - 1) * body, 0.28 + rise * np.sin(v * 2.0) / np.sin(1.4) * 0.75 + 0.03 * np.abs(2 * u - 1)

        blades.append(grid(2, 7, place).turned(turn).moved(plant.x, plant.y))
    stage.add("plant", merge(blades), look)


def books(rng: np.random.Generator, most: int) -> list[tuple[Mesh, RGB]]:
    """A little pile of books on z = 0."""
    pile: list[tuple[Mesh, RGB]] = []
    z = 0.0
    for _ in range(int(rng.integers(1, most + 1))):
        thick, wide, deep = rng.uniform(0.02, 0.045), rng.uniform(0.11, 0.15), rng.uniform(0.08, 0.11)
        pile.append((box((-wide, -deep, z), (wide, deep, z + thick)).turned(rng.normal(0, 0.2)), rgb(rng.random(3) * 0.7 + 0.1)))
        z += thick
    return pile


def _lying_about(stage: Stage, bedroom: Bedroom, rng: np.random.Generator) -> None:
    """A bag, slippers, a basket or a book on the bed: small things that every photograph has."""
    bed = bedroom.bed
    if rng.random() < 0.25:
        for mesh, colour in books(rng, 2):
            where = mesh.moved(rng.uniform(-0.3, 0.3) * bed.width, rng.uniform(1.1, 1.6), bed.height + 0.06)
            stage.add("clutter", against(where, bedroom.room, bed.wall, bed.centre), colour)
    if rng.random() < 0.35:
        colour = pick(rng, ((0.65, 0.5, 0.33), bed.accent, bed.cover, (0.2, 0.2, 0.22)), 0.08)
        side = bed.width / 2 + rng.uniform(0.25, 0.5)
        basket = turned_shape(((0.01, 0), (0.15, 0), (0.19, 0.3), (0.17, 0.3), (0.14, 0.05)))
        where = against(basket.moved(float(rng.choice([-1, 1])) * side, rng.uniform(1.0, 1.9)), bedroom.room, bed.wall, bed.centre)
        low, high = where.positions.min(0), where.positions.max(0)
        if low[0] > 0.05 and high[0] < bedroom.room.width - 0.05 and high[1] < bedroom.room.depth - 0.05:
            stage.add("clutter", where, colour)
