"""The hour of a bedroom: daylight, the lamps' colours, the sun through the window, and how the photographer exposes."""

import numpy as np

from resources.bedrooms.recipe import palette
from resources.bedrooms.recipe.parameters import Light, Window


def choose_light(rng: np.random.Generator, windows: tuple[Window, ...]) -> Light:
    """Day (60 %), dusk or night. Without a window the light of the hour comes from behind the camera."""
    daylight = str(rng.choice(["day", "dusk", "night"], p=[0.6, 0.18, 0.22]))
    sky = {"day": rng.uniform(6.0, 13.0), "dusk": rng.uniform(0.9, 1.7), "night": 1.0}[daylight]
    fill = {"day": rng.uniform(0.5, 3.0), "dusk": rng.uniform(0.15, 0.4), "night": rng.uniform(0.03, 0.12)}[daylight]
    if daylight == "day" and not windows:
        fill = rng.uniform(2.5, 5.0)
    cool = palette.rgb(np.array([0.86, 0.92, 0.96]) + rng.normal(0, 0.03, 3))
    tints = {"day": palette.mixed(cool, (0.96, 0.9, 0.8), float(rng.random())), "dusk": (0.55, 0.66, 0.95), "night": (0.5, 0.6, 0.9)}
    ceiling_lit = bool(rng.random() < {"day": 0.18, "dusk": 0.4, "night": 0.62}[daylight])
    key = {"day": rng.uniform(0.19, 0.31), "dusk": rng.uniform(0.15, 0.23), "night": rng.uniform(0.1, 0.17)}[daylight]
    warmth = rng.normal(0.0, 0.05) + (0.04 if daylight == "day" else -0.02)
    return Light(
        daylight=daylight,
        scenery=str(rng.choice(["sky", "trees", "buildings", "hills"], p=[0.3, 0.36, 0.2, 0.14])),
        sky=float(sky),
        view=float(rng.uniform(0.15, 0.7)) if daylight == "day" else 0.75,
        fill=float(fill),
        fill_colour=tints[daylight],
        fill_x=float(rng.uniform(0.25, 0.75)),
        lamp=float(rng.uniform(5.0, 9.0)),
        lamp_colour=palette.mixed(palette.WARM_LIGHT, palette.WHITE_LIGHT, float(rng.random() * 0.8)),
        ceiling=str(rng.choice(["none", "disc", "pendant", "globe", "chandelier"], p=[0.36, 0.2, 0.2, 0.12, 0.12]))
        if not ceiling_lit
        else str(rng.choice(["disc", "pendant", "globe", "chandelier"])),
        ceiling_lit=ceiling_lit,
        sun=_sun(rng, windows) if daylight == "day" and rng.random() < 0.45 else None,
        key=float(key),
        balance=(1.0 + warmth, 1.0, 1.0 - warmth),
    )


def _sun(rng: np.random.Generator, windows: tuple[Window, ...]) -> tuple[float, float, float] | None:
    """The direction in which sunlight travels, through the first window into the room."""
    if not windows:
        return None
    inward = {"back": (0.0, -1.0), "left": (1.0, 0.0), "right": (-1.0, 0.0)}[windows[0].wall]
    aside = rng.uniform(-0.7, 0.7)
    flat = np.array(inward) + aside * np.array([inward[1], inward[0]])
    direction = np.array([*flat, -rng.uniform(0.45, 1.1)])
    x, y, z = direction / np.linalg.norm(direction)
    return float(x), float(y), float(z)
