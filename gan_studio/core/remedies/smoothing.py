"""One-sided label smoothing (Salimans et al. 2016, section 3.4)."""

from collections.abc import Mapping
from typing import Annotated, Any, ClassVar

from pydantic import Field

from gan_studio.core.hyperparameter import Hyperparameter
from gan_studio.core.remedies.base import REMEDIES, Paper, Remedy
from gan_studio.core.translation import QT_TRANSLATE_NOOP


class OneSidedSmoothing(Remedy):
    """D's label for real pictures is alpha < 1 instead of 1: D*(x) = alpha p(x) / (p(x) + p_g(x)).

    The label for fakes stays 0. Smoothed as well, by beta, it would put beta p_g into the numerator, and fakes far from
    the data would have no reason to move there.
    """

    name: ClassVar[str] = "smoothing"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Remedy", "One-sided smoothing")
    help: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Remedy", "Tells D that real pictures are real with less than certainty, so that its answers do not run off to extremes."
    )
    order: ClassVar[int] = 20
    paper: ClassVar[Paper] = Paper("Salimans, Goodfellow, Zaremba, Cheung, Radford & Chen", 2016, "NeurIPS, arXiv:1606.03498")

    smoothed_label: Annotated[
        float,
        Field(ge=0.5, le=1.0),
        Hyperparameter(
            QT_TRANSLATE_NOOP("Hyperparameter", "Smoothed label"),
            QT_TRANSLATE_NOOP("Hyperparameter", "D’s label for real pictures as long as this is on. The usual choice is 0.9."),
            REMEDIES,
            live=True,
        ),
    ] = 0.9

    def settings(self) -> Mapping[str, Any]:
        """Alpha, for a loss that has labels."""
        return {"real_label": self.smoothed_label}
