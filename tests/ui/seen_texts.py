"""What a person reads in a window: texts of widgets, menus, lists and plots, tooltips, screen readers' names, and what is painted by hand."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import NamedTuple

import pyqtgraph as pg
from PySide6.QtCore import QAbstractListModel, QModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QAction, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QDialogButtonBox,
    QGraphicsView,
    QLabel,
    QLineEdit,
    QMenu,
    QProgressBar,
    QStatusBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
_MOST_ROWS = 60


class Seen(NamedTuple):
    where: str
    text: str


def texts(window: QWidget) -> Iterator[Seen]:
    """All texts that belong to what is visible in a window, line by line."""
    for widget in (window, *window.findChildren(QWidget)):
        if not (widget is window or widget.isVisibleTo(window)) or isinstance(widget, QMenu):
            continue
        for kind, text in _texts_of(widget):
            for line in text.splitlines():
                if line.strip():
                    yield Seen(f"{_path(widget, window)} {kind}", line)


def menu_texts(menu: QMenu) -> Iterator[Seen]:
    """Those of a menu and of the menus in it, as it would open now."""
    menu.aboutToShow.emit()
    yield Seen("menu", menu.title())
    for action in menu.actions():
        yield from action_texts(action)
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from menu_texts(inner)


def action_texts(action: QAction) -> Iterator[Seen]:
    for text in (action.text(), action.toolTip()):
        if text:
            yield Seen(f"action {action.text()}", text)


def _texts_of(widget: QWidget) -> Iterator[tuple[str, str]]:
    yield "tooltip", widget.toolTip()
    yield "name", widget.accessibleName()
    yield "description", widget.accessibleDescription()
    if widget.isWindow():
        yield "title", widget.windowTitle()
    if isinstance(widget, QLabel | QAbstractButton):
        yield "text", widget.text()
    elif isinstance(widget, QLineEdit):
        yield "placeholder", widget.placeholderText()
        if not isinstance(widget.parentWidget(), QAbstractSpinBox | QComboBox) and widget.isReadOnly():
            yield "text", widget.text()
    elif isinstance(widget, QAbstractSpinBox):
        yield "text", widget.text()
    elif isinstance(widget, QStatusBar):
        yield "message", widget.currentMessage()
    elif isinstance(widget, QComboBox):
        for index in range(widget.count()):
            yield "item", widget.itemText(index)
            yield "item tooltip", str(widget.itemData(index, Qt.ItemDataRole.ToolTipRole) or "")
    elif isinstance(widget, QTabBar):
        for index in range(widget.count()):
            yield "tab", widget.tabText(index)
            yield "tab tooltip", widget.tabToolTip(index)
    elif isinstance(widget, QTextEdit):
        yield "document", widget.toPlainText()
    elif isinstance(widget, QGraphicsView):
        yield from _scene_texts(widget)
    elif isinstance(widget, QAbstractItemView):
        yield from _item_texts(widget)


def _item_texts(view: QAbstractItemView) -> Iterator[tuple[str, str]]:
    model = view.model()
    if model is None:
        return
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
    for column in range(columns):
        for role in _ROLES:
            header = model.headerData(column, Qt.Orientation.Horizontal, role)
            if isinstance(header, str) and not header.isdigit():
                yield "header", header

    def under(parent: QModelIndex) -> Iterator[tuple[str, str]]:
        for row in range(min(model.rowCount(parent), _MOST_ROWS)):
            for column in range(columns):
                index = model.index(row, column, parent)
                for role in _ROLES:
                    text = model.data(index, role)
                    if isinstance(text, str):
                        yield "item", text
            yield from under(model.index(row, 0, parent))

    yield from under(QModelIndex())


def _scene_texts(view: QGraphicsView) -> Iterator[tuple[str, str]]:
    for item in view.scene().items():
        if not item.isVisible():
            continue
        if isinstance(item, pg.AxisItem):
            yield "axis", item.labelText
        elif isinstance(item, pg.LabelItem):
            yield "label", item.text
        elif isinstance(item, pg.TextItem):
            yield "note", item.toPlainText()
        tip = item.toolTip()
        if tip:
            yield "tooltip", tip


def _path(widget: QWidget, window: QWidget) -> str:
    names: list[str] = []
    at: QWidget | None = widget
    while at is not None and at is not window and len(names) < 3:
        if not type(at).__name__.startswith(("QWidget", "QFrame", "QStacked", "QScroll", "QSplitter")):
            names.append(type(at).__name__)
        at = at.parentWidget()
    return "/".join(reversed(names)) or type(window).__name__


@contextmanager
def painted() -> Iterator[list[tuple[str, bool]]]:
    """Every text that Python paints meanwhile, and whether it fits where it is painted."""
    original: Callable[..., object] = QPainter.drawText
    found: list[tuple[str, bool]] = []

    def draw(painter: QPainter, *arguments: object) -> object:
        text = next((one for one in reversed(arguments) if isinstance(one, str)), "")
        if arguments and isinstance(arguments[0], QRect | QRectF) and len(arguments) > 2:
            area = QRectF(arguments[0])
            needed = painter.boundingRect(area, int(arguments[1]), text)  # type: ignore[call-overload]
            found.append((text, needed.width() <= area.width() + 1 and needed.height() <= area.height() + 2))
        else:
            found.append((text, True))
        return original(painter, *arguments)

    QPainter.drawText = draw  # type: ignore[method-assign, assignment]
    try:
        yield found
    finally:
        QPainter.drawText = original  # type: ignore[method-assign]


def clipped(window: QWidget) -> Iterator[Seen]:
    """Visible texts that have less room than they need."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisibleTo(window) or isinstance(widget.parentWidget(), QDialogButtonBox):
            continue
        text = next((text for kind, text in _texts_of(widget) if kind == "text"), "")
        if text and _is_clipped(widget):
            yield Seen(_path(widget, window), f"{text} ({widget.width()}x{widget.height()} of {widget.sizeHint().width()}x{widget.sizeHint().height()})")
        if isinstance(widget, QTabBar):
            for index in range(widget.count()):
                if widget.tabRect(index).width() + 1 < widget.fontMetrics().horizontalAdvance(widget.tabText(index).replace("&", "")) + 16:
                    yield Seen(_path(widget, window), widget.tabText(index))
            if widget.count() and widget.tabRect(widget.count() - 1).right() > widget.width() + 1:
                yield Seen(_path(widget, window), f"tabs: {widget.tabRect(widget.count() - 1).right()} of {widget.width()}")
        if isinstance(widget, QComboBox) and widget.count():
            room = widget.width() - 40
            if widget.fontMetrics().horizontalAdvance(widget.currentText()) > room:
                yield Seen(_path(widget, window), f"{widget.currentText()} ({widget.width()})")


def _is_clipped(widget: QWidget) -> bool:
    if isinstance(widget, QProgressBar):
        return False
    if isinstance(widget, QLabel):
        if type(widget) is not QLabel and type(widget).paintEvent is not QLabel.paintEvent:
            return False  # elides on purpose
        if widget.wordWrap():
            return widget.heightForWidth(widget.width()) > widget.height() + 1
        return widget.sizeHint().width() > widget.width() + 1
    if isinstance(widget, QAbstractSpinBox):
        return widget.fontMetrics().horizontalAdvance(widget.text()) > widget.findChild(QLineEdit).width()
    if isinstance(widget, QAbstractButton):
        if (
            type(widget).paintEvent not in (QAbstractButton.paintEvent,)
            and type(widget).__module__.startswith("gan_studio")
            and "paintEvent" in type(widget).__dict__
        ):
            return False
        return widget.sizeHint().width() > widget.width() + 1
    return False
