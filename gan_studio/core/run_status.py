"""Whether a run is being trained, and by which process: how a crash is noticed, and two writers are kept apart."""

import json
import os
import sys
import threading
from pathlib import Path
from typing import IO, Any, Literal

import psutil

from gan_studio.core.atomic import write_atomic, writing
from gan_studio.core.errors import StudioError
from gan_studio.core.translation import QT_TRANSLATE_NOOP

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

Status = Literal["running", "stopped", "finished", "interrupted"]

STATUS_FILE = "status.json"
_CLOCK_TOLERANCE = 2.0
"""Seconds by which a process's start time may seem to move when the clock is set."""


def write_status(folder: Path, status: Status) -> None:
    """Record the status of the run in ``folder``, and this process as the one that trains it.

    Raises:
        StudioError: the disk is full or the file cannot be written.
    """
    record = {"status": status, "pid": os.getpid(), "process_started": psutil.Process().create_time()}
    write_atomic(folder / STATUS_FILE, json.dumps(record).encode())


def read_status(folder: Path) -> Status:
    """The status of the run in ``folder``: ``interrupted`` if the process that was training it is gone, ``stopped`` if none is recorded."""
    try:
        record = json.loads((folder / STATUS_FILE).read_bytes())
        status: Status = record["status"]
    except (OSError, ValueError, KeyError, TypeError):
        return "stopped"
    return "interrupted" if status == "running" and not _is_alive(record) else status


def _is_alive(record: dict[str, Any]) -> bool:
    try:
        return runs_still(record["pid"], record["process_started"])
    except (KeyError, TypeError, ValueError):
        return False


def runs_still(pid: int, started: float) -> bool:
    """Whether a process still runs; another one that was given its number ``started`` at another time, in seconds since 1970."""
    try:
        process = psutil.Process(pid)
        same = bool(abs(process.create_time() - started) < _CLOCK_TOLERANCE)
        return same and process.status() != psutil.STATUS_ZOMBIE
    except psutil.Error:
        return False


class RunLock:
    """The right to write to a run: one holder at a time, given back by the system when the process dies."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._file: IO[bytes] | None = None
        self._turn = threading.Lock()

    def acquire(self) -> bool:
        """Take the lock; whether it was taken just now, and not held before.

        Raises:
            StudioError: somebody else holds it, or the folder cannot be written.
        """
        with self._turn:
            if self._file is not None:
                return False
            path = self._folder / "lock"
            with writing(path):
                file = path.open("ab")
            try:
                _lock(file)
            except (BlockingIOError, PermissionError) as error:
                file.close()
                raise StudioError(
                    QT_TRANSLATE_NOOP("Error", "The run {folder} is being trained elsewhere."),
                    QT_TRANSLATE_NOOP("Error", "Stop it in the other window or terminal first."),
                    folder=self._folder,
                ) from error
            self._file = file
            return True

    def release(self) -> None:
        """Give the lock back, if it is held."""
        with self._turn:
            if self._file is not None:
                _unlock(self._file)
                self._file.close()
                self._file = None


if sys.platform == "win32":

    def _lock(file: IO[bytes]) -> None:
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

    def _unlock(file: IO[bytes]) -> None:
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)

else:

    def _lock(file: IO[bytes]) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _unlock(file: IO[bytes]) -> None:
        # Closing is not enough: a forked worker process would go on holding the lock.
        fcntl.flock(file, fcntl.LOCK_UN)
