"""The saturating loss: where D wins, G's gradient vanishes."""

from collections.abc import Mapping
from typing import Any, ClassVar

from gan_studio.core.diagnosis.course import Course
from gan_studio.core.diagnosis.illness import Evidence
from gan_studio.core.lessons.base import Lesson
from gan_studio.core.lessons.claims import PERCEPTRONS
from gan_studio.core.translation import QT_TRANSLATE_NOOP

GRADIENT = 0.05
"""Length of G's gradient."""
TIMES = 20
"""How much longer it is with the other loss."""


class SaturatingLoss(Lesson):
    """The 2014 paper's own game, against a D that learns ten times as fast as G."""

    name: ClassVar[str] = "saturating-loss"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Lesson", "The loss that saturates")
    order: ClassVar[int] = 50
    about: ClassVar[str] = QT_TRANSLATE_NOOP("Lesson", "G minimises log(1 − D(G(z))), as in the minimax game, and D’s learning rate is ten times G’s.")
    question: ClassVar[str] = QT_TRANSLATE_NOOP("Lesson", "D soon rejects all fakes. What will G’s gradient do?")
    choices: ClassVar[tuple[str, ...]] = (
        QT_TRANSLATE_NOOP("Lesson", "Grow: the worse its pictures are, the more there is to learn"),
        QT_TRANSLATE_NOOP("Lesson", "Shrink to nearly nothing, and stay there"),
        QT_TRANSLATE_NOOP("Lesson", "Stay as it was: gradients do not depend on who wins"),
    )
    answer: ClassVar[int] = 1
    explanation: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Lesson",
        "Where D(G(z)) is near 0, log(1 − D(G(z))) is flat: G’s gradient shrinks with D(G(z)), just when G has most to learn. That is why the 2014 paper "
        "lets G maximise log D(G(z)) in practice, with the same fixed point and a strong gradient where D rejects.",
    )
    source: ClassVar[str] = "Goodfellow et al. 2014, section 3"
    settings: ClassVar[Mapping[str, Any]] = {
        **PERCEPTRONS,
        "loss": "minimax",
        "generator_learning_rate": 1e-4,
        "discriminator_learning_rate": 1e-3,
        "steps": 600,
    }
    seconds: ClassVar[int] = 8
    cure: ClassVar[Mapping[str, Any]] = {"loss": "non-saturating"}
    cure_label: ClassVar[str] = QT_TRANSLATE_NOOP("Lesson", "Switch to the non-saturating loss")
    cure_steps: ClassVar[int] = 200
    cure_explanation: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Lesson",
        "The same G against the same D has a gradient again, many times as long. No more than that: at these rates G still draws one picture.",
    )

    def happened(self, course: Course) -> bool:
        """G's gradient is next to nothing at the end."""
        return course.typical("generator_gradient_norm") <= GRADIENT

    def cured(self, course: Course) -> bool:
        """It is many times as long after the switch."""
        before = course.until(int(self.settings["steps"]))
        return course.typical("generator_gradient_norm") >= TIMES * before.typical("generator_gradient_norm")

    def seen(self, course: Course) -> Evidence:
        """G's gradient, and what D says."""
        return Evidence(
            QT_TRANSLATE_NOOP("Lesson", "G’s gradient is {gradient:.2g} long; D(x) is {real:.3f} and D(G(z)) {fake:.4f}."),
            {
                "gradient": course.typical("generator_gradient_norm"),
                "real": course.typical("real_score"),
                "fake": course.typical("fake_score_before"),
            },
        )
