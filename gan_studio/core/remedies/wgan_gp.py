"""WGAN-GP as a remedy: the critic's loss, its gradient penalty and the paper's settings (Gulrajani et al. 2017, algorithm 1)."""

from collections.abc import Mapping
from typing import Annotated, Any, ClassVar

from pydantic import Field

from gan_studio.core.hyperparameter import Hyperparameter
from gan_studio.core.remedies.base import REMEDIES, Paper, Remedy
from gan_studio.core.translation import QT_TRANSLATE_NOOP


class WassersteinGradientPenaltyRemedy(Remedy):
    """L = E[D(G(z))] - E[D(x)] + lambda E[(|grad D(x_hat)| - 1)^2] with 5 steps of D to one of G and Adam 1e-4 (0, 0.9).

    A critic that is well trained tells G how far its pictures are from the data even where the two do not overlap, so
    that training D well no longer starves G. The loss itself is in ``core/losses/wgan_gp.py``.
    """

    name: ClassVar[str] = "wgan-gp"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Remedy", "WGAN-GP")
    help: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Remedy", "Trains on with the WGAN-GP loss and its paper’s settings: several D steps to one of G, which takes longer. Best without batch norm in D."
    )
    order: ClassVar[int] = 100
    paper: ClassVar[Paper] = Paper("Gulrajani, Ahmed, Arjovsky, Dumoulin & Courville", 2017, "NeurIPS, arXiv:1704.00028")

    wgan_gp_lambda: Annotated[
        float,
        Field(ge=0, le=1000),
        Hyperparameter(
            QT_TRANSLATE_NOOP("Hyperparameter", "Penalty λ"),
            QT_TRANSLATE_NOOP("Hyperparameter", "How strongly the critic’s gradient is held at length 1. The paper uses 10."),
            REMEDIES,
            live=True,
        ),
    ] = 10.0
    wgan_gp_steps: Annotated[
        int,
        Field(ge=1, le=100),
        Hyperparameter(
            QT_TRANSLATE_NOOP("Hyperparameter", "Critic steps"),
            QT_TRANSLATE_NOOP("Hyperparameter", "Steps of D for each one of G as long as this is on. The paper uses 5."),
            REMEDIES,
            live=True,
        ),
    ] = 5
    wgan_gp_rate: Annotated[
        float,
        Field(ge=0, le=0.1),
        Hyperparameter(
            QT_TRANSLATE_NOOP("Hyperparameter", "Rate of both"),
            QT_TRANSLATE_NOOP("Hyperparameter", "The learning rate of both networks as long as this is on. The paper uses 0.0001."),
            REMEDIES,
            live=True,
            decimals=6,
        ),
    ] = 1e-4

    def settings(self) -> Mapping[str, Any]:
        """The loss, and Adam as in algorithm 1."""
        return {
            "loss": {"name": "wgan-gp", "gradient_penalty": self.wgan_gp_lambda},
            "discriminator_steps": self.wgan_gp_steps,
            "generator_learning_rate": self.wgan_gp_rate,
            "discriminator_learning_rate": self.wgan_gp_rate,
            "beta1": 0.0,
            "beta2": 0.9,
        }
