"""What an optimizer offers: one step, in place, and the same step foreseen."""

from abc import abstractmethod
from collections.abc import Sequence
from typing import ClassVar

from gan_studio.core.lazy import torch
from gan_studio.core.registry import Plugin
from gan_studio.core.translation import QT_TRANSLATE_NOOP

OPTIMISATION = QT_TRANSLATE_NOOP("Hyperparameter", "Optimisation")

Tensors = list["torch.Tensor"]


class Optimizer(Plugin):
    """An optimizer's arithmetic; its fields are its hyperparameters, apart from the learning rate, of which each network has its own.

    ``torch.optim`` brings along a second of importing and 90 MB in a frozen app.
    What it remembers is kept by :class:`~gan_studio.core.descent.Descent`, which has already counted the step when it asks for it.
    """

    package: ClassVar[str] = "gan_studio.core.optimizers"
    memories: ClassVar[tuple[str, ...]]
    """What is remembered of each parameter: tensors of its shape, 0 at first."""

    @abstractmethod
    def step(self, parameters: Tensors, gradients: Tensors, memories: Sequence[Tensors], counts: Sequence[int], learning_rate: float) -> None:
        """Move parameters and memories, in place.

        Args:
            parameters: of one network.
            gradients: theirs.
            memories: for each of :attr:`memories`, a tensor per parameter.
            counts: how many steps each parameter has made with this one: 1 or more.
            learning_rate: of this step.
        """

    @abstractmethod
    def foresee(
        self, parameters: Tensors, gradients: Tensors, memories: Sequence[Tensors], counts: Sequence[int], learning_rate: float
    ) -> tuple[Tensors, Sequence[Tensors]]:
        """Parameters and memories after the step, as differentiable functions of those before it and of the gradients."""
