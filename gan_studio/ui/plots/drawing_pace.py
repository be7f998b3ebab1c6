"""When plots of a course that goes on are worth drawing again."""

from PySide6.QtCore import QElapsedTimer

_LONGEST_MS = 2000
_VISIBLE = 0.5
"""Fewer pixels than this of a new curve are not worth a drawing."""


class DrawingPace:
    """Knows what was drawn last, and when."""

    def __init__(self, interval_ms: int = 200) -> None:
        """``interval_ms``: the least time between two drawings. Each takes 5 to 50 ms, which the training would like to have."""
        self._interval = interval_ms
        self.newest = 0
        """The newest step that was drawn."""
        self._since = QElapsedTimer()

    def begin(self, newest: int) -> None:
        """Everything up to step ``newest`` is being drawn."""
        self.newest = newest
        self._since.start()

    def is_due(self, newest: int, low: float, high: float, width: int) -> bool:
        """Whether what is new can be seen, in plots ``width`` pixels wide that show the steps from ``low`` to ``high``."""
        if newest == self.newest:
            return False
        moved = (newest - self.newest) / (high - low) * width
        waited = self._since.elapsed()
        return moved < 0 or (waited > self._interval and moved > _VISIBLE) or waited > _LONGEST_MS
