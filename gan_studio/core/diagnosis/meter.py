"""The meter of diversity: the real pictures, looked at once, and then a report about any samples in a moment."""

import dataclasses
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from gan_studio.core.attribute_classifier import AttributeClassifier
from gan_studio.core.attributes import Alternatives
from gan_studio.core.datasets.image_data import ImageData
from gan_studio.core.diagnosis.duplicates import QUARTER, Clusters, duplicate_gap, duplicate_share, memorised_share, near_duplicates, neighbour_distances
from gan_studio.core.diagnosis.mode_reading import ModeReader
from gan_studio.core.diagnosis.modes import mode_figures
from gan_studio.core.diagnosis.placing import Placed, Placer, RealPictures
from gan_studio.core.diagnosis.report import DiversityReport, Measured
from gan_studio.core.diagnosis.spread import spread_figures, total_variance
from gan_studio.core.errors import StudioError
from gan_studio.core.evaluation.manifold import fidelity
from gan_studio.core.evaluation.spaces import pixel_space
from gan_studio.core.progress import Progress, part, silent
from gan_studio.core.translation import QT_TRANSLATE_NOOP

LIVE = 500
"""Samples in a report that is made every few seconds."""
THOROUGH = 2000
"""Samples in one that is made on demand."""
REFERENCE = 2000
"""Real pictures that samples are compared with."""
BANK = 6000
"""Training pictures among which the model of a sample is looked for."""
PROBED = 1000
"""Those of them by which it is known how near they are to each other."""
FEWEST = 40
"""Real pictures, without which no figure means anything."""


class DiversityMeter:
    """Measures samples against real pictures. Not thread-safe.

    The figures are about one feature space, the classifier's if there is a classifier, else principal components of
    pixels; what looks the same is told by pixels in any case.
    """

    def __init__(
        self,
        data: ImageData,
        classifier: AttributeClassifier | None = None,
        modes: Sequence[Alternatives] = (),
        count: int = LIVE,
        seed: int = 0,
        flip: bool = False,
        progress: Progress = silent,
    ) -> None:
        """Look at the real pictures.

        Args:
            data: what the generator learns from.
            classifier: gives the space, and tells the modes.
            modes: a mode is one of each of these. Without them, a class, if the classifier tells classes; else a
                cluster of pictures, as without a classifier.
            count: samples in a report; fewer where the data are few.
            seed: chooses the real pictures, where there are many.
            flip: whether training shows every other picture mirrored.
            progress: counts pictures, and may cancel.

        Raises:
            StudioError: there are too few real pictures.
        """
        _refuse_few(data)
        self._data, self._flip = data, flip
        order = np.random.default_rng(seed).permutation(len(data))
        self._aside = order[: min(len(data) // 2, THOROUGH)]
        """Real pictures that stand in for samples."""
        reference, bank = order[len(self._aside) :][:REFERENCE], order[:BANK]
        self.count = min(count, len(self._aside))
        """Samples in a usual report."""
        units = np.array([len(reference), len(bank), self.count])
        stages = [part(progress, int(units[:at].sum()), int(units[at]), int(units.sum())) for at in range(len(units))]
        self._placer = Placer(pixel_space(data.pixels[np.sort(reference)], seed), classifier)
        self._reference = self._placer.place(self._real(reference), stages[0])
        self._bank = self._placer.place_pixels(self._real(bank), stages[1])
        self._stand_ins = self._placer.place(self._real(self._aside[: self.count]), stages[2])
        usual = self._reference.pixels[: self.count]
        self._gap = duplicate_gap(neighbour_distances(usual, usual))
        among_training = neighbour_distances(self._bank[:PROBED], self._bank)
        self._bank_gap = duplicate_gap(among_training, QUARTER)
        self._repeated = float((among_training <= self._bank_gap).mean())
        self._middle = self._reference.points.mean(axis=0)
        self._variance = total_variance(self._reference.points)
        self._reader = ModeReader(self._reference, classifier, modes, seed)
        self.modes = self._reader.describe(self._reference, reference)
        self._baselines: dict[int, Mapping[str, float]] = {}
        self._baseline(self.count)

    @property
    def most(self) -> int:
        """Samples in the largest report: there must be as many real pictures to stand beside them."""
        return len(self._aside)

    def report(self, pictures: NDArray[np.uint8], progress: Progress = silent) -> DiversityReport:
        """Measure samples (n, size, size, 3); beyond :attr:`most` the others are left out.

        Progress counts pictures, and may cancel.
        """
        placed = self._placer.place(pictures[: self.most], progress)
        counts, clusters = self._reader.count(placed), near_duplicates(placed.pixels, self._gap)
        found, usual = self._figures(placed, counts, clusters), self._baseline(len(placed), progress)
        figures = {name: Measured(value, usual[name]) for name, value in found.items()}
        figures["memorised_share"] = Measured(memorised_share(placed.pixels, self._bank, self._bank_gap), self._repeated)
        space = self._placer.space
        return DiversityReport(len(placed), space.name, space.about, figures, self.modes, counts, clusters)

    def duplicates(self, pictures: NDArray[np.uint8]) -> Clusters:
        """Groups of pictures (n, size, size, 3), such as those in a sample grid, that look the same: indices, the largest group first."""
        return near_duplicates(self._placer.place_pixels(pictures), self._gap)

    def _figures(self, placed: Placed, counts: NDArray[np.int64], clusters: Clusters) -> dict[str, float]:
        return {
            **mode_figures(counts, self.modes),
            **dataclasses.asdict(fidelity(self._reference.points[: len(placed)], placed.points)),
            **spread_figures(placed.points - self._middle, self._variance),
            "duplicate_share": duplicate_share(clusters, len(placed)),
        }

    def _baseline(self, count: int, progress: Progress = silent) -> Mapping[str, float]:
        """The figures about ``count`` real pictures."""
        if count not in self._baselines:
            if count > len(self._stand_ins):
                self._stand_ins = self._placer.place(self._real(self._aside), progress)
            real = self._stand_ins.first(count)
            self._baselines[count] = self._figures(real, self._reader.count(real), near_duplicates(real.pixels, self._gap))
        return self._baselines[count]

    def _real(self, indices: NDArray[np.int64]) -> RealPictures:
        return RealPictures(self._data, indices, self._flip)


def _refuse_few(data: ImageData) -> None:
    if len(data) < FEWEST:
        raise StudioError(
            QT_TRANSLATE_NOOP("Error", "“{name}” has {count} pictures: too few to tell how diverse samples are."),
            QT_TRANSLATE_NOOP("Error", "It takes {fewest} or more."),
            name=data.name,
            count=len(data),
            fewest=FEWEST,
        )
