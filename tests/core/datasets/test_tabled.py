import csv
import io

import numpy as np
import pytest

from gan_studio.core.datasets.base import built_in_data, recognise
from gan_studio.core.datasets.ingest import prepare
from gan_studio.core.errors import StudioError
from tests.core.datasets.making import opened, plain, write, zipped
from tests.core.worlds_making import SIDES, make_world, rooms


def table(rows: list[dict[str, str]]) -> bytes:
    text = io.StringIO()
    writer = csv.DictWriter(text, [*rows[0]])
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode()


def a_set(split: bool = True) -> dict[str, bytes]:
    """Six pictures whose brightness is their number; the last two are for judging."""
    rows = [
        {
            "picture": f"{n}.png",
            "rug": "yes" if n % 2 else "no",
            "wall": ("blue", "green")[n // 3],
            "x0": "" if n == 1 else f"{n}.25",
            "split": "test" if n > 3 else "train",
        }
        for n in range(6)
    ]
    if not split:
        rows = [{key: value for key, value in row.items() if key != "split"} for row in rows]
    return {**{f"pictures/{n}.png": plain((40 * n, 40 * n, 40 * n)) for n in range(6)}, "attributes.csv": table(rows)}


@pytest.mark.parametrize("pack", [lambda folder: folder, lambda folder: zipped(a_set(), folder.with_suffix(".zip"))])
def test_table_becomes_attributes_measures_and_a_held_out_part(tmp_path, pack):
    place = pack(write(tmp_path / "mine", a_set()))
    data = opened(place, tmp_path)
    assert data.attribute_names == ("rug", "wall=blue", "wall=green")
    np.testing.assert_array_equal(data.attributes, [[0, 1, 0], [1, 1, 0], [0, 1, 0], [1, 0, 1]])
    np.testing.assert_allclose(data.pixels[:, 5, 5, 0], [0, 40, 80, 120], atol=1)
    source = recognise(place)
    np.testing.assert_array_equal(source.measures()["x0"], np.array([0.25, np.nan, 2.25, 3.25], np.float32))
    assert source.label_names == ()

    held_out = source.held_out()
    judged = prepare(held_out, 32, "rgb", cache_root=tmp_path / "cache")
    np.testing.assert_allclose(judged.pixels[:, 5, 5, 0], [160, 200], atol=1)
    np.testing.assert_array_equal(judged.attributes, [[0, 0, 1], [1, 0, 1]])
    np.testing.assert_array_equal(held_out.measures()["x0"], np.array([4.25, 5.25], np.float32))


def test_without_a_split_everything_is_for_training(tmp_path):
    source = recognise(write(tmp_path / "mine", a_set(split=False)))
    assert len(source) == 6
    assert source.held_out() is None
    assert recognise("digits").held_out() is None
    assert recognise("digits").measures() == {}


def test_pictures_outside_of_the_table_are_skipped(tmp_path):
    data = opened(write(tmp_path / "mine", {**a_set(), "pictures/stray.png": plain((9, 9, 9))}), tmp_path)
    assert len(data) == 4
    assert [skipped.name for skipped in data.skipped] == ["pictures/stray.png"]


def test_changed_table_is_read_anew(tmp_path):
    folder = write(tmp_path / "mine", a_set())
    before = opened(folder, tmp_path)
    write(folder, {"attributes.csv": a_set()["attributes.csv"].replace(b"yes", b"no")})
    after = opened(folder, tmp_path)
    assert before.attributes[:, 0].any()
    assert not after.attributes[:, 0].any()


@pytest.mark.parametrize("content", [b"picture,rug\n1.png,yes,no\n", b"picture\n1.png\n", b"", b"picture,rug\n"])
def test_broken_table_is_told(tmp_path, content):
    with pytest.raises(StudioError, match="does not fit its header"):
        recognise(write(tmp_path / "mine", {**a_set(), "attributes.csv": content}))


def test_nothing_to_train_on_is_told(tmp_path):
    with pytest.raises(StudioError, match="keeps every picture for judging"):
        recognise(write(tmp_path / "mine", {**a_set(), "attributes.csv": a_set()["attributes.csv"].replace(b"train", b"test")}))


def test_columns_with_a_word_for_every_picture_are_no_attributes(tmp_path):
    rows = [{"picture": f"{n}.png", "rug": "yes", "caption": f"room {n}"} for n in range(60)]
    source = recognise(write(tmp_path / "mine", {**{f"{n}.png": plain((n, n, n)) for n in range(60)}, "attributes.csv": table(rows)}))
    assert source.attribute_names == ("rug",)


def test_world_is_opened_by_its_name(tmp_path):
    make_world(count=60, held_out=20)
    source = recognise("rooms")
    assert source.title == "rooms"
    assert "rooms" in [data.name for data in built_in_data()]
    data = prepare(source, 32, "rgb", cache_root=tmp_path / "cache")
    assert data.attribute_names == ("lamp", *(f"bed_side={side}" for side in sorted(SIDES)))
    pixels, _ = rooms(60, 16)
    assert len(data) == 40
    assert len(source.held_out()) == 20
    np.testing.assert_array_equal(data.attributes[:, 0], pixels[:40, 0, 0, 0] > 128)
