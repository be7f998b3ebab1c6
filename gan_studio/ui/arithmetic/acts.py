"""What the person can do to the sum, each an undo step with a name."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject

from gan_studio.core.models import Concept
from gan_studio.ui.arithmetic.state import LETTERS, ArithmeticState, Member
from gan_studio.ui.document import Document
from gan_studio.ui.world_words import world_word


class Acts(QObject):
    """Nothing that changes nothing becomes a step."""

    def __init__(self, document: Document[ArithmeticState], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document

    @property
    def _state(self) -> ArithmeticState:
        return self._document.state

    def add(self, basket: int, members: Sequence[Member]) -> None:
        """Put samples into a basket."""
        if any(not self._state.baskets[basket].holds(member.z) for member in members):
            self._document.apply(self.tr("Add to {letter}").format(letter=LETTERS[basket]), self._state.added(basket, members))

    def toggle(self, basket: int, member: Member) -> None:
        """Put a sample into a basket, or take it out again."""
        if self._state.baskets[basket].holds(member.z):
            self.remove(basket, [member])
        else:
            self.add(basket, [member])

    def remove(self, basket: int, members: Sequence[Member]) -> None:
        """Take members out of a basket."""
        self._document.apply(self.tr("Take out of {letter}").format(letter=LETTERS[basket]), self._state.removed(basket, members))

    def move(self, source: int, target: int, members: Sequence[Member]) -> None:
        """Put members of one basket into another."""
        if source != target:
            text = self.tr("Move from {source} to {target}").format(source=LETTERS[source], target=LETTERS[target])
            self._document.apply(text, self._state.moved(source, target, members))

    def empty(self, basket: int) -> None:
        """Take everything out of a basket."""
        self.remove(basket, self._state.baskets[basket].members)

    def rename(self, basket: int, name: str) -> None:
        """Call a basket differently."""
        if name != self._state.baskets[basket].name:
            self._document.apply(self.tr("Rename {letter}").format(letter=LETTERS[basket]), self._state.renamed(basket, name))

    def weigh(self, basket: int, strength: float) -> None:
        """Move a strength slider; one movement is one step."""
        text = self.tr("Strength of {letter}").format(letter=LETTERS[basket])
        self._document.drag(text, self._state.with_strength(basket, strength), f"strength {basket}")

    def settle(self) -> None:
        """The hand has let go."""
        self._document.settle()

    def swap(self) -> None:
        """Exchange B and C."""
        self._document.apply(self.tr("Swap B and C"), self._state.swapped())

    def clear(self) -> None:
        """Empty all baskets."""
        self._document.apply(self.tr("Clear baskets"), self._state.cleared())

    def choose_gallery(self, seed: int) -> None:
        """Draw other samples."""
        self._document.drag(self.tr("Other samples"), replace(self._state, seed=seed), "gallery seed")

    def choose_noise(self, seed: int) -> None:
        """Draw other neighbours."""
        self._document.drag(self.tr("Another eight"), replace(self._state, noise_seed=seed), "noise seed")

    def keep_concept(self, basket: int, name: str) -> None:
        """Keep a basket's members with the model."""
        self._document.apply(self.tr("Save concept “{name}”").format(name=name), self._state.with_concept(basket, name))

    def use_concept(self, basket: int, concept: Concept) -> None:
        """Fill a basket with a concept."""
        text = self.tr("Use “{name}” as {letter}").format(name=world_word(concept.name), letter=LETTERS[basket])
        self._document.apply(text, self._state.with_concept_in(basket, concept))

    def edit_concepts(self, text: str, concepts: tuple[Concept, ...]) -> None:
        """Keep these concepts from now on."""
        self._document.apply(text, replace(self._state, concepts=concepts))
