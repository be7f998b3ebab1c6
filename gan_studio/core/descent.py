"""The training of one network's weights: which they are, and what its optimizer remembers of them."""

from collections.abc import Iterable, Sequence

import torch

from gan_studio.core.optimizers.base import Optimizer, Tensors


class Descent:
    """Parameters under way, by the steps of an optimizer of one kind whose hyperparameters may be others in each step."""

    def __init__(self, kind: type[Optimizer], parameters: Iterable[torch.nn.Parameter]) -> None:
        self._kind = kind
        self._parameters: list[torch.Tensor] = list(parameters)
        self._counts = [0] * len(self._parameters)
        self._memories = [[torch.zeros_like(parameter) for parameter in self._parameters] for _ in kind.memories]

    def zero_grad(self) -> None:
        """Forget the gradients."""
        for parameter in self._parameters:
            parameter.grad = None

    def gradient_norm(self) -> torch.Tensor:
        """The Euclidean norm of all gradients together: a scalar, still on the device."""
        norm: torch.Tensor = torch.stack(torch._foreach_norm(self._gradients())).norm()
        return norm

    @torch.no_grad()
    def step(self, optimizer: Optimizer, learning_rate: float) -> None:
        """Move every parameter; one that has no gradient counts as having a gradient of 0."""
        self._counts = [count + 1 for count in self._counts]
        optimizer.step(self._parameters, self._gradients(), self._memories, self._counts, learning_rate)

    def foresight(self) -> "Foresight":
        """A descent that knows what this one knows, and goes on beside it."""
        return Foresight(self._memories, self._counts)

    def over(self, parameters: Iterable[torch.nn.Parameter]) -> "Descent":
        """One of other parameters: it knows what this one does of those that both have, and nothing of the rest."""
        other = Descent(self._kind, parameters)
        places = {id(parameter): place for place, parameter in enumerate(self._parameters)}
        for place, parameter in enumerate(other._parameters):
            known = places.get(id(parameter))
            if known is not None:
                other._counts[place] = self._counts[known]
                for theirs, ours in zip(other._memories, self._memories, strict=True):
                    theirs[place] = ours[known]
        return other

    def state(self) -> dict[str, torch.Tensor]:
        """Everything a later step depends on besides the weights: live tensors, not copies."""
        state = {"step": torch.tensor(self._counts)}
        for name, tensors in zip(self._kind.memories, self._memories, strict=True):
            state |= {f"{index}.{name}": tensor for index, tensor in enumerate(tensors)}
        return state

    def load(self, state: dict[str, torch.Tensor]) -> None:
        """Put back what :meth:`state` gave, or what it gave when all parameters had one step count together."""
        self._counts = state["step"].expand(len(self._parameters)).tolist()
        for name, tensors in zip(self._kind.memories, self._memories, strict=True):
            for index, tensor in enumerate(tensors):
                tensor.copy_(state[f"{index}.{name}"])

    def _gradients(self) -> list[torch.Tensor]:
        return [torch.zeros_like(parameter) if parameter.grad is None else parameter.grad for parameter in self._parameters]


class Foresight:
    """The steps that a :class:`Descent` would make, as functions of the gradients: differentiable, and nothing is changed in place."""

    def __init__(self, memories: Sequence[Tensors], counts: Sequence[int]) -> None:
        self._memories = memories
        self._counts = counts

    def step(self, optimizer: Optimizer, parameters: Tensors, gradients: Tensors, learning_rate: float) -> Tensors:
        """The parameters after the next step, in their order."""
        self._counts = [count + 1 for count in self._counts]
        moved, self._memories = optimizer.foresee(parameters, gradients, self._memories, self._counts, learning_rate)
        return moved
