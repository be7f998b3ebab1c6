"""What hair is built from: a cap on the skull, locks that run over it and fall, and curls."""

from dataclasses import dataclass

import numpy as np
from numpy.random import Generator

from resources.portraits.recipe.head import CENTER, Head
from resources.portraits.recipe.mesh import Array, Mesh, balls, grid, merge, smoothstep, tubes, unit

SKULL = np.array([0.0, 0.27, -0.20])
_RADII = np.array([0.79, 0.815, 0.915])
_ARC, _FALL = 8, 8
# Degrees from the front -> height of the hairline: forehead, temples, sideburns, around the ear, nape.
_AZIMUTH = (0, 22, 40, 52, 62, 74, 84, 97, 125, 180)
_HAIRLINE = (0.66, 0.63, 0.52, 0.32, 0.02, -0.10, -0.02, -0.28, -0.50, -0.56)


def scalp(points: Array, receding: float = 0.0, soft: float = 0.05) -> Array:
    """How much hair grows (0 to 1) at `points` (..., 3); `receding` (0 to 1) takes it away from the front and the top."""
    azimuth = np.degrees(np.abs(np.arctan2(points[..., 0], points[..., 2] - CENTER[2])))
    line = np.interp(azimuth, _AZIMUTH, _HAIRLINE)
    grown = smoothstep(line - soft, line + soft, points[..., 1])
    if receding:
        bare = smoothstep(0.36, 0.56, points[..., 1] + 0.10 * np.clip(points[..., 2], -1, 1)) * smoothstep(-1.0, -0.35, points[..., 2])
        grown = grown * (1 - receding * bare)
    return np.asarray(grown)


def streaks(points: Array, random: Generator, strength: float) -> Array:
    """A factor (..., 1) for colours that runs in lines from the crown down, as combed hair does."""
    azimuth = np.arctan2(points[..., 0], points[..., 2] - SKULL[2])
    waves = sum(np.sin(frequency * azimuth + random.uniform(0, 7) + 2 * points[..., 1]) for frequency in (17, 29, 47, 61))
    return np.asarray(1 + strength * waves / 4)[..., None]


def cap(head: Head, thickness: Array | float, color: Array, random: Generator, receding: float = 0.0, bumps: float = 0.0) -> Mesh:
    """A shell over the skull, `thickness` (number, or per point of `cap_directions`) above the skin."""
    points = head.mass(cap_directions())
    grown = scalp(points, receding)
    rough = bumps * random.normal(size=grown.shape)
    out = (np.asarray(thickness) + rough) * grown - 0.05 * (1 - grown)
    shade = streaks(points, random, 0.35) * (0.8 + 0.2 * grown[..., None])
    return grid(points + out[..., None] * unit(points - SKULL), color * shade, closed=True)


def curtain(bottom: float, color: Array, random: Generator) -> Mesh:
    """What hangs behind the neck down to `bottom`, so that nothing shines through between the locks in front of it."""
    height, azimuth = np.meshgrid(np.linspace(0.35, bottom + 0.08, 12), np.radians(np.linspace(78, 282, 40)), indexing="ij")
    reach = 0.94 + 0.02 * np.sin(9 * azimuth + random.uniform(0, 6))
    points = np.stack([reach * _RADII[0] * np.sin(azimuth), height, SKULL[2] + reach * _RADII[2] * np.cos(azimuth)], axis=-1)
    outside = grid(points, color * streaks(points, random, 0.4))
    return merge([outside, grid(0.985 * points[:, ::-1], outside.colors.reshape(points.shape)[:, ::-1])])


def cap_directions() -> Array:
    """Unit vectors (rows, columns, 3) from the head's centre, from the crown to the nape."""
    polar, azimuth = np.meshgrid(np.radians(np.linspace(0.5, 130, 36)), np.radians(np.linspace(0, 360, 100, endpoint=False)), indexing="ij")
    return np.stack([np.sin(polar) * np.sin(azimuth), np.cos(polar), np.sin(polar) * np.cos(azimuth)], axis=-1)


def toward(azimuth: Array, polar: Array) -> Array:
    """Unit vectors (n, 3) by degrees from the front (positive right) and from the top."""
    a, p = np.radians(azimuth), np.radians(polar)
    a, p = np.broadcast_arrays(a, p)
    return np.stack([np.sin(p) * np.sin(a), np.cos(p), np.sin(p) * np.cos(a)], axis=-1)


@dataclass(frozen=True, eq=False)
class Locks:
    """Locks that run over the skull from `start` to `end` (n, 3) (unit vectors) and then fall by `fall` (n,).

    `lift` (n,) is their height over the skull and `rise` (n,) what is added in the middle of the arc; `flare` widens the fall, `wave` (n,) bends it.
    """

    start: Array
    end: Array
    fall: Array
    lift: Array
    width: Array
    rise: Array | float = 0.0
    front_rise: Array | float = 0.0
    flare: float = 0.0
    curl_in: float = 0.0
    wave: float = 0.0
    wave_length: float = 0.55
    thin: float = 0.35

    def mesh(self, color: Array, random: Generator) -> Mesh:
        """The locks as tubes, each a little lighter or darker than `color` (3,)."""
        count = len(self.start)
        falls = bool(np.any(self.fall > 0))
        paths, outward, share = self._paths(random, falls)
        steps = share.shape[0]
        body = np.minimum(share / 0.12, 1.0) ** 0.5 * (1 - (1 - self.thin) * smoothstep(0.55, 1.0, share))
        widths = self.width[:, None] * body
        tone = np.exp(0.20 * random.normal(size=(count, 1, 1, 1)))
        sheen = (0.80 + 0.32 * np.sin(np.pi * np.clip(share * 1.25, 0, 1)))[None, :, None, None]
        grain = 1 + 0.16 * np.cos(np.linspace(0, 2 * np.pi, 6, endpoint=False) * 2 + random.uniform(0, 6, (count, 1)))[:, None, :, None]
        colors = color * tone * sheen * np.broadcast_to(grain, (count, steps, 6, 1))
        return tubes(paths, outward, widths, widths * 0.5 + 0.008, colors, sides=6)

    def _paths(self, random: Generator, falls: bool) -> tuple[Array, Array, Array]:
        s = np.linspace(0, 1, _ARC)[None, :, None]
        angle = np.arccos(np.clip((self.start * self.end).sum(-1), -0.999, 0.999))[:, None, None]
        arc = (np.sin((1 - s) * angle) * self.start[:, None] + np.sin(s * angle) * self.end[:, None]) / np.sin(angle)
        over = np.asarray(self.lift)[:, None] + np.asarray(self.rise).reshape(-1, 1) * np.sin(np.pi * s[..., 0])
        over = over + np.asarray(self.front_rise).reshape(-1, 1) * (1 - s[..., 0]) ** 1.5
        points = SKULL + arc * (_RADII + over[..., None])
        share = np.linspace(0, 1, _ARC)
        if falls:
            f = np.linspace(0, 1, _FALL + 1)[None, 1:]
            last = points[:, -1]
            drop = self.fall[:, None] * f
            tight = 1 + self.flare * smoothstep(0.0, 1.0, f) - self.curl_in * f**3
            swing = self.wave * np.sin(2 * np.pi * drop / self.wave_length + random.uniform(0, 2, (len(last), 1))) * smoothstep(0, 0.3, f)
            x = last[:, :1] * (tight + swing)
            z = SKULL[2] + (last[:, 2:] - SKULL[2]) * (tight + 0.6 * swing)
            falling = np.stack([x, last[:, 1:2] - drop, z], axis=-1)
            points = np.concatenate([points, falling], axis=1)
            share = np.concatenate([share * 0.4, 0.4 + 0.6 * f[0]])
        axis = np.stack([np.zeros_like(points[..., 0]), np.minimum(points[..., 1], SKULL[1]), np.full_like(points[..., 0], SKULL[2])], axis=-1)
        return points, unit(points - axis), share


def curls(centers: Array, size: float, color: Array, random: Generator) -> Mesh:
    """Round curls at `centers` (n, 3), of about `size`, each a little lighter or darker."""
    radii = size * np.exp(0.18 * random.normal(size=(len(centers), 1))) * np.exp(0.10 * random.normal(size=(len(centers), 3)))
    tones = color * np.exp(0.22 * random.normal(size=(len(centers), 1)))
    return balls(centers, radii, tones)


def spread(count: int) -> Array:
    """Directions (count, 3) spread evenly over the sphere."""
    place = np.arange(count) + 0.5
    height = 1 - 2 * place / count
    turn = np.pi * (1 + 5**0.5) * place
    around = np.sqrt(1 - height**2)
    return np.stack([around * np.sin(turn), height, around * np.cos(turn)], axis=-1)
