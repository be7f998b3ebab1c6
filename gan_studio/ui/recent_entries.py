"""What was opened lately, in menus and on buttons: names that fit, and whole paths in the tooltips."""

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFontMetrics
from PySide6.QtWidgets import QMenu

_WIDEST = 320


def add_recent(menu: QMenu, paths: Iterable[str], open_it: Callable[[], object]) -> None:
    """Add an entry for each path, which is its data; ``open_it`` finds it by its sender."""
    menu.setToolTipsVisible(True)
    for path in paths:
        action = QAction(short_name(Path(path).name, menu.fontMetrics(), _WIDEST), menu)
        action.setData(path)
        action.setToolTip(path)
        action.triggered.connect(open_it)
        menu.addAction(action)


def short_name(name: str, metrics: QFontMetrics, widest: int) -> str:
    """A name for a menu or a button: without its middle where it takes more than ``widest`` pixels, and with its ampersands."""
    return metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, widest).replace("&", "&&")
