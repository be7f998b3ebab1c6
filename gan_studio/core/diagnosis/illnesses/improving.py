"""Flat losses, better pictures: what losses do not show."""

from typing import ClassVar

import numpy as np

from gan_studio.core.diagnosis.course import Course, median
from gan_studio.core.diagnosis.illness import Evidence, Illness
from gan_studio.core.translation import QT_TRANSLATE_NOOP

FLAT = 0.15
"""How much D's loss may have changed, of its size, between the two halves of what was looked at."""
BETTER, MORE = 1.15, 0.04
"""Times the coverage that there was, and how much more it has to be at least: chance is worth half of that."""
FEWEST_REPORTS = 6


class Improving(Illness):
    """D and G improve together, so neither loss moves; the diversity and likeness of the samples do."""

    name: ClassVar[str] = "improving"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Doctor", "The losses are flat, but the pictures are still improving.")
    advice: ClassVar[str] = QT_TRANSLATE_NOOP("Doctor", "Go on. In this game losses tell who is ahead, not how good the pictures are.")
    order: ClassVar[int] = 900
    is_ill: ClassVar[bool] = False

    def evidence(self, course: Course) -> Evidence | None:
        """Coverage grows while D's loss stays."""
        coverage = course.past.values("coverage")
        if len(coverage) < FEWEST_REPORTS or not course.was_various or (course.is_young and course.is_narrow):
            return None
        since = int(course.past.steps[0])
        losses = course.since(since, "discriminator_loss")
        first, second = (median(half) for half in np.array_split(losses, 2))
        before, now = (median(half) for half in np.array_split(coverage, 2))
        if abs(second - first) > FLAT * abs(first) or now < max(BETTER * before, before + MORE):
            return None
        return Evidence(
            QT_TRANSLATE_NOOP("Doctor", "Since step {since} D’s loss stays at {loss:.2f}, while coverage went from {before:.2f} to {now:.2f}."),
            {"since": since, "loss": second, "before": before, "now": now},
        )
