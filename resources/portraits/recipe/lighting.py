"""The lamps: a soft key from the left, the front or the right, a rim from behind and a fill from all around, warm or cold."""

import numpy as np
from numpy.random import Generator

from resources.portraits.recipe.mesh import Array
from resources.portraits.recipe.person import Person
from resources.portraits.recipe.scene import Lamp, lamp

_WARM = np.array([1.10, 0.98, 0.84])
# Photographers give darker skin more light.
_GAIN = {"light": 1.0, "tan": 1.0, "brown": 1.12, "dark": 1.4}
_COLD = np.array([0.92, 1.0, 1.12])


def lighting(person: Person, random: Generator) -> tuple[list[Lamp], Array, Array]:
    """The lamps, the light from all around (3,) and the direction (3,) of the key."""
    pick, lift, temperature, other, strength, rim = random.random(6)
    azimuth = {"left": -1.0, "front": 0.0, "right": 1.0}[person.light] * (32 + 28 * pick) + (10 * (pick - 0.5))
    elevation = 22 + 26 * lift
    gain = _GAIN[person.skin]
    warm = _WARM * temperature + _COLD * (1 - temperature)
    against = _WARM * other + _COLD * (1 - other)
    side = -np.sign(azimuth) or 1.0
    lamps = [
        lamp(azimuth, elevation, 6.0, 1.9, gain * (2.5 + 0.7 * strength), warm),
        lamp(side * 145, 38, 5.0, 1.3, gain * (1.6 + 2.2 * rim), against),
        lamp(side * 48, 5, 6.0, 2.0, 0.45 * gain, against),
    ]
    ambient = gain * (0.27 + 0.10 * random.random()) * (0.6 * warm + 0.4 * against) * np.array([1.06, 0.98, 0.94])
    a, e = np.radians(azimuth), np.radians(elevation)
    return lamps, ambient, np.array([np.sin(a) * np.cos(e), np.sin(e), np.cos(a) * np.cos(e)])
