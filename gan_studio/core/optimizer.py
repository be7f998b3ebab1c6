"""Adam, without the second of importing and the 90 MB in a frozen app that torch.optim brings along."""

from collections.abc import Iterable, Sequence

import torch


class Adam:
    """Kingma & Ba 2015, algorithm 1, for all parameters at once: the same bits as torch.optim.Adam(foreach=True)."""

    def __init__(self, parameters: Iterable[torch.nn.Parameter], eps: float = 1e-8) -> None:
        self._parameters: list[torch.Tensor] = list(parameters)
        self._eps = eps
        self._steps = [0] * len(self._parameters)
        self._first_moments = [torch.zeros_like(parameter) for parameter in self._parameters]
        self._second_moments = [torch.zeros_like(parameter) for parameter in self._parameters]

    def zero_grad(self) -> None:
        """Forget the gradients."""
        for parameter in self._parameters:
            parameter.grad = None

    def gradient_norm(self) -> torch.Tensor:
        """The Euclidean norm of all gradients together: a scalar, still on the device."""
        norm: torch.Tensor = torch.stack(torch._foreach_norm(self._gradients())).norm()
        return norm

    @torch.no_grad()
    def step(self, learning_rate: float, beta1: float, beta2: float) -> None:
        """Move every parameter against its gradient; one that has none counts as having a zero gradient."""
        gradients = self._gradients()
        self._steps = [step + 1 for step in self._steps]
        torch._foreach_lerp_(self._first_moments, gradients, 1 - beta1)
        torch._foreach_mul_(self._second_moments, beta2)
        torch._foreach_addcmul_(self._second_moments, gradients, gradients, 1 - beta2)
        divisors = torch._foreach_sqrt(self._second_moments)
        torch._foreach_div_(divisors, [(1 - beta2**step) ** 0.5 for step in self._steps])
        torch._foreach_add_(divisors, self._eps)
        torch._foreach_addcdiv_(self._parameters, self._first_moments, divisors, [-learning_rate / (1 - beta1**step) for step in self._steps])

    def foresight(self) -> "ForesightAdam":
        """An Adam that knows what this one knows, and steps on beside it."""
        return ForesightAdam(self._first_moments, self._second_moments, self._steps, self._eps)

    def over(self, parameters: Iterable[torch.nn.Parameter]) -> "Adam":
        """An Adam for other parameters: it knows what this one does of those that both have, and nothing of the rest."""
        other = Adam(parameters, self._eps)
        places = {id(parameter): place for place, parameter in enumerate(self._parameters)}
        for place, parameter in enumerate(other._parameters):
            known = places.get(id(parameter))
            if known is not None:
                other._steps[place] = self._steps[known]
                other._first_moments[place] = self._first_moments[known]
                other._second_moments[place] = self._second_moments[known]
        return other

    def state(self) -> dict[str, torch.Tensor]:
        """Everything a later step depends on besides the weights: live tensors, not copies."""
        state = {"step": torch.tensor(self._steps)}
        for index, (first, second) in enumerate(zip(self._first_moments, self._second_moments, strict=True)):
            state |= {f"{index}.first_moment": first, f"{index}.second_moment": second}
        return state

    def load(self, state: dict[str, torch.Tensor]) -> None:
        """Put back what :meth:`state` gave, or what it gave when all parameters had one step count together."""
        self._steps = state["step"].expand(len(self._parameters)).tolist()
        for index, (first, second) in enumerate(zip(self._first_moments, self._second_moments, strict=True)):
            first.copy_(state[f"{index}.first_moment"])
            second.copy_(state[f"{index}.second_moment"])

    def _gradients(self) -> list[torch.Tensor]:
        return [torch.zeros_like(parameter) if parameter.grad is None else parameter.grad for parameter in self._parameters]


class ForesightAdam:
    """The steps that an :class:`Adam` would make, as functions of the gradients: differentiable, and nothing is changed in place."""

    def __init__(self, first_moments: Sequence[torch.Tensor], second_moments: Sequence[torch.Tensor], steps: Sequence[int], eps: float) -> None:
        self._first_moments = list(first_moments)
        self._second_moments = list(second_moments)
        self._steps = list(steps)
        self._eps = eps

    def step(
        self, parameters: Sequence[torch.Tensor], gradients: Sequence[torch.Tensor], learning_rate: float, beta1: float, beta2: float
    ) -> list[torch.Tensor]:
        """The parameters after the next step, in their order."""
        self._steps = [step + 1 for step in self._steps]
        self._first_moments = [torch.lerp(moment, gradient, 1 - beta1) for moment, gradient in zip(self._first_moments, gradients, strict=True)]
        self._second_moments = [beta2 * moment + (1 - beta2) * gradient.square() for moment, gradient in zip(self._second_moments, gradients, strict=True)]
        return [
            # The root of 0 has no gradient; of that which is added, none is left beside eps.
            parameter - learning_rate / (1 - beta1**step) * first / ((second + 1e-30).sqrt() / (1 - beta2**step) ** 0.5 + self._eps)
            for parameter, first, second, step in zip(parameters, self._first_moments, self._second_moments, self._steps, strict=True)
        ]
