"""Linear models that tell a data set's attributes from pictures, as a help for finding, say, glasses among samples."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from gan_studio.core.datasets.image_data import ImageData
from gan_studio.core.errors import StudioError
from gan_studio.core.latent.linear_models import balanced_accuracy, logistic_regression, principal_components
from gan_studio.core.progress import Progress, silent
from gan_studio.core.translation import QT_TRANSLATE_NOOP

SIDE = 32
"""Pictures are compared at this size: finer details differ more between data and samples than between attributes."""
COMPONENTS = 300
"""Principal components that the linear models see."""
RAREST = 20
"""An attribute that fewer pictures have, or lack, is not learnt."""
HELD_OUT = 0.25
"""The share of the pictures on which the accuracy is measured."""
_REGULARISATION = 0.01
_CHUNK = 500


@dataclass(frozen=True, eq=False)
class AttributeRanking:
    """One logistic regression per attribute on downsampled pixels; of any size and channels, all pictures are compared alike."""

    names: tuple[str, ...]
    accuracies: NDArray[np.float64]
    """Shape (k,): the balanced accuracy of each on held-out pictures; 0.5 is a coin's."""
    _weights: NDArray[np.float64]
    _offsets: NDArray[np.float64]

    def scores(self, pictures: NDArray[np.uint8]) -> NDArray[np.float64]:
        """How likely each of ``pictures`` (n, size, size, 1 or 3) has each attribute if half of all had it: (n, k), from 0 to 1."""
        return np.asarray(1 / (1 + np.exp(-(flat_pixels(pictures) @ self._weights + self._offsets))))


def fit_attributes(data: ImageData, pictures: int = 4000, seed: int = 0, progress: Progress = silent) -> AttributeRanking:
    """Learn the attributes, or else the classes, of ``data`` from up to ``pictures`` of its pictures, drawn by ``seed``.

    Those with too few examples are left out. Progress counts reading and then attributes, and may cancel.

    Raises:
        StudioError: the data tell nothing about their pictures, or nothing that enough of them have and lack.
    """
    names, table = _table(data)
    chosen = np.sort(np.random.default_rng(seed).permutation(len(data))[:pictures])
    truth = table[chosen]
    examples = truth.sum(axis=0)
    learnt = [k for k in range(len(names)) if RAREST <= examples[k] <= len(chosen) - RAREST]
    if not learnt:
        raise StudioError(
            QT_TRANSLATE_NOOP("Error", "No attribute of “{name}” can be learnt from its {count} pictures."),
            QT_TRANSLATE_NOOP("Error", "Open a data set with labels or attributes, and at least {rarest} pictures with and without each."),
            name=data.name,
            count=len(chosen),
            rarest=RAREST,
        )
    reading = -(-len(chosen) // _CHUNK)
    total = reading + len(learnt)
    features = []
    for part in range(reading):
        progress(part, total)
        features.append(flat_pixels(data.pixels[chosen[part * _CHUNK : (part + 1) * _CHUNK]]))
    fit = _Fit(np.concatenate(features), seed)
    fitted = []
    for index, k in enumerate(learnt):
        progress(reading + index, total)
        fitted.append(fit(truth[:, k]))
    progress(total, total)
    accuracies, weights, offsets = zip(*fitted, strict=True)
    return AttributeRanking(tuple(names[k] for k in learnt), np.array(accuracies), np.stack(weights, axis=1), np.array(offsets))


def _table(data: ImageData) -> tuple[tuple[str, ...], NDArray[np.bool_]]:
    """What is known of the pictures: names, and yes or no for each picture, (n, k)."""
    if data.attributes is not None:
        return data.attribute_names, data.attributes
    if data.labels is not None:
        return data.label_names, data.labels[:, np.newaxis] == np.arange(len(data.label_names))
    return (), np.empty((len(data), 0), np.bool_)


def flat_pixels(pictures: NDArray[np.uint8]) -> NDArray[np.float64]:
    """RGB at :data:`SIDE` pixels and from -1 to 1, flat: (n, 3 * SIDE**2); larger pictures are averaged, smaller ones repeated."""
    count, size, _, channels = pictures.shape
    pixels = pictures / 127.5 - 1
    if size > SIDE and size % SIDE == 0:
        step = size // SIDE
        pixels = pixels.reshape(count, SIDE, step, SIDE, step, channels).mean(axis=(2, 4))
    else:
        at = np.arange(SIDE) * size // SIDE
        pixels = pixels[:, at][:, :, at]
    return np.broadcast_to(pixels, (count, SIDE, SIDE, 3)).reshape(count, -1)


class _Fit:
    """Fits one attribute after the other to the same pictures."""

    def __init__(self, features: NDArray[np.float64], seed: int) -> None:
        """``features`` has shape (n, d). The components are found without the pictures held out."""
        order = np.random.default_rng(seed).permutation(len(features))
        held_out = round(HELD_OUT * len(features))
        self._test, self._train = order[:held_out], order[held_out:]
        self._components = principal_components(features[self._train], min(COMPONENTS, len(self._train) - 1), seed)
        self._scores = self._components.whitened(features)

    def __call__(self, truth: NDArray[np.bool_]) -> tuple[float, NDArray[np.float64], float]:
        """Balanced accuracy on the held-out pictures; weights (d,) and offset for features as they come."""
        normal, offset = logistic_regression(self._scores[self._train], truth[self._train], _REGULARISATION)
        accuracy = balanced_accuracy(truth[self._test], self._scores[self._test] @ normal + offset > 0)
        weights = self._components.vectors.T @ (normal / np.sqrt(self._components.variances))
        return accuracy, weights, float(offset - self._components.mean @ weights)
