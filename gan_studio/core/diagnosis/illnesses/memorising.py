"""Memorising: G repeats training pictures."""

from typing import ClassVar

from gan_studio.core.diagnosis.course import Course
from gan_studio.core.diagnosis.illness import Evidence, Illness
from gan_studio.core.translation import QT_TRANSLATE_NOOP

REPEATED, MORE = 0.15, 3
"""Share of samples that look the same as a training picture, and times as many as real pictures that look the same as another one."""


class Memorising(Illness):
    """Samples are nearer to training pictures than real ones are to each other; it takes few data and long training."""

    name: ClassVar[str] = "memorising"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Doctor", "G repeats training pictures instead of drawing its own.")
    advice: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Doctor", "More pictures help most. With few of them use DiffAugment, mirror them where that makes sense, and stop earlier."
    )
    remedies: ClassVar[tuple[str, ...]] = ("diffaugment",)
    order: ClassVar[int] = 40

    def evidence(self, course: Course) -> Evidence | None:
        """Many samples have a twin in the data."""
        repeated, usual = course.figure("memorised_share"), course.baseline("memorised_share")
        if not repeated > max(REPEATED, MORE * usual):
            return None
        return Evidence(
            QT_TRANSLATE_NOOP("Doctor", "{repeated:.0%} of the samples look the same as a training picture; of real pictures {usual:.0%} do."),
            {"repeated": repeated, "usual": usual},
        )
