"""The first part of a lesson: its question, and what one might answer."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QLabel, QVBoxLayout, QWidget

from gan_studio.core.lessons.base import Lesson
from gan_studio.ui.lessons.choice import ChoiceButton
from gan_studio.ui.lessons.words import lesson_text
from gan_studio.ui.theme import font, set_kind
from gan_studio.ui.tokens import SPACE


class Question(QWidget):
    """The keyboard's arrows move between the choices."""

    guessed = Signal(int)
    """(index of the choice)"""

    def __init__(self, lesson: Lesson, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lesson = lesson
        self._about, self._question = (QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText) for _ in range(2))
        set_kind(self._about, "muted")
        self._question.setFont(font("title"))
        self.choices = [ChoiceButton() for _ in lesson.choices]
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self.guessed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * SPACE)
        layout.addWidget(self._about)
        layout.addWidget(self._question)
        layout.addSpacing(SPACE)
        for index, choice in enumerate(self.choices):
            self._group.addButton(choice, index)
            layout.addWidget(choice)

    def show_guess(self, guess: int | None, *, locked: bool, revealed: bool) -> None:
        """Show what the person has chosen, whether that may be changed, and which choice is the right one."""
        self._group.setExclusive(False)
        for index, choice in enumerate(self.choices):
            choice.setChecked(index == guess)
            choice.lock(locked)
            right, chosen = index == self._lesson.answer, index == guess
            choice.judge("right" if revealed and right else "wrong" if revealed and chosen else "open")
        self._group.setExclusive(True)

    def retranslate(self) -> None:
        """Set the texts again: the language has changed."""
        self._about.setText(lesson_text(self._lesson.about))
        self._question.setText(lesson_text(self._lesson.question))
        for choice, text in zip(self.choices, self._lesson.choices, strict=True):
            choice.say(lesson_text(text))
