"""What a workspace is to the window: a file dropped into ``ui/panels/`` that defines a :class:`Panel` becomes one."""

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtGui import QAction, QUndoStack
from PySide6.QtWidgets import QWidget

from gan_studio.core.registry import discover

if TYPE_CHECKING:
    from gan_studio.runtime.failure import Failure
    from gan_studio.runtime.studio import Studio


class Panel(QWidget):
    """One workspace. It talks to the rest of the application through ``self.studio`` alone."""

    name: ClassVar[str]
    """The key in the saved layout."""
    label: ClassVar[str]
    """What the rail shows; marked with ``QT_TRANSLATE_NOOP("Panel", ...)``, as is ``tooltip``."""
    tooltip: ClassVar[str]
    icon: ClassVar[str]
    """A name for :func:`gan_studio.ui.icons.icon`."""
    order: ClassVar[int] = 100

    workspace_wanted = Signal(str)
    """The person asked for another workspace, by its ``name``."""

    undo_stack: QUndoStack | None = None
    """Where the window's Edit menu sends undo and redo while this panel is visible; set it in ``__init__``."""

    def __init__(self, studio: "Studio", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.studio = studio
        self.setAccessibleName(QCoreApplication.translate("Panel", self.label))

    def refresh(self) -> None:
        """Pull what is new and paint it. The window calls this 15 times a second while the panel is visible."""

    def tells(self, failure: "Failure") -> bool:
        """Whether this panel, while it is visible, shows a failure itself; the window need not, then."""
        return False

    def export_actions(self) -> list[QAction]:
        """What the window's File > Export menu offers while this panel is visible."""
        return []

    def retranslate(self) -> None:
        """Set every text again: the language has changed."""

    def changeEvent(self, event: QEvent) -> None:
        """Notice a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.setAccessibleName(QCoreApplication.translate("Panel", self.label))
            self.retranslate()
        super().changeEvent(event)


def panel_kinds() -> list[type[Panel]]:
    """Every workspace there is, in the rail's order."""
    return discover("gan_studio.ui.panels", Panel)
