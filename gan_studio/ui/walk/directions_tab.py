"""The sliders along the principal directions of the generator's first layer."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QStackedWidget, QWidget

from gan_studio.core.latent.directions import PrincipalDirections
from gan_studio.ui.buttons import push_button
from gan_studio.ui.document import Document
from gan_studio.ui.empty_state import EmptyState
from gan_studio.ui.job_progress import JobProgress
from gan_studio.ui.theme import set_kind
from gan_studio.ui.walk.direction_finder import DirectionFinder
from gan_studio.ui.walk.slider_pages import ItemText, SliderPages
from gan_studio.ui.walk.slider_tab import SliderTab
from gan_studio.ui.walk.state import WalkState

_REACH = 5.0
"""How far the sliders go, in sigmas."""


class DirectionPages(SliderPages):
    """Numbered from 1, the strongest; beside the number its share of the variance."""

    directions: PrincipalDirections | None = None

    def text_of(self, index: int) -> ItemText:
        """How much of the first layer's variance the direction explains says how much it does to the picture."""
        share = 100 * float(self.directions.explained_variance_ratio[index]) if self.directions is not None else 0.0
        name = self.tr("Direction {number}").format(number=index + 1)
        tooltip = self.tr("{name}: {share:.1f} % of the variance of the first layer. Values are standard deviations. Double-click: back to 0.")
        return ItemText(f"{index + 1} · {share:.1f} %", name, tooltip.format(name=name, share=share))


class DirectionsTab(SliderTab):
    """Begins the search when it is first seen with a model."""

    def __init__(self, document: Document[WalkState], finder: DirectionFinder, parent: QWidget | None = None) -> None:
        self._sliders = DirectionPages()
        super().__init__(document, self._sliders, parent)
        self._finder = finder
        self._model_step = 0
        self._missing = EmptyState("walk", "")
        self._missing.clicked.connect(finder.find)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._missing)
        self._stack.addWidget(self.pages)
        self._progress = JobProgress()
        self._age = QLabel(wordWrap=True)
        set_kind(self._age, "muted")
        self._again = push_button("")
        self._again.clicked.connect(finder.find)
        self._lay_out(self._stack, (self._age, self._progress), self._again)
        finder.changed.connect(self._follow_finder)
        self.retranslate()
        self._follow_finder()

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
        if self._finder.directions is None:
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
            self._say_missing(searching=job is not None)
        elif directions is not self._sliders.directions:
            self._sliders.directions = directions
            self.pages.configure(len(directions), -_REACH, _REACH)
            self.show_state(self._document.state, self._finder.step)
        self._stack.setCurrentWidget(self._missing if directions is None else self.pages)

    def _say_missing(self, searching: bool) -> None:
        advice = self.tr("The strongest movements of the generator's first layer, found by looking at 10,000 random pictures.")
        if searching:
            self._missing.set_texts(self.tr("Looking for directions…"), advice)
        else:
            self._missing.set_texts(self.tr("No directions yet"), advice, self.tr("Find directions"))

    def _move(self, index: int, value: float) -> None:
        directions, state = self._finder.directions, self._document.state
        if directions is not None:
            amounts = state.amounts(directions).copy()
            amounts[index] = value
            text = self.tr("Direction {number}").format(number=index + 1)
            self._document.drag(text, state.with_amounts(directions, amounts), f"direction {index}")

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
