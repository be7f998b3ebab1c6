import numpy as np
import pytest

from gan_studio.core.attributes import decided
from gan_studio.core.errors import Cancelled
from gan_studio.core.judging import judged
from gan_studio.core.latent.attribute_directions import STRENGTH, attribute_directions
from gan_studio.core.latent.prior import draw
from tests.core.worlds_making import NAMES, known_snapshot


@pytest.fixture(scope="module")
def directions(rooms_classifier):
    return {found.name: found for found in attribute_directions(known_snapshot(), rooms_classifier, count=1500)}


def test_they_are_where_the_generator_has_them(directions):
    assert list(directions) == list(NAMES)
    for name, axis, sign in (("lamp", 0, 1), ("bed_side=left", 1, -1), ("bed_side=right", 1, 1)):
        vector = directions[name].vector
        assert np.linalg.norm(vector) == pytest.approx(1, abs=1e-5)
        assert vector[axis] * sign > 0.97


def test_moving_along_one_gives_the_attribute_and_keeps_the_others(directions, rooms_classifier):
    snapshot = known_snapshot()
    z = draw("normal", 200, 8, seed=99)
    before = decided(judged(snapshot, rooms_classifier, z)[0], NAMES)
    after = decided(judged(snapshot, rooms_classifier, z + STRENGTH * directions["lamp"].vector)[0], NAMES)
    assert after[:, 0].mean() > 0.95
    assert (before[:, 1:] == after[:, 1:]).mean() > 0.9
    assert directions["lamp"].works == pytest.approx(after[~before[:, 0], 0].mean(), abs=0.08)
    assert directions["lamp"].keeps > 0.9


def test_what_is_no_direction_is_told_to_work_badly(directions):
    """The bed is in the centre where z[1] is small, on both sides of which it is not."""
    assert directions["bed_side=left"].accuracy > 0.8
    assert directions["bed_side=left"].works > 0.9
    assert directions["bed_side=centre"].accuracy < 0.65
    assert directions["bed_side=centre"].works < 0.5


def test_what_is_wanted_is_found_but_for_what_is_rare_or_unknown(rooms_classifier):
    wanted = {"right": ["bed_side=right"], "airy": ["curtain"], "dim": ["not lamp"], "floating": ["bed_side=left", "bed_side=right"]}
    found = attribute_directions(known_snapshot(), rooms_classifier, wanted, count=300)
    assert [direction.name for direction in found] == ["right", "dim"]
    assert found[1].vector[0] < -0.9
    assert attribute_directions(known_snapshot(), rooms_classifier, {"dim": ["not lamp"]}, count=60) == ()


def test_cancelling(rooms_classifier):
    def cancel(done: int, total: int) -> None:
        if done > 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        attribute_directions(known_snapshot(), rooms_classifier, count=300, progress=cancel)
