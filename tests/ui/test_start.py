"""The cards: what each opens, what is left out where files are absent, and how a bundled model learned."""

import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from gan_studio.core.attributes import readable
from gan_studio.core.datasets.base import recognise
from gan_studio.core.model_file import save_model
from gan_studio.core.run_store import RunStore
from gan_studio.runtime.studio import Studio
from gan_studio.ui.arithmetic.panel import ArithmeticPanel
from gan_studio.ui.attribute_words import NAMES, VALUES
from gan_studio.ui.built_in_menu import BuiltInMenu
from gan_studio.ui.main_window import MainWindow
from gan_studio.ui.start.card import Card
from gan_studio.ui.start.panel import StartPanel
from gan_studio.ui.train.panel import TrainPanel
from gan_studio.ui.walk.panel import WalkPanel
from gan_studio.ui.world_words import WORDS
from tests.core.worlds_making import SUM
from tests.ui.bundled import STEPS, install
from tests.ui.language import speaking
from tests.ui.walking import model

WAIT = 60_000
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def worlds(home: Path) -> dict[str, Path]:
    """One for walking, one for arithmetic, and one without a model."""
    installed = {"rooms": install("rooms", order=-3), "people": install("people", "arithmetic", order=-2), "bare": install("bare", order=-1, whole=False)}
    (installed["bare"] / "model.gan").unlink()
    return installed


@pytest.fixture
def window(qtbot: QtBot, worlds: dict[str, Path]) -> Iterator[MainWindow]:
    window = MainWindow(Studio())
    with qtbot.waitActive(window, timeout=WAIT):
        window.show()
        window.activateWindow()
    qtbot.waitUntil(lambda: window.studio.model is not None and window.studio.data is not None, timeout=WAIT)
    yield window
    window.save_and_close()
    window.deleteLater()


@pytest.fixture
def page(window: MainWindow) -> StartPanel:
    window.show_start()
    page = window.panel("start")
    assert isinstance(page, StartPanel)
    return page


def card(owner: QWidget, name: str) -> Card:
    return next(found for found in owner.findChildren(Card) if found.choice.name == name)


def names(owner: QWidget) -> list[str]:
    return [found.choice.name for found in owner.findChildren(Card)]


def wait_for_model(qtbot: QtBot, window: MainWindow, world: str) -> None:
    qtbot.waitUntil(lambda: window.studio.world is not None and window.studio.world.name == world, timeout=WAIT)


def test_every_world_has_a_card(page: StartPanel) -> None:
    assert names(page)[:3] == ["rooms", "people", "bare"]
    assert names(page)[-2:] == ["digits", "own"]
    for found in page.cards:
        assert found.accessibleName()
        assert found.accessibleDescription()


def test_the_cards_show_what_the_models_draw(qtbot: QtBot, page: StartPanel) -> None:
    qtbot.waitUntil(lambda: card(page, "rooms").picture.image is not None, timeout=WAIT)
    qtbot.waitUntil(lambda: card(page, "digits").picture.image is not None, timeout=WAIT)
    sheet = card(page, "rooms").picture.image
    assert sheet is not None
    assert sheet.shape == (64, 128, 3)
    assert page.studio.model is not None
    z = np.zeros((1, 12), np.float32)
    assert page.studio.model.snapshot.render(z).shape[1] == 32


def test_a_walk_card_opens_the_model_in_motion(qtbot: QtBot, window: MainWindow, page: StartPanel) -> None:
    qtbot.mouseClick(card(page, "rooms"), LEFT)
    assert window.workspace == "walk"
    panel = window.panel("walk")
    assert isinstance(panel, WalkPanel)
    qtbot.waitUntil(lambda: panel.drift.moving, timeout=WAIT)


def test_a_world_without_a_model_can_be_trained_on(qtbot: QtBot, window: MainWindow, page: StartPanel) -> None:
    qtbot.mouseClick(card(page, "bare"), LEFT)
    assert window.workspace == "train"
    qtbot.waitUntil(lambda: window.studio.data is not None and window.studio.data.where == "bare", timeout=WAIT)


def test_an_arithmetic_card_comes_with_filled_baskets_and_the_result(qtbot: QtBot, window: MainWindow, page: StartPanel) -> None:
    qtbot.mouseClick(card(page, "people"), LEFT)
    wait_for_model(qtbot, window, "people")
    assert window.workspace == "arithmetic"
    panel = window.panel("arithmetic")
    assert isinstance(panel, ArithmeticPanel)
    state = panel.document.state
    assert [basket.name for basket in state.baskets] == [SUM[side]["name"] for side in "abc"]
    assert [len(basket.members) for basket in state.baskets] == [3, 3, 3]
    assert panel.undo_stack is not None
    assert not panel.undo_stack.canUndo()
    qtbot.waitUntil(lambda: len(panel.results.latent.images) == 9 and len(panel.results.pixels.images) == 9, timeout=WAIT)
    assert panel.studio.model is not None
    assert np.array_equal(panel.results.latent.images, panel.studio.model.snapshot.render(state.results()))


def test_the_digits_card_is_ready_to_train(qtbot: QtBot, window: MainWindow, page: StartPanel) -> None:
    window.studio.open_data("rooms")
    qtbot.waitUntil(lambda: window.studio.data is not None and window.studio.data.where == "rooms", timeout=WAIT)
    qtbot.mouseClick(card(page, "digits"), LEFT)
    qtbot.waitUntil(lambda: window.studio.data is not None and window.studio.data.where == "digits", timeout=WAIT)
    assert window.workspace == "train"
    panel = window.panel("train")
    assert isinstance(panel, TrainPanel)
    assert panel.controls.start.isEnabled()
    assert panel.controls.start.shortcut().toString() == "F5"


def test_ones_own_pictures_are_asked_for(qtbot: QtBot, window: MainWindow, page: StartPanel, worlds: dict[str, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    qtbot.mouseClick(card(page, "own"), LEFT)
    assert window.workspace == "start"
    archive = str(worlds["bare"] / "pictures.zip")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: archive)
    qtbot.mouseClick(card(page, "own"), LEFT)
    qtbot.waitUntil(lambda: window.workspace == "train", timeout=WAIT)
    assert window.studio.data is not None
    assert window.studio.data.where == archive


def test_cards_are_reached_by_keyboard(qtbot: QtBot, window: MainWindow, page: StartPanel) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=WAIT)
    card(page, "digits").setFocus()
    qtbot.keyClick(card(page, "digits"), Qt.Key.Key_Space)
    assert window.workspace == "train"
    qtbot.keyClick(window, "n", Qt.KeyboardModifier.ControlModifier)
    assert window.workspace == "start"


def test_how_it_learned_can_be_looked_back_at_but_not_continued(qtbot: QtBot, window: MainWindow, page: StartPanel, worlds: dict[str, Path]) -> None:
    before = sorted(path.name for path in (worlds["rooms"] / "history").rglob("*"))
    place = names(page).index("rooms")
    qtbot.mouseClick(page.more[place].learning, LEFT)
    qtbot.waitUntil(lambda: window.studio.run is not None, timeout=WAIT)
    assert window.workspace == "train"
    run, panel = window.studio.run, window.panel("train")
    assert run is not None
    assert isinstance(panel, TrainPanel)
    assert (run.name, run.step, run.can_continue, run.sample_steps) == ("Rooms", 60, False, list(STEPS))
    assert panel.run_bar.isVisible()
    assert "Rooms" in panel.run_bar.text.text()
    qtbot.waitUntil(lambda: window.studio.data is not None and window.studio.data.where == "rooms", timeout=WAIT)
    assert not panel.run_bar.proceed.isVisible()
    assert panel.workbench is not None
    panel.workbench.samples.timeline.slider.setValue(0)
    assert np.array_equal(panel.workbench.samples.shown, RunStore.open(worlds["rooms"] / "history").load_samples(20))
    assert sorted(path.name for path in (worlds["rooms"] / "history").rglob("*")) == before
    assert window.studio.settings.recent == []


def test_a_worlds_pictures_can_be_trained_on(qtbot: QtBot, window: MainWindow, page: StartPanel) -> None:
    qtbot.mouseClick(page.more[names(page).index("people")].training, LEFT)
    qtbot.waitUntil(lambda: window.studio.data is not None and window.studio.data.where == "people", timeout=WAIT)
    assert window.workspace == "train"


def test_the_menu_offers_what_is_built_in(qtbot: QtBot, window: MainWindow) -> None:
    menu = window.findChild(BuiltInMenu)
    menu.aboutToShow.emit()
    offered = [action.text() for action in menu.actions()]
    assert {"Pictures: Rooms", "Model: Rooms", "How it learned: Rooms", "Pictures: Bare"} <= set(offered)
    assert "Model: Bare" not in offered
    next(action for action in menu.actions() if action.data() == "digits").trigger()
    assert window.workspace == "train"


def test_newcomers_find_the_cards_under_the_first_picture(qtbot: QtBot, window: MainWindow) -> None:
    panel = window.panel("walk")
    assert isinstance(panel, WalkPanel)
    assert panel.cards is not None
    assert panel.cards.isVisible()
    assert not panel.filmstrip.isVisible()
    qtbot.mouseClick(card(panel.cards, "people"), LEFT)
    assert window.workspace == "arithmetic"
    window.show_workspace("walk")
    assert panel.filmstrip.isVisible()


def test_a_keyframe_takes_the_cards_place(window: MainWindow) -> None:
    panel = window.panel("walk")
    assert isinstance(panel, WalkPanel)
    panel.filmstrip.add_keyframe()
    assert panel.filmstrip.isVisible()


def test_without_worlds_the_start_page_offers_the_rest(qtbot: QtBot, home: Path) -> None:
    page = StartPanel(Studio())
    qtbot.addWidget(page)
    assert "rooms" not in names(page)
    assert names(page)[-2:] == ["digits", "own"]
    page.studio.close()


def test_the_cards_speak_the_windows_language(window: MainWindow, page: StartPanel) -> None:
    with speaking({"World: Rooms": "Zimmer", "Start: Digits": "Ziffern"}):
        page.retranslate()
        assert card(page, "rooms").accessibleName() == "Zimmer"
        assert card(page, "digits").accessibleName() == "Ziffern"


def test_what_shipped_worlds_say_is_marked_for_translators() -> None:
    for description in (Path(__file__).parents[2] / "resources").glob("*/world.json"):
        about = json.loads(description.read_text())
        words = {about["label"], *about["sliders"], *(word for alternatives in about["verdict"] + about["modes"] for word in alternatives)}
        words |= {one[side]["name"] for one in about["sums"] for side in "abc"}
        assert words <= set(WORDS)
        for attribute in recognise(description.parent.name).attribute_names:
            name, _, value = attribute.partition("=")
            assert readable(name) in NAMES
            assert readable(value) in ("", *VALUES)


def test_what_was_opened_lately_is_a_click_away(qtbot: QtBot, window: MainWindow, page: StartPanel, tmp_path: Path) -> None:
    assert not page.recent.isVisible()
    save_model(tmp_path / "mine & yours.gan", model())
    window.studio.settings.add_recent(str(tmp_path / "mine & yours.gan"))
    (button,) = page.recent.buttons
    assert page.recent.isVisible()
    assert button.text() == "mine && yours"
    assert str(tmp_path) in button.toolTip()
    qtbot.mouseClick(button, LEFT)
    qtbot.waitUntil(lambda: window.workspace == "walk", timeout=WAIT)
    assert window.studio.model is not None
    assert window.studio.model.path == tmp_path / "mine & yours.gan"
    window.studio.settings.clear_recent()
    assert not page.recent.buttons
