"""Keyframes and the path through them: adding, replacing, reordering, scrubbing, playing, interpolation, the strip."""

import itertools

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from gan_studio.core.latent.interpolation import slerp
from gan_studio.runtime.studio import Studio
from gan_studio.ui.image_model import BADGE_ROLE
from gan_studio.ui.number_boxes import FloatBox
from gan_studio.ui.walk.lettering import letter
from gan_studio.ui.walk.panel import WalkPanel
from gan_studio.ui.walk.path_strip import TICKS
from tests.ui.walking import LEFT, NONE, WAIT, drawn, model, mouse, open_panel, settle, slider, snapshot, wait_for_picture


@pytest.fixture
def panel(qtbot: QtBot, studio: Studio) -> WalkPanel:
    """With keyframes A, B and C of the seeds 11, 12 and 13; z is at C."""
    panel = open_panel(qtbot, studio)
    for seed in (11, 12, 13):
        panel.stage.seed.setValue(seed)
        qtbot.keyClick(panel, Qt.Key.Key_K)
    return panel


def seeds(panel: WalkPanel) -> list[int]:
    """Which of the seeds 11 to 13 the keyframes are of, in order; 0 for another."""
    known = {panel.document.state.random(seed).z.tobytes(): seed for seed in (11, 12, 13)}
    return [known.get(z.tobytes(), 0) for z in panel.document.state.keyframes]


def test_k_adds_keyframes_that_are_shown_with_letters(qtbot: QtBot, panel: WalkPanel) -> None:
    assert seeds(panel) == [11, 12, 13]
    cards = panel.filmstrip.keyframes.model()
    assert [cards.index(row, 0).data(BADGE_ROLE) for row in range(cards.rowCount())] == ["A", "B", "C"]

    def shown() -> bool:
        return all(panel.thumbnails.picture(z) is not None for z in panel.document.state.keyframes)

    qtbot.waitUntil(shown, timeout=WAIT)
    for z in panel.document.state.keyframes:
        np.testing.assert_array_equal(panel.thumbnails.picture(z), drawn(panel, z))


@pytest.mark.parametrize(("index", "name"), [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")])
def test_letters_go_on_after_z(index: int, name: str) -> None:
    assert letter(index) == name


def test_a_click_on_a_card_goes_there(qtbot: QtBot, panel: WalkPanel) -> None:
    cards = panel.filmstrip.keyframes
    qtbot.mouseClick(cards.viewport(), LEFT, NONE, cards.visualRect(cards.model().index(1, 0)).center())
    np.testing.assert_array_equal(panel.document.state.z, panel.document.state.keyframes[1])
    wait_for_picture(qtbot, panel)


def test_replace_and_delete_act_on_the_keyframe_at_the_playhead(qtbot: QtBot, panel: WalkPanel) -> None:
    panel.filmstrip.keyframes.chosen.emit(1)
    qtbot.keyClick(slider(panel, 0), Qt.Key.Key_Right)
    qtbot.keyClick(panel, Qt.Key.Key_K, Qt.KeyboardModifier.ShiftModifier)
    assert seeds(panel) == [11, 0, 13]
    np.testing.assert_array_equal(panel.document.state.keyframes[1], panel.document.state.z)
    qtbot.keyClick(panel, Qt.Key.Key_Delete, Qt.KeyboardModifier.ShiftModifier)
    assert seeds(panel) == [11, 13]
    assert panel.undo_stack is not None
    panel.undo_stack.undo()
    panel.undo_stack.undo()
    assert seeds(panel) == [11, 12, 13]


def test_cards_are_reordered_by_keys_and_by_dropping(qtbot: QtBot, panel: WalkPanel) -> None:
    cards = panel.filmstrip.keyframes
    cards.setCurrentIndex(cards.model().index(0, 0))
    qtbot.keyClick(cards, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert seeds(panel) == [12, 11, 13]
    mime = cards.model().mimeData([cards.model().index(0, 0)])
    beyond_the_last = QPointF(cards.visualRect(cards.model().index(2, 0)).center() * 2)
    QApplication.sendEvent(cards.viewport(), QDragEnterEvent(QPoint(20, 20), Qt.DropAction.MoveAction, mime, LEFT, NONE))
    QApplication.sendEvent(cards.viewport(), QDropEvent(beyond_the_last, Qt.DropAction.MoveAction, mime, LEFT, NONE))
    assert seeds(panel) == [11, 13, 12]
    np.testing.assert_array_equal(panel.document.state.z, panel.document.state.keyframes[2])


def test_scrubbing_turns_z_along_the_arc_and_is_one_undo_step(qtbot: QtBot, panel: WalkPanel) -> None:
    strip, before = panel.filmstrip.strip, panel.document.state
    mouse(strip, QEvent.Type.MouseButtonPress, 5)
    for x in range(10, strip.width() // 4, 7):
        mouse(strip, QEvent.Type.MouseMove, x)
    state = panel.document.state
    assert 0.3 < state.position < 0.6
    np.testing.assert_allclose(state.z, slerp(state.keyframes[0], state.keyframes[1], state.position), atol=1e-6)
    mouse(strip, QEvent.Type.MouseButtonRelease, strip.width() // 4)
    wait_for_picture(qtbot, panel)
    assert panel.undo_stack is not None
    panel.undo_stack.undo()
    assert panel.document.state is before


def test_the_strip_shows_the_path_from_the_first_to_the_last_keyframe(qtbot: QtBot, panel: WalkPanel) -> None:
    path = panel.document.state.path(panel.filmstrip.strip.count)
    np.testing.assert_array_equal(path[0], panel.document.state.keyframes[0])
    np.testing.assert_array_equal(path[-1], panel.document.state.keyframes[-1])
    qtbot.waitUntil(lambda: all(panel.thumbnails.picture(z) is not None for z in path), timeout=WAIT)
    picture = panel.filmstrip.strip.grab().toImage()
    strip = panel.filmstrip.strip
    shown = picture.pixelColor(picture.width() - 27 * picture.width() // strip.width(), picture.height() * 3 // 4)
    last = drawn(panel, path[-1])
    near = last[8:24, 8:24].reshape(-1, 3).astype(int)
    assert np.abs(near - [shown.red(), shown.green(), shown.blue()]).sum(axis=1).min() < 60


def test_linear_interpolation_shortens_z_and_spherical_does_not(qtbot: QtBot, panel: WalkPanel) -> None:
    panel.filmstrip.strip.setValue(TICKS // 2)
    ends = [float(np.linalg.norm(z)) for z in panel.document.state.keyframes[:2]]
    assert np.linalg.norm(panel.document.state.z) == pytest.approx(sum(ends) / 2, rel=1e-4)
    combo = panel.filmstrip.transport.findChild(QComboBox)
    assert combo is not None
    qtbot.keyClick(combo, Qt.Key.Key_Down)
    assert panel.document.state.mode == "linear"
    np.testing.assert_allclose(panel.document.state.z, sum(panel.document.state.keyframes[:2]) / 2, atol=1e-6)


def test_a_uniform_prior_interpolates_linearly(qtbot: QtBot, studio: Studio) -> None:
    assert open_panel(qtbot, studio, model(prior="uniform")).document.state.mode == "linear"


def test_play_walks_to_the_end_and_stops_there_as_one_undo_step(qtbot: QtBot, panel: WalkPanel) -> None:
    panel.document.put(panel.document.state.with_speed(0.1))
    before, seen = panel.document.state, []
    panel.document.changed.connect(lambda _before, state: seen.append(state.position))
    with qtbot.waitSignal(panel.player.playing_changed, timeout=WAIT, check_params_cb=lambda playing: not playing):
        qtbot.keyClick(panel, Qt.Key.Key_Space)
        assert panel.player.playing
    assert seen == sorted(seen)
    assert (seen[0], seen[-1]) == (0.0, 2.0)
    np.testing.assert_array_equal(panel.document.state.z, panel.document.state.keyframes[2])
    assert panel.undo_stack is not None
    panel.undo_stack.undo()
    assert panel.document.state is before


def test_the_speed_can_be_undone_and_stays_with_another_model(qtbot: QtBot, studio: Studio, panel: WalkPanel) -> None:
    box = panel.filmstrip.transport.findChild(FloatBox)
    assert box is not None
    before = box.value()
    for _ in range(3):
        qtbot.keyClick(box, Qt.Key.Key_Up)
    faster = box.value()
    assert panel.document.state.seconds_per_keyframe == faster != before
    assert panel.undo_stack is not None
    panel.undo_stack.undo()
    assert panel.document.state.seconds_per_keyframe == box.value() == before
    panel.undo_stack.redo()
    assert box.value() == faster
    studio.show_model(model())
    assert panel.document.state.seconds_per_keyframe == box.value() == faster


def test_a_loop_goes_on_from_the_last_keyframe_to_the_first(qtbot: QtBot, panel: WalkPanel) -> None:
    panel.document.put(panel.document.state.with_speed(0.1))
    qtbot.keyClick(panel, Qt.Key.Key_L)
    assert panel.document.state.end == 3
    seen: list[float] = []
    panel.document.changed.connect(lambda _before, state: seen.append(state.position))
    qtbot.keyClick(panel, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: sum(after < before for before, after in itertools.pairwise(seen)) >= 2, timeout=WAIT)
    assert panel.player.playing
    assert max(seen) < 3
    qtbot.keyClick(panel, Qt.Key.Key_Space)
    assert not panel.player.playing


def test_moving_a_slider_takes_over_from_play(qtbot: QtBot, panel: WalkPanel) -> None:
    qtbot.keyClick(panel, Qt.Key.Key_Space)
    qtbot.keyClick(slider(panel, 0), Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: not panel.player.playing, timeout=WAIT)
    assert not panel.document.state.on_path


def test_space_plays_after_a_click_on_a_button(qtbot: QtBot, panel: WalkPanel) -> None:
    qtbot.mouseClick(panel.stage.random_button, LEFT)
    qtbot.keyClick(QApplication.focusWidget() or panel, Qt.Key.Key_Space)
    assert panel.player.playing


def test_space_presses_the_button_that_has_the_focus(qtbot: QtBot, panel: WalkPanel) -> None:
    lock = next(button for button in panel.dimensions.findChildren(QToolButton) if button.accessibleName().startswith("Lock Dimension 1:"))
    lock.setFocus()
    qtbot.keyClick(lock, Qt.Key.Key_Space)
    assert panel.document.state.locked == {0}
    assert not panel.player.playing


def test_random_keyframes_say_how_many_they_are(qtbot: QtBot, studio: Studio, panel: WalkPanel) -> None:
    button = next(button for button in panel.filmstrip.findChildren(QPushButton) if "random" in button.text())
    assert "9" in button.text()
    assert "9 random keyframes" in button.toolTip()
    with qtbot.waitSignal(studio.message) as said:
        qtbot.mouseClick(button, LEFT)
    assert "9 random keyframes, D to L" in said.args[0]
    assert panel.undo_stack is not None
    assert "9 random keyframes" in panel.undo_stack.undoText()
    panel.undo_stack.undo()
    assert seeds(panel) == [11, 12, 13]


def test_nine_random_keyframes_make_a_path_at_once(qtbot: QtBot, studio: Studio) -> None:
    panel = open_panel(qtbot, studio)
    qtbot.keyClick(panel, Qt.Key.Key_R, Qt.KeyboardModifier.ShiftModifier)
    assert len(panel.document.state.keyframes) == 9
    assert panel.document.state.on_path
    settle(panel)
    wait_for_picture(qtbot, panel)


def test_keyframes_and_strip_are_drawn_anew_when_the_model_has_learned(qtbot: QtBot, studio: Studio, panel: WalkPanel) -> None:
    z = panel.document.state.keyframes[0]
    qtbot.waitUntil(lambda: panel.thumbnails.picture(z) is not None, timeout=WAIT)
    studio.render.set_snapshot(snapshot(seed=9))
    studio.snapshot_changed.emit()
    expected = drawn(panel, z)
    qtbot.waitUntil(lambda: bool((panel.thumbnails.picture(z) == expected).all()), timeout=WAIT)
