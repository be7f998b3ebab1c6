"""Which of many steps to show where there is room for a few: most happens early in a training."""

from collections.abc import Sequence

import numpy as np


def at_equal_ratios(steps: Sequence[int], count: int) -> list[int]:
    """At most ``count`` of the ascending ``steps``, the first and the last among them, at about equal ratios; of one, the last."""
    if len(steps) <= count:
        return list(steps)
    if count == 1:
        return [steps[-1]]
    known = np.array(steps, np.int64)
    aims = np.geomspace(known[-1], max(known[1], 1), count - 1)  # from the last, which alone is the aim beside the first of two
    nearest = np.abs(known[:, None] - aims).argmin(axis=0)
    return [int(step) for step in np.unique(known[[0, *nearest]])]
