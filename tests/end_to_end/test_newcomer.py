"""A newcomer's first minutes through the real window, and the second launch; and what the shipped models are good for in it."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gan_studio.core.model_glance import glance_at
from gan_studio.core.models import open_model
from gan_studio.core.resources import resource_path
from gan_studio.core.run_store import RunStore
from gan_studio.core.worlds import World, worlds
from gan_studio.runtime.studio import Studio
from gan_studio.runtime.training_session import TrainingState
from gan_studio.ui.arithmetic.panel import ArithmeticPanel
from gan_studio.ui.main_window import MainWindow
from gan_studio.ui.start.card import Card
from gan_studio.ui.train.panel import TrainPanel
from gan_studio.ui.walk.panel import WalkPanel
from tests.ui.bundled import install
from tests.ui.walking import drag, slider

WAIT = 120_000
TINY = {"width": 4, "latent_size": 4, "batch_size": 8, "steps": 100_000, "sample_every": 5}


@pytest.fixture
def window(qtbot: QtBot, home: Path) -> Iterator[MainWindow]:
    install("rooms", order=-2)
    install("people", "arithmetic", order=-1)
    window = MainWindow(Studio())
    with qtbot.waitActive(window, timeout=WAIT):
        window.show()
        window.activateWindow()
    yield window
    window.save_and_close()
    window.deleteLater()


def test_from_a_moving_picture_to_a_training_of_ones_own(qtbot: QtBot, window: MainWindow) -> None:
    walk = window.panel("walk")
    assert isinstance(walk, WalkPanel)
    qtbot.waitUntil(lambda: walk.drift.moving, timeout=WAIT)

    # A slider is grabbed while the picture moves: it obeys at once.
    window.windowHandle().requestActivate()
    knob = slider(walk, 0)
    qtbot.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=knob.mapTo(window, knob.rect().center()))
    assert not walk.drift.moving
    z = walk.document.state.z
    drag(knob, knob.width() // 2, knob.width() - 8)
    assert not np.array_equal(walk.document.state.z, z)

    # The people do arithmetic.
    assert walk.cards is not None
    cards = {card.choice.name: card for card in walk.cards.cards}
    qtbot.mouseClick(cards["people"], Qt.MouseButton.LeftButton)
    arithmetic = window.panel("arithmetic")
    assert isinstance(arithmetic, ArithmeticPanel)
    qtbot.waitUntil(lambda: all(label.text for label in arithmetic.results.verdicts), timeout=WAIT)
    assert window.workspace == "arithmetic"

    # The digits train, F5.
    window.show_start()
    page = window.panel("start")
    window.studio.set_draft(window.studio.draft.changed(**TINY))
    qtbot.mouseClick(next(card for card in page.findChildren(Card) if card.choice.name == "digits"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.studio.data is not None, timeout=WAIT)
    train = window.panel("train")
    assert isinstance(train, TrainPanel)
    window.activateWindow()
    qtbot.waitUntil(lambda: window.isActiveWindow() and train.controls.start.isEnabled(), timeout=WAIT)
    qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: window.studio.run is not None and window.studio.run.step > 3, timeout=WAIT)
    window.studio.training.stop()
    qtbot.waitUntil(lambda: window.studio.training.state is TrainingState.IDLE, timeout=WAIT)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM")
def test_the_application_itself_remembers(home: Path) -> None:
    install()
    for _launch in range(2):
        settings().remove("model")
        settings().sync()
        process = subprocess.Popen([sys.executable, "-m", "gan_studio"], stderr=subprocess.PIPE, text=True)
        while not settings().value("model"):
            assert process.poll() is None
            time.sleep(0.1)
        os.kill(process.pid, signal.SIGTERM)
        _, errors = process.communicate(timeout=60)
        assert process.returncode == 0
        assert "Traceback" not in errors
        assert settings().value("model") == "rooms"
        assert settings().value("window/workspace") == "walk"


def settings() -> QSettings:
    return QSettings("GAN Studio", "GAN Studio")


def shipped() -> list[World]:
    return [world for world in worlds() if world.model and world.folder.parent == resource_path(".").absolute()]


@pytest.mark.parametrize("name", ["bedrooms", "portraits"])
def test_a_shipped_model_can_do_what_its_card_promises(name: str) -> None:
    world = next((world for world in shipped() if world.name == name), None)
    if world is None or world.model is None:
        pytest.skip(f"the model of {name} is not in this checkout")
    glance, model = glance_at(world.model), open_model(name)
    assert glance is not None
    assert glance.has_directions
    assert {example.name for example in (world.sums[0].a, world.sums[0].b, world.sums[0].c)} <= {concept.name for concept in model.concepts}
    assert world.classifier is not None
    assert world.history is not None
    with RunStore.open(world.history) as run:
        assert len(run.sample_steps()) > 5
        assert run.checkpoint_steps() == []
