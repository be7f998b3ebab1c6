"""The top of the Collapse workspace: how many modes are left, and what the doctor says."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from gan_studio.ui.theme import set_kind

if TYPE_CHECKING:
    from gan_studio.runtime.current_run import CurrentRun
    from gan_studio.runtime.studio import Studio


class Header(QFrame):
    """Shows one run; :meth:`refresh` pulls what is new."""

    change_asked = Signal()
    """The person wants to go back and change something."""

    def __init__(self, studio: "Studio", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        set_kind(self, "bar")

    def show_run(self, run: "CurrentRun | None") -> None:
        """Show another run, or none."""

    def refresh(self) -> None:
        """Show what is new in the run."""

    def retranslate(self) -> None:
        """Set the texts again: the language has changed."""
