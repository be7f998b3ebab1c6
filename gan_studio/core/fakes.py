"""The pictures that the generator drew last, kept because training draws them anyway."""

from collections import deque
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray

from gan_studio.core.snapshot import to_uint8

KEPT = 2000
"""Pictures; at 64 px and in colour they take about :data:`MOST_BYTES`."""
MOST_BYTES = 100_000_000


@dataclass(frozen=True, eq=False)
class RecentFakes:
    """What G drew in the last steps: nobody changes it any more, and any thread may look at it."""

    batches: tuple[torch.Tensor, ...] = ()
    """Each (n, channels, size, size) in [-1, 1], on the training's device; the newest last."""

    def __len__(self) -> int:
        return sum(map(len, self.batches))

    def pictures(self, count: int | None = None) -> NDArray[np.uint8]:
        """The newest ``count``, or all there are, with the newest batch first: RGB, (n, size, size, 3). Not for an empty one."""
        found: list[NDArray[np.uint8]] = []
        wanted = len(self) if count is None else count
        for batch in reversed(self.batches):
            if sum(map(len, found)) < wanted:
                found.append(to_uint8(batch))
        return np.concatenate(found)[:wanted]


class FakeBuffer:
    """Holds on to the newest batches, without copying them; belongs to the training's thread."""

    def __init__(self) -> None:
        self._batches: deque[torch.Tensor] = deque()

    def add(self, batch: torch.Tensor) -> None:
        """Take a batch (n, channels, size, size) that nobody alters later, and let go of those that are too old for :data:`KEPT`."""
        self._batches.append(batch.detach())
        most = min(KEPT, MOST_BYTES // (batch[0].numel() * batch.element_size()))
        while sum(map(len, self._batches)) - len(self._batches[0]) >= most:
            self._batches.popleft()

    def recent(self) -> RecentFakes:
        """Those that it holds."""
        return RecentFakes(tuple(self._batches))

    def clear(self) -> None:
        """Let go of all: what comes is another generator's."""
        self._batches.clear()
