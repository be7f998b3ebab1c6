"""How a long job reports: it calls ``progress(done, total)``, and the caller cancels by raising from it."""

from typing import Protocol


class Progress(Protocol):
    """Called now and then by a long job, from its own thread; may raise :class:`~gan_studio.core.errors.Cancelled`."""

    def __call__(self, done: int, total: int) -> None:
        """``done`` of ``total`` units are finished; ``total`` is 0 while it is not known yet."""


def silent(done: int, total: int) -> None:
    """The progress callback of callers who do not watch."""


def part(progress: Progress, before: int, units: int, whole: int) -> Progress:
    """The progress of a part, of ``units``, of a job of ``whole`` units, of which ``before`` are finished when it begins."""

    def report(done: int, total: int) -> None:
        progress(before + units * done // max(total, 1), whole)

    return report
