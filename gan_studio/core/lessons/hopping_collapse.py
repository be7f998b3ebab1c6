"""Hopping collapse: G runs ahead of D, and draws a few digits at a time, soon others."""

from collections.abc import Mapping
from typing import Any, ClassVar

import numpy as np

from gan_studio.core.diagnosis.course import Course
from gan_studio.core.diagnosis.illness import Evidence
from gan_studio.core.lessons.base import Lesson
from gan_studio.core.lessons.claims import CONVOLUTIONS
from gan_studio.core.translation import QT_TRANSLATE_NOOP

WARM_UP = 50
"""Steps before there are digits to tell."""
AT_A_TIME = 6
"""Digits of ten, in the median."""
FRONTS = 3
"""Digits that are the most frequent one at one time or another."""
MANY = 9
"""Of ten digits."""


class HoppingCollapse(Lesson):
    """A DCGAN without batch norm in D, whose G learns ten times as fast as D."""

    name: ClassVar[str] = "hopping-collapse"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Lesson", "Hide and seek")
    order: ClassVar[int] = 20
    about: ClassVar[str] = QT_TRANSLATE_NOOP("Lesson", "A small DCGAN without batch norm in D learns digits, and G’s learning rate is ten times D’s.")
    question: ClassVar[str] = QT_TRANSLATE_NOOP("Lesson", "Which digits will G draw in the first 450 steps?")
    choices: ClassVar[tuple[str, ...]] = (
        QT_TRANSLATE_NOOP("Lesson", "All ten, each as often as in the data"),
        QT_TRANSLATE_NOOP("Lesson", "A few at a time, and every few steps others"),
        QT_TRANSLATE_NOOP("Lesson", "The same few from beginning to end"),
    )
    answer: ClassVar[int] = 1
    explanation: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Lesson",
        "G finds what D takes for real just now, and draws that for nearly every z. D learns to reject it, but more slowly than G finds something else: an "
        "endless hide-and-seek, in which G learns its best reply to one D after the other and never the data. In the picture of modes over time it shows as "
        "changing stripes.",
    )
    source: ClassVar[str] = "Metz et al. 2017, section 3.1 and figure 2"
    settings: ClassVar[Mapping[str, Any]] = {
        **CONVOLUTIONS,
        "batch_size": 64,
        "discriminator_batch_norm": False,
        "generator_learning_rate": 2e-3,
        "discriminator_learning_rate": 2e-4,
        "steps": 450,
    }
    seconds: ClassVar[int] = 20
    every: ClassVar[int] = 30
    cure: ClassVar[Mapping[str, Any]] = {"remedies": ["r1"], "generator_learning_rate": 5e-4, "discriminator_learning_rate": 5e-4}
    cure_label: ClassVar[str] = QT_TRANSLATE_NOOP("Lesson", "Let both learn at the same rate, and switch on R1")
    cure_steps: ClassVar[int] = 300
    cure_explanation: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Lesson", "D keeps up with G now, and R1 keeps it flat around real pictures (Mescheder et al. 2018), which damps the chase."
    )

    def happened(self, course: Course) -> bool:
        """Few digits at a time, of which several take turns."""
        digits = _digits(course)
        return digits["at_a_time"] <= AT_A_TIME and digits["fronts"] >= FRONTS

    def cured(self, course: Course) -> bool:
        """The digits are there at the end, all at a time."""
        return course.figure("modes_fair") >= MANY

    def seen(self, course: Course) -> Evidence:
        """Digits at a time and over time."""
        return Evidence(
            QT_TRANSLATE_NOOP("Lesson", "{at_a_time:.0f} of 10 digits at a time; {fronts:.0f} took turns in front; {now:.0f} at the end."),
            {**_digits(course), "now": course.figure("modes_fair"), "kl": course.figure("mode_kl")},
        )


def _digits(course: Course) -> dict[str, float]:
    late = course.diversity.steps > WARM_UP
    counts = course.diversity.counts[late]
    at_a_time = course.diversity.values("modes_fair")[late]
    return {"at_a_time": float(np.median(at_a_time)) if len(counts) else 0.0, "fronts": float(len(np.unique(counts.argmax(axis=1))))}
