"""Watching samples grow in the window: what is pinned is shown as the run drew it, grows while it trains, and can be exported."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from gan_studio.core.growth import grow, grow_samples
from gan_studio.core.latent.prior import draw
from gan_studio.core.models import Favourite, open_model
from gan_studio.core.run_store import RunStore
from gan_studio.runtime.studio import Studio
from gan_studio.ui.collapse.growing import STRIP_COLUMNS, export_growth, more_samples
from gan_studio.ui.collapse.growth_page import GrowthPage
from gan_studio.ui.collapse.panel import CollapsePanel
from gan_studio.ui.collapse.pins import FreeZ, Pins
from tests.ui.collapsing import TINY, WAIT, digits_run, open_run
from tests.ui.language import speaking
from tests.ui.training import text_of
from tests.ui.windows import opening_windows

Wait = Callable[[Callable[[], object]], None]
STEPS = [0, 2, 4, 6, 8, 10, 12]
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(scope="module")
def finished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return digits_run(tmp_path_factory.mktemp("growing") / "run").folder


@pytest.fixture
def folder(finished: Path, tmp_path: Path) -> Path:
    shutil.copytree(finished, tmp_path / "run")
    return tmp_path / "run"


@pytest.fixture
def panel(qtbot: QtBot, studio: Studio, folder: Path) -> Iterator[CollapsePanel]:
    with open_run(qtbot, studio, folder, "growing") as panel:
        yield panel


@pytest.fixture
def wait(qtbot: QtBot) -> Wait:
    return lambda condition: qtbot.waitUntil(lambda: bool(condition()), timeout=WAIT)


def page_of(panel: CollapsePanel) -> GrowthPage:
    assert isinstance(panel.page, GrowthPage)
    return panel.page


def click_sample(qtbot: QtBot, page: GrowthPage, number: int) -> None:
    grid = page.column.grid
    QApplication.processEvents()
    qtbot.mouseClick(grid.viewport(), LEFT, pos=grid.visualRect(grid.model().index(number, 0)).center())


def grown(wait: Wait, page: GrowthPage, samples: int, others: int = 0) -> None:
    """Until so many rows are there."""
    wait(lambda: (page.samples.growth is not None) == (samples > 0) and (page.others.growth is not None) == (others > 0))
    wait(lambda: len(page.stage.images) == samples + others)


def test_nothing_is_pinned_at_first_and_the_page_says_what_to_do(panel: CollapsePanel, qtbot: QtBot, wait: Wait) -> None:
    page = page_of(panel)
    assert "Watch a sample grow" in text_of(page)
    assert not page.column.unpin.isEnabled()
    assert not any(action.isEnabled() for action in page.export_actions())
    page.empty.clicked.emit()
    grown(wait, page, 4)
    assert page.column.grid.selection == [0, 1, 2, 3]


def test_samples_are_pinned_by_a_click_and_shown_as_the_run_drew_them(panel: CollapsePanel, qtbot: QtBot, wait: Wait, folder: Path) -> None:
    page = page_of(panel)
    click_sample(qtbot, page, 5)
    click_sample(qtbot, page, 1)
    grown(wait, page, 2)
    assert page.pins.numbers == (5, 1)
    expected = grow_samples(folder, [5, 1])
    assert page.samples.growth is not None
    assert page.samples.growth.steps.tolist() == STEPS
    assert np.array_equal(page.samples.growth.pictures, expected.pictures)
    assert np.array_equal(page.stage.images, expected.pictures[:, -1])
    panel.choose(5)
    assert np.array_equal(page.stage.images, expected.pictures[:, 2])
    page.timeline.slider.setValue(0)
    assert panel.point == 0
    assert np.array_equal(page.stage.images, expected.pictures[:, 0])
    click_sample(qtbot, page, 5)
    grown(wait, page, 1)
    assert page.pins.numbers == (1,)


def test_pins_can_be_undone(panel: CollapsePanel, qtbot: QtBot, wait: Wait) -> None:
    page, stack = page_of(panel), panel.undo_stack
    assert stack is not None
    click_sample(qtbot, page, 5)
    page.column.random.click()
    grown(wait, page, 1, 1)
    page.column.unpin.click()
    assert page.pins == Pins()
    stack.undo()
    grown(wait, page, 1, 1)
    stack.undo()
    assert (page.pins.numbers, page.pins.free) == ((5,), ())
    stack.undo()
    assert page.column.grid.selection == []
    stack.redo()
    assert page.column.grid.selection == [5]


def test_any_z_grows_at_every_checkpoint(panel: CollapsePanel, qtbot: QtBot, wait: Wait, folder: Path) -> None:
    page = page_of(panel)
    page.column.random.click()
    page.column.random.click()
    grown(wait, page, 0, 2)
    assert page.others.growth is not None
    z = np.stack([one.z for one in page.pins.free])
    assert np.array_equal(page.others.growth.pictures, grow(folder, z).pictures)
    seed = int(page.pins.free[0].name.split()[-1])
    assert np.array_equal(z[0], draw("normal", 1, TINY.latent_size, seed)[0])
    page.stage.set_selection([0])
    page.column.unpin.click()
    assert len(page.pins.free) == 1
    assert np.array_equal(page.pins.free[0].z, z[1])


def test_favourites_of_the_open_model_can_be_watched(panel: CollapsePanel, wait: Wait, folder: Path) -> None:
    page, studio = page_of(panel), panel.studio
    assert not page.column.favourites.isEnabled()
    assert "Walk" in page.column.favourites.toolTip()
    assert studio.model is not None
    z = draw("normal", 2, TINY.latent_size, seed=3)
    favourites = (Favourite("a nine", z[0]), Favourite("of another model", np.zeros(7, np.float32)))
    model = open_model(folder)
    studio.show_model(type(model)(model.name, model.snapshot, favourites, path=folder))
    wait(page.column.favourites.isEnabled)
    menu = page.column.favourites.menu()
    assert menu is not None
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == ["a nine"]
    menu.actions()[0].trigger()
    grown(wait, page, 0, 1)
    assert page.others.growth is not None
    assert np.array_equal(page.others.growth.pictures, grow(folder, z[:1]).pictures)


def test_they_grow_while_the_run_trains(panel: CollapsePanel, qtbot: QtBot, wait: Wait, folder: Path) -> None:
    page, studio = page_of(panel), panel.studio
    click_sample(qtbot, page, 3)
    grown(wait, page, 1)
    studio.resume_run(folder, steps=100_000)
    wait(lambda: page.samples.growth is not None and page.samples.growth.steps[-1] > 30)
    growth = page.samples.growth
    assert growth is not None
    assert growth.steps[:7].tolist() == STEPS
    assert page.pins.numbers == (3,)
    last = int(growth.steps[-1])
    assert np.array_equal(growth.pictures[0, -1], RunStore.open(folder).load_samples(last)[3])


def test_a_strip_shows_as_many_steps_as_fit_and_enlarges_them(panel: CollapsePanel, qtbot: QtBot, wait: Wait) -> None:
    page = page_of(panel)
    click_sample(qtbot, page, 2)
    grown(wait, page, 1)
    strip = page.blocks[0].strip
    assert strip.steps == STEPS
    panel.resize(700, 740)
    QApplication.processEvents()
    assert 2 <= len(strip.steps) < 7
    assert (strip.steps[0], strip.steps[-1]) == (0, 12)
    place = strip.cell(0, 1).center()
    QApplication.sendEvent(
        strip, QMouseEvent(QEvent.Type.MouseMove, QPointF(place), QPointF(strip.mapToGlobal(place)), LEFT, LEFT, Qt.KeyboardModifier.NoModifier)
    )
    assert strip.preview.isVisible()
    qtbot.mouseClick(strip, LEFT, pos=QPoint(place))
    assert panel.point == strip.steps[1]
    assert not strip.preview.isVisible()


def test_what_has_grown_is_exported(panel: CollapsePanel, qtbot: QtBot, wait: Wait, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = page_of(panel)
    page.empty.clicked.emit()
    grown(wait, page, 4)
    actions = page.blocks[0].exports
    for action, name in ((actions.png, "strip.png"), (actions.gif, "film.gif"), (actions.mp4, "film.mp4")):
        path = tmp_path / name
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_arguments, path=path: (str(path), ""))
        with qtbot.waitSignal(panel.studio.message, timeout=WAIT) as told:
            action.trigger()
        assert name in told.args[0]
        assert path.stat().st_size > 0
    with Image.open(tmp_path / "film.gif") as film:
        assert film.n_frames >= len(STEPS)


def test_the_pins_of_a_run_are_there_when_it_is_open_again(panel: CollapsePanel, qtbot: QtBot, wait: Wait, folder: Path, tmp_path: Path) -> None:
    page, studio = page_of(panel), panel.studio
    click_sample(qtbot, page, 4)
    grown(wait, page, 1)
    shutil.copytree(folder, tmp_path / "other")
    for path, numbers in ((tmp_path / "other", ()), (folder, (4,))):
        with qtbot.waitSignal(studio.run_changed, timeout=WAIT):
            studio.open_path(str(path))
        assert page.pins.numbers == numbers
        assert page.column.grid.selection == list(numbers)


def test_a_run_that_kept_nothing_says_so(panel: CollapsePanel, qtbot: QtBot, wait: Wait, folder: Path) -> None:
    page = page_of(panel)
    for path in (folder / "checkpoints").glob("*.safetensors"):
        path.unlink()
    page.column.random.click()
    wait(lambda: page.others.failure)
    assert "kept nothing" in text_of(page)
    click_sample(qtbot, page, 1)
    wait(lambda: page.samples.growth)
    assert page.blocks[0].export.isEnabled()
    assert not page.blocks[1].export.isEnabled()


def test_the_page_speaks_another_language(panel: CollapsePanel, qtbot: QtBot, wait: Wait) -> None:
    page = page_of(panel)
    click_sample(qtbot, page, 0)
    grown(wait, page, 1)
    with speaking(
        {"PinColumn: Random z": "Zufälliges z", "GrowthPage: Samples": "Proben", "GrowthExports: {what}: strip as PNG…": "{what}: Streifen als PNG…"}
    ):
        QApplication.sendEvent(panel, QEvent(QEvent.Type.LanguageChange))
        assert page.column.random.text() == "Zufälliges z"
        assert page.export_actions()[0].text() == "Proben: Streifen als PNG…"
    assert page.pins.numbers == (0,)


def test_the_windows_menu_offers_what_the_page_exports(qtbot: QtBot, folder: Path, wait: Wait) -> None:
    windows = opening_windows(qtbot, timeout=WAIT)
    window = next(windows)()
    window.studio.open_path(str(folder))
    wait(lambda: window.studio.run)
    window.show_workspace("collapse")
    panel = window.panel("collapse")
    assert isinstance(panel, CollapsePanel)
    panel.show_page("growing")
    file_menu = next(menu for menu in window.menuBar().findChildren(QMenu) if menu.title() == "&File")
    file_menu.aboutToShow.emit()
    offered = next(action.menu() for action in file_menu.actions() if action.text() == "&Export")
    assert isinstance(offered, QMenu)
    assert "Samples: strip as PNG…" in [action.text() for action in offered.actions()]
    next(windows, None)


def test_only_what_is_new_is_read(folder: Path) -> None:
    known = more_samples(folder, [1], None)
    (folder / "samples/step-00000004.png").unlink()
    assert more_samples(folder, [1], known) is known
    shutil.copy(folder / "samples/step-00000012.png", folder / "samples/step-00000014.png")
    (folder / "samples/step-00000013.png").write_bytes(b"")
    again = more_samples(folder, [1], known)
    assert again.steps.tolist() == [*STEPS, 14]
    assert np.array_equal(again.pictures[:, :-1], known.pictures)


def test_a_long_run_makes_a_strip_that_fits(folder: Path, tmp_path: Path) -> None:
    many = grow_samples(folder, [1])
    wide = type(many)(np.arange(40), np.repeat(many.pictures[:, :1], 40, axis=1))
    export_growth(tmp_path / "strip.png", wide, ("steps", "step {step}"))
    with Image.open(tmp_path / "strip.png") as strip:
        assert strip.width < STRIP_COLUMNS * 140


def test_pins_keep_their_places() -> None:
    pins = Pins().with_numbers([5, 1]).with_numbers([1, 3, 5])
    assert pins.numbers == (5, 1, 3)
    one = FreeZ("one", np.zeros(3, np.float32))
    assert pins.with_free(one).without_free(one) == pins
    assert not Pins()
