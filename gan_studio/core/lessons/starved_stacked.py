"""A starved D on stacked digits: of a thousand modes G finds next to none."""

from collections.abc import Mapping
from typing import Any, ClassVar

from gan_studio.core.diagnosis.course import Course
from gan_studio.core.diagnosis.illness import Evidence
from gan_studio.core.lessons.base import Lesson
from gan_studio.core.lessons.claims import SOUND
from gan_studio.core.translation import QT_TRANSLATE_NOOP

NONE, SOME = 0.05, 0.25
"""Of the modes that as many real pictures show."""


class StarvedStacked(Lesson):
    """D has 8 units in a layer, and the data have 1,000 modes."""

    name: ClassVar[str] = "starved-stacked"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Lesson", "A D too small for a thousand modes")
    order: ClassVar[int] = 35
    about: ClassVar[str] = QT_TRANSLATE_NOOP("Lesson", "Three digits in red, green and blue make 1,000 modes. D’s layers have 8 units.")
    question: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Lesson", "500 real pictures show about 400 of the 1,000 modes. How many will 500 samples show after 300 steps?"
    )
    choices: ClassVar[tuple[str, ...]] = (
        QT_TRANSLATE_NOOP("Lesson", "As many: about 400"),
        QT_TRANSLATE_NOOP("Lesson", "About 100"),
        QT_TRANSLATE_NOOP("Lesson", "Fewer than 20"),
    )
    answer: ClassVar[int] = 2
    explanation: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Lesson",
        "With ten modes a G that draws five looks half right; with a thousand it is plain how many are missing: that is what stacked digits are for. "
        "What a D of eight units can tell apart, one picture satisfies.",
    )
    source: ClassVar[str] = "Metz et al. 2017, section 3.3.1; Lin et al. 2018 (PacGAN)"
    data: ClassVar[str] = "stacked-digits"
    settings: ClassVar[Mapping[str, Any]] = {
        **SOUND,
        "color": "rgb",
        "discriminator_activation": "leaky-relu",
        "discriminator_width": 8,
        "steps": 300,
    }
    seconds: ClassVar[int] = 8
    afresh: ClassVar[bool] = True
    cure: ClassVar[Mapping[str, Any]] = {"discriminator_width": 128}
    cure_label: ClassVar[str] = QT_TRANSLATE_NOOP("Lesson", "Start again with 128 units in D")
    cure_steps: ClassVar[int] = 800
    cure_explanation: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Lesson", "A D of 128 units tells far more modes apart, and G draws many more of them; it is not done after 800 steps."
    )

    def happened(self, course: Course) -> bool:
        """Hardly any mode is there at the end."""
        return course.share_of_baseline("modes_covered") <= NONE

    def cured(self, course: Course) -> bool:
        """A good part of the modes is there at the end."""
        return course.share_of_baseline("modes_covered") >= SOME

    def seen(self, course: Course) -> Evidence:
        """Modes in the samples and in as many real pictures."""
        return Evidence(
            QT_TRANSLATE_NOOP("Lesson", "{modes:.0f} of 1,000 modes, where as many real pictures show {usual:.0f}; D(x) is {real:.2f} and D(G(z)) {fake:.2f}."),
            {
                "modes": course.figure("modes_covered"),
                "usual": course.baseline("modes_covered"),
                "real": course.typical("real_score"),
                "fake": course.typical("fake_score_before"),
            },
        )
