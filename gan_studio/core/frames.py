"""What leaves a training: frames of numbers and pictures, immutable, and the history that collects them."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from gan_studio.core.fakes import RecentFakes
    from gan_studio.core.snapshot import GeneratorSnapshot

SCALARS = (
    "discriminator_loss",
    "discriminator_loss_real",
    "discriminator_loss_fake",
    "generator_loss",
    "real_score",
    "fake_score_before",
    "fake_score_after",
    "discriminator_gradient_norm",
    "generator_gradient_norm",
)
"""The scalars of every step, in the order of their columns.

``real_score`` is the batch mean of D(x) and ``fake_score_before`` that of D(G(z)), both in D's step;
``fake_score_after`` is D(G(z)) in G's step, after D's update. The gradient norms are L2 over all weights.
"""


@dataclass(frozen=True, eq=False)
class TrainingFrame:
    """What happened since the frame before it."""

    step: int
    """How many steps are done; 0 before the first."""
    steps: NDArray[np.int64]
    """The steps it covers, shape (n,), the last of them ``step``; empty only in the first frame."""
    scalars: NDArray[np.float32]
    """Shape (n, len(SCALARS))."""
    total_steps: int
    images_per_second: float
    """Real pictures seen by D per second, over the last few seconds; 0 while unknown."""
    seconds_left: float | None
    samples: NDArray[np.uint8] | None = None
    """The fixed-z grid at ``step``: shape (n, height, width, 3), drawn with the EMA generator."""
    snapshot: "GeneratorSnapshot | None" = None
    """A frozen EMA generator, present whenever ``samples`` is."""
    fakes: "RecentFakes | None" = None
    """What the generator in training, not its average, drew in the last steps."""


@dataclass
class LossHistory:
    """Every scalar of a run, in an array that doubles when it is full."""

    _steps: NDArray[np.int64] = field(default_factory=lambda: np.empty(1024, np.int64))
    _scalars: NDArray[np.float32] = field(default_factory=lambda: np.empty((1024, len(SCALARS)), np.float32))
    _count: int = 0

    def __len__(self) -> int:
        return self._count

    @property
    def steps(self) -> NDArray[np.int64]:
        """Shape (n,), ascending; a view that stays valid and unchanged when more is appended."""
        return self._steps[: self._count]

    def column(self, scalar: str) -> NDArray[np.float32]:
        """One of :data:`SCALARS` over all steps, shape (n,); a view like :attr:`steps`."""
        return self._scalars[: self._count, SCALARS.index(scalar)]

    def append(self, steps: NDArray[np.int64], scalars: NDArray[np.float32]) -> None:
        """Add rows: ``steps`` (n,) and ``scalars`` (n, len(SCALARS))."""
        end = self._count + len(steps)
        if end > len(self._steps):
            room = max(end, 2 * len(self._steps))
            self._steps = np.concatenate([self.steps, np.empty(room - self._count, np.int64)])
            self._scalars = np.concatenate([self._scalars[: self._count], np.empty((room - self._count, len(SCALARS)), np.float32)])
        self._steps[self._count : end] = steps
        self._scalars[self._count : end] = scalars
        self._count = end

    def until(self, step: int) -> "LossHistory":
        """What it was at ``step``: a view, as long as this one is not truncated."""
        count = int(np.searchsorted(self.steps, step, side="right"))
        return LossHistory(self._steps[:count], self._scalars[:count], count)

    def truncate(self, step: int) -> None:
        """Forget everything after ``step``."""
        self._count = int(np.searchsorted(self.steps, step, side="right"))
