"""Plays the path through the keyframes in real time."""

import time

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from gan_studio.ui.document import Document
from gan_studio.ui.walk.state import WalkState

_TICK_MS = 16
_GRIP = "play"


class Player(QObject):
    """Moves the document's position on; stops at the end of a path that does not loop, and when z leaves the path."""

    playing_changed = Signal(bool)

    def __init__(self, document: Document[WalkState], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._ticked_at = 0.0
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self.held = False
        """While the person holds the position slider."""

    @property
    def playing(self) -> bool:
        """Whether it moves."""
        return self._timer.isActive()

    def toggle(self) -> None:
        """Play or pause; from the end it begins anew."""
        if self.playing:
            self.stop()
        else:
            self.play()

    def play(self) -> None:
        """Go on from where the position is."""
        state = self._document.state
        if self.playing or state.end == 0:
            return
        at_end = state.position >= state.end
        self._document.drag(self.tr("Play"), state.at_position(0.0 if at_end else state.position), _GRIP)
        self._ticked_at = time.monotonic()
        self._timer.start()
        self.playing_changed.emit(True)

    def stop(self) -> None:
        """Stay where it is."""
        if self.playing:
            self._timer.stop()
            self._document.settle()
            self.playing_changed.emit(False)

    def _tick(self) -> None:
        now = time.monotonic()
        state = self._document.state
        step = (now - self._ticked_at) / state.seconds_per_keyframe
        self._ticked_at = now
        if not state.on_path or state.end == 0:
            self.stop()
        elif not self.held:
            self._advance(state.position + step)

    def _advance(self, position: float) -> None:
        state = self._document.state
        if state.loop:
            position %= state.end
        self._document.drag(self.tr("Play"), state.at_position(min(position, state.end)), _GRIP)
        if not state.loop and position >= state.end:
            self.stop()
