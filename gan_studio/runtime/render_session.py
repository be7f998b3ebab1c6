"""The QThread that turns z into pictures; of the requests that wait, only the latest of each channel is drawn."""

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QThread, Signal, Slot

from gan_studio.runtime.cores import Cores
from gan_studio.runtime.failure import Failure
from gan_studio.runtime.mailbox import Mailbox

if TYPE_CHECKING:
    from gan_studio.core.snapshot import GeneratorSnapshot

log = logging.getLogger(__name__)


@dataclass(frozen=True, eq=False)
class RenderRequest:
    """A wish for pictures, and, with ``pictures`` set, its fulfilment."""

    channel: str
    """Who asks and for what: ``walk``, ``arithmetic/A``. A newer request replaces a waiting one of the same channel."""
    z: NDArray[np.float32]
    """Shape (n, latent_size)."""
    snapshot: "GeneratorSnapshot"


@dataclass(frozen=True, eq=False)
class Rendering:
    """The pictures of one request."""

    channel: str
    z: NDArray[np.float32]
    pictures: NDArray[np.uint8]
    """RGB, shape (n, size, size, 3)."""
    stamp: int
    """The stamp of the snapshot that drew them."""


class RenderSession(QObject):
    """Rendering as the UI thread sees it."""

    rendered = Signal(object)
    """(Rendering) never of an older snapshot than the current one."""
    failed = Signal(object)
    """(Failure)"""
    ready = Signal()
    """torch is loaded."""

    def __init__(self, cores: Cores, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cores = cores
        self._snapshot: GeneratorSnapshot | None = None
        self._mailbox = Mailbox(self)
        self._thread = QThread(self)
        self._thread.setObjectName("render")
        self._worker = _Worker()
        self._worker.moveToThread(self._thread)
        self._mailbox.send.connect(self._worker.draw)
        self._worker.drawn.connect(self._receive)
        self._worker.ready.connect(self.ready)
        self._thread.started.connect(self._worker.warm_up)

    def start(self) -> None:
        """Start the thread and load torch in it: after the first paint."""
        self._thread.start()

    @property
    def snapshot(self) -> "GeneratorSnapshot | None":
        """The generator that draws."""
        return self._snapshot

    def set_snapshot(self, snapshot: "GeneratorSnapshot | None") -> None:
        """Draw with another generator from now on; what waits for the old one is dropped."""
        self._snapshot = snapshot
        self._mailbox.clear()

    def request(self, channel: str, z: NDArray[np.float32], *, by_hand: bool = True) -> None:
        """Draw z (n, latent_size) soon; ``rendered`` follows unless a newer request or generator comes first.

        ``by_hand`` says that a person waits for it, so that training makes room.
        Nothing happens while there is no generator, or for z of another latent size than its.
        """
        snapshot = self._snapshot
        if snapshot is None or z.shape[1] != snapshot.spec.latent_size:
            return
        if by_hand:
            self._cores.hand_moved()
        self._mailbox.put(channel, RenderRequest(channel, z.copy(), snapshot))

    def close(self) -> None:
        """Finish the picture at hand and end the thread."""
        self._mailbox.clear()
        self._thread.quit()
        self._thread.wait()

    @Slot(object)
    def _receive(self, result: Rendering | Failure) -> None:
        self._mailbox.take_answer()
        if isinstance(result, Failure):
            self.failed.emit(result)
        elif self._snapshot is not None and result.stamp == self._snapshot.stamp:
            self.rendered.emit(result)


class _Worker(QObject):
    """Lives in the render thread."""

    drawn = Signal(object)
    ready = Signal()

    @Slot()
    def warm_up(self) -> None:
        # One thread: with two, contention with training makes the slowest pictures 20 times slower.
        import torch

        torch.set_num_threads(1)
        self.ready.emit()

    @Slot(object)
    def draw(self, request: RenderRequest) -> None:
        try:
            pictures = request.snapshot.render(request.z)
        except Exception as error:
            log.exception("Rendering failed")
            self.drawn.emit(Failure.of(error))
        else:
            self.drawn.emit(Rendering(request.channel, request.z, pictures, request.snapshot.stamp))
