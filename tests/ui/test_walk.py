"""The Walk workspace: a model opens, sliders and keys move z, the picture follows, and everything can be undone."""

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QDoubleSpinBox, QLineEdit, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from gan_studio.core.latent.prior import draw, expected_norm
from gan_studio.runtime.studio import Studio
from gan_studio.ui.walk.panel import FIRST_SEED, WalkPanel
from gan_studio.ui.walk.search import matching
from tests.ui.walking import (
    LATENT,
    LEFT,
    NONE,
    WAIT,
    drag,
    drawn,
    during,
    model,
    mouse,
    open_panel,
    settle,
    slider,
    snapshot,
    visible_buttons,
    wait_for_picture,
)


@pytest.fixture
def panel(qtbot: QtBot, studio: Studio) -> WalkPanel:
    return open_panel(qtbot, studio)


def test_without_a_model_it_says_where_to_get_one(qtbot: QtBot, studio: Studio) -> None:
    panel = WalkPanel(studio)
    qtbot.addWidget(panel)
    panel.show()
    with qtbot.waitSignal(panel.workspace_wanted) as asked:
        qtbot.mouseClick(visible_buttons(panel)["Go to Train"], LEFT)
    assert asked.args == ["train"]
    assert visible_buttons(panel)["Open a model…"].isEnabled()
    assert not panel.stage.isVisible()


def test_an_opened_model_shows_the_picture_of_its_first_z(panel: WalkPanel) -> None:
    expected = drawn(panel, draw("normal", 1, LATENT, FIRST_SEED)[0])
    np.testing.assert_array_equal(panel.stage.picture.image, expected)
    assert panel.stage.seed.value() == FIRST_SEED


def test_dragging_a_slider_changes_one_number_of_z_and_is_one_undo_step(qtbot: QtBot, panel: WalkPanel) -> None:
    before, picture = panel.document.state.z, panel.stage.picture.image
    drag(slider(panel, 2), 20, 100)
    after = panel.document.state.z
    assert np.flatnonzero(after != before).tolist() == [2]
    wait_for_picture(qtbot, panel)
    assert (panel.stage.picture.image != picture).any()
    assert panel.undo_stack is not None
    assert panel.undo_stack.count() == 1
    panel.undo_stack.undo()
    np.testing.assert_array_equal(panel.document.state.z, before)
    wait_for_picture(qtbot, panel)
    np.testing.assert_array_equal(panel.stage.picture.image, picture)
    panel.undo_stack.redo()
    np.testing.assert_array_equal(panel.document.state.z, after)


def test_two_drags_are_two_undo_steps(panel: WalkPanel) -> None:
    drag(slider(panel, 2), 20, 100)
    between = panel.document.state.z
    drag(slider(panel, 2), 100, 40)
    assert panel.undo_stack is not None
    panel.undo_stack.undo()
    np.testing.assert_array_equal(panel.document.state.z, between)


def test_while_a_slider_is_dragged_nothing_else_is_painted_or_laid_out(qtbot: QtBot, panel: WalkPanel) -> None:
    qtbot.keyClick(panel, Qt.Key.Key_K)
    qtbot.keyClick(panel, Qt.Key.Key_R)
    qtbot.keyClick(panel, Qt.Key.Key_K)
    wait_for_picture(qtbot, panel)
    qtbot.waitUntil(lambda: all(panel.thumbnails.picture(z) is not None for z in panel.document.state.path(panel.filmstrip.strip.count)), timeout=WAIT)
    dragged = slider(panel, 2)
    mouse(dragged, QEvent.Type.MouseButtonPress, 30)
    settle(panel)

    def move() -> None:
        for x in range(31, 60):
            mouse(dragged, QEvent.Type.MouseMove, x)
        wait = panel.document.state.z
        qtbot.waitUntil(lambda: (panel.stage.picture.image == drawn(panel, wait)).all(), timeout=WAIT)

    assert set(during(panel, move)) <= {"ImageView", "SliderRow", "FloatSlider", "TrackSlider", "_Box", "QLineEdit"}


def test_random_z_keeps_locked_dimensions(qtbot: QtBot, panel: WalkPanel) -> None:
    lock = next(button for button in panel.dimensions.findChildren(QToolButton) if button.accessibleName().startswith("Lock Dimension 4:"))
    qtbot.mouseClick(lock, LEFT)
    before = panel.document.state.z
    qtbot.keyClick(panel, Qt.Key.Key_R)
    after = panel.document.state
    assert np.flatnonzero(after.z == before).tolist() == [3]
    settle(panel)
    assert panel.stage.seed.value() == after.seed
    wait_for_picture(qtbot, panel)


def test_a_typed_seed_gives_its_z(panel: WalkPanel) -> None:
    panel.stage.seed.setValue(4711)
    np.testing.assert_array_equal(panel.document.state.z, draw("normal", 1, LATENT, 4711)[0])


def test_the_seed_is_shown_even_while_its_box_has_the_focus(panel: WalkPanel) -> None:
    panel.stage.seed.setFocus()
    panel.stage.seed.setValue(4711)
    panel.stage.random_button.click()
    settle(panel)
    assert panel.stage.seed.value() == panel.document.state.seed != 4711


def test_a_seed_that_is_being_typed_is_left_alone(qtbot: QtBot, panel: WalkPanel) -> None:
    box = panel.stage.seed
    box.setFocus()
    box.selectAll()
    qtbot.keyClicks(box, "47")
    panel.stage.random_button.click()
    settle(panel)
    assert box.text() == "47"


def test_keys_work_after_a_change_of_language(qtbot: QtBot, panel: WalkPanel) -> None:
    QApplication.sendEvent(panel, QEvent(QEvent.Type.LanguageChange))
    before = panel.document.state.seed
    qtbot.keyClick(panel, Qt.Key.Key_R)
    assert panel.document.state.seed != before
    settle(panel)


@pytest.mark.parametrize("how", ["double click", "delete key", "button"])
def test_a_reset_goes_back_to_the_number_that_was_drawn(qtbot: QtBot, panel: WalkPanel, how: str) -> None:
    drawn_z = panel.document.state.z
    drag(slider(panel, 5), 20, 110)
    settle(panel)
    if how == "double click":
        mouse(slider(panel, 5), QEvent.Type.MouseButtonDblClick, 60)
    elif how == "delete key":
        qtbot.keyClick(slider(panel, 5), Qt.Key.Key_Delete)
    else:
        reset = next(button for button in panel.dimensions.findChildren(QToolButton) if button.accessibleName().startswith("Reset Dimension 6 "))
        qtbot.mouseClick(reset, LEFT)
    np.testing.assert_array_equal(panel.document.state.z, drawn_z)


def test_reset_all_takes_every_moved_number_back(qtbot: QtBot, panel: WalkPanel) -> None:
    drawn_z = panel.document.state.z
    drag(slider(panel, 0), 20, 110)
    drag(slider(panel, 3), 20, 110)
    settle(panel)
    qtbot.mouseClick(visible_buttons(panel)["Reset all"], LEFT)
    np.testing.assert_array_equal(panel.document.state.z, drawn_z)


def test_the_wheel_turns_pages_and_moves_no_slider(panel: WalkPanel) -> None:
    z, first = panel.document.state.z, panel.dimensions.pages.page
    box = panel.dimensions.findChild(QDoubleSpinBox)
    assert box is not None
    for widget in (box, panel.dimensions.pages):  # a real one goes from a widget that ignores it to those around it
        place = QPointF(10, 10)
        turn = QWheelEvent(place, widget.mapToGlobal(place), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton, NONE, Qt.ScrollPhase.NoScrollPhase, False)
        QApplication.sendEvent(widget, turn)
    assert panel.dimensions.pages.page == list(range(len(first), LATENT))
    np.testing.assert_array_equal(panel.document.state.z, z)


def test_a_number_beyond_the_slider_is_kept_until_it_is_moved(qtbot: QtBot, panel: WalkPanel) -> None:
    far = panel.document.state.z.copy()
    far[1] = 7.25
    panel.document.apply("far", panel.document.state.with_z(far))
    settle(panel)
    assert panel.document.state.z[1] == np.float32(7.25)
    qtbot.keyClick(slider(panel, 1), Qt.Key.Key_Left)
    assert panel.document.state.z[1] < 4
    qtbot.keyClick(slider(panel, 1), Qt.Key.Key_Delete)
    assert panel.document.state.z[1] == np.float32(7.25)


def test_arrow_keys_nudge_the_focused_slider(qtbot: QtBot, panel: WalkPanel) -> None:
    before = panel.document.state.z
    qtbot.keyClick(slider(panel, 1), Qt.Key.Key_Right)
    qtbot.keyClick(slider(panel, 1), Qt.Key.Key_Right)
    assert np.flatnonzero(panel.document.state.z != before).tolist() == [1]
    assert panel.document.state.z[1] > before[1]


def test_a_thousand_dimensions_cost_one_page_of_sliders(qtbot: QtBot, studio: Studio) -> None:
    panel = open_panel(qtbot, studio, model(latent_size=1024))
    pages = panel.dimensions.pages
    first = pages.page
    assert first == list(range(len(first)))
    assert 6 <= len(first) <= 24
    pages.show_next()
    assert pages.page[0] == len(first)
    pages.search("17")
    assert pages.page[:2] == [16, 169]
    drag(slider(panel, 0), 20, 100)
    assert panel.document.state.z[16] != panel.document.state.base[16]


def test_a_search_from_the_keyboard_leads_to_the_slider(qtbot: QtBot, panel: WalkPanel) -> None:
    field = panel.dimensions.findChild(QLineEdit)
    assert field is not None
    qtbot.keyClicks(field, "12")
    assert panel.dimensions.pages.page == [11]
    before = panel.document.state.z
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.keyClick(slider(panel, 0), Qt.Key.Key_Left)
    assert np.flatnonzero(panel.document.state.z != before).tolist() == [11]


@pytest.mark.parametrize(
    ("text", "found"),
    [("", [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]), ("1", [0, 9, 10, 11]), ("3, 5", [2, 4]), ("4-6 12", [3, 4, 5, 11]), ("99", []), ("x", [])],
)
def test_search_texts(text: str, found: list[int]) -> None:
    assert matching(text, 12) == found


def test_leaving_the_shell_is_told_and_can_be_undone_by_a_button(qtbot: QtBot, panel: WalkPanel) -> None:
    assert "Put back on the shell" not in [button.text() for button in panel.findChildren(QPushButton) if button.isVisible()]
    panel.document.apply("far away", panel.document.state.with_z(panel.document.state.z * 3))
    settle(panel)
    qtbot.mouseClick(visible_buttons(panel)["Put back on the shell"], LEFT)
    assert np.linalg.norm(panel.document.state.z) == pytest.approx(expected_norm("normal", LATENT), rel=1e-5)
    settle(panel)
    assert "Put back on the shell" not in [button.text() for button in panel.findChildren(QPushButton) if button.isVisible()]


def test_another_model_begins_anew(qtbot: QtBot, studio: Studio, panel: WalkPanel) -> None:
    qtbot.keyClick(panel, Qt.Key.Key_K)
    drag(slider(panel, 2), 20, 100)
    studio.show_model(model(seed=1, prior="uniform", latent_size=7))
    wait_for_picture(qtbot, panel)
    state = panel.document.state
    assert (state.latent_size, state.mode, state.keyframes) == (7, "linear", ())
    assert panel.undo_stack is not None
    assert not panel.undo_stack.canUndo()
    assert panel.dimensions.pages.page == list(range(7))


def test_the_picture_follows_a_model_that_learns(qtbot: QtBot, studio: Studio, panel: WalkPanel) -> None:
    before, z = panel.stage.picture.image, panel.document.state.z
    studio.render.set_snapshot(snapshot(seed=9, step=50))
    studio.snapshot_changed.emit()
    wait_for_picture(qtbot, panel)
    assert (panel.stage.picture.image != before).any()
    np.testing.assert_array_equal(panel.document.state.z, z)


def test_a_hidden_workspace_draws_when_it_is_seen_again(qtbot: QtBot, studio: Studio, panel: WalkPanel) -> None:
    panel.hide()
    studio.render.set_snapshot(snapshot(seed=9))
    studio.snapshot_changed.emit()
    panel.show()
    wait_for_picture(qtbot, panel)
