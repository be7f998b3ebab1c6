"""The pictures in a basket: each can be taken out by its cross, by the Delete key, or by dragging it away."""

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QMenu, QWidget

from gan_studio.ui import theme
from gan_studio.ui.image_grid import ImageGrid

_CROSS = 16.0


class MemberGrid(ImageGrid):
    """As large as they fit; a cross shows on the one under the mouse."""

    removed = Signal(list)
    """(indices)"""
    _hovered = -1  # here, because the base class's constructor sends events already

    def __init__(self, drag_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, fit=True)
        self.set_drag_name(drag_name)

    def _cross(self, row: int) -> QRectF:
        """Where the cross of a picture is, in the viewport."""
        cell = QRectF(self.visualRect(self.model().index(row, 0)))
        return QRectF(cell.right() - _CROSS - 3, cell.top() + 4, _CROSS, _CROSS)

    def viewportEvent(self, event: QEvent) -> bool:
        """Follow the mouse."""
        row = self._hovered
        if event.type() == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            row = self.indexAt(event.position().toPoint()).row()
        elif event.type() == QEvent.Type.Leave:
            row = -1
        if row != self._hovered:
            self._hovered = row
            self.viewport().update()
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """On the cross: take the picture out."""
        row = self.indexAt(event.position().toPoint()).row()
        if row >= 0 and event.button() == Qt.MouseButton.LeftButton and self._cross(row).contains(event.position()):
            self._hovered = -1
            self.removed.emit([row])
        else:
            super().mousePressEvent(event)

    def key_help(self) -> tuple[str, list[tuple[str, list[str]]]]:
        """What the shortcut sheet says of its keys."""
        title, entries = super().key_help()
        return title, [*entries, (self.tr("Take out of the basket"), [self.tr("Del")])]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes out what is selected, or else the current picture."""
        rows = self.selection or ([self.currentIndex().row()] if self.currentIndex().isValid() else [])
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and rows:
            self.removed.emit(rows)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to take out."""
        rows = self.selection
        if rows:
            menu = QMenu(self)
            menu.addAction(self.tr("Take out")).triggered.connect(lambda: self.removed.emit(rows))
            menu.exec(event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The cross, over the pictures."""
        super().paintEvent(event)
        if not 0 <= self._hovered < self.model().rowCount():
            return
        tokens = theme.current()
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        cross = self._cross(self._hovered)
        painter.setPen(QPen(QColor(tokens.outline), 1))
        painter.setBrush(QColor(tokens.raised))
        painter.drawEllipse(cross)
        painter.setPen(QPen(QColor(tokens.text), 1.6))
        reach = _CROSS / 5
        middle = cross.center()
        for slope in (1, -1):
            painter.drawLine(middle + QPointF(-reach, -slope * reach), middle + QPointF(reach, slope * reach))
