"""Undo and redo in the real window: by keys and by the Edit menu, which says what; every act on z, baskets, concepts and settings."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QInputDialog
from pytestqt.qtbot import QtBot

from gan_studio.core.presets import PRESETS
from gan_studio.ui.arithmetic.panel import ArithmeticPanel
from gan_studio.ui.main_window import MainWindow
from gan_studio.ui.train.panel import TrainPanel
from gan_studio.ui.walk.panel import WalkPanel
from tests.ui.places import quiet_window
from tests.ui.training import save_pictures
from tests.ui.walking import model

WAIT = 60_000
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    for window in quiet_window(qtbot):
        qtbot.waitUntil(lambda window=window: window.studio.data is not None, timeout=WAIT)
        yield window


def undo(qtbot: QtBot) -> None:
    press(qtbot, Qt.Key.Key_Z)


def redo(qtbot: QtBot) -> None:
    press(qtbot, Qt.Key.Key_Z, CONTROL | SHIFT)


def press(qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier = CONTROL) -> None:
    """Where the keyboard is, as a person does."""
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, key, modifier)


def edit_texts(window: MainWindow) -> list[str]:
    """What the Edit menu says of undo and redo."""
    menu = next(action.menu() for action in window.menuBar().actions() if action.text() == "&Edit")
    return [action.text().replace("&", "") for action in menu.actions()[:2]]


def check(qtbot: QtBot, window: MainWindow, acts: list[tuple[str, Callable[[], object]]], state: Callable[[], object], stack: QUndoStack) -> None:
    """Do each of the acts, undo all of them by keys and redo them: each has its name, and each state comes back."""
    states = [state()]
    for name, act in acts:
        act()
        QApplication.processEvents()
        assert edit_texts(window)[0] == f"Undo {name}"
        states.append(state())
        assert states[-1] != states[-2], name
    for expected, (name, _) in zip(reversed(states[:-1]), reversed(acts), strict=True):
        undo(qtbot)
        assert state() == expected, name
        assert edit_texts(window)[1] == f"Redo {name}"
    assert not stack.canUndo()
    for expected, (name, _) in zip(states[1:], acts, strict=True):
        redo(qtbot)
        assert state() == expected, name
    assert not stack.canRedo()


def walk(window: MainWindow) -> WalkPanel:
    window.show_workspace("walk")
    panel = window.panel("walk")
    assert isinstance(panel, WalkPanel)
    return panel


def test_every_act_on_z_its_path_and_its_favourites(qtbot: QtBot, window: MainWindow) -> None:
    panel = walk(window)
    window.studio.show_model(model())
    panel.stage.picture.setFocus()
    document, strip, stack = panel.document, panel.filmstrip, panel.undo_stack
    assert stack is not None

    def state() -> object:
        now, opened = document.state, window.studio.model
        assert opened is not None
        favourites = tuple((one.name, one.z.tobytes()) for one in opened.favourites)
        return now.z.tobytes(), tuple(z.tobytes() for z in now.keyframes), now.mode, now.loop, now.locked, now.on_path, now.position, favourites

    def slide() -> None:
        panel.dimensions.pages.moved.emit(2, 1.5)
        panel.dimensions.pages.settled.emit()

    acts: list[tuple[str, Callable[[], object]]] = [
        ("Random z", lambda: press(qtbot, Qt.Key.Key_R, Qt.KeyboardModifier.NoModifier)),
        ("Seed 7", lambda: panel.stage.seed.setValue(7)),
        ("Dimension 3", slide),
        ("Lock dimension 3", lambda: panel.dimensions.pages.lock_wanted.emit(2, True)),
        ("Add favourite", lambda: press(qtbot, Qt.Key.Key_F, Qt.KeyboardModifier.NoModifier)),
        ("Rename favourite", lambda: panel.book.rename(0, "Smile")),
        ("Add keyframe A", lambda: press(qtbot, Qt.Key.Key_K, Qt.KeyboardModifier.NoModifier)),
        ("Add 9 random keyframes", lambda: press(qtbot, Qt.Key.Key_R, SHIFT)),
        ("Move keyframe B", lambda: strip.keyframes.reordered.emit(1, 4)),
        ("Go to keyframe C", lambda: strip.keyframes.chosen.emit(2)),
        ("Delete keyframe C", lambda: press(qtbot, Qt.Key.Key_Delete, SHIFT)),
        ("Loop", lambda: press(qtbot, Qt.Key.Key_L, Qt.KeyboardModifier.NoModifier)),
        ("Move along the path", lambda: strip.strip.scrubbed.emit(0.5)),
        ("Go to “Smile”", lambda: panel.favourites.gallery.chosen.emit(0)),
        ("Delete “Smile”", lambda: panel.favourites.gallery.deleted.emit(0)),
        ("Random z", lambda: press(qtbot, Qt.Key.Key_R, Qt.KeyboardModifier.NoModifier)),
        ("Replace keyframe B", lambda: strip.keyframes.replaced.emit(1)),
    ]
    check(qtbot, window, acts, state, stack)


def test_another_model_begins_with_nothing_to_undo(qtbot: QtBot, window: MainWindow) -> None:
    panel = walk(window)
    window.studio.show_model(model())
    press(qtbot, Qt.Key.Key_F, Qt.KeyboardModifier.NoModifier)
    press(qtbot, Qt.Key.Key_R, Qt.KeyboardModifier.NoModifier)
    window.studio.show_model(model(1))
    assert panel.undo_stack is not None
    assert not panel.undo_stack.canUndo()
    assert edit_texts(window) == ["Undo", "Redo"]
    undo(qtbot)
    assert window.studio.model is not None
    assert window.studio.model.favourites == ()


def test_a_favourite_that_is_kept_in_the_middle_of_a_movement_divides_it(qtbot: QtBot, window: MainWindow) -> None:
    panel = walk(window)
    window.studio.show_model(model())
    document, stack = panel.document, panel.undo_stack
    assert stack is not None
    for value in (0.5, 1.0):
        document.drag("Dimension 1", document.state.with_dimension(0, value), "dimension 0")
    panel.book.add(document.state.z)
    for value in (1.5, 2.0):
        document.drag("Dimension 1", document.state.with_dimension(0, value), "dimension 0")
    assert stack.count() == 3
    stack.undo()
    assert document.state.z[0] == 1.0
    assert panel.book.contains(document.state.z)
    stack.undo()
    stack.undo()
    assert panel.book.entries == ()


def test_every_act_on_baskets_and_concepts(qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    window.show_workspace("arithmetic")
    panel = window.panel("arithmetic")
    assert isinstance(panel, ArithmeticPanel)
    window.studio.show_model(model(latent_size=6))
    monkeypatch.setattr(QInputDialog, "getText", lambda *_arguments: ("glasses", True))
    baskets, acts_of, stack = panel.baskets, panel.acts, panel.undo_stack
    panel.gallery.grid.setFocus()

    def state() -> object:
        now, opened = panel.document.state, window.studio.model
        assert opened is not None
        held = tuple((basket.name, basket.strength, tuple(member.name for member in basket.members)) for basket in now.baskets)
        kept = tuple((one.name, one.z.tobytes()) for one in opened.concepts), tuple((one.name, one.z.tobytes()) for one in opened.favourites)
        return held, now.seed, now.noise_seed, kept

    def keep_concept() -> None:
        menu = baskets.views[0].menu_button.menu()
        menu.aboutToShow.emit()
        menu.actions()[0].trigger()

    def weigh() -> None:
        for strength in (0.8, 0.6):
            baskets.views[1].strength.changed.emit(strength)
        baskets.views[1].strength.settled.emit()

    def name() -> None:
        baskets.views[0].name.setText("man")
        baskets.views[0].name.editingFinished.emit()

    acts: list[tuple[str, Callable[[], object]]] = [
        ("Add to A", lambda: panel.gallery.sent.emit(0, panel.gallery.members([0, 1]))),
        ("Add to B", lambda: panel.gallery.sent.emit(1, panel.gallery.members([2]))),
        ("Add to C", lambda: panel.gallery.sent.emit(2, panel.gallery.members([3]))),
        ("Take out of A", lambda: baskets.views[0].members.removed.emit([1])),
        ("Move from A to C", lambda: panel.baskets.dropped.emit(2, "basket 0", [0])),
        ("Add to A", lambda: panel.gallery.sent.emit(0, panel.gallery.members([4]))),
        ("Rename A", name),
        ("Strength of B", weigh),
        ("Swap B and C", baskets.swap.click),
        ("Other samples", panel.gallery.seed.another.click),
        ("Another eight", panel.results.seed.another.click),
        ("Save concept “glasses”", keep_concept),
        ("Rename concept", lambda: (panel.refresh(), panel.concepts.list.item(0).setText("specs"))),
        ("Use “specs” as B", lambda: panel.concepts.wanted.emit(1, 0)),
        ("Keep as favourite", panel.results.favourite.click),
        ("Delete “specs”", lambda: (panel.refresh(), panel.concepts.list.deleted.emit(0))),
        ("Take out of C", lambda: acts_of.empty(2)),
        ("Clear baskets", baskets.clear.click),
    ]
    check(qtbot, window, acts, state, stack)


def test_every_act_on_settings(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    window.show_workspace("train")
    panel = window.panel("train")
    assert isinstance(panel, TrainPanel)
    studio, settings = window.studio, panel.settings
    presets = [name for name in PRESETS if PRESETS[name].config() != studio.draft]

    def choose_preset() -> None:
        settings.combo.setCurrentIndex(settings.combo.findData(presets[0]))
        settings.combo.activated.emit(settings.combo.currentIndex())

    box = settings.form.row("batch_size").field.editor
    assert isinstance(box, QAbstractSpinBox)

    def step_up() -> None:
        box.setFocus()
        qtbot.keyClick(box, Qt.Key.Key_Up)

    acts: list[tuple[str, Callable[[], object]]] = [
        (f"Choose “{PRESETS[presets[0]].label}”", choose_preset),
        ("Change Batch size", step_up),
        ("Change R1 gradient penalty", lambda: settings.form.row("remedies.r1").field.edited.emit(True)),
    ]
    assert panel.undo_stack is not None
    check(qtbot, window, acts, lambda: (studio.draft, settings.combo.currentText(), box.text()), panel.undo_stack)


def test_other_pictures_can_be_taken_back(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    window.show_workspace("train")
    panel = window.panel("train")
    studio, folder = window.studio, save_pictures(tmp_path / "faces", 4)
    assert panel.undo_stack is not None
    assert not panel.undo_stack.canUndo()

    def where() -> str:
        return studio.data.where if studio.data is not None else ""

    studio.open_path(str(folder))
    qtbot.waitUntil(lambda: where() == str(folder), timeout=WAIT)
    assert edit_texts(window)[0] == "Undo Open “faces”"
    undo(qtbot)
    qtbot.waitUntil(lambda: where() == "digits", timeout=WAIT)
    assert edit_texts(window) == ["Undo", "Redo Open “faces”"]
    redo(qtbot)
    qtbot.waitUntil(lambda: where() == str(folder), timeout=WAIT)
    assert panel.undo_stack.count() == 1
    studio.set_draft(studio.draft.changed(image_size=32 if studio.draft.image_size != 32 else 64))  # the same pictures, looked at anew
    qtbot.waitUntil(lambda: studio.data is not None and studio.data.image_size == studio.draft.image_size, timeout=WAIT)
    assert panel.undo_stack.count() == 1


def test_what_is_half_typed_is_undone_in_its_field_first(qtbot: QtBot, window: MainWindow) -> None:
    window.show_workspace("arithmetic")
    panel = window.panel("arithmetic")
    assert isinstance(panel, ArithmeticPanel)
    window.studio.show_model(model(latent_size=6))
    panel.baskets.swap.setFocus()
    panel.gallery.sent.emit(0, panel.gallery.members([0]))
    name = panel.baskets.views[0].name
    name.setFocus()
    name.clear()
    qtbot.keyClicks(name, "ma")
    undo(qtbot)
    assert name.text() == ""
    assert panel.document.state.baskets[0].members
    qtbot.keyClicks(name, "man")
    qtbot.keyClick(name, Qt.Key.Key_Return)
    assert panel.document.state.baskets[0].name == "man"
    undo(qtbot)
    assert panel.document.state.baskets[0].name == ""
    undo(qtbot)
    assert not panel.document.state.baskets[0].members
