"""Adam (Kingma & Ba 2015, algorithm 1)."""

from collections.abc import Sequence
from typing import Annotated, ClassVar

from pydantic import Field

from gan_studio.core.hyperparameter import Hyperparameter
from gan_studio.core.lazy import torch
from gan_studio.core.optimizers.base import OPTIMISATION, Optimizer, Tensors
from gan_studio.core.translation import QT_TRANSLATE_NOOP

EPSILON = 1e-8


class Adam(Optimizer):
    """For all parameters at once: the same bits as ``torch.optim.Adam(foreach=True)``."""

    name: ClassVar[str] = "adam"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Optimizer", "Adam")
    help: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Optimizer", "Steps of about one size for every weight, whatever the size of its gradient. Most GANs are trained with it."
    )
    order: ClassVar[int] = 10
    memories: ClassVar[tuple[str, ...]] = ("first_moment", "second_moment")

    beta1: Annotated[
        float,
        Field(ge=0, lt=1),
        Hyperparameter(
            QT_TRANSLATE_NOOP("Hyperparameter", "Adam β1"),
            QT_TRANSLATE_NOOP("Hyperparameter", "Momentum. 0.5 in the DCGAN paper; 0 for WGAN, which makes Adam an RMSProp."),
            OPTIMISATION,
            live=True,
        ),
    ] = 0.5
    beta2: Annotated[
        float,
        Field(ge=0, lt=1),
        Hyperparameter(
            QT_TRANSLATE_NOOP("Hyperparameter", "Adam β2"),
            QT_TRANSLATE_NOOP("Hyperparameter", "How long Adam remembers the size of the gradients."),
            OPTIMISATION,
            live=True,
            decimals=4,
        ),
    ] = 0.999

    def step(self, parameters: Tensors, gradients: Tensors, memories: Sequence[Tensors], counts: Sequence[int], learning_rate: float) -> None:
        """M <- beta1 m + (1 - beta1) g, v <- beta2 v + (1 - beta2) g^2, theta <- theta - rate m_hat / (sqrt(v_hat) + epsilon)."""
        first_moments, second_moments = memories
        torch._foreach_lerp_(first_moments, gradients, 1 - self.beta1)
        torch._foreach_mul_(second_moments, self.beta2)
        torch._foreach_addcmul_(second_moments, gradients, gradients, 1 - self.beta2)
        divisors = torch._foreach_sqrt(second_moments)
        torch._foreach_div_(divisors, [(1 - self.beta2**count) ** 0.5 for count in counts])
        torch._foreach_add_(divisors, EPSILON)
        torch._foreach_addcdiv_(parameters, first_moments, divisors, [-learning_rate / (1 - self.beta1**count) for count in counts])

    def foresee(
        self, parameters: Tensors, gradients: Tensors, memories: Sequence[Tensors], counts: Sequence[int], learning_rate: float
    ) -> tuple[Tensors, Sequence[Tensors]]:
        """The same, parameter by parameter."""
        first_moments = [torch.lerp(moment, gradient, 1 - self.beta1) for moment, gradient in zip(memories[0], gradients, strict=True)]
        second_moments = [self.beta2 * moment + (1 - self.beta2) * gradient.square() for moment, gradient in zip(memories[1], gradients, strict=True)]
        moved = [
            # The root of 0 has no gradient; of that which is added, none is left beside epsilon.
            parameter - learning_rate / (1 - self.beta1**count) * first / ((second + 1e-30).sqrt() / (1 - self.beta2**count) ** 0.5 + EPSILON)
            for parameter, first, second, count in zip(parameters, first_moments, second_moments, counts, strict=True)
        ]
        return moved, (first_moments, second_moments)
