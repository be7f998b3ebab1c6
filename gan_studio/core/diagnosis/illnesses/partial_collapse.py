"""Partial collapse: some modes of the data are missing."""

from typing import ClassVar

import numpy as np

from gan_studio.core.diagnosis.course import Course
from gan_studio.core.diagnosis.illness import Evidence, Illness
from gan_studio.core.translation import QT_TRANSLATE_NOOP

RARE = 0.25
"""Of its fair share: what a mode has that is missing, but for what is taken for it by mistake."""
MISSING = 0.15
"""Share of the data that is in such modes."""
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
        """Modes have lacked their fair share for long, and it gets no better."""
        modes, kl, usual = course.diversity.modes, course.figure("mode_kl"), course.baseline("mode_kl")
        if modes is None or course.is_young or kl < DIVERGENCE + usual or course.falls_still("mode_kl"):
            return None
        lacking = course.late_shares.mean(axis=0) < RARE * modes.shares
        if float(modes.shares[lacking].sum()) < MISSING:
            return None
        return Evidence(
            QT_TRANSLATE_NOOP(
                "Doctor", "{missing:.0f} of {modes:.0f} modes are missing or rare; the samples’ KL to the data is {kl:.2f}, real pictures’ {usual:.2f}."
            ),
            {"missing": np.count_nonzero(lacking), "modes": len(lacking), "kl": kl, "usual": usual},
        )
