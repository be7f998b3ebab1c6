"""Total collapse: whatever z is, G draws the same few pictures."""

from typing import ClassVar

from gan_studio.core.diagnosis.course import ALIKE, Course
from gan_studio.core.diagnosis.illness import Evidence, Illness
from gan_studio.core.translation import QT_TRANSLATE_NOOP

VARIES = 0.05
"""Of the data's variance; a G that draws one thing keeps less."""


class TotalCollapse(Illness):
    """One mode is left, or so few that most samples have a twin (Goodfellow 2016, section 5.1.1)."""

    name: ClassVar[str] = "total-collapse"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Doctor", "G has collapsed: it draws nearly the same picture whatever z is.")
    advice: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Doctor", "Go back to before it happened, or switch on R1 or R3GAN: where it was measured, they undid more of such collapses than other remedies."
    )
    remedies: ClassVar[tuple[str, ...]] = ("r1", "r3gan", "spectral-norm")
    order: ClassVar[int] = 30

    def evidence(self, course: Course) -> Evidence | None:
        """Hardly any variety is left, or has come."""
        if course.is_young and not course.was_various:
            return None
        alike, varies = course.figure("duplicate_share"), course.share_of_baseline("variance_ratio")
        if alike < ALIKE and (varies > VARIES or course.is_spreading):
            return None
        return Evidence(
            QT_TRANSLATE_NOOP(
                "Doctor",
                "{alike:.0%} of the samples look like another one; {covered:.0f} of {modes:.0f} modes are left; they vary {varies:.0%} as much as the data.",
            ),
            {"alike": alike, "covered": course.figure("modes_covered"), "modes": course.baseline("modes_covered"), "varies": varies},
        )
