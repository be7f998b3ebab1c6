"""The favourites as a gallery: click to go back to one, F2 to rename it."""

from PySide6.QtCore import QModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QMenu, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from gan_studio.ui import theme
from gan_studio.ui.walk.favourite_model import FavouriteModel, Index

_LEAST_CELL = 92
_NAME = 24
_GAP = 8


class FavouriteList(QListView):
    """As many columns as fit."""

    chosen = Signal(int)
    deleted = Signal(int)

    def __init__(self, model: FavouriteModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(_Delegate(self))
        theme.set_kind(self, "plain")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setMouseTracking(True)
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)
        theme.switch().changed.connect(self.viewport().update)

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(index.row())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the width with equal cells."""
        super().resizeEvent(event)
        width = self.contentsRect().width() - self.verticalScrollBar().sizeHint().width() - 1
        cell = width // max(1, width // _LEAST_CELL)
        self.setGridSize(QSize(cell, cell + _NAME))

    def key_help(self) -> tuple[str, list[tuple[str, list[str]]]]:
        """What the shortcut sheet says of its keys."""
        return self.tr("Favourites"), [
            (self.tr("Go to it"), [self.tr("Return")]),
            (self.tr("Rename"), ["F2"]),
            (self.tr("Delete"), [self.tr("Del")]),
        ]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete; the rest is as in any list."""
        if event.key() == Qt.Key.Key_Delete and self.currentIndex().isValid():
            self.deleted.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the one under the mouse."""
        index = self.indexAt(event.pos()) if event.reason() == QContextMenuEvent.Reason.Mouse else self.currentIndex()
        if not index.isValid():
            return
        menu = QMenu(self)
        go = menu.addAction(self.tr("Go to it"))
        rename = menu.addAction(self.tr("Rename"))
        delete = menu.addAction(self.tr("Delete"))
        wanted = menu.exec(event.globalPos())
        if wanted is go:
            self._choose(index)
        elif wanted is rename:
            self.edit(index)
        elif wanted is delete:
            self.deleted.emit(index.row())


class _Delegate(QStyledItemDelegate):
    """A picture with its name below."""

    def __init__(self, view: FavouriteList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return self._view.gridSize()

    def _frames(self, option: QStyleOptionViewItem) -> tuple[QRect, QRect]:
        """Where the picture and the name go."""
        side = self._view.gridSize().width() - _GAP
        picture = QRect(option.rect.x() + _GAP // 2, option.rect.y() + _GAP // 2, side, side)
        return picture, QRect(picture.x(), picture.bottom() + 1, side, _NAME)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens = theme.current()
        state, frame = option.state, self._frames(option)
        picture = index.data(Qt.ItemDataRole.DecorationRole)
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.Antialiasing)
        if picture is None:
            painter.fillRect(frame[0], QColor(tokens.raised))
        else:
            painter.drawImage(frame[0], picture)
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.setPen(QPen(QColor(tokens.accent if state & QStyle.StateFlag.State_Selected else tokens.muted), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(frame[0]).adjusted(-1, -1, 1, 1), 3, 3)
        painter.setFont(theme.font("small"))
        painter.setPen(QColor(tokens.text))
        name = painter.fontMetrics().elidedText(index.data(), Qt.TextElideMode.ElideRight, frame[1].width())
        painter.drawText(frame[1], Qt.AlignmentFlag.AlignCenter, name)
        painter.restore()

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        editor.setGeometry(self._frames(option)[1].adjusted(-2, 0, 2, 2))
