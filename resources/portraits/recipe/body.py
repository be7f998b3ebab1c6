"""Neck, ears, shoulders and clothes."""

import numpy as np
from numpy.random import Generator

from resources.portraits.recipe.face import Face
from resources.portraits.recipe.mesh import Array, Mesh, grid, linear, merge, smoothstep, tubes
from resources.portraits.recipe.person import Person

_CLOTH_COLORS = (
    (178, 52, 56), (44, 84, 150), (56, 122, 92), (226, 186, 84), (236, 232, 224), (52, 54, 62),
    (140, 92, 150), (214, 120, 84), (96, 150, 176), (120, 104, 88), (222, 150, 170), (30, 60, 84),
)  # fmt: skip
_SUITS = ((38, 42, 54), (62, 66, 74), (30, 30, 34), (70, 58, 52), (52, 64, 90))
_NECK_Y = -1.36


def ears(face: Face) -> Mesh:
    """Both ears: shallow dishes with a rounded rim."""
    radius, turn = np.meshgrid(np.linspace(0, 1, 9), np.linspace(0, 2 * np.pi, 20, endpoint=False), indexing="ij")
    rim = np.where(radius < 0.8, 0.02 + 0.075 * radius**3, 0.075 * np.sqrt(np.maximum(1 - ((radius - 0.8) / 0.2) ** 2, 0)) - 0.03 * (radius - 0.8))
    forth, up = radius * np.cos(turn) * (0.115 + 0.02 * np.sin(turn)), radius * np.sin(turn) * 0.185
    shade = (1 - 0.45 * smoothstep(0.75, 0.1, radius))[..., None]
    color = face.skin * np.array([1.0, 0.80, 0.78]) * shade
    parts = []
    for side in (-1, 1):
        out = 0.74 + 0.06 * smoothstep(0.1, -0.13, forth) + rim
        points = np.stack([side * out, -0.13 + up, -0.16 + forth - 0.25 * (out - 0.74)], axis=-1)
        # Mirrored points are taken in the other order, so that both ears face outwards.
        parts.append(grid(points[:, ::-side], color[:, ::-side], closed=True))
    return merge(parts)


def neck(face: Face) -> Mesh:
    """From inside the head down into the shoulders."""
    y, turn = np.meshgrid(np.linspace(-0.55, -1.75, 16), np.linspace(0, 2 * np.pi, 40, endpoint=False), indexing="ij")
    wide = face.neck * (1 + 0.55 * smoothstep(-1.25, -1.75, y) + 0.08 * smoothstep(-0.9, -0.6, y))
    points = np.stack([wide * np.sin(turn), y, -0.26 + 0.9 * wide * np.cos(turn) + 0.05 * smoothstep(-1.2, -1.7, y)], axis=-1)
    return grid(points, face.skin * np.array([0.96, 0.90, 0.88]), closed=True)


def clothes(person: Person, face: Face, random: Generator) -> tuple[Mesh, Mesh | None]:
    """The garment with what shows of the shoulders, and a collar or hood where there is one."""
    picks = random.random(4)
    color = linear(_CLOTH_COLORS[int(picks[0] * len(_CLOTH_COLORS))])
    suit = linear(_SUITS[int(picks[1] * len(_SUITS))])
    accent = linear(_CLOTH_COLORS[int(picks[2] * len(_CLOTH_COLORS))])
    torso = _torso(person.is_man)
    x, y, z = (torso[..., axis] for axis in range(3))
    front = z > -0.3
    color_map = np.broadcast_to(color, torso.shape).copy()
    if person.clothes == "suit":
        color_map[:] = suit
        depth = _NECK_Y - 0.02 - y
        _paint(color_map, front * smoothstep(0.03, 0.0, np.abs(x) - (0.36 - 0.55 * depth)), linear((236, 238, 242)))
        if person.is_man:
            _paint(color_map, front * smoothstep(0.085, 0.065, np.abs(x)), accent)
    elif person.clothes == "dress":
        bare = smoothstep(0.02, -0.02, _NECK_Y - 0.24 - y - 0.5 * np.maximum(0.35 - np.abs(x), -0.25))
        strap = smoothstep(0.08, 0.05, np.abs(np.abs(x) - 0.62)) if picks[3] < 0.5 else 0.0
        _paint(color_map, bare * (1 - strap), face.skin * np.array([0.97, 0.93, 0.91]))
    elif person.clothes == "t-shirt":
        _paint(
            color_map,
            front * smoothstep(0.02, -0.02, (x / (1.38 * face.neck)) ** 2 + ((z + 0.24) / (1.34 * face.neck)) ** 2 - 1),
            face.skin * np.array([0.97, 0.92, 0.90]),
        )
    elif person.clothes == "shirt":
        _paint(color_map, front * smoothstep(0.0, -0.03, np.abs(x) - (0.20 - 0.7 * (_NECK_Y - 0.05 - y))), face.skin * np.array([0.97, 0.92, 0.90]))
    elif person.clothes == "sweater" and picks[3] < 0.4:
        _paint(color_map, 0.75 * (np.sin(y * 2 * np.pi / 0.19) > 0), accent)
    return grid(torso, color_map, closed=True), _collar(person, face, color, picks[3])


def _paint(colors: Array, mask: Array, color: Array) -> None:
    colors += (color - colors) * np.asarray(mask)[..., None]


def _torso(is_man: bool) -> Array:
    """Shoulders (rows, columns, 3) from the base of the neck down."""
    s, turn = np.meshgrid(np.linspace(0, 1, 28), np.linspace(0, 2 * np.pi, 90, endpoint=False), indexing="ij")
    breadth = 1.32 if is_man else 1.10
    wide = 0.28 + (breadth - 0.28) * np.sin(np.minimum(s / 0.8, 1.0) * np.pi / 2) ** 0.9
    y = _NECK_Y + 0.06 - 0.36 * s - 1.1 * smoothstep(0.35, 1.25, s) - (0.0 if is_man else 0.05)
    deep = 0.30 + 0.26 * np.sin(np.minimum(s, 1.0) * np.pi / 2)
    sine, cosine = np.sin(turn), np.cos(turn)
    return np.stack([wide * np.sign(sine) * np.abs(sine) ** 0.85, y, -0.30 + deep * cosine + 0.06 * s], axis=-1)


def _collar(person: Person, face: Face, color: Array, pick: float) -> Mesh | None:
    kind = person.clothes
    if kind == "dress" or (kind == "t-shirt" and pick < 0.3):
        return None
    turn = np.linspace(0, 2 * np.pi, 40)
    if kind in ("shirt", "suit"):
        white = linear((240, 240, 242)) if kind == "suit" else color
        return _flaps(face, white)
    # A ring around the neck: slim on a t-shirt, thick on a sweater, a hood that rises behind.
    thick, high, far = {"t-shirt": (0.035, -0.14, 1.42), "sweater": (0.075, -0.03, 1.22), "hoodie": (0.13, -0.02, 1.42)}[kind]
    rise = (0.16 if kind == "hoodie" else 0.05) * (1 - np.cos(turn)) - (0.16 if kind == "hoodie" else 0.06) * smoothstep(0.2, 1.0, np.cos(turn))
    reach = face.neck * far
    path = np.stack([reach * np.sin(turn), _NECK_Y + high + rise, -0.24 + reach * 0.95 * np.cos(turn)], axis=-1)[None]
    outward = np.stack([np.sin(turn), np.zeros_like(turn), np.cos(turn)], axis=-1)[None]
    size = np.full((1, 40), thick)
    return tubes(path, outward, size * 1.2, size, color * 0.92, sides=10)


def _flaps(face: Face, color: Array) -> Mesh:
    """A shirt's collar: a band that opens in front, its points lying on the chest."""
    s, up = np.meshgrid(np.linspace(0, 1, 40), np.linspace(0, 1, 6), indexing="ij")
    turn = np.radians(14 + 332 * s)
    openness = smoothstep(0.55, 1.0, np.cos(turn))
    out = face.neck * (1.16 + 0.10 * openness) + 0.16 * (1 - up) * (0.4 + 0.6 * openness)
    y = _NECK_Y + 0.10 - 0.20 * (1 - up) - openness * (0.10 + 0.16 * (1 - up))
    points = np.stack([out * np.sin(turn), y, -0.24 + 0.98 * out * np.cos(turn)], axis=-1)
    inner = points - 0.05 * np.stack([np.sin(turn), np.zeros_like(turn), np.cos(turn)], axis=-1)
    return merge([grid(points, color), grid(inner, color * 0.8)])
