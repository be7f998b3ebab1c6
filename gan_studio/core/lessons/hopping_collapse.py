"""Hopping collapse: G runs ahead of D with much momentum, and draws a few digits at a time, soon others."""

from collections.abc import Mapping
from typing import Any, ClassVar

import numpy as np

from gan_studio.core.diagnosis.course import Course
from gan_studio.core.diagnosis.illness import Evidence
from gan_studio.core.diagnosis.modes import FAIR
from gan_studio.core.lessons.base import Lesson
from gan_studio.core.lessons.claims import CONVOLUTIONS
from gan_studio.core.translation import QT_TRANSLATE_NOOP

WARM_UP = 50
"""Steps before there are digits to tell."""
AT_A_TIME, MORE = 5, 3
"""Digits of ten that are there in a usual report, at most; and how many more there are over all reports, at least."""
MANY = 8
"""Of ten digits."""


class HoppingCollapse(Lesson):
    """G learns ten times as fast as D, both with a momentum of 0.75."""

    name: ClassVar[str] = "hopping-collapse"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Lesson", "A fast G")
    order: ClassVar[int] = 20
    about: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Lesson", "A small DCGAN without batch norm in D learns digits. G’s learning rate is ten times D’s, and Adam’s momentum β1 is 0.75."
    )
    question: ClassVar[str] = QT_TRANSLATE_NOOP("Lesson", "Which digits will G draw in the first 450 steps?")
    choices: ClassVar[tuple[str, ...]] = (
        QT_TRANSLATE_NOOP("Lesson", "Soon all ten, each as often as in the data"),
        QT_TRANSLATE_NOOP("Lesson", "A few at a time, and soon others"),
        QT_TRANSLATE_NOOP("Lesson", "The same few from beginning to end"),
    )
    answer: ClassVar[int] = 1
    explanation: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Lesson",
        "G finds what D takes for real just now, and draws that for nearly every z. By the time that D has learnt to reject it, G is on its way to something "
        "else, carried on by its momentum: an endless hide-and-seek, in which G answers one D after the other and never learns all of the data. In the "
        "picture of modes over time it shows as changing stripes. The DCGAN paper lowered β1 to 0.5 because 0.9 made training oscillate.",
    )
    source: ClassVar[str] = "Metz et al. 2017, section 3.1; Radford et al. 2016, section 4"
    settings: ClassVar[Mapping[str, Any]] = {
        **CONVOLUTIONS,
        "batch_size": 64,
        "discriminator_batch_norm": False,
        "generator_learning_rate": 2e-3,
        "discriminator_learning_rate": 2e-4,
        "beta1": 0.75,
        "steps": 450,
    }
    seconds: ClassVar[int] = 20
    every: ClassVar[int] = 30
    cure: ClassVar[Mapping[str, Any]] = {"remedies": ["r1"], "generator_learning_rate": 5e-4, "discriminator_learning_rate": 5e-4, "beta1": 0.5}
    cure_label: ClassVar[str] = QT_TRANSLATE_NOOP("Lesson", "Equal rates of 0.0005, β1 = 0.5, and R1")
    cure_steps: ClassVar[int] = 400
    cure_explanation: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Lesson", "D keeps up with G now, less momentum carries them past each other, and R1 keeps D flat around real pictures (Mescheder et al. 2018)."
    )

    def happened(self, course: Course) -> bool:
        """Few digits at a time, and others at other times."""
        digits = _digits(course)
        return digits["at_a_time"] <= AT_A_TIME and digits["over_time"] >= digits["at_a_time"] + MORE

    def cured(self, course: Course) -> bool:
        """Most of the digits are there at the end."""
        return course.figure("modes_fair") >= MANY

    def seen(self, course: Course) -> Evidence:
        """Digits at a time and over time."""
        return Evidence(
            QT_TRANSLATE_NOOP("Lesson", "{at_a_time:.0f} of 10 digits at a time, {over_time:.0f} over time; {now:.0f} at the end."),
            {**_digits(course), "now": course.figure("modes_fair"), "kl": course.figure("mode_kl")},
        )


def _digits(course: Course) -> dict[str, float]:
    """How many digits have their fair share in a usual report, and how many in any."""
    modes, late = course.diversity.modes, course.diversity.steps > WARM_UP
    counts = course.diversity.counts[late]
    if modes is None or not len(counts):
        return {"at_a_time": 0.0, "over_time": 0.0}
    fair = counts >= FAIR * modes.shares * counts.sum(axis=1, keepdims=True)
    return {"at_a_time": float(np.median(fair.sum(axis=1))), "over_time": float(fair.any(axis=0).sum())}
