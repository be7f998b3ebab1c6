"""The place of the workspaces, in which the open one can be rolled where it is larger than the room that is left."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget


class WorkspaceStack(QStackedWidget):
    """Needs as much room as the workspace that is open, not as the widest of all."""

    def minimumSizeHint(self) -> QSize:
        """Of that one."""
        panel = self.currentWidget()
        return panel.minimumSizeHint().expandedTo(panel.minimumSize()) if panel is not None else QSize()


def rolling(stack: WorkspaceStack) -> QScrollArea:
    """Bars appear only where a workspace has less room than its least."""
    area = QScrollArea(widgetResizable=True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(_Sheet(stack))
    return area


class _Sheet(QWidget):
    """Keeps from the frame that words in a workspace may wrap: it would give each the height that it would like best, and roll that."""

    def __init__(self, stack: WorkspaceStack) -> None:
        super().__init__()
        self._stack = stack
        stack.setParent(self)

    def minimumSizeHint(self) -> QSize:
        """Of the open workspace."""
        return self._stack.minimumSizeHint()

    def event(self, event: QEvent) -> bool:
        """Pass on that the open workspace needs more room, or less."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().event(event)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """The stack fills it."""
        self._stack.setGeometry(self.rect())
