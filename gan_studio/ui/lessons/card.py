"""A lesson in the list of lessons: what is trained, how long it takes, and whether it was taken."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gan_studio.core.lessons.base import Lesson
from gan_studio.ui.content_button import ContentButton
from gan_studio.ui.glyph import Glyph
from gan_studio.ui.lessons.words import lesson_text, share_text, time_text
from gan_studio.ui.theme import font, set_kind
from gan_studio.ui.tokens import SPACE

_MARK = 18


class LessonCard(ContentButton):
    """A click opens it."""

    def __init__(self, lesson: Lesson, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lesson = lesson
        self._title, self._about, self._facts = (QLabel(wordWrap=True) for _ in range(3))
        self._title.setFont(font("heading"))
        self._facts.setFont(font("small"))
        set_kind(self._about, "muted")
        set_kind(self._facts, "muted")
        self.mark = Glyph("healthy", "accent", _MARK)
        self._lay_out()
        self.pass_on_clicks()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(2 * SPACE)
        top.addWidget(self._title, 1)
        top.addWidget(self.mark)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * SPACE, 3 * SPACE, 3 * SPACE, 3 * SPACE)
        layout.setSpacing(SPACE)
        layout.addLayout(top)
        layout.addWidget(self._about)
        layout.addStretch()
        layout.addSpacing(SPACE)
        layout.addWidget(self._facts)

    def show_lesson(self, *, taken: bool) -> None:
        """Say everything, in the window's language of now."""
        title, about = lesson_text(self.lesson.label), lesson_text(self.lesson.about)
        facts = "  ·  ".join(part for part in (time_text(self.lesson.seconds), share_text(self.lesson)) if part)
        self._title.setText(title)
        self._about.setText(about)
        self._facts.setText(facts)
        self.mark.setVisible(taken)
        self.setAccessibleName(", ".join([title, self.tr("taken")]) if taken else title)
        self.setAccessibleDescription(f"{about} {facts}")
