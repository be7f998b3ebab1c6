"""Layers that torch.nn lacks."""

import torch


class StretchedSigmoid(torch.nn.Module):
    """A sigmoid, from its [0, 1] stretched to [-1, 1]."""

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """2 sigmoid(x) - 1."""
        return torch.sigmoid(x) * 2 - 1
