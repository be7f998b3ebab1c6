"""What a field for text does not keep for itself: dropped files, and undo once nothing is half typed, belong to the window."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

_KEYS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


def leave_to_window(edit: QLineEdit, keyboard: QWidget) -> None:
    """Teach a line of text that; ``keyboard`` is the widget that has its focus: itself, or the box that it is in."""
    edit.setAcceptDrops(False)
    keyboard.installEventFilter(_Undo(edit, keyboard))


class _Undo(QObject):
    """Qt's line edits take these keys even while there is nothing in them to undo."""

    def __init__(self, edit: QLineEdit, parent: QWidget) -> None:
        super().__init__(parent)
        self._edit = edit

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        asks = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and any(event.matches(key) for key in _KEYS)
        if asks and not self._edit.isModified():
            event.ignore()
            return True
        return super().eventFilter(watched, event)
