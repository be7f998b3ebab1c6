"""The last part of a lesson: what cures it, to be tried on the very run that has gone wrong."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gan_studio.core.lessons.outcomes import outcomes
from gan_studio.runtime.lesson_session import LessonSession, Stage
from gan_studio.ui.buttons import push_button
from gan_studio.ui.lessons.trials import TrialList
from gan_studio.ui.lessons.words import cured_sentence, lesson_text, seen_text, time_text
from gan_studio.ui.theme import font, set_kind
from gan_studio.ui.tokens import SPACE


class Cure(QFrame):
    """Shows a session from the end of its training on. :attr:`begin` is for its owner to connect."""

    def __init__(self, session: LessonSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        set_kind(self, "card")
        self._title, self.verdict, self.promise, self.here, self.explanation, self.elsewhere = (
            QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText) for _ in range(6)
        )
        self._title.setFont(font("heading"))
        self.verdict.setFont(font("heading"))
        for label in (self.promise, self.elsewhere):
            set_kind(label, "muted")
        self.begin = push_button("", "play", primary=True)
        self.trials = TrialList(session.lesson, cure=True)
        row = QHBoxLayout()
        row.addWidget(self.begin)
        row.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4 * SPACE, 3 * SPACE, 4 * SPACE, 3 * SPACE)
        layout.setSpacing(2 * SPACE)
        layout.addWidget(self._title)
        layout.addWidget(self.promise)
        layout.addLayout(row)
        for part in (self.verdict, self.explanation, self.here, self.elsewhere, self.trials):
            layout.addWidget(part)

    def show_cure(self) -> None:
        """Say what can be done, or what came of it, in the window's language of now."""
        session, over = self._session, self._session.stage is Stage.CURED
        found = outcomes(session.lesson.name)
        self._title.setText(self.tr("Now cure it") if session.happened else self.tr("What would have cured it"))
        self.promise.setText(self._promise())
        self.begin.setText(lesson_text(session.lesson.cure_label))
        self.begin.setAccessibleName(self.begin.text())
        self.begin.setToolTip("")
        self.promise.setVisible(not over)
        self.begin.setVisible(session.stage is Stage.ANSWERED)
        for part in (self.verdict, self.explanation):
            part.setVisible(over)
        self.verdict.setText(self._verdict())
        self.explanation.setText(lesson_text(session.lesson.cure_explanation))
        seen = session.seen_after
        self.here.setText(self.tr("Before: {before}\nAfter: {after}").format(before=self._before(), after=seen_text(seen)) if seen is not None else "")
        self.here.setVisible(over and seen is not None)
        self.elsewhere.setText(cured_sentence(found) if found is not None else "")
        self.elsewhere.setVisible(over and found is not None)
        self.trials.show_trials(seen.sentence if over and seen is not None else "")

    def _before(self) -> str:
        return seen_text(self._session.seen) if self._session.seen is not None else "–"

    def _promise(self) -> str:
        lesson = self._session.lesson
        found = outcomes(lesson.name)
        if found is not None:
            seconds = sum(trial.cure_seconds for trial in found.trials) / found.seeds
        else:
            seconds = lesson.seconds * lesson.cure_steps / lesson.config().steps
        if lesson.afresh:
            text = self.tr("Another training begins, with the same seed. That takes {time}.")
        else:
            text = self.tr("The training goes on from here for {steps:,} steps, as a run of its own. That takes {time}.")
        return text.format(steps=lesson.cure_steps, time=time_text(seconds))

    def _verdict(self) -> str:
        if self._session.cured is None:
            return self.tr("This was not measured, so nobody can say whether it helped.")
        return self.tr("It helped.") if self._session.cured else self.tr("It did not help this time.")
