"""Asks the classifier what the sum shows, and finds out which of its answers matter for this sum."""

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot

from gan_studio.core.attributes import Alternatives, probability
from gan_studio.core.latent.arithmetic import CENTRE
from gan_studio.core.worlds import World
from gan_studio.runtime.judge_session import Judgement
from gan_studio.ui.arithmetic.state import ArithmeticState
from gan_studio.ui.thumbnails import Picture, Thumbnails
from gan_studio.ui.verdicts import explanation, judgeable, verdicts

if TYPE_CHECKING:
    from gan_studio.runtime.studio import Studio

RESULT, PIXELS, MEMBERS = "arithmetic/result", "arithmetic/pixels", "arithmetic/members"
_MATTERS = 0.3
"""How far apart the means of two baskets are, in probability, where an attribute matters for the sum."""


class SumJudge(QObject):
    """Keeps the newest answers; asks at the window's pace, not at that of a dragged slider."""

    judged = Signal()
    """There are newer answers, or none any more."""

    def __init__(self, studio: "Studio", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self._answers: dict[str, Judgement] = {}
        self._waiting: dict[str, Picture] = {}
        self._asked: tuple[bytes, ...] = ()
        self._sizes: tuple[int, ...] = ()
        studio.judge.judged.connect(self._receive)

    def forget(self) -> None:
        """Another model, or no sum any more."""
        self._answers.clear()
        self._waiting.clear()
        self._asked = ()
        self.judged.emit()

    def take_result(self, pictures: Picture) -> None:
        """The nine pictures of the result (9, size, size, 3)."""
        self._waiting[RESULT] = pictures

    def take_pixels(self, pictures: Picture | None) -> None:
        """The nine pictures of the sum in pixels; only the one in the centre is judged, since the others are noise."""
        if pictures is not None:
            self._waiting[PIXELS] = pictures[CENTRE : CENTRE + 1]

    def take_members(self, state: ArithmeticState, thumbnails: Thumbnails) -> None:
        """The pictures in the baskets, once they are all drawn."""
        members = [member for basket in state.baskets for member in basket.members]
        drawn = [picture for picture in (thumbnails.picture(member.z) for member in members) if picture is not None]
        sizes = tuple(len(basket.members) for basket in state.baskets)
        key = (*(member.key for member in members), bytes(min(size, 255) for size in sizes))
        if self._studio.judge.available and key != self._asked and len(drawn) == len(members) and all(sizes):
            self._asked, self._sizes = key, sizes
            self._waiting[MEMBERS] = np.stack(drawn)

    def refresh(self) -> None:
        """Ask for what has come since the last time."""
        waiting, self._waiting = self._waiting, {}
        for channel, pictures in waiting.items():
            self._studio.judge.request(channel, pictures)

    @Slot(object)
    def _receive(self, judgement: Judgement) -> None:
        if judgement.request.channel in (RESULT, PIXELS, MEMBERS):
            self._answers[judgement.request.channel] = judgement
            self.judged.emit()

    # --- what is said --------------------------------------------------------------------------------------------

    def said_of(self, channel: str) -> list[list[str]]:
        """For each picture of :data:`RESULT` or :data:`PIXELS` the parts of its verdict, those that matter first."""
        world, judgement = self._studio.world, self._answers.get(channel)
        return [] if world is None or judgement is None else verdicts(world, judgement, self._order(world, judgement))

    @property
    def explanation(self) -> str:
        """Who says so."""
        world = self._studio.world
        judgement = next(iter(self._answers.values()), None)
        return "" if world is None or judgement is None else explanation(world, judgement)

    def _order(self, world: World, judgement: Judgement) -> list[int]:
        """The world's alternatives, with those first in which the baskets differ."""
        places = judgeable(world, judgement)
        members = self._answers.get(MEMBERS)
        if members is None or len(members.probabilities) != sum(self._sizes):
            return places
        return sorted(places, key=lambda place: _difference(world.verdict[place], members, self._sizes) < _MATTERS)


def _difference(alternatives: Alternatives, members: Judgement, sizes: tuple[int, ...]) -> float:
    """How far B is from A or C, in the mean probability of any of the alternatives."""
    ends = np.cumsum(sizes)[:-1]
    found = 0.0
    for conditions in alternatives.values():
        a, b, c = (part.mean() for part in np.split(probability(conditions, members.names, members.probabilities), ends))
        found = max(found, abs(float(a - b)), abs(float(c - b)))
    return found
