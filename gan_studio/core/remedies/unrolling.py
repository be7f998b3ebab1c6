"""Unrolled GANs: G looks k steps of D ahead (Metz et al. 2017, section 2)."""

from collections.abc import Callable
from typing import Annotated, ClassVar

from pydantic import Field

from gan_studio.core.hyperparameter import Hyperparameter
from gan_studio.core.lazy import torch
from gan_studio.core.remedies.base import REMEDIES, Paper, Remedy, Weights
from gan_studio.core.translation import QT_TRANSLATE_NOOP


class Unrolling(Remedy):
    """theta_D^0 = theta_D, theta_D^(i+1) = theta_D^i + eta df(theta_G, theta_D^i) / dtheta_D^i; G minimises f(theta_G, theta_D^k).

    A G that moves all its fakes to one place sees how D will answer before it has moved, and does not. The
    steps are the optimizer's own, as in the paper's experiments, on the batch that D has just learnt from, and G's gradient goes back
    through all of them. Afterwards they are forgotten: D itself learns one step at a time.
    """

    name: ClassVar[str] = "unrolling"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Remedy", "Unrolling")
    help: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Remedy", "Lets G foresee what D will learn in its next steps, so that chasing one mode does not pay. Takes much longer."
    )
    order: ClassVar[int] = 90
    paper: ClassVar[Paper] = Paper("Metz, Poole, Pfau & Sohl-Dickstein", 2017, "ICLR, arXiv:1611.02163")

    unrolled_steps: Annotated[
        int,
        Field(ge=0, le=50),
        Hyperparameter(
            QT_TRANSLATE_NOOP("Hyperparameter", "Steps ahead"),
            QT_TRANSLATE_NOOP(
                "Hyperparameter", "How many steps of D the generator looks ahead. The paper uses 1 to 10; each takes longer than a whole step without."
            ),
            REMEDIES,
            live=True,
        ),
    ] = 5

    def foreseen(self, weights: Weights, loss: "Callable[[Weights], torch.Tensor]", step: Callable[[Weights, Weights], Weights]) -> Weights | None:
        """theta_D^k, a function of G's pictures."""
        if self.unrolled_steps == 0:
            return None
        weights = {name: weight.detach().requires_grad_() for name, weight in weights.items()}
        for _ in range(self.unrolled_steps):
            gradients = torch.autograd.grad(loss(weights), list(weights.values()), create_graph=True)
            weights = step(weights, dict(zip(weights, gradients, strict=True)))
        return weights
