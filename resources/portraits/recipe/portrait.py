"""One portrait: the person's parts put together, lit and photographed."""

import numpy as np

from resources.portraits.recipe import body, eyes
from resources.portraits.recipe.backdrop import backdrop
from resources.portraits.recipe.face import face_of
from resources.portraits.recipe.glasses import glasses
from resources.portraits.recipe.hair import grow, hair, hair_color
from resources.portraits.recipe.head import Head
from resources.portraits.recipe.lighting import lighting
from resources.portraits.recipe.mesh import Array, Mesh, merge, rotation
from resources.portraits.recipe.person import Person
from resources.portraits.recipe.scene import trace
from resources.rendering.world import Shot

_PIVOT = np.array([0.0, -0.55, -0.20])
_EYES = np.array([0.0, 0.0, 0.55])
_EXPOSURE = 0.66


def render(person: Person) -> Shot:
    """The light on the film for `person`, and the truth about the picture."""
    random = [np.random.default_rng([person.seed, part]) for part in range(8)]
    lights, ambient, direction = lighting(person, random[0])
    meshes = build(person, random, direction)
    film = trace(meshes, lights, ambient, person.seed)
    behind = backdrop(person, random[1], film.shape[0])
    light = film[..., :3] + (1 - film[..., 3:]) * behind
    return Shot(light, person.attributes(), exposure_limits=(_EXPOSURE, _EXPOSURE), vivid=True)


def build(person: Person, random: list[np.random.Generator], light: Array) -> dict[str, Mesh]:
    """One mesh per material; `light` (3,) points to the key light."""
    face = face_of(person, random[2])
    head = Head(face)
    turn = rotation(np.radians(person.yaw), np.radians(-person.pitch), np.radians(-person.roll))
    drift = (turn @ (_EYES - _PIVOT) + _PIVOT)[:2]
    shift = np.array([-0.80 * drift[0], -drift[1], 0.0])
    color = hair_color(person, random[3])
    strands = hair(person, head, color, random[4])
    gaze = turn.T @ np.array([0.0, 0.0, 1.0])
    frames = glasses(person, head, random[6])
    skin = grow(person, head, head.mesh(), color, random[3])
    parts = {
        "skin": [skin, body.ears(face)],
        "hair": [eyes.brows(head, color * min(0.75, 0.22 / float(color.max())), random[7]), *strands],
        "gloss": [eyes.eyes(face, gaze, turn.T @ light), *frames],
    }
    if not person.is_man:
        parts["gloss"].append(eyes.lashes(face, np.full(3, 0.008)))
    turned = {name: merge(meshes).moved(turn, _PIVOT, shift) for name, meshes in parts.items()}
    stance = rotation(np.radians(person.yaw * 0.45), 0.0, 0.0)
    garment, collar = body.clothes(person, face, random[5])
    below = np.array([0.55 * shift[0], 0.8 * shift[1], 0.0])
    cloth = merge([part for part in (garment, collar) if part is not None]).moved(stance, _PIVOT, below)
    throat = body.neck(face).moved(stance, _PIVOT, below)
    return {**turned, "skin": merge([turned["skin"], throat]), "cloth": cloth}
