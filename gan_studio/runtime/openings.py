"""Of the things that a person asks to open one after another, the one that was asked for last stays, whichever is ready last."""

from typing import Literal
from weakref import WeakKeyDictionary

from gan_studio.runtime.background import Job

Kind = Literal["model", "data", "training"]
"""What there can be only one of. A model and data may well be opened at the same time."""


class Openings:
    """Lives on the UI thread."""

    def __init__(self) -> None:
        self._count = 0
        self._numbers: WeakKeyDictionary[Job, int] = WeakKeyDictionary()
        self._newest: dict[Kind, Job] = {}
        self._accepted: dict[Kind, int] = {}

    def begin(self, kind: Kind, job: Job) -> None:
        """``job`` opens something of that ``kind``, as far as can be told beforehand; what was asked for earlier is not wanted any more."""
        older = self._newest.get(kind)
        if older is not None:
            older.cancel()
        self._newest[kind] = job
        self._count += 1
        self._numbers[job] = self._count

    def newest(self, kind: Kind) -> Job | None:
        """The job that was begun last; it may have ended."""
        return self._newest.get(kind)

    def accept(self, kind: Kind, job: object) -> bool:
        """Whether what ``job`` has opened, and turned out to be of that ``kind``, is still wanted: always, if it was not begun here."""
        number = self._numbers.get(job) if isinstance(job, Job) else None
        if number is None:
            return True
        newest = number > self._accepted.get(kind, 0)
        if newest:
            self._accepted[kind] = number
        return newest
