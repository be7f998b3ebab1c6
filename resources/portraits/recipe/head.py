"""The head: large masses joined like clay, with eyelids, nose and lips raised from them, and the skin's colours."""

import numpy as np
from numpy.typing import ArrayLike

from resources.portraits.recipe.face import Face
from resources.portraits.recipe.mesh import Array, Mesh, grid, smoothstep

CENTER = np.array([0.0, -0.10, -0.10])
EYE_Z = 0.41
_BLEND = 0.075


def _directions() -> Array:
    """Unit vectors (rows, columns, 3) from the head's centre, dense where the face is."""
    polar = np.radians(np.concatenate([np.linspace(0.5, 48, 12, endpoint=False), np.linspace(48, 158, 78, endpoint=False), np.linspace(158, 179.5, 6)]))
    azimuth = np.radians(np.concatenate([np.linspace(-60, 60, 88, endpoint=False), np.linspace(60, 300, 24, endpoint=False)]))
    p, a = np.meshgrid(polar, azimuth, indexing="ij")
    return np.stack([np.sin(p) * np.sin(a), np.cos(p), np.sin(p) * np.cos(a)], axis=-1)


_DIRECTIONS = _directions()


def _bump(x: Array, y: Array, cx: float, cy: float, sx: float, sy: float) -> Array:
    return np.asarray(np.exp(-(((x - cx) / sx) ** 2) - ((y - cy) / sy) ** 2))


class Head:
    """The surface of one face; points are in the head's own space, eyes at height 0, looking along z."""

    def __init__(self, face: Face) -> None:
        self.face = face
        bottom = face.chin_y
        self._masses = [
            (np.array([0, 0.27, -0.20]), np.array([0.775, 0.80, 0.90])),
            (np.array([0, -0.20, 0.06]), np.array([face.width, 0.80, 0.635])),
            (np.array([0, -0.50, 0.08]), np.array([face.jaw, 0.46, 0.52])),
            (np.array([0, bottom + 0.36, 0.14]), np.array([face.chin_width + 0.18, 0.36, 0.50])),
        ]

    def mass(self, directions: Array) -> Array:
        """Points (..., 3) of the head without features, in `directions` (..., 3) from its centre."""
        lengths = []
        for center, radii in self._masses:
            d, o = directions / radii, (CENTER - center) / radii
            a, b, c = (d * d).sum(-1), (d * o).sum(-1), (o * o).sum() - 1
            lengths.append((-b + np.sqrt(np.maximum(b * b - a * c, 1e-6))) / a)
        stacked = np.stack(lengths)
        top = stacked.max(axis=0)
        reach = top + _BLEND * np.log(np.exp((stacked - top) / _BLEND).sum(axis=0))
        return np.asarray(CENTER + (reach - 0.03)[..., None] * directions)

    def front(self, x: ArrayLike, y: ArrayLike) -> Array:
        """The height z of the finished face over (x, y), for what is laid onto it."""
        x, y = np.broadcast_arrays(np.asarray(x, dtype=float), np.asarray(y, dtype=float))
        z = np.full(x.shape, 0.55)
        for _ in range(7):
            ray = np.stack([x, y, z], axis=-1) - CENTER
            length = np.linalg.norm(ray, axis=-1, keepdims=True)
            found = self.mass(ray / length)
            # Where the ray meets the surface nearer or farther, the height changes by as much as the ray runs along z.
            z = np.maximum(z + ((found - CENTER) * ray / length).sum(-1) - length[..., 0], -0.2)
        return np.asarray(z + self.relief(x, y, z))

    def opening(self, x: Array, y: Array) -> tuple[Array, Array]:
        """Signed distances (about) above zero inside the eye openings, and to the upper lid's edge (negative outside)."""
        face = self.face
        dx = (np.abs(x) - face.eye_x) / (face.eye_size * 0.93)
        arch = np.sqrt(np.maximum(1 - dx * dx, 0.0)) * (0.75 + 0.25 * np.sqrt(np.maximum(1 - dx * dx, 0.0)))
        tilt = 0.012 * dx
        upper = tilt + face.eye_size * face.eye_open * 0.66 * arch - y
        lower = y - tilt + face.eye_size * face.lower_lid * 0.74 * arch
        inside = np.minimum(upper, lower)
        return np.where(np.abs(dx) < 1, inside, -1.0), np.where(np.abs(dx) < 1.0, upper, -1.0)

    def mouth(self, x: Array, y: Array) -> tuple[Array, Array, Array]:
        """Masks (0 to 1) of the upper lip, the lower lip and the gap between them."""
        face = self.face
        t = np.clip(np.abs(x) / face.mouth_width, 0, 1.2)
        line = face.mouth_y + face.smile * (t**2 - 0.45)
        taper = np.sqrt(np.maximum(1 - t**2, 0.0))
        gap = face.opening * taper
        bow = 1 - 0.30 * np.exp(-((t / 0.16) ** 2))
        top, bottom = line + gap * 0.30, line - gap * 0.70
        upper = smoothstep(-0.012, 0.012, y - top) * smoothstep(-0.012, 0.012, top + face.lip_size * 0.85 * taper * bow - y) * (t < 1)
        lower = smoothstep(-0.012, 0.012, bottom - y) * smoothstep(-0.012, 0.012, y - bottom + face.lip_size * 1.15 * taper) * (t < 1)
        inside = smoothstep(-0.014, 0.004, top - y) * smoothstep(-0.014, 0.004, y - bottom) * smoothstep(1.0, 0.93, t)
        return upper, lower, inside

    def relief(self, x: Array, y: Array, z: Array) -> Array:
        """How far the features raise the surface along z over its masses."""
        face, side = self.face, np.abs(x)
        rise = -0.075 * _bump(side, y, face.eye_x, 0.01, 0.17, 0.13) - 0.02 * _bump(side, y, 0.12, 0.03, 0.06, 0.09)
        rise += face.brow_ridge * _bump(side, y, 0.26, 0.19, 0.24, 0.07)
        rise += face.cheek * _bump(side, y, 0.40, -0.33, 0.17, 0.15)
        rise += 0.055 * _bump(x, y, 0, face.mouth_y + 0.02, 0.28, 0.16)
        rise += self._nose(x, y) + self._lips(x, y)
        rise += 0.075 * _bump(x, y, 0, face.chin_y + 0.14, face.chin_width, 0.10) - 0.03 * _bump(x, y, 0, face.mouth_y - 0.17, 0.15, 0.04)
        rise += self._age(x, y) - (0.030 if face.smile > 0.05 else 0.008) * self._fold(x, y)
        rise *= smoothstep(-0.15, 0.25, z)
        lids = self._lids(x, y)
        opened, _ = self.opening(x, y)
        socket = np.maximum(z + rise, lids)
        near = smoothstep(0.06, 0.0, np.abs(z + rise - lids))
        socket = socket + 0.012 * near * (lids > -1)
        return np.asarray(socket - z - 0.16 * smoothstep(-0.006, 0.012, opened))

    def _nose(self, x: Array, y: Array) -> Array:
        face = self.face
        tip, side = -face.nose_length, np.abs(x)
        bridge = (
            0.52 * face.nose_height * np.exp(-((x / (0.55 * face.nose_width + 0.02)) ** 2)) * smoothstep(0.16, -0.22, y) * smoothstep(tip - 0.10, tip + 0.02, y)
        )
        ball = face.nose_height * 0.72 * _bump(x, y, 0, tip + 0.01, face.nose_width * 0.95, 0.085)
        wings = face.nose_height * 0.42 * _bump(side, y, face.nose_width * 0.95, tip - 0.025, 0.050, 0.050)
        return np.asarray(bridge + ball + wings - 0.03 * _bump(side, y, 0.05, tip - 0.085, 0.035, 0.022))

    def _lips(self, x: Array, y: Array) -> Array:
        upper, lower, inside = self.mouth(x, y)
        size = self.face.lip_size / 0.07
        corner = _bump(np.abs(x), y, self.face.mouth_width, self.face.mouth_y + self.face.smile * 0.55, 0.045, 0.04)
        return np.asarray(size * (0.030 * upper + 0.038 * lower) - 0.022 * inside - 0.025 * self._seam(x, y) - 0.02 * corner)

    def _seam(self, x: Array, y: Array) -> Array:
        """The line between closed lips."""
        t = np.clip(np.abs(x) / self.face.mouth_width, 0, 1.2)
        line = self.face.mouth_y + self.face.smile * (t**2 - 0.45)
        return np.asarray(np.exp(-(((y - line) / 0.018) ** 2)) * smoothstep(1.1, 0.9, t) * (self.face.opening == 0))

    def _fold(self, x: Array, y: Array) -> Array:
        """The crease from the nose to the corner of the mouth."""
        along = smoothstep(-0.30, -0.42, y) * smoothstep(self.face.mouth_y - 0.10, self.face.mouth_y + 0.03, y)
        path = 0.20 + 0.30 * (-0.34 - y) + (self.face.mouth_width - 0.24) * 0.8
        return np.asarray(np.exp(-(((np.abs(x) - path) / 0.03) ** 2)) * along)

    def _age(self, x: Array, y: Array) -> Array:
        face, side = self.face, np.abs(x)
        lines = np.exp(-((x / 0.42) ** 2)) * smoothstep(0.34, 0.42, y) * smoothstep(0.66, 0.56, y) * np.cos((y + 0.05 * x * x) * 2 * np.pi / 0.085)
        bags = _bump(side, y, face.eye_x, -0.235, 0.12, 0.022)
        return np.asarray(-face.wrinkles * (0.007 * lines + 0.024 * bags + 0.034 * self._fold(x, y)))

    def _lids(self, x: Array, y: Array) -> Array:
        """The height of the closed eyelids: a ball a little larger than the eye; far below the face elsewhere."""
        radius = self.face.eye_size * 1.10
        inside = radius**2 - (np.abs(x) - self.face.eye_x) ** 2 - y**2
        return np.where(inside > 0, EYE_Z + np.sqrt(np.maximum(inside, 0.0)), -2.0)

    def mesh(self) -> Mesh:
        """The whole head with its skin colours; hair on the skin is added by others over `points`."""
        points = self.mass(_DIRECTIONS)
        x, y, z = (points[..., axis] for axis in range(3))
        # No feature lies behind the ears, where x and y alone would not tell the front from the back.
        raised = points + np.stack([np.zeros_like(x), np.zeros_like(x), np.where(z > 0.0, self.relief(x, y, z), 0.0)], axis=-1)
        return grid(raised, self.skin(x, y, z), closed=True)

    def skin(self, x: Array, y: Array, z: Array) -> Array:
        """The colours (..., 3) of the skin, its lips, teeth and lid edges."""
        face, side, front = self.face, np.abs(x), smoothstep(0.0, 0.2, z)
        warm = (
            _bump(side, y, 0.40, -0.34, 0.17, 0.15) + 0.7 * _bump(x, y, 0, -face.nose_length, 0.10, 0.09) + 0.25 * _bump(x, y, 0, face.chin_y + 0.1, 0.2, 0.1)
        )
        strength = (face.blush * front * warm)[..., None]
        color = face.skin * (1 - strength * np.array([0.02, 0.30, 0.26]))
        dim = 0.16 * _bump(side, y, face.eye_x, 0.03, 0.22, 0.14) + face.wrinkles * (
            0.10 * _bump(side, y, face.eye_x, -0.20, 0.13, 0.05) + 0.15 * self._fold(x, y)
        )
        nostrils = 0.55 * _bump(side, y, face.nose_width * 0.55, -face.nose_length - 0.075, 0.030, 0.018)
        color = color * (1 - front * (dim + nostrils))[..., None] ** np.array([0.8, 1.1, 1.1])
        upper, lower, inside = self.mouth(x, y)
        lip = (front * np.clip(upper + lower, 0, 1))[..., None]
        color = color * (1 - lip) + face.lips * lip
        color = color * (1 - 0.6 * front * self._seam(x, y))[..., None] ** np.array([0.8, 1.1, 1.1])
        color = self._teeth(x, y, color, front * inside)
        opened, upper_edge = self.opening(x, y)
        edge = (upper_edge < 0.012) * smoothstep(-face.lash, -face.lash * 0.35, upper_edge) * front
        inner = smoothstep(-0.004, 0.006, opened) * front
        dark = np.clip((edge + inner) * (upper_edge > -0.5), 0, 1)[..., None]
        return np.asarray(color * (1 - dark) + np.array([0.018, 0.012, 0.010]) * dark)

    def _teeth(self, x: Array, y: Array, color: Array, inside: Array) -> Array:
        face = self.face
        t = np.clip(np.abs(x) / face.mouth_width, 0, 1)
        line = face.mouth_y + face.smile * (t**2 - 0.45) if face.opening else np.full_like(x, face.mouth_y)
        top = line + face.opening * np.sqrt(1 - t * t) * 0.30
        white = smoothstep(top - 0.115, top - 0.095, y) * smoothstep(1.0, 0.85, t)
        within = (
            np.array([0.075, 0.018, 0.016]) * (1 - white[..., None]) + np.array([0.76, 0.73, 0.67]) * (0.65 + 0.35 * (1 - t[..., None] ** 2)) * white[..., None]
        )
        mask = (inside * (face.opening > 0))[..., None]
        return np.asarray(color * (1 - mask) + within * mask)
