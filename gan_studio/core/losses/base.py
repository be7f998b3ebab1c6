"""What an adversarial loss offers the trainer. All of them read logits: D has no final sigmoid."""

from abc import abstractmethod
from collections.abc import Callable
from typing import Annotated, ClassVar, NamedTuple

from pydantic import Field

from gan_studio.core.hyperparameter import Hyperparameter
from gan_studio.core.lazy import torch
from gan_studio.core.registry import Plugin
from gan_studio.core.translation import QT_TRANSLATE_NOOP

LOSS = QT_TRANSLATE_NOOP("Hyperparameter", "Loss")

RealLabel = Annotated[
    float,
    Field(ge=0.5, le=1.0),
    Hyperparameter(
        QT_TRANSLATE_NOOP("Hyperparameter", "Label for real"),
        QT_TRANSLATE_NOOP(
            "Hyperparameter", "One-sided label smoothing (Salimans et al. 2016): 0.9 keeps D from being too sure of real pictures. 1 switches it off."
        ),
        LOSS,
        live=True,
    ),
]


class DiscriminatorLoss(NamedTuple):
    """The two halves of D's loss, scalars; D minimises their sum."""

    real: "torch.Tensor"
    fake: "torch.Tensor"


class Loss(Plugin):
    """An adversarial loss. Logits are 1-d tensors with one value per picture; losses are scalars to minimise."""

    package: ClassVar[str] = "gan_studio.core.losses"
    balance: ClassVar[float | None] = None
    """D's loss when it cannot tell real from fake, or None where there is no such value."""
    score_balance: ClassVar[float | None] = 0.5
    """D(x) and D(G(z)) as :meth:`score` gives them, when D cannot tell real from fake; None where there is no such value."""
    score_is_probability: ClassVar[bool] = True
    """Whether :meth:`score` lies between 0 and 1."""

    relative: ClassVar[bool] = False
    """Whether G is judged in pairs: its loss is then given D(G(z)) - D(x) instead of D(G(z)), x being real pictures."""

    @abstractmethod
    def discriminator_loss(self, real_logits: "torch.Tensor", fake_logits: "torch.Tensor") -> DiscriminatorLoss:
        """D's loss, in its real and its fake half."""

    @abstractmethod
    def generator_loss(self, fake_logits: "torch.Tensor") -> "torch.Tensor":
        """G's loss on its own fakes, or on how much better than real pictures they are, where the loss is :attr:`relative`."""

    def score(self, logits: "torch.Tensor") -> "torch.Tensor":
        """What is plotted as D(x): the probability of being real, or the critic's value for losses without one."""
        return torch.sigmoid(logits)

    def penalty(
        self,
        discriminator: "Callable[[torch.Tensor], torch.Tensor]",
        real: "torch.Tensor",
        fake: "torch.Tensor",
        rng: "torch.Generator",
    ) -> "torch.Tensor | None":
        """A scalar added to D's loss, from real and (detached) fake pictures of shape (n, channels, size, size)."""
        return None

    def after_discriminator_step(self, discriminator: "torch.nn.Module") -> None:
        """Called when D's optimizer has stepped."""
