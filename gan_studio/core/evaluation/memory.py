"""Whether a generator memorised: how near its samples come to training pictures, against pictures that it never saw."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from gan_studio.core.evaluation.nearest import Points, nearest


@dataclass(frozen=True)
class Distances:
    """Percentiles of distances to the nearest training picture."""

    fifth: float
    median: float
    ninety_fifth: float

    @classmethod
    def of(cls, distances: NDArray[np.float32]) -> "Distances":
        """Summarise distances of shape (n,)."""
        return cls(*(float(value) for value in np.percentile(distances, (5, 50, 95))))


@dataclass(frozen=True)
class Memory:
    """Distances in one space; a generator that did not memorise is no nearer than held-out pictures are."""

    samples: Distances
    held_out: Distances
    suspicious: float
    """The share of samples nearer to a training picture than 99 of 100 held-out ones: about 0.01 where nothing was memorised."""


def memory(train: Points, held_out: Points, samples: Points) -> Memory:
    """Compare how near ``samples`` and ``held_out`` come to ``train``, each (n, d) in the same space."""
    near, expected = nearest(samples, train), nearest(held_out, train)
    return Memory(Distances.of(near), Distances.of(expected), float((near < np.percentile(expected, 1)).mean()))
