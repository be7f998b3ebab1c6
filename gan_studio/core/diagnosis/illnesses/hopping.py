"""Hopping: G draws a few modes at a time and moves on when D has caught up, an endless hide-and-seek."""

from typing import ClassVar

import numpy as np

from gan_studio.core.diagnosis.course import Course
from gan_studio.core.diagnosis.illness import Evidence, Illness
from gan_studio.core.translation import QT_TRANSLATE_NOOP

MISSING = 0.6
"""Share of the modes drawn at a time, beyond which nothing is missing."""
VISITED = 1.5
"""Times as many modes over time as at a time."""
LOOKED_BACK = 12
"""Reports."""


class Hopping(Illness):
    """Each report shows few modes, and other ones than the report before: the players chase each other (Metz et al. 2017, figure 2)."""

    name: ClassVar[str] = "hopping"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Doctor", "G hops from mode to mode: it draws a few at a time and leaves each when D has learnt it.")
    advice: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Doctor", "The two players circle around each other. PacGAN, minibatch standard deviation or R1 stop it; so do more D steps or lower rates for G."
    )
    remedies: ClassVar[tuple[str, ...]] = ("minibatch-std", "pacgan", "r1", "unrolling")
    order: ClassVar[int] = 30

    def evidence(self, course: Course) -> Evidence | None:
        """Few modes at a time, many over time."""
        counts = course.diversity.counts[-LOOKED_BACK:]
        counts = counts[~np.isnan(counts).any(axis=1)]
        modes = course.baseline("modes_fair")
        if len(counts) < LOOKED_BACK // 2:
            return None
        fair = counts > counts.sum(axis=1, keepdims=True) / (5 * counts.shape[1])
        at_a_time, over_time = float(np.median(fair.sum(axis=1))), float(fair.any(axis=0).sum())
        leaders = len(np.unique(counts.argmax(axis=1)))
        if at_a_time > MISSING * modes or over_time < VISITED * at_a_time or leaders < 3:
            return None
        return Evidence(
            QT_TRANSLATE_NOOP(
                "Doctor", "About {now:.0f} of {modes:.0f} modes at a time, but {visited:.0f} over the last {reports} reports; {leaders} took turns in front."
            ),
            {"now": at_a_time, "modes": modes, "visited": over_time, "reports": len(counts), "leaders": leaders},
        )
