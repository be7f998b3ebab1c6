"""The walk's state with its undo history: everything that changes z passes through here."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from gan_studio.ui.walk.state import WalkState

_UNDO_LIMIT = 500


class WalkDocument(QObject):
    """Lives on the UI thread."""

    changed = Signal(object, object)
    """(WalkState before, WalkState after)"""

    def __init__(self, state: WalkState, undo_stack: QUndoStack, parent: QObject | None = None) -> None:
        super().__init__(parent)
        undo_stack.setUndoLimit(_UNDO_LIMIT)
        self._stack = undo_stack
        self._state = state
        self._movement: _Step | None = None
        self._grip: object = None

    @property
    def state(self) -> WalkState:
        """Where the walk is now."""
        return self._state

    def restart(self, state: WalkState) -> None:
        """Another model: begin anew, with nothing to undo."""
        self.settle()
        self._stack.clear()
        self._set(state)

    def apply(self, text: str, state: WalkState) -> None:
        """Go to ``state`` in one step, which the Edit menu calls ``text``."""
        self.settle()
        self._stack.push(_Step(self, text, state))

    def drag(self, text: str, state: WalkState, grip: object) -> None:
        """Go to ``state`` as part of a movement: all until :meth:`settle`, or until another ``grip``, is one step."""
        if self._movement is not None and grip == self._grip:
            # A push, even of a step that merges, tells every menu and button; at 60 a second that costs more than the picture.
            self._movement.after = state
            self._set(state)
            return
        self.settle()
        step = _Step(self, text, state)
        self._stack.push(step)
        self._movement, self._grip = step, grip

    def settle(self) -> None:
        """The movement has ended."""
        self._movement = None
        self._grip = None

    def _set(self, state: WalkState) -> None:
        before, self._state = self._state, state
        self.changed.emit(before, state)


class _Step(QUndoCommand):
    """From one state to another."""

    def __init__(self, document: WalkDocument, text: str, after: WalkState) -> None:
        super().__init__(text)
        self._document = document
        self.before, self.after = document.state, after

    def redo(self) -> None:
        self._document._set(self.after)

    def undo(self) -> None:
        self._document.settle()
        self._document._set(self.before)
