"""Tells a maintainer when the window was on screen, when the first picture, and when a training's first steps: for the package's budget."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from gan_studio.runtime.studio import Studio

VARIABLE = "GAN_STUDIO_MILESTONES"
"""Set to 1 in the environment, every milestone is a line on stderr."""


class Milestones(QObject):
    """Prints each milestone once, with the memory that is resident by then; whoever started the process takes the time."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio)
        self._passed: set[str] = set()
        if os.environ.get(VARIABLE):
            studio.render.rendered.connect(self._draw_first)
            studio.training.frame.connect(self._train_first)

    @Slot()
    def paint_first(self) -> None:
        """The window is on screen."""
        self._pass("first paint")

    @Slot(object)
    def _draw_first(self, _rendered: object) -> None:
        self._pass("first picture")

    @Slot(object)
    def _train_first(self, _frame: object) -> None:
        self._pass("first steps")

    def _pass(self, name: str) -> None:
        if name not in self._passed and os.environ.get(VARIABLE):
            self._passed.add(name)
            print(f"milestone: {name}: {_resident() / 1e6:.0f} MB", file=sys.stderr, flush=True)


def _resident() -> float:
    """Bytes of memory that are resident."""
    statistics = Path("/proc/self/statm")
    if statistics.exists():  # psutil takes 3 MB itself
        return int(statistics.read_text("ascii").split()[1]) * float(os.sysconf("SC_PAGE_SIZE"))
    import psutil

    return float(psutil.Process().memory_info().rss)
