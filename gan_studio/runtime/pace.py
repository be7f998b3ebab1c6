"""How often work beside a training may be done.

While a thread of the same priority works, the training loses half of that time at worst: when there is no processor free
and the two take turns on one. That holds on a busy machine too, where both take longer, so what counts is time that
goes by, not the processor's.
"""

import threading
import time

_LONGEST_SLEEP = 0.5
"""Seconds; then a sleeper looks again whether anybody needs the processor."""


class Pace:
    """When something that costs may be done again."""

    def __init__(self, share: float, least: float) -> None:
        """It may be done for ``share`` of the time, from 0 to 1; ``least`` seconds lie between in any case."""
        self._share = share
        self._least = least
        self._due = 0.0

    def is_due(self, now: float) -> bool:
        """Whether its time has come, by ``time.monotonic()``."""
        return now >= self._due

    def rest(self, took: float, now: float) -> None:
        """It has just been done, and took so many seconds."""
        self._due = now + max(self._least, took / self._share)


class Throttle:
    """Slows a long job in a thread of its own down to a share of the time, once a credit is used up."""

    def __init__(self, share: float, credit: float) -> None:
        """It may work for ``share`` of the time, from 0 to 1, and for ``credit`` seconds before."""
        self._share = share
        self._credit = credit
        self.active = True
        """Whether anybody else needs the processor. From any thread."""
        self._began = self._slept = 0.0

    def begin(self) -> None:
        """A job begins."""
        self._began, self._slept = time.monotonic(), 0.0

    def breathe(self, cancelled: threading.Event) -> None:
        """Called now and then by the job: sleeps as long as it has to, or until it is cancelled."""
        while self.active and self._ahead() > 0 and not cancelled.is_set():
            lay_down = time.monotonic()
            cancelled.wait(min(self._ahead(), _LONGEST_SLEEP))
            self._slept += time.monotonic() - lay_down

    def _ahead(self) -> float:
        """By how many seconds the job is too early."""
        elapsed = time.monotonic() - self._began
        return (elapsed - self._slept - self._credit) / self._share - elapsed
