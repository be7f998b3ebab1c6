"""The Wasserstein loss with weight clipping (Arjovsky et al. 2017, algorithm 1)."""

from typing import Annotated, ClassVar

from pydantic import Field

from gan_studio.core.hyperparameter import Hyperparameter
from gan_studio.core.lazy import torch
from gan_studio.core.losses.base import LOSS, DiscriminatorLoss, Loss
from gan_studio.core.translation import QT_TRANSLATE_NOOP


class Critic(Loss):
    """Any loss whose D is a critic: it puts a value on a picture, not a probability."""

    score_balance: ClassVar[float | None] = None
    score_is_probability: ClassVar[bool] = False

    def discriminator_loss(self, real_logits: "torch.Tensor", fake_logits: "torch.Tensor") -> DiscriminatorLoss:
        """-E[D(x)] and E[D(G(z))]."""
        return DiscriminatorLoss(-real_logits.mean(), fake_logits.mean())

    def generator_loss(self, fake_logits: "torch.Tensor") -> "torch.Tensor":
        """-E[D(G(z))]."""
        return -fake_logits.mean()

    def score(self, logits: "torch.Tensor") -> "torch.Tensor":
        """The critic's value; only differences mean something."""
        return logits


class Wasserstein(Critic):
    """max_D E[D(x)] - E[D(G(z))] over K-Lipschitz critics (eq. 2 and 3), held so by clipping the weights to [-c, c].

    Minus the critic's loss estimates K times the Wasserstein distance. The paper trains with RMSProp 5e-5 (here:
    beta1 0), 5 critic steps and batch 64.
    """

    name: ClassVar[str] = "wgan"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Loss", "WGAN (weight clipping)")
    help: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Loss", "A critic estimates how far the fakes are from the data. Use 5 D steps, both learning rates 0.00005 and β1 0."
    )
    order: ClassVar[int] = 50

    weight_clip: Annotated[
        float,
        Field(gt=0, le=1),
        Hyperparameter(
            QT_TRANSLATE_NOOP("Hyperparameter", "Weight clip"),
            QT_TRANSLATE_NOOP("Hyperparameter", "Every weight of the critic is kept within ± this. The paper uses 0.01."),
            LOSS,
            live=True,
        ),
    ] = 0.01

    def after_discriminator_step(self, discriminator: "torch.nn.Module") -> None:
        """Clip every weight to [-c, c]."""
        with torch.no_grad():
            for parameter in discriminator.parameters():
                parameter.clamp_(-self.weight_clip, self.weight_clip)
