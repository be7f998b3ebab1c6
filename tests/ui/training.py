"""What the tests of the Train workspace share: a panel with a real studio behind it, and settings that train in milliseconds."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from PIL import Image
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from gan_studio.runtime.studio import Studio
from gan_studio.runtime.training_session import TrainingState
from gan_studio.ui.panel import Panel
from gan_studio.ui.train.panel import TrainPanel

WAIT = 60_000
TINY = {"image_size": 32, "width": 4, "latent_size": 4, "batch_size": 4, "steps": 100_000, "sample_every": 5, "ema_half_life": 2.0}


@contextmanager
def in_front(qtbot: QtBot, panel: Panel) -> Iterator[None]:
    """Show a panel, which is refreshed as the window refreshes it."""
    qtbot.addWidget(panel)
    panel.resize(1190, 740)
    panel.show()
    with qtbot.waitActive(panel, timeout=WAIT):
        panel.activateWindow()
    timer = QTimer(panel, interval=30)
    timer.timeout.connect(panel.refresh)
    timer.start()
    try:
        yield
    finally:
        timer.stop()


@contextmanager
def open_panel(qtbot: QtBot, **changes: object) -> Iterator[TrainPanel]:
    """The Train workspace with a studio of its own."""
    studio = Studio()
    studio.set_draft(studio.draft.changed(**TINY | changes))
    panel = TrainPanel(studio)
    try:
        with in_front(qtbot, panel):
            yield panel
    finally:
        studio.close()


def open_digits(qtbot: QtBot, panel: TrainPanel) -> None:
    choose_built_in(panel, "digits")
    wait(qtbot, lambda: panel.studio.data is not None)


def choose_built_in(panel: TrainPanel, name: str) -> None:
    menu = panel.data_card.built_in.menu()
    assert menu is not None
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.data() == name).trigger()


def wait(qtbot: QtBot, condition: Callable[[], bool]) -> None:
    qtbot.waitUntil(condition, timeout=WAIT)


def wait_for_state(qtbot: QtBot, panel: TrainPanel, state: TrainingState) -> None:
    wait(qtbot, lambda: panel.studio.training.state is state)


def step_of(panel: TrainPanel) -> int:
    return panel.studio.run.step if panel.studio.run is not None else 0


def train_until(qtbot: QtBot, panel: TrainPanel, step: int) -> None:
    """Start a run, or go on with the paused one, and pause after a step."""
    panel.controls.start.click()
    wait(qtbot, lambda: step_of(panel) >= step)
    panel.controls.pause.click()
    wait_for_state(qtbot, panel, TrainingState.PAUSED)


def text_of(widget: QWidget) -> str:
    parts = [child for child in widget.findChildren(QWidget) if isinstance(child, QLabel | QAbstractButton) and child.isVisibleTo(widget)]
    return "\n".join(part.text() for part in parts)


def save_pictures(folder: Path, count: int, broken: int = 0) -> Path:
    rng = np.random.default_rng(0)
    folder.mkdir()
    for number in range(count):
        Image.fromarray(rng.integers(0, 256, (40, 40, 3), np.uint8)).save(folder / f"{number}.png")
    for number in range(broken):
        (folder / f"broken{number}.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    return folder
