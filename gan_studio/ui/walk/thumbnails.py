"""Small pictures of keyframes, favourites and the path, drawn one after the other while nobody moves a slider."""

import time

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gan_studio.core.latent.prior import Latents
from gan_studio.runtime.render_session import Rendering, RenderSession

CHANNEL = "walk/thumbnails"
_AT_ONCE = 4
"""Pictures per request: a slider that is touched meanwhile waits for no more than these."""
_REST_SECONDS = 0.3
"""After the hand has moved last."""
_RENEWAL_SECONDS = 5.0
"""The least time between two rounds of drawing them all anew while the model learns."""

Picture = NDArray[np.uint8]


def _milliseconds_until(moment: float) -> int:
    return max(0, round(1000 * (moment - time.monotonic())) + 1)


class Thumbnails(QObject):
    """Pictures by their z. Those of an older model stay until the newer ones are drawn."""

    arrived = Signal()
    """Some pictures are new."""

    def __init__(self, render: RenderSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._render = render
        self._wishes: dict[str, Latents] = {}
        self._pictures: dict[bytes, tuple[int, Picture]] = {}
        self._oldest_stamp = 0
        self._quiet_at = 0.0
        self._renewed_at = 0.0
        self._waits = False
        self._active = False
        self._next = QTimer(self, singleShot=True)
        self._next.timeout.connect(self._ask)
        self._renewal = QTimer(self, singleShot=True)
        self._renewal.timeout.connect(self._outdate)
        render.rendered.connect(self._receive)
        render.failed.connect(self._give_up)

    def want(self, who: str, z: Latents) -> None:
        """These z (n, latent_size) are all that ``who`` shows."""
        self._wishes[who] = z
        self._next.start(0)

    def picture(self, z: Latents) -> Picture | None:
        """The picture of z (latent_size,), RGB of shape (size, size, 3), if it is drawn already."""
        found = self._pictures.get(z.tobytes())
        return found[1] if found else None

    def set_active(self, active: bool) -> None:
        """Whether anybody sees them."""
        self._active = active
        self._next.start(0)

    def hold(self) -> None:
        """A hand moves: leave the renderer to it for a moment."""
        self._quiet_at = time.monotonic() + _REST_SECONDS

    def forget(self) -> None:
        """Another model is open."""
        self._wishes.clear()
        self._pictures.clear()
        self._oldest_stamp = 0
        self._waits = False

    def renew(self) -> None:
        """The model has learned; what was asked for with the old weights will not come."""
        self._waits = False
        self._next.start(0)
        if not self._renewal.isActive():
            self._renewal.start(_milliseconds_until(self._renewed_at + _RENEWAL_SECONDS))

    def _outdate(self) -> None:
        if self._render.snapshot is not None:
            self._renewed_at = time.monotonic()
            self._oldest_stamp = self._render.snapshot.stamp
            self._next.start(0)

    def _ask(self) -> None:
        if self._waits or not self._active or self._render.snapshot is None:
            return
        if time.monotonic() < self._quiet_at:
            self._next.start(_milliseconds_until(self._quiet_at))
            return
        outdated = {z.tobytes(): z for wished in self._wishes.values() for z in wished if self._stamp(z) < self._oldest_stamp}
        oldest_first = sorted(outdated.values(), key=self._stamp)[:_AT_ONCE]
        if oldest_first:
            self._waits = True
            self._render.request(CHANNEL, np.stack(oldest_first), by_hand=False)

    def _stamp(self, z: Latents) -> int:
        return self._pictures.get(z.tobytes(), (-1, None))[0]

    @Slot(object)
    def _receive(self, rendering: Rendering) -> None:
        if rendering.channel != CHANNEL:
            return
        self._waits = False
        for z, picture in zip(rendering.z, rendering.pictures, strict=True):
            self._pictures[z.tobytes()] = (rendering.stamp, picture)
        self._prune()
        self.arrived.emit()
        self._next.start(0)

    def _prune(self) -> None:
        wished = {z.tobytes() for wishes in self._wishes.values() for z in wishes}
        self._pictures = {key: entry for key, entry in self._pictures.items() if key in wished}

    @Slot(object)
    def _give_up(self) -> None:
        self._waits = False
