"""From parameters to a shot: build, trace, and what the lens adds."""

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from resources.bedrooms.recipe.attributes import attributes
from resources.bedrooms.recipe.bed import build_bed
from resources.bedrooms.recipe.decor import build_decor
from resources.bedrooms.recipe.furniture import build_furniture
from resources.bedrooms.recipe.meshes import quad
from resources.bedrooms.recipe.parameters import Bedroom
from resources.bedrooms.recipe.shell import build_shell
from resources.bedrooms.recipe.stage import Stage
from resources.bedrooms.recipe.trace import trace
from resources.rendering.world import Shot


def build(bedroom: Bedroom) -> Stage:
    """The room's meshes and lights; details that no parameter names are drawn from the picture's number."""
    rng = np.random.default_rng([bedroom.number, 1])
    stage = Stage()
    for material in ("satin", "mirror"):  # under the floor, so that every scene has every material and the compiled kernels fit it
        stage.add("hidden", quad((0, 0, -1), (0.01, 0, 0), (0, 0.01, 0)), (0.5, 0.5, 0.5), material)
    build_shell(stage, bedroom, rng)
    build_bed(stage, bedroom, rng)
    build_furniture(stage, bedroom, rng)
    build_decor(stage, bedroom, rng)
    room, light = bedroom.room, bedroom.light
    wide = room.width * 0.5
    left = np.clip(light.fill_x * room.width - wide / 2, 0.05, room.width - wide - 0.05)
    behind = quad((left + wide, 0.01, 0.7), (-wide, 0, 0), (0, 0, room.height - 0.9))
    stage.emit("fill", behind, np.full((4, 4, 3), np.array(light.fill_colour) * light.fill))
    return stage


def render(bedroom: Bedroom) -> Shot:
    """The traced picture with its attributes."""
    light, seen = trace(build(bedroom), bedroom)
    lens = _lens(light * np.array(bedroom.light.balance, np.float32))
    brightest = {"day": 8.0, "dusk": 8.0, "night": 6.0}[bedroom.light.daylight]
    return Shot(lens, attributes(bedroom, seen), key=bedroom.light.key, exposure_limits=(0.02, brightest))


def _lens(light: NDArray[np.float32]) -> NDArray[np.float32]:
    """A little glow around what is bright, and a little fall-off towards the corners."""
    capped = np.clip(light, 0, 30).astype(np.float32)
    small = [Image.fromarray(capped[::4, ::4, channel]) for channel in range(3)]
    size = light.shape[1], light.shape[0]
    glow = np.stack([np.asarray(_blurred(image).resize(size, Image.Resampling.BICUBIC)) for image in small], -1)
    y, x = np.mgrid[-1 : 1 : light.shape[0] * 1j, -1 : 1 : light.shape[1] * 1j]
    shade = 1 - 0.13 * (x**2 + y**2)
    return np.asarray((0.95 * light + 0.05 * np.maximum(glow, 0)) * shade[..., None], np.float32)


def _blurred(image: Image.Image) -> Image.Image:
    kernel = np.exp(-(np.linspace(-2, 2, 9) ** 2))
    kernel /= kernel.sum()
    values = np.asarray(image)
    for axis in (0, 1):
        padded = np.pad(values, [(4, 4) if axis == other else (0, 0) for other in (0, 1)], mode="edge")
        shifted = [np.take(padded, range(k, k + values.shape[axis]), axis) for k in range(len(kernel))]
        values = np.tensordot(kernel, np.stack(shifted), 1)
    return Image.fromarray(values.astype(np.float32))
