"""What a person reads in a window: texts of widgets, menus, lists and plots, tooltips, screen readers' names, and what is painted by hand."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pyqtgraph as pg
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QGraphicsView,
    QLabel,
    QLineEdit,
    QMenu,
    QStatusBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
_MOST_ROWS = 40
_ARROW = 40
"""What a combo box needs beside its text."""


def texts(window: QWidget) -> Iterator[tuple[str, str]]:
    """(where, line) of all that is visible in a window, and of the menus that hang on it."""
    for widget in _visible(window):
        for text in _texts_of(widget):
            for line in text.splitlines():
                if line.strip():
                    yield _path(widget, window), line


def menu_texts(menu: QMenu) -> Iterator[tuple[str, str]]:
    """The same of a menu and of the menus in it, as it would open now."""
    menu.aboutToShow.emit()
    yield "menu", menu.title()
    for action in menu.actions():
        yield f"menu {menu.title()}", action.text()
        yield f"menu {menu.title()}", action.toolTip()
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from menu_texts(inner)


def clipped(window: QWidget) -> Iterator[tuple[str, str]]:
    """(where, text) of what has less room than it needs and does not end in dots on purpose."""
    for widget in _visible(window):
        for text in _cut_off(widget):
            yield _path(widget, window), text


@contextmanager
def painted() -> Iterator[list[tuple[str, bool]]]:
    """Every text that Python paints meanwhile, and whether it fits where it is painted."""
    original: Callable[..., None] = QPainter.drawText
    found: list[tuple[str, bool]] = []

    def draw(painter: QPainter, *arguments: object) -> None:
        text = next((one for one in arguments if isinstance(one, str)), "")
        area, fits = arguments[0], True
        if isinstance(area, QRect | QRectF) and len(arguments) == 3:
            needed = painter.boundingRect(QRectF(area), int(arguments[1]), text)  # type: ignore[call-overload]
            fits = bool(needed.width() <= area.width() + 1 and needed.height() <= area.height() + 2)
        found.append((text, fits))
        original(painter, *arguments)

    QPainter.drawText = draw  # type: ignore[method-assign, assignment]
    try:
        yield found
    finally:
        QPainter.drawText = original  # type: ignore[method-assign]


def _visible(window: QWidget) -> Iterator[QWidget]:
    for widget in (window, *window.findChildren(QWidget)):
        if widget is window or (widget.isVisibleTo(window) and not isinstance(widget, QMenu) and widget.window() is window.window()):
            yield widget


def _path(widget: QWidget, window: QWidget) -> str:
    names = []
    at: QWidget | None = widget
    while at is not None and at is not window:
        names.append(type(at).__name__)
        at = at.parentWidget()
    return "/".join(reversed([name for name in names if not name.startswith(("QWidget", "QFrame", "QStacked", "QScroll", "QSplitter"))]))


def _texts_of(widget: QWidget) -> Iterator[str]:
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    yield from (text for action in widget.actions() for text in (action.text(), action.toolTip()))
    if widget.isWindow():
        yield widget.windowTitle()
    if isinstance(widget, QLabel | QAbstractButton | QAbstractSpinBox):
        yield widget.text()
    elif isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QStatusBar):
        yield widget.currentMessage()
    elif isinstance(widget, QTabBar):
        yield from (text for index in range(widget.count()) for text in (widget.tabText(index), widget.tabToolTip(index)))
    elif isinstance(widget, QTextEdit):
        yield widget.toPlainText()
    elif isinstance(widget, QGraphicsView):
        yield from _scene_texts(widget)
    elif (isinstance(widget, QAbstractItemView) and widget.model() is not None) or isinstance(widget, QComboBox):
        yield from _item_texts(widget.model())


def _item_texts(model: QAbstractItemModel) -> Iterator[str]:
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
    for column in range(columns):
        header = model.headerData(column, Qt.Orientation.Horizontal)
        if isinstance(header, str):
            yield header

    def under(parent: QModelIndex) -> Iterator[str]:
        for row in range(min(model.rowCount(parent), _MOST_ROWS)):
            for index in (model.index(row, column, parent) for column in range(columns)):
                yield from (text for text in (model.data(index, role) for role in _ROLES) if isinstance(text, str))
            yield from under(model.index(row, 0, parent))

    yield from under(QModelIndex())


def _scene_texts(view: QGraphicsView) -> Iterator[str]:
    for item in view.scene().items():
        if item.isVisible():
            yield item.toolTip()
            if isinstance(item, pg.AxisItem):
                yield item.labelText
            elif isinstance(item, pg.LabelItem):
                yield item.text
            elif isinstance(item, pg.TextItem):
                yield item.toPlainText()


def _cut_off(widget: QWidget) -> Iterator[str]:
    metrics = widget.fontMetrics()
    if isinstance(widget, QLabel) and type(widget).paintEvent is QLabel.paintEvent:
        cut = (widget.heightForWidth(widget.width()) > widget.height() + 1) if widget.wordWrap() else (widget.sizeHint().width() > widget.width() + 1)
    elif isinstance(widget, QAbstractSpinBox):
        cut = metrics.horizontalAdvance(widget.text()) > widget.findChild(QLineEdit).width()
    elif isinstance(widget, QAbstractButton) and widget.text() and "paintEvent" not in type(widget).__dict__:
        cut = widget.sizeHint().width() > widget.width() + 1
    elif isinstance(widget, QComboBox):
        cut = metrics.horizontalAdvance(widget.currentText()) + _ARROW > widget.width()
    elif isinstance(widget, QTabBar):
        ends = [widget.tabRect(index).right() for index in range(widget.count())]
        yield from [widget.tabText(index) for index, end in enumerate(ends) if end > widget.width()]
        return
    else:
        return
    if cut:
        yield widget.currentText() if isinstance(widget, QComboBox) else widget.text()
