"""Telling a screen reader that something has happened, wherever the person is at that moment."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from gan_studio.runtime.failure import Failure
from gan_studio.runtime.training_session import TrainingState
from gan_studio.ui.error_words import in_words

if TYPE_CHECKING:
    from gan_studio.core.diagnosis.illness import Illness
    from gan_studio.runtime.long_work import LongWork
    from gan_studio.runtime.studio import Studio


class Voice(QObject):
    """Has things read out by whatever screen reader listens; there is one, got by :func:`voice`."""

    spoken = Signal(str)

    def say(self, source: QObject, text: str, *, urgent: bool = False) -> None:
        """Have ``text`` (translated) read out; an urgent one interrupts what is being read."""
        event = QAccessibleAnnouncementEvent(source, text)
        kind = QAccessible.AnnouncementPoliteness
        event.setPoliteness(kind.Assertive if urgent else kind.Polite)
        QAccessible.updateAccessibility(event)
        self.spoken.emit(text)


_the_voice: Voice | None = None


def voice() -> Voice:
    """The application's."""
    global _the_voice
    if _the_voice is None:
        _the_voice = Voice()
    return _the_voice


class Announcer(QObject):
    """Says what changes without the person's doing: how a training goes, what fails, what is done, what the doctor finds."""

    def __init__(self, work: "LongWork", studio: "Studio", window: QObject) -> None:
        super().__init__(window)
        self._studio = studio
        self._window = window
        self._state = studio.training.state
        self._illness: type[Illness] | None = None
        work.ended.connect(self._say)
        studio.message.connect(self._say)
        studio.failed.connect(self._say_failure)
        studio.training.state_changed.connect(self._say_state)
        studio.run_changed.connect(self._begin_anew)
        studio.diversity.reported.connect(self._say_illness)

    @Slot(str)
    def _say(self, text: str) -> None:
        if text:
            voice().say(self._window, text)

    @Slot(object)
    def _say_failure(self, failure: Failure) -> None:
        voice().say(self._window, in_words(failure), urgent=True)

    @Slot(object)
    def _say_state(self, state: TrainingState) -> None:
        before, self._state = self._state, state
        if state is TrainingState.RUNNING and before is not TrainingState.PAUSED:
            self._say(self.tr("The training has begun."))
        elif state is TrainingState.RUNNING:
            self._say(self.tr("The training goes on."))
        elif state is TrainingState.PAUSED:
            self._say(self.tr("The training is paused."))

    @Slot()
    def _begin_anew(self) -> None:
        self._illness = None

    @Slot()
    def _say_illness(self) -> None:
        """What the doctor finds, whenever that is something else."""
        diagnosis = self._studio.run.diagnose() if self._studio.run is not None else None
        if diagnosis is not None and diagnosis.illness is not self._illness:
            self._illness = diagnosis.illness
            self._say(QCoreApplication.translate("Doctor", diagnosis.illness.label))
