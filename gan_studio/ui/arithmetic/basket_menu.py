"""What can be done with a basket as a whole: fill it with a concept, keep it as one, empty it."""

from collections.abc import Callable

from PySide6.QtWidgets import QInputDialog, QLineEdit, QMenu, QWidget

from gan_studio.ui.arithmetic.acts import Acts
from gan_studio.ui.arithmetic.state import LETTERS, ArithmeticState
from gan_studio.ui.world_words import world_word


class BasketMenu(QMenu):
    """Made anew each time that it opens."""

    def __init__(self, basket: int, state: Callable[[], ArithmeticState], acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._basket = basket
        self._state = state
        self._acts = acts
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Offer what is possible now."""
        self.clear()
        state = self._state()
        held = state.baskets[self._basket].members
        self.addAction(self.tr("Save as concept…")).triggered.connect(self._keep)
        concepts = self.addMenu(self.tr("Use concept"))
        concepts.setEnabled(bool(state.concepts))
        for concept in state.concepts:
            action = concepts.addAction(world_word(concept.name).replace("&", "&&"))
            action.triggered.connect(lambda _checked=False, concept=concept: self._acts.use_concept(self._basket, concept))
        self.addSeparator()
        empty = self.addAction(self.tr("Empty {letter}").format(letter=LETTERS[self._basket]))
        empty.triggered.connect(lambda: self._acts.empty(self._basket))
        for action in (self.actions()[0], empty):
            action.setEnabled(bool(held))

    def _keep(self) -> None:
        basket = self._state().baskets[self._basket]
        proposal = basket.name or self.tr("Concept {number}").format(number=len(self._state().concepts) + 1)
        name, agreed = QInputDialog.getText(
            self.parentWidget(), self.tr("Save as concept"), self.tr("What do these pictures have in common?"), QLineEdit.EchoMode.Normal, proposal
        )
        if agreed and name.strip():
            self._acts.keep_concept(self._basket, name.strip())
