"""What the tabs with sliders along directions have in common: a search, its progress, and what to do with its result."""

from typing import ClassVar

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QStackedWidget, QWidget

from gan_studio.ui.buttons import push_button
from gan_studio.ui.document import Document
from gan_studio.ui.empty_state import EmptyState
from gan_studio.ui.job_progress import JobProgress
from gan_studio.ui.theme import set_kind
from gan_studio.ui.walk.direction_finder import DirectionFinder
from gan_studio.ui.walk.slider_pages import SliderPages
from gan_studio.ui.walk.slider_tab import SliderTab
from gan_studio.ui.walk.state import Directions, WalkState


class DirectionPages(SliderPages):
    """Sub-classes say how the directions are called."""

    reach: ClassVar[float]
    """How far the sliders go, in sigmas."""
    directions: Directions | None = None


class DirectionTab(SliderTab):
    """Sub-classes say what is searched for, and whether that begins when the tab is first seen."""

    searches_at_once: ClassVar[bool]

    def __init__(self, document: Document[WalkState], finder: DirectionFinder, sliders: DirectionPages, parent: QWidget | None = None) -> None:
        super().__init__(document, sliders, parent)
        self._sliders = sliders
        self._finder = finder
        self._model_step = 0
        self._missing = EmptyState("walk", "")
        self._missing.clicked.connect(finder.find)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._missing)
        self._stack.addWidget(sliders)
        self._progress = JobProgress()
        self._age = QLabel(wordWrap=True)
        set_kind(self._age, "muted")
        self._again = push_button("")
        self._again.clicked.connect(finder.find)
        self._lay_out(self._stack, (self._age, self._progress), self._again)
        finder.changed.connect(self._follow_finder)
        self.retranslate()
        self._follow_finder()

    def act_on(self, index: int) -> str:
        """What the Edit menu calls a movement along a direction."""
        raise NotImplementedError

    def missing_texts(self, searching: bool) -> tuple[str, ...]:
        """What to say while there are no directions: a sentence, advice, and perhaps what the button says that looks for them."""
        raise NotImplementedError

    def showEvent(self, event: QShowEvent) -> None:
        """Search when somebody looks for the first time."""
        super().showEvent(event)
        self._find_once()

    def configure(self) -> None:
        """Another model is open."""
        self._finder.forget()
        if self.isVisible():
            self._find_once()

    def _find_once(self) -> None:
        if self.searches_at_once and self._finder.directions is None:
            self._finder.find()

    def show_state(self, state: WalkState, model_step: int) -> None:
        """Show how far z was moved, and whether the model has learned since the directions were found."""
        directions = self._finder.directions
        if directions is None:
            return
        amounts = state.amounts(directions)
        self.pages.set_values(amounts, amounts * 0)
        self._reset.setEnabled(bool(amounts.any()))
        aged = model_step != self._finder.step
        self._again.setVisible(aged)
        self._age.setVisible(aged)
        if aged and model_step != self._model_step:
            text = self.tr("Found at step {step:,}. The model has learned since.")
            self._age.setText(text.format(step=self._finder.step))
        self._model_step = model_step

    def _follow_finder(self) -> None:
        directions, job = self._finder.directions, self._finder.job
        if job is not None:
            self._progress.watch(job)
        self._again.setEnabled(job is None)
        self._reset.setVisible(directions is not None)
        if directions is None:
            self._again.hide()
            self._age.hide()
            self._missing.set_texts(*self.missing_texts(searching=job is not None))
        elif directions is not self._sliders.directions:
            self._sliders.directions = directions
            self._sliders.configure(len(directions), -self._sliders.reach, self._sliders.reach)
            self.show_state(self._document.state, self._finder.step)
        self._stack.setCurrentWidget(self._missing if directions is None else self.pages)

    def _move(self, index: int, value: float) -> None:
        directions, state = self._finder.directions, self._document.state
        if directions is not None:
            amounts = state.amounts(directions).copy()
            amounts[index] = value
            self._document.drag(self.act_on(index), state.with_amounts(directions, amounts), f"{type(self).__name__} {index}")

    def _reset_all(self) -> None:
        directions, state = self._finder.directions, self._document.state
        if directions is not None:
            self._document.apply(self.tr("Reset directions"), state.with_amounts(directions, state.amounts(directions) * 0))

    def retranslate(self) -> None:
        """Set every text again."""
        super().retranslate()
        self._reset.setToolTip(self.tr("Take all movements along directions back"))
        self._again.setText(self.tr("Find anew"))
        self._again.setToolTip(self.tr("Look for the directions of the model as it is now"))
        self._follow_finder()
