"""Layers that torch.nn lacks."""

import torch


class StretchedSigmoid(torch.nn.Module):
    """A sigmoid, from its [0, 1] stretched to [-1, 1]."""

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """2 sigmoid(x) - 1."""
        return torch.sigmoid(x) * 2 - 1


class Maxout(torch.nn.Module):
    """A linear layer whose every unit is the largest of several (Goodfellow et al. 2013, section 3): a convex function that is learnt."""

    def __init__(self, inputs: int, units: int, pieces: int) -> None:
        super().__init__()
        self.linear = torch.nn.Linear(inputs, units * pieces)
        self.pieces = pieces

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """(n, inputs) -> (n, units)."""
        largest: torch.Tensor = self.linear(x).unflatten(1, (-1, self.pieces)).amax(2)
        return largest


class Dropout(torch.nn.Module):
    """Dropout (Srivastava et al. 2014) whose masks are its own: neither does it draw from torch's global generator, nor do other threads disturb it.

    Each mask is drawn from a seed, and the next one from the next. With ``persistent`` the seed is in the state_dict,
    so that training goes on with the very masks that it would have had. Masks are drawn on the CPU, so that every
    device sees the same.
    """

    seed: torch.Tensor

    def __init__(self, rate: float, *, persistent: bool = True) -> None:
        """``rate`` is the share that is dropped, 0 to 1; the first seed is drawn as weights are, from the global generator."""
        super().__init__()
        self.rate = rate
        self.register_buffer("seed", torch.randint(2**31, ()), persistent)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """In training ``x`` with some of it at 0 and the rest enlarged, so that the mean stays; otherwise ``x``."""
        if not self.training or self.rate == 0:
            return x
        kept = torch.rand(x.shape, generator=torch.Generator().manual_seed(int(self.seed))) >= self.rate
        self.seed += 1
        return x * kept.to(x) / (1 - self.rate)
