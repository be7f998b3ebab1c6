"""The log file, and what happens to an exception that nobody caught: it is logged and shown, whatever thread it is on."""

import faulthandler
import logging
import logging.handlers
import sys
import threading
from pathlib import Path
from types import TracebackType

import platformdirs
from PySide6.QtCore import QObject, Signal

from gan_studio.runtime.failure import Failure

log = logging.getLogger(__name__)


def log_folder() -> Path:
    """Where the log files are."""
    return Path(platformdirs.user_log_dir("gan-studio", appauthor=False, ensure_exists=True))


class CrashHandler(QObject):
    """Installed once, on the UI thread, before anything else runs."""

    crashed = Signal(object)
    """(Failure) arrives on the UI thread; the hooks themselves never touch a widget."""

    def install(self) -> None:
        """Log to a file, and route uncaught exceptions of every thread here."""
        path = log_folder() / "gan-studio.log"
        handler = logging.handlers.RotatingFileHandler(path, maxBytes=1_000_000, backupCount=3, encoding="utf-8")
        handler.setFormatter(logging.Formatter("%(asctime)s %(threadName)s %(levelname)s %(name)s: %(message)s"))
        logging.getLogger().addHandler(handler)
        logging.getLogger().setLevel(logging.INFO)
        if sys.stderr is not None:  # a windowed application on Windows has none
            faulthandler.enable()
        sys.excepthook = self._uncaught
        threading.excepthook = self._uncaught_in_thread

    def _uncaught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        log.critical("Uncaught exception", exc_info=(kind, error, trace))
        self.crashed.emit(Failure.of(error))

    def _uncaught_in_thread(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            self._uncaught(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)
