"""What a page of the Collapse workspace is to its panel; :mod:`gan_studio.ui.collapse.tabs` lists them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QUndoStack
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from gan_studio.runtime.current_run import CurrentRun
    from gan_studio.runtime.studio import Studio


class Page(QWidget):
    """Made when it is first looked at; it is refreshed only while it can be seen."""

    point_chosen = Signal(object)
    """(int or None) the person points at a step of the run; None is the newest, whatever it is."""
    workspace_wanted = Signal(str)
    """The person asked for another workspace, by its ``name``."""

    page_wanted = Signal(str)
    """The person asked for another page of this workspace, by its tab's ``name``."""

    def __init__(self, studio: "Studio") -> None:
        super().__init__()
        self.studio = studio

    def use_undo_stack(self, stack: QUndoStack) -> None:
        """What the window's Edit menu undoes; handed over once, before the first run."""

    def show_run(self, run: "CurrentRun | None") -> None:
        """Show another run, or none."""

    def refresh(self) -> None:
        """Pull what is new and paint it."""

    def mark(self, step: int | None) -> None:
        """The chosen point is another one, wherever that was chosen; None is the newest step."""

    def export_actions(self) -> list[QAction]:
        """What File > Export offers while this page is visible."""
        return []

    def retranslate(self) -> None:
        """Set every text again: the language has changed."""
