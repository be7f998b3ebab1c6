"""How far a lesson's training is, and what can be done meanwhile."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from gan_studio.runtime.current_run import CurrentRun
from gan_studio.runtime.lesson_session import LessonSession
from gan_studio.runtime.training_session import TrainingState
from gan_studio.ui.buttons import describe, push_button
from gan_studio.ui.job_progress import duration
from gan_studio.ui.theme import font, set_kind
from gan_studio.ui.tokens import SPACE

if TYPE_CHECKING:
    from gan_studio.runtime.studio import Studio

_BAR = 1000


class Progress(QWidget):
    """Visible while something of the session is under way; :meth:`refresh` pulls what is new."""

    page_wanted = Signal(str)
    """The person wants to see the training on another page."""

    def __init__(self, session: LessonSession, studio: "Studio", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._studio = studio
        self._looked_at = 0.0
        self.text = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.text.setFont(font("number"))
        self.bar = QProgressBar(textVisible=False)
        self._invitation = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        set_kind(self._invitation, "muted")
        self.resume, self.stop = push_button("", "play", primary=True), push_button("", "stop")
        self.now, self.over_time = push_button(""), push_button("")
        self._lay_out()
        self.resume.clicked.connect(studio.training.resume)
        self.stop.clicked.connect(session.stop)
        self.now.clicked.connect(self._look_now)
        self.over_time.clicked.connect(self._look_over_time)
        studio.diversity.preparing.connect(self._take_looking)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(2 * SPACE)
        for button in (self.resume, self.stop, self.now, self.over_time):
            buttons.addWidget(button)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, SPACE, 0, 0)
        layout.setSpacing(2 * SPACE)
        for part in (self.text, self.bar, self._invitation):
            layout.addWidget(part)
        layout.addLayout(buttons)

    def refresh(self) -> None:
        """Show what is new in the training."""
        session, state = self._session, self._studio.training.state
        self.setVisible(session.is_under_way)
        if not session.is_under_way:
            return
        share = self._share()
        self.bar.setRange(0, _BAR if share is not None else 0)
        self.bar.setValue(round(_BAR * (share or 0.0)))
        self.text.setText(self._words(state))
        self.bar.setAccessibleName(self.text.text())
        trains = session.is_training and not session.is_held
        self._invitation.setVisible(trains)
        self.stop.setVisible(session.is_training)
        self.stop.setEnabled(state is not TrainingState.STOPPING)
        self.resume.setVisible(trains and state is TrainingState.PAUSED)
        self.now.setVisible(trains)
        self.over_time.setVisible(trains)

    @property
    def _run(self) -> CurrentRun | None:
        """What is trained, once that has begun."""
        return None if self._session.run is self._session.uncured else self._session.run

    def _share(self) -> float | None:
        """How much of the present task is done; None if nobody can tell."""
        session, run = self._session, self._run
        if session.is_held and run is not None:
            return self._looked_at
        if run is None or not session.is_training:
            return None
        first = session.uncured.step if session.uncured is not None and not session.lesson.afresh else 0
        return (run.step - first) / max(1, run.config.steps - first)

    def _words(self, state: TrainingState) -> str:
        """What goes on, in a line."""
        session, run = self._session, self._run
        if run is None:
            return self.tr("Getting ready…")
        if session.is_held:
            return self.tr("Looking at the real pictures first, this once: {share:.0%}").format(share=self._looked_at)
        if not session.is_training:
            return self.tr("Measuring what it draws…")
        text = self.tr("Step {step:,} of {steps:,}").format(step=run.step, steps=run.config.steps)
        if state is TrainingState.PAUSED:
            return self.tr("{progress}  ·  paused").format(progress=text)
        if state is TrainingState.RUNNING and run.seconds_left is not None:
            return self.tr("{progress}  ·  {time} left").format(progress=text, time=duration(run.seconds_left))
        return text

    @Slot(int, int)
    def _take_looking(self, done: int, total: int) -> None:
        self._looked_at = done / total if total else 0.0

    def _look_now(self) -> None:
        self.page_wanted.emit("now")

    def _look_over_time(self) -> None:
        self.page_wanted.emit("time")

    def retranslate(self) -> None:
        """Set the texts again: the language has changed."""
        self._invitation.setText(self.tr("Watch the ring above lose its parts or fill up, or look at all of it on another page. The answer waits here."))
        for button, text, help_text in (
            (self.resume, self.tr("Go on"), self.tr("Go on training")),
            (self.stop, self.tr("Stop here"), self.tr("End this training; the answer is shown all the same")),
            (self.now, self.tr("Look closer"), self.tr("The page “Now”: samples and modes")),
            (self.over_time, self.tr("Over time"), self.tr("The page “Over time”: curves and stripes")),
        ):
            button.setText(text)
            describe(button, help_text)
            button.setAccessibleName(text)
        self.refresh()
