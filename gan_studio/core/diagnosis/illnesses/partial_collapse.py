"""Partial collapse: some modes of the data are missing."""

from typing import ClassVar

from gan_studio.core.diagnosis.course import Course
from gan_studio.core.diagnosis.illness import Evidence, Illness
from gan_studio.core.translation import QT_TRANSLATE_NOOP

FAIR = 0.75
"""Share of the modes that have a fair share, beyond which no more is missing than may come yet."""
DIVERGENCE = 0.25
"""Nats beyond what real pictures show."""


class PartialCollapse(Illness):
    """Samples differ, but modes of the data are not among them."""

    name: ClassVar[str] = "partial-collapse"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Doctor", "G has lost part of the data: some modes are missing.")
    advice: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Doctor", "Try R1, PacGAN or minibatch standard deviation, or give G the smaller learning rate. Watch whether the missing modes come back."
    )
    remedies: ClassVar[tuple[str, ...]] = ("r1", "pacgan", "minibatch-std")
    order: ClassVar[int] = 50

    def evidence(self, course: Course) -> Evidence | None:
        """Modes lack their fair share."""
        fair, modes, kl = course.share_of_baseline("modes_fair"), course.baseline("modes_fair"), course.figure("mode_kl")
        if fair > FAIR or kl < DIVERGENCE + course.baseline("mode_kl"):
            return None
        return Evidence(
            QT_TRANSLATE_NOOP(
                "Doctor", "{missing:.0f} of {modes:.0f} modes are missing or rare; the samples’ KL to the data is {kl:.2f}, real pictures’ {usual:.2f}."
            ),
            {"missing": modes - course.figure("modes_fair"), "modes": modes, "kl": kl, "usual": course.baseline("mode_kl")},
        )
