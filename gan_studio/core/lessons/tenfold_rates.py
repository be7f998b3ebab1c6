"""Learning rates ten times too high: D dies, and no lower rate brings it back."""

from collections.abc import Mapping
from typing import Any, ClassVar

from gan_studio.core.diagnosis.course import Course
from gan_studio.core.diagnosis.illness import Evidence
from gan_studio.core.lessons.base import Lesson
from gan_studio.core.lessons.claims import SOUND
from gan_studio.core.translation import QT_TRANSLATE_NOOP

MANY = 8
"""Of ten digits."""


class TenfoldRates(Lesson):
    """Settings that work, with both learning rates ten times as high."""

    name: ClassVar[str] = "tenfold-rates"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Lesson", "Learning rates times ten")
    order: ClassVar[int] = 60
    about: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Lesson", "Settings with which two perceptrons learn all digits, but both learning rates are ten times as high: 0.01."
    )
    question: ClassVar[str] = QT_TRANSLATE_NOOP("Lesson", "What will become of D’s gradient?")
    choices: ClassVar[tuple[str, ...]] = (
        QT_TRANSLATE_NOOP("Lesson", "It explodes, until a number is no longer finite"),
        QT_TRANSLATE_NOOP("Lesson", "It is exactly 0 in the end"),
        QT_TRANSLATE_NOOP("Lesson", "Nothing special: Adam evens it out, and the digits come ten times sooner"),
    )
    answer: ClassVar[int] = 1
    explanation: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Lesson",
        "A few steps too large pushed D’s weights to where its ReLU units are off for every picture. Such a unit has no gradient, so nothing can switch "
        "it on again: D says the same of all pictures, D(x) = D(G(z)), and G’s gradient is 0 as well. The losses lie still where the theory has the optimum, "
        "and nobody learns any more.",
    )
    source: ClassVar[str] = "Goodfellow, Bengio & Courville 2016, Deep Learning, section 6.3.1"
    settings: ClassVar[Mapping[str, Any]] = {**SOUND, "generator_learning_rate": 1e-2, "discriminator_learning_rate": 1e-2, "steps": 800}
    seconds: ClassVar[int] = 10
    afresh: ClassVar[bool] = True
    cure: ClassVar[Mapping[str, Any]] = {"generator_learning_rate": 1e-3, "discriminator_learning_rate": 1e-3}
    cure_label: ClassVar[str] = QT_TRANSLATE_NOOP("Lesson", "Start again with a tenth of the rates")
    cure_steps: ClassVar[int] = 800
    cure_explanation: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Lesson", "From the same beginning, the same settings with rates of 0.001 learn the digits. Lowering them after D has died changes nothing: try it."
    )

    def happened(self, course: Course) -> bool:
        """Neither network has a gradient any more."""
        return max(course.typical("discriminator_gradient_norm"), course.typical("generator_gradient_norm")) == 0

    def cured(self, course: Course) -> bool:
        """Most of the digits are there at the end."""
        return course.figure("modes_fair") >= MANY

    def seen(self, course: Course) -> Evidence:
        """The gradients, and what D says."""
        return Evidence(
            QT_TRANSLATE_NOOP(
                "Lesson", "D’s gradient is {d_gradient:.2g} long and G’s {g_gradient:.2g}; D(x) is {real:.3f} and D(G(z)) {fake:.3f}; {modes:.0f} of 10 digits."
            ),
            {
                "d_gradient": course.typical("discriminator_gradient_norm"),
                "g_gradient": course.typical("generator_gradient_norm"),
                "real": course.typical("real_score"),
                "fake": course.typical("fake_score_before"),
                "modes": course.figure("modes_fair"),
            },
        )
