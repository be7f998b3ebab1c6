"""Very many sliders, of which as many are made as fit: paged, searchable, resettable, lockable."""

from typing import ClassVar, NamedTuple

import numpy as np
from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gan_studio.core.latent.prior import Latents
from gan_studio.ui.buttons import tool_button
from gan_studio.ui.leave_to_window import leave_to_window
from gan_studio.ui.search_field import SearchField
from gan_studio.ui.theme import font, set_kind
from gan_studio.ui.tokens import SPACE
from gan_studio.ui.walk.keys import describe_with_key
from gan_studio.ui.walk.search import matching
from gan_studio.ui.walk.slider_row import ROW_HEIGHT, SliderRow

_MOST_ROWS = 24
_NOTCH = 120
"""Eighths of a degree: one click of a mouse wheel."""


class ItemText(NamedTuple):
    """How one slider is called."""

    label: str
    name: str
    tooltip: str


class SliderPages(QWidget):
    """Sub-classes say how the items are called."""

    row_height: ClassVar[int] = ROW_HEIGHT

    moved = Signal(int, float)
    """(index from 0, value) by the person's hand."""
    settled = Signal()
    lock_wanted = Signal(int, bool)

    def __init__(self, parent: QWidget | None = None, *, lockable: bool = False) -> None:
        super().__init__(parent)
        self._lockable = lockable
        self._range = (-1.0, 1.0)
        self._count = 0
        self._found: list[int] = []
        self._first = 0
        self._values: Latents = np.empty(0, np.float32)
        self._defaults: Latents = self._values
        self._locked: frozenset[int] = frozenset()
        self._rows: list[SliderRow] = []
        self._turned = 0
        self._area = _Area(self.row_height)
        self._area.resized.connect(self._lay_out)
        self._nothing = QLabel(self._area)
        set_kind(self._nothing, "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        layout.addLayout(self._make_header())
        layout.addWidget(self._area, 1)
        self.retranslate()

    def _make_header(self) -> QHBoxLayout:
        self._search = SearchField()
        leave_to_window(self._search, self._search)
        self._search.textChanged.connect(self._find)
        self._search.returnPressed.connect(self.focus_first)
        self._where = QLabel()
        self._where.setFont(font("number"))
        set_kind(self._where, "muted")
        self._previous = tool_button("chevron-left", "")
        self._previous.clicked.connect(self.show_previous)
        self._next = tool_button("chevron-right", "")
        self._next.clicked.connect(self.show_next)
        header = QHBoxLayout()
        header.setSpacing(SPACE)
        header.addStrut(self._next.sizeHint().height())  # as high without the buttons: the tabs begin alike
        header.addWidget(self._search, 1)
        for widget in (self._previous, self._where, self._next):
            header.addWidget(widget)
        return header

    def text_of(self, index: int) -> ItemText:
        """How an item is called."""
        raise NotImplementedError

    def found(self, text: str) -> list[int]:
        """The indices, of all ``count``, that a search for ``text`` finds: by their numbers."""
        return matching(text, self._count)

    def new_row(self, parent: QWidget) -> SliderRow:
        """A line of the page."""
        return SliderRow(*self._range, self._lockable, parent)

    def show_on(self, row: SliderRow, index: int, label_width: int) -> None:
        """Let a line stand for an item."""
        row.show_item(index, *self.text_of(index), label_width=label_width)

    # --- what is shown -------------------------------------------------------------------------------------------

    def configure(self, count: int, low: float, high: float) -> None:
        """Stand for ``count`` numbers between ``low`` and ``high``."""
        if (low, high) != self._range:
            for row in self._rows:
                row.deleteLater()
            self._rows.clear()
        self._range = (low, high)
        self._count = count
        self._search.clear()
        self._find("")

    def set_values(self, values: Latents, defaults: Latents) -> None:
        """Show where they are and where a reset would bring them, both (count,); costs as much as differs on this page."""
        self._values, self._defaults = values, defaults
        for row in self._visible_rows():
            row.show_value(float(values[row.index]), float(defaults[row.index]))

    def set_locked(self, locked: frozenset[int]) -> None:
        """Show which are locked."""
        self._locked = locked
        for row in self._visible_rows():
            row.show_locked(row.index in locked)

    @property
    def page(self) -> list[int]:
        """The indices of the items that can be seen."""
        return self._found[self._first : self._first + self._capacity]

    def search(self, text: str) -> None:
        """Show the items that ``text`` asks for."""
        self._search.setText(text)

    def show_next(self) -> None:
        """The next page."""
        self._show_from(self._first + self._capacity)

    def show_previous(self) -> None:
        """The page before."""
        self._show_from(self._first - self._capacity)

    def focus_first(self) -> None:
        """Give the keyboard to the first slider on the page."""
        for row in self._visible_rows()[:1]:
            row.slider.setFocus()

    # --- inside --------------------------------------------------------------------------------------------------

    @property
    def _capacity(self) -> int:
        return max(1, min(_MOST_ROWS, self._area.height() // self.row_height))

    def _visible_rows(self) -> list[SliderRow]:
        return self._rows[: len(self.page)]

    def _find(self, text: str) -> None:
        self._found = self.found(text)
        self._show_from(0)

    def _show_from(self, first: int) -> None:
        last_page = max(0, len(self._found) - 1) // self._capacity * self._capacity
        self._first = max(0, min(first, last_page))
        self._lay_out()

    def _lay_out(self) -> None:
        """Put the right number of rows onto the page and give each its item."""
        self._first = self._first // self._capacity * self._capacity
        page = self.page
        while len(self._rows) < len(page):
            self._rows.append(self._make_row())
        width = self._label_width()
        for place, row in enumerate(self._rows):
            row.setGeometry(0, place * self.row_height, self._area.width(), self.row_height)
            row.setVisible(place < len(page))
            if place < len(page):
                self.show_on(row, page[place], width)
        self._show_where(page)
        if len(self._values) == self._count:
            self.set_values(self._values, self._defaults)
        self.set_locked(self._locked)

    def _make_row(self) -> SliderRow:
        row = self.new_row(self._area)
        row.moved.connect(self.moved)
        row.settled.connect(self.settled)
        row.lock_wanted.connect(self.lock_wanted)
        row.tab_after(self._rows[-1].knob if self._rows else self._next)
        return row

    def _label_width(self) -> int:
        metrics = self.fontMetrics()
        return max((metrics.horizontalAdvance(self.text_of(index).label) for index in (0, self._count - 1) if self._count), default=0) + SPACE

    def _show_where(self, page: list[int]) -> None:
        whole = len(page) == self._count
        consecutive = bool(page) and page[-1] - page[0] == len(page) - 1
        numbers = f"{page[0] + 1}–{page[-1] + 1}" if consecutive and len(page) > 1 else str(len(self._found))
        self._where.setText("" if whole else self.tr("{numbers} of {count}").format(numbers=numbers, count=self._count))
        for part in (self._previous, self._where, self._next):
            part.setVisible(self._count > self._capacity)
        self._previous.setEnabled(self._first > 0)
        self._next.setEnabled(self._first + self._capacity < len(self._found))
        self._nothing.setVisible(not page and self._count > 0)
        self._nothing.setGeometry(0, 0, self._area.width(), 2 * ROW_HEIGHT)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turn pages."""
        self._turned += event.angleDelta().y()
        if abs(self._turned) >= _NOTCH:
            (self.show_previous if self._turned > 0 else self.show_next)()
            self._turned = 0

    def name_search(self, example: str, purpose: str, nothing: str) -> None:
        """Say what can be searched for, and that nothing was found."""
        self._search.setPlaceholderText(example)
        self._search.setToolTip(purpose)
        self._search.setAccessibleName(purpose)
        self._nothing.setText(nothing)

    def retranslate(self) -> None:
        """Set every text again."""
        self.name_search(self.tr("17, or 40-45"), self.tr("Find sliders by their numbers"), self.tr("No slider has that number."))
        describe_with_key(self, self._previous, self.tr("Previous page"), "Ctrl+PgUp")
        describe_with_key(self, self._next, self.tr("Next page"), "Ctrl+PgDown")
        self._lay_out()


class _Area(QWidget):
    """Where the rows are; its own height is no business of theirs."""

    resized = Signal()

    def __init__(self, row_height: int) -> None:
        super().__init__()
        self._row_height = row_height

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 4 * ROW_HEIGHT // self._row_height * self._row_height)

    def sizeHint(self) -> QSize:
        return QSize(300, 12 * ROW_HEIGHT)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self.resized.emit()
