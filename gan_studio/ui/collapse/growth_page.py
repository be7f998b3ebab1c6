"""The page “Growing”: any z of a run, and its picture through the whole training."""

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QKeySequence, QShortcut, QUndoStack
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from gan_studio.core.growth import Growth
from gan_studio.ui.collapse.grower import Grower
from gan_studio.ui.collapse.growing import more_of, more_samples
from gan_studio.ui.collapse.growth_block import GrowthBlock
from gan_studio.ui.collapse.page import Page
from gan_studio.ui.collapse.pin_column import PinColumn
from gan_studio.ui.collapse.pins import FreeZ, PinBoard, Pins
from gan_studio.ui.document import Document
from gan_studio.ui.empty_state import EmptyState
from gan_studio.ui.image_grid import ImageGrid
from gan_studio.ui.layout_memory import remember
from gan_studio.ui.theme import font
from gan_studio.ui.tokens import SPACE
from gan_studio.ui.train.timeline import Timeline

if TYPE_CHECKING:
    from gan_studio.runtime.current_run import CurrentRun
    from gan_studio.runtime.studio import Studio

_SIDE_WIDTH = 280
_HEIGHTS = [230, 260]
"""Of the large pictures and the strips, until the person decides otherwise."""
_TO_BEGIN_WITH = 4
_GRIDS_MS, _CHECKPOINTS_MS = 1000, 10_000
"""Between two looks at what a training has kept meanwhile."""


class GrowthPage(Page):
    """Pins are kept for every run until the application ends, and can be undone."""

    def __init__(self, studio: "Studio") -> None:
        super().__init__(studio)
        self._run: CurrentRun | None = None
        self._trained_to = 0
        self._step: int | None = None
        self._board: Document[PinBoard]
        self.samples, self.others = Grower(studio, more_samples, _GRIDS_MS, self), Grower(studio, more_of, _CHECKPOINTS_MS, self)
        self.blocks = GrowthBlock(studio, self.samples), GrowthBlock(studio, self.others)
        self.column = PinColumn(studio)
        self.timeline = Timeline()
        self.stage = ImageGrid(fit=True)
        self.stage.set_smooth(False)
        self._title = QLabel()
        self._title.setFont(font("heading"))
        self.empty = EmptyState("star", "")
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(3 * SPACE, SPACE, 2 * SPACE, SPACE)
        top.setSpacing(2 * SPACE)
        for widget, stretch in ((self._title, 0), (self.timeline, 1)):
            top.addWidget(widget, stretch)
        upper = QWidget()
        column = QVBoxLayout(upper)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.stage, 1)
        strips = QWidget()
        below = QVBoxLayout(strips)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(0)
        for block in self.blocks:
            below.addWidget(block)
        below.addStretch()
        self._strips = scroll = QScrollArea(widgetResizable=True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(strips)
        grown = QSplitter(Qt.Orientation.Vertical, childrenCollapsible=False)
        grown.addWidget(upper)
        grown.addWidget(scroll)
        remember(grown, self.studio.settings, "growth/strips", _HEIGHTS)
        for page in (self.empty, grown):
            self._stack.addWidget(page)
        splitter = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        splitter.addWidget(self.column)
        splitter.addWidget(self._stack)
        splitter.setStretchFactor(1, 1)
        remember(splitter, self.studio.settings, "growth/side", (_SIDE_WIDTH, 3 * _SIDE_WIDTH))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter)

    def _connect(self) -> None:
        self.column.numbers_chosen.connect(self._pin_numbers)
        self.column.free_chosen.connect(self._pin_free)
        self.column.unpin_wanted.connect(self._unpin)
        self.stage.selected.connect(self._offer_unpin)
        self.empty.clicked.connect(self._pin_some)
        self.timeline.chosen.connect(self.point_chosen)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.stage, self._unpin, context=Qt.ShortcutContext.WidgetShortcut)
        for grower, block in zip((self.samples, self.others), self.blocks, strict=True):
            grower.changed.connect(self._show_growth)
            block.step_chosen.connect(self.point_chosen)

    # --- the run and its pins ------------------------------------------------------------------------------------

    @property
    def pins(self) -> Pins:
        """What is watched of the open run."""
        return self._board.state.of(self._run.folder) if self._run is not None else Pins()

    def use_undo_stack(self, stack: QUndoStack) -> None:
        """Pins can be undone."""
        self._board = Document(PinBoard(), stack, self)
        self._board.changed.connect(self._follow_board)

    def show_run(self, run: "CurrentRun | None") -> None:
        """Show another run, and what was pinned of it."""
        self._run = run
        self._trained_to = run.step if run is not None else 0
        self.column.show_run(run)
        self._follow_board()

    def refresh(self) -> None:
        """Let the pictures grow with a run that trains; one that went back to a checkpoint draws them anew."""
        run = self._run
        if run is None:
            return
        if run.step < self._trained_to:
            self.samples.forget()
            self.others.forget()
        self._trained_to = run.step
        self.column.refresh()
        if self.studio.training.is_active:
            self.samples.refresh(run.sample_steps[-1] if run.sample_steps else 0)
            self.others.refresh(run.step)

    @Slot()
    def _follow_board(self) -> None:
        pins, folder = self.pins, self._run.folder if self._run is not None else None
        self.column.show_numbers(pins.numbers)
        self.samples.follow(folder, pins.numbers)
        self.others.follow(folder, pins.free)
        self._stack.setCurrentIndex(1 if pins else 0)
        self._show_growth()

    def _put(self, text: str, pins: Pins) -> None:
        if self._run is not None and pins != self.pins:
            self._board.apply(text, self._board.state.changed(self._run.folder, pins))

    @Slot(list)
    def _pin_numbers(self, numbers: list[int]) -> None:
        self._put(self.tr("Choose samples to watch"), self.pins.with_numbers(numbers))

    @Slot(object)
    def _pin_free(self, one: FreeZ) -> None:
        self._put(self.tr("Watch {name}").format(name=one.name), self.pins.with_free(one))

    def _pin_some(self) -> None:
        self._pin_numbers(list(range(min(_TO_BEGIN_WITH, len(self.column.grid.images)))))

    def _unpin(self) -> None:
        """What is selected among the pinned ones, or all."""
        pins, chosen = self.pins, self.stage.selection
        if not chosen:
            self._put(self.tr("Unpin all"), Pins())
            return
        gone = len(pins.numbers)
        left = pins.with_numbers([number for place, number in enumerate(pins.numbers) if place not in chosen])
        for place in chosen:
            if place >= gone:
                left = left.without_free(pins.free[place - gone])
        self.stage.clearSelection()
        self._put(self.tr("Unpin"), left)

    # --- what has grown ------------------------------------------------------------------------------------------

    def _names(self) -> tuple[list[str], list[str]]:
        pins = self.pins
        return [self.tr("sample {number}").format(number=number + 1) for number in pins.numbers], [one.name for one in pins.free]

    @Slot()
    def _show_growth(self) -> None:
        for block, names in zip(self.blocks, self._names(), strict=True):
            block.show_pins(names)
        known = [grower.growth for grower in (self.samples, self.others) if grower.growth is not None]
        blocked = self.timeline.blockSignals(True)  # a step that is not kept any more is not the person's choice
        self.timeline.set_steps(sorted({step for growth in known for step in growth.steps.tolist()}))
        self.timeline.show_step(self._step)
        self.timeline.blockSignals(blocked)
        self._show_step()
        self._offer_unpin()

    def mark(self, step: int | None) -> None:
        """The chosen point is another one; None is the newest step."""
        if step != self._step:
            self._step = step
            self.timeline.show_step(step)
            self._show_step()

    def _show_step(self) -> None:
        """The large pictures, each of the last step that it is kept of."""
        for block in self.blocks:
            block.strip.mark(self._step)
        pictures, captions = [], []
        for grower, names in zip((self.samples, self.others), self._names(), strict=True):
            if grower.growth is not None:
                index, step = _place(grower.growth, self._step)
                pictures += list(grower.growth.pictures[:, index])
                captions += [self.tr("{name}, step {step:,}").format(name=name, step=step) for name in names]
        self.stage.set_images(np.stack(pictures) if pictures else np.empty((0, 1, 1, 3), np.uint8))
        self.stage.set_captions(captions)

    @Slot()
    def _offer_unpin(self) -> None:
        self.column.show_unpin(bool(self.pins), bool(self.stage.selection))

    def export_actions(self) -> list[QAction]:
        """A strip, a GIF and a video of both kinds of pins."""
        return [action for block in self.blocks for action in block.exports.actions]

    def retranslate(self) -> None:
        """Set every text again: the language has changed."""
        self._title.setText(self.tr("Growing"))
        self._strips.setAccessibleName(self.tr("Through the training"))
        self.stage.setAccessibleName(self.tr("What is watched, at the chosen step"))
        self.stage.set_empty_text(self.tr("Looking back through the run…"))
        advice = self.tr("Pin samples at the left, or any other z: you see how each picture comes about, from noise to what it is now.")
        self.empty.set_texts(self.tr("Watch a sample grow"), advice, self.tr("Pin the first four"))
        self.blocks[0].name(self.tr("Samples"), self.tr("whenever the run has kept its grid"))
        self.blocks[1].name(self.tr("Other z"), self.tr("drawn at every checkpoint that is kept"))
        self.column.retranslate()
        self.timeline.retranslate()
        self._show_growth()


def _place(growth: Growth, step: int | None) -> tuple[int, int]:
    """The index of the last picture up to a step, or of the first, and its step."""
    index = len(growth.steps) - 1 if step is None else max(0, int(np.searchsorted(growth.steps, step, side="right")) - 1)
    return index, int(growth.steps[index])
