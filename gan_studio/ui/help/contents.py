"""The contents of Learn: all pages by chapters, and a field that finds words in them."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from gan_studio.ui.help.page import HelpPage, help_pages, page_title
from gan_studio.ui.help.rendering import plain
from gan_studio.ui.search_field import SearchField
from gan_studio.ui.theme import font, set_kind
from gan_studio.ui.tokens import SPACE

_NAME = Qt.ItemDataRole.UserRole


class Contents(QWidget):
    """Tells which page the person wants."""

    chosen = Signal(str)
    """(name)"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: dict[str, str] = {}
        self.search = SearchField()
        self.list = _List()
        set_kind(self.list, "pages")
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self._nothing = QLabel(wordWrap=True)
        set_kind(self._nothing, "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * SPACE, 3 * SPACE, 3 * SPACE, 2 * SPACE)
        layout.setSpacing(2 * SPACE)
        for widget in (self.search, self._nothing):
            layout.addWidget(widget)
        layout.addWidget(self.list, 1)
        self.search.textChanged.connect(self._fill)
        self.search.returnPressed.connect(self._choose_first)
        self.list.itemClicked.connect(self._choose)
        self.list.entered_by_key.connect(self._choose)
        self.retranslate()

    def take_focus(self) -> None:
        """Begin with a search for something else."""
        self.search.setFocus()
        self.search.selectAll()

    def mark(self, name: str) -> None:
        """Show which page is open."""
        for row, item in enumerate(self._items()):
            if item.data(_NAME) == name:
                self.list.setCurrentRow(row)

    def names(self) -> list[str]:
        """The pages that are listed."""
        return [item.data(_NAME) for item in self._items() if item.data(_NAME)]

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _fill(self) -> None:
        wanted = self.search.text().replace("'", "’").casefold().split()
        self.list.clear()
        chapter = ""
        for page in help_pages():
            if wanted and not all(word in self._text_of(page) for word in wanted):
                continue
            if page.chapter != chapter:
                chapter = page.chapter
                self._add_chapter(QCoreApplication.translate("Help", chapter))
            item = QListWidgetItem(page_title(page), self.list)
            item.setData(_NAME, page.name)
        self._nothing.setVisible(not self.list.count())

    def _add_chapter(self, title: str) -> None:
        item = QListWidgetItem(title, self.list)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setFont(font("small"))

    def _text_of(self, page: HelpPage) -> str:
        if page.name not in self._words:
            self._words[page.name] = f"{page_title(page)} {plain(page.blocks())}".casefold()
        return self._words[page.name]

    def _choose(self, item: QListWidgetItem) -> None:
        if item.data(_NAME):
            self.chosen.emit(item.data(_NAME))

    def _choose_first(self) -> None:
        if self.search.text() and self.names():
            self.chosen.emit(self.names()[0])

    def retranslate(self) -> None:
        """Set every text again."""
        self._words.clear()
        self.search.setPlaceholderText(self.tr("Search all pages"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.list.setAccessibleName(self.tr("Contents"))
        self._nothing.setText(self.tr("No page has these words."))
        self._fill()


class _List(QListWidget):
    """Return and Space open the page that the keyboard is at."""

    entered_by_key = Signal(QListWidgetItem)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Elsewhere than in dialogs a list does nothing with Return on some systems."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.currentItem() is not None:
            self.entered_by_key.emit(self.currentItem())
        else:
            super().keyPressEvent(event)
