"""The log file, and what happens to an exception that nobody caught: it is logged and shown, whatever thread it is on."""

import logging
import logging.handlers
import os
import sys
import tempfile
import threading
import time
from collections import deque
from pathlib import Path
from types import TracebackType

import platformdirs
from PySide6.QtCore import QObject, Signal

from gan_studio.core.versions import environment, shortened
from gan_studio.runtime.failure import Failure

LOG_FILE = "gan-studio.log"
_LINES = 40
"""Of the log, in a report."""
_PEACE = 5.0
"""Seconds without an error after which it is news again."""

log = logging.getLogger(__name__)


def log_folder() -> Path:
    """Where the log files are: the system's folder for temporary files, if the person's own cannot be written."""
    try:
        return Path(platformdirs.user_log_dir("gan-studio", appauthor=False, ensure_exists=True))
    except OSError:
        whose = os.getuid() if sys.platform != "win32" else "log"  # there each person has a folder for temporary files
        folder = Path(tempfile.gettempdir()) / f"gan-studio-{whose}"
        folder.mkdir(mode=0o700, exist_ok=True)
        return folder


def start_log() -> None:
    """Log to a file, if one can be written."""
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    try:
        handler = logging.handlers.RotatingFileHandler(log_folder() / LOG_FILE, maxBytes=1_000_000, backupCount=3, encoding="utf-8")
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(threadName)s %(levelname)s %(name)s: %(message)s"))
    root.addHandler(handler)


def report(what: str, **about: str) -> str:
    """What a maintainer needs, to copy: ``what`` happened, versions, system, whatever else ``about`` it, and the last lines of the log."""
    facts = "\n".join(f"{key}: {value}" for key, value in {**environment(), **about}.items())
    return shortened(f"{facts}\n\n{what.strip()}\n\nThe last lines of the log:\n{last_log_lines()}\n")


def last_log_lines() -> str:
    """The end of the log file."""
    try:
        with (log_folder() / LOG_FILE).open(encoding="utf-8", errors="replace") as file:
            return "".join(deque(file, _LINES)).strip()
    except OSError:
        return "(There is no log file.)"


class CrashHandler(QObject):
    """Installed once, on the UI thread, before anything else runs."""

    crashed = Signal(object, str)
    """(Failure, its place) Connect it queued: it may come from within a painting, or from another thread.

    An error that comes again and again, such as one in a timer, is told once, until there was peace for a while.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seen: dict[str, tuple[int, float]] = {}
        self._turn = threading.Lock()

    def install(self) -> None:
        """Route uncaught exceptions of every thread here."""
        sys.excepthook = self._uncaught
        threading.excepthook = self._uncaught_in_thread
        sys.unraisablehook = _log_unraisable

    def times(self, place: str) -> int:
        """How often the error of a place has happened."""
        return self._seen.get(place, (0, 0.0))[0]

    def _uncaught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        place = _place(kind, trace)
        times, is_news = self._count(place)
        if is_news:
            log.critical("Uncaught exception", exc_info=(kind, error, trace))
            self.crashed.emit(Failure.of(error), place)
        elif times & (times - 1) == 0:  # 2, 4, 8, ...: a log file holds what happened before, too
            log.critical("The same again, %d times by now: %s", times, kind.__name__)

    def _count(self, place: str) -> tuple[int, bool]:
        now = time.monotonic()
        with self._turn:
            times, latest = self._seen.get(place, (0, float("-inf")))
            self._seen[place] = times + 1, now
        return times + 1, now - latest > _PEACE

    def _uncaught_in_thread(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            self._uncaught(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)


def _log_unraisable(arguments: "sys.UnraisableHookArgs") -> None:
    """What goes wrong while an object is deleted disturbs nobody, but a maintainer may want to know."""
    where = arguments.err_msg or "Exception ignored in"
    log.error("%s %r", where, arguments.object, exc_info=(arguments.exc_type, arguments.exc_value or arguments.exc_type(), arguments.exc_traceback))


def _place(kind: type[BaseException], trace: TracebackType | None) -> str:
    """What makes two errors the same: their kind, and where in the program they were raised."""
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return kind.__name__ if trace is None else f"{kind.__name__} {trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}"
