"""The pictures of many z, drawn a few at a time while nobody moves a slider."""

import time
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QColor

from gan_studio.core.latent.prior import Latents
from gan_studio.runtime.render_session import Rendering, RenderSession
from gan_studio.ui import theme

_REST_SECONDS = 0.3
"""After the hand has moved last."""
_RENEWAL_SECONDS = 5.0
"""The least time between two rounds of drawing them all anew while the model learns."""

Picture = NDArray[np.uint8]

_NOTHING = np.empty((1, 1, 3), np.uint8)


def _milliseconds_until(moment: float) -> int:
    return max(0, round(1000 * (moment - time.monotonic())) + 1)


class Thumbnails(QObject):
    """Pictures by their z. Those of an older model stay until the newer ones are drawn."""

    arrived = Signal()
    """Some pictures are new."""

    def __init__(self, render: RenderSession, channel: str, at_once: int, parent: QObject | None = None) -> None:
        """``channel`` is the renderer's; a slider that is touched meanwhile waits for no more than ``at_once`` pictures."""
        super().__init__(parent)
        self._channel = channel
        self._at_once = at_once
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
        oldest_first = sorted(outdated.values(), key=self._stamp)[: self._at_once]
        if oldest_first:
            self._waits = True
            self._render.request(self._channel, np.stack(oldest_first), by_hand=False)

    def _stamp(self, z: Latents) -> int:
        return self._pictures.get(z.tobytes(), (-1, None))[0]

    @Slot(object)
    def _receive(self, rendering: Rendering) -> None:
        if rendering.channel != self._channel:
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


def stacked(thumbnails: Thumbnails, z: Sequence[Latents]) -> Picture:
    """The pictures of all ``z``, each (latent_size,), as one array (n, size, size, 3); those not drawn yet are plain ground."""
    found = [thumbnails.picture(one) for one in z]
    drawn = next((picture for picture in found if picture is not None), _NOTHING)
    ground = QColor(theme.current().border)
    blank = np.full_like(drawn, (ground.red(), ground.green(), ground.blue()))
    return np.stack([blank if picture is None else picture for picture in found]) if found else np.empty((0, 1, 1, 3), np.uint8)
