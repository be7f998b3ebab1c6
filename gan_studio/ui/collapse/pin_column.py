"""The column in which a z is pinned: the run's samples to click on, a random one, or a favourite of the open model."""

import random
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from gan_studio.core.latent.prior import draw
from gan_studio.ui.buttons import describe, push_button
from gan_studio.ui.collapse.pins import FreeZ
from gan_studio.ui.image_grid import ImageGrid
from gan_studio.ui.theme import font, set_kind
from gan_studio.ui.tokens import SPACE

if TYPE_CHECKING:
    from gan_studio.runtime.current_run import CurrentRun
    from gan_studio.runtime.studio import Studio

_SEEDS = 10_000


class PinColumn(QFrame):
    """Speaks of the person's hand only."""

    numbers_chosen = Signal(list)
    """(list of int) exactly these samples are to be watched."""
    free_chosen = Signal(object)
    """(FreeZ) this one too."""
    unpin_wanted = Signal()

    def __init__(self, studio: "Studio", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "sidebar")
        self._studio = studio
        self._run: CurrentRun | None = None
        self.grid = ImageGrid(fit=True)
        self.grid.setSelectionMode(QAbstractItemView.SelectionMode.MultiSelection)
        self.grid.setDragEnabled(False)
        self._title = QLabel()
        self._title.setFont(font("heading"))
        self._hint = QLabel(wordWrap=True)
        set_kind(self._hint, "muted")
        self.random = push_button("", "random")
        self.favourites = push_button("", "star")
        self._menu = QMenu(self.favourites)
        self.favourites.setMenu(self._menu)
        self.unpin = push_button("", "remove")
        self._lay_out()
        self.grid.selected.connect(self._tell_numbers)
        self.random.clicked.connect(self._pin_random)
        self.unpin.clicked.connect(self.unpin_wanted)
        self._menu.aboutToShow.connect(self._fill_menu)
        studio.model_changed.connect(self._offer)
        self.retranslate()

    def _lay_out(self) -> None:
        others = QHBoxLayout()
        others.setSpacing(2 * SPACE)
        others.addWidget(self.random, 1)
        others.addWidget(self.favourites, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, 2 * SPACE)
        layout.setSpacing(SPACE)
        layout.addWidget(self._title)
        layout.addWidget(self._hint)
        layout.addWidget(self.grid, 1)
        layout.addSpacing(SPACE)
        layout.addLayout(others)
        layout.addWidget(self.unpin)

    # --- what it shows -------------------------------------------------------------------------------------------

    def show_run(self, run: "CurrentRun | None") -> None:
        """Offer another run's samples."""
        self._run = run
        self._show_pictures(np.empty((0, 1, 1, 3), np.uint8))
        self.refresh()

    def refresh(self) -> None:
        """Show the newest samples."""
        if self._run is not None and self._run.latest_samples is not None and self._run.latest_samples is not self.grid.images:
            self._show_pictures(self._run.latest_samples)
        self._offer()

    def _show_pictures(self, pictures: "np.ndarray[tuple[int, ...], np.dtype[np.uint8]]") -> None:
        """They come by themselves; what is pinned is not the grid's to decide then."""
        blocked = self.grid.blockSignals(True)
        self.grid.set_images(pictures)
        self.grid.blockSignals(blocked)

    def show_numbers(self, numbers: tuple[int, ...]) -> None:
        """Mark what is pinned."""
        if self.grid.selection != sorted(numbers):
            blocked = self.grid.blockSignals(True)
            self.grid.set_selection(number for number in numbers if number < len(self.grid.images))
            self.grid.blockSignals(blocked)

    def show_unpin(self, pinned: bool, selected: bool) -> None:
        """Offer to unpin what is selected among the pinned ones, or else all."""
        self.unpin.setEnabled(pinned)
        self.unpin.setText(self.tr("Unpin the selected") if selected else self.tr("Unpin all"))
        describe(self.unpin, self.tr("Stop watching them"))
        self.unpin.setAccessibleName(self.unpin.text())

    def _favourites(self) -> list[FreeZ]:
        """Those of the open model that mean something to this run's generator."""
        model, run = self._studio.model, self._run
        if model is None or run is None:
            return []
        return [FreeZ(one.name, one.z) for one in model.favourites if one.z.shape == (run.config.latent_size,)]

    def _offer(self) -> None:
        self.random.setEnabled(self._run is not None)
        found = bool(self._favourites())
        if found != self.favourites.isEnabled() or not self.favourites.toolTip():
            self.favourites.setEnabled(found)
            none = self.tr("The open model has no favourites: Walk adds the picture that it shows with the star.")
            describe(self.favourites, self.tr("Watch a favourite of the open model, such as one found in Walk") if found else none)
            self.favourites.setAccessibleName(self.favourites.text())

    def _fill_menu(self) -> None:
        self._menu.clear()
        for one in self._favourites():
            action = self._menu.addAction(one.name)
            action.setData(one)
            action.triggered.connect(self._pin_favourite)

    # --- what the person does ------------------------------------------------------------------------------------

    def _tell_numbers(self) -> None:
        self.numbers_chosen.emit(self.grid.selection)

    def _pin_random(self) -> None:
        if self._run is not None:
            config, seed = self._run.config, random.randrange(_SEEDS)
            self.free_chosen.emit(FreeZ(self.tr("seed {seed}").format(seed=seed), draw(config.prior, 1, config.latent_size, seed)[0]))

    def _pin_favourite(self) -> None:
        action = self.sender()
        if isinstance(action, QAction) and isinstance(action.data(), FreeZ):
            self.free_chosen.emit(action.data())

    def retranslate(self) -> None:
        """Set the texts again: the language has changed."""
        self._title.setText(self.tr("Newest samples"))
        self._hint.setText(self.tr("Click those that you want to watch."))
        self.grid.setAccessibleName(self.tr("Samples to watch"))
        self.grid.set_empty_text(self.tr("This run has kept no samples."))
        self.random.setText(self.tr("Random z"))
        describe(self.random, self.tr("Watch what becomes of a random z, drawn at every checkpoint"))
        self.random.setAccessibleName(self.random.text())
        self.favourites.setText(self.tr("Favourite"))
        self.favourites.setToolTip("")
        self._offer()
