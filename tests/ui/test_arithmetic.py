"""The Arithmetic workspace: baskets by click, key and drag; the sum; undo; concepts; the exported figure; sorting by attribute."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QFont, QFontMetricsF
from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog, QWidget
from pytestqt.qtbot import QtBot

from gan_studio.core.config import TrainingConfig
from gan_studio.core.latent.arithmetic import combine, neighbours
from gan_studio.core.latent.prior import draw
from gan_studio.core.model_file import save_model
from gan_studio.core.models import Concept, Model
from gan_studio.core.sums import figure_of_sum
from gan_studio.runtime.studio import Studio
from gan_studio.ui.arithmetic.panel import ArithmeticPanel
from gan_studio.ui.arithmetic.state import ArithmeticState
from gan_studio.ui.image_grid import ImageGrid
from gan_studio.ui.image_model import BADGE_ROLE, picture_drag
from tests.ui.language import speaking
from tests.ui.seen_texts import painted
from tests.ui.walking import model

LATENT = 6
LEFT, COPY, NONE = Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
WAIT = 60_000


def tiny_model(seed: int = 0, concepts: tuple[Concept, ...] = ()) -> Model:
    return model(seed, latent_size=LATENT, concepts=concepts)


@pytest.fixture
def panel(qtbot: QtBot, studio: Studio) -> ArithmeticPanel:
    panel = ArithmeticPanel(studio)
    qtbot.addWidget(panel)
    panel.resize(1190, 740)
    panel.show()
    qtbot.waitExposed(panel)
    studio.show_model(tiny_model())
    wait_for_gallery(qtbot, panel)
    return panel


def wait_for_gallery(qtbot: QtBot, panel: ArithmeticPanel) -> None:
    z = panel.document.state.gallery(64)

    def drawn() -> bool:
        panel.refresh()
        return all(panel.thumbnails.picture(one) is not None for one in z)

    qtbot.waitUntil(drawn, timeout=WAIT)
    panel.refresh()
    QApplication.processEvents()


def cell(grid: ImageGrid, index: int) -> QPoint:
    return grid.visualRect(grid.model().index(index, 0)).center()


def click(qtbot: QtBot, panel: ArithmeticPanel, place: int, modifier: Qt.KeyboardModifier = NONE) -> None:
    qtbot.mouseClick(panel.gallery.grid.viewport(), LEFT, modifier, cell(panel.gallery.grid, place))


def drop(target: QWidget, source: str, places: list[int]) -> None:
    mime = picture_drag(source, places)
    QApplication.sendEvent(target, QDragEnterEvent(QPoint(20, 90), COPY, mime, LEFT, NONE))
    QApplication.sendEvent(target, QDropEvent(QPointF(20, 90), COPY, mime, LEFT, NONE))


def held(panel: ArithmeticPanel) -> list[list[str]]:
    return [[member.name for member in basket.members] for basket in panel.document.state.baskets]


def fill(panel: ArithmeticPanel) -> None:
    for basket in range(3):
        drop(panel.baskets.views[basket], "gallery", [3 * basket, 3 * basket + 1, 3 * basket + 2])


def test_the_numbers_are_those_of_the_command_line(qtbot: QtBot, panel: ArithmeticPanel, studio: Studio) -> None:
    panel.gallery.seed.box.setValue(7)
    wait_for_gallery(qtbot, panel)
    z = draw("normal", 80, LATENT, 7)
    member = panel.gallery.members([12])[0]
    assert member.name == "Sample 12"
    assert np.array_equal(member.z, z[12])
    assert studio.model is not None
    assert np.array_equal(panel.gallery.grid.images[12], studio.model.snapshot.render(z[12:13])[0])
    panel.gallery.more.click()
    assert len(panel.gallery.grid.images) == 128
    assert np.array_equal(panel.gallery.members([79])[0].z, z[79])


def test_clicks_fill_the_active_basket_and_empty_it_again(qtbot: QtBot, panel: ArithmeticPanel) -> None:
    click(qtbot, panel, 0)
    click(qtbot, panel, 1)
    qtbot.mouseClick(panel.baskets.views[2].letter, LEFT)
    click(qtbot, panel, 2)
    assert held(panel) == [["Sample 0", "Sample 1"], [], ["Sample 2"]]
    click(qtbot, panel, 2)
    assert held(panel)[2] == []
    click(qtbot, panel, 5)
    qtbot.mouseDClick(panel.gallery.grid.viewport(), LEFT, NONE, cell(panel.gallery.grid, 5))
    qtbot.mouseRelease(panel.gallery.grid.viewport(), LEFT, NONE, cell(panel.gallery.grid, 5))
    assert held(panel)[2] == ["Sample 5"], "the second click of two takes nothing back"


def test_several_are_selected_and_sent_by_key(qtbot: QtBot, panel: ArithmeticPanel) -> None:
    grid = panel.gallery.grid
    click(qtbot, panel, 3, Qt.KeyboardModifier.ControlModifier)
    click(qtbot, panel, 5, Qt.KeyboardModifier.ControlModifier)
    assert held(panel) == [[], [], []]
    qtbot.keyClick(grid, Qt.Key.Key_B)
    assert held(panel)[1] == ["Sample 3", "Sample 5"]
    grid.set_selection([])
    grid.setCurrentIndex(grid.model().index(8, 0))
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    assert held(panel)[0] == ["Sample 8"]


def test_drags_fill_move_and_empty(panel: ArithmeticPanel) -> None:
    fill(panel)
    panel.refresh()
    badges = [panel.gallery.grid.model().data(panel.gallery.grid.model().index(place, 0), BADGE_ROLE) for place in (0, 3, 8, 9)]
    assert badges == ["A", "B", "C", ""]
    assert held(panel)[1] == ["Sample 3", "Sample 4", "Sample 5"]
    drop(panel.baskets.views[2], "basket 0", [1])
    assert held(panel)[0] == ["Sample 0", "Sample 2"]
    assert held(panel)[2][-1] == "Sample 1"
    drop(panel, "basket 1", [0, 2])
    assert held(panel)[1] == ["Sample 4"]
    drop(panel.baskets.views[1], "gallery", [4])
    assert held(panel)[1] == ["Sample 4"], "the same sample counts once"


def test_the_cross_and_the_delete_key_take_out(qtbot: QtBot, panel: ArithmeticPanel) -> None:
    fill(panel)
    panel.refresh()
    QApplication.processEvents()
    members = panel.baskets.views[0].members
    corner = members.visualRect(members.model().index(1, 0)).topRight() + QPoint(-10, 12)
    qtbot.mouseClick(members.viewport(), LEFT, NONE, corner)
    assert held(panel)[0] == ["Sample 0", "Sample 2"]
    panel.refresh()
    members.setCurrentIndex(members.model().index(0, 0))
    qtbot.keyClick(members, Qt.Key.Key_Delete)
    assert held(panel)[0] == ["Sample 2"]


def test_the_result_is_the_sum_of_the_means(qtbot: QtBot, panel: ArithmeticPanel, studio: Studio) -> None:
    fill(panel)
    panel.baskets.views[0].strength.changed.emit(1.5)
    panel.results.seed.box.setValue(4)
    z = draw("normal", 9, LATENT, 0)
    a, b, c = (z[start : start + 3].mean(axis=0, dtype=np.float64).astype(np.float32) for start in (0, 3, 6))
    expected = neighbours(combine(a, b, c, (1.5, 1, 1)), "normal", 4)
    assert studio.model is not None
    pictures = studio.model.snapshot.render(expected)
    qtbot.waitUntil(lambda: np.array_equal(panel.results.latent.images, pictures), timeout=WAIT)

    def beside() -> bool:
        panel.refresh()
        return len(panel.results.pixels.images) == 9 and panel.baskets.views[2].mean.image is not None

    qtbot.waitUntil(beside, timeout=WAIT)
    assert np.array_equal(panel.baskets.views[1].mean.image, studio.model.snapshot.render(b[np.newaxis])[0])
    assert "|Y| = " in panel.results.norm.text()
    assert panel.results.hint.text() == ""
    panel.acts.remove(0, panel.document.state.baskets[0].members[1:])
    assert "three" in panel.results.hint.text()


def test_everything_can_be_undone(panel: ArithmeticPanel) -> None:
    fill(panel)
    before = panel.document.state
    slider = panel.baskets.views[1].strength
    for strength in (0.9, 0.7, 0.4):
        slider.changed.emit(strength)
    slider.settled.emit()
    panel.baskets.views[0].name.setText("glasses man")
    panel.baskets.views[0].name.editingFinished.emit()
    panel.baskets.swap.click()
    panel.baskets.clear.click()
    assert held(panel) == [[], [], []]
    stack = panel.undo_stack
    stack.undo()
    stack.undo()
    assert panel.document.state.names == ("glasses man", "B", "C")
    stack.undo()
    assert panel.document.state.baskets[1].strength == 0.4
    stack.undo()
    assert panel.document.state is before
    while stack.canRedo():
        stack.redo()
    assert held(panel) == [[], [], []]


def test_concepts_are_kept_with_the_model_and_used_again(panel: ArithmeticPanel, studio: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(panel)
    monkeypatch.setattr(QInputDialog, "getText", lambda *_arguments: ("안경", True))
    menu = panel.baskets.views[0].menu_button.menu()
    menu.aboutToShow.emit()
    menu.actions()[0].trigger()
    assert studio.model is not None
    (concept,) = studio.model.concepts
    assert concept.name == "안경"
    assert np.array_equal(concept.z, draw("normal", 3, LATENT, 0))
    panel.refresh()
    panel.concepts.list.item(0).setText("glasses")
    assert [known.name for known in studio.model.concepts] == ["glasses"]
    panel.refresh()
    drop(panel.baskets.views[2], "concepts", [0])
    assert panel.document.state.baskets[2].name == "glasses"
    assert np.array_equal(panel.document.state.baskets[2].z(), concept.z)
    panel.concepts.list.deleted.emit(0)
    assert studio.model.concepts == ()
    panel.undo_stack.undo()
    assert [known.name for known in studio.model.concepts] == ["glasses"]


def test_another_model_begins_anew_with_its_own_concepts(panel: ArithmeticPanel, studio: Studio) -> None:
    fill(panel)
    studio.show_model(tiny_model(1, (Concept("smile", draw("normal", 3, LATENT, 5)),)))
    panel.refresh()
    assert held(panel) == [[], [], []]
    assert not panel.undo_stack.canUndo()
    assert panel.concepts.list.item(0).text() == "smile"


def test_a_result_is_kept_as_a_favourite(panel: ArithmeticPanel, studio: Studio) -> None:
    fill(panel)
    panel.results.favourite.click()
    assert studio.model is not None
    (favourite,) = studio.model.favourites
    assert np.array_equal(favourite.z, panel.document.state.result())
    panel.undo_stack.undo()
    assert studio.model.favourites == ()


def test_the_figure_is_exported(qtbot: QtBot, panel: ArithmeticPanel, studio: Studio, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not panel.results.export.isEnabled()
    fill(panel)
    panel.acts.rename(1, "man")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_arguments: (str(tmp_path / "sum"), ""))
    panel.results.export.click()
    qtbot.waitUntil(lambda: (tmp_path / "sum.png").exists() and not studio.jobs.running, timeout=WAIT)
    z = draw("normal", 9, LATENT, 0)
    assert studio.model is not None
    expected = figure_of_sum(studio.model.snapshot, [z[:3], z[3:6], z[6:]], 0, ("A", "man", "C"))
    assert np.array_equal(np.asarray(Image.open(tmp_path / "sum.png").convert("RGB")), expected)


def test_the_figure_speaks_the_windows_language(qtbot: QtBot, panel: ArithmeticPanel, studio: Studio, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(panel)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_arguments: (str(tmp_path / "sum.png"), ""))
    with speaking({"Figure: In latent space": "Im latenten Raum", "Figure: In pixels": "In Bildpunkten"}):
        panel.export_figure()
        qtbot.waitUntil(lambda: (tmp_path / "sum.png").exists() and not studio.jobs.running, timeout=WAIT)
    z = draw("normal", 9, LATENT, 0)
    assert studio.model is not None
    expected = figure_of_sum(studio.model.snapshot, [z[:3], z[3:6], z[6:]], 0, captions=("Im latenten Raum", "In Bildpunkten"))
    assert np.array_equal(np.asarray(Image.open(tmp_path / "sum.png").convert("RGB")), expected)
    assert not np.array_equal(figure_of_sum(studio.model.snapshot, [z[:3], z[3:6], z[6:]], 0), expected)


def test_the_gallery_is_sorted_by_what_the_data_know(qtbot: QtBot, panel: ArithmeticPanel, studio: Studio) -> None:
    studio.set_draft(TrainingConfig().changed(image_size=32))
    qtbot.waitUntil(lambda: studio.data is not None, timeout=WAIT)
    sort = panel.gallery.sort
    labels = [sort.itemText(index) for index in range(sort.count())]
    assert labels == ["Sample number", *sorted(studio.data.source.label_names)]
    sort.setCurrentIndex(2)
    sort.activated.emit(2)

    def badged() -> bool:
        panel.refresh()
        return panel.gallery.grid.model().data(panel.gallery.grid.model().index(0, 0), BADGE_ROLE) != ""

    qtbot.waitUntil(badged, timeout=WAIT)
    ranking = panel.attributes.ranking
    assert ranking is not None
    images = panel.gallery.grid.images
    scores = ranking.scores(images)[:, ranking.names.index(panel.gallery.attribute)]
    assert (np.diff(scores) <= 1e-9).all()
    assert f"{ranking.accuracies[ranking.names.index(panel.gallery.attribute)]:.0%}" in panel.gallery.note.text()
    first = panel.gallery.members([0])[0]
    assert first.name != "Sample 0" or scores[0] == scores.max()
    assert studio.model is not None
    assert np.array_equal(studio.model.snapshot.render(first.z[np.newaxis])[0], images[0])


def test_other_data_say_nothing_about_a_worlds_model(qtbot: QtBot, panel: ArithmeticPanel, studio: Studio) -> None:
    qtbot.waitUntil(lambda: studio.data is not None and panel.gallery.sort.isVisible(), timeout=WAIT)
    studio.show_model(replace(tiny_model(), world="bedrooms"))
    assert not panel.gallery.sort.isVisible()
    studio.show_model(tiny_model())
    assert panel.gallery.sort.isVisible()


def test_a_model_in_training_redraws_its_samples_in_place(qtbot: QtBot, panel: ArithmeticPanel, studio: Studio) -> None:
    fill(panel)
    fresh = tiny_model(3).snapshot
    studio.model = Model("tiny", fresh)
    studio.render.set_snapshot(fresh)
    studio.snapshot_changed.emit()
    z = panel.document.state.results()
    expected = fresh.render(z)
    qtbot.waitUntil(lambda: np.array_equal(panel.results.latent.images, expected), timeout=WAIT)
    assert held(panel)[0] == ["Sample 0", "Sample 1", "Sample 2"]


def test_baskets_stay_with_their_model(qtbot: QtBot, panel: ArithmeticPanel, studio: Studio, tmp_path: Path) -> None:
    for name, seed in (("first.gan", 1), ("second.gan", 2)):
        save_model(tmp_path / name, tiny_model(seed))
    show(qtbot, studio, tmp_path / "first.gan")
    assert held(panel) == [[], [], []]
    fill(panel)
    panel.acts.rename(1, "man")
    panel.acts.weigh(2, 0.5)
    panel.acts.settle()
    before = panel.document.state
    show(qtbot, studio, tmp_path / "second.gan")
    assert held(panel) == [[], [], []]
    show(qtbot, studio, tmp_path / "first.gan")
    assert_same_sum(panel.document.state, before)
    panel.hide()
    qtbot.waitUntil(lambda: not studio.jobs.running, timeout=WAIT)
    later = ArithmeticPanel(studio)
    qtbot.addWidget(later)
    assert_same_sum(later.document.state, before)
    later.acts.clear()
    show(qtbot, studio, tmp_path / "second.gan")
    show(qtbot, studio, tmp_path / "first.gan")
    assert held(later) == [[], [], []]


def show(qtbot: QtBot, studio: Studio, path: Path) -> None:
    with qtbot.waitSignal(studio.model_changed, timeout=WAIT):
        studio.open_path(str(path))
    qtbot.waitUntil(lambda: not studio.jobs.running, timeout=WAIT)


def assert_same_sum(state: ArithmeticState, expected: ArithmeticState) -> None:
    assert (state.names, state.strengths, state.seed) == (expected.names, expected.strengths, expected.seed)
    for basket, other in zip(state.baskets, expected.baskets, strict=True):
        assert [(member.name, member.key) for member in basket.members] == [(member.name, member.key) for member in other.members]
    assert np.array_equal(state.results(), expected.results())


def test_without_a_model_there_is_a_way_to_one(qtbot: QtBot, studio: Studio) -> None:
    panel = ArithmeticPanel(studio)
    qtbot.addWidget(panel)
    panel.show()
    assert panel._empty.isVisible()
    with qtbot.waitSignal(panel.workspace_wanted) as wanted:
        panel._empty.clicked.emit()
    assert wanted.args == ["train"]


def test_a_name_that_is_a_little_too_long_is_written_smaller_instead_of_cut(panel: ArithmeticPanel) -> None:
    name = panel.baskets.views[0].name

    def width(font: QFont) -> float:
        return QFontMetricsF(font).horizontalAdvance(name.text())

    usual = name.font()
    name.setText("l")
    while width(usual) < name.width():
        name.setText(name.text() + "l")
    assert width(name.font()) < name.width() - 6
    name.setText("man")
    assert name.font() == usual


def test_a_name_that_is_still_too_long_takes_two_lines_while_nobody_writes_in_it(panel: ArithmeticPanel) -> None:
    name = panel.baskets.views[0].name
    name.setText("no lamp")
    height = name.height()
    name.setText("no lamp and no window, but a cat")
    with painted() as shown:
        name.grab()
    assert " ".join(line for line, _ in shown).startswith("no lamp and")
    assert len(shown) == 2
    assert all(fits for _, fits in shown)
    assert name.height() == height
    name.setText("no lamp")
    with painted() as shown:
        name.grab()
    assert shown == []
