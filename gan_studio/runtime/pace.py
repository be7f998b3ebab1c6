"""How often work that training has to share the processor with may be done: as often as a share of the time allows."""

import threading
import time

_LONGEST_SLEEP = 0.5
"""Seconds; then a sleeper looks again whether anybody needs the processor."""


class Pace:
    """When something that costs may be done again."""

    def __init__(self, share: float, least: float) -> None:
        """What it costs may be ``share`` of the time, from 0 to 1; ``least`` seconds lie between in any case."""
        self._share = share
        self._least = least
        self._due = 0.0

    def is_due(self, now: float) -> bool:
        """Whether its time has come, by ``time.monotonic()``."""
        return now >= self._due

    def rest(self, spent: float, now: float) -> None:
        """It has just been done, and took ``spent`` seconds of a processor."""
        self._due = now + max(self._least, spent / self._share)


class Throttle:
    """Slows a long job in a thread of its own down to a share of the time, once a credit is used up."""

    def __init__(self, share: float, credit: float) -> None:
        """``share`` of one processor, from 0 to 1, and ``credit`` seconds of it."""
        self._share = share
        self._credit = credit
        self.active = True
        """Whether anybody else needs the processor. From any thread."""
        self._began = 0.0, 0.0

    def begin(self) -> None:
        """The calling thread begins a job."""
        self._began = time.thread_time(), time.monotonic()

    def breathe(self, cancelled: threading.Event) -> None:
        """Called now and then by the job: sleeps as long as it has to, or until it is cancelled."""
        while self.active and self._ahead() > 0 and not cancelled.is_set():
            cancelled.wait(min(self._ahead(), _LONGEST_SLEEP))

    def _ahead(self) -> float:
        """By how many seconds the job is too early."""
        spent, elapsed = time.thread_time() - self._began[0], time.monotonic() - self._began[1]
        return (spent - self._credit) / self._share - elapsed
