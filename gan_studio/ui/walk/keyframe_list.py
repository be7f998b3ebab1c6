"""The keyframes as a row of cards: click to go there, drag to reorder."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QMenu, QWidget

from gan_studio.ui import theme
from gan_studio.ui.image_delegate import ImageDelegate
from gan_studio.ui.image_model import ImageModel, dragged_pictures
from gan_studio.ui.walk.lettering import letter

CELL = 60
_DRAG_NAME = "keyframes"
_PLACEHOLDER = 128
"""The grey of a picture that is not drawn yet."""


class KeyframeList(QListView):
    """Return goes to a keyframe, Delete deletes it, Alt with an arrow moves it."""

    chosen = Signal(int)
    replaced = Signal(int)
    """The person wants the picture of now in place of this keyframe."""
    deleted = Signal(int)
    reordered = Signal(int, int)
    """(from, to): to is the place among the others."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures = ImageModel()
        self._pictures.setObjectName(_DRAG_NAME)
        self._delegate = ImageDelegate()
        self._delegate.cell = CELL
        theme.set_kind(self, "plain")
        self._gap: int | None = None
        """Before which card a dragged one would be put."""
        self._empty_text = ""
        self.setModel(self._pictures)
        self.setItemDelegate(self._delegate)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setMouseTracking(True)
        self.setFixedHeight(CELL + 10)
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)
        theme.switch().changed.connect(self.viewport().update)

    # --- what is shown -------------------------------------------------------------------------------------------

    def show_pictures(self, pictures: Sequence[NDArray[np.uint8] | None]) -> None:
        """Show one card each; None is one that is not drawn yet."""
        shape = next((picture.shape for picture in pictures if picture is not None), (1, 1, 3))
        blank = np.full(shape, _PLACEHOLDER, np.uint8)
        cards = [blank if picture is None else picture for picture in pictures]
        self._pictures.set_pixels(np.stack(cards) if cards else np.empty((0, 1, 1, 3), np.uint8))
        self._pictures.set_badges({index: letter(index) for index in range(len(cards))})
        self._pictures.set_captions([self.tr("Keyframe {letter}").format(letter=letter(index)) for index in range(len(cards))])

    def mark(self, index: int | None) -> None:
        """Show at which keyframe z is."""
        current = QModelIndex() if index is None else self._pictures.index(index)
        if current != self.currentIndex():
            self.setCurrentIndex(current)
            self.scrollTo(current)
        if index is None:
            self.clearSelection()

    def set_empty_text(self, text: str) -> None:
        """What to say while there are none."""
        self._empty_text = text
        self.viewport().update()

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(index.row())

    # --- keys and menu -------------------------------------------------------------------------------------------

    def key_help(self) -> tuple[str, list[tuple[str, list[str]]]]:
        """What the shortcut sheet says of its keys."""
        return self.tr("Keyframes"), [
            (self.tr("Go to it"), [self.tr("Return")]),
            (self.tr("Move it along"), [self.tr("Alt and arrow keys")]),
            (self.tr("Delete"), [self.tr("Del")]),
        ]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete, and reorder with Alt; the rest is as in any list."""
        row = self.currentIndex().row()
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if row >= 0 and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.deleted.emit(row)
        elif row >= 0 and step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            if 0 <= row + step < self._pictures.rowCount():
                self.reordered.emit(row, row + step)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the card under the mouse, or with the current one."""
        index = self.indexAt(event.pos()) if event.reason() == QContextMenuEvent.Reason.Mouse else self.currentIndex()
        if not index.isValid():
            return
        name = letter(index.row())
        menu = QMenu(self)
        entries = {
            menu.addAction(self.tr("Go to {letter}").format(letter=name)): self.chosen,
            menu.addAction(self.tr("Replace {letter} by this picture").format(letter=name)): self.replaced,
            menu.addAction(self.tr("Delete {letter}").format(letter=name)): self.deleted,
        }
        wanted = entries.get(menu.exec(event.globalPos()))
        if wanted is not None:
            wanted.emit(index.row())

    # --- dragging ------------------------------------------------------------------------------------------------

    def startDrag(self, _actions: Qt.DropAction) -> None:
        """Take a card along."""
        index = self.currentIndex()
        if index.isValid():
            drag = QDrag(self)
            drag.setMimeData(self._pictures.mimeData([index]))
            drag.setPixmap(QPixmap.fromImage(self._pictures.picture(index.row())).scaled(QSize(CELL - 12, CELL - 12)))
            drag.exec(Qt.DropAction.MoveAction)
            self._show_gap(None)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Only our own cards."""
        if dragged_pictures(event.mimeData())[0] == _DRAG_NAME:
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where it would go."""
        self._show_gap(self._gap_at(event.position().toPoint()))
        event.acceptProposedAction()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """Nowhere."""
        self._show_gap(None)

    def dropEvent(self, event: QDropEvent) -> None:
        """Put it there."""
        row, gap = dragged_pictures(event.mimeData())[1][0], self._gap_at(event.position().toPoint())
        self._show_gap(None)
        event.acceptProposedAction()
        target = gap - 1 if gap > row else gap
        if target != row:
            self.reordered.emit(row, target)

    def _gap_at(self, position: QPoint) -> int:
        x = position.x() + self.horizontalOffset()
        return max(0, min(self._pictures.rowCount(), round(x / CELL)))

    def _show_gap(self, gap: int | None) -> None:
        if gap != self._gap:
            self._gap = gap
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The cards, and a line where a dragged one would go."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        tokens = theme.current()
        if self._gap is not None:
            x = self._gap * CELL - self.horizontalOffset()
            painter.fillRect(max(0, x - 1), 2, 3, CELL - 4, QColor(tokens.accent))
        if self._pictures.rowCount() == 0:
            painter.setPen(QColor(tokens.muted))
            painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap, self._empty_text)
