"""Glasses: two rims, a bridge and temples; dark lenses make them sunglasses."""

import numpy as np
from numpy.random import Generator

from resources.portraits.recipe.head import Head
from resources.portraits.recipe.mesh import Array, Mesh, grid, linear, tubes
from resources.portraits.recipe.person import Person

_DARK = ((18, 18, 20), (18, 18, 20), (58, 32, 20), (24, 34, 66), (86, 20, 30), (20, 52, 46))
_LIGHT = ((190, 40, 44), (222, 178, 96), (228, 226, 220), (40, 130, 150), (196, 120, 60), (150, 110, 190))
_LENSES = ((10, 10, 12), (14, 12, 12), (34, 20, 12), (12, 22, 30))


def glasses(person: Person, head: Head, random: Generator) -> list[Mesh]:
    """The glasses of `person` in the head's space; none where there are none. Frames are light or dark against the skin, and 1.5 to 2 pixels thick."""
    shape, shade, size, thick, lens = random.random(5)
    if person.glasses == "none":
        return []
    sun = person.glasses == "sunglasses"
    dark_skin = person.skin == "dark" and not sun
    palette = _LIGHT if dark_skin else _DARK
    color = linear(palette[int(shade * len(palette))])
    half = 0.0385 + 0.009 * thick
    outline = _outline(shape, 1.0 + 0.10 * (size - 0.5), sun)
    depth = max(float(head.front(0.0, -0.06)) + 0.03, 0.70)
    parts = [_tube(_bent(outline * np.array([side, 1.0]) + np.array([side * 0.315, -0.02]), depth), half, color) for side in (-1, 1)]
    inner, outer = 0.315 + outline[:, 0].min(), 0.315 + outline[:, 0].max()
    t = np.linspace(-1, 1, 9)
    bridge = np.stack([t * (inner + 0.01), 0.045 - 0.045 * t * t], axis=-1)
    parts.append(_tube(_bent(bridge, depth + 0.02), half, color))
    for side in (-1, 1):
        start = _bent(np.array([[side * outer, 0.07]]), depth)[0]
        bend = np.array([side * 0.80, 0.06, start[2] - 0.10])
        end = np.array([side * 0.815, 0.0, -0.18])
        along = np.linspace(0, 1, 6)[:, None]
        path = np.concatenate([start + (bend - start) * along, (bend + (end - bend) * along)[1:]])
        parts.append(_tube(path, half * 0.9, color, outward=np.array([0.0, 1.0, 0.0])))
    if sun:
        tint = linear(_LENSES[int(lens * len(_LENSES))])
        parts += [_lens(outline * np.array([side, 1.0]) + np.array([side * 0.315, -0.02]), depth, tint) for side in (-1, 1)]
    return parts


def _outline(pick: float, size: float, sun: bool) -> Array:
    """The right rim (n, 2) around its centre: round, oblong, like a cat's eye, or as pilots wear it."""
    turn = np.linspace(0, 2 * np.pi, 41)
    wide, high, power = ((0.225, 0.215, 2.0), (0.245, 0.165, 4.0), (0.240, 0.190, 2.8), (0.240, 0.210, 2.6))[int(pick * 4)]
    if sun:
        wide, high = wide * 1.04, high * 1.08
    cosine, sine = np.cos(turn), np.sin(turn)
    x = wide * np.sign(cosine) * np.abs(cosine) ** (2 / power)
    y = high * np.sign(sine) * np.abs(sine) ** (2 / power)
    if 0.5 <= pick < 0.75:
        y = y + 0.05 * np.maximum(x / wide, 0) ** 2 * (y > -0.03)
    elif pick >= 0.75:
        x, y = x * (1 + 0.10 * y / high), y * np.where(y < 0, 1.12, 0.86)
    return size * np.stack([x, y], axis=-1)


def _bent(flat: Array, depth: float) -> Array:
    """Points (n, 3) of (x, y) on the curved plane that glasses lie in."""
    return np.stack([flat[:, 0], flat[:, 1], depth - 0.26 * flat[:, 0] ** 2], axis=-1)


def _tube(path: Array, half: float, color: Array, outward: Array | None = None) -> Mesh:
    lift = np.broadcast_to(np.array([0.0, 0.0, 1.0]) if outward is None else outward, path.shape)[None]
    size = np.full((1, len(path)), half)
    return tubes(path[None], lift, size, size, color, sides=8)


def _lens(rim: Array, depth: float, tint: Array) -> Mesh:
    middle = rim.mean(axis=0)
    share = np.linspace(0.0, 1.0, 6)[:, None, None]
    flat = middle + share * (rim[None] - middle)
    points = _bent(flat.reshape(-1, 2), depth).reshape(*flat.shape[:2], 3)
    points[..., 2] += 0.02 * (1 - share[..., 0] ** 2) - 0.004
    height = (points[..., 1:2] - rim[:, 1].min()) / np.ptp(rim[:, 1])
    return grid(points if rim[0, 0] > 0 else points[:, ::-1], tint * (3.2 - 2.4 * height))
