"""How often samples show each attribute, against how often the data do."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

COLLAPSED = 0.1
"""A value is lost when samples show it less than so many times as often as held-out pictures seem to."""
RAREST = 0.005
"""Values that are rarer than this in the data are not missed."""


@dataclass(frozen=True)
class AttributeShare:
    """How often one attribute occurs, each from 0 to 1."""

    name: str
    data: float
    """In the held-out pictures, in truth."""
    judged: float
    """In the held-out pictures, as the classifier sees it: what of the difference is its fault."""
    samples: float
    """In the samples, as the classifier sees it."""

    @property
    def is_collapsed(self) -> bool:
        """Whether the generator lost it."""
        return self.data >= RAREST and self.samples < COLLAPSED * self.judged


def attribute_shares(names: Sequence[str], truth: NDArray[np.bool_], held_out: NDArray[np.float32], samples: NDArray[np.float32]) -> tuple[AttributeShare, ...]:
    """Compare the truth (n, k) about held-out pictures with probabilities (n, k) for them and (m, k) for samples.

    A share is the mean of probabilities: it counts a doubtful picture in part.
    """
    columns = zip(names, truth.mean(axis=0), held_out.mean(axis=0), samples.mean(axis=0), strict=True)
    return tuple(AttributeShare(name, float(data), float(judged), float(seen)) for name, data, judged, seen in columns)
