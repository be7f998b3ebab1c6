"""The time machine in the window: points of a run are opened, kept and gone back to, and what comes of it is compared."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QCheckBox, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from gan_studio.core.branching import branch
from gan_studio.core.datasets.base import recognise
from gan_studio.core.datasets.ingest import prepare
from gan_studio.core.differences import differences
from gan_studio.core.run_store import RunStore
from gan_studio.core.settings import settings_of
from gan_studio.core.trainer import Trainer
from gan_studio.runtime.failure import Failure
from gan_studio.runtime.studio import Studio
from gan_studio.ui.collapse.branch_dialog import BranchDialog, for_a_branch
from gan_studio.ui.collapse.branches_page import BranchesPage
from gan_studio.ui.collapse.difference_words import change_words, kept_change_words, value_text, worth_comparing
from gan_studio.ui.collapse.panel import CollapsePanel
from gan_studio.ui.collapse.run_series import run_series
from gan_studio.ui.theme import switch
from gan_studio.ui.tokens import DARK, LIGHT, contrast
from tests.ui.collapsing import TINY, WAIT, digits_run, open_run
from tests.ui.language import speaking
from tests.ui.training import text_of

Wait = Callable[[Callable[[], object]], None]


@pytest.fixture(scope="module")
def finished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return digits_run(tmp_path_factory.mktemp("time machine") / "parent").folder


@pytest.fixture
def folder(finished: Path, tmp_path: Path) -> Path:
    shutil.copytree(finished, tmp_path / "parent")
    return tmp_path / "parent"


@pytest.fixture
def panel(qtbot: QtBot, studio: Studio, folder: Path) -> Iterator[CollapsePanel]:
    with open_run(qtbot, studio, folder, "branches") as panel:
        yield panel


@pytest.fixture
def wait(qtbot: QtBot) -> Wait:
    return lambda condition: qtbot.waitUntil(lambda: bool(condition()), timeout=WAIT)


def page_of(panel: CollapsePanel) -> BranchesPage:
    assert isinstance(panel.page, BranchesPage)
    return panel.page


def ask(panel: CollapsePanel, wait: Wait, step: int | None) -> BranchDialog:
    """Go to a point and open the dialog."""
    panel.choose(step)
    panel.point_bar.back.click()
    wait(lambda: panel.point_bar.dialog)
    assert panel.point_bar.dialog is not None
    return panel.point_bar.dialog


def type_into(qtbot: QtBot, dialog: BranchDialog, path: str, text: str) -> None:
    box = dialog.form.row(path).field.editor
    assert isinstance(box, QAbstractSpinBox)
    box.setFocus()
    box.selectAll()
    qtbot.keyClicks(box, text)
    qtbot.keyClick(box, Qt.Key.Key_Return)


def switch_on(dialog: BranchDialog, remedy: str) -> None:
    box = dialog.form.row(f"remedies.{remedy}").field.editor
    assert isinstance(box, QCheckBox)
    box.click()


def rows(page: BranchesPage) -> list[QTreeWidgetItem]:
    def under(item: QTreeWidgetItem) -> list[QTreeWidgetItem]:
        children = [child for child in (item.child(index) for index in range(item.childCount())) if child is not None]
        return [each for child in children for each in (child, *under(child))]

    return under(page.tree.invisibleRootItem())


def tick(qtbot: QtBot, page: BranchesPage, item: QTreeWidgetItem) -> None:
    """With the keyboard, as anybody can."""
    page.tree.setCurrentItem(item)
    qtbot.keyClick(page.tree, Qt.Key.Key_Space)


# --- the point ---------------------------------------------------------------------------------------------------


def test_the_bar_says_where_we_are_and_which_checkpoint_that_is(panel: CollapsePanel) -> None:
    bar = panel.point_bar
    assert bar.text.text() == "Newest: step 12 of 12"
    assert not bar.newest.isVisible()
    panel.choose(7)
    assert bar.text.text() == "At step 7 of 12  ·  checkpoint 6"
    panel.choose(8)
    assert bar.text.text() == "At step 8 of 12"
    bar.newest.click()
    assert panel.point is None
    assert bar.text.text() == "Newest: step 12 of 12"


def test_a_point_before_every_checkpoint_can_only_be_looked_at(panel: CollapsePanel, folder: Path) -> None:
    for step in (0, 2, 4):
        (folder / f"checkpoints/step-{step:08}.safetensors").unlink()
    panel.choose(5)
    bar = panel.point_bar
    assert bar.text.text() == "At step 5 of 12  ·  the first checkpoint is at 6"
    for button in (bar.walk, bar.arithmetic, bar.keep, bar.back):
        assert not button.isEnabled()
        assert "no checkpoint" in button.toolTip()
    panel.choose(6)
    assert bar.back.isEnabled()


def test_a_point_opens_in_another_workspace_once_it_is_there(panel: CollapsePanel, qtbot: QtBot, wait: Wait, folder: Path) -> None:
    studio = panel.studio
    panel.choose(7)
    for button, workspace in ((panel.point_bar.walk, "walk"), (panel.point_bar.arithmetic, "arithmetic")):
        with qtbot.waitSignal(panel.workspace_wanted, timeout=WAIT) as wanted:
            button.click()
        assert wanted.args == [workspace]
        assert studio.model is not None
        assert (studio.model.path, studio.model.snapshot.step) == (folder, 6)
    panel.point_bar.newest.click()
    with qtbot.waitSignal(panel.workspace_wanted, timeout=WAIT):
        panel.point_bar.walk.click()
    assert studio.model.snapshot.step == 12


def test_a_checkpoint_is_kept_and_released(panel: CollapsePanel, folder: Path) -> None:
    panel.choose(7)
    keep = panel.point_bar.keep
    said: list[str] = []
    panel.studio.message.connect(said.append)
    keep.click()
    assert RunStore.open(folder).pinned_steps() == [6]
    assert (keep.text(), keep.isChecked()) == ("Release", True)
    keep.click()
    assert [text.split("”")[1][:12] for text in said] == [" is kept.", " is released"]
    assert RunStore.open(folder).pinned_steps() == []
    assert (keep.text(), keep.isChecked()) == ("Keep", False)


# --- the dialog --------------------------------------------------------------------------------------------------


def test_going_back_offers_what_may_change_and_says_what_will_be_different(panel: CollapsePanel, qtbot: QtBot, wait: Wait) -> None:
    dialog = ask(panel, wait, 7)
    assert "step 6" in dialog.windowTitle()
    assert dialog.chosen == TINY
    assert "Nothing yet" in dialog.words
    switch_on(dialog, "r1")
    type_into(qtbot, dialog, "remedies.r1.r1_gamma", "5")
    type_into(qtbot, dialog, "generator_learning_rate", "0.0002")
    assert dialog.isVisible()  # Return takes the number, and does not begin
    assert dialog.words == "+ R1 gradient penalty (R1 strength γ 5)\nG learning rate 0.001 → 0.0002"
    dialog.form.undo_stack.undo()
    assert "G learning rate" not in dialog.words
    dialog.reject()
    wait(lambda: panel.point_bar.dialog is None)


def test_only_what_may_change_during_training_is_offered_and_remedies_come_first() -> None:
    paths = [setting.path for setting in for_a_branch(settings_of(TINY))]
    assert paths[0].startswith("remedies.")
    assert "generator_learning_rate" in paths
    assert not {"architecture", "architecture.width", "latent_size", "batch_size", "seed", "steps", "sample_every"} & set(paths)


def test_a_branch_trains_and_is_compared_with_where_it_comes_from(panel: CollapsePanel, qtbot: QtBot, wait: Wait, folder: Path) -> None:
    studio = panel.studio
    dialog = ask(panel, wait, 7)
    switch_on(dialog, "smoothing")
    dialog.more.setValue(100_000)
    dialog.begin.click()
    wait(lambda: studio.run is not None and studio.run.folder != folder and studio.run.step > 20)
    assert panel.point_bar.dialog is None
    run = studio.run
    assert run is not None
    made = RunStore.open(run.folder)
    assert made.parent is not None
    assert (made.parent.step, made.parent.name) == (6, "parent")
    assert (made.config.steps, [remedy.name for remedy in made.config.remedies]) == (100_006, ["smoothing"])
    page = page_of(panel)
    wait(lambda: len(page.comparison.series) == 2 and page.tree.chosen == [folder, run.folder])
    curve = page.comparison.curves[0]
    assert curve.parting_text == "parted at 6"
    before = len(run.history)
    wait(lambda: len(run.history) > before + 50)
    drawn = [int(steps[-1]) for steps, _ in curve.lines]
    assert drawn[0] == 12
    wait(lambda: curve.lines[1][0][-1] > drawn[1])  # it grows while it trains
    assert not page.open.isEnabled()


def test_what_is_refused_is_said_in_the_dialog_and_can_be_corrected(panel: CollapsePanel, wait: Wait, folder: Path) -> None:
    failures: list[Failure] = []
    panel.studio.failed.connect(lambda failure: failures.append(failure) if not panel.tells(failure) else None)
    dialog = ask(panel, wait, 7)
    kept = (folder / "run.json").read_bytes()
    (folder / "run.json").write_bytes(b"{")
    dialog.begin.click()
    wait(lambda: "damaged" in dialog.problem)
    assert dialog.isVisible()
    assert dialog.begin.isEnabled()
    assert failures == []
    (folder / "run.json").write_bytes(kept)
    dialog.more.setValue(2)
    dialog.begin.click()
    wait(lambda: panel.point_bar.dialog is None)
    wait(lambda: panel.studio.run is not None and panel.studio.run.folder != folder and not panel.studio.training.is_active)


def test_a_run_in_training_branches_from_where_it_is_now(panel: CollapsePanel, qtbot: QtBot, wait: Wait, folder: Path) -> None:
    studio = panel.studio
    studio.resume_run(folder, steps=100_000)
    wait(lambda: studio.run is not None and studio.run.step > 30)
    assert "Newest" in panel.point_bar.text.text()
    assert panel.point_bar.back.text() == "Branch and change…"
    dialog = ask(panel, wait, None)
    now = studio.run.step if studio.run is not None else 0
    switch_on(dialog, "ema")
    dialog.begin.click()
    wait(lambda: studio.run is not None and studio.run.folder != folder and studio.run.step > now + 20)
    parent = RunStore.open(folder)
    assert parent.status == "stopped"
    assert studio.run is not None
    origin = RunStore.open(studio.run.folder).parent
    assert origin is not None
    assert now <= origin.step <= parent.checkpoint_steps()[-1]


# --- the comparison ----------------------------------------------------------------------------------------------


@pytest.fixture
def relatives(folder: Path) -> list[Path]:
    """A parent, two branches of it, and three more of the second of those."""
    first = branch(folder, 6, folder.parent / "first", beta1=0.4, steps=6)
    second = branch(folder, 8, folder.parent / "second", loss="hinge", steps=8)
    others = [branch(second.folder, 8, folder.parent / f"other{number}", beta1=number / 10, steps=8) for number in range(1, 4)]
    return [folder, first.folder, second.folder, *(other.folder for other in others)]


def test_a_run_alone_says_how_to_get_a_branch(panel: CollapsePanel, wait: Wait) -> None:
    page = page_of(panel)
    wait(lambda: len(rows(page)) == 1)
    assert "no branches yet" in text_of(page)
    assert "Over time" in text_of(page)


def test_the_family_is_a_tree_that_says_what_was_changed(relatives: list[Path], qtbot: QtBot, studio: Studio, wait: Wait) -> None:
    with open_run(qtbot, studio, relatives[0], "branches") as panel:
        page = page_of(panel)
        wait(lambda: len(rows(page)) == 6)
        names = [item.text(0) for item in rows(page)]
        assert names == ["parent", "first", "second", "other1", "other2", "other3"]
        assert [child.text(0) for child in rows(page) if child.parent() is rows(page)[2]] == ["other1", "other2", "other3"]
        tips = [item.toolTip(0) for item in rows(page)]
        assert "from the beginning" in tips[0]
        assert "from 6: Adam β1 0.5 → 0.4" in tips[1]
        assert "from 8: Loss Non-saturating → Hinge" in tips[2]


def test_two_to_four_are_compared(relatives: list[Path], qtbot: QtBot, studio: Studio, wait: Wait) -> None:
    with open_run(qtbot, studio, relatives[0], "branches") as panel:
        page = page_of(panel)
        wait(lambda: len(page.comparison.series) == 2)
        assert page.tree.chosen == [relatives[0], relatives[2]]  # the newest of its branches
        wait(lambda: all(len(column.grid.images) for column in page.comparison.grids.columns))
        for item in rows(page)[1:]:
            if item.checkState(0) is not Qt.CheckState.Checked:
                tick(qtbot, page, item)
        assert len(page.tree.chosen) == 4
        assert rows(page)[0].checkState(0) is not Qt.CheckState.Checked  # the first one ticked gave way
        wait(lambda: len(page.comparison.series) == 4)
        assert [series.title() for series in page.comparison.series] == ["A", "B", "C", "D"]
        for item in rows(page):
            if item.checkState(0) is Qt.CheckState.Checked and len(page.tree.chosen) > 1:
                tick(qtbot, page, item)
        wait(lambda: "appear here side by side" in text_of(page))


def test_curves_and_pictures_are_those_of_the_runs(relatives: list[Path], qtbot: QtBot, studio: Studio, wait: Wait) -> None:
    parent, first = relatives[:2]
    with open_run(qtbot, studio, first, "branches") as panel:
        page = page_of(panel)
        wait(lambda: page.tree.chosen == [parent, first] and len(page.comparison.series) == 2)
        curve = page.comparison.curves[0]
        assert curve.parting_text == "parted at 6"
        assert [int(steps[-1]) for steps, _ in curve.lines] == [12, 6]
        assert np.array_equal(curve.lines[0][1][:6], curve.lines[1][1])
        read = [entry.value for entry in curve.entries]
        panel.choose(5)
        assert len({entry.value for entry in curve.entries}) == 1  # they are the same until they part
        assert [entry.value for entry in curve.entries] != read
        panel.choose(None)
        columns = page.comparison.grids.columns
        wait(lambda: np.array_equal(columns[0].grid.images, RunStore.open(parent).load_samples(6)))
        panel.choose(3)
        wait(lambda: np.array_equal(columns[1].grid.images, RunStore.open(first).load_samples(2)))
        page.comparison.timeline.slider.setValue(0)
        wait(lambda: panel.point == 0)
        assert panel.point_bar.text.text().startswith("At step 0")


def differing(page: BranchesPage) -> list[list[str]]:
    table = page.table.table
    cells = [[table.item(row, column) for column in range(table.columnCount())] for row in range(table.rowCount())]
    return [[item.text() for item in row if item is not None] for row in cells]


def test_settings_are_compared_as_they_were_at_the_step_that_is_looked_at(folder: Path, qtbot: QtBot, studio: Studio, wait: Wait) -> None:
    made = branch(folder, 6, folder.parent / "made", beta1=0.4)
    with made:
        trainer = Trainer(made.config, prepare(recognise("digits"), TINY.image_size, TINY.color), store=made)
        trainer.frame_interval = 0.0
        list(trainer.run())
        trainer.change(flip=True)
    with open_run(qtbot, studio, made.folder, "branches") as panel:
        page = page_of(panel)
        wait(page.table.isVisible)
        assert differing(page) == [["Mirror pictures", "off", "on"], ["Adam β1", "0.5", "0.4"]]
        panel.choose(4)
        wait(lambda: differing(page) == [])
        assert "Settings that differ at step 4" in text_of(page.table)
        assert "None at this step." in text_of(page.table)
        panel.choose(8)
        wait(lambda: differing(page) == [["Adam β1", "0.5", "0.4"]])
        assert "Settings that differ at step 8" in text_of(page.table)
        panel.choose(None)
        wait(lambda: len(differing(page)) == 2)


def test_what_is_drawn_is_chosen_and_remembered(relatives: list[Path], qtbot: QtBot, studio: Studio, wait: Wait) -> None:
    with open_run(qtbot, studio, relatives[1], "branches") as panel:
        page = page_of(panel)
        wait(lambda: len(page.comparison.series) == 2)
        page.comparison.curves[0].show_quantity("real_score")
        page.comparison.curves[1].show_quantity("coverage")
    again = BranchesPage(studio)
    qtbot.addWidget(again)
    assert [curve.quantity.key for curve in again.comparison.curves] == ["real_score", "coverage"]


def test_one_of_them_can_be_opened(relatives: list[Path], qtbot: QtBot, studio: Studio, wait: Wait) -> None:
    with open_run(qtbot, studio, relatives[0], "branches") as panel:
        page = page_of(panel)
        wait(lambda: len(rows(page)) == 6)
        assert not page.open.isEnabled()
        page.tree.setCurrentItem(rows(page)[1])
        page.open.click()
        wait(lambda: studio.run is not None and studio.run.folder == relatives[1])
        assert panel.point is None


def test_the_page_speaks_another_language(relatives: list[Path], qtbot: QtBot, studio: Studio, wait: Wait) -> None:
    texts = {"BranchTree: from the beginning": "von Anfang an", "BranchesPage: Open": "Öffnen", "PointBar: Keep": "Behalten", "Series: D loss": "D-Verlust"}
    with open_run(qtbot, studio, relatives[0], "branches") as panel:
        page = page_of(panel)
        wait(lambda: len(page.comparison.series) == 2)
        with speaking(texts):
            QApplication.sendEvent(panel, QEvent(QEvent.Type.LanguageChange))
            assert page.open.text() == "Öffnen"
            panel.choose(3)
            assert panel.point_bar.keep.text() == "Behalten"
            assert page.comparison.curves[0].choice.itemText(1) == "D-Verlust"
            wait(lambda: "von Anfang an" in rows(page)[0].toolTip(0))


# --- words and colours -------------------------------------------------------------------------------------------


def test_differences_in_words() -> None:
    words = change_words(TINY, TINY.changed(remedies=["r1"], r1_gamma=7, loss="hinge", flip=True, steps=99))
    assert words == ["+ R1 gradient penalty (R1 strength γ 7)", "Mirror pictures off → on", "Loss Non-saturating → Hinge"]
    assert change_words(TINY.changed(remedies=["smoothing", "r1"]), TINY) == ["– One-sided smoothing", "– R1 gradient penalty"]
    assert change_words(TINY, TINY) == []
    found = differences([TINY, TINY.changed(loss="hinge", ema_half_life=3)])
    assert [each.setting.path for each in worth_comparing(found)] == ["loss", "ema_half_life"]
    several = differences([TINY.changed(remedies=["instance-noise"]), TINY.changed(remedies=["r1"], steps=9)])
    assert [each.setting.key for each in worth_comparing(several)] == ["instance-noise", "instance_noise_sd", "instance_noise_steps", "r1", "r1_gamma"]
    assert [value_text(found[-1].setting, value) for value in (2.5, 1000.0, None)] == ["2.5 steps", "1,000 steps", "–"]


def test_what_a_newer_version_changed_does_not_stand_in_the_way() -> None:
    changes = {"optimizer.beta1": (0.5, 0.4), "remedies.r1": (False, True), "remedies.r1.r1_gamma": (None, 3.0), "of.tomorrow": (1, 2), "steps": (12, 20)}
    assert kept_change_words(changes) == ["+ R1 gradient penalty (R1 strength γ 3)", "Adam β1 0.5 → 0.4"]


def test_runs_differ_in_colour_and_in_style_on_either_ground(qtbot: QtBot) -> None:
    before = switch().preference
    for tokens in (DARK, LIGHT):
        switch().apply(tokens.name)
        pens = [run_series(number, "run").pen() for number in range(4)]
        assert len({pen.color().name() for pen in pens}) == len({pen.style() for pen in pens}) == 4
        assert all(contrast(pen.color().name(), tokens.window) >= 3 for pen in pens)
    switch().apply(before)
