"""The curves of the Train workspace: what they keep of a million points, what they read, and what they say in words."""

import math
from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gan_studio.core.config import TrainingConfig
from gan_studio.core.frames import SCALARS, LossHistory
from gan_studio.core.losses.base import Loss
from gan_studio.ui import theme
from gan_studio.ui.plots.heights import steady, wanted_range
from gan_studio.ui.plots.legend import readable
from gan_studio.ui.plots.plot import Plot
from gan_studio.ui.plots.plot_view import PlotView, ValueAxis
from gan_studio.ui.plots.smoothing import MovingAverage
from gan_studio.ui.plots.step_window import StepWindow
from gan_studio.ui.plots.thinning import thin
from gan_studio.ui.plots.track import Track
from gan_studio.ui.train.plots import Plots
from gan_studio.ui.train.reading import reading

Show = Callable[..., Plots]


def history(count: int, seed: int = 0, **columns: float) -> LossHistory:
    """Random scalars, but for those that are given."""
    values = np.random.default_rng(seed).uniform(0.5, 2, (count, len(SCALARS))).astype(np.float32)
    for scalar, value in columns.items():
        values[:, SCALARS.index(scalar)] = value
    made = LossHistory()
    made.append(np.arange(1, count + 1), values)
    return made


# --- thinning ----------------------------------------------------------------------------------------------------


def test_a_million_points_are_thinned_without_losing_a_peak() -> None:
    x = np.arange(1_000_000)
    y = np.random.default_rng(0).normal(size=len(x)).astype(np.float32)
    y[123_456], y[777_777] = 50, -60
    thin_x, thin_y = thin(x, y, 0, 1e6, 800)
    assert len(thin_x) == len(thin_y) <= 4 * 800
    assert (thin_y.max(), thin_y.min()) == (50, -60)
    assert abs(int(thin_x[thin_y.argmax()]) - 123_456) < 1_000_000 / 400
    assert (np.diff(thin_x) >= 0).all()


def test_few_points_stay_as_they_are_and_lines_run_to_the_edge() -> None:
    x, y = np.arange(10), np.arange(10.0)
    thin_x, thin_y = thin(x, y, 2.5, 6.5, 100)
    assert list(thin_x) == list(thin_y) == [2, 3, 4, 5, 6, 7]
    assert len(thin(x[:0], y[:0], 0, 1, 100)[0]) == 0


def test_buckets_stand_still_while_a_run_grows() -> None:
    x, y = np.arange(10_400), np.random.default_rng(1).normal(size=10_400)
    before, after = thin(x[:10_000], y[:10_000], 0, 10_400, 500), thin(x, y, 0, 10_400, 500)
    assert (before[0][:-2] == after[0][: len(before[0]) - 2]).all()
    assert (before[1][:-2] == after[1][: len(before[1]) - 2]).all()


# --- averages ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("window", [2, 20, 1000])
def test_the_moving_average_is_the_plain_recursion_however_it_is_fed(window: int) -> None:
    values = np.random.default_rng(0).normal(5, 1, 12_000).astype(np.float32)
    decay, moment, expected = 1 - 1 / window, 0.0, []
    for count, value in enumerate(values, start=1):
        moment = decay * moment + (1 - decay) * float(value)
        expected.append(moment / (1 - decay**count))
    average = MovingAverage(window)
    parts = [average.extend(part) for part in np.split(values, [1, 2, 5000, 11_999])]
    assert np.allclose(np.concatenate(parts), expected, rtol=1e-5)


def test_a_window_of_one_changes_nothing() -> None:
    values = np.arange(5, dtype=np.float32)
    assert (MovingAverage(1).extend(values) == values).all()


def test_a_track_follows_a_run_that_grows_and_one_that_goes_back() -> None:
    run = history(100)
    track = Track("generator_loss", 10)
    track.update(run)
    grown = history(5000, seed=1)
    run.append(grown.steps + 100, np.column_stack([grown.column(scalar) for scalar in SCALARS]))
    track.update(run)
    assert (track.raw == run.column("generator_loss")).all()
    run.truncate(60)
    again = history(5040, seed=2)
    run.append(again.steps + 60, np.column_stack([again.column(scalar) for scalar in SCALARS]))
    track.update(run)
    assert (track.raw == run.column("generator_loss")).all()
    assert np.allclose(track.smooth, MovingAverage(10).extend(run.column("generator_loss").copy()))


# --- which part is shown -----------------------------------------------------------------------------------------


def test_the_view_grows_with_the_run_until_the_person_looks_elsewhere() -> None:
    steps = StepWindow()
    assert steps.range(1000) == (0, 1000)
    steps.move(200, 600, newest=1000)
    assert not steps.follows
    assert steps.range(1000) == steps.range(2000) == (200, 600)
    steps.move(1700, 2100, newest=2000)
    assert steps.follows
    assert steps.range(5000) == (4600, 5000)
    steps.show_all()
    assert steps.range(5000) == (0, 5000)
    steps.follow(False, newest=5000)
    assert steps.range(9000) == (0, 5000)
    steps.follow(True, newest=9000)
    assert steps.range(9000) == (4000, 9000)


def test_a_spike_does_not_squash_the_rest() -> None:
    heights = np.full(1000, 1.0)
    heights[:5] = 1000
    heights[500:] = 2
    low, high = wanted_range([heights], marks=[0.0]) or (0, 0)
    assert low < 0
    assert 2 < high < 3
    assert wanted_range([], marks=[]) is None


def test_numbers_of_a_logarithmic_axis_do_not_touch(qapp: QApplication) -> None:
    axis = ValueAxis()
    axis.setLogMode(y=True)
    for low, high, expected in ((0.06, 3.5, [0.1, 0.2, 0.5, 1, 2]), (0.58, 1.5, [0.6, 0.7, 0.8, 1]), (2e-4, 500, [1e-3, 1e-2, 1e-1, 1, 10, 100])):
        ((_, shown),) = axis.tickValues(math.log10(low), math.log10(high), 130)
        assert [10**value for value in shown] == pytest.approx(expected)


def test_heights_do_not_tremble() -> None:
    assert steady((0, 10), (1, 9)) == (0, 10)
    assert steady((0, 10), (1, 11)) == (1, 11)
    assert steady((0, 10), (4, 6)) == (4, 6)


# --- the plots ---------------------------------------------------------------------------------------------------


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    def make(run: LossHistory, **changes: object) -> Plots:
        theme.switch().apply("dark")
        plots = Plots()
        qtbot.addWidget(plots)
        plots.resize(800, 460)
        plots.show()
        qtbot.waitExposed(plots)
        plots.show_history(run, TrainingConfig().changed(**changes).loss)
        return plots

    return make


def view_of(plot: Plot) -> PlotView:
    return plot.graph.getPlotItem().getViewBox()


def place_of(plot: Plot, step: float) -> QPoint:
    view = view_of(plot)
    low, high = view.viewRange()[1]
    return plot.graph.mapFromScene(view.mapViewToScene(QPointF(step, (low + high) / 2)))


def test_the_mouse_reads_every_curve_at_its_step(qtbot: QtBot, show: Show) -> None:
    run = history(300)
    plots = show(run)
    plots.tools.slider.setValue(0)
    for step in (40, 200):
        qtbot.mouseMove(plots.scores.graph.viewport(), place_of(plots.scores, step))
        for plot in (plots.losses, plots.scores):
            for entry in plot.entries:
                expected = f"{run.column(entry.series.scalar)[step - 1]:.3f}" if entry.isChecked() else ""
                assert entry.value == expected
    qtbot.mouseMove(plots.scores.graph.viewport(), QPoint(2, 2))
    assert plots.losses.entries[0].value == f"{run.column('discriminator_loss')[-1]:.3f}"


def test_the_wheel_zooms_all_plots_and_a_double_click_shows_everything(qtbot: QtBot, show: Show) -> None:
    plots = show(history(1000))
    viewport = plots.losses.graph.viewport()
    place = plots.losses.graph.mapTo(plots, place_of(plots.losses, 500))
    QTest.wheelEvent(plots.windowHandle(), QPointF(place), QPoint(0, 480))
    low, high = view_of(plots.losses).viewRange()[0]
    assert 0 < low < 500 < high < 1000
    assert view_of(plots.scores).viewRange()[0] == pytest.approx([low, high])
    assert not plots.tools.following.follow.isChecked()
    qtbot.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=place_of(plots.losses, 500))
    assert view_of(plots.losses).viewRange()[0] == pytest.approx([0, 1000])
    assert plots.tools.following.follow.isChecked()


def test_a_million_steps_are_drawn_with_few_points(show: Show) -> None:
    plots = show(history(1_000_000))
    for curve in plots.losses.curves[:2]:
        for item in (curve._strong, curve._faint):
            x, _y = item.getData()
            assert 800 < len(x) <= 4 * 800


def test_parts_appear_on_demand_and_balance_lines_mean_something(show: Show) -> None:
    run = history(100)
    plots = show(run)
    assert plots.losses.entries[2].value == ""
    plots.losses.entries[2].click()
    assert plots.losses.entries[2].value == readable(plots.losses.curves[2].track.smooth[-1])
    assert plots.losses.balance_text == "2 log 2 = 1.386"
    assert plots.scores.balance_text == "0.5"
    assert plots.scores.title.text() == "Probability of being real"
    plots.show_history(run, TrainingConfig().changed(loss="wgan").loss)
    assert plots.losses.balance_text == plots.scores.balance_text == ""
    assert plots.scores.title.text() == "Critic value"


def test_logarithmic_heights_leave_out_what_has_none(show: Show) -> None:
    run = history(50, generator_loss=-1.0, discriminator_loss=100.0)
    plots = show(run, loss="wgan")
    plots.tools.log.click()
    discriminator, generator = (curve._strong.getData()[1] for curve in plots.losses.curves[:2])
    assert np.allclose(discriminator, 2)
    assert np.isnan(generator).all()
    assert plots.losses.entries[1].value == "-1.000"


def test_an_empty_run_can_be_looked_at(qtbot: QtBot, show: Show) -> None:
    plots = show(LossHistory())
    qtbot.mouseMove(plots.losses.graph.viewport(), place_of(plots.losses, 5))
    assert plots.losses.entries[0].value == ""
    assert plots.reading.text() == ""


# --- in words ----------------------------------------------------------------------------------------------------


def said(loss: str, real: float, fake: float, count: int = 200) -> str:
    return reading(history(count, real_score=real, fake_score_before=fake), TrainingConfig().changed(loss=loss).loss)


@pytest.mark.parametrize(("real", "fake", "expected"), [(0.97, 0.03, "winning"), (0.52, 0.49, "hardly tell"), (0.6, 0.8, "fools"), (0.7, 0.3, "ahead")])
@pytest.mark.parametrize("loss", [name for name, kind in Loss.choices().items() if kind.score_balance is not None])
def test_the_sentence_fits_the_scores_of_every_loss(loss: str, real: float, fake: float, expected: str) -> None:
    balance = Loss.find(loss).score_balance
    if balance == 0:
        real, fake = 2 * real - 1, 2 * fake - 1
    sentence = said(loss, real, fake)
    assert expected in sentence
    assert f"{real:.2f}" in sentence
    assert f"{fake:.2f}" in sentence


def test_a_critics_gap_is_judged_by_its_course() -> None:
    loss = TrainingConfig().changed(loss="wgan-gp").loss
    closing = history(100, real_score=5.0, fake_score_before=0.0)
    closing.append(np.arange(101, 201), np.full((100, len(SCALARS)), 1.0, np.float32))
    assert "closing" in reading(closing, loss)
    assert "3" in said("wgan", 4.0, 1.0)


def test_little_is_said_of_little() -> None:
    assert "Just begun" in said("non-saturating", 0.9, 0.1, count=5)
    assert said("non-saturating", 0.9, 0.1, count=0) == ""


@pytest.mark.parametrize(
    ("value", "expected"), [(0.93123, "0.931"), (12.345, "12.35"), (-3.2, "-3.200"), (12345.6, "12,346"), (0.00001, "1.0e-05"), (0, "0.000")]
)
def test_numbers_are_readable(value: float, expected: str) -> None:
    assert readable(value) == expected
