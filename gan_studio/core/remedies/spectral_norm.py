"""Spectral normalisation of D's weights (Miyato et al. 2018, section 2)."""

from collections.abc import Callable, Mapping
from typing import Any, ClassVar

from gan_studio.core.lazy import torch
from gan_studio.core.remedies.base import Paper, Remedy
from gan_studio.core.translation import QT_TRANSLATE_NOOP
from gan_studio.core.weighted_layers import weighted_layers


class SpectralNormalisation(Remedy):
    """W_SN = W / sigma(W) in every layer of D, sigma(W) the largest singular value of W (eq. 8).

    No layer stretches anything by more than 1, so D with leaky ReLU is 1-Lipschitz: |D(x) - D(y)| <= |x - y|. It cannot
    become a cliff that leaves G without a gradient. Power iteration finds sigma; see :class:`~gan_studio.core.spectral_norm.SpectralNorm`.

    Switched on in mid-training it makes G's gradient many times smaller at once, and Adam with beta2 = 0.999 measures
    G's steps by the former size for thousands of steps: of a frozen collapse on digits 3 classes came back within 2,000,
    and 9 with beta2 = 0.99. The paper's residual networks have 0.9.
    """

    name: ClassVar[str] = "spectral-norm"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Remedy", "Spectral norm")
    help: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Remedy", "Divides every layer of D by its largest singular value, so that D changes no faster than its pictures do. Best without batch norm in D."
    )
    order: ClassVar[int] = 40
    paper: ClassVar[Paper] = Paper("Miyato, Kataoka, Koyama & Yoshida", 2018, "ICLR, arXiv:1802.05957")

    def settings(self) -> Mapping[str, Any]:
        """A shorter memory for Adam."""
        return {"beta2": 0.99}

    def adapt(self, discriminator: "torch.nn.Module") -> Callable[[], None]:
        """Normalise the weights that there are; taken back, the normalised ones stay, and D says what it said."""
        from gan_studio.core.spectral_norm import SpectralNorm

        parametrize = torch.nn.utils.parametrize
        layers = weighted_layers(discriminator)
        for layer in layers:
            parametrize.register_parametrization(layer, "weight", SpectralNorm(layer.get_parameter("weight")))

        def undo() -> None:
            for layer in layers:
                parametrize.remove_parametrizations(layer, "weight", leave_parametrized=True)

        return undo
