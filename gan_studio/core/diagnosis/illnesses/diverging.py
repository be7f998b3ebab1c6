"""Diverging: the numbers run away instead of swinging about a level."""

from typing import ClassVar

import numpy as np

from gan_studio.core.diagnosis.course import Course, median
from gan_studio.core.diagnosis.illness import Evidence, Illness
from gan_studio.core.translation import QT_TRANSLATE_NOOP

LARGE, LARGE_FOR_CRITIC = 20.0, 300.0
"""A loss, in nats or in a critic's units, that no training has that goes on."""
PLAYERS = ("discriminator", "generator")
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
        """The losses are out of all bounds, or were, and nothing moves any more."""
        large = LARGE_FOR_CRITIC if course.loss.score_balance is None else LARGE
        losses = np.abs(np.stack([course.losses.column(f"{player}_loss") for player in PLAYERS]))
        # The gradient of a D that has won is 0 too, and with the saturating loss so is G's.
        still = max(course.typical(f"{player}_gradient_norm") for player in PLAYERS) < STILL and course.typical("discriminator_loss") > WON
        if still and losses.max() > large:
            return Evidence(
                QT_TRANSLATE_NOOP(
                    "Doctor", "The losses have been at {most:.3g}, and now both gradients are 0: the networks are ruined, nothing moves any more."
                ),
                {"most": losses.max()},
            )
        # A D that is sure makes G's loss as large as it likes where the loss reads probabilities.
        size = max(median(recent) for recent in losses[: 1 if course.loss.score_is_probability else 2, -len(course.recent("generator_loss")) :])
        if size < large:
            return None
        return Evidence(QT_TRANSLATE_NOOP("Doctor", "Losses are at {now:.3g}; at first they were at {first:.2g}."), {"now": size, "first": losses[0, 0]})
