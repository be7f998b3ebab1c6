"""What waits for a worker in another thread: of each channel only the latest request, and one at a time goes out."""

from PySide6.QtCore import QObject, Signal


class Mailbox(QObject):
    """Lives on the UI thread."""

    send = Signal(object)
    """(request) for the worker, which is free."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: dict[str, object] = {}
        self._busy = False

    def put(self, channel: str, request: object) -> None:
        """Send it as soon as it is its turn; it replaces a waiting one of its channel."""
        self._waiting.pop(channel, None)
        self._waiting[channel] = request
        self._send_next()

    def take_answer(self) -> None:
        """The worker is free again."""
        self._busy = False
        self._send_next()

    @property
    def is_busy(self) -> bool:
        """Whether the worker has something to do."""
        return self._busy

    def clear(self) -> None:
        """Drop what waits."""
        self._waiting.clear()

    def _send_next(self) -> None:
        if self._waiting and not self._busy:
            self._busy = True
            self.send.emit(self._waiting.pop(next(iter(self._waiting))))
