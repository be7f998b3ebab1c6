"""Diverging: the numbers run away instead of swinging about a level."""

from typing import ClassVar

import numpy as np

from gan_studio.core.diagnosis.course import Course
from gan_studio.core.diagnosis.illness import Evidence, Illness
from gan_studio.core.translation import QT_TRANSLATE_NOOP

RUN_AWAY = 20.0
"""Times as large as it was before, which no swing of a training that goes on reaches."""
LARGE = 20.0
"""A loss, in nats or critic's units, below which growth may be a beginning."""


class Diverging(Illness):
    """Losses or gradients grow by orders of magnitude; the next thing to come is a number that is none."""

    name: ClassVar[str] = "diverging"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Doctor", "The training is diverging.")
    advice: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Doctor", "Go back to before the losses ran away and lower both learning rates to a tenth; a gradient penalty such as R1 helps too."
    )
    remedies: ClassVar[tuple[str, ...]] = ("r1", "spectral-norm")
    order: ClassVar[int] = 10

    def evidence(self, course: Course) -> Evidence | None:
        """The recent losses are many times as large as ever before."""
        for scalar in ("discriminator_loss", "generator_loss"):
            before = np.abs(course.losses.column(scalar)[: -course.window])
            now = float(np.median(np.abs(course.recent(scalar))))
            if len(before) and now > LARGE and now > RUN_AWAY * float(np.median(before)):
                return Evidence(
                    QT_TRANSLATE_NOOP("Doctor", "The losses have grown from {before:.2g} to {now:.2g}."), {"before": float(np.median(before)), "now": now}
                )
        return None
