"""The Wasserstein loss with gradient penalty (Gulrajani et al. 2017, algorithm 1)."""

from collections.abc import Callable
from typing import Annotated, ClassVar

from pydantic import Field

from gan_studio.core.hyperparameter import Hyperparameter
from gan_studio.core.input_gradient import input_gradient
from gan_studio.core.lazy import torch
from gan_studio.core.losses.base import LOSS
from gan_studio.core.losses.wgan import Critic
from gan_studio.core.translation import QT_TRANSLATE_NOOP


class WassersteinGradientPenalty(Critic):
    """L = E[D(G(z))] - E[D(x)] + lambda E[(|grad D(x_hat)| - 1)^2], x_hat uniform on lines between real and fake (eq. 3).

    The paper trains with Adam 1e-4 (0, 0.9), 5 critic steps, and no batch norm in the critic.
    """

    name: ClassVar[str] = "wgan-gp"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Loss", "WGAN-GP")
    help: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Loss", "WGAN with a gradient penalty instead of clipping. Switch off D’s batch norm; use 5 D steps, learning rates 0.0001, β1 0, β2 0.9."
    )
    order: ClassVar[int] = 60

    gradient_penalty: Annotated[
        float,
        Field(ge=0, le=1000),
        Hyperparameter(
            QT_TRANSLATE_NOOP("Hyperparameter", "Gradient penalty λ"),
            QT_TRANSLATE_NOOP("Hyperparameter", "How strongly the critic’s gradient is held at length 1. The paper uses 10."),
            LOSS,
            live=True,
        ),
    ] = 10.0

    def penalty(
        self,
        discriminator: "Callable[[torch.Tensor], torch.Tensor]",
        real: "torch.Tensor",
        fake: "torch.Tensor",
        rng: "torch.Generator",
    ) -> "torch.Tensor":
        """Lambda E[(|grad D(x_hat)| - 1)^2]."""
        mix = torch.rand(len(real), 1, 1, 1, generator=rng).to(real.device)
        norm: torch.Tensor = input_gradient(discriminator, mix * real + (1 - mix) * fake).norm(dim=1)
        return self.gradient_penalty * (norm - 1).square().mean()
