"""Eyes and brows: glossy balls that look at the camera, lashes, and brows of clay."""

import numpy as np
from numpy.random import Generator

from resources.portraits.recipe.face import Face
from resources.portraits.recipe.head import EYE_Z, Head
from resources.portraits.recipe.mesh import Array, Mesh, grid, merge, smoothstep, tubes, unit

_WHITE = np.array([0.80, 0.78, 0.76])


def eyes(face: Face, gaze: Array, light: Array) -> Mesh:
    """Both eyeballs; `gaze` and `light` are unit vectors (3,) in the head's space: where they look, where the catch light comes from."""
    angle = np.radians(np.concatenate([np.linspace(0.1, 36, 18), np.linspace(40, 120, 10)]))
    polar, azimuth = np.meshgrid(angle, np.linspace(0, 2 * np.pi, 28, endpoint=False), indexing="ij")
    right = unit(np.cross(np.array([0.0, 1.0, 0.0]), gaze))
    up = np.cross(gaze, right)
    plane = np.cos(azimuth)[..., None] * right + np.sin(azimuth)[..., None] * up
    normal = np.cos(polar)[..., None] * gaze + np.sin(polar)[..., None] * plane
    degrees = np.degrees(polar)
    iris = smoothstep(33.0, 29.5, degrees)[..., None]
    ring = (smoothstep(21, 31, degrees))[..., None]
    shade = face.iris * (1.35 - 1.1 * ring) * (0.85 + 0.5 * smoothstep(0.2, -0.9, np.sin(azimuth)))[..., None]
    pupil = smoothstep(16.5, 13.0, degrees)[..., None]
    color = _WHITE * (1 - iris) + (shade * (1 - pupil) + 0.006 * pupil) * iris
    glint = unit(gaze + 0.22 * unit(light[0] * right + np.maximum(light[1], 0.5) * up))
    spot = smoothstep(np.cos(np.radians(9.0)), np.cos(np.radians(6.0)), normal @ glint)[..., None]
    color = color * (1 - spot) + 2.5 * spot
    centers = [np.array([side * face.eye_x, 0.0, EYE_Z]) for side in (-1, 1)]
    return merge([grid(center + face.eye_size * normal, color, closed=True) for center in centers])


def brows(head: Head, color: Array, random: Generator) -> Mesh:
    """Two tapered ribbons over the eyes."""
    face = head.face
    t = np.linspace(0, 1, 12)
    lift = 0.012 * random.normal()
    x = 0.115 + 0.38 * t
    y = face.brow_y + face.brow_tilt * (np.sin(np.pi * t * 0.85) - 0.2) + 0.035 * np.sin(np.pi * t) - (0.05 if face.brow_width < 0.04 else 0.03) * t**3 + lift
    width = face.brow_width * (0.75 + 0.45 * np.sin(np.pi * (t * 0.75 + 0.2))) * (1 - 0.55 * t**3)
    sides = np.array([-1.0, 1.0])
    path = np.stack([sides[:, None] * x, np.broadcast_to(y, (2, 12)), head.front(sides[:, None] * x, np.broadcast_to(y, (2, 12))) + 0.004], axis=-1)
    outward = unit(np.stack([path[..., 0] * 0.6, np.zeros((2, 12)), np.ones((2, 12))], axis=-1))
    wide = np.broadcast_to(width, (2, 12))
    return tubes(path, outward, wide, wide * 0.55 + 0.008, color, sides=8)


def lashes(face: Face, color: Array) -> Mesh:
    """A lash line along each upper lid, with a small wing outwards."""
    dx = np.linspace(-0.90, 1.06, 14)
    arch = np.sqrt(np.maximum(1 - dx * dx, 0.0))
    height = 0.012 * dx + face.eye_size * face.eye_open * 0.66 * arch * (0.75 + 0.25 * arch) + 0.05 * np.maximum(dx - 0.75, 0) + 0.006
    sides = np.array([-1.0, 1.0])[:, None]
    x = sides * (face.eye_x + dx * face.eye_size * 0.93)
    y = np.broadcast_to(height, x.shape)
    depth = (face.eye_size * 1.14) ** 2 - (np.abs(x) - face.eye_x) ** 2 - y**2
    z = EYE_Z + np.sqrt(np.maximum(depth, 0.004)) + 0.008
    width = np.broadcast_to(face.lash * 0.42 * (0.35 + 0.65 * np.sin(np.pi * np.linspace(0.12, 0.93, 14))), x.shape)
    outward = np.broadcast_to(np.array([0.0, 0.0, 1.0]), (2, 14, 3))
    return tubes(np.stack([x, y, z], axis=-1), outward, width, width, color, sides=6)
