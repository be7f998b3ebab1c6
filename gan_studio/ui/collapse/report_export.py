"""A run's diversity reports as a table for other programs."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from gan_studio.core.atomic import write_atomic
from gan_studio.core.diagnosis.report_table import report_table
from gan_studio.ui.file_dialogs import ask_save

if TYPE_CHECKING:
    from gan_studio.core.diagnosis.report import DiversityFrame
    from gan_studio.runtime.current_run import CurrentRun
    from gan_studio.runtime.studio import Studio


class ReportExport(QObject):
    """The action of the File > Export menu."""

    def __init__(self, studio: "Studio", parent: QWidget) -> None:
        super().__init__(parent)
        self._studio = studio
        self._parent = parent
        self.action = QAction(self)
        self.action.triggered.connect(self._export)
        self.retranslate()

    def _export(self) -> None:
        run = self._studio.run
        if run is None:
            return
        path = ask_save(self._parent, "exports", self.tr("Save the figures"), f"{run.name} figures", self.tr("Tables"), ".csv")
        if path is not None:
            job = self._studio.jobs.start(self.tr("Saving {name}").format(name=path.name), _save, path, _reports(run))
            job.failed.connect(self._studio.failed)
            job.succeeded.connect(self._tell_saved)

    @Slot(object)
    def _tell_saved(self, path: Path) -> None:
        self._studio.message.emit(self.tr("Saved {path}").format(path=path))

    def refresh(self) -> None:
        """Offer it, if there are any reports."""
        run = self._studio.run
        self.action.setEnabled(run is not None and any(len(history) for history in run.diversity.values()))

    def retranslate(self) -> None:
        """Set the text again: the language has changed."""
        self.action.setText(self.tr("&Figures of all reports as CSV…"))


def _reports(run: "CurrentRun") -> "list[DiversityFrame]":
    """All of a run's, those on demand too."""
    return [frame for history in run.diversity.values() for frame in history.frames] + list(run.closer_look.values())


def _save(path: Path, frames: "list[DiversityFrame]") -> Path:
    write_atomic(path, report_table(frames).encode())
    return path
