"""Hopping: G draws a few modes at a time and moves on when D has caught up, an endless hide-and-seek."""

from typing import ClassVar

import numpy as np

from gan_studio.core.diagnosis.course import NARROW, Course, median
from gan_studio.core.diagnosis.illness import Evidence, Illness
from gan_studio.core.diagnosis.modes import FAIR
from gan_studio.core.translation import QT_TRANSLATE_NOOP

WANDERING = 0.35
"""Nats by which the reports differ among each other."""
FEWEST_REPORTS = 5


class Hopping(Illness):
    """Each report shows few modes, and other ones than the report before: the players chase each other (Metz et al. 2017, figure 2)."""

    name: ClassVar[str] = "hopping"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Doctor", "G hops from mode to mode: it draws a few at a time and leaves each when D has learnt it.")
    advice: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Doctor",
        "The two players circle around each other. Where it was measured, unrolling, spectral norm, PacGAN and minibatch deviation brought most modes back, "
        "and so did equal learning rates together with R1.",
    )
    remedies: ClassVar[tuple[str, ...]] = ("spectral-norm", "pacgan", "minibatch-std", "unrolling")
    order: ClassVar[int] = 25

    def evidence(self, course: Course) -> Evidence | None:
        """Few modes at a time, now as before, and others each time."""
        if course.is_young or not course.is_narrow or median(course.past.values("mode_kl")) < NARROW + course.baseline("mode_kl"):
            return None
        if len(course.shares) < FEWEST_REPORTS or course.wandering < WANDERING or course.falls("mode_kl"):
            return None
        leaders = len(np.unique(course.shares.argmax(axis=1)))
        if leaders < 2:
            return None
        return Evidence(
            QT_TRANSLATE_NOOP(
                "Doctor", "About {now:.0f} of {modes:.0f} modes at a time, but {visited:.0f} over the last {reports} reports; {leaders} took turns in front."
            ),
            {
                "now": course.figure("modes_fair"),
                "modes": course.baseline("modes_fair"),
                "visited": np.count_nonzero(course.shares.max(axis=0) > FAIR / course.shares.shape[1]),
                "reports": len(course.shares),
                "leaders": leaders,
            },
        )
