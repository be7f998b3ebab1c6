"""How far a figure is from what real pictures score, on one scale for all of them."""

import math

from gan_studio.core.diagnosis.figures import FIGURES
from gan_studio.core.diagnosis.report import Measured

SAME, LITTLE, MUCH = 0.05, 0.25, 0.6
"""Up to where a shortfall is none to speak of, a little, and from where on it is much."""
BEYOND = 0.1
"""By how much of it a figure has to pass that of real pictures to be beyond it."""


def shortfall(figure: str, measured: Measured, modes: int) -> float:
    """From 0, as good as real pictures, to 1, as bad as can be; NaN where it cannot be told.

    Args:
        figure: one of :data:`FIGURES`.
        measured: its value and that of real pictures.
        modes: how many modes there are: it bounds the figures about them.
    """
    value, usual = measured
    if math.isnan(value) or math.isnan(usual):
        return math.nan
    if FIGURES[figure].better == "lower":
        return min(1.0, max(0.0, (value - usual) / max(_worst(figure, modes) - usual, 1e-9)))
    return min(1.0, max(0.0, 1 - value / usual)) if usual > 0 else 0.0


def is_beyond(figure: str, measured: Measured) -> bool:
    """Whether a figure that is best near that of real pictures goes beyond it, as density does in a collapse."""
    return FIGURES[figure].better == "near" and measured.value > (1 + BEYOND) * measured.baseline > 0


def _worst(figure: str, modes: int) -> float:
    """What a generator scores that draws one thing only, where less is better."""
    bounds = {"mode_kl": math.log(max(2, modes)), "mode_jsd": math.log(2), "ndb": float(modes)}
    return bounds.get(figure, 1.0)
