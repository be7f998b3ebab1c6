"""From light on the film to a picture: exposure, a filmic curve, and the reduction to 64 pixels."""

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from resources.rendering.world import Shot

PICTURE_SIZE = 64


def develop(shot: Shot) -> NDArray[np.uint8]:
    """The finished picture, uint8 (64, 64, 3).

    Every sample is tone mapped before the reduction, so that a bright window keeps a clean edge instead of bleeding over it.
    """
    light: NDArray[np.float32] = np.clip(np.nan_to_num(np.asarray(shot.light, np.float32), posinf=1e4), 0.0, 1e4)
    curve = _vivid if shot.vivid else _filmic
    picture = _to_srgb(curve(light * np.float32(_exposure(light, shot.key, shot.exposure_limits))))
    image = Image.fromarray((picture * 255 + 0.5).astype(np.uint8))
    if image.size != (PICTURE_SIZE, PICTURE_SIZE):
        image = image.resize((PICTURE_SIZE, PICTURE_SIZE), Image.Resampling.LANCZOS)
    return np.asarray(image)


def _exposure(light: NDArray[np.float32], key: float, limits: tuple[float, float]) -> float:
    """The factor that brings the centre-weighted geometric mean of the luminance to ``key``, within ``limits``."""
    luminance = light @ np.array([0.2126, 0.7152, 0.0722], np.float32)
    height, width = luminance.shape
    y, x = np.mgrid[-1 : 1 : height * 1j, -1 : 1 : width * 1j]
    weight = np.exp(-(x**2 + y**2))
    metered = float(np.exp((weight * np.log(luminance + 1e-4)).sum() / weight.sum()))
    return float(np.clip(key / metered, *limits))


def _filmic(light: NDArray[np.float32]) -> NDArray[np.float32]:
    """Hable's curve with white at 4: a short toe, a long soft shoulder; 0.18 stays about where it is. Colours are drawn a little together."""

    def curve(x: NDArray[np.float32]) -> NDArray[np.float32]:
        return np.asarray((x * (0.22 * x + 0.03) + 0.002) / (x * (0.22 * x + 0.3) + 0.06) - 0.002 / 0.06, np.float32)

    toned = curve(2 * light) / curve(np.full(1, 8, np.float32))
    grey = (toned @ np.array([0.2126, 0.7152, 0.0722], np.float32))[..., None]
    return np.asarray(np.clip(grey + 0.9 * (toned - grey), 0.0, 1.0), np.float32)


def _vivid(light: NDArray[np.float32]) -> NDArray[np.float32]:
    """Narkowicz's fit of the ACES curve: a toe, a straight middle and a shoulder that lets highlights roll off."""
    curve: NDArray[np.float32] = np.clip(light * (2.51 * light + 0.03) / (light * (2.43 * light + 0.59) + 0.14), 0.0, 1.0)
    return curve


def _to_srgb(linear: NDArray[np.float32]) -> NDArray[Any]:
    return np.where(linear <= 0.0031308, 12.92 * linear, 1.055 * np.maximum(linear, 0.0031308) ** (1 / 2.4) - 0.055)
