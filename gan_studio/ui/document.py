"""An immutable state with its undo history: a workspace whose every act passes through here can undo everything."""

from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

_UNDO_LIMIT = 500

State = TypeVar("State")


class Document(QObject, Generic[State]):
    """Lives on the UI thread. ``State`` is a frozen dataclass."""

    changed = Signal(object, object)
    """(the state before, the state after)"""

    def __init__(self, state: State, undo_stack: QUndoStack, parent: QObject | None = None) -> None:
        super().__init__(parent)
        undo_stack.setUndoLimit(_UNDO_LIMIT)
        self._stack = undo_stack
        self._state = state
        self._movement: _Step[State] | None = None
        self._grip = ""
        self._place = 0
        """Where in the history the movement is: whatever else is done meanwhile ends it."""

    @property
    def state(self) -> State:
        """How things are now."""
        return self._state

    def restart(self, state: State) -> None:
        """Begin anew, with nothing to undo."""
        self.settle()
        self._stack.clear()
        self.put(state)

    def apply(self, text: str, state: State) -> None:
        """Go to ``state`` in one step, which the Edit menu calls ``text``."""
        self.settle()
        self._stack.push(_Step(self, text, state))

    def drag(self, text: str, state: State, grip: str) -> None:
        """Go to ``state`` as part of a movement: all until :meth:`settle`, or until another ``grip``, is one step."""
        if self._movement is not None and grip == self._grip and self._place == self._stack.index():
            # A push, even of a step that merges, tells every menu and button: at 60 a second that costs more than the picture.
            self._movement.after = state
            self.put(state)
            return
        self.settle()
        step = _Step(self, text, state)
        self._stack.push(step)
        self._movement, self._grip, self._place = step, grip, self._stack.index()

    def settle(self) -> None:
        """The movement has ended."""
        self._movement = None

    def put(self, state: State) -> None:
        """Show ``state`` without a trace in the history: for undo steps, and for what no one did by hand."""
        before, self._state = self._state, state
        self.changed.emit(before, state)


class _Step(QUndoCommand, Generic[State]):
    """From one state to another."""

    def __init__(self, document: Document[State], text: str, after: State) -> None:
        super().__init__(text)
        self._document: Document[State] = document
        self._before, self.after = document.state, after

    def redo(self) -> None:
        self._document.put(self.after)

    def undo(self) -> None:
        self._document.settle()
        self._document.put(self._before)
