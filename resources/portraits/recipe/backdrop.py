"""What is behind the person: soft gradients and rooms, gardens and evenings far out of focus."""

import numpy as np
from numpy.random import Generator

from resources.portraits.recipe.mesh import Array, linear, smoothstep
from resources.portraits.recipe.person import Person

_STUDIO = (
    (176, 190, 204), (206, 196, 180), (150, 170, 160), (188, 160, 150), (120, 134, 156), (214, 210, 206),
    (96, 116, 128), (196, 176, 198), (226, 206, 160), (140, 176, 190), (204, 140, 110), (112, 108, 104),
)  # fmt: skip
_INDOOR = ((206, 178, 146), (168, 140, 112), (190, 184, 172), (150, 128, 116), (128, 112, 100))
_GREENS = ((112, 142, 76), (84, 118, 70), (150, 160, 92), (96, 132, 104))
_SKIES = ((170, 204, 232), (200, 216, 226), (236, 206, 176), (150, 186, 222))
_NIGHT = ((30, 34, 48), (44, 36, 40), (26, 40, 44), (40, 40, 42), (52, 42, 34))


def backdrop(person: Person, random: Generator, size: int) -> Array:
    """Linear RGB (size, size, 3)."""
    y, x = np.mgrid[1 : -1 : size * 1j, -1 : 1 : size * 1j]
    kind = person.background
    if kind == "outdoor":
        horizon = random.uniform(-0.3, 0.5)
        sky, green = _pick(random, _SKIES), _pick(random, _GREENS)
        picture = green + (sky - green) * smoothstep(horizon - 0.35, horizon + 0.35, y + 0.2 * np.sin(2 * x + random.uniform(0, 6)))[..., None]
        return _blobs(picture, x, y, random, 7, [green * 0.6, green * 1.3, sky], (0.2, 0.4), 0.45)
    if kind == "indoor":
        wall = _pick(random, _INDOOR)
        room: Array = wall * (0.72 + 0.3 * smoothstep(-1, 1, x * random.choice([-1.0, 1.0])))[..., None] * np.ones(3)
        room = _panes(room, x, y, random, wall)
        return _blobs(room, x, y, random, 5, [wall * 0.5, wall * 1.4, linear((255, 214, 150))], (0.12, 0.35), 0.5)
    color = _pick(random, _NIGHT if kind == "dark" else _STUDIO)
    cx, cy, tilt = random.uniform(-0.7, 0.7), random.uniform(-0.4, 0.6), random.uniform(-0.18, 0.18)
    glow = np.exp(-((x - cx) ** 2 + (y - cy) ** 2) / 1.1)
    return np.asarray(color * (0.68 + 0.45 * glow + tilt * x)[..., None])


def _pick(random: Generator, palette: tuple[tuple[int, int, int], ...]) -> Array:
    return linear(palette[int(random.integers(len(palette)))]) * random.uniform(0.85, 1.1)


def _panes(picture: Array, x: Array, y: Array, random: Generator, wall: Array) -> Array:
    """A window or a doorway, and a shelf or a cabinet, as blurred oblongs."""
    bright, side = _pick(random, _SKIES), random.choice([-1.0, 1.0])
    for color, cx, cy in ((bright, 0.78 * side, random.uniform(-0.1, 0.6)), (wall * 0.45, -0.8 * side, random.uniform(-0.5, 0.1))):
        wide, high, soft = random.uniform(0.18, 0.34), random.uniform(0.35, 0.8), 0.10
        mask = smoothstep(soft, -soft, np.abs(x - cx) - wide) * smoothstep(soft, -soft, np.abs(y - cy) - high)
        picture = picture + (color - picture) * (0.85 * mask)[..., None]
    return picture


def _blobs(picture: Array, x: Array, y: Array, random: Generator, count: int, colors: list[Array], radii: tuple[float, float], strength: float) -> Array:
    for _ in range(count):
        cx, cy, radius = random.uniform(-1, 1), random.uniform(-1, 1), random.uniform(*radii)
        mask = strength * np.exp(-((((x - cx) ** 2 + (y - cy) ** 2) / radius**2) ** 1.5))
        picture = picture + (colors[int(random.integers(len(colors)))] - picture) * mask[..., None]
    return picture
