"""Many pictures in a grid: look closer, select by mouse and keyboard, drag out."""

from collections.abc import Iterable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QMimeData, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QDrag, QHelpEvent, QKeyEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyle, QWidget

from gan_studio.ui import theme
from gan_studio.ui.dragged_files import add_files
from gan_studio.ui.hover_preview import HoverPreview
from gan_studio.ui.image_delegate import ImageDelegate
from gan_studio.ui.image_model import ImageModel

SMALLEST, LARGEST = 32, 320
_SELECT = QItemSelectionModel.SelectionFlag


class ImageGrid(QListView):
    """A responsive grid of uint8 RGB pictures.

    With ``fit`` the cells are as large as they can be while all pictures are visible; without it they have a size that
    Ctrl and the wheel change, and the grid scrolls. Arrow keys move, space toggles, Return activates; Shift and Ctrl
    extend, as everywhere. A drag carries the selected indices: see :func:`gan_studio.ui.image_model.dragged_pictures`.
    """

    selected = Signal()
    """The selection has changed."""
    chosen = Signal(int)
    """A picture was double-clicked, or Return pressed on it."""
    zoomed = Signal(int)
    """The cells have another size, in pixels."""

    def __init__(self, parent: QWidget | None = None, *, fit: bool = False, selectable: bool = True) -> None:
        super().__init__(parent)
        self._fit = fit
        self._zoom = 96
        self._empty_text = ""
        self._model = ImageModel()
        self._delegate = ImageDelegate()
        self._preview = HoverPreview(self)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.set_selectable(selectable)
        if fit:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.activated.connect(self._choose)
        theme.switch().changed.connect(self.viewport().update)

    @property
    def images(self) -> NDArray[np.uint8]:
        """What is shown: RGB of shape (n, height, width, 3)."""
        return self._model.pixels

    def set_images(self, pixels: NDArray[np.uint8]) -> None:
        """Show RGB of shape (n, height, width, 3). The selection stays while their number does."""
        count = self._model.rowCount()
        self._model.set_pixels(pixels)
        if self._model.rowCount() != count:
            self._arrange()
            self.selected.emit()

    def set_captions(self, captions: Sequence[str]) -> None:
        """Name the pictures, for the tooltip and for screen readers; the default is their number."""
        self._model.set_captions(captions)

    def set_badges(self, badges: Mapping[int, str]) -> None:
        """Put a word or a letter into the corner of some pictures, by index."""
        self._model.set_badges(badges)

    def set_groups(self, groups: Sequence[Sequence[int]]) -> None:
        """Frame pictures that belong together: groups of indices, each in a colour and with a number of its own."""
        self._model.set_groups(groups)

    def set_empty_text(self, text: str) -> None:
        """What to say while there are no pictures."""
        self._empty_text = text
        self.viewport().update()

    def set_smooth(self, smooth: bool) -> None:
        """Whether pixels are blended when pictures are enlarged."""
        self._delegate.smooth = smooth
        self.viewport().update()

    def set_selectable(self, selectable: bool) -> None:
        """Whether pictures can be selected and dragged."""
        mode = QAbstractItemView.SelectionMode
        self.setSelectionMode(mode.ExtendedSelection if selectable else mode.NoSelection)
        self.setDragEnabled(selectable)

    def set_drag_name(self, name: str) -> None:
        """How a drag from this grid calls its origin."""
        self._model.setObjectName(name)

    @property
    def selection(self) -> list[int]:
        """The indices of the selected pictures, ascending."""
        return sorted(index.row() for index in self.selectedIndexes())

    def set_selection(self, indices: Iterable[int]) -> None:
        """Select these pictures and no others."""
        chosen = QItemSelection()
        for row in indices:
            chosen.select(self._model.index(row), self._model.index(row))
        self.selectionModel().select(chosen, _SELECT.ClearAndSelect)

    @property
    def zoom(self) -> int:
        """The size of a cell in pixels."""
        return self._delegate.cell

    def set_zoom(self, size: int) -> None:
        """Make the cells of a scrolling grid this many pixels wide and high."""
        self._zoom = max(SMALLEST, min(LARGEST, size))
        self._arrange()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell the owner."""
        super().selectionChanged(selected, deselected)
        self.selected.emit()

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(index.row())

    def _arrange(self) -> None:
        """Size the cells for the space there is, and centre what is left over."""
        # QListView keeps this much free for its scroll bar, whatever width the bar has in the end; without one, it wraps a row that fits exactly.
        bar = 1 if self._fit else self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent, None, self)
        width, height = self.contentsRect().width() - bar, self.contentsRect().height()
        count = max(1, self._model.rowCount())
        if self._fit:
            columns = _best_columns(width, height, count)
            cell = max(1, min(width // columns, height // -(-count // columns)))
        else:
            columns = max(1, min(count, width // self._zoom))
            # What is left of a full row goes to its pictures.
            cell = min(LARGEST, width // columns) if columns < count else min(self._zoom, width)
        self._delegate.gap = 2 if cell < 48 else 6
        if cell != self._delegate.cell:
            self._delegate.cell = cell
            self.zoomed.emit(cell)
        rows = -(-count // columns)
        left = (width - columns * cell) // 2
        top = max(0, (height - rows * cell) // 2) if self._fit else 0
        # Left at the right too, a wide rest would hold another column.
        right = max(0, width - columns * cell - left - 1) if self._fit else 0
        self.setViewportMargins(left, top, right, 0)
        self.setGridSize(QSize(cell, cell))
        self.scheduleDelayedItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange anew."""
        super().resizeEvent(event)
        self._arrange()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl, zoom."""
        if self._fit or not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        self.set_zoom(round(self._zoom * 1.15 ** (event.angleDelta().y() / 120)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space toggles the current picture, plus and minus zoom; the rest is as in any list."""
        key = event.key()
        if key == Qt.Key.Key_Space and self.currentIndex().isValid() and self.selectionMode() != QAbstractItemView.SelectionMode.NoSelection:
            self.selectionModel().select(self.currentIndex(), _SELECT.Toggle)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal) and not self._fit:
            self.set_zoom(round(self._zoom * 1.25))
        elif key == Qt.Key.Key_Minus and not self._fit:
            self.set_zoom(round(self._zoom / 1.25))
        else:
            super().keyPressEvent(event)

    def key_help(self) -> tuple[str, list[tuple[str, list[str]]]]:
        """What the shortcut sheet says of its keys."""
        entries = [(self.tr("Move"), [self.tr("Arrow keys")])]
        mode = self.selectionMode()
        if mode != QAbstractItemView.SelectionMode.NoSelection:
            entries.append((self.tr("Select, deselect"), [self.tr("Space")]))
        if mode == QAbstractItemView.SelectionMode.ExtendedSelection:
            entries.append((self.tr("Extend the selection"), [self.tr("Shift and arrow keys")]))
        if not self._fit:
            entries.append((self.tr("Larger, smaller"), ["+", "-"]))
        return self.tr("Pictures in a grid"), entries

    def viewportEvent(self, event: QEvent) -> bool:
        """Enlarge the picture under a resting mouse."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            if index.isValid():
                self._preview.show_picture(self._model.picture(index.row()), index.data(Qt.ItemDataRole.AccessibleTextRole), event.globalPos())
                return True
        if event.type() in (QEvent.Type.Leave, QEvent.Type.MouseMove, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel):
            self._preview.hide()
        return super().viewportEvent(event)

    def carried(self, rows: Sequence[int]) -> QMimeData:
        """What a drag of some pictures carries: their indices for this application, files for others."""
        mime = self._model.mimeData([self._model.index(row) for row in rows])
        add_files(mime, [(self._model.caption(row), self._model.picture(row)) for row in rows])
        return mime

    def startDrag(self, _actions: Qt.DropAction) -> None:
        """Drag the selected pictures, with the first of them at the pointer."""
        rows = self.selection
        if not rows:
            return
        drag = QDrag(self)
        drag.setMimeData(self.carried(rows))
        drag.setPixmap(QPixmap.fromImage(self._model.picture(rows[0])).scaled(64, 64, Qt.AspectRatioMode.KeepAspectRatio))
        drag.exec(Qt.DropAction.CopyAction)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The pictures, or the empty text."""
        super().paintEvent(event)
        if self._model.rowCount() == 0 and self._empty_text:
            painter = QPainter(self.viewport())
            painter.setPen(theme.current().muted)
            rect = self.viewport().rect().adjusted(16, 16, -16, -16)
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._empty_text)


def _best_columns(width: int, height: int, count: int) -> int:
    """In how many columns ``count`` squares fill ``width`` x ``height`` best; a full rectangle may cost a tenth of their size."""

    def cell(columns: int) -> int:
        return min(width // columns, height // -(-count // columns))

    best = max(range(1, count + 1), key=cell)
    full = [columns for columns in range(1, count + 1) if count % columns == 0 and cell(columns) >= 0.9 * cell(best)]
    return max(full, key=cell, default=best)
