"""Learn itself, as a column: the open page with its experiment below it, or the contents."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedWidget, QTextBrowser, QVBoxLayout, QWidget

from gan_studio.ui import theme
from gan_studio.ui.buttons import describe, push_button, tool_button
from gan_studio.ui.help.contents import Contents
from gan_studio.ui.help.experiment import Step
from gan_studio.ui.help.page import HelpPage, help_pages, page_title
from gan_studio.ui.help.rendering import LINK, render
from gan_studio.ui.help.show_me import ShowMe
from gan_studio.ui.theme import set_kind
from gan_studio.ui.tokens import SPACE

if TYPE_CHECKING:
    from gan_studio.ui.help.showing import Showing

_MARGIN = 4 * SPACE
_SETTLE_MS = 60


class LearnColumn(QFrame):
    """``show_shortcuts`` opens the list of keys, for which the contents have a button."""

    closed = Signal()
    """The person wants it out of the way."""
    turned = Signal(str)
    """(name) another page is open."""

    def __init__(self, showing: "Showing", show_shortcuts: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._showing = showing
        self._name = help_pages()[0].name
        self.acting = False
        """While an experiment is set up, which may lead to another workspace."""
        set_kind(self, "learn")
        self.contents = Contents()
        self.text = QTextBrowser()
        self.show_me = ShowMe()
        self.shortcuts = push_button("")
        self._stack = QStackedWidget()
        self._make_header()
        self._lay_out()
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self._render)
        self.contents.chosen.connect(self.show_page)
        self.text.anchorClicked.connect(self._follow)
        self.show_me.wanted.connect(self._show)
        self.shortcuts.clicked.connect(show_shortcuts)
        theme.switch().changed.connect(self._render)
        self.retranslate()

    def _make_header(self) -> None:
        self.to_contents = tool_button("contents", "", checkable=True)
        self.previous, self.next = tool_button("chevron-left", ""), tool_button("chevron-right", "")
        self.close_button = tool_button("remove", "")
        self._title = QLabel()
        self._title.setFont(theme.font("heading"))
        self.to_contents.toggled.connect(self._show_contents)
        self.previous.clicked.connect(self._turn_back)
        self.next.clicked.connect(self._turn)
        self.close_button.clicked.connect(self.closed)

    def _lay_out(self) -> None:
        header = QFrame()
        set_kind(header, "bar")
        row = QHBoxLayout(header)
        row.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, SPACE)
        row.setSpacing(SPACE)
        row.addWidget(self.to_contents)
        row.addWidget(self._title, 1)
        for button in (self.previous, self.next, self.close_button):
            row.addWidget(button)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setOpenLinks(False)
        self.text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.text.verticalScrollBar().rangeChanged.connect(self._show_whether_it_rolls)
        self.text.document().setDocumentMargin(_MARGIN)
        page, whole = QWidget(), QWidget()
        for parts, place in (((self.text, self.show_me), page), ((self.contents, self.shortcuts), whole)):
            column = QVBoxLayout(place)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            column.addWidget(parts[0], 1)
            column.addWidget(parts[1], 0, Qt.AlignmentFlag(0) if place is page else Qt.AlignmentFlag.AlignHCenter)
            self._stack.addWidget(place)
        whole.setContentsMargins(0, 0, 0, 3 * SPACE)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(header)
        layout.addWidget(self._stack, 1)

    # --- pages ---------------------------------------------------------------------------------------------------

    @property
    def page(self) -> HelpPage:
        """The one that is open."""
        return help_pages()[self._place]

    @property
    def _place(self) -> int:
        return [page.name for page in help_pages()].index(self._name)

    def show_page(self, name: str) -> None:
        """Turn to a page; one that does not exist leaves the open one."""
        if name in [page.name for page in help_pages()]:
            self._name = name
            self.show_me.show_steps(self.page.steps(), anew=True)
            self._render()
            self.text.moveCursor(QTextCursor.MoveOperation.Start)
            self.text.verticalScrollBar().setValue(0)
            self.contents.mark(name)
            self.turned.emit(name)
        focused = self.contents.isAncestorOf(self.focusWidget() or self)
        self.to_contents.setChecked(False)
        if focused:
            self.text.setFocus()

    def _turn(self) -> None:
        self.show_page(help_pages()[(self._place + 1) % len(help_pages())].name)

    def _turn_back(self) -> None:
        self.show_page(help_pages()[self._place - 1].name)

    def _follow(self, link: QUrl) -> None:
        self.show_page(link.toString().removeprefix(LINK))

    def _show_contents(self, shown: bool) -> None:
        self._stack.setCurrentIndex(1 if shown else 0)
        if shown:
            self.contents.mark(self._name)
            self.contents.take_focus()

    def _render(self) -> None:
        """As it is now, in this theme and width; the place that is read stays."""
        bar = self.text.verticalScrollBar()
        place = bar.value()
        titles = {page.name: page_title(page) for page in help_pages()}
        width = self.text.viewport().width() - 2 * _MARGIN
        render(self.text.document(), titles[self._name], self.page.blocks(), titles, width=width, ratio=self.devicePixelRatioF())
        self.text.setAccessibleName(titles[self._name])
        bar.setValue(place)

    @Slot(int, int)
    def _show_whether_it_rolls(self, first: int, last: int) -> None:
        """The bar keeps its room, so that no page is broken anew for it, but is seen only where there is more."""
        self.text.verticalScrollBar().setEnabled(last > first)

    def _show(self, step: Step) -> None:
        self.acting = True
        step.act(self._showing)
        self.acting = False

    # --- the column itself ---------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the pictures anew once the hand rests."""
        super().resizeEvent(event)
        self._settle.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the contents, and then the column."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.to_contents.isChecked():
            self.to_contents.setChecked(False)
            self.text.setFocus()
        else:
            self.closed.emit()

    def retranslate(self) -> None:
        """Set every text again."""
        self.setAccessibleName(self.tr("Learn"))
        self._title.setText(self.tr("Learn"))
        describe(self.to_contents, self.tr("Contents, and search"))
        describe(self.previous, self.tr("Previous page"))
        describe(self.next, self.tr("Next page"))
        describe(self.close_button, self.tr("Close (F1)"))
        self.shortcuts.setText(self.tr("Keyboard shortcuts"))
        self.shortcuts.setAccessibleName(self.shortcuts.text())
        self.shortcuts.setToolTip("")
        self.contents.retranslate()
        self.show_me.show_steps(self.page.steps(), anew=False)
        self._render()

    def changeEvent(self, event: QEvent) -> None:
        """Notice a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
