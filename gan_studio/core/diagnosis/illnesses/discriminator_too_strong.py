"""D too strong: it is sure of every picture, and G learns little."""

from typing import ClassVar

import numpy as np

from gan_studio.core.diagnosis.course import ALIKE, Course
from gan_studio.core.diagnosis.illness import Evidence, Illness
from gan_studio.core.translation import QT_TRANSLATE_NOOP

SURE = 0.02
"""How far D(x) may be from 1, and D(G(z)) from 0, in the median."""
VANISHED = 0.1
"""Of the longest gradient that G had: what is left of it."""
POOR = 0.3
"""Coverage, of what real pictures have, below which a D that is sure is no teacher."""


class DiscriminatorTooStrong(Illness):
    """D(x) is at 1 and D(G(z)) at 0; with the saturating loss G's gradient vanishes with it (Goodfellow et al. 2014, section 3)."""

    name: ClassVar[str] = "discriminator-too-strong"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Doctor", "D is too strong: it tells real from fake without fail.")
    advice: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Doctor", "Lower D’s learning rate, smooth its labels to 0.9 or add instance noise. With the minimax loss, switch to the non-saturating one."
    )
    remedies: ClassVar[tuple[str, ...]] = ("instance-noise", "smoothing", "ttur", "r1")
    order: ClassVar[int] = 20

    def evidence(self, course: Course) -> Evidence | None:
        """D is sure of both, and G does not get anywhere."""
        real, fake = course.typical("real_score"), course.typical("fake_score_before")
        if not course.loss.score_is_probability or not 1 - SURE <= real <= 1 or fake > SURE:
            return None
        if not _has_vanished(course) and (course.is_young or not _learns_nothing(course)):
            return None
        return Evidence(
            QT_TRANSLATE_NOOP("Doctor", "D(x) is {real:.3f} and D(G(z)) {fake:.3f}; G’s gradient is {gradient:.2g} long."),
            {"real": real, "fake": fake, "gradient": course.typical("generator_gradient_norm")},
        )


def _has_vanished(course: Course) -> bool:
    """Whether G's gradient is a fraction of what it was."""
    whole = course.losses.column("generator_gradient_norm")
    return course.typical("generator_gradient_norm") < VANISHED * float(np.percentile(whole[: len(whole) // 2 + 1], 90))


def _learns_nothing(course: Course) -> bool:
    """Whether samples are poor, stay so, and are not a collapse."""
    poor = course.share_of_baseline("coverage") < POOR and course.figure("duplicate_share") < ALIKE
    return poor and not course.is_spreading and not course.grows("coverage")
