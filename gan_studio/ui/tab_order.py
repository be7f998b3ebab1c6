"""The order in which the Tab key goes through parts of a window that are made, and made anew, at any time."""

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def set_tab_order(*parts: QWidget) -> None:
    """Let the Tab key go through all of one part, then all of the next; within each part it goes as it did."""
    stops = [stop for part in parts for stop in _stops(part)]
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)


def _stops(part: QWidget) -> list[QWidget]:
    """What can have the focus in it, itself included, in the order of now."""
    chain = [part]
    while (widget := chain[-1].nextInFocusChain()) is not None and widget is not part:
        chain.append(widget)
    return [each for each in chain if (each is part or part.isAncestorOf(each)) and each.focusPolicy() != Qt.FocusPolicy.NoFocus]
