"""Frozen collapse: whatever z is, G draws one picture, and it stays so."""

from collections.abc import Mapping
from typing import Any, ClassVar

from gan_studio.core.diagnosis.course import Course
from gan_studio.core.diagnosis.illness import Evidence
from gan_studio.core.lessons.base import Lesson
from gan_studio.core.lessons.claims import PERCEPTRONS, reported, share
from gan_studio.core.translation import QT_TRANSLATE_NOOP

WARM_UP = 300
ALIKE = 0.9
"""Share of samples that look like another one."""
MANY = 8
"""Of ten digits."""


class FrozenCollapse(Lesson):
    """D learns ten times as fast as G, whose pictures of all z become the same."""

    name: ClassVar[str] = "frozen-collapse"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Lesson", "A fast D")
    order: ClassVar[int] = 10
    about: ClassVar[str] = QT_TRANSLATE_NOOP("Lesson", "Two small perceptrons learn digits, and D’s learning rate is ten times G’s.")
    question: ClassVar[str] = QT_TRANSLATE_NOOP("Lesson", "After 1,000 steps, how different will G’s pictures of different z be?")
    choices: ClassVar[tuple[str, ...]] = (
        QT_TRANSLATE_NOOP("Lesson", "As different as real digits: a strong D is a good teacher"),
        QT_TRANSLATE_NOOP("Lesson", "A handful of digits, with new ones coming all the time"),
        QT_TRANSLATE_NOOP("Lesson", "All the same, from the first hundreds of steps to the last"),
    )
    answer: ClassVar[int] = 2
    explanation: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Lesson",
        "G has collapsed: whatever z is, it draws the same picture. D judges each picture alone, so nothing tells G that its pictures are all alike; "
        "every z is pushed the same way, towards what D takes for real just then. The 2014 paper warns of it under the name of the Helvetica scenario: "
        "G must not be trained too much without updating D. Here it happens although D learns ten times as fast.",
    )
    source: ClassVar[str] = "Goodfellow et al. 2014, section 6"
    settings: ClassVar[Mapping[str, Any]] = {
        **PERCEPTRONS,
        "generator_learning_rate": 1e-4,
        "discriminator_learning_rate": 1e-3,
        "steps": 1000,
    }
    seconds: ClassVar[int] = 12
    cure: ClassVar[Mapping[str, Any]] = {"remedies": ["r3gan"], "generator_learning_rate": 5e-4}
    cure_label: ClassVar[str] = QT_TRANSLATE_NOOP("Lesson", "Switch on R3GAN, and let G learn half as fast as D")
    cure_steps: ClassVar[int] = 1200
    cure_explanation: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Lesson",
        "Judged in pairs, with D kept flat around real pictures and fakes (Huang et al. 2024), G is no longer pushed one way for all z: digits appear.",
    )

    def happened(self, course: Course) -> bool:
        """In nearly every report after the first steps nearly all samples look alike."""
        return share(reported(course, "duplicate_share", WARM_UP) >= ALIKE) >= ALIKE

    def cured(self, course: Course) -> bool:
        """Most of the digits are there at the end."""
        return course.figure("modes_fair") >= MANY

    def seen(self, course: Course) -> Evidence:
        """How alike the pictures are."""
        values = {"alike": course.figure("duplicate_share"), "modes": course.figure("modes_fair")}
        if not course.loss.score_is_probability:  # the cure's loss has none
            return Evidence(QT_TRANSLATE_NOOP("Lesson", "{alike:.0%} of the samples look like another one; {modes:.0f} of 10 digits."), values)
        scores = {"real": course.typical("real_score"), "fake": course.typical("fake_score_before")}
        sentence = QT_TRANSLATE_NOOP(
            "Lesson", "{alike:.0%} of the samples look like another one; {modes:.0f} of 10 digits; D(x) is {real:.2f} and D(G(z)) {fake:.2f}."
        )
        return Evidence(sentence, values | scores)
