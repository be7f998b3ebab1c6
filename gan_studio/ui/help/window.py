"""The window of the help: a list of its pages, and the one that is open."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QTextBrowser, QVBoxLayout, QWidget

from gan_studio.ui import theme
from gan_studio.ui.buttons import push_button
from gan_studio.ui.help.page import HelpPage, help_pages, page_title
from gan_studio.ui.help.rendering import LINK, render
from gan_studio.ui.theme import set_kind
from gan_studio.ui.tokens import SPACE

_LIST_WIDTH = 168


class HelpWindow(QDialog):
    """Stays open beside the main window. ``show_shortcuts`` opens the list of keys, for which it has a button."""

    def __init__(self, show_shortcuts: Callable[[], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._name = help_pages()[0].name
        self.pages = QListWidget()
        set_kind(self.pages, "pages")
        self.pages.setFixedWidth(_LIST_WIDTH)
        self.pages.setFrameShape(QFrame.Shape.NoFrame)
        self.text = QTextBrowser()
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setOpenLinks(False)
        self.text.document().setDocumentMargin(6 * SPACE)
        self.shortcuts = push_button("")
        self._lay_out()
        for page in help_pages():
            item = QListWidgetItem(self.pages)
            item.setData(Qt.ItemDataRole.UserRole, page.name)
        self.pages.currentItemChanged.connect(self._choose)
        self.text.anchorClicked.connect(self._follow)
        self.shortcuts.clicked.connect(show_shortcuts)
        QShortcut(QKeySequence(QKeySequence.StandardKey.HelpContents), self, self.close)
        theme.switch().changed.connect(self._render)
        self.retranslate()
        self.resize(780, 640)

    def _lay_out(self) -> None:
        side = QFrame()
        set_kind(side, "sidebar")
        column = QVBoxLayout(side)
        column.setContentsMargins(2 * SPACE, 3 * SPACE, 2 * SPACE, 3 * SPACE)
        column.addWidget(self.pages, 1)
        column.addWidget(self.shortcuts)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(side)
        layout.addWidget(self.text, 1)

    @property
    def page(self) -> HelpPage:
        """The one that is open."""
        return next(page for page in help_pages() if page.name == self._name)

    def show_page(self, name: str) -> None:
        """Turn to a page; one that does not exist leaves the open one."""
        for row, page in enumerate(help_pages()):
            if page.name == name:
                self._name = name
                self.pages.setCurrentRow(row)
                self._render()

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(Qt.ItemDataRole.UserRole) != self._name:
            self.show_page(item.data(Qt.ItemDataRole.UserRole))

    def _follow(self, link: QUrl) -> None:
        self.show_page(link.toString().removeprefix(LINK))

    def _render(self) -> None:
        titles = {page.name: page_title(page) for page in help_pages()}
        render(self.text.document(), titles[self._name], self.page.blocks(), titles, ratio=self.devicePixelRatioF())
        self.text.moveCursor(QTextCursor.MoveOperation.Start)  # which the window scrolls to when it is shown
        self.text.setAccessibleName(titles[self._name])

    def retranslate(self) -> None:
        """Set every text again."""
        self.setWindowTitle(self.tr("Help"))
        self.pages.setAccessibleName(self.tr("Pages of the help"))
        self.shortcuts.setText(self.tr("Keyboard shortcuts"))
        self.shortcuts.setAccessibleName(self.shortcuts.text())
        self.shortcuts.setToolTip("")
        for row, page in enumerate(help_pages()):
            self.pages.item(row).setText(page_title(page))
        self.show_page(self._name)

    def changeEvent(self, event: QEvent) -> None:
        """Notice a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
