"""The tour: at the very first start only, beside the real things, in nobody's way, and left at any time."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, QSettings, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gan_studio.ui import theme
from gan_studio.ui.announcing import voice
from gan_studio.ui.arithmetic.panel import ArithmeticPanel
from gan_studio.ui.main_window import MainWindow
from gan_studio.ui.tour.stops import STOPS
from gan_studio.ui.tour.tour import Tour
from gan_studio.ui.train.panel import TrainPanel
from gan_studio.ui.walk.panel import WalkPanel
from gan_studio.ui.walk.slider_row import SliderRow
from tests.ui.bundled import install
from tests.ui.language import speaking
from tests.ui.walking import drag, slider
from tests.ui.windows import opening_windows

WAIT = 60_000
LEFT = Qt.MouseButton.LeftButton

STARTED = """
import sys
from PySide6.QtCore import QTimer
from gan_studio.runtime.single_instance import SingleInstance
from gan_studio.ui import application
from gan_studio.ui.main_window import MainWindow

seen = []

class Watched(MainWindow):
    def __init__(self, studio, path):
        super().__init__(studio, path)
        studio.render.ready.connect(lambda: QTimer.singleShot(500, self.look))

    def look(self):
        print("tour" if self.tour is not None and self.tour.bubble.isVisible() else "no tour")
        self.save_and_close()

application.MainWindow = Watched
sys.exit(application.run_application(sys.argv[1] if len(sys.argv) > 1 else None, SingleInstance()))
"""


@pytest.fixture
def window(qtbot: QtBot, home: Path) -> Iterator[MainWindow]:
    """The real one, in an installation whose first world is tiny."""
    install()
    windows = opening_windows(qtbot, WAIT)
    window = next(windows)()
    window.resize(1280, 800)
    qtbot.waitUntil(lambda: window.studio.model is not None, timeout=WAIT)
    yield window
    next(windows, None)


@pytest.fixture
def tour(qtbot: QtBot, window: MainWindow) -> Tour:
    next(action for action in window.menuBar().findChildren(QAction) if action.text() == "&Tour of the window").trigger()
    tour = window.tour
    assert tour is not None
    qtbot.waitUntil(tour.bubble.isVisible, timeout=WAIT)
    return tour


def panel_of(window: MainWindow, kind: type) -> object:
    panel = window.panel(window.workspace)
    assert isinstance(panel, kind)
    return panel


def rect_of(part: QWidget) -> QRect:
    return QRect(part.mapTo(part.window(), QPoint(0, 0)), part.size())


def points_at(tour: Tour, part: QWidget) -> bool:
    """Whether the frame is around it, and the bubble beside it and all in the window."""
    tour._look()
    rect, bubble = rect_of(part), tour.bubble.geometry()
    return tour.frame.rects[0].contains(rect) and not bubble.intersects(rect) and part.window().rect().contains(bubble)


def start(*arguments: str) -> str:
    done = subprocess.run([sys.executable, "-c", STARTED, *arguments], capture_output=True, text=True, check=True, timeout=120)
    return done.stdout.strip()


def test_it_comes_at_the_first_start_and_never_again(home: Path) -> None:
    install()
    assert start() == "tour"
    assert start() == "no tour"


def test_whoever_opens_a_file_first_is_left_alone(home: Path) -> None:
    assert start(str(install() / "model.gan")) == "no tour"


def test_a_window_by_itself_does_not_begin_it(window: MainWindow) -> None:
    assert window.tour is None


def test_it_goes_from_stop_to_stop_by_its_button(qtbot: QtBot, window: MainWindow, tour: Tour) -> None:
    assert window.workspace == "walk"
    walk = panel_of(window, WalkPanel)
    assert points_at(tour, next(row for row in walk.findChildren(SliderRow) if row.isVisible()))
    assert not tour.bubble.geometry().intersects(rect_of(walk.stage.picture))
    qtbot.mouseClick(tour.bubble.go, LEFT)
    assert window.workspace == "arithmetic"
    assert points_at(tour, panel_of(window, ArithmeticPanel).results)
    qtbot.mouseClick(tour.bubble.go, LEFT)
    assert window.workspace == "train"
    assert points_at(tour, panel_of(window, TrainPanel).data_card)
    qtbot.mouseClick(tour.bubble.go, LEFT)
    assert window.workspace == "collapse"
    assert points_at(tour, window.rail.learn)
    assert tour.bubble.place.text() == "4 of 4"
    assert not tour.bubble.skip.isVisible()
    qtbot.mouseClick(tour.bubble.go, LEFT)
    assert not tour.is_running
    assert not tour.bubble.isVisible()
    assert not tour.frame.isVisible()
    assert QSettings("GAN Studio", "GAN Studio").value("tour_seen") == "true"


def test_a_dragged_slider_leads_on_without_leaving_the_workspace(qtbot: QtBot, window: MainWindow, tour: Tour) -> None:
    walk = panel_of(window, WalkPanel)
    knob = slider(walk, 0)
    said: list[str] = []
    voice().spoken.connect(said.append)
    drag(knob, knob.width() // 2, knob.width() - 8)
    qtbot.waitUntil(lambda: tour.place == 1, timeout=WAIT)
    assert window.workspace == "walk"
    assert points_at(tour, window.rail.button("arithmetic"))
    assert tour.bubble.go.text() == "Open Arithmetic"
    assert any(tour.bubble.title.text() in words for words in said)
    qtbot.mouseClick(window.rail.button("arithmetic"), LEFT)
    assert points_at(tour, panel_of(window, ArithmeticPanel).results)
    assert tour.bubble.go.text() == "Next"


def test_the_picture_that_moves_by_itself_does_not_lead_on(qtbot: QtBot, window: MainWindow, tour: Tour) -> None:
    walk = panel_of(window, WalkPanel)
    window.studio.greeting.set_lively(True)
    walk.drift.follow()
    z = walk.document.state.z
    qtbot.waitUntil(lambda: walk.document.state.z is not z, timeout=WAIT)
    qtbot.wait(1200)
    assert tour.place == 0


@pytest.mark.parametrize("leave", ["escape", "skip"])
def test_it_is_left_at_any_time(qtbot: QtBot, window: MainWindow, tour: Tour, leave: str) -> None:
    tour.bubble.go.click()
    if leave == "escape":
        panel_of(window, ArithmeticPanel).setFocus()
        qtbot.keyClick(window, Qt.Key.Key_Escape)
    else:
        qtbot.mouseClick(tour.bubble.skip, LEFT)
    assert not tour.is_running
    assert not tour.bubble.isVisible()
    assert window.studio.settings.tour_seen


def test_the_keyboard_goes_through_it(qtbot: QtBot, window: MainWindow, tour: Tour) -> None:
    for stop in STOPS[1:]:
        assert tour.bubble.go.hasFocus()
        qtbot.keyClick(tour.bubble.go, Qt.Key.Key_Return)
        assert window.workspace == stop.workspace
    qtbot.keyClick(tour.bubble.go, Qt.Key.Key_Return)
    assert not tour.is_running
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus is not window.rail.learn


def test_it_follows_size_theme_and_language(qtbot: QtBot, window: MainWindow, tour: Tour) -> None:
    for place in range(len(STOPS)):
        for size in ((1024, 700), (1280, 800), (1800, 1000)):
            window.resize(*size)
            QApplication.processEvents()
            targets = [part for part in tour.stop.targets(window.panel(window.workspace), window.rail) if part.isVisible()]
            assert all(points_at(tour, part) for part in targets[:1])
        if place < len(STOPS) - 1:
            tour.bubble.go.click()
    theme.switch().apply("light")
    with speaking({"Tour: Done": "Fertig", "Tour: When it goes wrong, and why": "Wenn es schiefgeht"}):
        QApplication.sendEvent(window, QEvent(QEvent.Type.LanguageChange))
        qtbot.waitUntil(lambda: tour.bubble.go.text() == "Fertig", timeout=WAIT)
        assert tour.bubble.title.text() == "Wenn es schiefgeht"
    QApplication.sendEvent(window, QEvent(QEvent.Type.LanguageChange))


def test_the_mouse_goes_through_the_frame(tour: Tour) -> None:
    assert tour.frame.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    for rect in tour.frame.rects:
        assert not tour.frame.mask().contains(rect.center())


def test_it_begins_anew(qtbot: QtBot, window: MainWindow, tour: Tour) -> None:
    tour.bubble.go.click()
    window.start_tour()
    assert (tour.place, window.workspace) == (0, "walk")
    assert window.tour is tour
