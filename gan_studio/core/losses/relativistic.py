"""The relativistic pairing loss (Jolicoeur-Martineau 2019; RpGAN in Huang et al. 2024, section 2)."""

from typing import ClassVar

from gan_studio.core.lazy import torch
from gan_studio.core.losses.base import DiscriminatorLoss, Loss
from gan_studio.core.translation import QT_TRANSLATE_NOOP


class Relativistic(Loss):
    """L_D = E[f(D(x) - D(G(z)))] and L_G = E[f(D(G(z)) - D(x))], f(t) = log(1 + e^-t), over pairs of a real and a fake picture.

    D need not call fakes unreal, only less real than the real picture beside them; so every real picture holds fakes
    near itself, and a G that has forgotten some of them is at no minimum. A D that cannot tell costs log 2.
    """

    name: ClassVar[str] = "relativistic"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Loss", "Relativistic")
    help: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Loss", "D judges pairs: which of a real and a fake picture is the more real. Together with the R1 and R2 penalties it is R3GAN."
    )
    order: ClassVar[int] = 35
    balance: ClassVar[float | None] = 0.6931
    score_balance: ClassVar[float | None] = None
    score_is_probability: ClassVar[bool] = False
    relative: ClassVar[bool] = True

    def discriminator_loss(self, real_logits: "torch.Tensor", fake_logits: "torch.Tensor") -> DiscriminatorLoss:
        """E[f(D(x) - D(G(z)))], half of it for each side of the pairs."""
        half = torch.nn.functional.softplus(fake_logits - real_logits).mean() / 2
        return DiscriminatorLoss(half, half)

    def generator_loss(self, fake_logits: "torch.Tensor") -> "torch.Tensor":
        """E[f(D(G(z)) - D(x))], of the differences."""
        return torch.nn.functional.softplus(-fake_logits).mean()

    def score(self, logits: "torch.Tensor") -> "torch.Tensor":
        """D's raw output; only differences mean something."""
        return logits
