"""In which order the gallery shows its samples: by number, or by how likely they have an attribute."""

import numpy as np
from numpy.typing import NDArray

from gan_studio.core.latent.attribute_ranking import AttributeRanking
from gan_studio.ui.thumbnails import Picture


class GalleryOrder:
    """Stays put while a model in training redraws its samples, so that none runs away from under the mouse."""

    def __init__(self) -> None:
        self.rows: NDArray[np.int64] = np.arange(0)
        """The sample's number at each place."""
        self.likelihoods: NDArray[np.float64] | None = None
        """Of each sample by number, from 0 to 1, once they are estimated."""
        self._sorted = False

    def reset(self, count: int) -> None:
        """Other samples, more of them, or another attribute: by number until they are sorted again."""
        self.rows = np.arange(count)
        self.likelihoods = None
        self._sorted = False

    def estimate(self, pictures: Picture, ranking: AttributeRanking, name: str) -> None:
        """Score the samples' pictures (n, size, size, 3), and sort them if that is still to be done."""
        self.likelihoods = ranking.scores(pictures)[:, ranking.names.index(name)]
        if not self._sorted:
            self.rows = np.argsort(-self.likelihoods, kind="stable")
            self._sorted = True
