"""A grid out of which a click, a key or a drag puts pictures into the baskets."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from gan_studio.ui.arithmetic.state import LETTERS
from gan_studio.ui.image_grid import ImageGrid

_EXTENDING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class PickingGrid(ImageGrid):
    """Ctrl and Shift select as everywhere; a plain click picks."""

    picked = Signal(int)
    """(index) a plain click, or Return: for the basket that is active."""
    sent = Signal(int, list)
    """(basket, indices) the key A, B or C was pressed."""

    def __init__(self, drag_name: str, parent: QWidget | None = None, *, fit: bool = False) -> None:
        super().__init__(parent, fit=fit)
        self.set_drag_name(drag_name)
        self._extending = False
        self._second_click = False
        self.clicked.connect(self._click)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember whether this click extends the selection."""
        self._second_click = False
        self._extending = bool(event.modifiers() & _EXTENDING) or event.button() != Qt.MouseButton.LeftButton
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second click of two does not take back what the first one did."""
        self.mousePressEvent(event)
        self._second_click = True

    def _click(self, index: QModelIndex) -> None:
        if not self._extending and not self._second_click:
            self.picked.emit(index.row())

    def key_help(self) -> tuple[str, list[tuple[str, list[str]]]]:
        """What the shortcut sheet says of its keys."""
        title, entries = super().key_help()
        return title, [*entries, (self.tr("Put into the active basket"), [self.tr("Return")]), (self.tr("Put into A, B or C"), list(LETTERS))]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A, B and C send the selection, or else the current picture; Return picks."""
        letter = event.text().upper()
        current = self.currentIndex()
        if letter and letter in LETTERS and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            rows = self.selection or ([current.row()] if current.isValid() else [])
            if rows:
                self.sent.emit(LETTERS.index(letter), rows)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and current.isValid():
            self.picked.emit(current.row())
        else:
            super().keyPressEvent(event)
