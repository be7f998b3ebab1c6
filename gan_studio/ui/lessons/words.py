"""What is said about lessons, in the window's language."""

from PySide6.QtCore import QCoreApplication

from gan_studio.core.diagnosis.illness import Evidence
from gan_studio.core.lessons.base import Lesson
from gan_studio.core.lessons.outcomes import Outcomes, Trial, outcomes

_MINUTE = 60
_NO_BREAK = "\u00a0"


def lesson_text(text: str) -> str:
    """One of a lesson's own texts."""
    return QCoreApplication.translate("Lesson", text)


def seen_text(seen: Evidence) -> str:
    """What came of a training."""
    return lesson_text(seen.sentence).format(**seen.values)


def time_text(seconds: float) -> str:
    """About how long it takes; in one piece, or its unit would begin a new line."""
    if seconds < _MINUTE:
        text = QCoreApplication.translate("Lessons", "about {count:.0f} s").format(count=max(5, 5 * round(seconds / 5)))
    else:
        text = QCoreApplication.translate("Lessons", "about {count:.0f} min").format(count=seconds / _MINUTE)
    return text.replace(" ", _NO_BREAK)


def share_text(lesson: Lesson) -> str:
    """With how many seeds it did what it says; empty where it was not tried."""
    found = outcomes(lesson.name)
    if found is None:
        return ""
    return QCoreApplication.translate("Lessons", "does so with {count} of {seeds} seeds").format(count=found.happened, seeds=found.seeds)


def happened_sentence(found: Outcomes) -> str:
    """The same as a sentence."""
    if found.happened == found.seeds:
        text = QCoreApplication.translate("Lessons", "We tried it with {seeds} seeds, and it happened with all of them.")
    else:
        text = QCoreApplication.translate("Lessons", "We tried it with {seeds} seeds, and it happened with {count} of them.")
    return text.format(count=found.happened, seeds=found.seeds)


def cured_sentence(found: Outcomes) -> str:
    """With how many seeds the cure helped."""
    if found.cured == found.seeds:
        text = QCoreApplication.translate("Lessons", "When we tried it, it helped with all {seeds} seeds.")
    else:
        text = QCoreApplication.translate("Lessons", "When we tried it, it helped with {count} of {seeds} seeds.")
    return text.format(count=found.cured, seeds=found.seeds)


def trial_text(trial: Trial, sentence: str, *, cure: bool) -> str:
    """What one of the seeds did; the ``sentence`` is a lesson's, for what came of its training."""
    values = trial.seen_after if cure else trial.seen
    return QCoreApplication.translate("Lessons", "Seed {seed}: {seen}").format(seed=trial.seed, seen=lesson_text(sentence).format(**values))
