"""The reports about one generator of a run as arrays: curves with their baselines, and the picture of modes over time."""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from gan_studio.core.diagnosis.modes import Modes
from gan_studio.core.diagnosis.report import DiversityFrame, DiversityReport, Measured

_MISSING = Measured(float("nan"), float("nan"))


@dataclass
class DiversityHistory:
    """Reports in the order of their steps; a few thousand at most."""

    _frames: list[DiversityFrame] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self._frames)

    @property
    def frames(self) -> tuple[DiversityFrame, ...]:
        """All of them."""
        return tuple(self._frames)

    @property
    def steps(self) -> NDArray[np.int64]:
        """Shape (n,), ascending."""
        return np.array([frame.step for frame in self._frames], np.int64)

    @property
    def latest(self) -> DiversityReport | None:
        """The newest report."""
        return self._frames[-1].report if self._frames else None

    def values(self, figure: str) -> NDArray[np.float64]:
        """A figure at each step, shape (n,); NaN where the report does not have it."""
        return np.array([frame.report.figures.get(figure, _MISSING).value for frame in self._frames], np.float64)

    def baselines(self, figure: str) -> NDArray[np.float64]:
        """What real pictures score, shape (n,), like :meth:`values`."""
        return np.array([frame.report.figures.get(figure, _MISSING).baseline for frame in self._frames], np.float64)

    @property
    def modes(self) -> Modes | None:
        """The modes of the newest report."""
        return self.latest.modes if self.latest else None

    @property
    def counts(self) -> NDArray[np.float64]:
        """Samples in each of :attr:`modes` at each step, shape (n, k); a report on other modes, made before the data changed, has a row of NaN."""
        if self.modes is None:
            return np.empty((0, 0))
        missing = np.full(len(self.modes.names), np.nan)
        return np.stack([frame.report.counts.astype(np.float64) if _alike(frame.report.modes, self.modes) else missing for frame in self._frames])

    def until(self, step: int) -> "DiversityHistory":
        """What it was at ``step``."""
        return DiversityHistory([frame for frame in self._frames if frame.step <= step])

    def append(self, frame: DiversityFrame) -> None:
        """Add a report; it replaces one of the same step, and all later ones."""
        self.truncate(frame.step - 1)
        self._frames.append(frame)

    def truncate(self, step: int) -> None:
        """Forget everything after ``step``."""
        self._frames = [frame for frame in self._frames if frame.step <= step]


def _alike(one: Modes, other: Modes) -> bool:
    return one is other or (one.names == other.names and np.array_equal(one.counts, other.counts))
