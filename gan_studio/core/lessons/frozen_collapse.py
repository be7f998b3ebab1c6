"""Frozen collapse: G ends on one digit and never leaves it."""

from collections.abc import Mapping
from typing import Any, ClassVar

from gan_studio.core.diagnosis.course import Course
from gan_studio.core.diagnosis.illness import Evidence
from gan_studio.core.lessons.base import Lesson
from gan_studio.core.lessons.claims import PERCEPTRONS, reported, share
from gan_studio.core.translation import QT_TRANSLATE_NOOP

WARM_UP = 300
FEW, MANY = 2, 8
"""Of ten digits."""


class FrozenCollapse(Lesson):
    """D learns ten times as fast as G, which settles on one digit."""

    name: ClassVar[str] = "frozen-collapse"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Lesson", "Frozen on one digit")
    order: ClassVar[int] = 10
    about: ClassVar[str] = QT_TRANSLATE_NOOP("Lesson", "Two small perceptrons learn digits, and D’s learning rate is ten times G’s.")
    question: ClassVar[str] = QT_TRANSLATE_NOOP("Lesson", "How many of the ten digits will G draw after 1,500 steps?")
    choices: ClassVar[tuple[str, ...]] = (
        QT_TRANSLATE_NOOP("Lesson", "All ten: a strong D is a good teacher"),
        QT_TRANSLATE_NOOP("Lesson", "Five or so, with new ones coming all the time"),
        QT_TRANSLATE_NOOP("Lesson", "One or two, and the same ones all the time"),
    )
    answer: ClassVar[int] = 2
    explanation: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Lesson",
        "G collapsed: whatever z is, it draws the same digit. D judges each picture alone, so nothing tells G that its pictures are all the same; every z is "
        "pushed the same way, towards what D takes for real just then. The 2014 paper calls it the Helvetica scenario.",
    )
    source: ClassVar[str] = "Goodfellow et al. 2014, section 6"
    settings: ClassVar[Mapping[str, Any]] = {**PERCEPTRONS, "generator_learning_rate": 1e-4, "discriminator_learning_rate": 1e-3, "steps": 1500}
    seconds: ClassVar[int] = 15
    cure: ClassVar[Mapping[str, Any]] = {"remedies": ["r1"]}
    cure_label: ClassVar[str] = QT_TRANSLATE_NOOP("Lesson", "Switch on R1")
    cure_steps: ClassVar[int] = 3000
    cure_explanation: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Lesson",
        "R1 keeps D flat around real pictures (Mescheder et al. 2018), so that its slope no longer pushes all fakes the same way.",
    )

    def happened(self, course: Course) -> bool:
        """Nearly every report after the first steps shows no more than two digits."""
        return share(reported(course, "modes_fair", WARM_UP) <= FEW) >= 0.9

    def cured(self, course: Course) -> bool:
        """Most of the digits are there at the end."""
        return course.figure("modes_fair") >= MANY

    def seen(self, course: Course) -> Evidence:
        """Digits, and how alike the pictures are."""
        return Evidence(
            QT_TRANSLATE_NOOP("Lesson", "{modes:.0f} of 10 digits; {alike:.0%} of the samples look like another one."),
            {"modes": course.figure("modes_fair"), "alike": course.figure("duplicate_share")},
        )
