"""The empty room: floor, walls with their openings, ceiling, skirting, the panes and what hangs before them."""

from itertools import pairwise

import numpy as np

from resources.bedrooms.recipe import textures
from resources.bedrooms.recipe.camera import against
from resources.bedrooms.recipe.meshes import Array, Mesh, box, grid, merge, quad, rod
from resources.bedrooms.recipe.palette import RGB, mixed
from resources.bedrooms.recipe.parameters import Bedroom, Window
from resources.bedrooms.recipe.stage import Stage, Surface
from resources.bedrooms.recipe.views import view

_REVEAL = 0.14
_FRAME = 0.05


def build_shell(stage: Stage, bedroom: Bedroom, rng: np.random.Generator) -> None:
    """Everything that belongs to the building, and the curtains."""
    room = bedroom.room
    width, depth, height = room.width, room.depth, room.height
    stage.add("floor", quad((0, 0, 0), (width, 0, 0), (0, depth, 0)), stage.surface(_floor(bedroom, rng)), "matt" if room.floor_style == "carpet" else "satin")
    stage.add("ceiling", quad((0, depth, height), (width, 0, 0), (0, -depth, 0)), room.ceiling)
    papered = _wall(stage, rng, room.wall, room.wall_style)
    plain = papered if room.accent_wall is None else _wall(stage, rng, room.accent_wall, "paint")
    for wall in ("back", "left", "right"):
        look = papered if wall == bedroom.bed.wall else plain
        windows = [window for window in bedroom.windows if window.wall == wall]
        stage.add("wall", _pierced(bedroom, wall, windows), look)
        _trim(stage, bedroom, wall)
    stage.add("wall", quad((width, 0, 0), (-width, 0, 0), (0, 0, height)), plain)
    panorama = view(rng, bedroom.light.scenery, bedroom.light.daylight) * bedroom.light.sky
    for index, window in enumerate(bedroom.windows):
        _glaze(stage, bedroom, window, np.roll(panorama, 40 * index, 1), f"window{index}", rng)
        _hang(stage, bedroom, window, rng)


def _floor(bedroom: Bedroom, rng: np.random.Generator) -> textures.Picture:
    room = bedroom.room
    if room.floor_style == "carpet":
        return textures.carpet(rng, room.floor)
    if room.floor_style == "tiles":
        edge = rng.uniform(0.35, 0.6)
        return textures.tiles(rng, room.floor, round(room.width / edge), round(room.depth / edge), bool(rng.random() < 0.15))
    picture = textures.planks(rng, room.floor, int(room.width / rng.uniform(0.12, 0.22)), int(rng.integers(2, 5)))
    return np.ascontiguousarray(picture.transpose(1, 0, 2)) if rng.random() < 0.45 else picture


def _wall(stage: Stage, rng: np.random.Generator, colour: RGB, style: str) -> Surface:
    if style == "paint":
        return stage.surface(textures.plaster(rng, colour))
    if style == "panelling":
        return stage.surface(textures.panelling(rng, colour, int(rng.integers(16, 34))))
    return stage.surface(textures.wallpaper(rng, colour, style, float(rng.integers(9, 20))))


def _pierced(bedroom: Bedroom, wall: str, windows: list[Window]) -> Mesh:
    """A wall in upright strips, cut out where its windows are."""
    room = bedroom.room
    length = room.width if wall == "back" else room.depth
    cuts = sorted({0.0, length, *(end for window in windows for end in _ends(window))})
    strips = []
    for start, stop in pairwise(cuts):
        within = [window for window in windows if _ends(window)[0] <= start + 1e-6 and stop - 1e-6 <= _ends(window)[1]]
        spans = [(0.0, within[0].sill), (within[0].head, room.height)] if within else [(0.0, room.height)]
        for low, high in spans:
            corner, across = {
                "back": ((start, room.depth, low), (stop - start, 0, 0)),
                "left": ((0, start, low), (0, stop - start, 0)),
                "right": ((room.width, start, low), (0, stop - start, 0)),
            }[wall]
            strip = quad(corner, across, (0, 0, high - low))
            uv = np.array([start / length, low / room.height]) + strip.uv * [(stop - start) / length, (high - low) / room.height]
            strips.append(Mesh(strip.positions, strip.normals, uv, strip.faces))
    return merge(strips)


def _ends(window: Window) -> tuple[float, float]:
    return window.centre - window.width / 2, window.centre + window.width / 2


def _trim(stage: Stage, bedroom: Bedroom, wall: str) -> None:
    """Skirting board, and in some rooms a moulding under the ceiling."""
    room = bedroom.room
    length = room.width if wall == "back" else room.depth
    stage.add("wall", against(box((-length / 2, 0, 0), (length / 2, 0.018, 0.11)), room, wall, length / 2), room.trim)
    if bedroom.number % 3 == 0:
        stage.add("wall", against(box((-length / 2, 0, room.height - 0.1), (length / 2, 0.07, room.height)), room, wall, length / 2), (0.95, 0.945, 0.93))


def _glaze(stage: Stage, bedroom: Bedroom, window: Window, panorama: textures.Picture, name: str, rng: np.random.Generator) -> None:
    """The reveal, the pane that shines, its frame and bars, the sill; blinds are painted on the pane, since light comes through them."""
    room, half, low, high = bedroom.room, window.width / 2, window.sill, window.head
    pane = quad((half, -_REVEAL, low), (-window.width, 0, 0), (0, 0, high - low))
    stage.emit(name, against(pane, room, window.wall, window.centre), _screened(bedroom, panorama, rng))
    reveal = [
        quad((-half, -_REVEAL, low), (0, _REVEAL, 0), (0, 0, high - low)),
        quad((half, -_REVEAL, low), (0, _REVEAL, 0), (0, 0, high - low)),
        quad((-half, -_REVEAL, low), (window.width, 0, 0), (0, _REVEAL, 0)),
        quad((-half, -_REVEAL, high), (window.width, 0, 0), (0, _REVEAL, 0)),
    ]
    bars = [box((x - _FRAME / 2, -_REVEAL, low), (x + _FRAME / 2, -_REVEAL + 0.04, high)) for x in np.linspace(-half, half, window.columns + 1)]
    bars += [box((-half, -_REVEAL, z - _FRAME / 2), (half, -_REVEAL + 0.04, z + _FRAME / 2)) for z in np.linspace(low, high, window.rows + 1)]
    bars.append(box((-half - 0.06, -0.02, low - 0.04), (half + 0.06, 0.07, low)))
    casing = [box((x - 0.04, 0, low), (x + 0.04, 0.02, high + 0.06)) for x in (-half - 0.04, half + 0.04)]
    casing.append(box((-half - 0.08, 0, high), (half + 0.08, 0.02, high + 0.08)))
    for mesh in (*reveal, *bars, *casing):
        stage.add("frame", against(mesh, room, window.wall, window.centre), room.trim)


def _screened(bedroom: Bedroom, panorama: textures.Picture, rng: np.random.Generator) -> textures.Picture:
    """The view with the blind before it: a glowing roller blind, slats with the view between them, or sheer folds."""
    hangings = bedroom.hangings
    height, across = np.mgrid[0:128, 0:128] / 127
    covered = (height > 1 - hangings.drawn)[..., None]
    glow = panorama.mean((0, 1)) * np.array(mixed(hangings.colour, (0.95, 0.92, 0.85), 0.6))
    if hangings.blind == "roller":
        return np.where(covered, glow * 0.3, panorama)
    if hangings.blind == "slats":
        slat = (height * 26 % 1 < 0.55)[..., None]
        return np.where(slat, glow * 0.42, panorama * 0.9)
    if hangings.blind == "sheer":
        folds = 0.62 + 0.16 * np.sin(across * rng.uniform(40, 70) + 2 * np.sin(across * 9))
        return np.asarray(0.2 * panorama + 0.75 * panorama.mean((0, 1)) * folds[..., None])
    return panorama


def _hang(stage: Stage, bedroom: Bedroom, window: Window, rng: np.random.Generator) -> None:
    """Curtains gathered on both sides, and their rod."""
    hangings, room, half = bedroom.hangings, bedroom.room, window.width / 2
    if hangings.style == "none":
        return
    top = min(window.head + 0.16, room.height - 0.03)
    bottom = 0.03 if hangings.style == "long" else window.sill - 0.16
    inner = window.width * hangings.spread
    look = stage.surface(
        textures.cloth(rng, hangings.colour, mixed(hangings.colour, (1, 1, 1), 0.4), str(rng.choice(["plain", "plain", "plain", "stripes", "flowers"])))
    )
    for side in (-1, 1):
        waves, phase = rng.integers(5, 10), rng.random(3) * 6.28

        def place(u: Array, v: Array, side: int = side, waves: int = int(waves), phase: Array = phase) -> tuple[Array, Array, Array]:
            gather = 1 - 0.18 * np.sin(np.pi * (1 - v)) * (phase[0] > 2.5)
            x = side * (half + 0.17 - (inner + 0.17) * u * gather)
            fold = np.sin(u * waves * 2 * np.pi + phase[1] + 0.5 * np.sin(3 * v + phase[2]))
            return x, 0.1 + 0.035 * fold * (0.45 + 0.55 * (1 - v)), bottom + (top - bottom) * v

        stage.add("curtain", against(grid(48, 8, place), room, window.wall, window.centre), look)
    bar = rod((-half - 0.3, 0.1, top), (half + 0.3, 0.1, top), 0.015)
    stage.add("curtain", against(bar, room, window.wall, window.centre), (0.25, 0.2, 0.16))
