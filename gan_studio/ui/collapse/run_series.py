"""How compared runs are told apart: a letter, a colour and a style of line each."""

import re
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from gan_studio.ui import theme
from gan_studio.ui.plots.series import Series

MOST = 4
"""How many runs can be compared."""
_LETTERS = "ABCD"
_COLOURS = {"dark": ("#3fbfae", "#cba3f8", "#e8c65a", "#8968f2"), "light": ("#0b766b", "#822c97", "#7d7115", "#6344f5")}
"""On the window's ground each has a contrast of 3 to 1 at least, and colour-blind eyes can tell any two of them apart."""
_STYLES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine, Qt.PenStyle.DashDotLine)

_BEGAN = re.compile(r"\d{4}-\d\d-\d\d \d\d-\d\d ")
"""The time with which the names of runs' folders begin."""


def called(folder: Path) -> str:
    """A run's name where there is little room: without the time at which it began."""
    return _BEGAN.sub("", folder.name, count=1) or folder.name


@dataclass(frozen=True)
class RunSeries(Series):
    """The line of one compared run; ``label`` is its letter and ``help`` its name, which are the same in every language."""

    number: int = 0

    def title(self) -> str:
        """The letter."""
        return self.label

    def explanation(self) -> str:
        """The run's name."""
        return self.help

    def _ink(self) -> QColor:
        return QColor(_COLOURS[theme.current().name][self.number])


def run_series(number: int, name: str, scalar: str = "generator_loss") -> RunSeries:
    """The line of the run that is compared as the ``number``-th, from 0."""
    return RunSeries(scalar, _LETTERS[number], name, "reference", _STYLES[number], number=number)
