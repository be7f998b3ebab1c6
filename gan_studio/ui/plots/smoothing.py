"""An exponential moving average that keeps up with a growing curve of a million points."""

import math

import numpy as np
from numpy.typing import NDArray

_LARGEST_BLOCK = 4096
_NOTHING = 1e-9


class MovingAverage:
    """Extended as values come in; each costs once. The first values are not pulled towards zero (Kingma & Ba 2015, sec. 3)."""

    def __init__(self, window: int) -> None:
        """``window``: the mean age of what is averaged, in steps; 1 leaves the values as they are."""
        self._decay = 1 - 1 / window
        self._state = 0.0
        self._count = 0
        # Within a block, decay ** -index must not overflow.
        block = 1 if window == 1 else min(_LARGEST_BLOCK, max(1, int(-200 * math.log(10) / math.log(self._decay))))
        self._powers = self._decay ** np.arange(1, block + 1)

    def extend(self, values: NDArray[np.float32]) -> NDArray[np.float32]:
        """The averages at the next values, shape (n,)."""
        if self._decay == 0:
            return values
        averages = np.empty(len(values), np.float32)
        block = len(self._powers)
        for start in range(0, len(values), block):
            averages[start : start + block] = self._extend_block(values[start : start + block].astype(np.float64))
        return averages

    def _extend_block(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        """m_t = decay m_(t-1) + (1 - decay) x_t, solved for all t at once."""
        powers = self._powers[: len(values)]
        moments: NDArray[np.float64] = powers * (self._state + np.cumsum((1 - self._decay) * values / powers))
        self._state = float(moments[-1])
        weight_before = self._decay**self._count
        self._count += len(values)
        return moments / (1 - weight_before * powers) if weight_before > _NOTHING else moments
