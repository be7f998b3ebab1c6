"""The truth about a picture, as text: what is visible in it, not merely what was built."""

from collections.abc import Mapping

import numpy as np

from resources.bedrooms.recipe.camera import on_wall, project, seen_box, window_corners
from resources.bedrooms.recipe.parameters import Bedroom

# Pixels of the 128 x 128 trace; four of them make one of the picture.
_LEAST = {"window": 60, "lamp": 28, "wardrobe": 200, "rug": 120, "plant": 90, "picture": 100, "curtain": 120, "ceiling_light": 28}
PICTURE = 64


def attributes(bedroom: Bedroom, seen: Mapping[str, int]) -> dict[str, str]:
    """``seen`` maps objects to how many pixels of the 128 x 128 trace show them. See the card for the columns."""

    def visible(name: str) -> str:
        return "yes" if seen.get(name, 0) >= _LEAST[name] else "no"

    windows = [index for index in range(len(bedroom.windows)) if seen.get(f"window{index}", 0) >= _LEAST["window"]]
    main = max(windows, key=lambda index: seen[f"window{index}"], default=None)
    return {
        "window": ("none", "one", "two")[len(windows)],
        "daylight": bedroom.light.daylight,
        "lamp": visible("lamp"),
        "bed_side": _bed_side(bedroom),
        "wall_colour": bedroom.room.wall_colour,
        "floor": bedroom.room.floor_style,
        "rug": visible("rug"),
        "wardrobe": visible("wardrobe"),
        "plant": visible("plant"),
        "picture_frame": visible("picture"),
        "curtains": visible("curtain"),
        "ceiling_light": visible("ceiling_light"),
        "ceiling_lit": "yes" if bedroom.light.ceiling_lit and seen.get("ceiling_light", 0) >= _LEAST["ceiling_light"] else "no",
        **_window_box(bedroom, main),
    }


def _bed_side(bedroom: Bedroom) -> str:
    bed, room = bedroom.bed, bedroom.room
    corners = np.array([(*on_wall(room, bed.wall, bed.centre + side * bed.width / 2, off), bed.height) for side in (-1, 1) for off in (0.1, bed.length)])
    middle = float(project(bedroom.camera, corners).clip(0, 1)[:, 0].mean())
    return "left" if middle < 0.44 else "right" if middle > 0.56 else "centre"


def _window_box(bedroom: Bedroom, main: int | None) -> dict[str, str]:
    """The main window's opening in pixels of the 64-pixel picture, clipped to it; empty where no window is seen."""
    box = None if main is None else seen_box(bedroom.camera, window_corners(bedroom.room, bedroom.windows[main]))
    texts = ["" if box is None else f"{value * PICTURE:.1f}" for value in box or (0.0,) * 4]
    return dict(zip(("window_x0", "window_y0", "window_x1", "window_y1"), texts, strict=True))
