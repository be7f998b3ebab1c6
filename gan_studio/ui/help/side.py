"""The workspaces, and Learn to the right of them while it is open: so that one can read and drag at once."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from gan_studio.runtime.settings import LAYOUT

if TYPE_CHECKING:
    from gan_studio.ui.help.column import LearnColumn
    from gan_studio.ui.main_window import MainWindow

_NARROWEST, _WIDTH = 280, 340
_LEFT = 850
"""At first the column leaves so much to the workspaces, if it can."""
_OPEN, _SIZE, _PAGE = f"{LAYOUT}/learn-open", f"{LAYOUT}/learn-width", "learn/page"


class LearnSide(QSplitter):
    """Makes the column when it is first wanted, and remembers whether it was open, how wide, and at which page."""

    open_changed = Signal(bool)

    def __init__(self, window: "MainWindow", workspaces: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, childrenCollapsible=False)
        self._window = window
        self._store = window.studio.settings.store
        self.column: LearnColumn | None = None
        self.addWidget(workspaces)
        self.setStretchFactor(0, 1)
        self.splitterMoved.connect(self._remember_width)
        window.studio.settings.layout_reset.connect(self._reset)

    @property
    def is_open(self) -> bool:
        """Whether the column is beside the workspaces."""
        return self.column is not None and not self.column.isHidden()

    def ask(self, workspace: str) -> None:
        """Open at the page of a workspace; from that page, close."""
        if self.is_open and self.column is not None and self.column.page.name == workspace:
            self.close_column()
        else:
            self.open_at(workspace)

    def toggle(self, workspace: str) -> None:
        """Open at the page of a workspace, or close."""
        if self.is_open:
            self.close_column()
        else:
            self.open_at(workspace)

    def open_at(self, page: str) -> None:
        """Open a page, for the keyboard too."""
        column = self._made()
        self._show(True)
        column.show_page(page)
        column.text.setFocus()

    def close_column(self) -> None:
        """Give the workspaces all of the room, and the keyboard."""
        self._show(False)
        panel = self._window.panel(self._window.workspace)
        panel.setFocus()

    def restore(self) -> None:
        """As it was when the window was closed."""
        if str(self._store.value(_OPEN, "false")) == "true":
            column = self._made()
            self._show(True)
            column.show_page(str(self._store.value(_PAGE, "")))

    def follow(self, before: str, now: str) -> None:
        """Another workspace is open: whoever was reading about the one before reads about this one."""
        if self.is_open and self.column is not None and not self.column.acting and self.column.page.name == before:
            self.column.show_page(now)

    def _made(self) -> "LearnColumn":
        if self.column is None:
            # The first paint need not wait for what may never be read.
            from gan_studio.ui.help.column import LearnColumn
            from gan_studio.ui.help.showing import Showing

            self.column = LearnColumn(Showing(self._window), self._window.show_shortcuts)
            self.column.setMinimumWidth(_NARROWEST)
            self.column.hide()
            self.addWidget(self.column)
            self.setStretchFactor(1, 0)
            self.column.closed.connect(self.close_column)
            self.column.turned.connect(self._remember_page)
        return self.column

    def _show(self, shown: bool) -> None:
        assert self.column is not None
        if shown and not self.is_open:
            self.column.show()
            self._share()
        self.column.setVisible(shown)
        self._store.setValue(_OPEN, "true" if shown else "false")
        self.open_changed.emit(shown)

    def _share(self) -> None:
        """The column is as wide as the person made it, or else as narrow as leaves the workspaces their room."""
        width = int(str(self._store.value(_SIZE, 0))) or max(_NARROWEST, min(_WIDTH, self.width() - _LEFT))
        self.setSizes([max(1, self.width() - width), width])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share what there is now."""
        super().resizeEvent(event)
        if self.is_open:
            self._share()

    @Slot()
    def _reset(self) -> None:
        if self.is_open:
            self.close_column()

    def _remember_width(self) -> None:
        if self.column is not None:
            self._store.setValue(_SIZE, self.column.width())

    def _remember_page(self, name: str) -> None:
        self._store.setValue(_PAGE, name)
