"""Where Python's garbage is collected: in the thread of the window alone."""

import gc

from PySide6.QtCore import QObject, QTimer


class GarbageCollector(QObject):
    """Collects in the thread it is made in, as often as Python itself would.

    Python collects in whatever thread happens to allocate. A widget in a reference cycle that is deleted by a training
    or rendering thread takes the process along.
    """

    INTERVAL_MS = 500

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._settled = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._collect)
        self._timer.start(self.INTERVAL_MS)

    def _collect(self) -> None:
        counts, thresholds = gc.get_count(), gc.get_threshold()
        due = [generation for generation in range(3) if counts[generation] > thresholds[generation]]
        if not due:
            return
        gc.collect(due[-1])
        if due[-1] == 2 and not self._settled:
            # What the imports made stays for good: looked at each time, it would hold the window up for a tenth of a second.
            gc.freeze()
            self._settled = True
