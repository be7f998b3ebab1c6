"""The picture of modes over time: what its columns show, whatever the distance of reports and the width of the screen."""

import numpy as np
from numpy.typing import NDArray

from gan_studio.core.diagnosis.history import DiversityHistory
from gan_studio.core.diagnosis.modes import Modes
from gan_studio.core.diagnosis.report import DiversityFrame, DiversityReport
from gan_studio.core.diagnosis.stripes import FULL, Stripes, stripe_colours
from gan_studio.core.stripes_figure import WIDTH, stripes_figure


def modes_of(counts: NDArray[np.int64]) -> Modes:
    return Modes(tuple(str(number) for number in range(len(counts))), "classifier", counts, np.full(len(counts), -1))


HALVES = modes_of(np.array([1000, 1000]))
QUARTERS = modes_of(np.array([500, 500, 500, 500]))


def history(*reports: tuple[int, list[int]], modes: Modes = HALVES) -> DiversityHistory:
    return DiversityHistory([DiversityFrame(step, "current", DiversityReport(10, "", "", {}, modes, np.array(counts))) for step, counts in reports])


def test_a_mode_that_is_drawn_as_often_as_in_the_data_is_one() -> None:
    stripes = Stripes.of(history((100, [5, 5]), (200, [10, 0])), most_rows=10)
    assert list(stripes.steps) == [100, 200]
    assert np.allclose(stripes.ratios, [[1, 1], [2, 0]])


def test_every_report_fills_the_steps_around_it() -> None:
    stripes = Stripes.of(history((100, [10, 0]), (200, [0, 10]), (300, [10, 0])), most_rows=10)
    first = stripes.columns(0, 400, 400)[0]
    assert np.isnan(first[:50]).all()
    assert np.allclose(first[50:150], 2)
    assert np.allclose(first[150:250], 0)
    assert np.allclose(first[250:350], 2)
    assert np.isnan(first[350:]).all()


def test_what_changes_faster_than_the_screen_can_show_becomes_its_average() -> None:
    hopping = history(*((10 * number, [10, 0] if number % 2 else [0, 10]) for number in range(1, 2001)))
    columns = Stripes.of(hopping, most_rows=10).columns(1000, 19_000, 90)
    assert columns.shape == (2, 90)
    assert np.allclose(columns, 1, atol=0.1)


def test_steps_that_nobody_measured_stay_empty() -> None:
    stripes = Stripes.of(history((10, [5, 5]), (20, [5, 5]), (30, [5, 5]), (1000, [10, 0]), (1010, [10, 0]), (1020, [10, 0])), most_rows=10)
    first = stripes.columns(0, 1020, 1020)[0]
    assert np.isnan(first[60:970]).all()
    assert first[10] == 1
    assert first[1000] == 2


def test_a_thousand_modes_share_rows_and_stay_as_in_the_data() -> None:
    counts = np.arange(1, 1001)
    stripes = Stripes.of(history((100, [*(1000 * counts)]), modes=modes_of(counts)), most_rows=125)
    assert len(stripes.modes) == 125
    assert stripes.modes[0] == slice(0, 8)
    assert stripes.modes[-1].stop == 1000
    assert np.allclose(stripes.ratios, 1, atol=0.15)


def test_reports_about_other_modes_are_left_out() -> None:
    mixed = history((100, [5, 5]))
    mixed.append(DiversityFrame(200, "current", DiversityReport(8, "", "", {}, QUARTERS, np.array([2, 2, 2, 2]))))
    stripes = Stripes.of(mixed, most_rows=10)
    assert list(stripes.steps) == [200]
    assert stripes.ratios.shape == (1, 4)


def test_nothing_is_known_before_the_first_report() -> None:
    stripes = Stripes.of(DiversityHistory(), most_rows=10)
    assert stripes.columns(0, 100, 50).shape == (0, 50)
    assert stripes_figure(stripes, []).shape[1] == WIDTH


def test_colours_become_lighter_evenly_and_nothing_is_transparent_but_what_is_unknown() -> None:
    ratios = FULL * np.linspace(0, 1, 50) ** 2
    colours = stripe_colours(np.append(ratios, [2 * FULL, np.nan])).astype(float)
    light = colours[:50, :3] @ [0.2126, 0.7152, 0.0722]
    assert (np.diff(light) > 0).all()
    assert (colours[50] == colours[49]).all()
    assert list(colours[-2:, 3]) == [255, 0]


def test_the_figure_shows_the_stripes_on_paper() -> None:
    stripes = Stripes.of(history((100, [10, 0]), (200, [0, 10])), most_rows=10)
    figure = stripes_figure(stripes, ["cat", "dog"])
    dark, bright = (stripe_colours(np.array([ratio]))[0, :3] for ratio in (0.0, 2.0))
    for colour in (dark, bright):
        share = (np.abs(figure[130:-112].astype(int) - colour).max(axis=2) < 3).mean()
        assert 0.2 < share < 0.6
    assert (figure[:, :40] == 255).all()
