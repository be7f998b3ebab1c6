"""The page “Over time”: a run's losses, figures, modes, diagnoses and checkpoints over the same steps, and the point that is chosen there."""

import math
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from gan_studio.core.datasets.base import recognise
from gan_studio.core.datasets.ingest import prepare
from gan_studio.core.diagnosis.doctor import Diagnosis
from gan_studio.core.diagnosis.history import DiversityHistory
from gan_studio.core.diagnosis.illness import Evidence
from gan_studio.core.diagnosis.illnesses.healthy import Healthy
from gan_studio.core.diagnosis.illnesses.total_collapse import TotalCollapse
from gan_studio.core.diagnosis.meter import DiversityMeter
from gan_studio.core.diagnosis.modes import Modes
from gan_studio.core.diagnosis.report import DiversityFrame, DiversityReport, Measured
from gan_studio.core.frames import SCALARS, LossHistory
from gan_studio.core.model_spec import ModelSpec
from gan_studio.core.observing import observe
from gan_studio.core.run_store import RunStore
from gan_studio.core.trainer import Trainer
from gan_studio.runtime.settings import Settings
from gan_studio.runtime.studio import Studio
from gan_studio.ui import theme
from gan_studio.ui.collapse.doctor_band import DoctorBand, Stretch
from gan_studio.ui.collapse.figure_words import figure_number
from gan_studio.ui.collapse.panel import CollapsePanel
from gan_studio.ui.collapse.time_page import TimePage
from gan_studio.ui.collapse.time_plots import TimePlots
from gan_studio.ui.plots.step_plot import StepPlot
from tests.ui.collapsing import TINY, WAIT, digits_run, open_run
from tests.ui.training import save_pictures, text_of

EVERY = 20
STEPS = 400


@pytest.fixture(scope="module")
def measured(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A finished run of a small perceptron on the digits, with a report every 20 steps and a checkpoint every 100."""
    widths = {"architecture": "mlp", "generator_width": 16, "discriminator_width": 16, "color": "grey"}
    config = TINY.changed(**widths, batch_size=50, steps=STEPS, sample_every=100)
    data = prepare(recognise("digits"), config.image_size, config.color)
    store = RunStore.create(tmp_path_factory.mktemp("runs") / "measured", config, ModelSpec.of(config, data.channels), "digits")
    with store:
        for _ in observe(Trainer(config, data, store=store), DiversityMeter(data, count=100), EVERY, store):
            pass
        store.set_status("finished")
    return store.folder


@pytest.fixture
def store(measured: Path, tmp_path: Path) -> RunStore:
    shutil.copytree(measured, tmp_path / "run")
    return RunStore.open(tmp_path / "run")


@pytest.fixture
def panel(qtbot: QtBot, studio: Studio, store: RunStore) -> Iterator[CollapsePanel]:
    with open_run(qtbot, studio, store.folder, "time") as panel:
        yield panel


@contextmanager
def open_run_of_training(qtbot: QtBot, studio: Studio) -> Iterator[CollapsePanel]:
    """The page, with a training that begins."""
    panel = CollapsePanel(studio)
    qtbot.addWidget(panel)
    panel.resize(1190, 740)
    panel.show()
    timer = QTimer(panel, interval=30)
    timer.timeout.connect(panel.refresh)
    timer.start()
    with qtbot.waitSignal(studio.run_changed, timeout=WAIT):
        studio.start_training()
    panel.show_page("time")
    yield panel
    timer.stop()
    studio.training.stop()
    qtbot.waitUntil(lambda: not studio.training.is_active, timeout=WAIT)


def page_of(panel: CollapsePanel) -> TimePage:
    assert isinstance(panel.page, TimePage)
    return panel.page


def all_plots(plots: TimePlots) -> list[StepPlot]:
    return [plots.losses, *plots.figures.values(), plots.stripes, plots.band, plots.checkpoints]


def place_of(plot: StepPlot, step: float, height: float | None = None) -> QPoint:
    """Where on a plot's viewport a step is; halfway up unless a height is given."""
    view = plot.graph.getPlotItem().getViewBox()
    place = sum(view.viewRange()[1]) / 2 if height is None else height
    return plot.graph.mapFromScene(view.mapViewToScene(QPointF(step, place)))


def double_click(qtbot: QtBot, plot: StepPlot, step: float) -> None:
    """With the second release, which Qt's test leaves out: the button would be down for the tests that follow."""
    qtbot.mouseDClick(plot.graph.viewport(), Qt.MouseButton.LeftButton, pos=place_of(plot, step))
    qtbot.mouseRelease(plot.graph.viewport(), Qt.MouseButton.LeftButton, pos=place_of(plot, step))


def steps_of(plot: StepPlot) -> tuple[float, float]:
    low, high = plot.graph.getPlotItem().getViewBox().viewRange()[0]
    return low, high


# --- what is shown -----------------------------------------------------------------------------------------------


def test_everything_that_was_measured_is_over_the_same_steps(qtbot: QtBot, panel: CollapsePanel, store: RunStore) -> None:
    plots, reports = page_of(panel).plots, store.diversity()
    assert list(plots.stripes.stripes.steps) == list(reports.steps) == list(range(EVERY, STEPS + 1, EVERY))
    assert list(plots.figures) == ["modes_fair", "mode_kl", "coverage", "variance_ratio"]
    assert list(plots.checkpoints.steps) == store.checkpoint_steps()
    for name, plot in plots.figures.items():
        assert plot.legend.value.text() == figure_number(name, reports.values(name)[-1])
        assert figure_number(name, reports.baselines(name)[-1]) in plot.legend.real.text()
    assert {steps_of(plot) for plot in all_plots(plots)} == {(0, STEPS)}


def test_plots_begin_and_end_at_the_same_pixels(qtbot: QtBot, panel: CollapsePanel) -> None:
    plots = page_of(panel).plots
    panel.resize(950, 560)  # some of the curves scroll
    page_of(panel).tools.show_figure("vendi_score", True)
    qtbot.waitUntil(lambda: len({edges_of(plots, plot) for plot in all_plots(plots)}) == 1, timeout=WAIT)


def edges_of(plots: TimePlots, plot: StepPlot) -> tuple[int, int]:
    view = plot.graph.getPlotItem().getViewBox().sceneBoundingRect()
    left = plot.graph.mapTo(plots, QPoint(0, 0)).x()
    return round(left + view.left()), round(left + view.right())


def test_the_mouse_reads_every_plot_at_its_step_and_the_mode_under_it(qtbot: QtBot, panel: CollapsePanel, store: RunStore) -> None:
    page, reports = page_of(panel), store.diversity()
    row, index = 2, 5
    qtbot.mouseMove(page.plots.stripes.graph.viewport(), place_of(page.plots.stripes, 123, row + 0.5))
    assert page.tools.step.text() in {"step 122", "step 123", "step 124"}
    for name, plot in page.plots.figures.items():
        assert plot.legend.value.text() == figure_number(name, reports.values(name)[index])
    about = page.plots.stripes_legend.about.text()
    share = reports.counts[index, row] / reports.counts[index].sum()
    assert f"{share:.1%}" in about
    assert "Cluster 3" in about
    qtbot.mouseMove(page.plots.stripes.graph.viewport(), QPoint(1, 1))
    assert page.tools.step.text() == f"step {STEPS}"
    assert "Cluster 3" not in page.plots.stripes_legend.about.text()


def test_a_typical_picture_of_the_mode_is_shown(qtbot: QtBot, panel: CollapsePanel) -> None:
    plots = page_of(panel).plots
    qtbot.waitUntil(lambda: not panel.studio.jobs.running, timeout=WAIT)
    qtbot.mouseMove(plots.stripes.graph.viewport(), place_of(plots.stripes, 200, 0.5))
    assert plots.stripes_legend.picture.isVisible()
    assert not plots.stripes_legend.picture.pixmap().isNull()


def test_the_band_says_what_the_doctor_said_there(qtbot: QtBot) -> None:
    collapse = Diagnosis(TotalCollapse, Evidence("{alike:.0%} look <alike>", {"alike": 0.75}))
    healthy = Diagnosis(Healthy, Evidence("All is well", {}))
    band = DoctorBand()
    qtbot.addWidget(band)
    band.show_said([(40, collapse), (60, collapse), (80, healthy), (120, collapse)], reports=[20, 40, 60, 80, 100, 120])
    assert band.stretches == [Stretch(40, 80, TotalCollapse), Stretch(80, 100, Healthy), Stretch(120, math.inf, TotalCollapse)]
    assert [band.words_at(step) for step in (10, 30, 110)] == ["", "", ""]
    assert TotalCollapse.label in band.words_at(79)
    assert "75% look &lt;alike&gt;" in band.words_at(500)
    assert "All is well" in band.words_at(80)


# --- the point ---------------------------------------------------------------------------------------------------


def test_a_click_anywhere_chooses_the_point_and_a_double_click_goes_back(qtbot: QtBot, panel: CollapsePanel) -> None:
    plots = page_of(panel).plots
    for plot, step in ((plots.losses, 60), (plots.figures["coverage"], 170), (plots.stripes, 250), (plots.band, 333)):
        qtbot.mouseClick(plot.graph.viewport(), Qt.MouseButton.LeftButton, pos=place_of(plot, step))
        assert panel.point is not None
        assert abs(panel.point - step) <= 1
        assert all(one._marker.isVisible() and one._marker.value() == panel.point for one in all_plots(plots))
    double_click(qtbot, plots.losses, 60)
    assert panel.point is None
    assert not any(one._marker.isVisible() for one in all_plots(plots))


def test_a_checkpoint_is_meant_where_there_is_one(qtbot: QtBot, panel: CollapsePanel, store: RunStore) -> None:
    line = page_of(panel).plots.checkpoints
    step = store.checkpoint_steps()[1]
    near = place_of(line, step) + QPoint(3, 0)
    qtbot.mouseClick(line.graph.viewport(), Qt.MouseButton.LeftButton, pos=near)
    assert panel.point == step
    assert f"{step}" in line.words_at(step)
    assert line.words_at(step + 30) == ""


def test_a_checkpoint_that_is_kept_is_marked(qtbot: QtBot, panel: CollapsePanel, store: RunStore) -> None:
    page, step = page_of(panel), store.checkpoint_steps()[1]
    assert list(page.plots.checkpoints.pinned) == []
    panel.studio.time_machine.keep(store.folder, step)
    assert list(page.plots.checkpoints.pinned) == [step]
    assert "kept" in page.plots.checkpoints.words_at(step)


def test_the_wheel_zooms_all_plots_and_a_double_click_shows_everything(qtbot: QtBot, panel: CollapsePanel) -> None:
    plots = page_of(panel).plots
    place = plots.stripes.graph.mapTo(panel, place_of(plots.stripes, 200))
    QTest.wheelEvent(panel.windowHandle(), QPointF(place), QPoint(0, 480))
    low, high = steps_of(plots.stripes)
    assert 0 < low < 200 < high < STEPS
    assert {steps_of(plot) for plot in all_plots(plots)} == {(low, high)}
    assert not page_of(panel).tools.following.follow.isChecked()
    double_click(qtbot, plots.band, (low + high) / 2)
    assert {steps_of(plot) for plot in all_plots(plots)} == {(0, STEPS)}


# --- what the person chooses -------------------------------------------------------------------------------------


def test_figures_are_chosen_and_remembered(qtbot: QtBot, panel: CollapsePanel, store: RunStore) -> None:
    page = page_of(panel)
    page.tools.show_figure("coverage", False)
    page.tools.show_figure("recall", True)
    chosen = ["modes_fair", "mode_kl", "recall", "variance_ratio"]
    assert list(page.plots.figures) == chosen
    assert page.plots.figures["recall"].legend.value.text() == figure_number("recall", store.diversity().values("recall")[-1])
    again = TimePage(panel.studio)
    qtbot.addWidget(again)
    assert list(again.plots.figures) == chosen


def test_where_curves_end_and_stripes_begin_is_remembered_until_the_layout_is_reset(panel: CollapsePanel) -> None:
    splitter = page_of(panel).plots.splitter
    usual = splitter.sizes()
    splitter.moveSplitter(usual[0] + 30, 1)
    moved = splitter.sizes()
    assert moved != usual
    panel.resize(panel.width() - 10, panel.height())
    assert splitter.sizes() == moved
    again = TimePage(panel.studio)
    again.resize(page_of(panel).size())
    again.show()
    assert again.plots.splitter.sizes() == moved
    panel.studio.settings.reset_layout()
    assert splitter.sizes() == usual
    again.deleteLater()


def test_where_curves_scroll_none_is_cut(panel: CollapsePanel) -> None:
    panel.resize(1024, 520)
    plots = page_of(panel).plots
    page, scroll = plots.losses.parentWidget(), plots.splitter.widget(0)
    assert page is not None
    assert page.height() > scroll.height()
    assert not [plot for plot in (plots.losses, *plots.figures.values()) if plot.geometry().top() < scroll.height() < plot.geometry().bottom()]


def test_a_generator_that_was_not_measured_is_not_drawn(panel: CollapsePanel) -> None:
    page = page_of(panel)
    page.tools.generator.ema.click()
    assert "was not measured" in text_of(page)
    assert not page.plots.stripes.isVisible()
    assert not any(plot.isVisible() for plot in page.plots.figures.values())
    page.tools.generator.current.click()
    assert "was not measured" not in text_of(page)
    assert all(plot.isVisible() for plot in page.plots.figures.values())


def test_a_run_without_reports_says_so(qtbot: QtBot, studio: Studio, tmp_path: Path) -> None:
    store = digits_run(tmp_path / "bare")
    with open_run(qtbot, studio, store.folder, "time") as panel:
        page = page_of(panel)
        assert "Continue the training" in text_of(page)
        assert page.plots.losses.entries[0].value != ""
        assert list(page.plots.checkpoints.steps) == store.checkpoint_steps()
        assert not page.export.action.isEnabled()


def test_the_stripes_are_exported(qtbot: QtBot, panel: CollapsePanel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "stripes"), ""))
    (action,) = panel.export_actions()
    with qtbot.waitSignal(panel.studio.message, timeout=WAIT):
        action.trigger()
    with Image.open(tmp_path / "stripes.png") as picture:
        assert picture.width == 1760


# --- while it trains, and when there is much ---------------------------------------------------------------------


def test_reports_appear_while_it_trains(qtbot: QtBot, studio: Studio, tmp_path: Path) -> None:
    studio.set_draft(TINY.changed(steps=100_000, sample_every=50))
    with qtbot.waitSignal(studio.data_changed, timeout=WAIT):
        studio.open_data(str(save_pictures(tmp_path / "pictures", 60)))
    with open_run_of_training(qtbot, studio) as panel:
        page = page_of(panel)
        qtbot.waitUntil(lambda: "first" in text_of(page), timeout=WAIT)
        qtbot.waitUntil(lambda: len(page.plots.stripes.stripes.steps) >= 2, timeout=WAIT)
        assert page.plots.stripes.isVisible()
        assert page.plots.figures["modes_fair"].legend.value.text() != "–"


def big_run(steps: int, reports: int, modes: int) -> tuple[LossHistory, DiversityHistory]:
    rng = np.random.default_rng(0)
    losses = LossHistory()
    losses.append(np.arange(1, steps + 1), rng.uniform(0.5, 2, (steps, len(SCALARS))).astype(np.float32))
    kinds = Modes(tuple(str(number) for number in range(modes)), "classifier", np.full(modes, 10), np.full(modes, -1))
    figures = {"coverage": Measured(0.5, 0.9)}
    frames = [
        DiversityFrame(steps * (number + 1) // reports, "current", DiversityReport(500, "", "", figures, kinds, rng.multinomial(500, kinds.shares)))
        for number in range(reports)
    ]
    return losses, DiversityHistory(frames)


def test_a_million_steps_and_thousands_of_reports_are_drawn_with_few_points(qtbot: QtBot) -> None:
    theme.switch().apply("dark")
    losses, reports = big_run(1_000_000, 3000, 1000)
    plots = TimePlots(Settings())
    qtbot.addWidget(plots)
    plots.resize(1000, 600)
    plots.show()
    plots.choose_figures(["coverage"])
    plots.show_losses(losses)
    plots.show_reports(reports)
    for curve in (plots.losses.curves[0]._strong, plots.figures["coverage"]._curve):
        assert 500 < len(curve.getData()[0]) <= 4000
    assert len(plots.stripes.stripes.modes) == 125
    assert plots.stripes.name_of(0) == "0 – 7"
