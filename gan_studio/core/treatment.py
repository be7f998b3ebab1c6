"""The remedies that are on, at work: each hook of all of them, one after the other."""

from collections.abc import Callable
from typing import Any

import torch

from gan_studio.core.remedies.base import Judge, Remedy, Weights


class Treatment:
    """What D is treated with, and for how long already."""

    def __init__(self) -> None:
        self.remedies: tuple[Remedy, ...] = ()
        self._ages: dict[str, int] = {}
        self._undo: dict[str, Callable[[], None]] = {}

    def switch(self, remedies: tuple[Remedy, ...], discriminator: torch.nn.Module) -> None:
        """Put others on, and adapt D to them; one that was on goes on where it was, even with other settings."""
        for remedy in self.remedies:
            if remedy not in remedies and remedy.name in self._undo:
                self._undo.pop(remedy.name)()
        for remedy in remedies:
            undo = None if remedy in self.remedies else remedy.adapt(discriminator)
            if undo is not None:
                self._undo[remedy.name] = undo
        self._ages = {remedy.name: self._ages.get(remedy.name, 0) for remedy in remedies}
        self.remedies = remedies

    def grow_older(self) -> None:
        """A step is over."""
        self._ages = {name: age + 1 for name, age in self._ages.items()}

    def disturbed(self, pictures: torch.Tensor, rng: torch.Generator) -> torch.Tensor:
        """What D is shown instead of pictures, shape (n, channels, size, size)."""
        for remedy in self.remedies:
            pictures = remedy.disturbed(pictures, self._ages[remedy.name], rng)
        return pictures

    def penalties(self, judge: Judge, real: torch.Tensor, fake: torch.Tensor, rng: torch.Generator) -> list[torch.Tensor]:
        """What is added to D's loss, scalars."""
        found = (remedy.penalty(judge, real, fake, rng) for remedy in self.remedies)
        return [penalty for penalty in found if penalty is not None]

    def foreseen(self, weights: Weights, loss: Callable[[Weights], torch.Tensor], step: Callable[[Weights, Weights], Weights]) -> Weights | None:
        """The weights of D that G plays against; None for those that D has."""
        for remedy in self.remedies:
            foreseen = remedy.foreseen(weights, loss, step)
            if foreseen is not None:
                return foreseen
        return None

    def state(self) -> list[dict[str, Any]]:
        """What is on and for how long, as JSON values."""
        return [{"remedy": remedy.model_dump(), "age": self._ages[remedy.name]} for remedy in self.remedies]

    def load_ages(self, state: list[dict[str, Any]]) -> None:
        """Put back for how long each has been on; what is on is what it was when :meth:`state` was asked."""
        self._ages = {entry["remedy"]["name"]: entry["age"] for entry in state}


def remedies_in(state: list[dict[str, Any]]) -> tuple[Remedy, ...]:
    """The remedies that were on when :meth:`Treatment.state` was asked."""
    return tuple(Remedy.model_validate(entry["remedy"]) for entry in state)
