"""Garbage that other threads leave is collected in the window's thread."""

import gc
import threading
import weakref

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from gan_studio.runtime.garbage import GarbageCollector


class Knot:
    """Refers to itself, so that only the collector frees it."""

    def __init__(self) -> None:
        self.me = self


def test_cycles_made_and_dropped_by_a_thread_die_in_the_thread_of_the_window(qtbot: QtBot) -> None:
    gc.enable()
    owner = QObject()
    GarbageCollector(owner)
    died_in: list[int] = []

    def litter() -> None:
        weakref.finalize(Knot(), lambda: died_in.append(threading.get_ident()))
        kept = [[] for _ in range(10 * gc.get_threshold()[0])]
        assert kept

    thread = threading.Thread(target=litter)
    thread.start()
    thread.join()
    assert not died_in
    keep = [[] for _ in range(2 * gc.get_threshold()[0])]
    qtbot.waitUntil(lambda: bool(died_in), timeout=10_000)
    assert keep
    assert died_in == [threading.get_ident()]
