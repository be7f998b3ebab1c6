"""How modes stand, and how far figures fall short, of samples and of as many real pictures."""

import math

import numpy as np
import pytest

from gan_studio.core.diagnosis.modes import Modes, mode_figures
from gan_studio.core.diagnosis.report import DiversityReport, Measured
from gan_studio.core.diagnosis.shortfall import is_beyond, shortfall
from gan_studio.core.diagnosis.standing import Standing


def report(counts: np.ndarray, real: np.ndarray) -> DiversityReport:
    """Samples beside as many real pictures of data whose modes are equally large."""
    modes = Modes(tuple(map(str, range(len(counts)))), "classifier", np.full(len(counts), 100), np.arange(len(counts)))
    found, usual = mode_figures(counts, modes), mode_figures(real, modes)
    return DiversityReport(int(counts.sum()), "features", "", {name: Measured(found[name], usual[name]) for name in found}, modes, counts)


def test_modes_are_fair_rare_or_missing() -> None:
    standing = Standing.of(report(np.array([60, 39, 1, 0]), np.full(4, 25)))
    assert standing.fair.tolist() == [True, True, False, False]
    assert (standing.covered, standing.rare, standing.missing, standing.expected) == (2, 1, 1, 4)


def test_of_a_thousand_modes_only_those_are_expected_that_as_many_real_pictures_show() -> None:
    random = np.random.default_rng(0)
    real, drawn = (random.multinomial(500, np.full(1000, 0.001)) for _ in range(2))
    standing = Standing.of(report(drawn, real))
    assert standing.expected == max(int((real > 0).sum()), standing.covered)
    assert standing.missing < 30
    collapsed = Standing.of(report(np.eye(1000, dtype=int)[7] * 500, real))
    assert (collapsed.covered, collapsed.missing) == (1, int((real > 0).sum()) - 1)


@pytest.mark.parametrize(
    ("figure", "value", "baseline", "expected"),
    [
        ("modes_covered", 10, 10, 0.0),
        ("modes_covered", 1, 10, 0.9),
        ("coverage", 0.48, 0.96, 0.5),
        ("mode_kl", math.log(10), 0.0, 1.0),
        ("mode_kl", 0.005, 0.01, 0.0),
        ("duplicate_share", 0.55, 0.1, 0.5),
        ("variance_ratio", 0.25, 1.0, 0.75),
        ("density", 3.0, 1.0, 0.0),
        ("mean_distance", 1.0, 0.0, 0.0),
    ],
)
def test_shortfalls_of_all_figures_are_on_one_scale(figure: str, value: float, baseline: float, expected: float) -> None:
    assert shortfall(figure, Measured(value, baseline), 10) == pytest.approx(expected)


def test_what_is_not_known_falls_short_of_nothing() -> None:
    assert math.isnan(shortfall("coverage", Measured(math.nan, 0.9), 10))


def test_more_than_real_is_told_only_where_nearness_is_good() -> None:
    assert is_beyond("density", Measured(3.0, 1.0))
    assert not is_beyond("density", Measured(1.05, 1.0))
    assert not is_beyond("coverage", Measured(1.0, 0.8))
