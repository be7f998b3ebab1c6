"""A D that never learns: k = 0, and G learns to please it."""

from collections.abc import Mapping
from typing import Any, ClassVar

from gan_studio.core.diagnosis.course import Course
from gan_studio.core.diagnosis.illness import Evidence
from gan_studio.core.lessons.base import Lesson
from gan_studio.core.lessons.claims import CONVOLUTIONS
from gan_studio.core.translation import QT_TRANSLATE_NOOP

PLEASED, UNLIKE = 0.9, 0.05
"""D(G(z)), and the share of samples that lie among real pictures."""
ALIKE = 0.9
"""Share of samples that look like another one."""
MANY = 8
"""Of ten digits."""


class NoSteps(Lesson):
    """D stays as it was drawn by lot."""

    name: ClassVar[str] = "no-steps"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Lesson", "A D that never learns")
    order: ClassVar[int] = 40
    about: ClassVar[str] = QT_TRANSLATE_NOOP("Lesson", "A small DCGAN in which only G learns: D takes no steps, k = 0, and keeps its random weights.")
    question: ClassVar[str] = QT_TRANSLATE_NOOP("Lesson", "What will happen to D(G(z)), and what will G draw?")
    choices: ClassVar[tuple[str, ...]] = (
        QT_TRANSLATE_NOOP("Lesson", "D(G(z)) stays at one half, and G draws noise"),
        QT_TRANSLATE_NOOP("Lesson", "D(G(z)) rises to 1, and G draws digits"),
        QT_TRANSLATE_NOOP("Lesson", "D(G(z)) rises to 1, and G draws one pattern that is no digit"),
    )
    answer: ClassVar[int] = 2
    explanation: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Lesson",
        "G never sees a real picture: all that it knows of them is what D tells it. A fixed D has some picture that it likes best, here a meaningless one, "
        "and G’s best reply is to draw just that for every z. D(G(z)) near 1 says that G pleases D, and nothing of how good the pictures are. "
        "The 2014 paper lets D learn k times before each step of G for this reason.",
    )
    source: ClassVar[str] = "Goodfellow et al. 2014, algorithm 1 and section 6"
    settings: ClassVar[Mapping[str, Any]] = {**CONVOLUTIONS, "discriminator_steps": 0, "steps": 200}
    seconds: ClassVar[int] = 5
    every: ClassVar[int] = 50
    cure: ClassVar[Mapping[str, Any]] = {"discriminator_steps": 1}
    cure_label: ClassVar[str] = QT_TRANSLATE_NOOP("Lesson", "Let D learn: k = 1")
    cure_steps: ClassVar[int] = 500
    cure_explanation: ClassVar[str] = QT_TRANSLATE_NOOP("Lesson", "As soon as D learns what real pictures look like, so does G, through D’s gradient alone.")

    def happened(self, course: Course) -> bool:
        """D is pleased with samples that are all alike and unlike the data."""
        pleased = course.typical("fake_score_before") >= PLEASED
        return pleased and course.figure("precision") <= UNLIKE and course.figure("duplicate_share") >= ALIKE

    def cured(self, course: Course) -> bool:
        """Most of the digits are there at the end."""
        return course.figure("modes_fair") >= MANY

    def seen(self, course: Course) -> Evidence:
        """What D says, and how much like digits the pictures are."""
        return Evidence(
            QT_TRANSLATE_NOOP("Lesson", "D(G(z)) is {fake:.2f} and D(x) {real:.2f}; {alike:.0%} of the samples look alike, {right:.0%} like real ones."),
            {
                "fake": course.typical("fake_score_before"),
                "real": course.typical("real_score"),
                "alike": course.figure("duplicate_share"),
                "right": course.figure("precision"),
                "modes": course.figure("modes_fair"),
            },
        )
