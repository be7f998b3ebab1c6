"""What stands along the walls: night tables, wardrobes, dressers, bookshelves, desks, armchairs."""

from itertools import pairwise

import numpy as np

from resources.bedrooms.recipe import textures
from resources.bedrooms.recipe.camera import against, table_centre
from resources.bedrooms.recipe.decor import books, table_lamp
from resources.bedrooms.recipe.meshes import Mesh, box, superellipsoid
from resources.bedrooms.recipe.palette import RGB, mixed
from resources.bedrooms.recipe.parameters import Bedroom, Standing, Table
from resources.bedrooms.recipe.stage import Stage, Surface

_HANDLE: RGB = (0.55, 0.52, 0.47)


def build_furniture(stage: Stage, bedroom: Bedroom, rng: np.random.Generator) -> None:
    """All of it."""
    for table in bedroom.tables:
        _night_table(stage, bedroom, table, rng)
    plain, strewn = {"wardrobe": _wardrobe, "armchair": _armchair}, {"dresser": _dresser, "bookshelf": _bookshelf, "desk": _desk}
    for piece in bedroom.furniture:
        look = stage.surface(textures.cloth(rng, piece.colour, piece.colour, "plain") if piece.kind == "armchair" else textures.wood(rng, piece.colour))
        for mesh, part in plain[piece.kind](piece, look) if piece.kind in plain else strewn[piece.kind](piece, look, rng):
            stage.add(piece.kind, against(mesh, bedroom.room, piece.wall, piece.centre), part)


Parts = list[tuple[Mesh, Surface | RGB]]


def _drawers(width: float, depth: float, low: float, high: float, rows: int, columns: int, look: Surface | RGB) -> Parts:
    """Drawer fronts a little proud of a chest, each with a handle."""
    parts: Parts = []
    across, up = width / columns, (high - low) / rows
    for column in range(columns):
        for row in range(rows):
            x, z = -width / 2 + (column + 0.5) * across, low + (row + 0.5) * up
            parts.append((box((x - across / 2 + 0.02, depth, z - up / 2 + 0.015), (x + across / 2 - 0.02, depth + 0.018, z + up / 2 - 0.015)), look))
            parts.append((box((x - 0.05, depth + 0.018, z - 0.01), (x + 0.05, depth + 0.04, z + 0.012)), _HANDLE))
    return parts


def _night_table(stage: Stage, bedroom: Bedroom, table: Table, rng: np.random.Generator) -> None:
    look, half, high = stage.surface(textures.wood(rng, table.colour)), table.width / 2, table.height
    parts: Parts = [(box((-half, 0.02, high - 0.03), (half, 0.42, high)), look)]
    if rng.random() < 0.6:
        parts += [(box((-half + 0.02, 0.03, 0.1), (half - 0.02, 0.4, high - 0.03)), look), *_drawers(table.width - 0.04, 0.4, 0.12, high - 0.05, 2, 1, look)]
    else:
        parts += [(box((-half + 0.02, 0.03, high - 0.2), (half - 0.02, 0.4, high - 0.03)), look)]
    parts += [(box((x - 0.02, y - 0.02, 0), (x + 0.02, y + 0.02, high - 0.03)), look) for x in (-half + 0.04, half - 0.04) for y in (0.06, 0.38)]
    centre = table_centre(bedroom.bed, table)
    for mesh, part in parts:
        stage.add("table", against(mesh, bedroom.room, bedroom.bed.wall, centre), part)
    if table.lamp:
        table_lamp(stage, bedroom, table, centre, rng)
    if rng.random() < 0.5:
        for mesh, colour in books(rng, 3):
            stage.add("clutter", against(mesh.moved(rng.normal(0, 0.03), 0.3, high), bedroom.room, bedroom.bed.wall, centre), colour)


def _wardrobe(piece: Standing, look: Surface) -> Parts:
    half, deep, high = piece.width / 2, piece.depth, piece.height
    parts: Parts = [(box((-half, 0, 0.06), (half, deep, high)), look), (box((-half - 0.03, 0, high), (half + 0.03, deep + 0.04, high + 0.05)), look)]
    doors = max(2, round(piece.width / 0.5))
    edges = np.linspace(-half, half, doors + 1)
    front: Surface | RGB = look if piece.variant else mixed(piece.colour, (0.95, 0.94, 0.92), 0.6)
    for index, (left, right) in enumerate(pairwise(edges)):
        parts.append((box((left + 0.012, deep, 0.1), (right - 0.012, deep + 0.02, high - 0.04)), front))
        if piece.variant % 2:
            for low, above in ((0.2, high * 0.42), (high * 0.48, high - 0.14)):
                parts.append((box((left + 0.08, deep + 0.02, low), (right - 0.08, deep + 0.03, above)), mixed(piece.colour, (0, 0, 0), 0.12)))
        knob = right - 0.05 if index % 2 == 0 else left + 0.05
        parts.append((box((knob - 0.012, deep + 0.02, high * 0.42), (knob + 0.012, deep + 0.05, high * 0.56)), _HANDLE))
    return parts


def _dresser(piece: Standing, look: Surface, rng: np.random.Generator) -> Parts:
    half, deep, high = piece.width / 2, piece.depth, piece.height
    parts: Parts = [(box((-half, 0.01, 0.08), (half, deep, high)), look), (box((-half - 0.02, 0, high), (half + 0.02, deep + 0.03, high + 0.03)), look)]
    parts += _drawers(piece.width, deep, 0.1, high - 0.02, 3 + piece.variant % 2, 2 if piece.width > 1.0 else 1, look)
    if piece.variant < 2:  # a television
        wide = min(piece.width, 1.0) / 2
        parts += [(box((-wide, 0.14, high + 0.08), (wide, 0.18, high + 0.08 + wide * 1.15)), (0.03, 0.03, 0.035))]
        parts += [(box((-0.15, 0.1, high + 0.03), (0.15, 0.24, high + 0.09)), (0.05, 0.05, 0.05))]
    else:
        parts += [(mesh.moved(half * rng.uniform(-0.6, 0.6), 0.2, high + 0.03), colour) for mesh, colour in books(rng, 4)]
        parts.append((superellipsoid((0.14, 0.14, 0.3), 1.0).moved(half * 0.6, 0.2, high + 0.18), mixed(piece.colour, (0.9, 0.88, 0.84), 0.8)))
    return parts


def _bookshelf(piece: Standing, look: Surface, rng: np.random.Generator) -> Parts:
    half, deep, high = piece.width / 2, piece.depth, piece.height
    parts: Parts = [(box((x - 0.015, 0, 0), (x + 0.015, deep, high)), look) for x in (-half, half)]
    parts.append((box((-half, 0, 0), (half, 0.02, high)), look))
    levels = np.linspace(0.06, high - 0.02, max(4, int(high / 0.34)))
    parts += [(box((-half, 0, z - 0.012), (half, deep, z + 0.012)), look) for z in levels]
    for z in levels[:-1]:
        x = -half + 0.03
        while x < half - 0.08 and rng.random() < 0.95:
            wide, tall = rng.uniform(0.025, 0.06), rng.uniform(0.17, 0.27)
            colour = mixed(tuple(rng.random(3) * 0.8 + 0.1), (0.6, 0.5, 0.4), 0.4)
            parts.append((box((x, 0.04, z + 0.012), (x + wide, deep - 0.06, z + tall)), colour))
            x += wide + 0.003
    return parts


def _desk(piece: Standing, look: Surface, rng: np.random.Generator) -> Parts:
    half, deep, high = piece.width / 2, piece.depth, piece.height
    parts: Parts = [(box((-half, 0, high - 0.04), (half, deep, high)), look)]
    parts += [(box((x - 0.025, y - 0.025, 0), (x + 0.025, y + 0.025, high - 0.04)), look) for x in (-half + 0.04, half - 0.04) for y in (0.05, deep - 0.05)]
    parts.append((box((-0.26, 0.15, high), (0.26, 0.17, high + 0.36)), (0.04, 0.04, 0.05)))
    seat = deep + 0.15
    parts += [(box((-0.21, seat - 0.2, 0.43), (0.21, seat + 0.2, 0.47)), look), (box((-0.2, seat + 0.17, 0.47), (0.2, seat + 0.2, 0.92)), look)]
    parts += [(box((x - 0.018, y - 0.018, 0), (x + 0.018, y + 0.018, 0.43)), look) for x in (-0.18, 0.18) for y in (seat - 0.17, seat + 0.17)]
    parts += [(mesh.moved(half * 0.65, 0.25, high), colour) for mesh, colour in books(rng, 4)]
    return parts


def _armchair(piece: Standing, look: Surface) -> Parts:
    half, deep, high = piece.width / 2, piece.depth, piece.height
    seat = superellipsoid((piece.width - 0.2, deep - 0.15, 0.26), 0.3).moved(y=deep / 2 + 0.08, z=0.34)
    back = superellipsoid((piece.width - 0.12, 0.2, high - 0.2), 0.35).turned(0.14, 0).moved(y=0.16, z=high / 2 + 0.08)
    arms = [superellipsoid((0.16, deep - 0.08, 0.5), 0.35).moved(x=x, y=deep / 2 + 0.04, z=0.35) for x in (-half + 0.08, half - 0.08)]
    legs = [box((x - 0.025, y - 0.025, 0), (x + 0.025, y + 0.025, 0.16)) for x in (-half + 0.1, half - 0.1) for y in (0.12, deep - 0.08)]
    return [(seat, look), (back, look), *((arm, look) for arm in arms), *((leg, (0.25, 0.16, 0.1)) for leg in legs)]
