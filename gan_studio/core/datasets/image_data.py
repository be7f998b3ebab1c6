"""What the data layer hands to training: all pictures as one uint8 array, with their labels and attributes."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from gan_studio.core.datasets.problems import Skipped


@dataclass(frozen=True, eq=False)
class ImageData:
    """Cropped, scaled pictures of one size."""

    name: str
    """What to call the data, for a person."""
    pixels: NDArray[np.uint8]
    """Shape (n, size, size, channels), channels 1 or 3; usually a read-only memory map."""
    labels: NDArray[np.int64] | None
    """Shape (n,), indices into ``label_names``; None where the data have no classes."""
    label_names: tuple[str, ...]
    attributes: NDArray[np.bool_] | None
    """Shape (n, k), one column for each of ``attribute_names``; None where the data have none."""
    attribute_names: tuple[str, ...]
    skipped: tuple[Skipped, ...] = ()
    """What was left out, and why; the first few hundred."""
    folder: Path | None = None
    """Where the prepared pictures lie, if they are kept; what is learnt from them may be kept there too."""

    def __len__(self) -> int:
        return len(self.pixels)

    @property
    def channels(self) -> int:
        """1 (grey) or 3 (RGB)."""
        return int(self.pixels.shape[3])

    @property
    def image_size(self) -> int:
        """Width and height in pixels."""
        return int(self.pixels.shape[1])
