"""Opening other pictures to train on, with undo."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtGui import QUndoCommand, QUndoStack

if TYPE_CHECKING:
    from gan_studio.runtime.opening import OpenData
    from gan_studio.runtime.studio import Studio


class DataChoice(QObject):
    """Notices that other pictures are open, whichever way that came about, and makes a step of it."""

    def __init__(self, studio: "Studio", undo_stack: QUndoStack) -> None:
        super().__init__(undo_stack)
        self._studio = studio
        self._stack = undo_stack
        self._known = studio.data
        self._asked = ""
        """What an undo step has asked for: that it comes is no step of its own."""
        studio.data_changed.connect(self._take_data)

    @Slot()
    def _take_data(self) -> None:
        before, after = self._known, self._studio.data
        asked, self._asked = self._asked, ""
        self._known = after
        if before is not None and after is not None and after.where not in (before.where, asked):
            self._stack.push(_Choose(self, before, after))

    def go_to(self, data: "OpenData") -> None:
        """Have these pictures open again; for the undo stack."""
        if self._studio.data is None or self._studio.data.where != data.where:
            self._asked = data.where
            self._studio.open_data(data.where)


class _Choose(QUndoCommand):
    """From one set of pictures to another; when it is made, that has happened already."""

    def __init__(self, choice: DataChoice, before: "OpenData", after: "OpenData") -> None:
        super().__init__(QCoreApplication.translate("DataChoice", "Open “{name}”").format(name=after.preflight.name))
        self._choice, self._before, self._after = choice, before, after

    def undo(self) -> None:
        self._choice.go_to(self._before)

    def redo(self) -> None:
        self._choice.go_to(self._after)
