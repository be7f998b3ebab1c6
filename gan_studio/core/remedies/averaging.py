"""Exponential moving average of G's weights, EMA (Yazıcı et al. 2019; Karras et al. 2018, section 4)."""

from collections.abc import Mapping
from typing import Annotated, Any, ClassVar

from pydantic import Field

from gan_studio.core.hyperparameter import Hyperparameter
from gan_studio.core.remedies.base import REMEDIES, Paper, Remedy
from gan_studio.core.translation import QT_TRANSLATE_NOOP


class Averaging(Remedy):
    """theta_EMA(t) = beta theta_EMA(t - 1) + (1 - beta) theta(t), beta = 2^(-1 / half-life).

    The game circles around its equilibrium, and an average over the circle lies near the middle. Training itself goes on
    exactly as without: only the pictures that are drawn come from the average.
    """

    name: ClassVar[str] = "ema"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Remedy", "Averaged generator")
    help: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Remedy", "Draws with an average of G’s recent weights (EMA). Steadies what you see while G hops between modes; the training itself stays as it is."
    )
    order: ClassVar[int] = 120
    paper: ClassVar[Paper] = Paper("Yazıcı, Foo, Winkler, Yap, Piliouras & Chandrasekhar", 2019, "ICLR, arXiv:1806.04498")

    averaging_half_life: Annotated[
        float,
        Field(ge=0, le=100_000),
        Hyperparameter(
            QT_TRANSLATE_NOOP("Hyperparameter", "Half-life"),
            QT_TRANSLATE_NOOP("Hyperparameter", "After so many steps a weight counts half, as long as this is on."),
            REMEDIES,
            live=True,
            unit="steps",
        ),
    ] = 500.0

    def settings(self) -> Mapping[str, Any]:
        """The half-life."""
        return {"ema_half_life": self.averaging_half_life}
