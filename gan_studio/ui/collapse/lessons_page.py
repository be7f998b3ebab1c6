"""The page “Lessons”: trainings that go wrong in a way worth seeing, each with a question before it and a cure after it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from gan_studio.core.lessons.base import Lesson, lessons
from gan_studio.ui.collapse.page import Page
from gan_studio.ui.lessons.card import LessonCard
from gan_studio.ui.lessons.view import LessonView
from gan_studio.ui.theme import font, set_kind
from gan_studio.ui.tokens import SPACE

if TYPE_CHECKING:
    from gan_studio.runtime.studio import Studio

_NARROWEST, _WIDEST = 240, 400
_GAP = 3 * SPACE
_MARGIN = 3 * SPACE


class LessonsPage(Page):
    """All lessons as cards, or the one that was opened."""

    def __init__(self, studio: "Studio") -> None:
        super().__init__(studio)
        self._title, self._line = (QLabel(wordWrap=True) for _ in range(2))
        self._title.setFont(font("title"))
        set_kind(self._line, "muted")
        self.cards = [LessonCard(lesson) for lesson in lessons()]
        self.views: dict[str, LessonView] = {}
        self._stack = QStackedLayout(self)
        self._overview = self._lay_out()
        self._stack.addWidget(self._overview)
        self.retranslate()

    def _lay_out(self) -> QWidget:
        self._grid = QGridLayout()
        self._grid.setSpacing(_GAP)
        for card in self.cards:
            card.setMaximumWidth(_WIDEST)
            card.clicked.connect(self._open_clicked)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(SPACE)
        column.addWidget(self._title)
        column.addWidget(self._line)
        column.addSpacing(2 * SPACE)
        column.addLayout(self._grid)
        column.addStretch(1)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(page)
        return scroll

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many columns as there is room for."""
        super().resizeEvent(event)
        columns = max(1, (self.width() - 2 * _MARGIN + _GAP) // (_NARROWEST + _GAP))
        for place, card in enumerate(self.cards):
            self._grid.addWidget(card, *divmod(place, columns))
        for column in range(max(columns, self._grid.columnCount())):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    # --- which lesson is open ------------------------------------------------------------------------------------

    @property
    def view(self) -> LessonView | None:
        """The lesson that is open."""
        shown = self._stack.currentWidget()
        return shown if isinstance(shown, LessonView) else None

    def open_lesson(self, lesson: Lesson) -> None:
        """Show it as far as it has come."""
        view = self.views.get(lesson.name)
        if view is None:
            view = self.views[lesson.name] = LessonView(self.studio.lessons.session(lesson), self.studio)
            view.closed.connect(self.show_all)
            view.next_wanted.connect(self._open_next)
            view.page_wanted.connect(self.page_wanted)
            self._stack.addWidget(view)
        self._stack.setCurrentWidget(view)
        view.refresh()
        view.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_all(self) -> None:
        """Go back to the cards."""
        view = self.view
        self._show_cards()
        self._stack.setCurrentWidget(self._overview)
        for card in self.cards:
            if view is not None and card.lesson is view.session.lesson:
                card.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_clicked(self) -> None:
        card = self.sender()
        if isinstance(card, LessonCard):
            self.open_lesson(card.lesson)

    def _open_next(self) -> None:
        """The lesson after the open one; after the last, all of them."""
        names = [card.lesson.name for card in self.cards]
        place = names.index(self.view.session.lesson.name) + 1 if self.view is not None and self.view.session.lesson.name in names else len(names)
        if place < len(names):
            self.open_lesson(self.cards[place].lesson)
        else:
            self.show_all()

    # --- what is new ---------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show what is new in the open lesson."""
        if self.view is not None:
            self.view.refresh()

    def _show_cards(self) -> None:
        taken = self.studio.settings.lessons
        for card in self.cards:
            card.show_lesson(taken=card.lesson.name in taken)

    def retranslate(self) -> None:
        """Set every text again: the language has changed."""
        self._title.setText(self.tr("See it happen, then cure it"))
        self._line.setText(self.tr("Each lesson trains a small GAN that behaves badly for a reason. Guess first what it will do; watch it; then try the cure."))
        self._show_cards()
        for view in self.views.values():
            view.retranslate()
