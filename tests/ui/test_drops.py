"""Files dropped anywhere on the window are opened; pictures dragged out of it are files for others."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gan_studio.ui.drop_overlay import dropped_path
from gan_studio.ui.image_grid import ImageGrid
from gan_studio.ui.image_model import dragged_pictures
from gan_studio.ui.main_window import MainWindow
from tests.ui.places import open_run, workspaces
from tests.ui.windows import opening_windows

COPY, LEFT, NONE = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    windows = opening_windows(qtbot)
    yield next(windows)()
    next(windows, None)


def dropped_on(widget: QWidget, path: Path) -> bool:
    """Drop a file as a file manager does, with its name as text too; whether anybody took it."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    mime.setText(str(path))
    middle = widget.rect().center()
    QApplication.sendEvent(widget, QDragEnterEvent(middle, COPY, mime, LEFT, NONE))
    drop = QDropEvent(QPointF(middle), COPY, mime, LEFT, NONE)
    drop.ignore()
    QApplication.sendEvent(widget, drop)
    return drop.isAccepted()


def test_every_part_of_every_workspace_takes_a_file_to_the_one_door(qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    open_run(qtbot, window, tmp_path / "run")
    opened: list[str] = []
    monkeypatch.setattr(window.studio, "open_path", opened.append)
    file = tmp_path / "pictures.zip"
    seen: set[QWidget] = set()
    for place, panel in workspaces(qtbot, window):
        for widget in [each for each in panel.findChildren(QWidget) if each.isVisible() and each not in seen]:
            seen.add(widget)
            opened.clear()
            assert dropped_on(widget, file), f"{place}: {widget}"
            assert opened == [str(file)], f"{place}: {widget}"
    assert len(seen) > 400


def test_a_picture_dragged_out_of_a_grid_is_a_png_for_others_and_no_file_for_the_window(qtbot: QtBot, window: MainWindow) -> None:
    pixels = np.random.default_rng(1).integers(0, 256, (3, 8, 8, 3), np.uint8)
    grid = ImageGrid()
    qtbot.addWidget(grid)
    grid.set_drag_name("gallery")
    grid.set_images(pixels)
    grid.set_captions(["a/b", "a/b", "ok"])
    mime = grid.carried([0, 1])
    paths = [Path(url.toLocalFile()) for url in mime.urls()]
    assert len({*paths}) == 2
    for path, expected in zip(paths, pixels, strict=False):
        assert path.suffix == ".png"
        assert np.array_equal(np.asarray(Image.open(path).convert("RGB")), expected)
    assert dragged_pictures(mime) == ("gallery", [0, 1])
    assert dropped_path(mime) == ""
    assert grid.carried([2]).hasImage()
