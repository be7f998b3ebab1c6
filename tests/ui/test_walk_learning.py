"""Principal directions, and walking the model that is training right now."""

import dataclasses

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gan_studio.core.latent.directions import principal_directions
from gan_studio.core.presets import PRESETS
from gan_studio.runtime.studio import Studio
from gan_studio.runtime.training_session import TrainingState
from gan_studio.ui.walk.panel import WalkPanel
from tests.ui.walking import LEFT, WAIT, drag, drawn, model, open_panel, settle, slider, snapshot, visible_buttons, wait_for_picture


@pytest.fixture
def panel(qtbot: QtBot, studio: Studio) -> WalkPanel:
    """At the directions, once they are found."""
    panel = open_panel(qtbot, studio)
    assert panel.finder.directions is None
    panel.tabs.setCurrentWidget(panel.directions)
    qtbot.waitUntil(lambda: panel.finder.directions is not None and panel.finder.job is None, timeout=WAIT)
    settle(panel)
    return panel


def test_the_directions_of_the_first_layer_are_found_when_they_are_first_looked_at(studio: Studio, panel: WalkPanel) -> None:
    assert studio.render.snapshot is not None
    expected = principal_directions(studio.render.snapshot)
    assert panel.finder.directions is not None
    np.testing.assert_allclose(panel.finder.directions.vectors, expected.vectors, atol=1e-5)
    assert panel.directions.pages.page[0] == 0
    assert "Find anew" not in visible_buttons(panel)


def test_a_direction_slider_moves_z_by_sigmas(qtbot: QtBot, panel: WalkPanel) -> None:
    before, directions = panel.document.state.z, panel.finder.directions
    assert directions is not None
    drag(slider(panel, 1), 80, 105)
    amount = float(panel.document.state.amounts(directions)[1])
    assert 0.5 < amount < 5
    expected = before + amount * directions.standard_deviations[1] * directions.vectors[1]
    np.testing.assert_allclose(panel.document.state.z, expected, atol=1e-5)
    wait_for_picture(qtbot, panel)
    assert panel.undo_stack is not None
    panel.undo_stack.undo()
    np.testing.assert_array_equal(panel.document.state.z, before)


def test_resetting_the_directions_brings_z_back(qtbot: QtBot, panel: WalkPanel) -> None:
    before = panel.document.state.z
    drag(slider(panel, 0), 80, 140)
    drag(slider(panel, 2), 80, 20)
    settle(panel)
    qtbot.mouseClick(visible_buttons(panel)["Reset all"], LEFT)
    np.testing.assert_allclose(panel.document.state.z, before, atol=1e-5)


def test_another_z_starts_at_zero_sigmas(qtbot: QtBot, panel: WalkPanel) -> None:
    drag(slider(panel, 0), 80, 140)
    qtbot.keyClick(panel, Qt.Key.Key_R)
    assert panel.finder.directions is not None
    assert not panel.document.state.amounts(panel.finder.directions).any()


def test_a_model_that_has_learned_offers_to_find_them_anew(qtbot: QtBot, studio: Studio, panel: WalkPanel) -> None:
    old = panel.finder.directions
    assert studio.model is not None
    studio.model = dataclasses.replace(studio.model, snapshot=snapshot(seed=9, step=300))
    studio.render.set_snapshot(studio.model.snapshot)
    studio.snapshot_changed.emit()
    settle(panel)
    assert panel.finder.directions is old
    qtbot.mouseClick(visible_buttons(panel)["Find anew"], LEFT)
    qtbot.waitUntil(lambda: panel.finder.job is None, timeout=WAIT)
    assert panel.finder.directions is not old
    settle(panel)
    assert "Find anew" not in visible_buttons(panel)


def test_directions_belong_to_their_model(qtbot: QtBot, studio: Studio, panel: WalkPanel) -> None:
    old = panel.finder.directions
    studio.show_model(model(seed=5, latent_size=9))
    qtbot.waitUntil(lambda: panel.finder.directions is not None and panel.finder.job is None, timeout=WAIT)
    assert panel.finder.directions is not old
    assert panel.finder.directions is not None
    assert panel.finder.directions.vectors.shape == (9, 9)


def test_the_model_in_training_can_be_walked(qtbot: QtBot, studio: Studio) -> None:
    panel = WalkPanel(studio)
    qtbot.addWidget(panel)
    panel.resize(1190, 740)
    panel.show()
    qtbot.waitUntil(lambda: studio.data is not None, timeout=WAIT)
    studio.set_draft(PRESETS["quick"].config().changed(width=4, latent_size=8, batch_size=16, steps=30, sample_every=5, checkpoint_minutes=60))
    qtbot.waitUntil(lambda: not studio.jobs.running, timeout=WAIT)
    studio.start_training()
    qtbot.waitUntil(lambda: studio.model is not None and panel.stage.picture.image is not None, timeout=WAIT)
    panel.stage.seed.setValue(77)
    z = panel.document.state.z
    qtbot.waitUntil(lambda: studio.training.state is TrainingState.IDLE, timeout=WAIT)
    assert studio.model is not None
    assert studio.model.snapshot.step == 30
    np.testing.assert_array_equal(panel.document.state.z, z)
    wait_for_picture(qtbot, panel)
    np.testing.assert_array_equal(panel.stage.picture.image, drawn(panel, z))
