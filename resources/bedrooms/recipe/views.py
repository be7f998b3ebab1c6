"""What is seen through a window pane, as emitted light: linear RGB, float (size, size, 3), the bottom row first."""

import numpy as np
from numpy.typing import NDArray

from resources.bedrooms.recipe.textures import noise

View = NDArray[np.float64]
SIZE = 128
_V, _U = (np.mgrid[0:SIZE, 0:SIZE] + 0.5) / SIZE

# Zenith, horizon; a day's clouds are white, an evening's glow.
_SKIES = {
    "day": (((0.45, 0.68, 1.0), (0.95, 1.0, 1.05)), ((0.85, 0.92, 1.0), (1.0, 1.0, 1.0)), ((0.6, 0.78, 1.0), (1.0, 0.98, 0.94))),
    "dusk": (((0.2, 0.28, 0.55), (1.0, 0.5, 0.22)), ((0.3, 0.36, 0.62), (0.9, 0.62, 0.55)), ((0.14, 0.22, 0.5), (0.5, 0.55, 0.75))),
    "night": (((0.01, 0.016, 0.045), (0.03, 0.035, 0.07)), ((0.005, 0.007, 0.02), (0.015, 0.018, 0.035))),
}


def view(rng: np.random.Generator, scenery: str, daylight: str) -> View:
    """``scenery`` is sky, trees, buildings or hills; of unit brightness at the brightest, whatever the hour (night is dim by itself)."""
    zenith, horizon = _SKIES[daylight][int(rng.integers(len(_SKIES[daylight])))]
    height = np.clip((_V - 0.25) / 0.75, 0, 1)[..., None]
    sky: View = np.array(horizon) * (1 - height) + np.array(zenith) * height
    if daylight != "night":
        cloud = np.clip(noise(rng, 0) * 0.5 + rng.uniform(-0.4, 0.6), 0, 1)[..., None]
        sky = sky * (1 - cloud) + np.array(horizon) * cloud
    ambient = {"day": 0.5, "dusk": 0.11, "night": 0.006}[daylight]
    if scenery == "trees":
        return _trees(rng, sky, ambient)
    if scenery == "buildings":
        return _buildings(rng, sky, ambient, daylight)
    if scenery == "hills":
        edge = rng.uniform(0.2, 0.4) + 0.07 * noise(rng, 0)[:1]
        land = np.array([0.3, 0.5, 0.2]) * ambient * (1 + 0.3 * noise(rng, 2))[..., None]
        return np.where((edge > _V)[..., None], np.maximum(land, 0), sky)
    return sky


def _trees(rng: np.random.Generator, sky: View, ambient: float) -> View:
    crown = rng.uniform(0.25, 0.75) + 0.12 * noise(rng, 0)[:1] + 0.07 * noise(rng, 2)
    leaf = np.array([[0.35, 0.6, 0.15], [0.25, 0.5, 0.18], [0.5, 0.55, 0.15]])[int(rng.integers(3))]
    foliage = leaf * ambient * np.clip(0.9 + 0.5 * noise(rng, 1) + 0.3 * noise(rng, 2), 0.1, 2.5)[..., None]
    return np.where((crown > _V)[..., None], foliage, sky)


def _buildings(rng: np.random.Generator, sky: View, ambient: float, daylight: str) -> View:
    picture = sky.copy()
    left = -0.05
    while left < 1:
        width, top = rng.uniform(0.12, 0.32), rng.uniform(0.3, 0.85)
        wall = np.array([[0.9, 0.85, 0.75], [0.75, 0.5, 0.38], [0.6, 0.62, 0.66], [0.85, 0.78, 0.6]])[int(rng.integers(4))]
        inside = (left < _U) & (left + width > _U) & (top > _V)
        picture[inside] = (wall * ambient * rng.uniform(0.6, 1.2))[None]
        column, row = (_U - left) * 22, _V * 16
        opening = inside & (column % 1 > 0.4) & (row % 1 > 0.45)
        lit = rng.random((64, 64))[column.astype(int) % 64, row.astype(int) % 64] < {"day": 0.0, "dusk": 0.35, "night": 0.45}[daylight]
        picture[opening] *= 0.45
        picture[opening & lit] = np.array([1.0, 0.7, 0.35]) * (0.5 if daylight == "dusk" else 0.16)
        left += width * rng.uniform(0.9, 1.3)
    return picture
