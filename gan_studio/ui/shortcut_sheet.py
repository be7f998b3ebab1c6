"""The shortcut sheet: every key of the menus, of the open workspace and of what has the focus in it, read from them."""

import re
from collections.abc import Iterable, Iterator
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QDialog, QFrame, QHBoxLayout, QLabel, QMenu, QMenuBar, QScrollArea, QVBoxLayout, QWidget

from gan_studio.ui.panel import Panel
from gan_studio.ui.theme import font, set_kind
from gan_studio.ui.tokens import SPACE

_WIDTH = 940
SHEET_TEXT = "sheet-text"
"""The property of an action that says what the sheet calls it, where its own text changes."""

Entries = list[tuple[str, list[str]]]
"""(what is done, the keys that do it)"""


@runtime_checkable
class HasKeys(Protocol):
    """A widget with keys of its own, which work while it has the focus."""

    def key_help(self) -> tuple[str, Entries]:
        """What such widgets are called, and their keys; translated."""


class ShortcutSheet(QDialog):
    """The keys in two columns. Whatever opened it closes it again."""

    def __init__(self, menus: QMenuBar, panel: Panel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        groups = [*_panel_groups(panel), *_menu_groups(menus), (self.tr("Everywhere"), self._everywhere())]
        page = QWidget()
        columns = QHBoxLayout(page)
        columns.setContentsMargins(6 * SPACE, 4 * SPACE, 6 * SPACE, 6 * SPACE)
        columns.setSpacing(10 * SPACE)
        for column in _in_two([group for group in groups if group[1]]):
            layout = QVBoxLayout()
            layout.setSpacing(4 * SPACE)
            for title, entries in column:
                layout.addLayout(_group(title, entries))
            layout.addStretch()
            columns.addLayout(layout, 1)
        area = QScrollArea(widgetResizable=True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        set_kind(area, "whole")
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.windowTitle())
        area.setWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)
        width = max(_WIDTH, page.minimumSizeHint().width() + area.verticalScrollBar().sizeHint().width())
        self.resize(width, min(columns.totalHeightForWidth(width) + SPACE, parent.height() - 12 * SPACE))
        area.setFocus()

    def _everywhere(self) -> Entries:
        return [
            (self.tr("Go to the next control, or the one before"), ["Tab", "Shift+Tab"]),
            (self.tr("Press the button that has the focus"), [self.tr("Space"), self.tr("Return")]),
            (self.tr("Open what is underlined"), [self.tr("Alt and the letter")]),
            (self.tr("Close, cancel"), [self.tr("Esc")]),
        ]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The key that opened it closes it."""
        if event.text() == "?":
            self.close()
        else:
            super().keyPressEvent(event)


def _group(title: str, entries: Entries) -> QVBoxLayout:
    layout = QVBoxLayout()
    layout.setSpacing(SPACE)
    heading = QLabel(title)
    heading.setFont(font("heading"))
    layout.addWidget(heading)
    for text, keys in entries:
        row = QHBoxLayout()  # of its own, so that each text has all the room that its keys leave
        row.setSpacing(SPACE)
        row.addWidget(QLabel(text, wordWrap=True, textFormat=Qt.TextFormat.PlainText), 1)
        row.addSpacing(2 * SPACE)
        for key in keys:
            cap = QLabel(key, textFormat=Qt.TextFormat.PlainText)
            cap.setFont(font("small"))
            set_kind(cap, "key")
            row.addWidget(cap, alignment=Qt.AlignmentFlag.AlignVCenter)
        layout.addLayout(row)
    return layout


def _in_two(groups: list[tuple[str, Entries]]) -> list[list[tuple[str, Entries]]]:
    """In their order, in two columns about as long as each other."""
    heights = [len(entries) + 2 for _, entries in groups]
    cut = min(range(len(groups) + 1), key=lambda place: abs(sum(heights[:place]) - sum(heights[place:])))
    return [groups[:cut], groups[cut:]]


def _panel_groups(panel: Panel) -> Iterator[tuple[str, Entries]]:
    """The keys that work anywhere in the workspace, then those of its widgets, by kind."""
    actions = dict.fromkeys(action for widget in (panel, *panel.findChildren(QWidget)) for action in widget.actions())
    known = dict(_of_actions(actions))
    for button in panel.findChildren(QAbstractButton):
        if not button.shortcut().isEmpty():
            known.setdefault((button.accessibleName() or button.text()).rstrip("…"), [_readable(button.shortcut())])
    yield QCoreApplication.translate("Panel", panel.kind.label), list(known.items())
    groups: dict[str, dict[str, list[str]]] = {}
    for widget in panel.findChildren(QWidget):
        if isinstance(widget, HasKeys):
            title, entries = widget.key_help()
            groups.setdefault(title, {}).update(entries)
    yield from ((title, list(entries.items())) for title, entries in groups.items())


def _menu_groups(menus: QMenuBar) -> Iterator[tuple[str, Entries]]:
    for menu in [action.menu() for action in menus.actions()]:
        if isinstance(menu, QMenu):
            yield _plain(menu.title()), list(_of_actions(menu.actions()))


def _of_actions(actions: Iterable[QAction]) -> Iterator[tuple[str, list[str]]]:
    for action in actions:
        if not action.shortcut().isEmpty():
            text = str(action.property(SHEET_TEXT) or action.text())
            yield _plain(text).rstrip("…"), [_readable(action.shortcut())]


def _plain(text: str) -> str:
    """Without its mnemonic, which where letters are not Latin stands behind the text: ``파일(&F)``."""
    return re.sub(r"\(&\w\)", "", text).replace("&", "")


def _readable(keys: QKeySequence) -> str:
    return keys.toString(QKeySequence.SequenceFormat.NativeText)
