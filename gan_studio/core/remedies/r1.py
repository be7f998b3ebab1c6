"""R1, the zero-centred gradient penalty on real pictures (Mescheder et al. 2018, eq. 9)."""

from collections.abc import Mapping
from typing import Annotated, Any, ClassVar

from pydantic import Field

from gan_studio.core.hyperparameter import Hyperparameter
from gan_studio.core.input_gradient import zero_centred_penalty
from gan_studio.core.lazy import torch
from gan_studio.core.remedies.base import REMEDIES, Judge, Paper, Remedy
from gan_studio.core.translation import QT_TRANSLATE_NOOP


class R1(Remedy):
    """R_1 = gamma / 2 E_real |grad_x D(x)|^2.

    Where the fakes are already right, a D with a slope still pushes them away, and the game circles around its
    equilibrium instead of reaching it (section 2). The penalty makes D flat on the data; the game then converges.

    That is shown for steps without momentum, and the authors train by RMSProp with 0.99
    (https://github.com/LMescheder/GAN_stability), which is Adam with beta1 = 0 and beta2 = 0.99. With the DCGAN paper's
    betas a frozen collapse on digits stayed for 3,000 steps; with theirs all ten came back within 2,000.
    """

    name: ClassVar[str] = "r1"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Remedy", "R1 gradient penalty")
    help: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Remedy",
        "Keeps D flat around real pictures, so that it never gets so sure of itself that G learns nothing. Both train without momentum. "
        "Best without batch norm in D.",
    )
    order: ClassVar[int] = 50
    paper: ClassVar[Paper] = Paper("Mescheder, Geiger & Nowozin", 2018, "ICML, arXiv:1801.04406")

    r1_gamma: Annotated[
        float,
        Field(ge=0, le=1000),
        Hyperparameter(
            QT_TRANSLATE_NOOP("Hyperparameter", "R1 strength γ"),
            QT_TRANSLATE_NOOP("Hyperparameter", "How strongly D is kept flat around real pictures. 1 suits small pictures, 10 those of 64 px and more."),
            REMEDIES,
            live=True,
        ),
    ] = 1.0

    def settings(self) -> Mapping[str, Any]:
        """Adam's betas."""
        return {"beta1": 0.0, "beta2": 0.99}

    def penalty(self, judge: Judge, real: "torch.Tensor", fake: "torch.Tensor", rng: "torch.Generator") -> "torch.Tensor":
        """Gamma / 2 E_real |grad_x D(x)|^2."""
        return self.r1_gamma * zero_centred_penalty(judge, real)
