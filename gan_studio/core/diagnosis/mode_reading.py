"""Telling which mode a picture belongs to: by what a classifier says of it, or by the cluster that it is nearest to."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from gan_studio.core.attribute_classifier import AttributeClassifier
from gan_studio.core.attributes import Alternatives
from gan_studio.core.diagnosis.clusters import cluster_centres, nearest_centre
from gan_studio.core.diagnosis.modes import Modes, combination_of, combinations, value_modes
from gan_studio.core.diagnosis.placing import Placed

CLUSTERS, PER_CLUSTER = 100, 20
"""As many as Richardson & Weiss 2018 have, but with so many pictures in each on average."""


class ModeReader:
    """Tells modes by a classifier where it knows them, else by clusters of real pictures."""

    def __init__(self, real: Placed, classifier: AttributeClassifier | None, alternatives: Sequence[Alternatives], seed: int) -> None:
        """Without ``alternatives``, of which a mode is one of each, the classifier's values are the modes if all of them exclude each other."""
        self._attributes = classifier.attribute_names if classifier else ()
        self._alternatives = (alternatives or value_modes(self._attributes)) if classifier else ()
        if self._alternatives:
            self.names = combinations(self._alternatives)
        else:
            self._centres = cluster_centres(real.points, max(2, min(CLUSTERS, len(real) // PER_CLUSTER)), seed)
            self.names = tuple(str(number + 1) for number in range(len(self._centres)))

    def read(self, placed: Placed) -> NDArray[np.int64]:
        """The mode of each of n pictures, an index into ``names``: shape (n,)."""
        if self._alternatives and placed.likely is not None:
            return combination_of(self._alternatives, self._attributes, placed.likely)
        return nearest_centre(placed.points, self._centres)

    def count(self, placed: Placed) -> NDArray[np.int64]:
        """How many pictures are in each mode: shape (k,)."""
        return np.bincount(self.read(placed), minlength=len(self.names))

    def describe(self, real: Placed, indices: NDArray[np.int64]) -> Modes:
        """The modes that real pictures, of those ``indices`` (n,) in the data, are spread over."""
        found = self.read(real)
        examples = np.full(len(self.names), -1)
        for mode in np.unique(found):
            members = np.flatnonzero(found == mode)
            points = real.points[members]
            examples[mode] = indices[members[np.square(points - points.mean(axis=0)).sum(axis=1).argmin()]]
        return Modes(self.names, "classifier" if self._alternatives else "clusters", np.bincount(found, minlength=len(self.names)), examples)
