"""What a screen reader is told: every control has a name, every picture a text, and what is painted by hand says its state in words."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QAbstractSpinBox, QApplication, QDialog, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from gan_studio.core.errors import StudioError
from gan_studio.runtime.failure import Failure
from gan_studio.ui.announcing import voice
from gan_studio.ui.collapse.growth_page import GrowthPage
from gan_studio.ui.collapse.now_page import NowPage
from gan_studio.ui.collapse.panel import CollapsePanel
from gan_studio.ui.collapse.time_page import TimePage
from gan_studio.ui.main_window import MainWindow
from gan_studio.ui.plots.step_plot import StepPlot
from gan_studio.ui.walk.panel import WalkPanel
from tests.ui.places import WAIT, open_run, quiet_window, settle, walk_with_a_path, workspaces

DECORATION = {"Glyph", "_Sign", "_Lock", "SliderRow", "DropOverlay", "HoverPreview", "QLabel", "MainWindow", "Swatch", "_Dashes"}
"""Painted by hand, but they say nothing that is not said beside them."""


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    yield from quiet_window(qtbot)


def called(widget: QWidget) -> str:
    return f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}"


def shown(widget: QWidget) -> list[QWidget]:
    return [each for each in widget.findChildren(QWidget) if each.isVisible()]


def nameless(widget: QWidget) -> list[str]:
    """The controls that the keyboard can be at and that nothing names."""
    inner = [each for each in shown(widget) if isinstance(each, QLineEdit) and isinstance(each.parent(), QAbstractSpinBox)]
    controls = [each for each in shown(widget) if each.focusPolicy() != Qt.FocusPolicy.NoFocus and each not in inner and each.focusProxy() is None]
    return [called(each) for each in controls if not name_of(each) and each.sizeHint().width()]


def name_of(widget: QWidget) -> str:
    """What Qt tells a screen reader."""
    return widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton | QLabel) else "")


def silent(widget: QWidget) -> list[str]:
    """What we paint by hand and nobody can read."""
    painted = [each for each in shown(widget) if isinstance(each, StepPlot) or any("paintEvent" in vars(kind) for kind in ours(type(each)))]
    meant = [each for each in painted if not DECORATION & {kind.__name__ for kind in type(each).__mro__[:2]} and not is_part_of_a_button(each)]
    return [called(each) for each in meant if not name_of(each) and each.sizeHint().width()]


def is_part_of_a_button(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    return parent is not None and (isinstance(parent, QAbstractButton) or is_part_of_a_button(parent))


def ours(kind: type) -> list[type]:
    return [each for each in kind.__mro__ if each.__module__.startswith("gan_studio")]


def wordless(widget: QWidget) -> list[str]:
    """Lists and grids with an entry that has no text."""
    views = [each for each in shown(widget) if isinstance(each, QAbstractItemView) and each.model() is not None]
    return [called(view) for view in views if any(not text(view.model().index(row, 0)) for row in range(view.model().rowCount()))]


def text(index: QModelIndex) -> str:
    return str(index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data(Qt.ItemDataRole.DisplayRole) or "")


def test_everything_in_every_workspace_can_be_read_out(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    open_run(qtbot, window, tmp_path / "run")
    found, wrong = 0, set()
    for place, panel in workspaces(qtbot, window):
        if isinstance(panel, WalkPanel):
            panel.filmstrip.add_button.click()
            panel.book.add(panel.document.state.z)
            settle(qtbot, window)
        if isinstance(panel, CollapsePanel) and isinstance(panel.page, GrowthPage):
            panel.page.empty.clicked.emit()
            settle(qtbot, window)
        wrong |= {(place, each) for check in (nameless, silent, wordless) for each in check(window)}
        found += len(shown(panel))
    assert wrong == set()
    assert found > 800


def test_dialogs_can_be_read_out(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    open_run(qtbot, window, tmp_path / "run")
    walk = walk_with_a_path(qtbot, window)
    collapse = window.panel("collapse")
    assert isinstance(collapse, CollapsePanel)

    def branch() -> None:
        window.show_workspace("collapse")
        settle(qtbot, window)
        qtbot.waitUntil(collapse.point_bar.back.isEnabled, timeout=WAIT)
        collapse.point_bar.back.click()

    seen = set()
    for opening in (walk.exports.mp4.trigger, branch, window.show_shortcuts, window.show_about, fail(window)):
        opening()
        qtbot.waitUntil(lambda: len(dialogs()) == 1, timeout=WAIT)
        (dialog,) = dialogs()
        seen.add(type(dialog).__name__)
        assert nameless(dialog) == [], called(dialog)
        assert silent(dialog) == [], called(dialog)
        assert wordless(dialog) == [], called(dialog)
        assert dialog.windowTitle() or dialog.findChildren(QLabel)
        dialog.close()
        qtbot.wait(50)
    assert len(seen) == 5


def dialogs() -> list[QDialog]:
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()]


def fail(window: MainWindow) -> Callable[[], None]:
    return lambda: window.show_failure(Failure.of(StudioError("This went wrong.", "Try again.")))


def test_what_is_painted_says_its_state_in_words(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    open_run(qtbot, window, tmp_path / "run")
    window.show_workspace("collapse")
    panel = window.panel("collapse")
    assert isinstance(panel, CollapsePanel)
    qtbot.waitUntil(lambda: "collapsed" in panel.header.sentence.text(), timeout=WAIT)
    assert panel.header.gauge.accessibleName() == "1 of 10 modes"
    panel.show_page("now")
    settle(qtbot, window)
    page = panel.page
    assert isinstance(page, NowPage)
    assert "Missing" in page.chart.histogram.accessibleDescription()
    panel.show_page("time")
    settle(qtbot, window)
    time = panel.page
    assert isinstance(time, TimePage)
    plots = time.plots
    qtbot.waitUntil(lambda: "not drawn" in plots.stripes.accessibleDescription(), timeout=WAIT)
    assert "D loss" in plots.losses.accessibleDescription()
    assert plots.band.accessibleDescription().count("From step") == 2
    assert plots.checkpoints.accessibleDescription() == "7 checkpoints, 0 of them kept for good"
    assert all("real pictures" in figure.accessibleDescription() for figure in plots.figures.values())


def test_plots_are_read_and_zoomed_by_keys(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    open_run(qtbot, window, tmp_path / "run")
    window.show_workspace("collapse")
    panel = window.panel("collapse")
    assert isinstance(panel, CollapsePanel)
    panel.show_page("time")
    settle(qtbot, window)
    time = panel.page
    assert isinstance(time, TimePage)
    plot, said = time.plots.losses, []
    voice().spoken.connect(said.append)
    plot.setFocus()
    newest = time.plots.newest
    qtbot.keyClick(plot, Qt.Key.Key_Left)
    assert plot.pointed_step is not None
    assert plot.pointed_step < newest
    assert time.plots.read_step == round(plot.pointed_step)
    assert said[-1] == plot.accessibleDescription()
    assert said[-1].startswith(f"Step {time.plots.read_step:,}: D loss")
    span = time.plots.steps.range(newest)
    qtbot.keyClick(plot, Qt.Key.Key_Plus)
    low, high = time.plots.steps.range(newest)
    assert high - low < span[1] - span[0]
    qtbot.keyClick(plot, Qt.Key.Key_PageUp)
    assert time.plots.steps.range(newest)[0] < low
    read = plot.pointed_step
    qtbot.keyClick(plot, Qt.Key.Key_Return)
    assert panel.point is not None
    assert abs(panel.point - read) < 60
    qtbot.keyClick(plot, Qt.Key.Key_Home)
    assert time.plots.steps.range(newest) == span
    assert panel.point is None
    assert plot.pointed_step is None


def test_what_happens_by_itself_is_announced(qtbot: QtBot, window: MainWindow) -> None:
    said: list[str] = []
    voice().spoken.connect(said.append)
    studio = window.studio
    qtbot.waitUntil(lambda: studio.data is not None, timeout=WAIT)
    studio.set_draft(studio.draft.changed(image_size=32, width=4, batch_size=8, latent_size=4, steps=30, sample_every=1000))
    studio.start_training(paused=True)
    qtbot.waitUntil(lambda: "The training is paused." in said, timeout=WAIT)
    studio.training.resume()
    qtbot.waitUntil(lambda: any("is done" in text for text in said), timeout=WAIT)
    assert "The training goes on." in said
    window.show_workspace("train")
    studio.failed.emit(Failure.of(StudioError("The disk is full.", "Free some space.")))
    assert said[-1] == "The disk is full. Free some space."
    dialogs()[0].close()
