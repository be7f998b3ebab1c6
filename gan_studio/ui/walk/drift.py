"""The picture that moves by itself for a newcomer, from one random z to the next, until somebody touches anything."""

import time
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QStyle, QWidget
from shiboken6 import isValid

from gan_studio.core.latent.interpolation import at
from gan_studio.core.latent.prior import Latents, draw
from gan_studio.core.model_glance import PREVIEW_COUNT, PREVIEW_SEED
from gan_studio.ui.document import Document
from gan_studio.ui.walk.state import WalkState

if TYPE_CHECKING:
    from gan_studio.runtime.studio import Studio

TICK_MS = 55
"""18 pictures a second: smooth, and gentle on the processor."""
SECONDS_PER_PICTURE = 6.0
_LONGEST_TICK = 0.2
"""Seconds; after a longer pause it goes on from where it was."""
TOUCHES = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.Wheel,
        QEvent.Type.KeyPress,
        QEvent.Type.ShortcutOverride,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
        QEvent.Type.DragEnter,
    }
)


class Drift(QObject):
    """Moves z along great arcs, slower near each random one, without a trace in the undo history; z stays where it ends."""

    def __init__(self, document: Document[WalkState], studio: "Studio", panel: QWidget) -> None:
        super().__init__(panel)
        self._document = document
        self._studio = studio
        self._panel = panel
        self._watched: QWindow | None = None
        self._keyframes: Latents = np.empty((0, 1), np.float32)
        self._position = self._ticked_at = 0.0
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self._tick)
        studio.greeting.lively_changed.connect(self.follow)

    @property
    def moving(self) -> bool:
        """Whether the picture moves by itself now."""
        return self._timer.isActive()

    @Slot()
    def follow(self) -> None:
        """Begin, rest or end, as is right now: the panel has been shown or hidden, a model was opened, or somebody touched something."""
        seen = self._panel.isVisible() and not self._panel.window().isMinimized()
        wanted = seen and self._studio.greeting.lively
        self._watch(self._panel.window().windowHandle() if wanted else None)
        if not (wanted and self._studio.model is not None and _may_move(self._panel)):
            self._timer.stop()
        elif not self.moving:
            self._begin()

    def rest(self) -> None:
        """Stop until :meth:`follow`, which begins anew: another model is open."""
        self._timer.stop()

    def _watch(self, window: QWindow | None) -> None:
        """Notice what the person does in the window, wherever in it."""
        if self._watched is not None and isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = window
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, _window: QObject, event: QEvent) -> bool:
        """End it for good at the first touch, which does what it would have done anyway."""
        if event.type() in TOUCHES:
            self._studio.greeting.set_lively(False)
        return False

    def _begin(self) -> None:
        state = self._document.state
        others = draw(state.prior, PREVIEW_COUNT, state.latent_size, PREVIEW_SEED)[1:]
        self._keyframes = np.concatenate([state.z[np.newaxis], others])
        self._position = 0.0
        self._ticked_at = time.monotonic()
        self._timer.start()

    def _tick(self) -> None:
        now = time.monotonic()
        self._position += min(now - self._ticked_at, _LONGEST_TICK) / SECONDS_PER_PICTURE
        self._ticked_at = now
        state = self._document.state
        self._document.put(state.with_z(at(self._keyframes, eased(self._position), state.mode, loop=True)))


def eased(position: float) -> float:
    """The same whole numbers, but slow near them and quicker between: 3 t^2 - 2 t^3."""
    whole = float(np.floor(position))
    share = position - whole
    return whole + share * share * (3 - 2 * share)


def _may_move(widget: QWidget) -> bool:
    """Whether the system wants animations at all."""
    return widget.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, widget) > 0
