"""The help: F1 opens the page of the open workspace, and what it says is true of this installation."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QToolButton, QWidget
from pytestqt.qtbot import QtBot

from gan_studio.core.diagnosis.doctor import known_illnesses
from gan_studio.core.diagnosis.figures import FIGURES
from gan_studio.core.losses.base import Loss
from gan_studio.core.remedies.base import Remedy
from gan_studio.core.remedy_outcomes import COLLAPSES, remedy_outcomes
from gan_studio.ui import theme
from gan_studio.ui.help.blocks import Drawing, SeeAlso, Table
from gan_studio.ui.help.page import help_pages
from gan_studio.ui.help.window import HelpWindow
from gan_studio.ui.main_window import MainWindow
from gan_studio.ui.panel import panel_kinds
from gan_studio.ui.tokens import DARK, LIGHT
from tests.ui.language import speaking
from tests.ui.windows import Open, opening_windows


@pytest.fixture
def open_window(qtbot: QtBot) -> Iterator[Open]:
    yield from opening_windows(qtbot)


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    parent = QWidget()
    qtbot.addWidget(parent)
    return parent


@pytest.fixture
def window(parent: QWidget) -> HelpWindow:
    return HelpWindow(lambda: None, parent)


def help_of(window: MainWindow) -> HelpWindow:
    return window.findChild(HelpWindow)


def says(window: HelpWindow, name: str) -> str:
    window.show_page(name)
    return window.text.toPlainText()


def test_f1_opens_the_page_of_the_open_workspace(qtbot: QtBot, open_window: Open) -> None:
    window = open_window()
    window.show_workspace("train")
    qtbot.keyClick(window, Qt.Key.Key_F1)
    help_window = help_of(window)
    assert help_window.isVisible()
    assert help_window.page.name == "train"
    assert help_window.pages.currentItem().text() == "Train"
    help_window.close()
    window.show_workspace("walk")
    next(button for button in window.findChildren(QToolButton) if button.toolTip().startswith("Help on this workspace")).click()
    assert help_window.isVisible()
    assert help_window.page.name == "walk"


def test_the_keys_are_a_button_away(parent: QWidget) -> None:
    asked: list[bool] = []
    HelpWindow(lambda: asked.append(True), parent).shortcuts.click()
    assert asked == [True]


def test_every_workspace_has_a_page() -> None:
    assert {kind.name for kind in panel_kinds()} <= {page.name for page in help_pages()}


@pytest.mark.parametrize("page", help_pages(), ids=lambda page: page.name)
def test_a_page_can_be_read_and_its_links_lead_somewhere(window: HelpWindow, page: object) -> None:
    name = page.name  # type: ignore[attr-defined]
    assert len(says(window, name)) > 400
    blocks = page.blocks()  # type: ignore[attr-defined]
    for block in blocks:
        if isinstance(block, SeeAlso):
            for link in block.pages:
                window.text.anchorClicked.emit(QUrl(f"page:{link}"))
                assert window.page.name == link
        if isinstance(block, Table):
            assert {len(row) for row in block.rows} == {len(block.header)}


def test_a_page_begins_at_its_top(qtbot: QtBot, parent: QWidget, window: HelpWindow) -> None:
    window.show_page("collapse")
    parent.show()
    with qtbot.waitExposed(window):
        window.show()
    bar = window.text.verticalScrollBar()
    assert (bar.value(), bar.maximum() > 0) == (0, True)
    bar.setValue(bar.maximum())
    window.show_page("remedies")
    assert bar.value() == 0


def test_the_list_and_the_keyboard_turn_the_pages(qtbot: QtBot, window: HelpWindow) -> None:
    window.show_page("start")
    qtbot.keyClick(window.pages, Qt.Key.Key_Down)
    assert window.page.name == help_pages()[1].name
    assert window.text.toPlainText().startswith("Train")


def test_drawings_follow_the_theme(window: HelpWindow) -> None:
    drawings = [block for block in help_pages()[0].blocks() if isinstance(block, Drawing)]
    assert drawings
    colours = []
    for scheme in ("dark", "light"):
        theme.switch().apply(scheme)
        window.show_page("start")
        index = next(place for place, block in enumerate(window.page.blocks()) if isinstance(block, Drawing))
        image = window.text.document().resource(2, QUrl(f"drawing:{index}"))
        colours.append({image.pixelColor(x, y).name() for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)})
    assert DARK.generator in colours[0]
    assert LIGHT.generator in colours[1]


def test_it_explains_one_half_and_1386(window: HelpWindow) -> None:
    text = says(window, "losses")
    assert "0.5 of everything" in text
    assert "1.386" in text
    assert all(loss.label in text for loss in Loss.choices().values())


def test_what_is_known_elsewhere_is_said_in_the_same_words(window: HelpWindow) -> None:
    figures, collapse, remedies = says(window, "figures"), says(window, "collapse"), says(window, "remedies")
    assert all(figure.label in figures and figure.help in figures for figure in FIGURES.values())
    assert all(illness.label in collapse and illness.advice in collapse for illness in known_illnesses())
    assert all(remedy.help in remedies and str(remedy.paper) in remedies for remedy in Remedy.choices().values())


def test_the_table_of_remedies_is_what_was_measured() -> None:
    found = remedy_outcomes()
    assert found is not None
    page = next(page for page in help_pages() if page.name == "remedies")
    (table,) = [block for block in page.blocks() if isinstance(block, Table)]
    assert len(table.rows) == 1 + len(found.remedies())
    for row, name in zip(table.rows, (None, *found.remedies()), strict=True):
        for place, collapse in enumerate(COLLAPSES):
            outcome = found.outcome(collapse, name)
            expected = ("–", "–") if outcome is None else (f"{outcome.typical('modes_fair'):.0f}", f"{outcome.cured} / {outcome.seeds}")
            assert row[1 + 2 * place : 3 + 2 * place] == expected


def test_it_speaks_another_language(qtbot: QtBot, window: HelpWindow) -> None:
    texts = {"Help: Train": "Trainieren", "TrainHelp: The curves": "Die Kurven", "HelpWindow: Help": "Hilfe"}
    with speaking(texts):
        qtbot.waitUntil(lambda: window.windowTitle() == "Hilfe", timeout=5000)
        text = says(window, "train")
    assert text.startswith("Trainieren")
    assert "Die Kurven" in text
