"""The stripes as a picture for a report."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from gan_studio.core.diagnosis.history import DiversityHistory
from gan_studio.core.diagnosis.stripes import Stripes
from gan_studio.core.export import save_png
from gan_studio.core.stripes_figure import CAPTIONS, stripes_figure
from gan_studio.ui.collapse.mode_words import mode_words
from gan_studio.ui.figure_captions import translated
from gan_studio.ui.file_dialogs import ask_save

if TYPE_CHECKING:
    from gan_studio.runtime.studio import Studio

_MOST_ROWS = 125


class StripesExport(QObject):
    """The action of the File > Export menu."""

    def __init__(self, studio: "Studio", parent: QWidget) -> None:
        super().__init__(parent)
        self._studio = studio
        self._parent = parent
        self.history = DiversityHistory()
        """What would be exported."""
        self.action = QAction(self)
        self.action.triggered.connect(self._export)
        self.retranslate()

    def _export(self) -> None:
        modes, run = self.history.modes, self._studio.run
        if modes is None or run is None:
            return
        kind = self.tr("PNG pictures")
        path = ask_save(self._parent, "exports", self.tr("Save the modes over time"), f"{run.name} modes", kind, ".png")
        if path is None:
            return
        stripes = Stripes.of(self.history, _MOST_ROWS)
        names = [mode_words(modes, part) for part in stripes.modes]
        job = self._studio.jobs.start(self.tr("Saving {name}").format(name=path.name), _save, path, stripes, names, translated(CAPTIONS))
        job.failed.connect(self._studio.failed)
        job.succeeded.connect(self._tell_saved)

    @Slot(object)
    def _tell_saved(self, path: Path) -> None:
        self._studio.message.emit(self.tr("Saved {path}").format(path=path))

    def refresh(self, history: DiversityHistory) -> None:
        """Offer these reports, if there are any."""
        self.history = history
        self.action.setEnabled(len(history) > 0)

    def retranslate(self) -> None:
        """Set the text again: the language has changed."""
        self.action.setText(self.tr("&Modes over time as PNG…"))


def _save(path: Path, stripes: Stripes, names: list[str], captions: list[str]) -> Path:
    save_png(path, stripes_figure(stripes, names, captions))
    return path
