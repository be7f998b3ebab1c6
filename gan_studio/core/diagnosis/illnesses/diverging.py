"""Diverging: the numbers run away instead of swinging about a level."""

from typing import ClassVar

import numpy as np

from gan_studio.core.diagnosis.course import Course
from gan_studio.core.diagnosis.illness import Evidence, Illness
from gan_studio.core.translation import QT_TRANSLATE_NOOP

LARGE, LARGE_FOR_CRITIC = 20.0, 300.0
"""A loss, in nats or in a critic's units, that no training has that goes on."""
STILL = 1e-6
"""A gradient that moves nothing any more."""
WON = 0.05
"""D's loss when it is right about everything."""


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
        """The losses are out of all bounds, or were, and both networks are ruined."""
        gradients = [course.typical(f"{player}_gradient_norm") for player in ("generator", "discriminator")]
        # A D that has won needs no gradient, and with the saturating loss G has none either.
        if max(gradients) < STILL and course.typical("discriminator_loss") > WON:
            return Evidence(
                QT_TRANSLATE_NOOP("Doctor", "The gradients of both networks are 0: too large steps have ruined them, and nothing moves any more."), {}
            )
        # With the others a D that is sure makes G's loss as large as it likes.
        scalars = ("discriminator_loss",) if course.loss.score_is_probability else ("discriminator_loss", "generator_loss")
        size, scalar = max((float(np.median(np.abs(course.recent(scalar)))), scalar) for scalar in scalars)
        if size < (LARGE_FOR_CRITIC if course.loss.score_balance is None else LARGE):
            return None
        first = float(np.abs(course.losses.column(scalar)[:1])[0])
        return Evidence(QT_TRANSLATE_NOOP("Doctor", "Losses are at {now:.3g}; the first was {first:.2g}."), {"now": size, "first": first})
