"""A starved D on digits: the scores lie at the optimum of the theory, and G draws one picture."""

from collections.abc import Mapping
from typing import Any, ClassVar

from gan_studio.core.diagnosis.course import Course
from gan_studio.core.diagnosis.illness import Evidence
from gan_studio.core.lessons.base import Lesson
from gan_studio.core.lessons.claims import SOUND
from gan_studio.core.translation import QT_TRANSLATE_NOOP

UNDECIDED = 0.05
"""How far D(x) and D(G(z)) are from one half, at most."""
ALIKE = 0.9
"""Share of samples that look like another one."""
MANY = 8
"""Of ten digits."""


class StarvedDigits(Lesson):
    """D has 8 units in a layer where it takes 128."""

    name: ClassVar[str] = "starved-digits"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Lesson", "A D too small for digits")
    order: ClassVar[int] = 30
    about: ClassVar[str] = QT_TRANSLATE_NOOP("Lesson", "Settings with which two perceptrons learn all digits, but D’s layers have 8 units instead of 128.")
    question: ClassVar[str] = QT_TRANSLATE_NOOP("Lesson", "After 400 steps D(x) and D(G(z)) are both one half: D cannot tell real from fake. What does G draw?")
    choices: ClassVar[tuple[str, ...]] = (
        QT_TRANSLATE_NOOP("Lesson", "Perfect digits: one half is the optimum of the theory"),
        QT_TRANSLATE_NOOP("Lesson", "One and the same picture, whatever z is"),
        QT_TRANSLATE_NOOP("Lesson", "All ten digits, but blurred"),
    )
    answer: ClassVar[int] = 1
    explanation: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Lesson",
        "One half means that samples are like the data for a D of unlimited capacity. This one sees no more than eight weighted sums of pixels, and one "
        "picture that gets them right is as good to it as all the data. Curves at their optimum do not say that G is good: look at the samples, and "
        "measure how they differ.",
    )
    source: ClassVar[str] = "Goodfellow et al. 2014, theorem 1; Arora et al. 2017"
    settings: ClassVar[Mapping[str, Any]] = {**SOUND, "discriminator_activation": "leaky-relu", "discriminator_width": 8, "steps": 400}
    seconds: ClassVar[int] = 5
    afresh: ClassVar[bool] = True
    cure: ClassVar[Mapping[str, Any]] = {"discriminator_width": 128}
    cure_label: ClassVar[str] = QT_TRANSLATE_NOOP("Lesson", "Start again with 128 units in D")
    cure_steps: ClassVar[int] = 500
    cure_explanation: ClassVar[str] = QT_TRANSLATE_NOOP("Lesson", "Nothing else was changed, and the digits came.")

    def happened(self, course: Course) -> bool:
        """D is undecided, and the samples are all alike."""
        undecided = all(abs(course.typical(score) - 0.5) <= UNDECIDED for score in ("real_score", "fake_score_before"))
        return undecided and course.figure("duplicate_share") >= ALIKE

    def cured(self, course: Course) -> bool:
        """Most of the digits are there at the end."""
        return course.figure("modes_fair") >= MANY

    def seen(self, course: Course) -> Evidence:
        """What D says, and what G draws."""
        return Evidence(
            QT_TRANSLATE_NOOP(
                "Lesson", "D(x) is {real:.3f} and D(G(z)) {fake:.3f}; {alike:.0%} of the samples look like another one; {modes:.0f} of 10 digits."
            ),
            {
                "real": course.typical("real_score"),
                "fake": course.typical("fake_score_before"),
                "alike": course.figure("duplicate_share"),
                "modes": course.figure("modes_fair"),
            },
        )
