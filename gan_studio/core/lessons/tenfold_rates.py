"""Learning rates ten times too high: nothing is learnt, and D may die for good."""

from collections.abc import Mapping
from typing import Any, ClassVar

from gan_studio.core.diagnosis.course import Course
from gan_studio.core.diagnosis.illness import Evidence
from gan_studio.core.lessons.base import Lesson
from gan_studio.core.lessons.claims import SOUND
from gan_studio.core.translation import QT_TRANSLATE_NOOP

LITTLE = 0.15
"""Share of real pictures that have a sample in their neighbourhood."""
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
    question: ClassVar[str] = QT_TRANSLATE_NOOP("Lesson", "Will the digits come ten times sooner?")
    choices: ClassVar[tuple[str, ...]] = (
        QT_TRANSLATE_NOOP("Lesson", "Yes: Adam evens out the size of the steps"),
        QT_TRANSLATE_NOOP("Lesson", "No: training stops, because a number is no longer finite"),
        QT_TRANSLATE_NOOP("Lesson", "No: after 800 steps the samples cover hardly any of the data"),
    )
    answer: ClassVar[int] = 2
    explanation: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Lesson",
        "Each step throws the two networks past where they should go, and what one learns is worth nothing to the other. Watch D’s gradient: with five of "
        "eight seeds it became exactly 0. D’s weights were pushed to where its ReLU units are off for every picture, and a unit that is off has no gradient "
        "to switch it on again. D(x) = D(G(z)) then, which looks like the optimum, and nobody learns any more.",
    )
    source: ClassVar[str] = "Goodfellow, Bengio & Courville 2016, Deep Learning, section 6.3.1"
    settings: ClassVar[Mapping[str, Any]] = {**SOUND, "generator_learning_rate": 1e-2, "discriminator_learning_rate": 1e-2, "steps": 800}
    seconds: ClassVar[int] = 10
    afresh: ClassVar[bool] = True
    cure: ClassVar[Mapping[str, Any]] = {"generator_learning_rate": 1e-3, "discriminator_learning_rate": 1e-3}
    cure_label: ClassVar[str] = QT_TRANSLATE_NOOP("Lesson", "Start again with a tenth of the rates")
    cure_steps: ClassVar[int] = 800
    cure_explanation: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Lesson",
        "From the same beginning, the same settings with rates of 0.001 learn the digits. Where D has died, no lower rate brings it back: go back in time.",
    )

    def happened(self, course: Course) -> bool:
        """The samples cover next to nothing of the data at the end."""
        return course.figure("coverage") <= LITTLE

    def cured(self, course: Course) -> bool:
        """Most of the digits are there at the end."""
        return course.figure("modes_fair") >= MANY

    def seen(self, course: Course) -> Evidence:
        """What of the data is covered, the gradients, and what D says."""
        return Evidence(
            QT_TRANSLATE_NOOP(
                "Lesson", "The samples cover {coverage:.0%} of the data; D’s gradient is {d_gradient:.2g} long; D(x) is {real:.3f} and D(G(z)) {fake:.3f}."
            ),
            {
                "coverage": course.figure("coverage"),
                "modes": course.figure("modes_fair"),
                "d_gradient": course.typical("discriminator_gradient_norm"),
                "g_gradient": course.typical("generator_gradient_norm"),
                "real": course.typical("real_score"),
                "fake": course.typical("fake_score_before"),
            },
        )
