"""What a run leaves on disk for others to see: the sample grid, the time-lapse, the loss plot."""

import copy
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from gan_studio.core.config import TrainingConfig
from gan_studio.core.errors import StudioError
from gan_studio.core.export import save_animation, save_png
from gan_studio.core.frames import LossHistory
from gan_studio.core.grid import tile
from gan_studio.core.loss_plot import CAPTIONS, loss_plot
from gan_studio.core.progress import Progress, silent
from gan_studio.core.run_store import RunStore
from gan_studio.ui.figure_captions import translated
from gan_studio.ui.file_dialogs import ask_save
from gan_studio.ui.train.timeline import FRAMES_PER_SECOND, stride

if TYPE_CHECKING:
    from gan_studio.runtime.studio import Studio

_COMFORTABLE_WIDTH = 512
"""Animations of smaller grids are enlarged to about this."""


class Exports(QObject):
    """The actions of the File > Export menu and of the export button."""

    def __init__(self, studio: "Studio", parent: QWidget) -> None:
        super().__init__(parent)
        self._studio = studio
        self.pictures: NDArray[np.uint8] = np.empty((0, 1, 1, 3), np.uint8)
        """The grid on the screen: RGB, (n, size, size, 3)."""
        self._parent = parent
        self.grid, self.timelapse, self.curves = (QAction(self) for _ in range(3))
        self.grid.triggered.connect(self._save_grid)
        self.timelapse.triggered.connect(self._save_timelapse)
        self.curves.triggered.connect(self._save_curves)
        self.retranslate()
        self.refresh()

    @property
    def actions(self) -> list[QAction]:
        """All of them."""
        return [self.grid, self.timelapse, self.curves]

    def refresh(self) -> None:
        """Offer what there is."""
        run = self._studio.run
        self.grid.setEnabled(len(self.pictures) > 0)
        self.timelapse.setEnabled(run is not None and len(run.sample_steps) > 1)
        self.curves.setEnabled(run is not None and len(run.history) > 0)

    def _save_grid(self) -> None:
        path = self._ask(self.tr("Save the samples"), self.tr("samples"), self.tr("PNG pictures"), ".png")
        if path is not None:
            self._start(path, save_grid, self.pictures)

    def _save_timelapse(self) -> None:
        run = self._studio.run
        path = self._ask(self.tr("Save the time-lapse"), self.tr("time-lapse"), self.tr("Animations"), ".mp4", ".gif")
        if run is not None and path is not None:
            self._start(path, save_timelapse, run.folder, list(run.sample_steps))

    def _save_curves(self) -> None:
        run = self._studio.run
        path = self._ask(self.tr("Save the loss plot"), self.tr("losses"), self.tr("PNG pictures"), ".png")
        if run is not None and path is not None:
            # The run's own history goes on growing while it is drawn.
            self._start(path, save_curves, copy.copy(run.history), run.config, translated(CAPTIONS))

    def _ask(self, title: str, name: str, kind: str, *suffixes: str) -> Path | None:
        run = self._studio.run
        return ask_save(self._parent, "exports", title, f"{run.name} {name}" if run is not None else name, kind, *suffixes)

    def _start(self, path: Path, function: Callable[..., Path], *arguments: object) -> None:
        job = self._studio.jobs.start(self.tr("Saving {name}").format(name=path.name), function, path, *arguments)
        job.failed.connect(self._studio.failed)
        job.succeeded.connect(self._tell_saved)

    def _tell_saved(self, path: Path) -> None:
        self._studio.message.emit(self.tr("Saved {path}").format(path=path))

    def retranslate(self) -> None:
        """Set the texts again: the language has changed."""
        self.grid.setText(self.tr("&Samples as PNG…"))
        self.timelapse.setText(self.tr("&Time-lapse of the samples as MP4 or GIF…"))
        self.curves.setText(self.tr("&Loss plot as PNG…"))


def save_grid(path: Path, grid: NDArray[np.uint8]) -> Path:
    """Write a sample grid (n, size, size, 3) as one picture; returns ``path``."""
    save_png(path, tile(grid))
    return path


def save_timelapse(path: Path, folder: Path, steps: list[int], progress: Progress = silent) -> Path:
    """Write the kept grids of a run as an animation, the newest last; returns ``path``."""
    chosen = steps[:: -stride(len(steps))][::-1]
    with RunStore.open(folder) as store:
        enlarge = max(1, round(_COMFORTABLE_WIDTH / tile(store.load_samples(chosen[-1])).shape[1]))
        save_animation(path, _frames(store, chosen), FRAMES_PER_SECOND, enlarge, total=len(chosen), progress=progress)
    return path


def _frames(store: RunStore, steps: list[int]) -> Iterator[NDArray[np.uint8]]:
    for step in steps:
        # A grid may have been thinned out meanwhile; the film goes on without it.
        with suppress(StudioError):
            yield tile(store.load_samples(step))


def save_curves(path: Path, history: LossHistory, config: TrainingConfig, captions: Sequence[str]) -> Path:
    """Write the loss plot as a picture; returns ``path``."""
    save_png(path, loss_plot(history, config.in_effect.loss.balance, captions))
    return path
