"""Stochastic gradient descent with momentum (Polyak 1964), as the first GAN was trained with it."""

from collections.abc import Sequence
from typing import Annotated, ClassVar

from pydantic import Field

from gan_studio.core.hyperparameter import Hyperparameter
from gan_studio.core.lazy import torch
from gan_studio.core.optimizers.base import OPTIMISATION, Optimizer, Tensors
from gan_studio.core.translation import QT_TRANSLATE_NOOP

LEAST_RATE = 1e-6
"""Where the authors of the 2014 GAN let the decay end."""

Momentum = Annotated[float, Field(ge=0, lt=1)]


class SGD(Optimizer):
    """v <- mu v - rate g, theta <- theta + v, where the rate falls by a constant factor each step and mu rises in a straight line.

    The defaults are those that Goodfellow et al. published for MNIST
    (https://github.com/goodfeli/adversarial/blob/master/mnist.yaml), whose 250 epochs of 500 batches are 125,000 steps.
    """

    name: ClassVar[str] = "sgd"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Optimizer", "SGD with momentum")
    help: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Optimizer",
        "Steps in proportion to the gradient, as the 2014 GAN was trained. It wants learning rates hundreds of times those of Adam: 0.1.",
    )
    order: ClassVar[int] = 20
    memories: ClassVar[tuple[str, ...]] = ("velocity",)

    momentum: Annotated[
        Momentum,
        Hyperparameter(
            QT_TRANSLATE_NOOP("Hyperparameter", "Momentum"),
            QT_TRANSLATE_NOOP("Hyperparameter", "How much of a step goes on into the next one, at first. 0.5 in the 2014 paper."),
            OPTIMISATION,
            live=True,
        ),
    ] = 0.5
    final_momentum: Annotated[
        Momentum,
        Hyperparameter(
            QT_TRANSLATE_NOOP("Hyperparameter", "Final momentum"),
            QT_TRANSLATE_NOOP("Hyperparameter", "What the momentum has become when it no longer changes. 0.7 in the 2014 paper."),
            OPTIMISATION,
            live=True,
        ),
    ] = 0.7
    momentum_steps: Annotated[
        int,
        Field(ge=1, le=10_000_000),
        Hyperparameter(
            QT_TRANSLATE_NOOP("Hyperparameter", "Momentum ramp"),
            QT_TRANSLATE_NOOP("Hyperparameter", "After so many steps the momentum has reached its last value. 250 epochs of MNIST in the 2014 paper."),
            OPTIMISATION,
            live=True,
            unit="steps",
        ),
    ] = 125_000
    rate_decay: Annotated[
        float,
        Field(ge=1, le=1.1),
        Hyperparameter(
            QT_TRANSLATE_NOOP("Hyperparameter", "Rate decay"),
            QT_TRANSLATE_NOOP(
                "Hyperparameter", "Both learning rates are divided by this after each step. 1.000004 in the 2014 paper: a tenth less after 26,000 steps."
            ),
            OPTIMISATION,
            live=True,
            decimals=6,
        ),
    ] = 1.000004

    def step(self, parameters: Tensors, gradients: Tensors, memories: Sequence[Tensors], counts: Sequence[int], learning_rate: float) -> None:
        """All parameters at once."""
        rate, momentum = self._at(counts, learning_rate)
        torch._foreach_mul_(memories[0], momentum)
        torch._foreach_add_(memories[0], gradients, alpha=-rate)
        torch._foreach_add_(parameters, memories[0])

    def foresee(
        self, parameters: Tensors, gradients: Tensors, memories: Sequence[Tensors], counts: Sequence[int], learning_rate: float
    ) -> tuple[Tensors, Sequence[Tensors]]:
        """The same, parameter by parameter."""
        rate, momentum = self._at(counts, learning_rate)
        velocities = [momentum * velocity - rate * gradient for velocity, gradient in zip(memories[0], gradients, strict=True)]
        return [parameter + velocity for parameter, velocity in zip(parameters, velocities, strict=True)], (velocities,)

    def _at(self, counts: Sequence[int], learning_rate: float) -> tuple[float, float]:
        """Rate and momentum of a step; a parameter that came later, with a remedy, keeps time with the rest."""
        done = max(counts) - 1
        rate = max(learning_rate * self.rate_decay**-done, min(learning_rate, LEAST_RATE))
        return rate, self.momentum + (self.final_momentum - self.momentum) * min(1.0, done / self.momentum_steps)
