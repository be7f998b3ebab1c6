"""The bedrooms' recipe: what is drawn, and that the picture shows what the table says."""

from collections import Counter
from importlib.util import find_spec

import numpy as np
import pytest

from resources.bedrooms.recipe import attributes, describe, render
from resources.bedrooms.recipe.camera import axes, project, seen_box, window_corners
from resources.bedrooms.recipe.parameters import Bedroom, Camera

COUNT = 2000


@pytest.fixture(scope="module")
def bedrooms() -> list[Bedroom]:
    return [describe(number) for number in range(COUNT)]


def _all_seen(bedroom: Bedroom) -> dict[str, int]:
    """What a picture would show if nothing were hidden or out of view."""
    present = {f"window{index}": 1000 for index in range(len(bedroom.windows))}
    present |= {piece.kind: 1000 for piece in bedroom.furniture} | {hung.kind: 1000 for hung in bedroom.hung}
    names = {"lamp": any(table.lit for table in bedroom.tables), "rug": bedroom.rug, "plant": bedroom.plant, "ceiling_light": bedroom.light.ceiling != "none"}
    names["curtain"] = bool(bedroom.windows) and bedroom.hangings.style != "none"
    return present | {name: 1000 for name, there in names.items() if there}


def test_a_number_always_means_the_same_room() -> None:
    assert describe(1234) == describe(1234)
    assert describe(1234) != describe(1235)


def test_every_value_of_every_attribute_occurs(bedrooms: list[Bedroom]) -> None:
    rows = [attributes(bedroom, _all_seen(bedroom)) for bedroom in bedrooms]
    values = {name: Counter(row[name] for row in rows) for name in rows[0] if not name.startswith("window_")}
    assert set(values["window"]) == {"none", "one", "two"}
    assert set(values["daylight"]) == {"day", "dusk", "night"}
    assert set(values["bed_side"]) == {"left", "centre", "right"}
    assert set(values["wall_colour"]) == {"white", "beige", "grey", "blue", "green", "yellow", "pink", "brown"}
    assert set(values["floor"]) == {"wood", "carpet", "tiles"}
    for name in ("lamp", "rug", "wardrobe", "plant", "picture_frame", "curtains", "ceiling_light", "ceiling_lit"):
        assert set(values[name]) == {"yes", "no"}
    assert min(count for counts in values.values() for count in counts.values()) > 0.03 * COUNT
    assert {tuple(row) for row in rows} == {tuple(rows[0])}


def test_what_the_picture_does_not_show_is_not_claimed(bedrooms: list[Bedroom]) -> None:
    row = attributes(next(bedroom for bedroom in bedrooms if len(bedroom.windows) == 2), {"lamp": 3, "window1": 2})
    assert row["window"] == "none"
    assert row["lamp"] == row["rug"] == "no"
    assert [row[f"window_{end}"] for end in ("x0", "y0", "x1", "y1")] == [""] * 4


def test_the_bed_is_in_view_and_no_night_is_without_light(bedrooms: list[Bedroom]) -> None:
    middles = []
    for bedroom in bedrooms:
        bed, room = bedroom.bed, bedroom.room
        off = bed.length / 2
        x, y = {"back": (bed.centre, room.depth - off), "left": (off, bed.centre), "right": (room.width - off, bed.centre)}[bed.wall]
        middles.append(project(bedroom.camera, np.array([(x, y, bed.height)]))[0])
        assert bedroom.light.daylight != "night" or bedroom.light.ceiling_lit or any(table.lit for table in bedroom.tables)
        assert 0 < bedroom.camera.eye[0] < room.width
    assert (np.abs(np.array(middles) - 0.5) < 0.5).all(axis=1).mean() > 0.97


def test_the_window_box_is_clipped_to_the_picture() -> None:
    camera = Camera((0.0, 0.0, 0.0), (0.0, 1.0, 0.0), 90.0, 0.0)
    np.testing.assert_allclose(axes(camera), [[1, 0, 0], [0, 0, 1], [0, 1, 0]], atol=1e-12)
    inside = np.array([(-1.0, 2, -0.5), (1, 2, -0.5), (1, 2, 0.5), (-1, 2, 0.5)])
    np.testing.assert_allclose(seen_box(camera, inside), (0.25, 0.375, 0.75, 0.625), atol=1e-3)
    np.testing.assert_allclose(seen_box(camera, inside + np.array([2, 0, 0])), (0.75, 0.375, 1.0, 0.625), atol=1e-3)
    assert seen_box(camera, inside + np.array([4, 0, 0])) is None
    assert seen_box(camera, inside - np.array([0, 4, 0])) is None
    past_the_camera = np.array([(1.0, -1, -0.1), (1, 3, -0.1), (1, 3, 0.1), (1, -1, 0.1)])
    np.testing.assert_allclose(seen_box(camera, past_the_camera), (2 / 3, 0.45, 1.0, 0.55), atol=1e-2)


@pytest.mark.skipif(find_spec("mitsuba") is None, reason="Mitsuba is needed to render")
def test_a_bright_window_is_where_the_table_says(bedrooms: list[Bedroom]) -> None:
    bedroom = next(room for room in bedrooms if len(room.windows) == 1 and room.light.daylight == "day" and room.hangings.style == "none")
    shot, again = render(bedroom), render(bedroom)
    np.testing.assert_array_equal(shot.light, again.light)
    assert shot.attributes == again.attributes
    assert seen_box(bedroom.camera, window_corners(bedroom.room, bedroom.windows[0])) is not None
    x0, y0, x1, y1 = (round(float(shot.attributes[f"window_{end}"]) * 2) for end in ("x0", "y0", "x1", "y1"))
    assert np.median(shot.light[y0:y1, x0:x1]) > 2 * np.median(shot.light)
