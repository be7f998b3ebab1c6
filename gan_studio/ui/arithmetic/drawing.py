"""Asks the renderer for what the sum shows at once: the three means and the 3x3 of the result."""

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot

from gan_studio.core.latent.arithmetic import pixel_arithmetic, pixel_neighbours
from gan_studio.runtime.render_session import Rendering
from gan_studio.ui.arithmetic.state import ArithmeticState
from gan_studio.ui.thumbnails import Picture, Thumbnails

if TYPE_CHECKING:
    from gan_studio.runtime.studio import Studio

MEANS, RESULT = "arithmetic/means", "arithmetic/result"


class Drawing(QObject):
    """Keeps the newest pictures; those of a state that has passed are not shown."""

    means_drawn = Signal()
    result_drawn = Signal(object)
    """(pictures (9, size, size, 3))"""

    def __init__(self, studio: "Studio", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self._means: dict[bytes, Picture] = {}
        self._complete = False
        studio.render.rendered.connect(self._receive)

    def ask(self, before: ArithmeticState | None, state: ArithmeticState, by_hand: bool) -> None:
        """Draw what differs from ``before``, or everything."""
        self._complete = state.complete
        results = state.results()
        if results is not None:
            self._studio.render.request(RESULT, results, by_hand=by_hand)
        means = [mean for mean in (basket.mean() for basket in state.baskets) if mean is not None]
        if means and (before is None or [b.members for b in before.baskets] != [b.members for b in state.baskets]):
            self._studio.render.request(MEANS, np.stack(means), by_hand=by_hand)

    def mean(self, state: ArithmeticState, basket: int) -> Picture | None:
        """The picture of a basket's mean, if it has one and it is drawn."""
        mean = state.baskets[basket].mean()
        return None if mean is None else self._means.get(mean.tobytes())

    def forget(self) -> None:
        """Another model."""
        self._means.clear()

    @Slot(object)
    def _receive(self, rendering: Rendering) -> None:
        if rendering.channel == MEANS:
            self._means = {z.tobytes(): picture for z, picture in zip(rendering.z, rendering.pictures, strict=True)}
            self.means_drawn.emit()
        elif rendering.channel == RESULT and self._complete:
            self.result_drawn.emit(rendering.pictures)


def sum_of_pixels(state: ArithmeticState, thumbnails: Thumbnails) -> Picture | None:
    """The 3x3 in pixels (9, size, size, 3), once every member's picture is drawn."""
    drawn = []
    for basket in state.baskets:
        pictures = [picture for picture in (thumbnails.picture(member.z) for member in basket.members) if picture is not None]
        if not pictures or len(pictures) < len(basket.members):
            return None
        drawn.append(np.stack(pictures))
    return pixel_neighbours(pixel_arithmetic(drawn[0], drawn[1], drawn[2], state.strengths), state.noise_seed)
