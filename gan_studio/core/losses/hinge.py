"""The hinge loss (Lim & Ye 2017, Geometric GAN; Miyato et al. 2018, eq. 16 and 17)."""

from typing import ClassVar

from gan_studio.core.lazy import torch
from gan_studio.core.losses.base import DiscriminatorLoss, Loss
from gan_studio.core.translation import QT_TRANSLATE_NOOP


class Hinge(Loss):
    """L_D = E[max(0, 1 - D(x))] + E[max(0, 1 + D(G(z)))]; L_G = -E[D(G(z))]. At balance D = 0 and L_D = 2."""

    name: ClassVar[str] = "hinge"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Loss", "Hinge")
    help: ClassVar[str] = QT_TRANSLATE_NOOP("Loss", "D only learns from pictures inside the margin: those it is not yet sure about.")
    order: ClassVar[int] = 40
    balance: ClassVar[float | None] = 2.0
    score_balance: ClassVar[float | None] = 0.0
    score_is_probability: ClassVar[bool] = False

    def discriminator_loss(self, real_logits: "torch.Tensor", fake_logits: "torch.Tensor") -> DiscriminatorLoss:
        """E[max(0, 1 - D(x))] and E[max(0, 1 + D(G(z)))]."""
        relu = torch.nn.functional.relu
        return DiscriminatorLoss(relu(1 - real_logits).mean(), relu(1 + fake_logits).mean())

    def generator_loss(self, fake_logits: "torch.Tensor") -> "torch.Tensor":
        """-E[D(G(z))]."""
        return -fake_logits.mean()

    def score(self, logits: "torch.Tensor") -> "torch.Tensor":
        """D's raw output, a margin: positive for real."""
        return logits
