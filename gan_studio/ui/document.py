"""An immutable state with its undo history: a workspace whose every act passes through here can undo everything."""

from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

_UNDO_LIMIT = 500
_MOVEMENT = 1

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
        self._movement: _Movement | None = None

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
        self._stack.push(_Step(self, text, state, None))

    def drag(self, text: str, state: State, grip: str) -> None:
        """Go to ``state`` as part of a movement: all until :meth:`settle`, or until another ``grip``, is one step."""
        if self._movement is None or self._movement.grip != grip:
            self._movement = _Movement(grip)
        self._stack.push(_Step(self, text, state, self._movement))

    def settle(self) -> None:
        """The movement has ended."""
        self._movement = None

    def put(self, state: State) -> None:
        """Show ``state`` without a trace in the history: for undo steps, and for what no one did by hand."""
        before, self._state = self._state, state
        self.changed.emit(before, state)


@dataclass(frozen=True, eq=False)
class _Movement:
    grip: str


class _Step(QUndoCommand):
    """From one state to another; those of one movement become one."""

    def __init__(self, document: Document[State], text: str, after: State, movement: _Movement | None) -> None:
        super().__init__(text)
        self._document: Document[State] = document
        self._before, self._after = document.state, after
        self._movement = movement

    def id(self) -> int:
        return -1 if self._movement is None else _MOVEMENT

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _Step) or other._movement is not self._movement:
            return False
        self._after = other._after
        return True

    def redo(self) -> None:
        self._document.put(self._after)

    def undo(self) -> None:
        self._document.settle()
        self._document.put(self._before)
