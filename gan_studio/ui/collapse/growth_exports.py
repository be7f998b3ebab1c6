"""What has grown as files: a strip, a GIF or a video."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from gan_studio.core.figures import STEP, STEPS
from gan_studio.core.growth import Growth
from gan_studio.ui.collapse.growing import export_growth
from gan_studio.ui.figure_captions import translated
from gan_studio.ui.file_dialogs import ask_save

if TYPE_CHECKING:
    from gan_studio.runtime.studio import Studio


class GrowthExports(QObject):
    """The actions for one :attr:`growth`; each asks for a file, and a background job writes it."""

    def __init__(self, studio: "Studio", window: QWidget) -> None:
        super().__init__(window)
        self._studio = studio
        self._window = window
        self._growth: Growth | None = None
        self.png, self.gif, self.mp4 = (QAction(self) for _ in range(3))
        self.png.triggered.connect(self._save_png)
        self.gif.triggered.connect(self._save_gif)
        self.mp4.triggered.connect(self._save_mp4)
        self.show_growth(None)

    @property
    def actions(self) -> list[QAction]:
        """All of them."""
        return [self.png, self.gif, self.mp4]

    def show_growth(self, growth: Growth | None) -> None:
        """Offer what there is."""
        self._growth = growth
        self.png.setEnabled(growth is not None)
        for action in (self.gif, self.mp4):
            action.setEnabled(growth is not None and len(growth.steps) > 1)

    def _save_png(self) -> None:
        self._save(".png", self.tr("Export strip"), self.tr("PNG pictures"))

    def _save_gif(self) -> None:
        self._save(".gif", self.tr("Export animation"), self.tr("GIF animations"))

    def _save_mp4(self) -> None:
        self._save(".mp4", self.tr("Export animation"), self.tr("MP4 videos"))

    def _save(self, suffix: str, title: str, kind: str) -> None:
        growth, run = self._growth, self._studio.run
        if growth is None or run is None:
            return
        path = ask_save(self._window, "exports", title, self.tr("{name} growing").format(name=run.name), kind, suffix)
        if path is not None:
            steps, step = translated((STEPS, STEP))
            job = self._studio.jobs.start(self.tr("Exporting {name}").format(name=path.name), export_growth, path, growth, (steps, step))
            job.succeeded.connect(self._tell)
            job.failed.connect(self._studio.failed)

    @Slot(object)
    def _tell(self, path: Path) -> None:
        self._studio.message.emit(self.tr("Exported {path}").format(path=path))

    def name(self, what: str) -> None:
        """Set the texts: ``what`` grows."""
        self.png.setText(self.tr("{what}: strip as PNG…").format(what=what))
        self.gif.setText(self.tr("{what}: animation as GIF…").format(what=what))
        self.mp4.setText(self.tr("{what}: animation as MP4…").format(what=what))
