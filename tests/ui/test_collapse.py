"""The Collapse workspace: the gauge, the doctor, remedies switched on and off, and the page “Now”, with real runs and trainings."""

import csv
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from gan_studio.core.diagnosis.doctor import Rounds
from gan_studio.core.diagnosis.modes import Modes
from gan_studio.core.diagnosis.report import DiversityReport, Measured
from gan_studio.runtime.studio import Studio
from gan_studio.runtime.training_session import TrainingState
from gan_studio.ui.collapse.figures_table import CLOSER, REAL, VALUE, WORDS
from gan_studio.ui.collapse.lessons_page import LessonsPage
from gan_studio.ui.collapse.mode_ranking import ModeRanking
from gan_studio.ui.collapse.mode_shares import ModeShares
from gan_studio.ui.collapse.now_page import NowPage
from gan_studio.ui.collapse.panel import CollapsePanel
from gan_studio.ui.collapse.sample_view import COUNT
from gan_studio.ui.collapse.saying import of_diagnosis
from gan_studio.ui.train.panel import TrainPanel
from tests.core.diagnosis.test_doctor import EVEN, REPORTS, course, only
from tests.ui.collapsing import TINY, WAIT, WELL, collapsing_run, digits_run, open_run
from tests.ui.language import speaking
from tests.ui.training import in_front, save_pictures, text_of


@pytest.fixture
def collapsed(qtbot: QtBot, studio: Studio, tmp_path: Path) -> Iterator[CollapsePanel]:
    with open_run(qtbot, studio, collapsing_run(tmp_path / "ill").folder, "now") as panel:
        qtbot.waitUntil(lambda: "collapsed" in panel.header.sentence.text(), timeout=WAIT)
        yield panel


@pytest.fixture
def panel(qtbot: QtBot, studio: Studio) -> Iterator[CollapsePanel]:
    """The workspace, with nothing open."""
    panel = CollapsePanel(studio)
    with in_front(qtbot, panel):
        yield panel


def train(qtbot: QtBot, studio: Studio, where: str, **changes: object) -> None:
    """Open data and train on them."""
    studio.set_draft(TINY.changed(**{"steps": 100_000, "batch_size": 16} | changes))
    studio.open_data(where)
    qtbot.waitUntil(lambda: studio.data is not None and studio.data.where == where, timeout=WAIT)
    studio.start_training()
    qtbot.waitUntil(lambda: studio.run is not None and studio.run.step > 3, timeout=WAIT)


def now_page(panel: CollapsePanel) -> NowPage:
    assert isinstance(panel.page, NowPage)
    return panel.page


# --- the gauge and the doctor ------------------------------------------------------------------------------------


def test_without_a_run_there_are_lessons_and_training(qtbot: QtBot, panel: CollapsePanel) -> None:
    assert "Nothing is trained yet" in text_of(panel)
    assert not panel.header.isVisible()
    with qtbot.waitSignal(panel.workspace_wanted) as wanted:
        panel._empty.second_clicked.emit()
    assert wanted.args == ["train"]
    panel._empty.clicked.emit()
    assert panel.tabs.tabData(panel.tabs.currentIndex()) == "lessons"
    assert panel.page is not None


def test_a_collapse_is_seen_at_once(collapsed: CollapsePanel) -> None:
    header = collapsed.header
    assert header.gauge.accessibleName() == "1 of 10 modes"
    assert "1 with a fair share" in header.gauge.toolTip()
    assert "97%" in header.evidence.text()
    assert header.advice.text()


def test_a_healthy_run_is_called_so_and_no_remedy_is_pressed_on_anybody(qtbot: QtBot, studio: Studio, tmp_path: Path) -> None:
    with open_run(qtbot, studio, collapsing_run(tmp_path / "well", ill=False).folder, "now") as panel:
        qtbot.waitUntil(lambda: "healthy" in panel.header.sentence.text(), timeout=WAIT)
        assert panel.header.gauge.accessibleName() == "10 of 10 modes"
        assert panel.header.remedies.names == ([], [])
        assert not panel.header.remedies.back.isVisible()


def test_after_the_training_remedies_say_why_they_cannot_be_switched(collapsed: CollapsePanel) -> None:
    remedies = collapsed.header.remedies
    offered, on = remedies.names
    assert "r1" in offered
    assert on == []
    assert not remedies.button("r1").isEnabled()
    assert "over" in remedies.button("r1").toolTip()
    assert not remedies.more.isEnabled()


def test_the_way_back_leads_to_the_last_step_at_which_all_was_well(qtbot: QtBot, studio: Studio, collapsed: CollapsePanel) -> None:
    assert studio.run is not None
    well = max(step for step, diagnosis in studio.run.rounds.said if not diagnosis.illness.is_ill)
    back = collapsed.header.remedies.back
    assert f"{well:,}" in back.text()
    back.click()
    assert collapsed.point == well
    qtbot.waitUntil(lambda: collapsed.point_bar.dialog is not None, timeout=WAIT)
    collapsed.point_bar.dialog.reject()


def test_it_is_too_early_to_say_anything_of_a_training_that_has_begun(qtbot: QtBot, studio: Studio, panel: CollapsePanel) -> None:
    train(qtbot, studio, "digits")
    qtbot.waitUntil(lambda: "real pictures first" in panel.header.sentence.text(), timeout=WAIT)
    studio.training.stop()
    qtbot.waitUntil(lambda: not studio.training.is_active, timeout=WAIT)


def test_data_that_are_too_few_to_measure_are_said_so_whenever_one_looks(qtbot: QtBot, studio: Studio, tmp_path: Path) -> None:
    with qtbot.waitSignal(studio.diversity.failed, timeout=WAIT):
        train(qtbot, studio, str(save_pictures(tmp_path / "few", 30)), batch_size=4)
    panel = CollapsePanel(studio)
    qtbot.addWidget(panel)
    panel.refresh()
    assert "cannot be measured" in panel.header.sentence.text()
    assert "too few" in panel.header.evidence.text()
    studio.training.stop()
    qtbot.waitUntil(lambda: not studio.training.is_active, timeout=WAIT)


def test_a_run_that_nobody_measured_says_so(qtbot: QtBot, studio: Studio, tmp_path: Path) -> None:
    with open_run(qtbot, studio, digits_run(tmp_path / "run").folder, "now") as panel:
        qtbot.waitUntil(lambda: "not measured" in panel.header.sentence.text(), timeout=WAIT)
        assert "Not measured yet" in text_of(now_page(panel))
        assert "Only the average’s samples" in text_of(now_page(panel))
        assert len(now_page(panel).samples.grid.images) > 0


def test_an_illness_that_the_newest_report_does_not_show_is_on_its_way_out() -> None:
    rounds = Rounds()
    ill = rounds.update(course(figures={"duplicate_share": 0.97, "variance_ratio": 0.02}, counts=[only(8)]))
    assert ill is not None
    assert "looks better" not in of_diagnosis(ill, rounds).evidence
    turn = course(figures={"duplicate_share": [0.97] * 18 + [0.02] * 2, "variance_ratio": [0.02] * 18 + [0.95] * 2}, counts=[only(8)] * 18 + [EVEN] * 2)
    rounds = Rounds()
    still_ill = rounds.update(turn)
    assert still_ill is not None
    assert still_ill.illness.is_ill
    assert "looks better" in of_diagnosis(still_ill, rounds).evidence


@pytest.mark.parametrize("width", [900, 1190])
def test_other_words_leave_the_remedies_where_they_are(qtbot: QtBot, collapsed: CollapsePanel, width: int) -> None:
    collapsed.resize(width, 740)
    header, words = collapsed.header, "More of such words as a doctor says. "
    places = set()
    for sentence, evidence, advice in ((1, 0, 0), (1, 1, 1), (1, 0, 1), (9, 30, 30), (2, 3, 5)):
        for label, count in ((header.sentence, sentence), (header.evidence, evidence), (header.advice, advice)):
            label.setText(words * count)
            label.setVisible(count > 0)
        qtbot.wait(20)
        places.add((header.remedies.pos(), collapsed.tabs.pos()))
        assert (words * 30 in header.advice.toolTip()) == (advice == 30)
        assert header.advice.text() == words * advice
    assert len(places) == 1


# --- the keyboard ------------------------------------------------------------------------------------------------


def test_keys_turn_the_pages(qtbot: QtBot, collapsed: CollapsePanel) -> None:
    shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    names = [collapsed.tabs.tabData(index) for index in range(collapsed.tabs.count())]
    collapsed.point_bar.walk.setFocus()
    qtbot.keyClick(focused_widget(), Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert collapsed.tabs.tabData(collapsed.tabs.currentIndex()) == names[1]
    for expected in (names[0], names[-1]):
        qtbot.keyClick(focused_widget(), Qt.Key.Key_Backtab, shift)
        assert collapsed.tabs.tabData(collapsed.tabs.currentIndex()) == expected
    assert collapsed.point_bar.walk.hasFocus()


def test_tab_goes_from_the_pages_names_through_the_page_to_the_bar_below(qtbot: QtBot, collapsed: CollapsePanel) -> None:
    assert collapsed.page is not None
    collapsed.tabs.setFocus()
    parts = []
    while not collapsed.header.isAncestorOf(focused := focused_widget()) and len(parts) < 100:
        parts.append("tabs" if focused is collapsed.tabs else "bar" if collapsed.point_bar.isAncestorOf(focused) else "page")
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert {*parts} == {"tabs", "page", "bar"}
    assert parts == sorted(parts, key=["tabs", "page", "bar"].index)


def test_whoever_turns_a_page_stays_at_the_tabs(qtbot: QtBot, collapsed: CollapsePanel) -> None:
    collapsed.show_page("lessons")
    page = collapsed.page
    assert isinstance(page, LessonsPage)
    page.cards[0].setFocus()
    qtbot.mouseClick(collapsed.tabs, Qt.MouseButton.LeftButton, pos=collapsed.tabs.tabRect(0).center())
    assert collapsed.page is not page
    assert collapsed.tabs.hasFocus()
    collapsed.show_page("lessons")
    page.cards[0].setFocus()
    collapsed.show_page("now")
    assert collapsed.tabs.hasFocus()


def focused_widget() -> QWidget:
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused


# --- remedies ----------------------------------------------------------------------------------------------------


def test_remedies_are_switched_on_and_off_while_it_trains_and_undone(qtbot: QtBot, studio: Studio, panel: CollapsePanel) -> None:
    train(qtbot, studio, "digits")
    remedies, run = panel.header.remedies, studio.run
    assert run is not None
    assert panel.undo_stack is not None

    def on() -> list[str]:
        return [remedy.name for remedy in run.config.remedies]

    choose(panel, "r1")
    choose(panel, "smoothing")
    assert sorted(remedies.names[1]) == ["r1", "smoothing"]
    qtbot.waitUntil(lambda: sorted(on()) == ["r1", "smoothing"], timeout=WAIT)
    remedies.button("r1").click()
    qtbot.waitUntil(lambda: on() == ["smoothing"], timeout=WAIT)
    assert panel.undo_stack.undoText() == "Switch off R1 gradient penalty"
    panel.undo_stack.undo()
    qtbot.waitUntil(lambda: sorted(on()) == ["r1", "smoothing"], timeout=WAIT)
    studio.training.stop()
    qtbot.waitUntil(lambda: studio.training.state is TrainingState.IDLE, timeout=WAIT)
    assert not remedies.button("r1").isEnabled()
    panel.undo_stack.undo()
    assert sorted(on()) == ["r1", "smoothing"]


def test_what_does_not_go_together_is_refused_with_its_reason(qtbot: QtBot, studio: Studio, panel: CollapsePanel) -> None:
    train(qtbot, studio, "digits")
    choose(panel, "r3gan")
    menu = panel.header.remedies.more.menu()
    menu.aboutToShow.emit()
    refused = next(action for action in menu.actions() if action.data() == "wgan-gp")
    assert not refused.isEnabled()
    assert "cannot be on together" in refused.toolTip()
    studio.training.stop()
    qtbot.waitUntil(lambda: not studio.training.is_active, timeout=WAIT)


def choose(panel: CollapsePanel, name: str) -> None:
    menu = panel.header.remedies.more.menu()
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.data() == name).trigger()


# --- the page Now ------------------------------------------------------------------------------------------------


def test_figures_stand_beside_those_of_real_pictures(qtbot: QtBot, collapsed: CollapsePanel) -> None:
    page = now_page(collapsed)
    row = [page.figures.text("modes_covered", column) for column in (VALUE, REAL, WORDS)]
    assert row == ["1", "10", "far worse"]
    assert page.figures.text("memorised_share", WORDS) == "like real"
    assert "classifier" in page.notes.space.text()
    qtbot.waitUntil(lambda: page._examples is not None and len(page._examples) == 10, timeout=WAIT)
    assert "8\n100.0% of the samples, 10.0% of the data" in page.chart.histogram.accessibleDescription()
    assert "Missing" in page.chart.histogram.accessibleDescription()


def test_all_reports_are_exported_as_a_table(qtbot: QtBot, collapsed: CollapsePanel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "figures"), ""))
    (action,) = collapsed.export_actions()
    action.trigger()
    qtbot.waitUntil((tmp_path / "figures.csv").exists, timeout=WAIT)
    rows = list(csv.DictReader((tmp_path / "figures.csv").read_text().splitlines()))
    assert len(rows) == REPORTS
    assert (rows[-1]["generator"], rows[-1]["modes_covered"], rows[-1]["modes_covered_real"]) == ("current", "1.0", "10.0")
    assert rows[0]["vendi_score"] == ""


def test_an_earlier_point_shows_its_own_report(studio: Studio, collapsed: CollapsePanel) -> None:
    page = now_page(collapsed)
    assert studio.run is not None
    well = int(studio.run.diversity["current"].steps[WELL - 1])
    collapsed.choose(well + 1)
    assert page.figures.text("modes_covered", VALUE) == "10"
    assert f"measured at step {well:,}" in text_of(page)
    collapsed.choose(None)
    assert page.figures.text("modes_covered", VALUE) == "1"


def test_a_training_is_watched_as_it_goes(qtbot: QtBot, studio: Studio, panel: CollapsePanel, tmp_path: Path) -> None:
    train(qtbot, studio, str(save_pictures(tmp_path / "noise", 90)))
    panel.show_page("now")
    page = now_page(panel)
    qtbot.waitUntil(lambda: page.samples.groups is not None and page.samples.shows_current, timeout=WAIT)
    qtbot.waitUntil(lambda: len(page.samples.grid.images) == COUNT, timeout=WAIT)
    qtbot.waitUntil(lambda: page.figures.text("coverage", VALUE) != "–", timeout=WAIT)
    assert "principal components" in page.notes.space.text()
    assert "clusters" in text_of(panel.header)
    page.choice.ema.click()
    grid = None if studio.run is None else studio.run.latest_samples
    assert grid is not None
    qtbot.waitUntil(lambda: not page.samples.shows_current and page.samples.grid.images.shape == grid.shape, timeout=WAIT)
    page.closer.click()
    qtbot.waitUntil(lambda: page.figures.text("coverage", CLOSER) != "", timeout=WAIT)
    page.notes.live.click()
    assert not studio.diversity.live
    studio.training.stop()
    qtbot.waitUntil(lambda: not studio.training.is_active, timeout=WAIT)


def test_pictures_that_look_the_same_are_framed_with_a_number(collapsed: CollapsePanel) -> None:
    grid = now_page(collapsed).samples.grid
    grid.set_groups([(0, 2), (1, 3)])
    model = grid.model()
    assert [model.data(model.index(row, 0), model_role()) for row in range(5)] == [1, 2, 1, 2, 0]


def model_role() -> int:
    from gan_studio.ui.image_model import GROUP_ROLE

    return int(GROUP_ROLE)


def test_of_many_modes_the_worst_are_named(qtbot: QtBot) -> None:
    counts, data = np.zeros(100, np.int64), np.arange(200, 0, -2)
    counts[[3, 7]] = 400, 100
    figures = {name: Measured(2.0, 95.0) for name in ("modes_fair", "modes_covered")}
    modes = Modes(tuple(map(str, range(1, 101))), "clusters", data, np.arange(100))
    shares = ModeShares.of(DiversityReport(500, "pixels", "", figures, modes, counts), np.zeros((100, 8, 8, 3), np.uint8))
    ranking = ModeRanking()
    qtbot.addWidget(ranking)
    ranking.resize(600, 240)
    ranking.show_shares(shares)
    ranking.grab()
    assert ranking.most_drawn == [3, 7]
    assert ranking.missing[:3] == [0, 1, 2]
    assert shares.words(3).startswith("Cluster 4\n80.0% of the samples")
    assert "Drawn too often" in shares.words(3)


# --- elsewhere ---------------------------------------------------------------------------------------------------


def test_the_small_gauge_in_train_leads_to_the_doctor(qtbot: QtBot, studio: Studio, tmp_path: Path) -> None:
    panel = TrainPanel(studio)
    qtbot.addWidget(panel)
    panel.show()
    assert not panel.controls.modes.isVisible()
    with qtbot.waitSignal(studio.run_changed, timeout=WAIT):
        studio.open_path(str(collapsing_run(tmp_path / "ill").folder))
    panel.refresh()
    badge = panel.controls.modes
    assert badge.isVisible()
    assert badge.text() == "1 of 10 modes"
    assert "collapsed" in badge.toolTip()
    with qtbot.waitSignal(panel.workspace_wanted) as wanted:
        badge.click()
    assert wanted.args == ["collapse"]


def test_another_language_is_spoken_at_once(collapsed: CollapsePanel) -> None:
    said = {"Page: Now": "Jetzt", "RemedyBar: All remedies": "Alle Mittel", "Figure: Coverage": "Abdeckung", "ModeChart: Modes": "Moden"}
    with speaking(said):
        collapsed.retranslate()
        texts = text_of(collapsed)
        assert collapsed.tabs.tabText(0) == "Jetzt"
        assert all(word in texts for word in ("Alle Mittel", "Abdeckung", "Moden"))
