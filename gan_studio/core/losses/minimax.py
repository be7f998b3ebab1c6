"""The minimax loss of the 2014 paper (Goodfellow et al., eq. 1), in which G saturates."""

from typing import ClassVar

from gan_studio.core.lazy import torch
from gan_studio.core.losses.base import DiscriminatorLoss, Loss, RealLabel
from gan_studio.core.translation import QT_TRANSLATE_NOOP


class Minimax(Loss):
    """min_G max_D V(D, G) = E[log D(x)] + E[log(1 - D(G(z)))].

    At the optimum D = 1/2 and V = -log 4, so D's loss is 2 log 2 = 1.386. Early on D(G(z)) is near 0, where
    log(1 - D(G(z))) is flat: G's gradient vanishes (section 3 of the paper).
    """

    name: ClassVar[str] = "minimax"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Loss", "Minimax (saturating)")
    help: ClassVar[str] = QT_TRANSLATE_NOOP("Loss", "The 2014 paper’s game: G minimises log(1 - D(G(z))). Its gradient vanishes when D wins.")
    order: ClassVar[int] = 20
    balance: ClassVar[float | None] = 1.3863

    real_label: RealLabel = 1.0

    def discriminator_loss(self, real_logits: "torch.Tensor", fake_logits: "torch.Tensor") -> DiscriminatorLoss:
        """-E[log D(x)] and -E[log(1 - D(G(z)))], the binary cross-entropies with labels ``real_label`` and 0."""
        cross_entropy = torch.nn.functional.binary_cross_entropy_with_logits
        real = cross_entropy(real_logits, torch.full_like(real_logits, self.real_label))
        fake = cross_entropy(fake_logits, torch.zeros_like(fake_logits))
        return DiscriminatorLoss(real, fake)

    def generator_loss(self, fake_logits: "torch.Tensor") -> "torch.Tensor":
        """E[log(1 - D(G(z)))], with log(1 - sigmoid(a)) = -softplus(a)."""
        return -torch.nn.functional.softplus(fake_logits).mean()
