"""What was opened lately, as entries of a menu: names that fit, and whole paths in their tooltips."""

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

_WIDEST = 320


def add_recent(menu: QMenu, paths: Iterable[str], open_it: Callable[[], object]) -> None:
    """Add an entry for each path, which is its data; ``open_it`` finds it by its sender."""
    menu.setToolTipsVisible(True)
    for path in paths:
        name = menu.fontMetrics().elidedText(Path(path).name, Qt.TextElideMode.ElideMiddle, _WIDEST)
        action = QAction(name.replace("&", "&&"), menu)
        action.setData(path)
        action.setToolTip(path)
        action.triggered.connect(open_it)
        menu.addAction(action)
