"""The measures of one face: what differs from person to person within a sex, an age and an expression. The unit is about a tenth of a metre."""

from dataclasses import dataclass

import numpy as np
from numpy.random import Generator

from resources.portraits.recipe.mesh import Array, linear
from resources.portraits.recipe.person import Person

_SKINS = {
    "light": ((247, 208, 182), (233, 178, 144)),
    "tan": ((218, 160, 120), (196, 134, 94)),
    "brown": ((168, 110, 74), (140, 87, 58)),
    "dark": ((110, 69, 48), (80, 49, 36)),
}
_IRISES = ((86, 56, 34), (70, 44, 28), (110, 78, 44), (72, 116, 148), (92, 140, 150), (88, 118, 72))
_LIPSTICKS = ((190, 62, 74), (206, 92, 98), (176, 50, 60), (196, 90, 110), (150, 44, 58))


@dataclass(frozen=True, eq=False)
class Face:
    """Sizes of the features; x is half the distance from side to side, colours are linear RGB (3,)."""

    skin: Array
    lips: Array
    iris: Array
    eye_x: float
    eye_size: float
    eye_open: float
    lower_lid: float
    lash: float
    brow_y: float
    brow_width: float
    brow_tilt: float
    brow_ridge: float
    nose_length: float
    nose_width: float
    nose_height: float
    cheek: float
    jaw: float
    chin_y: float
    chin_width: float
    width: float
    mouth_y: float
    mouth_width: float
    lip_size: float
    smile: float
    opening: float
    blush: float
    wrinkles: float
    neck: float


def face_of(person: Person, random: Generator) -> Face:
    """The face of `person`; the random draws are always as many, so that a changed attribute leaves the others alone."""
    man, smile, age = person.is_man, person.smile, {"young": 0.0, "middle": 0.5, "old": 1.0}[person.age]
    pale, deep = (linear(color) for color in _SKINS[person.skin])
    mix, iris_pick, lipstick, made_up, grin, curve = random.random(6)
    z = np.clip(random.normal(size=20), -2, 2)
    skin = pale * (1 - mix) + deep * mix
    natural = skin * np.array([0.80, 0.50, 0.50]) if not man else skin * np.array([0.76, 0.52, 0.51])
    color = linear(_LIPSTICKS[int(lipstick * len(_LIPSTICKS))])
    painted = natural * 0.35 + color * 0.65 * (0.45 + 0.55 * skin.mean() / 0.5)
    dark_eyed = person.skin in ("brown", "dark")
    iris = _IRISES[int(iris_pick * (2 if dark_eyed else len(_IRISES)))]
    return Face(
        skin=skin,
        lips=natural if man else painted * (0.6 + 0.4 * made_up) + natural * (0.4 - 0.4 * made_up),
        iris=linear(iris),
        eye_x=0.305 + 0.010 * z[0],
        eye_size=(0.205 if man else 0.228) + 0.007 * z[1],
        eye_open=(0.72 if man else 0.84) + 0.06 * z[2] - (0.17 if smile else 0.0) - 0.10 * age,
        lower_lid=0.56 - (0.16 if smile else 0.0) + 0.05 * z[3],
        lash=0.022 if man else 0.045,
        brow_y=(0.265 if man else 0.315) + 0.014 * z[4] + (0.02 if smile else 0.0),
        brow_width=(0.054 if man else 0.027) * (1 + 0.14 * z[5]),
        brow_tilt=(0.02 if man else 0.035) + 0.020 * z[6],
        brow_ridge=(0.055 if man else 0.012) + 0.008 * z[7],
        nose_length=0.335 + (0.02 if man else 0.0) + 0.018 * z[8] + 0.02 * age,
        nose_width=(0.105 if man else 0.084) * (1 + 0.10 * z[9]),
        nose_height=(0.215 if man else 0.175) + 0.018 * z[10],
        cheek=(0.035 if man else 0.055) + 0.010 * z[11] + (0.05 if smile else 0.0),
        jaw=(0.59 if man else 0.45) + 0.018 * z[12],
        chin_y=(-1.04 if man else -0.98) + 0.018 * z[13],
        chin_width=(0.24 if man else 0.15) * (1 + 0.10 * z[14]),
        width=(0.645 if man else 0.620) + 0.018 * z[15],
        mouth_y=(-0.625 if man else -0.605) + 0.012 * z[16],
        mouth_width=(0.255 if man else 0.235) + 0.012 * z[17] + (0.07 if smile else 0.0),
        lip_size=(0.046 if man else 0.074) * (1 + 0.10 * z[18]) * (1 - 0.15 * age),
        smile=(0.090 + 0.03 * curve + (0.03 if grin >= 0.9 else 0.0)) if smile else 0.010 + 0.010 * z[19],
        opening=(0.10 + 0.05 * curve if grin < 0.9 else 0.0) if smile else 0.0,
        blush=(0.30 if man else 0.55) + (0.15 if smile else 0.0),
        wrinkles=age * (0.8 if man else 0.65),
        neck=0.40 if man else 0.315,
    )
