"""The part of a lesson that comes after its training: the answer, why, and what happened here and with the seeds that were tried."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from gan_studio.core.lessons.outcomes import outcomes
from gan_studio.runtime.lesson_session import LessonSession
from gan_studio.ui.lessons.trials import TrialList
from gan_studio.ui.lessons.words import happened_sentence, lesson_text, seen_text
from gan_studio.ui.theme import font, set_kind
from gan_studio.ui.tokens import SPACE


class Answer(QFrame):
    """Shows what a session has come to."""

    def __init__(self, session: LessonSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        set_kind(self, "card")
        self.verdict, self.note, self.explanation, self.here, self.elsewhere, self.source = (
            QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText) for _ in range(6)
        )
        self.verdict.setFont(font("heading"))
        self.source.setFont(font("small"))
        for label in (self.note, self.elsewhere, self.source):
            set_kind(label, "muted")
        self.trials = TrialList(session.lesson, cure=False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4 * SPACE, 3 * SPACE, 4 * SPACE, 3 * SPACE)
        layout.setSpacing(2 * SPACE)
        for part in (self.verdict, self.note, self.explanation, self.here, self.elsewhere, self.trials, self.source):
            layout.addWidget(part)

    def show_answer(self) -> None:
        """Say it in the window's language of now."""
        session, found = self._session, outcomes(self._session.lesson.name)
        lesson = session.lesson
        self.verdict.setText(self._verdict())
        self._say(self.note, "" if session.happened else self.tr("What usually happens:"))
        self.explanation.setText(lesson_text(lesson.explanation))
        here = self.tr("This run, with seed {seed}: {seen}")
        self._say(self.here, here.format(seed=session.seed, seen=seen_text(session.seen)) if session.seen is not None else "")
        self._say(self.elsewhere, happened_sentence(found) if found is not None else "")
        self.trials.show_trials(session.seen.sentence if session.seen is not None else "")
        self.source.setText(self.tr("Source: {source}").format(source=lesson.source))

    def _verdict(self) -> str:
        """Whether it happened, and whether the person knew."""
        session = self._session
        right = lesson_text(session.lesson.choices[session.lesson.answer])
        if session.happened is None:
            return self.tr("This run was not measured, so it cannot answer.")
        if not session.happened and not session.is_lesson_complete:
            return self.tr("This run was stopped too early to answer.")
        if not session.happened:
            return self.tr("This run did something else.")
        if session.guess is None:
            return right
        return self.tr("You knew it.") if session.guess == session.lesson.answer else self.tr("It was this: {answer}").format(answer=right)

    def _say(self, label: QLabel, text: str) -> None:
        label.setText(text)
        label.setVisible(bool(text))
