"""The first launch: a picture at once, in motion until somebody touches anything; what the next launch remembers of it."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QProxyStyle, QStyle
from pytestqt.qtbot import QtBot

from gan_studio.core.latent.prior import draw
from gan_studio.core.model_file import save_model
from gan_studio.core.model_glance import PREVIEW_SEED, glance_at
from gan_studio.runtime.studio import Studio
from gan_studio.ui.main_window import MainWindow
from gan_studio.ui.walk.drift import eased
from gan_studio.ui.walk.panel import WalkPanel
from tests.ui.bundled import LATENT, install
from tests.ui.walking import drag, model, slider
from tests.ui.windows import Open, opening_windows

WAIT = 60_000

FIRST_PAINT = """
import json, sys
from PySide6.QtWidgets import QApplication
from gan_studio.runtime.studio import Studio
from gan_studio.ui.main_window import MainWindow

application = QApplication([])
window = MainWindow(Studio())
window.show()
seen = []

def painted():
    picture = window.panel("walk").stage.picture
    seen.extend([window.workspace, picture.isVisible() and picture.image is not None])
    seen.append([name for name in ("torch", "pydantic", "pyqtgraph", "PIL", "av") if name in sys.modules])
    window.close()

window.studio.start = painted
application.exec()
print(json.dumps(seen))
"""


@pytest.fixture
def open_window(qtbot: QtBot) -> Iterator[Open]:
    yield from opening_windows(qtbot, WAIT)


def walk(window: MainWindow) -> WalkPanel:
    panel = window.panel("walk")
    assert isinstance(panel, WalkPanel)
    return panel


def open_moving(qtbot: QtBot, open_window: Open) -> WalkPanel:
    panel = walk(open_window())
    qtbot.waitUntil(lambda: panel.drift.moving, timeout=WAIT)
    first = panel.document.state.z
    qtbot.waitUntil(lambda: bool((panel.document.state.z != first).any()), timeout=WAIT)
    return panel


def press(panel: WalkPanel) -> None:
    QTest.mouseClick(panel.window().windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(400, 300))


def type_key(panel: WalkPanel) -> None:
    QTest.keyClick(panel.window().windowHandle(), Qt.Key.Key_Shift)


def turn_wheel(panel: WalkPanel) -> None:
    handle, place = panel.window().windowHandle(), QPointF(400, 300)
    none, phase = Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    wheel = QWheelEvent(place, place, QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton, none, phase, False)
    QApplication.sendEvent(handle, wheel)


def test_the_first_picture_is_there_before_anything_that_takes_long(home: Path) -> None:
    install()
    done = subprocess.run([sys.executable, "-c", FIRST_PAINT], capture_output=True, text=True, check=True, timeout=120)
    assert json.loads(done.stdout) == ["walk", True, []]


def test_it_begins_with_the_first_picture_and_moves_on_from_it(qtbot: QtBot, home: Path, open_window: Open) -> None:
    glance = glance_at(install() / "model.gan")
    assert glance is not None
    panel = walk(open_window())
    assert panel.studio.model is None
    assert np.array_equal(panel.stage.picture.image, glance.samples()[0])
    assert np.array_equal(panel.document.state.z, draw("normal", 1, LATENT, PREVIEW_SEED)[0])
    assert panel.tabs.currentWidget() is panel.attributes
    qtbot.waitUntil(lambda: panel.drift.moving, timeout=WAIT)
    qtbot.waitUntil(lambda: not np.array_equal(panel.stage.picture.image, glance.samples()[0]), timeout=WAIT)
    assert panel.undo_stack is not None
    assert not panel.undo_stack.canUndo()
    assert panel.studio.world is not None
    assert panel.studio.world.name == "rooms"
    assert panel.cards is not None
    assert panel.cards.isVisible()


def test_z_keeps_about_its_length_on_the_way(qtbot: QtBot, home: Path, open_window: Open) -> None:
    install()
    panel = open_moving(qtbot, open_window)
    lengths = [float(np.linalg.norm(z)) for z in panel.drift._keyframes]
    assert min(lengths) - 1e-3 <= float(np.linalg.norm(panel.document.state.z)) <= max(lengths) + 1e-3


@pytest.mark.parametrize("touch", [press, type_key, turn_wheel])
def test_any_touch_ends_it_for_good(qtbot: QtBot, home: Path, open_window: Open, touch: Callable[[WalkPanel], None]) -> None:
    install()
    panel = open_moving(qtbot, open_window)
    touch(panel)
    assert not panel.drift.moving
    z = panel.document.state.z
    panel.window().hide()
    panel.window().show()
    qtbot.wait(200)
    assert not panel.drift.moving
    assert panel.document.state.z is z


def test_a_touch_before_the_model_is_loaded_counts(qtbot: QtBot, home: Path, open_window: Open) -> None:
    install()
    panel = walk(open_window())
    type_key(panel)
    qtbot.waitUntil(lambda: panel.studio.model is not None, timeout=WAIT)
    qtbot.wait(200)
    assert not panel.drift.moving


def test_the_sliders_go_on_from_where_it_ends(qtbot: QtBot, home: Path, open_window: Open) -> None:
    install()
    panel = open_moving(qtbot, open_window)
    type_key(panel)
    z = panel.document.state.z
    panel.tabs.setCurrentWidget(panel.dimensions)
    panel.refresh()
    QApplication.processEvents()
    knob = slider(panel, 0)
    drag(knob, knob.width() // 2, knob.width() - 8)
    moved = panel.document.state.z
    assert moved[0] != z[0]
    assert np.array_equal(moved[1:], z[1:])
    assert panel.undo_stack is not None
    panel.undo_stack.undo()
    assert np.array_equal(panel.document.state.z, z)


def test_it_rests_while_nobody_can_see_it(qtbot: QtBot, home: Path, open_window: Open) -> None:
    install()
    panel = open_moving(qtbot, open_window)
    panel.window().hide()
    assert not panel.drift.moving
    panel.window().show()
    assert panel.drift.moving
    panel.window().showMinimized()
    qtbot.waitUntil(lambda: not panel.drift.moving, timeout=WAIT)


class Still(QProxyStyle):
    """As a system that wants no animations asks for it."""

    def styleHint(self, hint: QStyle.StyleHint, *others: object) -> int:
        return 0 if hint == QStyle.StyleHint.SH_Widget_Animation_Duration else super().styleHint(hint, *others)


def test_it_stands_still_where_animations_are_unwanted(qtbot: QtBot, home: Path, open_window: Open) -> None:
    install()
    window = open_window()
    panel = walk(window)
    style = Still()
    panel.setStyle(style)
    qtbot.waitUntil(lambda: panel.studio.model is not None, timeout=WAIT)
    qtbot.wait(200)
    assert not panel.drift.moving
    panel.setStyle(None)


def test_it_slows_down_near_each_picture() -> None:
    assert [eased(float(whole)) for whole in range(4)] == [0, 1, 2, 3]
    assert eased(1.5) == 1.5
    assert eased(2.1) - 2 < 0.05
    assert 1 - eased(0.9) < 0.05


def test_the_cards_go_with_the_picture_that_they_speak_of(qtbot: QtBot, home: Path, open_window: Open, tmp_path: Path) -> None:
    install()
    panel = open_moving(qtbot, open_window)
    assert panel.cards is not None
    assert panel.cards.isVisible()
    save_model(tmp_path / "mine.gan", model(seed=3))
    panel.studio.open_path(str(tmp_path / "mine.gan"))
    qtbot.waitUntil(lambda: panel.cards is not None and not panel.cards.isVisible(), timeout=WAIT)


def test_the_next_launch_has_the_last_model_at_rest(qtbot: QtBot, home: Path, open_window: Open, tmp_path: Path) -> None:
    install()
    first = open_window()
    qtbot.waitUntil(lambda: first.studio.model is not None, timeout=WAIT)
    save_model(tmp_path / "mine.gan", model(seed=3))
    first.studio.open_path(str(tmp_path / "mine.gan"))
    qtbot.waitUntil(lambda: first.studio.model is not None and first.studio.model.path == tmp_path / "mine.gan", timeout=WAIT)
    first.close()
    second = walk(open_window())
    assert second.stage.picture.image is not None
    qtbot.waitUntil(lambda: second.studio.model is not None, timeout=WAIT)
    assert second.studio.model is not None
    assert second.studio.model.path == tmp_path / "mine.gan"
    assert not second.drift.moving
    assert second.cards is None


def test_a_bundled_model_is_remembered_by_its_name(qtbot: QtBot, home: Path, open_window: Open) -> None:
    install()
    first = open_window()
    qtbot.waitUntil(lambda: first.studio.model is not None, timeout=WAIT)
    assert first.studio.settings.model == "rooms"
    assert first.studio.settings.recent == []
    first.close()
    second = open_window()
    qtbot.waitUntil(lambda: second.studio.model is not None, timeout=WAIT)
    assert second.studio.world is not None
    assert second.studio.world.name == "rooms"


def test_a_last_model_that_is_gone_gives_way_to_a_bundled_one(qtbot: QtBot, home: Path, open_window: Open, tmp_path: Path) -> None:
    install()
    studio = Studio()
    (tmp_path / "mine.gan").write_bytes(b"PK damaged")
    studio.settings.model = str(tmp_path / "mine.gan")
    studio.close()
    window = open_window()
    qtbot.waitUntil(lambda: window.studio.model is not None, timeout=WAIT)
    assert window.studio.world is not None
    assert window.studio.world.name == "rooms"


def test_what_cannot_be_shown_ahead_is_announced(qtbot: QtBot, home: Path, open_window: Open, tmp_path: Path) -> None:
    studio = Studio()
    studio.settings.model = str(tmp_path)
    studio.close()
    window = open_window()
    window.show_workspace("walk")
    sentences = [label.text() for label in walk(window).findChildren(QLabel)]
    assert any("last time" in sentence for sentence in sentences)
    qtbot.waitUntil(lambda: window.studio.greeting.where != str(tmp_path), timeout=WAIT)
    assert not any("last time" in label.text() for label in walk(window).findChildren(QLabel) if label.isVisible())


def test_a_damaged_bundled_model_spoils_nothing(qtbot: QtBot, home: Path, open_window: Open) -> None:
    folder = install()
    whole = (folder / "model.gan").read_bytes()
    (folder / "model.gan").write_bytes(whole[: len(whole) // 2])
    window = open_window()
    qtbot.waitUntil(lambda: window.studio.greeting.where != "rooms" and not window.studio.jobs.running, timeout=WAIT)
    assert window.studio.model is None or window.studio.world is None or window.studio.world.name != "rooms"
    window.show_workspace("walk")
    assert window.workspace == "walk"


def test_a_file_that_is_opened_comes_instead(qtbot: QtBot, home: Path, tmp_path: Path) -> None:
    install()
    save_model(tmp_path / "mine.gan", model(seed=3))
    window = MainWindow(Studio(), str(tmp_path / "mine.gan"))
    window.show()
    qtbot.waitUntil(lambda: window.studio.model is not None, timeout=WAIT)
    qtbot.waitUntil(lambda: not window.studio.jobs.running, timeout=WAIT)
    assert window.studio.model is not None
    assert window.studio.model.path == tmp_path / "mine.gan"
    assert not walk(window).drift.moving
    window.save_and_close()
    window.deleteLater()
