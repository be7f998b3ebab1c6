"""The two-time-scale update rule, TTUR (Heusel et al. 2017, section 2)."""

from collections.abc import Mapping
from typing import Annotated, Any, ClassVar

from pydantic import Field

from gan_studio.core.hyperparameter import Hyperparameter
from gan_studio.core.remedies.base import REMEDIES, Paper, Remedy
from gan_studio.core.translation import QT_TRANSLATE_NOOP

Rate = Annotated[float, Field(ge=0, le=0.1)]


class TwoTimeScales(Remedy):
    """w <- w - b grad L_D and theta <- theta - a grad L_G with a << b (eq. 1): D learns on the fast scale, G on the slow one.

    So slow a G sees a D that has nearly converged for it, and both together reach a local Nash equilibrium (theorem 1).
    """

    name: ClassVar[str] = "ttur"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Remedy", "Two time scales")
    help: ClassVar[str] = QT_TRANSLATE_NOOP("Remedy", "Gives D a higher learning rate than G (TTUR). Against a G that outruns D and hops from mode to mode.")
    order: ClassVar[int] = 10
    paper: ClassVar[Paper] = Paper("Heusel, Ramsauer, Unterthiner, Nessler & Hochreiter", 2017, "NeurIPS, arXiv:1706.08500")

    ttur_discriminator_rate: Annotated[
        Rate,
        Hyperparameter(
            QT_TRANSLATE_NOOP("Hyperparameter", "Fast rate, of D"),
            QT_TRANSLATE_NOOP("Hyperparameter", "The discriminator’s learning rate as long as this is on."),
            REMEDIES,
            live=True,
            decimals=6,
        ),
    ] = 4e-4
    ttur_generator_rate: Annotated[
        Rate,
        Hyperparameter(
            QT_TRANSLATE_NOOP("Hyperparameter", "Slow rate, of G"),
            QT_TRANSLATE_NOOP("Hyperparameter", "The generator’s learning rate as long as this is on."),
            REMEDIES,
            live=True,
            decimals=6,
        ),
    ] = 1e-4

    def settings(self) -> Mapping[str, Any]:
        """Both rates: b and a."""
        return {"discriminator_learning_rate": self.ttur_discriminator_rate, "generator_learning_rate": self.ttur_generator_rate}
