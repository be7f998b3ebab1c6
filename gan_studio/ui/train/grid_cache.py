"""The kept sample grids of a run, read from disk when they are wanted, the latest few of them kept in memory."""

from collections import OrderedDict

import numpy as np
from numpy.typing import NDArray

from gan_studio.runtime.current_run import CurrentRun

_BYTES = 64_000_000


class GridCache:
    """Of one run."""

    def __init__(self, run: CurrentRun) -> None:
        self._run = run
        self._grids: OrderedDict[int, NDArray[np.uint8]] = OrderedDict()

    def grid(self, step: int) -> NDArray[np.uint8]:
        """The grid of ``step``: RGB, (n, size, size, 3).

        Raises:
            StudioError: it is damaged or no longer kept.
        """
        if step not in self._grids:
            self._grids[step] = self._run.samples_at(step)
            while len(self._grids) > 1 and sum(grid.nbytes for grid in self._grids.values()) > _BYTES:
                self._grids.popitem(last=False)
        self._grids.move_to_end(step)
        return self._grids[step]
