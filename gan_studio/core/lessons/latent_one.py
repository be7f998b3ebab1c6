"""A latent size of 1: G can draw no more than a curve of pictures."""

from collections.abc import Mapping
from typing import Any, ClassVar

from gan_studio.core.diagnosis.course import Course
from gan_studio.core.diagnosis.illness import Evidence
from gan_studio.core.lessons.base import Lesson
from gan_studio.core.lessons.claims import SOUND
from gan_studio.core.translation import QT_TRANSLATE_NOOP

FEW, MANY = 5, 8
"""Of ten digits."""
ALIKE = 0.8
"""Share of samples that look like another one."""


class LatentOne(Lesson):
    """Settings that work, but z is a single number."""

    name: ClassVar[str] = "latent-one"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Lesson", "A z of one number")
    order: ClassVar[int] = 70
    about: ClassVar[str] = QT_TRANSLATE_NOOP("Lesson", "Settings with which two perceptrons learn all digits, but z is one number instead of 32.")
    question: ClassVar[str] = QT_TRANSLATE_NOOP("Lesson", "What can G draw from one number?")
    choices: ClassVar[tuple[str, ...]] = (
        QT_TRANSLATE_NOOP("Lesson", "All ten digits: there are infinitely many numbers"),
        QT_TRANSLATE_NOOP("Lesson", "A few digits, and most samples look like another one"),
        QT_TRANSLATE_NOOP("Lesson", "Nothing but noise"),
    )
    answer: ClassVar[int] = 1
    explanation: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Lesson",
        "G is continuous, so a z of one number gives one curve through the space of pictures, and neighbours on it look alike. To draw ten digits in all their "
        "handwritings the curve would have to wind everywhere; this G leads it past a few. Samples that fill so few "
        "dimensions hardly overlap with the data, and a perfect D exists.",
    )
    source: ClassVar[str] = "Arjovsky & Bottou 2017, section 2"
    settings: ClassVar[Mapping[str, Any]] = {**SOUND, "latent_size": 1, "steps": 600}
    seconds: ClassVar[int] = 10
    afresh: ClassVar[bool] = True
    cure: ClassVar[Mapping[str, Any]] = {"latent_size": 32}
    cure_label: ClassVar[str] = QT_TRANSLATE_NOOP("Lesson", "Start again with 32 numbers")
    cure_steps: ClassVar[int] = 600
    cure_explanation: ClassVar[str] = QT_TRANSLATE_NOOP("Lesson", "Nothing else was changed, and the digits came.")

    def happened(self, course: Course) -> bool:
        """Few digits at the end, and most samples look alike."""
        return course.figure("modes_fair") <= FEW and course.figure("duplicate_share") >= ALIKE

    def cured(self, course: Course) -> bool:
        """Most of the digits are there at the end."""
        return course.figure("modes_fair") >= MANY

    def seen(self, course: Course) -> Evidence:
        """Digits, how alike the pictures are, and what D says."""
        return Evidence(
            QT_TRANSLATE_NOOP("Lesson", "{modes:.0f} of 10 digits; {alike:.0%} of the samples look like another one; D(x) {real:.2f}, D(G(z)) {fake:.2f}."),
            {
                "modes": course.figure("modes_fair"),
                "alike": course.figure("duplicate_share"),
                "real": course.typical("real_score"),
                "fake": course.typical("fake_score_before"),
            },
        )
