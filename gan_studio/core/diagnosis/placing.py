"""Pictures as points: in the space that figures are about, and in that of pixels, where what looks the same is near."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from gan_studio.core.attribute_classifier import AttributeClassifier
from gan_studio.core.datasets.image_data import ImageData
from gan_studio.core.evaluation.nearest import Points
from gan_studio.core.evaluation.spaces import Space, classifier_space
from gan_studio.core.progress import Progress, silent

BLOCK = 100
"""Pictures between two reports of progress."""


class Pictures(Protocol):
    """An array (n, size, size, 1 or 3), or what reads the parts of one when they are wanted."""

    def __len__(self) -> int: ...

    def __getitem__(self, part: slice, /) -> NDArray[np.uint8]: ...


@dataclass(frozen=True, eq=False)
class RealPictures:
    """Some pictures of a data set as training shows them."""

    data: ImageData
    indices: NDArray[np.int64]
    """Shape (n,)."""
    flip: bool
    """Whether every other one is mirrored."""

    def __len__(self) -> int:
        return len(self.indices)

    def __getitem__(self, part: slice) -> NDArray[np.uint8]:
        pictures = self.data.pixels[self.indices[part]]
        if self.flip:
            pictures[1::2] = pictures[1::2, :, ::-1]
        return pictures


@dataclass(frozen=True, eq=False)
class Placed:
    """Some pictures."""

    points: Points
    """Shape (n, d), in the space of the figures."""
    pixels: Points
    """Shape (n, c), in that of pixels; the same where there is no classifier."""
    likely: NDArray[np.float32] | None
    """Shape (n, k): the classifier's probabilities."""

    def __len__(self) -> int:
        return len(self.points)

    def first(self, count: int) -> "Placed":
        """The first ``count`` of them."""
        return Placed(self.points[:count], self.pixels[:count], None if self.likely is None else self.likely[:count])


class Placer:
    """Places pictures, looking at each once."""

    def __init__(self, pixel_space: Space, classifier: AttributeClassifier | None) -> None:
        self._pixel_space = pixel_space
        self._classifier = classifier
        self.space = classifier_space(classifier) if classifier else pixel_space
        """The one that figures are about."""

    def place(self, pictures: Pictures, progress: Progress = silent) -> Placed:
        """Place n > 0 pictures. Progress counts them, and may cancel."""
        if self._classifier is None:
            flat = self.place_pixels(pictures, progress)
            return Placed(flat, flat, None)
        pixels, looks = [], []
        for block in _blocks(pictures, progress):
            pixels.append(self._pixel_space.place(block))
            looks.append(self._classifier.look(block))
        likely, features = zip(*looks, strict=True)
        return Placed(np.concatenate(features), np.concatenate(pixels), np.concatenate(likely))

    def place_pixels(self, pictures: Pictures, progress: Progress = silent) -> Points:
        """Place n > 0 pictures in the space of pixels alone: (n, c). Progress as for :meth:`place`."""
        return np.concatenate([self._pixel_space.place(block) for block in _blocks(pictures, progress)])


def _blocks(pictures: Pictures, progress: Progress) -> Iterator[NDArray[np.uint8]]:
    for start in range(0, len(pictures), BLOCK):
        progress(start, len(pictures))
        yield pictures[start : start + BLOCK]
    progress(len(pictures), len(pictures))
