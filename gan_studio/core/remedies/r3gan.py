"""R3GAN: the relativistic pairing loss, regularised on both sides (Huang et al. 2024, section 2)."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated, Any, ClassVar

from pydantic import Field

from gan_studio.core.errors import StudioError
from gan_studio.core.hyperparameter import Hyperparameter
from gan_studio.core.input_gradient import zero_centred_penalty
from gan_studio.core.lazy import torch
from gan_studio.core.remedies.base import REMEDIES, Judge, Paper, Remedy
from gan_studio.core.translation import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from gan_studio.core.config import TrainingConfig


class R3GAN(Remedy):
    """RpGAN's loss + R_1 + R_2, R_1 = gamma / 2 E_real |grad_x D(x)|^2 and R_2 = gamma / 2 E_fake |grad_x D(x)|^2.

    The loss, ``core/losses/relativistic.py``, has no minima in which G has dropped modes; on its own it need not
    converge, with both penalties it does, locally. The paper's Adam has beta1 = 0 and beta2 = 0.99.
    """

    name: ClassVar[str] = "r3gan"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Remedy", "R3GAN")
    help: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Remedy", "Judges real and fake in pairs, and keeps D flat around both. Today’s simplest recipe without collapse; best without batch norm in D."
    )
    order: ClassVar[int] = 60
    paper: ClassVar[Paper] = Paper("Huang, Gokaslan, Kuleshov & Tompkin", 2024, "NeurIPS, arXiv:2501.05441")

    r3gan_gamma: Annotated[
        float,
        Field(ge=0, le=1000),
        Hyperparameter(
            QT_TRANSLATE_NOOP("Hyperparameter", "R1 and R2 strength γ"),
            QT_TRANSLATE_NOOP("Hyperparameter", "How strongly D is kept flat around all pictures. 1 suits small pictures, 10 those of 64 px and more."),
            REMEDIES,
            live=True,
        ),
    ] = 1.0

    def check(self, config: "TrainingConfig") -> None:
        """R1 is a part of it already."""
        for remedy in config.remedies:
            if remedy.name == "r1":
                raise StudioError(
                    QT_TRANSLATE_NOOP("Error", "“{first}” and “{second}” cannot be on together: the one is a part of the other."),
                    QT_TRANSLATE_NOOP("Error", "Switch one of them off."),
                    first=remedy.label,
                    second=self.label,
                )

    def settings(self) -> Mapping[str, Any]:
        """RpGAN's loss, and Adam's betas."""
        return {"loss": "relativistic", "beta1": 0.0, "beta2": 0.99}

    def penalty(self, judge: Judge, real: "torch.Tensor", fake: "torch.Tensor", rng: "torch.Generator") -> "torch.Tensor":
        """R_1 + R_2."""
        return self.r3gan_gamma * (zero_centred_penalty(judge, real) + zero_centred_penalty(judge, fake))
