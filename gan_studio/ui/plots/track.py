"""One scalar of a run, copied side by side in memory as it grows, with its moving average."""

import numpy as np
from numpy.typing import NDArray

from gan_studio.core.frames import LossHistory
from gan_studio.ui.plots.smoothing import MovingAverage

_FIRST_ROOM = 1024


class Track:
    """Follows a history: :meth:`update` takes in what is new, however the history has changed."""

    def __init__(self, scalar: str, window: int = 1) -> None:
        self._scalar = scalar
        self._window = window
        self._average = MovingAverage(window)
        self._raw = np.empty(_FIRST_ROOM, np.float32)
        self._smooth = np.empty(_FIRST_ROOM, np.float32)
        self._last_step = 0
        self._count = 0

    @property
    def raw(self) -> NDArray[np.float32]:
        """The values as measured, shape (n,)."""
        return self._raw[: self._count]

    @property
    def smooth(self) -> NDArray[np.float32]:
        """Their moving average, shape (n,)."""
        return self._smooth[: self._count]

    @property
    def window(self) -> int:
        """Over how many steps it is averaged; 1 is not at all."""
        return self._window

    def set_window(self, window: int) -> None:
        """Average over another number of steps, from the next update on."""
        if window != self._window:
            self._window = window
            self._forget()

    def update(self, history: LossHistory) -> None:
        """Take in what the history has beyond what is known; from the start, if what is known is no longer in it."""
        column = history.column(self._scalar)
        if self._count and not self._is_prefix(history.steps, column):
            self._forget()
        if len(column) > self._count:
            self._append(column[self._count :])
            self._last_step = int(history.steps[-1])

    def _is_prefix(self, steps: NDArray[np.int64], column: NDArray[np.float32]) -> bool:
        """A run that went back to a checkpoint repeats step numbers, but not the very same values."""
        last = self._count - 1
        return len(steps) > last and steps[last] == self._last_step and column[last] == self._raw[last]

    def _forget(self) -> None:
        self._count = 0
        self._average = MovingAverage(self._window)

    def _append(self, values: NDArray[np.float32]) -> None:
        end = self._count + len(values)
        if end > len(self._raw):
            room = max(end, 2 * len(self._raw)) - self._count
            self._raw = np.concatenate([self.raw, np.empty(room, np.float32)])
            self._smooth = np.concatenate([self.smooth, np.empty(room, np.float32)])
        self._raw[self._count : end] = values
        self._smooth[self._count : end] = self._average.extend(values)
        self._count = end
