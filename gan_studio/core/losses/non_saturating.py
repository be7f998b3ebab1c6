"""The non-saturating loss of the 2014 paper (Goodfellow et al., end of section 3), which DCGAN uses."""

from typing import ClassVar

from gan_studio.core.lazy import torch
from gan_studio.core.losses.minimax import Minimax
from gan_studio.core.translation import QT_TRANSLATE_NOOP


class NonSaturating(Minimax):
    """D plays the minimax game; G maximises log D(G(z)) instead of minimising log(1 - D(G(z))).

    The fixed point is the same, but G's gradient is strong where D rejects its pictures.
    """

    name: ClassVar[str] = "non-saturating"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Loss", "Non-saturating")
    help: ClassVar[str] = QT_TRANSLATE_NOOP("Loss", "The usual choice, DCGAN’s too: G maximises log D(G(z)), so it learns fastest when D rejects its pictures.")
    order: ClassVar[int] = 10

    def generator_loss(self, fake_logits: "torch.Tensor") -> "torch.Tensor":
        """-E[log D(G(z))], the binary cross-entropy with label 1."""
        return torch.nn.functional.binary_cross_entropy_with_logits(fake_logits, torch.ones_like(fake_logits))
