"""The fixed-z samples of a run: the newest, or those of any step that was kept, and any one of them enlarged."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QModelIndex, QSize, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from gan_studio.core.errors import StudioError
from gan_studio.runtime.current_run import CurrentRun
from gan_studio.ui.buttons import describe
from gan_studio.ui.icons import icon
from gan_studio.ui.image_grid import ImageGrid
from gan_studio.ui.theme import font, set_kind
from gan_studio.ui.tokens import SPACE
from gan_studio.ui.train.enlarged import Enlarged
from gan_studio.ui.train.grid_cache import GridCache
from gan_studio.ui.train.timeline import Timeline

_NOTHING: NDArray[np.uint8] = np.empty((0, 1, 1, 3), np.uint8)


class Samples(QWidget):
    """Shows one run; :meth:`refresh` pulls what is new."""

    step_chosen = Signal(object)
    """(int or None) the samples of another step are looked at; None is the newest."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._run: CurrentRun | None = None
        self._cache: GridCache | None = None
        self._trained_to = 0
        self.shown: NDArray[np.uint8] = _NOTHING
        """The grid on the screen: RGB, (n, size, size, 3)."""
        self.grid = ImageGrid(fit=True)
        self.grid.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.enlarged = Enlarged()
        self.timeline = Timeline()
        self._title = QLabel()
        self._title.setFont(font("heading"))
        self._export = QToolButton(popupMode=QToolButton.ToolButtonPopupMode.InstantPopup)
        self._export.setIcon(icon("export"))
        set_kind(self._export, "button")
        self._lay_out()
        self.timeline.chosen.connect(self._choose_step)
        self.grid.clicked.connect(self._enlarge)
        self.grid.activated.connect(self._enlarge)
        self.enlarged.closed.connect(self.grid.clearSelection)
        self.retranslate()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, SPACE)
        top.setSpacing(2 * SPACE)
        top.addWidget(self._title)
        top.addWidget(self.timeline, 1)
        top.addWidget(self._export)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.grid, 3)
        body.addWidget(self.enlarged, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addLayout(body, 1)

    def sizeHint(self) -> QSize:
        """Less than half of the room beside the settings."""
        return QSize(640, 300)

    def set_exports(self, actions: Sequence[QAction]) -> None:
        """What the export button offers."""
        menu = QMenu(self._export)
        menu.addActions(actions)
        self._export.setMenu(menu)

    def show_run(self, run: CurrentRun | None) -> None:
        """Show another run, or none."""
        self._run = run
        self._cache = None
        self._trained_to = 0
        self._show_grid(_NOTHING)
        self.timeline.set_steps(())
        self.timeline.go_live()
        self.refresh()

    def refresh(self) -> None:
        """Show the newest samples, unless older ones are looked at."""
        if self._run is None:
            return
        if self._cache is None or self._run.step < self._trained_to:
            # A run that went back to a checkpoint draws its later samples anew.
            self._cache = GridCache(self._run)
        self._trained_to = self._run.step
        self.timeline.set_steps(self._run.sample_steps)
        newest = self._run.latest_samples
        if self.timeline.step is None and newest is not None and newest is not self.shown:
            self._show_grid(newest)

    def _choose_step(self, step: int | None) -> None:
        if step is None:
            self.refresh()
        elif self._cache is not None:
            try:
                self._show_grid(self._cache.grid(step))
            except StudioError as error:
                self._show_grid(_NOTHING)
                self.grid.set_empty_text(QCoreApplication.translate("Error", error.sentence).format(**error.values))
        self.step_chosen.emit(step)

    def _show_grid(self, grid: NDArray[np.uint8]) -> None:
        self.shown = grid
        self.grid.set_images(grid)
        self.enlarged.update_from(grid)

    def _enlarge(self, index: QModelIndex) -> None:
        self.enlarged.show_picture(self.shown, index.row())

    def retranslate(self) -> None:
        """Set the texts again: the language has changed."""
        self._title.setText(self.tr("Samples"))
        self._title.setToolTip(self.tr("The same z at every step, drawn with the moving average of the generator’s weights."))
        self.grid.setAccessibleName(self.tr("Samples"))
        self.grid.set_empty_text(self.tr("The first samples come in a moment."))
        describe(self._export, self.tr("Export"))
        self.timeline.retranslate()
        self.enlarged.retranslate()
