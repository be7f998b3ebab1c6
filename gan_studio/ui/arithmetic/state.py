"""What is in the baskets, how strongly each counts, and what comes of it. Immutable: an undo step is the state before."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Self

import numpy as np

from gan_studio.core.latent.arithmetic import NormReport, Strengths, combine, mean_of, neighbours, norm_report
from gan_studio.core.latent.prior import Latents, Prior, draw
from gan_studio.core.models import Concept

LETTERS = ("A", "B", "C")
WANTED = 3
"""Exemplars that the paper averages for a stable mean."""


@dataclass(frozen=True, eq=False)
class Member:
    """One exemplar in a basket."""

    name: str
    """Where it came from, such as the sample's number."""
    z: Latents
    """Shape (latent_size,)."""

    @property
    def key(self) -> bytes:
        """What tells its z from others."""
        return self.z.tobytes()


@dataclass(frozen=True)
class Basket:
    """One term of the sum."""

    name: str = ""
    """What its members have in common; empty until the person says it."""
    members: tuple[Member, ...] = ()
    strength: float = 1.0

    def holds(self, z: Latents) -> bool:
        """Whether exactly this z (latent_size,) is in it."""
        return any(member.key == z.tobytes() for member in self.members)

    def z(self) -> Latents:
        """All z in it, (n, latent_size), n >= 1."""
        return np.stack([member.z for member in self.members])

    def mean(self) -> Latents | None:
        """The mean z (latent_size,), if there is any."""
        return mean_of(self.z()) if self.members else None


@dataclass(frozen=True, eq=False)
class ArithmeticState:
    """Every method returns the state after one act of the person; none changes anything."""

    prior: Prior
    latent_size: int
    seed: int = 0
    """Draws the gallery."""
    noise_seed: int = 0
    """Draws the eight neighbours of the result."""
    baskets: tuple[Basket, ...] = (Basket(), Basket(), Basket())
    """A, B and C."""
    concepts: tuple[Concept, ...] = ()
    """Those kept with the model."""

    def gallery(self, count: int) -> Latents:
        """The first samples of the gallery's seed, (count, latent_size): the numbers that the command line uses."""
        return draw(self.prior, count, self.latent_size, self.seed)

    # --- baskets -------------------------------------------------------------------------------------------------

    def _with_basket(self, index: int, basket: Basket) -> Self:
        return replace(self, baskets=(*self.baskets[:index], basket, *self.baskets[index + 1 :]))

    def added(self, index: int, members: Iterable[Member]) -> Self:
        """More members in one basket; those that it holds already stay where they are."""
        kept = {member.key: member for member in self.baskets[index].members}
        for member in members:
            kept.setdefault(member.key, member)
        return self._with_basket(index, replace(self.baskets[index], members=tuple(kept.values())))

    def removed(self, index: int, members: Iterable[Member]) -> Self:
        """Fewer members in one basket."""
        gone = {member.key for member in members}
        left = tuple(member for member in self.baskets[index].members if member.key not in gone)
        return self._with_basket(index, replace(self.baskets[index], members=left))

    def moved(self, source: int, target: int, members: Iterable[Member]) -> Self:
        """Some members from one basket to another."""
        chosen = tuple(members)
        return self.removed(source, chosen).added(target, chosen)

    def renamed(self, index: int, name: str) -> Self:
        """Another name for a basket."""
        return self._with_basket(index, replace(self.baskets[index], name=name))

    def with_strength(self, index: int, strength: float) -> Self:
        """Another factor before a term."""
        return self._with_basket(index, replace(self.baskets[index], strength=strength))

    def swapped(self) -> Self:
        """B and C have changed places: from "man without glasses" to "woman without glasses" and back."""
        first, second, third = self.baskets
        return replace(self, baskets=(first, third, second))

    def cleared(self) -> Self:
        """Empty baskets without names, all as strong as at the beginning."""
        return replace(self, baskets=(Basket(), Basket(), Basket()))

    # --- concepts ------------------------------------------------------------------------------------------------

    def with_concept(self, index: int, name: str) -> Self:
        """A basket's members kept under a name; a concept of that name is replaced."""
        concept = Concept(name, self.baskets[index].z())
        if any(known.name == name for known in self.concepts):
            return replace(self, concepts=tuple(concept if known.name == name else known for known in self.concepts))
        return replace(self, concepts=(*self.concepts, concept))

    def with_concept_in(self, index: int, concept: Concept) -> Self:
        """A concept's exemplars in a basket in place of what was there, and its name on it."""
        members = [Member(f"{concept.name} {number}", z) for number, z in enumerate(concept.z)]
        emptied = self._with_basket(index, replace(self.baskets[index], name=concept.name, members=()))
        return emptied.added(index, members)

    # --- the result ----------------------------------------------------------------------------------------------

    @property
    def complete(self) -> bool:
        """Whether every basket has a member, so that there is a result."""
        return all(basket.members for basket in self.baskets)

    @property
    def thin(self) -> bool:
        """Whether there is a result and some mean is one of fewer than three."""
        return self.complete and any(len(basket.members) < WANTED for basket in self.baskets)

    @property
    def strengths(self) -> Strengths:
        """Of A, B and C."""
        first, second, third = self.baskets
        return first.strength, second.strength, third.strength

    @property
    def names(self) -> tuple[str, ...]:
        """What the figure calls the baskets."""
        return tuple(basket.name or letter for basket, letter in zip(self.baskets, LETTERS, strict=True))

    def groups(self) -> list[Latents]:
        """The z of A, B and C, each (n, latent_size). Only if complete."""
        return [basket.z() for basket in self.baskets]

    def result(self) -> Latents | None:
        """Y = A - B + C, (latent_size,), if complete."""
        if not self.complete:
            return None
        a, b, c = (mean_of(group) for group in self.groups())
        return combine(a, b, c, self.strengths)

    def results(self) -> Latents | None:
        """Y and its eight neighbours as a 3x3, (9, latent_size), if complete."""
        y = self.result()
        return None if y is None else neighbours(y, self.prior, self.noise_seed)

    def report(self) -> NormReport | None:
        """Whether Y is as long as z should be, if complete."""
        y = self.result()
        return None if y is None else norm_report(y, self.prior)
