"""Many pictures and one large picture: selection by mouse and keyboard, drags, sizes, clipboard and files."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from gan_studio.core.errors import StudioError
from gan_studio.ui.hover_preview import HoverPreview
from gan_studio.ui.image_grid import ImageGrid
from gan_studio.ui.image_model import dragged_pictures
from gan_studio.ui.image_view import ImageView
from gan_studio.ui.pixels import save_png, to_qimage

Make = Callable[..., ImageGrid]
NONE, CTRL, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def pictures(count: int, size: int = 16, seed: int = 0) -> NDArray[np.uint8]:
    return np.random.default_rng(seed).integers(0, 256, (count, size, size, 3), np.uint8)


@pytest.fixture
def make_grid(qtbot: QtBot) -> Make:
    def make(count: int, *, fit: bool = False, width: int = 500, height: int = 400) -> ImageGrid:
        grid = ImageGrid(fit=fit)
        qtbot.addWidget(grid)
        grid.resize(width, height)
        grid.set_images(pictures(count))
        grid.show()
        qtbot.waitExposed(grid)
        QApplication.processEvents()
        return grid

    return make


def cell(grid: ImageGrid, index: int) -> QPoint:
    return grid.visualRect(grid.model().index(index, 0)).center()


def click(qtbot: QtBot, grid: ImageGrid, index: int, modifier: Qt.KeyboardModifier = NONE) -> None:
    qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, modifier, cell(grid, index))


def test_the_mouse_selects(qtbot: QtBot, make_grid: Make) -> None:
    grid = make_grid(12)
    click(qtbot, grid, 3)
    assert grid.selection == [3]
    click(qtbot, grid, 5, CTRL)
    assert grid.selection == [3, 5]
    click(qtbot, grid, 3, CTRL)
    assert grid.selection == [5]
    click(qtbot, grid, 8, SHIFT)
    assert grid.selection[-1] == 8
    assert len(grid.selection) > 1
    with qtbot.waitSignal(grid.selected):
        click(qtbot, grid, 0)
    assert grid.selection == [0]


def test_the_keyboard_selects(qtbot: QtBot, make_grid: Make) -> None:
    grid = make_grid(12)
    grid.setFocus()
    grid.setCurrentIndex(grid.model().index(0, 0))
    qtbot.keyClick(grid, Qt.Key.Key_Right)
    assert grid.selection == [1]
    qtbot.keyClick(grid, Qt.Key.Key_Right, CTRL)
    qtbot.keyClick(grid, Qt.Key.Key_Right, CTRL)
    qtbot.keyClick(grid, Qt.Key.Key_Space)
    assert grid.selection == [1, 3]
    qtbot.keyClick(grid, Qt.Key.Key_Space)
    assert grid.selection == [1]
    with qtbot.waitSignal(grid.chosen) as chosen:
        qtbot.keyClick(grid, Qt.Key.Key_Return)
    assert chosen.args == [3]


def test_new_pictures_keep_the_selection_while_their_number_stays(make_grid: Make) -> None:
    grid = make_grid(12)
    grid.set_selection([2, 4])
    fresh = pictures(12, seed=1)
    grid.set_images(fresh)
    assert grid.selection == [2, 4]
    assert np.array_equal(grid.images, fresh)
    grid.set_images(pictures(5))
    assert grid.selection == []


@pytest.mark.parametrize(("count", "width", "height"), [(1, 300, 300), (16, 700, 200), (64, 640, 480), (64, 200, 700), (100, 333, 333), (7, 900, 300)])
def test_a_fitting_grid_shows_everything_large(make_grid: Make, count: int, width: int, height: int) -> None:
    grid = make_grid(count, fit=True, width=width, height=height)
    frame = grid.viewport().rect()
    rectangles = [grid.visualRect(grid.model().index(index, 0)) for index in range(count)]
    assert all(frame.contains(rectangle) for rectangle in rectangles)
    assert grid.zoom >= 0.7 * np.sqrt(width * height / (count + np.sqrt(count) + 1))


def test_a_scrolling_grid_uses_the_whole_width_and_zooms(make_grid: Make) -> None:
    grid = make_grid(200)
    grid.set_zoom(64)
    QApplication.processEvents()
    assert grid.visualRect(grid.model().index(0, 0)).width() >= 64
    right = max(grid.visualRect(grid.model().index(index, 0)).right() for index in range(20))
    assert 0 <= grid.viewport().width() - right < 40
    before = grid.zoom
    QTest.wheelEvent(grid.windowHandle(), QPointF(200, 200), QPoint(0, 240), QPoint(), CTRL)
    assert grid.zoom > before


def test_five_hundred_pictures_of_which_only_the_visible_are_painted(make_grid: Make) -> None:
    grid = make_grid(500)
    assert grid.verticalScrollBar().maximum() > 0
    shot = grid.viewport().grab().toImage()
    position = cell(grid, 0)
    expected = to_qimage(grid.images[0]).pixelColor(8, 8)
    # The centre of the first cell shows the centre of the first picture.
    assert abs(shot.pixelColor(position).red() - expected.red()) < 128
    grid.scrollToBottom()
    QApplication.processEvents()
    assert grid.viewport().rect().intersects(grid.visualRect(grid.model().index(499, 0)))


def test_a_drag_carries_the_selected_indices(make_grid: Make) -> None:
    grid = make_grid(12)
    grid.set_drag_name("gallery")
    grid.set_selection([7, 2])
    mime = grid.model().mimeData(grid.selectedIndexes())
    assert dragged_pictures(mime) == ("gallery", [2, 7])
    assert dragged_pictures(QMimeData()) == ("", [])


def test_screen_readers_hear_name_and_badge(make_grid: Make) -> None:
    grid = make_grid(4)
    grid.set_captions(["cat", "dog"])
    grid.set_badges({1: "A", 3: "B"})
    heard = [grid.model().data(grid.model().index(index, 0), Qt.ItemDataRole.AccessibleTextRole) for index in range(4)]
    assert heard == ["cat", "dog, A", "Picture 3", "Picture 4, B"]


def test_a_resting_mouse_enlarges_the_picture(make_grid: Make) -> None:
    grid = make_grid(4)
    preview = grid.findChild(HoverPreview)
    position = cell(grid, 2)
    QApplication.sendEvent(grid.viewport(), QHelpEvent(QEvent.Type.ToolTip, position, grid.viewport().mapToGlobal(position)))
    assert preview.isVisible()
    QApplication.sendEvent(grid.viewport(), QEvent(QEvent.Type.Leave))
    assert not preview.isVisible()


def test_nothing_can_be_selected_in_a_grid_for_looking(qtbot: QtBot) -> None:
    grid = ImageGrid(selectable=False)
    qtbot.addWidget(grid)
    grid.set_images(pictures(4))
    grid.show()
    click(qtbot, grid, 1)
    qtbot.keyClick(grid, Qt.Key.Key_Space)
    assert grid.selection == []


def test_large_pixels_are_squares_of_one_size(qtbot: QtBot) -> None:
    view = ImageView(smooth=False)
    qtbot.addWidget(view)
    view.resize(350, 330)
    pixels = pictures(1, size=8)[0]
    view.set_image(pixels)
    shot = view.grab().toImage()
    for row, column in ((0, 0), (7, 7), (3, 5)):
        corner_x, corner_y = (350 - 328) // 2 + 41 * column, (330 - 328) // 2 + 41 * row
        for x, y in ((corner_x, corner_y), (corner_x + 40, corner_y + 40)):
            color = shot.pixelColor(x, y)
            assert (color.red(), color.green(), color.blue()) == tuple(pixels[row, column])


def test_a_view_into_a_larger_array_is_shown_right() -> None:
    whole = pictures(1, size=20)[0]
    part = whole[3:10, 5:16]
    image = to_qimage(part)
    assert (image.width(), image.height()) == (11, 7)
    assert image.pixelColor(10, 6).getRgb()[:3] == tuple(part[6, 10])
    assert to_qimage(whole[::-1]).pixelColor(0, 0).getRgb()[:3] == tuple(whole[-1, 0])


def test_a_picture_can_be_copied(qtbot: QtBot) -> None:
    view = ImageView()
    qtbot.addWidget(view)
    pixels = pictures(1)[0]
    view.set_image(pixels)
    view.copy()
    copied = QGuiApplication.clipboard().image()
    assert copied.pixelColor(4, 9).getRgb()[:3] == tuple(pixels[9, 4])


def test_a_picture_can_be_saved(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    view = ImageView()
    qtbot.addWidget(view)
    pixels = pictures(1)[0]
    view.set_image(pixels)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_arguments: (str(tmp_path / "face"), ""))
    view.save()
    assert np.array_equal(np.asarray(Image.open(tmp_path / "face.png").convert("RGB")), pixels)


def test_saving_where_nothing_can_be_written_says_so(tmp_path: Path) -> None:
    with pytest.raises(StudioError, match="could not be saved"):
        save_png(pictures(1)[0], str(tmp_path / "missing" / "face.png"))
    assert list(tmp_path.iterdir()) == []
