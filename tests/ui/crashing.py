"""A watch over the application as a test has it: what it changed in the process is put back."""

import logging
import sys
import threading
from collections.abc import Iterator

import pytest

from gan_studio.ui.crash_watch import CrashWatch


def watching(monkeypatch: pytest.MonkeyPatch) -> Iterator[CrashWatch]:
    """A watch that has begun, and ends when the iterator goes on."""
    for module, name in ((sys, "excepthook"), (sys, "unraisablehook"), (threading, "excepthook")):
        monkeypatch.setattr(module, name, getattr(module, name))
    before = list(logging.getLogger().handlers)
    watch = CrashWatch()
    watch.begin()
    yield watch
    watch.end(0)
    for handler in set(logging.getLogger().handlers) - set(before):
        logging.getLogger().removeHandler(handler)
        handler.close()
