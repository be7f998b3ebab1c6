"""The least-squares loss (Mao et al. 2017)."""

from typing import ClassVar

from gan_studio.core.lazy import torch
from gan_studio.core.losses.base import DiscriminatorLoss, Loss, RealLabel
from gan_studio.core.translation import QT_TRANSLATE_NOOP


class LeastSquares(Loss):
    """Eq. 9 (a = 0, b = c = 1): min_D 1/2 E[(D(x) - 1)^2] + 1/2 E[D(G(z))^2]; min_G 1/2 E[(D(G(z)) - 1)^2].

    A D that cannot tell answers 1/2 everywhere, which costs 1/8 + 1/8.
    """

    name: ClassVar[str] = "lsgan"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Loss", "LSGAN")
    help: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Loss", "Least squares instead of cross-entropy: pictures far on the right side of the boundary are still pulled towards it."
    )
    order: ClassVar[int] = 30
    balance: ClassVar[float | None] = 0.25
    score_is_probability: ClassVar[bool] = False

    real_label: RealLabel = 1.0

    def discriminator_loss(self, real_logits: "torch.Tensor", fake_logits: "torch.Tensor") -> DiscriminatorLoss:
        """1/2 E[(D(x) - b)^2] and 1/2 E[D(G(z))^2]."""
        return DiscriminatorLoss((real_logits - self.real_label).square().mean() / 2, fake_logits.square().mean() / 2)

    def generator_loss(self, fake_logits: "torch.Tensor") -> "torch.Tensor":
        """1/2 E[(D(G(z)) - 1)^2]."""
        return (fake_logits - 1).square().mean() / 2

    def score(self, logits: "torch.Tensor") -> "torch.Tensor":
        """D's raw output: 1 for real, 0 for fake, 1/2 when it cannot tell."""
        return logits
