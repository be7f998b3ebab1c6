"""D too strong: it is sure of every picture, and G learns little."""

from typing import ClassVar

from gan_studio.core.diagnosis.course import Course
from gan_studio.core.diagnosis.illness import Evidence, Illness
from gan_studio.core.translation import QT_TRANSLATE_NOOP

SURE = 0.03
"""How far D(x) may be from 1, and D(G(z)) from 0, in the median."""


class DiscriminatorTooStrong(Illness):
    """D(x) is at 1 and D(G(z)) at 0; with the saturating loss G's gradient vanishes with it (Goodfellow et al. 2014, section 3)."""

    name: ClassVar[str] = "discriminator-too-strong"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Doctor", "D is too strong: it tells real from fake without fail.")
    advice: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Doctor", "Lower D’s learning rate, smooth its labels to 0.9 or add instance noise. With the minimax loss, switch to the non-saturating one."
    )
    remedies: ClassVar[tuple[str, ...]] = ("instance-noise", "smoothing", "ttur", "r1")
    order: ClassVar[int] = 60

    def evidence(self, course: Course) -> Evidence | None:
        """D is sure of both."""
        real, fake = course.typical("real_score"), course.typical("fake_score_before")
        if not course.loss.score_is_probability or real < 1 - SURE or fake > SURE:
            return None
        return Evidence(
            QT_TRANSLATE_NOOP("Doctor", "D(x) is {real:.3f} and D(G(z)) {fake:.3f}; G’s gradient is {gradient:.2g} long."),
            {"real": real, "fake": fake, "gradient": course.typical("generator_gradient_norm")},
        )
