"""A slider dragged in the real window while a full-size DCGAN trains on the same cores: how fast the picture follows."""

import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Slot
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QSlider, QWidget
from pytestqt.qtbot import QtBot

from gan_studio.core.config import TrainingConfig
from gan_studio.core.frames import TrainingFrame
from gan_studio.runtime.render_session import Rendering
from gan_studio.runtime.studio import Studio
from gan_studio.ui.main_window import MainWindow

pytestmark = pytest.mark.bench

PHASE_SECONDS = 10.0
ROUNDS = 3
HAND_MS = 8
"""Between two moves of a hand: a mouse reports about 125 times a second."""


class Hand(QObject):
    """Drags a slider without rest and measures from each move of the mouse to the paint of its picture."""

    def __init__(self, slider: QSlider, picture: QWidget, studio: Studio) -> None:
        super().__init__()
        self._slider, self._picture = slider, picture
        self.latencies: list[float] = []
        self._position = 0
        self._moved_at = 0.0
        self._drawn = False
        self._dragging = False
        picture.installEventFilter(self)
        studio.render.rendered.connect(self._note)

    def start(self) -> None:
        self._dragging = True
        QTest.mousePress(self._slider, Qt.MouseButton.LeftButton, pos=self._slider.rect().center())
        self._move()

    def stop(self) -> None:
        self._dragging = False
        QTest.mouseRelease(self._slider, Qt.MouseButton.LeftButton, pos=self._slider.rect().center())

    def _move(self) -> None:
        if self._dragging:
            self._position = (self._position + 3) % (self._slider.width() - 20)
            self._drawn = False
            self._moved_at = time.perf_counter()
            QTest.mouseMove(self._slider, QPoint(10 + self._position, self._slider.height() // 2))

    @Slot(object)
    def _note(self, rendering: Rendering) -> None:
        self._drawn = self._drawn or rendering.channel == "walk"

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._picture and event.type() == QEvent.Type.Paint and self._drawn and self._dragging:
            self._drawn = False
            self.latencies.append(1000 * (time.perf_counter() - self._moved_at))
            QTimer.singleShot(HAND_MS, self._move)
        return False


class Pace(QObject):
    """Counts the pictures that training sees."""

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self._batch = studio.draft.batch_size
        self._arrivals: list[tuple[float, int]] = []
        studio.training.frame.connect(self._note)

    @Slot(object)
    def _note(self, frame: TrainingFrame) -> None:
        self._arrivals.append((time.perf_counter(), frame.step))

    def measure(self, qtbot: QtBot) -> float:
        """Images/s over the coming seconds, from step to step."""
        before = len(self._arrivals)
        qtbot.waitUntil(lambda: len(self._arrivals) > before, timeout=60_000)
        first = self._arrivals[-1]
        qtbot.wait(round(1000 * PHASE_SECONDS))
        last = self._arrivals[-1]
        return (last[1] - first[1]) * self._batch / (last[0] - first[0])


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    """The window while width 64 trains at 64 px in batches of 64, on all cores."""
    monkeypatch.delenv("OMP_NUM_THREADS", raising=False)
    rng = np.random.default_rng(0)
    np.savez(tmp_path / "noise.npz", images=rng.integers(0, 256, (512, 64, 64, 3), dtype=np.uint8))
    studio = Studio()
    window = MainWindow(studio)
    window.resize(1280, 800)
    window.show()
    with qtbot.waitSignal(studio.render.ready, timeout=60_000):
        pass
    studio.draft = TrainingConfig().changed(batch_size=64, steps=100_000, sample_every=100_000, checkpoint_minutes=60)
    with qtbot.waitSignal(studio.data_changed, timeout=60_000):
        studio.open_data(str(tmp_path / "noise.npz"))
    with qtbot.waitSignal(studio.model_changed, timeout=60_000):
        studio.start_training()
    yield window
    studio.close()
    window.hide()


def test_a_dragged_picture_follows_the_hand_while_a_model_trains(window: MainWindow, qtbot: QtBot) -> None:
    window.show_workspace("walk")
    panel = window.panel("walk")
    slider = next(found for found in panel.dimensions.findChildren(QSlider) if found.isVisible())
    hand, pace = Hand(slider, panel.stage.picture, window.studio), Pace(window.studio)
    undisturbed, dragging, resting = [], [], []
    pace.measure(qtbot)
    for _ in range(ROUNDS):
        window.hide()
        undisturbed.append(pace.measure(qtbot))
        window.show()
        resting.append(pace.measure(qtbot))
        hand.start()
        dragging.append(pace.measure(qtbot))
        hand.stop()
        qtbot.wait(1000)
    latencies = np.array(hand.latencies)
    median, late = np.percentile(latencies, [50, 95])
    while_dragging, at_rest = np.median(np.divide(dragging, undisturbed)), np.median(np.divide(resting, undisturbed))
    print(f"\nslider to picture: median {median:.1f} ms, 95th percentile {late:.1f} ms, worst {latencies.max():.1f} ms, {len(latencies)} pictures")
    print(f"training: {np.median(undisturbed):.0f} images/s undisturbed, {while_dragging:.0%} of it while dragging, {at_rest:.0%} at rest")
    assert len(latencies) > 100
    assert while_dragging > 0.45
    assert at_rest > 0.85
