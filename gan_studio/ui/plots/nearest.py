"""Where in a course a step is."""

import numpy as np
from numpy.typing import NDArray


def nearest_index(steps: NDArray[np.int64], step: float) -> int:
    """The index of the one of ``steps`` (n,), ascending, that lies nearest to ``step``; of two the later. 0 where there is none."""
    after = max(0, min(int(np.searchsorted(steps, step)), len(steps) - 1))
    before = max(0, after - 1)
    return before if len(steps) and step - steps[before] < steps[after] - step else after
