"""Batch norm protects: with rates that ruin a DCGAN without it, one with it learns all digits."""

from collections.abc import Mapping
from typing import Any, ClassVar

from gan_studio.core.diagnosis.course import Course
from gan_studio.core.diagnosis.illness import Evidence
from gan_studio.core.lessons.base import Lesson
from gan_studio.core.lessons.claims import CONVOLUTIONS
from gan_studio.core.translation import QT_TRANSLATE_NOOP

LITTLE, MUCH = 0.15, 0.25
"""Of the data's variance; a G that draws one thing keeps less than the first."""
MANY = 8
"""Of ten digits."""


class BatchNorm(Lesson):
    """G learns twenty times as fast as D, and neither has batch norm."""

    name: ClassVar[str] = "batch-norm"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Lesson", "Batch norm protects")
    order: ClassVar[int] = 80
    about: ClassVar[str] = QT_TRANSLATE_NOOP("Lesson", "A small DCGAN without batch norm learns digits, and G’s learning rate is twenty times D’s.")
    question: ClassVar[str] = QT_TRANSLATE_NOOP("Lesson", "What will become of the samples of different z?")
    choices: ClassVar[tuple[str, ...]] = (
        QT_TRANSLATE_NOOP("Lesson", "Digits, only later: batch norm makes training faster, no more"),
        QT_TRANSLATE_NOOP("Lesson", "Nearly the same picture, whatever z is"),
        QT_TRANSLATE_NOOP("Lesson", "Noise, another one for each z"),
    )
    answer: ClassVar[int] = 1
    explanation: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Lesson",
        "Without batch norm G draws nearly the same for every z, and nothing pulls its pictures apart. The DCGAN paper found batch norm critical to keep G "
        "from collapsing all samples to a single point. In G it brings each layer back to the same spread over a batch, so that differences between z are "
        "not lost on the way; in D it lets each picture be seen against the others of its batch.",
    )
    source: ClassVar[str] = "Radford et al. 2016, section 3; Ioffe & Szegedy 2015"
    settings: ClassVar[Mapping[str, Any]] = {
        **CONVOLUTIONS,
        "generator_batch_norm": False,
        "discriminator_batch_norm": False,
        "generator_learning_rate": 2e-3,
        "discriminator_learning_rate": 1e-4,
        "steps": 400,
    }
    seconds: ClassVar[int] = 8
    afresh: ClassVar[bool] = True
    cure: ClassVar[Mapping[str, Any]] = {"generator_batch_norm": True, "discriminator_batch_norm": True}
    cure_label: ClassVar[str] = QT_TRANSLATE_NOOP("Lesson", "Start again with batch norm")
    cure_steps: ClassVar[int] = 1300
    cure_explanation: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Lesson", "With batch norm, at the same rates of 20 to 1, G draws one picture for a few hundred steps too, and then finds all ten digits."
    )

    def happened(self, course: Course) -> bool:
        """The samples hardly vary at the end."""
        return course.figure("variance_ratio") <= LITTLE

    def cured(self, course: Course) -> bool:
        """The samples vary, and most of the digits are there at the end."""
        return course.figure("variance_ratio") >= MUCH and course.figure("modes_fair") >= MANY

    def seen(self, course: Course) -> Evidence:
        """Digits, and how much the pictures vary."""
        return Evidence(
            QT_TRANSLATE_NOOP("Lesson", "{modes:.0f} of 10 digits; the samples vary {varies:.0%} as much as the data; KL to the data {kl:.2f}."),
            {"modes": course.figure("modes_fair"), "varies": course.figure("variance_ratio"), "kl": course.figure("mode_kl")},
        )
