"""The Collapse workspace: is the generator collapsing, since when, why, and what helps."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtGui import QAction, QKeySequence, QUndoStack
from PySide6.QtWidgets import QApplication, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from gan_studio.runtime.failure import Failure
from gan_studio.runtime.settings import LAYOUT
from gan_studio.ui.collapse.header import Header
from gan_studio.ui.collapse.page import Page
from gan_studio.ui.collapse.point_bar import PointBar
from gan_studio.ui.collapse.tabs import TABS, Tab
from gan_studio.ui.empty_state import EmptyState
from gan_studio.ui.panel import Panel
from gan_studio.ui.panels.collapse import CollapseWorkspace

if TYPE_CHECKING:
    from gan_studio.runtime.studio import Studio

_PAGE = f"{LAYOUT}/collapse"


class CollapsePanel(Panel):
    """The gauge and the doctor above, one of several pages below."""

    kind = CollapseWorkspace

    def __init__(self, studio: "Studio", parent: QWidget | None = None) -> None:
        super().__init__(studio, parent)
        self.undo_stack = QUndoStack(self)
        self.header = Header(studio, self.undo_stack)
        self.point_bar = PointBar(studio)
        self.tabs = QTabBar(drawBase=False, expanding=False)
        self.tabs.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._next, self._previous = QAction(self), QAction(self)
        self._empty = EmptyState("collapse", "")
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._pages: dict[str, Page] = {}
        self._point: int | None = None
        self._lay_out()
        self.header.change_asked.connect(self._go_back)
        self.point_bar.point_chosen.connect(self.choose)
        self.point_bar.workspace_wanted.connect(self.workspace_wanted)
        self._empty.clicked.connect(self._take_first_step)
        self._empty.second_clicked.connect(self._train)
        self.tabs.currentChanged.connect(self._show_page)
        self.tabs.currentChanged.connect(self._remember_page)
        self._connect_keys()
        studio.run_changed.connect(self._show_run)
        self.retranslate()
        self._show_run()

    def _lay_out(self) -> None:
        for tab in TABS:
            self.tabs.addTab("")
            self.tabs.setTabData(self.tabs.count() - 1, tab.name)
            if tab.name == self.studio.settings.store.value(_PAGE):
                self.tabs.setCurrentIndex(self.tabs.count() - 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (self.header, self.tabs):
            layout.addWidget(widget)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.point_bar)

    def _connect_keys(self) -> None:
        for action, keys, act in ((self._next, "Ctrl+Tab", self._turn), (self._previous, "Ctrl+Shift+Tab", self._turn_back)):
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(act)
            self.addAction(action)

    # --- pages ---------------------------------------------------------------------------------------------------

    @property
    def page(self) -> Page | None:
        """The page that is shown; None while there is nothing to show on it."""
        shown = self._stack.currentWidget()
        return shown if isinstance(shown, Page) else None

    def show_page(self, name: str) -> None:
        """Turn to a page by its tab's name."""
        self.tabs.setCurrentIndex([tab.name for tab in TABS].index(name))

    @Slot()
    def _show_page(self) -> None:
        tab = TABS[self.tabs.currentIndex()]
        if tab.needs_run and self.studio.run is None:
            self._turn_to(self._empty)
            return
        self._turn_to(self._pages.get(tab.name) or self._make(tab))
        self.refresh()

    @Slot()
    def _remember_page(self) -> None:
        self.studio.settings.store.setValue(_PAGE, TABS[self.tabs.currentIndex()].name)

    def _turn_to(self, page: QWidget) -> None:
        """Show it; the keyboard does not go away with the page that it was in."""
        focused, shown = QApplication.focusWidget(), self._stack.currentWidget()
        if page is not shown and focused is not None and shown is not None and shown.isAncestorOf(focused):
            self.tabs.setFocus(Qt.FocusReason.OtherFocusReason)
        self._stack.setCurrentWidget(page)

    @Slot()
    def _turn(self) -> None:
        self.tabs.setCurrentIndex((self.tabs.currentIndex() + 1) % self.tabs.count())

    @Slot()
    def _turn_back(self) -> None:
        self.tabs.setCurrentIndex((self.tabs.currentIndex() - 1) % self.tabs.count())

    def tab_parts(self) -> tuple[QWidget, ...]:
        """From the top down."""
        return self.header, self.tabs, self._stack, self.point_bar

    def _make(self, tab: Tab) -> Page:
        assert self.undo_stack is not None
        page = tab.make(self.studio)
        page.point_chosen.connect(self.choose)
        page.workspace_wanted.connect(self.workspace_wanted)
        page.page_wanted.connect(self.show_page)
        page.use_undo_stack(self.undo_stack)
        page.show_run(self.studio.run)
        page.mark(self._point)
        self._stack.addWidget(page)
        self._pages[tab.name] = page
        return page

    # --- the run and its chosen point ----------------------------------------------------------------------------

    @property
    def point(self) -> int | None:
        """The step that is looked at; None is the newest, whatever it is."""
        return self._point

    @Slot(object)
    def choose(self, step: int | None) -> None:
        """Look at another step of the run."""
        if step != self._point:
            self._point = step
            self.point_bar.mark(step)
            for page in self._pages.values():
                page.mark(step)

    @Slot(int)
    def _go_back(self, step: int) -> None:
        """Look at an earlier step, and ask what to change there."""
        self.choose(step)
        self.point_bar.back.click()

    @Slot()
    def _show_run(self) -> None:
        run = self.studio.run
        self._point = None
        self.header.setVisible(run is not None)
        self.header.show_run(run)
        self.point_bar.show_run(run)
        for page in self._pages.values():
            page.show_run(run)
            page.mark(None)
        self._show_page()

    def refresh(self) -> None:
        """Pull what is new."""
        self.header.refresh()
        self.point_bar.refresh()
        if self.page is not None:
            self.page.refresh()

    def tells(self, failure: Failure) -> bool:
        """What goes wrong while a branch is begun is shown where that was asked for."""
        return self.point_bar.tells(failure)

    def export_actions(self) -> list[QAction]:
        """What the page offers."""
        return self.page.export_actions() if self.page is not None else []

    # --- nothing trained yet -------------------------------------------------------------------------------------

    def _take_first_step(self) -> None:
        self.show_page("lessons")

    def _train(self) -> None:
        self.workspace_wanted.emit("train")

    def retranslate(self) -> None:
        """Set every text again: the language has changed."""
        for index, tab in enumerate(TABS):
            self.tabs.setTabText(index, QCoreApplication.translate("Page", tab.label))
        self.tabs.setAccessibleName(self.tr("Pages"))
        self._next.setText(self.tr("Next page"))
        self._previous.setText(self.tr("Previous page"))
        advice = self.tr(
            "While a GAN trains you see here which modes of the data it still draws, what is wrong, and what helps. A lesson shows it in a minute."
        )
        self._empty.set_texts(self.tr("Nothing is trained yet"), advice, self.tr("See a lesson"), self.tr("Train on your pictures"))
        self.header.retranslate()
        self.point_bar.retranslate()
        for page in self._pages.values():
            page.retranslate()
