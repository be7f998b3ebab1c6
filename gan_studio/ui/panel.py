"""What all workspaces' panels have in common."""

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QUndoStack
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QWidget

from gan_studio.ui.tab_order import set_tab_order

if TYPE_CHECKING:
    from gan_studio.runtime.failure import Failure
    from gan_studio.runtime.studio import Studio
    from gan_studio.ui.workspace import Workspace


class Panel(QWidget):
    """One workspace. It talks to the rest of the application through ``self.studio`` alone."""

    kind: "ClassVar[type[Workspace]]"
    """The workspace that it is the panel of."""

    workspace_wanted = Signal(str)
    """The person asked for another workspace, by its ``name``."""

    undo_stack: QUndoStack | None = None
    """Where the window's Edit menu sends undo and redo while this panel is visible; set it in ``__init__``."""

    def __init__(self, studio: "Studio", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.studio = studio
        self.setAccessibleName(QCoreApplication.translate("Panel", self.kind.label))

    def refresh(self) -> None:
        """Pull what is new and paint it. The window calls this 15 times a second while the panel is visible."""

    def tells(self, failure: "Failure") -> bool:
        """Whether this panel, while it is visible, shows a failure itself; the window need not, then."""
        return False

    def export_actions(self) -> list[QAction]:
        """What the window's File > Export menu offers while this panel is visible."""
        return []

    def tab_parts(self) -> tuple[QWidget, ...]:
        """What the Tab key goes through one after the other, whenever each was made; nothing leaves the order to Qt."""
        return ()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """The Tab key goes from the top down, also through what was made after the window."""
        set_tab_order(*self.tab_parts())
        return super().focusNextPrevChild(forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return presses the button that has the focus, where the button itself makes nothing of it; as Space does."""
        focus = QApplication.focusWidget()
        is_return = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_return and isinstance(focus, QAbstractButton) and not isinstance(focus, QCheckBox):
            if not event.isAutoRepeat():
                focus.click()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Set every text again: the language has changed."""

    def changeEvent(self, event: QEvent) -> None:
        """Notice a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.setAccessibleName(QCoreApplication.translate("Panel", self.kind.label))
            self.retranslate()
        super().changeEvent(event)
