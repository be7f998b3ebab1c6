"""The order in which pictures reach the discriminator: every epoch a fresh shuffle, reproducible from any point."""

import numpy as np
import torch
from numpy.typing import NDArray

from gan_studio.core.datasets.image_data import ImageData


class BatchStream:
    """An endless stream of shuffled pictures; its whole state is ``position``.

    The order within epoch e depends on the seed and on e alone, so a stream that is put back to a position goes
    on exactly as it did the first time.
    """

    def __init__(self, data: ImageData, seed: int) -> None:
        self._data = data
        self._seed = seed
        self.position = 0
        """How many pictures have been drawn so far."""
        self._epoch = -1
        self._order: NDArray[np.int64] = np.empty(0, np.int64)

    def next(self, count: int) -> torch.Tensor:
        """The next ``count`` pictures: uint8, shape (count, channels, size, size), laid out channels-last."""
        indices: list[int] = []
        while len(indices) < count:
            epoch, offset = divmod(self.position, len(self._data))
            taken = self._epoch_order(epoch)[offset : offset + count - len(indices)]
            indices += taken.tolist()
            self.position += len(taken)
        return torch.from_numpy(np.ascontiguousarray(self._data.pixels[indices])).permute(0, 3, 1, 2)

    def _epoch_order(self, epoch: int) -> NDArray[np.int64]:
        if epoch != self._epoch:
            self._order = np.random.default_rng([self._seed, epoch]).permutation(len(self._data))
            self._epoch = epoch
        return self._order
