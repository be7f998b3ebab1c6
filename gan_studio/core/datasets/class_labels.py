"""Labels of any kind to class names and numbers from 0."""

import numpy as np
from numpy.typing import NDArray


def class_labels(values: NDArray[np.generic]) -> tuple[tuple[str, ...], NDArray[np.int64] | None]:
    """The classes' names in order, and for each picture the number of its class.

    ``values`` has shape (n,), with a number or text for each picture, or (n, k), one-hot. There are no classes, and no
    labels, where almost every picture has a value of its own.
    """
    if values.ndim == 2 and values.shape[1] > 1:
        values = values.argmax(axis=1)
    classes, numbers = np.unique(values.reshape(-1), return_inverse=True)
    if len(classes) > max(1, len(values) // 2):
        return (), None
    return tuple(str(value) for value in classes), numbers.astype(np.int64)
