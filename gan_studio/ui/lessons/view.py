"""One lesson: the question, its training, the answer, the cure, one below the other; beside them what the training draws."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from gan_studio.runtime.lesson_session import LessonSession, Stage
from gan_studio.ui.buttons import describe, push_button, tool_button
from gan_studio.ui.consent import agrees
from gan_studio.ui.lessons.answer import Answer
from gan_studio.ui.lessons.cure import Cure
from gan_studio.ui.lessons.pictures import Pictures
from gan_studio.ui.lessons.progress import Progress
from gan_studio.ui.lessons.question import Question
from gan_studio.ui.lessons.words import lesson_text, time_text
from gan_studio.ui.seed_box import SeedBox
from gan_studio.ui.theme import font, set_kind
from gan_studio.ui.tokens import SPACE

if TYPE_CHECKING:
    from gan_studio.runtime.studio import Studio

_WIDEST = 620


class LessonView(QWidget):
    """Follows its session; :meth:`refresh` pulls what is new in the training."""

    closed = Signal()
    """Back to all lessons."""
    next_wanted = Signal()
    page_wanted = Signal(str)
    """The person wants to see the training on another page."""

    def __init__(self, session: LessonSession, studio: "Studio", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._studio = studio
        self._shown_stage = session.stage
        self.back = tool_button("chevron-left", "")
        self._title = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._title.setFont(font("heading"))
        self.question = Question(session.lesson)
        self.seed = SeedBox()
        self.start = push_button("", "play", primary=True)
        self._time = QLabel(textFormat=Qt.TextFormat.PlainText)
        set_kind(self._time, "muted")
        self.answer, self.cure = Answer(session), Cure(session)
        self.again, self.next = push_button("", "random"), push_button("", "chevron-right")
        self.progress, self.pictures = Progress(session, studio), Pictures(session, studio)
        self._lay_out()
        self._connect()
        self.seed.show_seed(session.seed)
        self.retranslate()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(2 * SPACE, 2 * SPACE, 4 * SPACE, SPACE)
        top.setSpacing(2 * SPACE)
        top.addWidget(self.back)
        top.addWidget(self._title, 1)
        body = QHBoxLayout()
        body.setContentsMargins(0, 0, 4 * SPACE, 3 * SPACE)
        body.setSpacing(2 * SPACE)
        body.addWidget(self._scrolling(), 1)
        body.addWidget(self.pictures, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addLayout(body, 1)

    def _scrolling(self) -> QScrollArea:
        self._begin, self._seeds, self._onwards = _row(self.start, self._time), _row(self.seed), _row(self.again, self.next)
        page = QWidget()
        page.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(page)
        column.setContentsMargins(4 * SPACE, SPACE, 3 * SPACE, 2 * SPACE)
        column.setSpacing(3 * SPACE)
        for part in (self.question, self._begin, self._seeds, self.answer, self.cure, self.progress, self._onwards):
            column.addWidget(part)
        column.addStretch()
        self._scroll = QScrollArea(widgetResizable=True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(page)
        return self._scroll

    def _connect(self) -> None:
        self.back.clicked.connect(self.closed)
        self.next.clicked.connect(self.next_wanted)
        self.question.guessed.connect(self._guess)
        self.start.clicked.connect(self._start)
        self.cure.begin.clicked.connect(self._cure)
        self.again.clicked.connect(self._again)
        self.progress.page_wanted.connect(self.page_wanted)
        self.session.changed.connect(self._show_stage)

    # --- what it shows -------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show what is new in the training, and let the keyboard go on as soon as there is something to press."""
        focused = QApplication.focusWidget()
        self.progress.refresh()
        self.pictures.refresh()
        if focused is not None and self.progress.isAncestorOf(focused) and not (focused.isVisible() and focused.isEnabled()):
            self.setFocus()
        if self.hasFocus() and self._next_step().isVisible() and self._next_step().isEnabled():
            self._next_step().setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_stage(self) -> None:
        """Offer what comes next, and bring it into view."""
        session = self.session
        is_new = session.stage is not self._shown_stage
        if is_new:
            self._shown_stage = session.stage
            self._hold_focus()
        asking, answered = session.stage is Stage.ASKING, session.stage in (Stage.ANSWERED, Stage.CURING, Stage.CURED)
        self.question.show_guess(session.guess, locked=not asking, revealed=answered)
        for part in (self._begin, self._seeds):
            part.setVisible(asking)
        self.answer.setVisible(answered)
        self.cure.setVisible(answered and session.run is not None)
        self._onwards.setVisible(session.stage in (Stage.ANSWERED, Stage.CURED))
        if answered:
            self.answer.show_answer()
            self.cure.show_cure()
        self._name_start()
        self.refresh()
        if is_new or session.is_under_way:  # there is more to see of it than at its beginning
            QTimer.singleShot(0, self, self._show_newest)

    def _show_newest(self) -> None:
        """Bring the part that has just begun to the top, or what goes on into view."""
        newest = {Stage.ANSWERED: self.answer, Stage.CURED: self.cure}.get(self.session.stage)
        bar = self._scroll.verticalScrollBar()
        if newest is not None:
            bar.setValue(newest.y() - SPACE)
        else:
            bar.setValue(bar.maximum() if self.session.is_under_way else 0)

    def _hold_focus(self) -> None:
        """Keep the keyboard here, if it is, until the new stage shows where it goes on; hidden buttons would throw it out."""
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            self.setFocus()

    def _next_step(self) -> QWidget:
        """Where the keyboard goes on."""
        steps = {Stage.ASKING: self.question.choices[0], Stage.ANSWERED: self.cure.begin, Stage.CURED: self.next}
        return steps.get(self.session.stage, self.progress.stop)

    def _name_start(self) -> None:
        skipping = self.session.guess is None
        self.start.setText(self.tr("Skip the question and start") if skipping else self.tr("Start"))
        self.start.setAccessibleName(self.start.text())
        self.start.setToolTip(self.tr("Train, with settings of the lesson’s own; yours stay as they are"))

    # --- what the person does ------------------------------------------------------------------------------------

    def _guess(self, index: int) -> None:
        if self.session.stage is Stage.ASKING:
            self.session.guess = index
            self._name_start()

    def _start(self) -> None:
        if self._may_stop_training():
            self.session.begin(self.seed.box.value())

    def _cure(self) -> None:
        if self._may_stop_training():
            self.session.cure()

    def _again(self) -> None:
        """Back to the question, with the next seed."""
        self.session.restart()
        self.seed.another.click()

    def _may_stop_training(self) -> bool:
        """Ask the person, if something trains that is not of this lesson."""
        if not self._studio.training.is_active or self.session.is_training:
            return True
        return agrees(
            self,
            self.tr("Another training is running."),
            self.tr("It is saved first and can go on later from the same step."),
            self.tr("Save it and start the lesson"),
            self.tr("Keep training"),
        )

    def retranslate(self) -> None:
        """Set the texts again: the language has changed."""
        self._title.setText(lesson_text(self.session.lesson.label))
        describe(self.back, self.tr("All lessons"), "Alt+Left")
        self._time.setText(time_text(self.session.lesson.seconds))
        self.seed.set_texts(self.tr("Seed"), "", self.tr("Another seed: the same lesson with other chances"))
        self.again.setText(self.tr("With another seed"))
        self.again.setAccessibleName(self.again.text())
        self.again.setToolTip(self.tr("The same lesson from its question on"))
        self.next.setText(self.tr("Next lesson"))
        self.next.setAccessibleName(self.next.text())
        self.next.setToolTip("")
        self.question.retranslate()
        self.progress.retranslate()
        self._show_stage()


def _row(*widgets: QWidget) -> QWidget:
    """Side by side, from the left."""
    whole = QWidget()
    layout = QHBoxLayout(whole)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(2 * SPACE)
    for widget in widgets:
        layout.addWidget(widget)
    layout.addStretch()
    return whole
