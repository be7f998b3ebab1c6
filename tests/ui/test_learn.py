"""Learn: F1 opens the page of the open workspace beside it, and what the pages say is true of this installation."""

from collections.abc import Iterator
from typing import cast

import pytest
from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gan_studio.core.config import TrainingConfig
from gan_studio.core.diagnosis.doctor import known_illnesses
from gan_studio.core.diagnosis.figures import FIGURES
from gan_studio.core.losses.base import Loss
from gan_studio.core.optimizers.adam import Adam
from gan_studio.core.presets import PRESETS
from gan_studio.core.remedies.base import Remedy
from gan_studio.core.remedy_outcomes import COLLAPSES, remedy_outcomes
from gan_studio.core.run_store import RunStore
from gan_studio.core.worlds import worlds
from gan_studio.ui import theme
from gan_studio.ui.help.blocks import Drawing, Papers, SeeAlso, Table
from gan_studio.ui.help.column import LearnColumn
from gan_studio.ui.help.page import WORKSPACES, HelpPage, help_pages
from gan_studio.ui.help.showing import Showing
from gan_studio.ui.main_window import MainWindow
from gan_studio.ui.tokens import DARK, LIGHT
from gan_studio.ui.workspace import workspaces
from tests.ui.language import speaking
from tests.ui.windows import Open, opening_windows

PAGES = pytest.mark.parametrize("page", help_pages(), ids=lambda page: page.name)
F1 = Qt.Key.Key_F1


@pytest.fixture
def open_window(qtbot: QtBot) -> Iterator[Open]:
    yield from opening_windows(qtbot)


@pytest.fixture
def window(open_window: Open) -> MainWindow:
    return open_window()


@pytest.fixture
def learn(qtbot: QtBot) -> LearnColumn:
    """A column by itself: nothing is set up in these tests."""
    learn = LearnColumn(cast("Showing", None), lambda: None)
    qtbot.addWidget(learn)
    learn.resize(340, 600)
    learn.show()
    learn.activateWindow()
    qtbot.waitActive(learn)
    return learn


def opened(window: MainWindow, page: str) -> LearnColumn:
    window.learn.open_at(page)
    QApplication.processEvents()
    assert window.learn.column is not None
    return window.learn.column


def says(learn: LearnColumn, name: str) -> str:
    learn.show_page(name)
    return learn.text.toPlainText()


def as_printed(text: str) -> str:
    return text.replace("'", "’").replace(" - ", " − ")


def drawing(learn: LearnColumn) -> QImage:
    place = next(place for place, block in enumerate(learn.page.blocks()) if isinstance(block, Drawing))
    image = learn.text.document().resource(QTextDocument.ResourceType.ImageResource, QUrl(f"drawing:{place}"))
    assert isinstance(image, QImage)
    return image


# --- beside the workspaces ---------------------------------------------------------------------------------------


def test_f1_opens_the_page_of_the_open_workspace_and_closes_it(qtbot: QtBot, window: MainWindow) -> None:
    window.show_workspace("train")
    assert not window.learn.is_open
    qtbot.keyClick(window, F1)
    learn = window.learn.column
    assert learn is not None
    assert learn.isVisible()
    assert learn.page.name == "train"
    assert learn.text.hasFocus()
    assert learn.mapTo(window, learn.rect().topLeft()).x() >= window.panel("train").mapTo(window, window.panel("train").rect().topLeft()).x()
    learn.show_page("dcgan")
    qtbot.keyClick(window, F1)
    assert learn.page.name == "train"
    qtbot.keyClick(window, F1)
    assert not window.learn.is_open
    assert window.panel("train").hasFocus() or window.panel("train").isAncestorOf(QApplication.focusWidget())


def test_the_rail_opens_and_closes_it(qtbot: QtBot, window: MainWindow) -> None:
    window.show_workspace("walk")
    qtbot.mouseClick(window.rail.learn, Qt.MouseButton.LeftButton)
    assert window.learn.is_open
    assert window.rail.learn.isChecked()
    assert window.learn.column is not None
    qtbot.keyClick(window.learn.column, Qt.Key.Key_Escape)
    assert not window.learn.is_open
    assert not window.rail.learn.isChecked()


def test_it_turns_to_the_next_workspace_unless_something_else_is_read(window: MainWindow) -> None:
    window.show_workspace("walk")
    learn = opened(window, "walk")
    window.show_workspace("arithmetic")
    assert learn.page.name == "arithmetic"
    learn.show_page("losses")
    window.show_workspace("train")
    assert learn.page.name == "losses"


def test_page_and_width_are_there_again(qtbot: QtBot, open_window: Open) -> None:
    first = open_window()
    opened(first, "oscillation")
    width = first.learn.width()
    first.learn.setSizes([width - 410, 410])
    first.learn.splitterMoved.emit(width - 410, 1)
    first.close()
    second = open_window()
    learn = second.learn.column
    assert learn is not None
    assert second.learn.is_open
    assert learn.page.name == "oscillation"
    assert abs(learn.width() - 410) < 5
    second.learn.close_column()
    second.close()
    assert not open_window().learn.is_open


def test_a_reset_of_the_layout_closes_it(window: MainWindow) -> None:
    opened(window, "walk")
    window.reset_layout()
    assert not window.learn.is_open


def test_a_narrow_window_keeps_its_width_and_shows_all_of_the_workspace(window: MainWindow) -> None:
    window.resize(1024, 700)
    window.show_workspace("arithmetic")
    learn = opened(window, "arithmetic")
    assert window.width() == 1024
    panel = window.panel("arithmetic")
    assert learn.mapTo(window, learn.rect().topRight()).x() < 1024
    assert panel.width() >= panel.minimumSizeHint().width()


# --- pages -------------------------------------------------------------------------------------------------------


def test_every_workspace_has_a_page() -> None:
    assert {page.name for page in help_pages() if page.chapter == WORKSPACES} == {kind.name for kind in workspaces()}


def test_all_pages_can_be_read_and_their_links_lead_somewhere(learn: LearnColumn) -> None:
    for page in help_pages():
        assert len(says(learn, page.name)) > 400
        assert learn.text.document().size().width() <= learn.text.viewport().width() + 1
        for block in page.blocks():
            if isinstance(block, SeeAlso):
                for link in block.pages:
                    learn.text.anchorClicked.emit(QUrl(f"page:{link}"))
                    assert learn.page.name == link
            if isinstance(block, Table):
                assert {len(row) for row in block.rows} == {len(block.header)}


@PAGES
def test_what_explains_is_drawn_shown_and_cited(page: HelpPage) -> None:
    if page.chapter in ("The game", "Collapse", "Latent space", "Measuring"):
        kinds = {type(block) for block in page.blocks()}
        assert {Drawing, Papers, SeeAlso} <= kinds
        assert page.steps()
    for step in page.steps():
        assert all((step.button, step.does, step.look))


def test_drawings_follow_theme_and_width_and_are_sharp(learn: LearnColumn) -> None:
    drawn = [page for page in help_pages() if any(isinstance(block, Drawing) for block in page.blocks())]
    for scheme, colours in (("dark", DARK), ("light", LIGHT)):
        theme.switch().apply(scheme)
        for page in drawn:
            learn.show_page(page.name)
            image = drawing(learn)
            assert image.width() == round((learn.text.viewport().width() - 32) * learn.devicePixelRatioF())
            known = {getattr(colours, name) for name in ("generator", "discriminator", "accent", "text", "control")}
            seen = {image.pixelColor(x, y).name() for x in range(0, image.width(), 2) for y in range(image.height())}
            assert known & seen


def test_a_page_begins_at_its_top(learn: LearnColumn) -> None:
    learn.show_page("remedies")
    bar = learn.text.verticalScrollBar()
    assert (bar.value(), bar.maximum() > 0) == (0, True)
    bar.setValue(bar.maximum())
    learn.show_page("figures")
    assert bar.value() == 0


def test_pages_are_turned_one_after_the_other(qtbot: QtBot, learn: LearnColumn) -> None:
    names = []
    for _ in help_pages():
        names.append(learn.page.name)
        qtbot.mouseClick(learn.next, Qt.MouseButton.LeftButton)
    assert names == [page.name for page in help_pages()]
    assert learn.page.name == "start"
    qtbot.mouseClick(learn.previous, Qt.MouseButton.LeftButton)
    assert learn.page.name == names[-1]


def test_the_contents_find_words(qtbot: QtBot, learn: LearnColumn) -> None:
    qtbot.mouseClick(learn.to_contents, Qt.MouseButton.LeftButton)
    contents = learn.contents
    assert contents.isVisible()
    assert contents.names() == [page.name for page in help_pages()]
    assert contents.search.hasFocus()
    qtbot.keyClicks(contents.search, "helvetica")
    assert contents.names() == ["modes"]
    qtbot.keyClick(contents.search, Qt.Key.Key_Return)
    assert learn.page.name == "modes"
    assert not contents.isVisible()
    assert learn.text.hasFocus()
    learn.to_contents.click()
    assert contents.search.hasFocus()
    contents.search.setText("flibbertigibbet")
    assert not contents.names()
    qtbot.keyClick(contents.search, Qt.Key.Key_Escape)
    assert not contents.isVisible()


def test_the_list_is_used_with_the_keyboard(qtbot: QtBot, learn: LearnColumn) -> None:
    learn.to_contents.click()
    learn.contents.list.setFocus()
    qtbot.keyClick(learn.contents.list, Qt.Key.Key_Down)
    qtbot.keyClick(learn.contents.list, Qt.Key.Key_Return)
    assert learn.page.name == help_pages()[1].name


# --- what they say -----------------------------------------------------------------------------------------------


def test_it_explains_one_half_and_1386(learn: LearnColumn) -> None:
    text = says(learn, "losses")
    assert all(words in text for words in ("−log 4 = −1.386", "2 log 2 = 1.386", "0.693"))
    assert all(loss.label in says(learn, "loss-functions") for loss in Loss.choices().values())


def test_what_is_known_elsewhere_is_said_in_the_same_words(learn: LearnColumn) -> None:
    figures, doctor, remedies = says(learn, "figures"), says(learn, "doctor"), says(learn, "remedies")
    assert all(figure.label in figures and as_printed(figure.help) in figures for figure in FIGURES.values())
    assert all(as_printed(illness.label) in doctor and as_printed(illness.advice) in doctor for illness in known_illnesses())
    assert all(as_printed(remedy.help) in remedies and str(remedy.paper) in remedies for remedy in Remedy.choices().values())


def test_the_tables_of_remedies_are_what_was_measured() -> None:
    found = remedy_outcomes()
    assert found is not None
    page = next(page for page in help_pages() if page.name == "remedies")
    tables = [block for block in page.blocks() if isinstance(block, Table)]
    for table, collapse in zip(tables, COLLAPSES, strict=True):
        for row, name in zip(table.rows, (None, *found.remedies()), strict=True):
            outcome = found.outcome(collapse, name)
            expected = ("–", "–") if outcome is None else (f"{outcome.typical('modes_fair'):.0f}", f"{outcome.cured} / {outcome.seeds}")
            assert row[1:3] == expected


def test_the_numbers_of_dcgan_are_those_of_its_preset(learn: LearnColumn) -> None:
    config = PRESETS["paper"].config()
    assert (config.batch_size, config.generator_learning_rate) == (128, 2e-4)
    assert config.optimizer == Adam(beta1=0.5)
    assert all(words in says(learn, "dcgan") for words in ("batches of 128", "0.0002", "β1 = 0.5"))


def test_the_recorded_training_is_as_the_page_on_quality_says() -> None:
    world = next((world for world in worlds() if world.history is not None), None)
    if world is None or world.history is None:
        pytest.skip("no world comes with the record of its training")
    with RunStore.open(world.history) as store:
        history = store.history()
        assert store.config.loss == TrainingConfig().loss
    tenth = len(history) // 10
    assert history.column("discriminator_loss")[-tenth:].mean() < 1.386 / 2
    assert history.column("generator_loss")[-tenth:].mean() > 0.95 * history.column("generator_loss")[:tenth].mean()


def test_it_speaks_another_language(qtbot: QtBot, learn: LearnColumn) -> None:
    learn.show_page("train")
    texts = {"Help: Train": "Trainieren", "TrainPage: The curves": "Die Kurven", "LearnColumn: Learn": "Lernen", "TrainPage: Show me a training": "Zeigen"}
    with speaking(texts):
        QApplication.sendEvent(learn, QEvent(QEvent.Type.LanguageChange))
        assert learn.accessibleName() == "Lernen"
        assert learn.show_me.button.text() == "Zeigen"
        assert learn.text.toPlainText().startswith("Trainieren")
        assert "Die Kurven" in learn.text.toPlainText()
    QApplication.sendEvent(learn, QEvent(QEvent.Type.LanguageChange))


def test_no_line_ends_in_a_formula(learn: LearnColumn) -> None:
    document = learn.text.document()
    learn.show_page("losses")
    learn.resize(360, 900)
    found = document.find("log 2 = 0.693")
    assert not found.isNull()
    start, end = document.findBlock(found.selectionStart()), found.selectionEnd()
    line = start.layout().lineForTextPosition(found.selectionStart() - start.position())
    assert line.textStart() + line.textLength() >= end - start.position()
