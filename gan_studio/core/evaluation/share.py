"""A share of a number of trials, and how sure it is."""

import math
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Share:
    """So many of so many."""

    count: int
    of: int
    value: float = field(init=False)
    """From 0 to 1; 0 of none."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "value", self.count / self.of if self.of else 0.0)

    @property
    def interval(self) -> tuple[float, float]:
        """Where the true share lies in 95 of 100 cases (Wilson 1927)."""
        if not self.of:
            return 0.0, 1.0
        z = 1.96
        middle = (self.value + z * z / (2 * self.of)) / (1 + z * z / self.of)
        half = z / (1 + z * z / self.of) * math.sqrt(self.value * (1 - self.value) / self.of + (z / (2 * self.of)) ** 2)
        return max(0.0, middle - half), min(1.0, middle + half)

    def __str__(self) -> str:
        low, high = self.interval
        return f"{self.value:.1%} ({low:.0%} to {high:.0%})"
