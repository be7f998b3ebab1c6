"""Sliders with names and what the classifier says, in the Walk and Arithmetic workspaces."""

import json
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from gan_studio.core.attribute_classifier import AttributeClassifier, load_classifier, save_classifier
from gan_studio.core.attributes import likeliest
from gan_studio.core.classifier_training import train_classifier
from gan_studio.core.models import Concept, Model, open_model
from gan_studio.core.worlds import World, find_world
from gan_studio.runtime.judge_session import Judgement, JudgeRequest
from gan_studio.runtime.studio import Studio
from gan_studio.ui.arithmetic.panel import ArithmeticPanel
from gan_studio.ui.verdicts import VerdictLabel, explanation, judgeable, verdicts
from gan_studio.ui.walk.panel import WalkPanel
from tests.core.worlds_making import SUM, known_snapshot, rooms_data
from tests.ui.bundled import generator, install
from tests.ui.walking import drag, open_panel, settle, slider, visible_buttons, wait_for_picture

WAIT = 60_000


@pytest.fixture
def panel(qtbot: QtBot, home: Path, studio: Studio) -> WalkPanel:
    install()
    return open_panel(qtbot, studio, open_model("rooms"))


@pytest.fixture(scope="module")
def classifier() -> AttributeClassifier:
    """One that can tell the attributes of the stand-in rooms."""
    return train_classifier(rooms_data(400), pictures=4000)


@pytest.fixture
def world(home: Path, classifier: AttributeClassifier) -> Path:
    """The rooms, with that classifier, which tells lamps first and sides then."""
    folder = install()
    save_classifier(folder / "classifier.safetensors", classifier)
    about = json.loads((folder / "world.json").read_text())
    side = {"left": ["bed_side=left"], "elsewhere": ["bed_side=centre|right"]}
    (folder / "world.json").write_text(json.dumps(about | {"verdict": [*about["verdict"], side]}))
    return folder


def values(panel: WalkPanel) -> list[float]:
    directions = panel.named.directions
    assert directions is not None
    return panel.document.state.amounts(directions).tolist()


# --- sliders -------------------------------------------------------------------------------------------------------


def test_a_bundled_model_brings_sliders_with_names(panel: WalkPanel) -> None:
    assert panel.tabs.isTabVisible(panel.tabs.indexOf(panel.attributes))
    assert panel.tabs.currentWidget() is panel.attributes
    words = [label.text() for label in panel.attributes.pages.findChildren(QLabel) if label.isVisible()]
    assert "lit" in words
    assert "left" in words
    assert slider(panel, 0).accessibleName() == "lit"
    tooltip = panel.attributes.pages.text_of(0).tooltip
    assert "lit" in tooltip


def test_a_named_slider_moves_z_along_its_direction(qtbot: QtBot, panel: WalkPanel) -> None:
    z = panel.document.state.z
    vector = generator().directions[0].vector
    knob = slider(panel, 0)
    drag(knob, knob.width() // 2, knob.width() - 8)
    amount = values(panel)[0]
    assert 2 < amount <= 3
    assert panel.document.state.z == pytest.approx(z + amount * vector, abs=1e-5)
    wait_for_picture(qtbot, panel)
    assert panel.undo_stack is not None
    assert "lit" in panel.undo_stack.undoText()
    panel.undo_stack.undo()
    assert np.array_equal(panel.document.state.z, z)


def test_names_numbers_and_principal_directions_add_up(qtbot: QtBot, panel: WalkPanel) -> None:
    z = panel.document.state.z
    knob = slider(panel, 1)
    drag(knob, knob.width() // 2, 8)
    panel.tabs.setCurrentWidget(panel.directions)
    qtbot.waitUntil(lambda: panel.finder.directions is not None, timeout=WAIT)
    settle(panel)
    knob = slider(panel, 0)
    drag(knob, knob.width() // 2, knob.width() - 8)
    panel.tabs.setCurrentWidget(panel.attributes)
    settle(panel)
    assert values(panel)[1] < -2
    panel.attributes._reset.click()
    principal = panel.finder.directions
    assert principal is not None
    assert values(panel) == [0, 0]
    moved = principal.move(z, panel.document.state.amounts(principal))
    assert panel.document.state.z == pytest.approx(moved, abs=1e-4)


def test_named_sliders_are_searched_by_name(panel: WalkPanel) -> None:
    panel.attributes.pages.search("EF")
    assert panel.attributes.pages.page == [1]
    panel.attributes.pages.search("glasses")
    assert panel.attributes.pages.page == []
    panel.attributes.pages.search("")
    assert panel.attributes.pages.page == [0, 1]


def test_other_models_have_no_such_tab(qtbot: QtBot, home: Path, studio: Studio) -> None:
    panel = open_panel(qtbot, studio)
    assert not panel.tabs.isTabVisible(panel.tabs.indexOf(panel.attributes))
    assert panel.tabs.currentWidget() is panel.dimensions


def test_named_sliders_are_found_for_any_model_of_a_worlds_pictures(qtbot: QtBot, world: Path, studio: Studio) -> None:
    panel = open_panel(qtbot, studio, Model("known", known_snapshot(), world="rooms"))
    assert panel.tabs.currentWidget() is panel.attributes
    qtbot.mouseClick(visible_buttons(panel)["Find attributes"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel.named.directions is not None and panel.named.job is None, timeout=WAIT)
    settle(panel)
    lit = panel.named.directions.items[0]
    assert lit.name == "lit"
    assert lit.vector[0] > 0.9 * float(np.linalg.norm(lit.vector))
    knob = slider(panel, 0)
    for end, word in ((knob.width() - 8, "lit"), (8, "dark")):
        drag(knob, knob.width() // 2, end)
        qtbot.waitUntil(lambda word=word: _refreshed(panel) and panel.stage.verdict.text.startswith(word), timeout=WAIT)


# --- verdicts ------------------------------------------------------------------------------------------------------


def test_the_verdict_under_the_picture_is_the_classifiers(qtbot: QtBot, panel: WalkPanel) -> None:
    qtbot.waitUntil(lambda: _refreshed(panel) and bool(panel.stage.verdict.text), timeout=WAIT)
    world = find_world("rooms")
    assert world is not None
    assert world.classifier is not None
    classifier = load_classifier(world.classifier)
    assert panel.stage.picture.image is not None
    seen = classifier.predict(panel.stage.picture.image[np.newaxis])
    ((word, likely),) = likeliest(world.verdict[0], classifier.attribute_names, seen)
    assert panel.stage.verdict.text == f"{word} {likely:.2f}"
    assert "75 %" in panel.stage.verdict.toolTip()


def _refreshed(panel: WalkPanel) -> bool:
    panel.refresh()
    return True


def test_verdicts_stand_under_both_sums(qtbot: QtBot, home: Path, studio: Studio) -> None:
    install()
    studio.show_model(open_model("rooms"))
    panel = ArithmeticPanel(studio)
    qtbot.addWidget(panel)
    panel.resize(1190, 740)
    panel.show()

    def said() -> bool:
        panel.refresh()
        return all(label.text for label in panel.results.verdicts)

    qtbot.waitUntil(said, timeout=WAIT)
    captions = [panel.results.latent.model().index(place, 0).data() for place in range(9)]
    assert len(captions) == 9
    panel.baskets.clear.click()
    panel.refresh()
    assert not any(label.text for label in panel.results.verdicts)


def a_world() -> World:
    woman, glasses = {"woman": ("sex=woman",), "man": ("sex=man",)}, {"glasses": ("glasses=frames|sunglasses",), "no glasses": ("glasses=none",)}
    return World(name="people", folder=Path(), label="People", about="", verdict=(woman, glasses, {"smile": ("smile",), "no smile": ("not smile",)}))


def a_judgement(table: list[list[float]]) -> Judgement:
    names = ("sex=woman", "sex=man", "glasses=none", "glasses=frames", "glasses=sunglasses")
    request = JudgeRequest("test", np.zeros((len(table), 4, 4, 3), np.uint8), Path())
    return Judgement(request, names, np.array(table, np.float32), dict.fromkeys(names, 0.98))


def test_a_verdict_names_the_likeliest_of_what_the_classifier_knows() -> None:
    judgement = a_judgement([[0.96, 0.04, 0.07, 0.9, 0.03], [0.1, 0.9, 0.8, 0.1, 0.1]])
    assert judgeable(a_world(), judgement) == [0, 1]
    assert verdicts(a_world(), judgement) == [["woman 0.96", "glasses 0.93"], ["man 0.90", "no glasses 0.80"]]
    assert verdicts(a_world(), judgement, [1, 0])[0] == ["glasses 0.93", "woman 0.96"]
    assert "98 %" in explanation(a_world(), judgement)


def test_a_verdict_leaves_out_what_does_not_fit(qtbot: QtBot) -> None:
    label = VerdictLabel()
    qtbot.addWidget(label)
    label.show_parts(["woman 0.96", "glasses 0.93", "smile 0.80"], "who says so")
    label.resize(400, 20)
    label.show()
    wide = label.grab().toImage()
    label.resize(label.fontMetrics().horizontalAdvance("woman 0.96  ·  glasses 0.93") + 4, 20)
    narrow = label.grab().toImage()
    label.show_parts(["woman 0.96", "glasses 0.93"], "who says so")
    assert label.grab().toImage() == narrow
    assert wide.width() == 400
    assert label.accessibleName() == "woman 0.96  ·  glasses 0.93"
    assert "who says so" in label.toolTip()


def test_what_matters_for_the_sum_is_said_first(qtbot: QtBot, world: Path, studio: Studio) -> None:
    """A and B differ in the bed's side alone, so that comes before the lamp."""
    z = np.zeros((3, 3, 8), np.float32)
    z[..., 0] = 1.5
    z[:, :, 1] = np.array([-2, 2, 2])[:, np.newaxis]
    concepts = tuple(Concept(SUM[side]["name"], group) for side, group in zip("abc", z, strict=True))
    studio.show_model(Model("known", known_snapshot(), concepts=concepts, world="rooms"))
    panel = ArithmeticPanel(studio)
    qtbot.addWidget(panel)
    panel.resize(1190, 740)
    panel.show()

    def said() -> bool:
        panel.refresh()
        return panel.results.verdicts[0].text.startswith("left")

    qtbot.waitUntil(said, timeout=WAIT)
    assert "lit" in panel.results.verdicts[0].text
