"""Hair styles, each from a cap, locks and curls; and what grows out of the skin: cropped hair and beards."""

import numpy as np
from numpy.random import Generator

from resources.portraits.recipe.head import Head
from resources.portraits.recipe.mesh import Array, Mesh, balls, linear, smoothstep, tubes
from resources.portraits.recipe.person import Person
from resources.portraits.recipe.strands import SKULL, Locks, cap, cap_directions, curls, curtain, scalp, spread, toward

_COLORS = {
    "black": ((28, 24, 24), (44, 36, 34)),
    "brown": ((92, 60, 38), (62, 40, 28)),
    "blond": ((226, 188, 122), (194, 152, 88)),
    "red": ((158, 82, 46), (122, 58, 34)),
    "grey": ((206, 204, 202), (150, 148, 148)),
}


def hair_color(person: Person, random: Generator) -> Array:
    """The linear RGB (3,) of this person's hair."""
    light, deep = (linear(color) for color in _COLORS[person.hair_colour])
    mix = random.random()
    return light * mix + deep * (1 - mix)


def hair(person: Person, head: Head, color: Array, random: Generator) -> list[Mesh]:
    """The meshes of the hair on the head."""
    style = person.hair_style
    if style == "bald":
        return []
    if style in ("receding", "buzz", "crop", "side part", "quiff", "pixie"):
        return _short(style, head, color, random)
    if style in ("afro", "curly crop", "curly long"):
        return _curly(style, head, color, random)
    if style in ("bun", "ponytail"):
        return _tied(style, head, color, random)
    return _falling(style, head, color, random)


def _short(style: str, head: Head, color: Array, random: Generator) -> list[Mesh]:
    if style in ("receding", "buzz"):
        return [cap(head, 0.022 if style == "buzz" else 0.026, color, random, receding=1.0 if style == "receding" else 0.0, bumps=0.006)]
    points = head.mass(cap_directions())
    top = smoothstep(0.25, 0.80, points[..., 1])
    side = random.choice([-1.0, 1.0])
    base = cap(head, 0.030 + (0.065 if style != "crop" else 0.045) * top, color * 0.8, random)
    count = 96
    u, v, w = random.random(count), random.random(count), random.random(count)
    wide = 0.052 + 0.022 * w
    lift = 0.05 + 0.05 * w
    if style == "crop":
        start = toward(random.uniform(-180, 180, count), 8 + 50 * u)
        end = toward(np.degrees(np.arctan2(start[:, 0], start[:, 2])) * 0.75 + 14 * (v - 0.5), np.degrees(np.arccos(start[:, 1])) + 16)
        locks = [Locks(start, end, np.zeros(count), lift - 0.02, wide, rise=0.02)]
    elif style == "quiff":
        start = toward(-46 + 92 * u, 50 + 8 * v)
        end = toward(180 + 90 * (u - 0.5) * -1.0, 12 + 40 * v)
        locks = [Locks(start, end, np.zeros(count), lift, wide * 1.1, rise=0.06, front_rise=0.15 + 0.05 * v)]
    elif style == "side part":
        start = _part(side * 0.36, 1 - 2 * u, 0.72)
        left = v < 0.72
        end = toward(np.where(left, -side * (62 + 60 * w), side * (62 + 60 * w)), np.where(left, 62 + 14 * v, 72))
        locks = [Locks(start, end, np.zeros(count), lift, wide * 1.1, rise=0.07)]
    else:  # pixie: swept forwards and sideways, with a fringe
        start = _part(side * 0.30, 0.75 - 1.4 * u, 0.6)
        end = toward(np.where(v < 0.65, -side, side) * (18 + 120 * w), 76 + 12 * v)
        locks = [Locks(start, end, np.zeros(count), lift, wide * 1.1, rise=0.04)]
    return [base, *(lock.mesh(color, random) for lock in locks)]


def _part(x: float, along: Array, reach: float) -> Array:
    """Unit vectors on a parting at `x`; `along` runs from 1 at the forehead to -1 behind the crown."""
    z = np.clip(along, -0.8, 1) * reach
    side = np.full_like(z, x)
    return np.stack([side, np.sqrt(np.maximum(1 - z**2 - side**2, 0.05)), z], axis=-1)


def _falling(style: str, head: Head, color: Array, random: Generator) -> list[Mesh]:
    """Hair that falls from a parting: bobs, shaggy and long hair; with or without a fringe."""
    count = 104
    u, v, w = random.random(count), random.random(count), random.random(count)
    part = random.choice([-0.30, -0.18, 0.0, 0.0, 0.18, 0.30])
    bottom = {"bob": -0.86, "fringed bob": -0.80, "shaggy": -0.62}.get(style, -1.55) + random.uniform(-0.1, 0.1)
    side = np.where(np.arange(count) % 2 == 0, 1.0, -1.0)
    around = 50 + 130 * u**1.3
    start = _part(part, 0.88 - 1.35 * (around - 50) / 130 + 0.1 * (v - 0.5), 0.92)
    end = toward(side * around, 80 + 8 * v)
    fall = np.maximum(SKULL[1] - bottom + 0.12 * random.normal(size=count), 0.3)
    wave = {"wavy": 0.060, "shaggy": 0.05}.get(style, 0.008)
    locks = Locks(
        start, end, fall, 0.045 + 0.07 * w, 0.075 + 0.025 * v, rise=0.05,
        flare=0.03 if "bob" not in style else 0.07, curl_in=0.16 if "bob" in style else 0.06, wave=wave, wave_length=0.60,
    )  # fmt: skip
    meshes = [cap(head, 0.06, color * 0.75, random), curtain(bottom, color * 0.55, random), locks.mesh(color, random)]
    if style.startswith("fringed"):
        count = 34
        across = np.linspace(-50, 50, count)
        start = toward(across * 0.8, 28 + 8 * random.random(count))
        end = toward(across, 80 + 5 * random.random(count) + np.abs(across) * 0.10)
        meshes.append(Locks(start, end, np.zeros(count), 0.065 + 0.03 * random.random(count), np.full(count, 0.07), rise=0.03, thin=0.6).mesh(color, random))
    return meshes


def _tied(style: str, head: Head, color: Array, random: Generator) -> list[Mesh]:
    count = 96
    around = random.uniform(-180, 180, count)
    knot = np.array([0.0, 0.84, -0.54]) if style == "bun" else np.array([0.0, 0.25, -0.97])
    height = np.interp(np.abs(around), [0, 40, 60, 90, 180], [58, 66, 82, 104, 118])
    start = toward(around, height - 1 - 9 * random.random(count))
    end = np.broadcast_to(knot / np.linalg.norm(knot), (count, 3)) + 0.08 * random.normal(size=(count, 3))
    end = end / np.linalg.norm(end, axis=1, keepdims=True)
    locks = Locks(start, end, np.zeros(count), 0.012 + 0.03 * random.random(count), np.full(count, 0.06), rise=0.035, thin=0.8)
    meshes = [cap(head, 0.045, color * 0.8, random), locks.mesh(color, random)]
    if style == "bun":
        center = SKULL + np.array([0.0, 0.84, -0.52])
        out = spread(60)
        meshes.append(balls(center[None], np.array([[0.27, 0.23, 0.27]]), color[None] * 0.8, 14, 20))
        meshes.append(curls(center + out * np.array([0.21, 0.18, 0.21]), 0.08, color, random))
        return meshes
    side = random.choice([-1.0, 1.0])
    s = np.linspace(0, 1, 14)[None]
    spin = random.uniform(0, 2 * np.pi, (46, 1))
    thick = 0.15 * np.sin(np.pi * np.clip(s * 0.8 + 0.12, 0, 1)) * np.sqrt(random.random((46, 1)))
    x = side * (0.10 + 0.78 * smoothstep(0, 0.55, s) + 0.03 * np.sin(6 * s)) + thick * np.cos(spin)
    y = 0.55 + 0.10 * np.sin(np.pi * np.minimum(s * 2, 1)) - 1.95 * s**1.4 + 0 * spin
    z = -1.10 + 0.62 * s + thick * np.sin(spin)
    path = np.stack([x, y, z], axis=-1)
    outward = np.broadcast_to(np.array([0.0, 0.0, 1.0]), path.shape)
    widths = np.broadcast_to(0.055 * (1 - 0.6 * s**3), path.shape[:2])
    tones = color * np.exp(0.2 * random.normal(size=(46, 1, 1, 1)))
    return [*meshes, tubes(path, outward, widths, widths * 0.7, tones)]


def _curly(style: str, head: Head, color: Array, random: Generator) -> list[Mesh]:
    big = style == "afro"
    lift = {"afro": 0.26 + 0.12 * random.random(), "curly crop": 0.07, "curly long": 0.12}[style]
    out = spread(900)
    points = head.mass(out)
    points = points[scalp(points, soft=0.03) > 0.5]
    away = (points - SKULL) / np.linalg.norm(points - SKULL, axis=-1, keepdims=True)
    # Less volume towards the face, where the hair begins.
    edge = smoothstep(0.0, 0.45, scalp(points, soft=0.35) - 0.5)[:, None]
    centers = points + away * lift * (0.35 + 0.65 * edge) * random.uniform(0.75, 1.12, (len(points), 1))
    capped = head.mass(cap_directions())
    volume = lift * (0.35 + 0.60 * smoothstep(0.0, 0.45, scalp(capped, soft=0.35) - 0.5))
    meshes = [cap(head, volume * 0.85, color * 0.55, random), curls(centers, 0.085 if not big else 0.080, color, random)]
    if style == "curly long":
        count = 300
        around = np.radians(random.choice([-1.0, 1.0], count) * (56 + 124 * random.random(count) ** 1.3))
        down = random.random(count)
        reach = (0.90 + 0.16 * np.sin(np.pi * np.clip(down * 0.9 + 0.15, 0, 1))) * random.uniform(0.9, 1.08, count)
        hanging = np.stack([reach * np.sin(around), 0.40 - 1.65 * down, SKULL[2] + reach * np.cos(around)], axis=-1)
        meshes += [curtain(-1.1, color * 0.45, random), curls(hanging, 0.105, color, random)]
    return meshes


def grow(person: Person, head: Head, skin: Mesh, color: Array, random: Generator) -> Mesh:
    """The head's `skin` mesh with the shadow of cropped hair and with the beard, which has some thickness."""
    x, y, z = skin.points.T
    amount, thickness = _beard(person, head, x, y, z)
    rough = np.exp(0.30 * random.normal(size=len(x)))
    shade = np.minimum(color * 0.9, color.mean() * 0.5 + color * 0.5)[None] * rough[:, None]
    if person.beard == "stubble":
        shade = np.minimum(shade, 0.5 * head.face.skin)
    out = skin.points - np.array([0.0, -0.3, 0.0])
    out = out / np.linalg.norm(out, axis=1, keepdims=True)
    points = skin.points + (thickness * amount * (0.8 + 0.45 * random.random(len(x))))[:, None] * out
    colors = skin.colors * (1 - amount[:, None]) + shade * amount[:, None]
    return Mesh(points, skin.faces, colors)


def _beard(person: Person, head: Head, x: Array, y: Array, z: Array) -> tuple[Array, float]:
    """How much beard (0 to 1) there is at each point, and how thick it stands."""
    face, side = head.face, np.abs(x)
    if person.beard == "none":
        return np.zeros_like(x), 0.0
    upper, lower, inside = head.mouth(x, y)
    lips = np.clip(2.0 * np.maximum(np.maximum(upper, lower), inside) * (z > 0.1), 0, 1)
    above = smoothstep(face.mouth_width * 1.15 + 0.04, face.mouth_width * 0.85, side + 0.9 * np.maximum(y - face.mouth_y - 0.06, 0)) * smoothstep(
        -face.nose_length - 0.075, -face.nose_length - 0.11, y
    )
    above = above * smoothstep(face.mouth_y - 0.06, face.mouth_y - 0.01, y - face.smile * 0.4 * (side / face.mouth_width) ** 2) * (z > 0.1)
    if person.beard == "moustache":
        return above * (1 - lips), 0.085
    cheek_line = -0.40 + 0.42 * smoothstep(0.30, 0.72, side) - 0.14 * smoothstep(0.45, 0.15, side)
    low = (
        smoothstep(cheek_line + 0.05, cheek_line - 0.05, y)
        * smoothstep(-0.25, 0.0, z)
        * smoothstep(face.mouth_width * 0.9, face.mouth_width * 1.25, side + 3.0 * np.maximum(face.mouth_y - 0.11 - y, 0))
    )
    amount = np.maximum(low, above) * (1 - lips)
    return (amount * 0.38, 0.0) if person.beard == "stubble" else (amount * 0.97, 0.10)
