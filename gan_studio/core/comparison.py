"""Runs side by side: until when they were the same, which settings differ, and what they drew at the same step."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from gan_studio.core.branching import settings_during
from gan_studio.core.differences import Difference, differences
from gan_studio.core.frames import SCALARS, LossHistory
from gan_studio.core.run_store import RunStore


@dataclass(frozen=True, eq=False)
class Comparison:
    """Two or more runs, branches of one another or not, as they were when they were compared."""

    runs: tuple[RunStore, ...]
    histories: tuple[LossHistory, ...]
    """In the order of the runs; each has its steps, so that all can be drawn on one axis."""
    parted_at: int
    """The last step until which all losses and scores are the same, bit for bit: 0 if they never were."""
    differences: list[Difference]
    """The settings that the runs have by now and that are not the same in all of them; the values are in the order of the runs."""

    def differences_at(self, step: int | None) -> list[Difference]:
        """The settings that were not the same in all of the runs when they did ``step``; None is as they are by now."""
        if step is None:
            return self.differences
        return differences([settings_during(run, step) for run in self.runs])

    def grids(self, step: int) -> list[tuple[int, NDArray[np.uint8]] | None]:
        """What every run drew at the step nearest to ``step`` at which all have kept samples: (step, RGB (n, size, size, 3)).

        If there is no such step, each has its own; None is for a run without any samples.

        Raises:
            StudioError: samples are damaged, or were thinned out just now.
        """
        kept = [run.sample_steps() for run in self.runs]
        common = set[int].intersection(*map(set, kept))
        nearest = [min(common or steps, key=lambda there: (abs(there - step), there), default=None) for steps in kept]
        return [None if near is None else (near, run.load_samples(near)) for run, near in zip(self.runs, nearest, strict=True)]


def compare(folders: Sequence[Path]) -> Comparison:
    """Read two or more runs; any of them may be in training.

    Raises:
        StudioError: one of the folders is no run, or is damaged.
    """
    runs = tuple(RunStore.open(folder) for folder in folders)
    histories = tuple(run.history() for run in runs)
    return Comparison(runs, histories, _parted_at(histories), differences([run.config for run in runs]))


def _parted_at(histories: Sequence[LossHistory]) -> int:
    """The last step up to which all rows are the same."""
    count = min(len(history) for history in histories)
    first = histories[0]
    same = np.ones(count, bool)
    for other in histories[1:]:
        same &= first.steps[:count] == other.steps[:count]
        for scalar in SCALARS:
            # As bits: a value that is not a number equals itself then.
            same &= first.column(scalar)[:count].view(np.int32) == other.column(scalar)[:count].view(np.int32)
    common = count if same.all() else int(np.argmin(same))
    return int(first.steps[common - 1]) if common else 0
