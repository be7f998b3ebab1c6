"""Samples beside the data, mode by mode: what the pictures of modes paint, and say in a tooltip."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage

from gan_studio.core.diagnosis.modes import different_bins
from gan_studio.core.diagnosis.report import DiversityReport
from gan_studio.core.diagnosis.standing import Standing
from gan_studio.ui.collapse.mode_words import mode_words
from gan_studio.ui.pixels import to_qimage


@dataclass(frozen=True, eq=False)
class ModeShares:
    """One report's modes."""

    names: tuple[str, ...]
    """For a person, shape k."""
    samples: NDArray[np.float64]
    """Shape (k,): the share of samples in each."""
    data: NDArray[np.float64]
    """Shape (k,): the share of real pictures."""
    standing: Standing
    different: NDArray[np.bool_]
    """Shape (k,): the two differ by more than chance."""
    left_out: int
    """How many modes as many real pictures do not show."""
    pictures: tuple[QImage, ...]
    """A typical real picture of each, or none at all."""

    @classmethod
    def of(cls, report: DiversityReport, pictures: NDArray[np.uint8] | None) -> "ModeShares":
        """Those of a report, with real pictures (k, size, size, 3)."""
        modes = report.modes
        names = tuple(mode_words(modes, slice(mode, mode + 1)) for mode in range(len(modes.names)))
        images = tuple(to_qimage(picture) for picture in pictures) if pictures is not None and len(pictures) == len(names) else ()
        different = different_bins(report.counts, modes.counts)
        left_out = max(0, len(names) - round(report.figures["modes_covered"].baseline))
        return cls(names, report.counts / report.counts.sum(), modes.counts / modes.counts.sum(), Standing.of(report), different, left_out, images)

    def words(self, mode: int) -> str:
        """A mode's name, its two shares, and what to make of them."""
        shares = QCoreApplication.translate("ModeShares", "{samples:.1%} of the samples, {data:.1%} of the data")
        return "\n".join((self.names[mode], shares.format(samples=self.samples[mode], data=self.data[mode]), self._state(mode)))

    def _state(self, mode: int) -> str:
        if not self.standing.shown[mode]:
            return QCoreApplication.translate("ModeShares", "Missing")
        if not self.standing.fair[mode]:
            return QCoreApplication.translate("ModeShares", "Rare: less than a tenth of its share")
        if not self.different[mode]:
            return QCoreApplication.translate("ModeShares", "As in the data, within chance")
        if self.samples[mode] > self.data[mode]:
            return QCoreApplication.translate("ModeShares", "Drawn too often")
        return QCoreApplication.translate("ModeShares", "Drawn too seldom")
