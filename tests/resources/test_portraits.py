"""The recipe of the portraits: what it draws over many numbers, and one rendered picture."""

from collections import Counter
from dataclasses import replace
from itertools import combinations, product

import numpy as np
import pytest

from resources.portraits.recipe import describe, person, render

_COUNT = 3000
# Hair and beard follow the sex, grey hair the age, lengths the styles, clothes (dresses) the sex: everything else is drawn by itself.
_LINKED = [
    {"sex", "glasses"},
    {"sex", "hair_style"},
    {"sex", "hair_length"},
    {"sex", "beard"},
    {"sex", "clothes"},
    {"age", "hair_colour"},
    {"hair_style", "hair_length"},
    *({one, other} for one, other in combinations(("glasses", "hair_style", "hair_length", "beard", "clothes"), 2)),
]


@pytest.fixture(scope="module")
def rows() -> list[dict[str, str]]:
    return [describe(number).attributes() for number in range(_COUNT)]


def test_a_number_always_gives_the_same_person() -> None:
    assert describe(17) == describe(17)
    assert describe(17).seed != describe(18).seed


def test_every_value_occurs(rows: list[dict[str, str]]) -> None:
    seen = {name: {row[name] for row in rows} for name in rows[0]}

    assert seen["sex"] == {"woman", "man"}
    assert seen["smile"] == {"yes", "no"}
    assert seen["yaw"] == {"left", "front", "right"}
    assert seen["hair_length"] == {"bald", "short", "medium", "long"}
    for name, values in {
        "glasses": person.GLASSES,
        "hair_style": tuple(person.LENGTH_OF_STYLE),
        "hair_colour": person.HAIR_COLOURS,
        "beard": person.BEARDS,
        "age": person.AGES,
        "skin": person.SKINS,
        "clothes": person.CLOTHES,
        "background": person.BACKGROUNDS,
        "light": person.LIGHTS,
    }.items():
        assert seen[name] == set(values)


def test_every_combination_of_sex_glasses_and_smile_occurs(rows: list[dict[str, str]]) -> None:
    counts = Counter((row["sex"], row["glasses"], row["smile"]) for row in rows)

    assert set(counts) == set(product(("woman", "man"), person.GLASSES, ("yes", "no")))
    assert min(counts.values()) >= 20


def test_glasses_are_rarer_on_women_and_beards_are_mens_only(rows: list[dict[str, str]]) -> None:
    women, men = ([row for row in rows if row["sex"] == sex] for sex in ("woman", "man"))

    assert 0.40 < len(women) / _COUNT < 0.60
    assert np.mean([row["glasses"] != "none" for row in women]) < 0.6 * np.mean([row["glasses"] != "none" for row in men])
    assert {row["beard"] for row in women} == {"none"}
    assert {"short", "medium", "long"} <= {row["hair_length"] for row in women} & {row["hair_length"] for row in men}


def test_other_attributes_are_independent(rows: list[dict[str, str]]) -> None:
    names = [name for name in rows[0] if name != "yaw_degrees"]
    for one, other in combinations(names, 2):
        if {one, other} not in _LINKED:
            assert _cramers_v(rows, one, other) < 0.09, (one, other)


def test_the_turn_is_told_in_words_and_degrees(rows: list[dict[str, str]]) -> None:
    for row in rows:
        degrees = float(row["yaw_degrees"])
        assert row["yaw"] == ("left" if degrees < -10 else "right" if degrees > 10 else "front")


def test_a_rendered_face_fills_the_picture_and_glasses_change_it() -> None:
    pytest.importorskip("mitsuba", reason="rendering needs mitsuba, which only those who make the pictures have")
    someone = replace(describe(5), background="dark", yaw=0.0, hair_style="crop", glasses="none")

    plain = render(someone)
    again = render(someone)
    with_glasses = render(replace(someone, glasses="frames"))

    assert plain.light.shape == (128, 128, 3)
    assert np.isfinite(plain.light).all()
    assert plain.light[40:90, 50:78].mean() > 2 * plain.light[:12, :12].mean()
    assert np.allclose(plain.light, again.light, atol=1e-4)
    assert with_glasses.attributes["glasses"] == "frames"
    changed = np.abs(with_glasses.light - plain.light).mean(axis=-1)
    assert changed[45:70].mean() > 5 * changed[100:].mean()


def _cramers_v(rows: list[dict[str, str]], one: str, other: str) -> float:
    """0 for independent attributes (about 0.03 by chance), 1 where each tells the other."""
    counts = Counter((row[one], row[other]) for row in rows)
    first, second = sorted({row[one] for row in rows}), sorted({row[other] for row in rows})
    table = np.array([[counts[a, b] for b in second] for a in first], dtype=float)
    expected = table.sum(axis=1, keepdims=True) * table.sum(axis=0, keepdims=True) / table.sum()
    freedom = (len(first) - 1) * (len(second) - 1)
    squared = ((table - expected) ** 2 / expected).sum()
    # Less what chance alone would give, so that attributes of many values are not blamed for their number.
    return float(np.sqrt(max(squared - freedom, 0.0) / (table.sum() * min(len(first) - 1, len(second) - 1))))
