"""A grid of samples in which those that look the same are framed alike."""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QElapsedTimer, Slot
from PySide6.QtWidgets import QAbstractItemView, QLabel, QVBoxLayout, QWidget

from gan_studio.core.diagnosis.report import GeneratorKind
from gan_studio.core.errors import StudioError
from gan_studio.ui.error_words import in_words
from gan_studio.ui.image_grid import ImageGrid
from gan_studio.ui.theme import font, set_kind
from gan_studio.ui.tokens import SPACE
from gan_studio.ui.train.grid_cache import GridCache

if TYPE_CHECKING:
    from gan_studio.runtime.current_run import CurrentRun
    from gan_studio.runtime.diversity_worker import Glimpse
    from gan_studio.runtime.studio import Studio

COUNT = 64
"""Pictures of the generator in training; as many as the fixed-z grid has."""
_CHANNEL = "collapse"
_INTERVAL_MS = 2000
"""Between two looks: pictures that change more often cannot be compared."""
_NOTHING: NDArray[np.uint8] = np.empty((0, 1, 1, 3), np.uint8)

Groups = tuple[tuple[int, ...], ...]


class SampleView(QWidget):
    """Shows what one generator of the open run draws, or drew at a step; :meth:`refresh` pulls what is new."""

    def __init__(self, studio: "Studio", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self._run: CurrentRun | None = None
        self._cache: GridCache | None = None
        self._kind: GeneratorKind = "current"
        self._step: int | None = None
        self._looked_at: tuple[GeneratorKind, int | None, int] | None = None
        self._asked: NDArray[np.uint8] = _NOTHING
        self._since = QElapsedTimer()
        self.groups: Groups | None = None
        """What looks the same; None as long as nobody has looked."""
        self.grid = ImageGrid(fit=True)
        self.grid.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.grid.set_smooth(False)
        self._title, self._found = QLabel(wordWrap=True), QLabel(wordWrap=True)
        self._title.setFont(font("heading"))
        set_kind(self._found, "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, 2 * SPACE)
        layout.setSpacing(2 * SPACE)
        layout.addWidget(self._title)
        layout.addWidget(self.grid, 1)
        layout.addWidget(self._found)
        studio.diversity.outlined.connect(self._take_outline)
        studio.diversity.glimpsed.connect(self._take_glimpse)
        self.retranslate()

    def show_run(self, run: "CurrentRun | None") -> None:
        """Show another run, or none."""
        self._run = run
        self._cache = GridCache(run) if run is not None else None
        self._show(_NOTHING, None)
        self._look_anew()

    def show_kind(self, kind: GeneratorKind, step: int | None) -> None:
        """Show another generator, or another step; None is the newest."""
        if (kind, step) != (self._kind, self._step):
            self._kind, self._step = kind, step
            self._look_anew()

    def _look_anew(self) -> None:
        self._looked_at = None
        self._since.invalidate()
        self._say()

    @property
    def shows_current(self) -> bool:
        """Whether these are pictures of the generator in training; of earlier steps, only the average's were kept."""
        return self._kind == "current" and self._step is None and self._is_measured

    @property
    def _is_measured(self) -> bool:
        return self._run is not None and self._studio.diversity.folder == self._run.folder

    def refresh(self) -> None:
        """Look again, if the training has gone on and the last look is some time ago."""
        run = self._run
        if run is None or (self._since.isValid() and self._since.elapsed() < _INTERVAL_MS):
            return
        wanted = (self._kind, self._step, run.step if self._step is None else 0)
        if wanted == self._looked_at:
            return
        looked = self._studio.diversity.glance(COUNT) if self.shows_current else self._look_at_grid(run)
        if looked:
            self._since.start()
            self._looked_at = wanted

    def _look_at_grid(self, run: "CurrentRun") -> bool:
        """Show a grid of the average; its groups follow, where there is somebody to find them."""
        grid = run.latest_samples if self._step is None else self._kept(run, self._step)
        if grid is None:
            return False
        if self._is_measured and self._studio.diversity.meter is not None:
            if grid is not self._asked:
                self._asked = grid
                self._studio.diversity.outline(_CHANNEL, grid)
        else:
            self._show(grid, None)
        return True

    def _kept(self, run: "CurrentRun", step: int) -> NDArray[np.uint8] | None:
        before = [kept for kept in run.sample_steps if kept <= step] or run.sample_steps[:1]
        if not before or self._cache is None:
            return None
        try:
            return self._cache.grid(before[-1])
        except StudioError as error:
            self.grid.set_empty_text(in_words(error))
            return _NOTHING

    @Slot(str, object)
    def _take_outline(self, channel: str, groups: Groups) -> None:
        if channel == _CHANNEL and not self.shows_current:
            self._show(self._asked, groups)

    @Slot(object)
    def _take_glimpse(self, seen: "Glimpse") -> None:
        if self.shows_current:
            self._asked = _NOTHING
            self._show(seen.pictures, seen.groups)

    def _show(self, pictures: NDArray[np.uint8], groups: Groups | None) -> None:
        self.groups = groups
        self.grid.set_images(pictures)
        self.grid.set_groups(groups or ())
        self._say()

    def _say(self) -> None:
        """What is shown, and what was found in it."""
        current = self.shows_current
        self._title.setText(self.tr("What G draws now") if current else self.tr("What the average of G draws, always for the same z"))
        count, groups = len(self.grid.images), self.groups
        if self._kind == "current" and not current:
            self._found.setText(self.tr("Only the average’s samples are kept with a run."))
        elif groups is None or not count:
            self._found.setText(self.tr("What looks the same is framed as soon as the real pictures have been looked at.") if self._is_measured else "")
        elif groups:
            text = self.tr("{alike} of {count} pictures look like another one: groups are framed and numbered, the largest first.")
            self._found.setText(text.format(alike=sum(map(len, groups)), count=count))
        else:
            self._found.setText(self.tr("Pixel by pixel, no two of these {count} pictures are near-duplicates.").format(count=count))

    def retranslate(self) -> None:
        """Set the texts again: the language has changed."""
        self.grid.setAccessibleName(self.tr("Samples"))
        self.grid.set_empty_text(self.tr("The first samples come in a moment."))
        self._say()
