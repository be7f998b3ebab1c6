"""An exponential moving average that keeps up with a growing curve of a million points."""

import math

import numpy as np
from numpy.typing import NDArray

_LARGEST_BLOCK = 4096


class MovingAverage:
    """Extended as values come in; each costs once. The first values are not pulled towards zero (Kingma & Ba 2015, sec. 3)."""

    def __init__(self, window: int) -> None:
        """``window``: the mean age of what is averaged, in steps; 1 leaves the values as they are."""
        self._decay = 1 - 1 / window
        self._state = 0.0
        self._count = 0

    def extend(self, values: NDArray[np.float32]) -> NDArray[np.float32]:
        """The averages at the next values, shape (n,)."""
        if self._decay == 0:
            return values
        # Within a block, decay ** -index must not overflow.
        block = min(_LARGEST_BLOCK, max(1, int(-200 * math.log(10) / math.log(self._decay))))
        averages = np.empty(len(values), np.float32)
        for start in range(0, len(values), block):
            part = values[start : start + block]
            averages[start : start + len(part)] = self._extend_block(part.astype(np.float64))
        return averages

    def _extend_block(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        """m_t = decay m_(t-1) + (1 - decay) x_t, solved for all t at once."""
        powers = self._decay ** np.arange(1, len(values) + 1)
        moments = powers * (self._state + np.cumsum((1 - self._decay) * values / powers))
        self._state = float(moments[-1])
        counts = self._count + np.arange(1, len(values) + 1)
        self._count += len(values)
        unbiased: NDArray[np.float64] = moments / (1 - self._decay**counts)
        return unbiased
