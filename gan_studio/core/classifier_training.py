"""Training an attribute classifier on a data set whose pictures are known, hardened against what samples look like."""

import dataclasses
import math
from collections.abc import Callable

import numpy as np
import torch
from numpy.typing import NDArray

from gan_studio.core.attribute_classifier import AttributeClassifier, build_network, frozen, side_for, to_input
from gan_studio.core.attributes import decided, exclude_each_other, groups
from gan_studio.core.datasets.image_data import ImageData
from gan_studio.core.descent import Descent
from gan_studio.core.device import computed, find_device
from gan_studio.core.errors import StudioError
from gan_studio.core.optimizers.adam import Adam
from gan_studio.core.progress import Progress, silent
from gan_studio.core.snapshot import in_channels_last
from gan_studio.core.translation import QT_TRANSLATE_NOOP

PICTURES = 160_000
"""Pictures to learn from, counted as often as they are looked at: eight epochs of 20,000, which take two cores less than ten minutes."""
MOST_EPOCHS = 60
BATCH = 64
LEARNING_RATE = 2e-3
"""At its peak; it rises over the first tenth and falls to nothing as a cosine."""
HELD_OUT_SHARE, MOST_HELD_OUT = 0.1, 4000
"""What is kept for measuring where the data keep nothing."""


Measure = Callable[[AttributeClassifier, ImageData], dict[str, float]]
"""From a classifier and pictures to :attr:`AttributeClassifier.accuracies`."""


def balanced_accuracies(classifier: AttributeClassifier, data: ImageData) -> dict[str, float]:
    """Of each attribute that some of ``data`` have and some lack: the mean of the shares told right among those with and those without."""
    assert data.attributes is not None
    verdicts = decided(classifier.predict(data.pixels), classifier.attribute_names)
    result = {}
    for column, name in enumerate(classifier.attribute_names):
        truth = data.attributes[:, data.attribute_names.index(name)] if name in data.attribute_names else np.zeros(len(data), np.bool_)
        if 0 < truth.sum() < len(truth):
            right = verdicts[:, column] == truth
            result[name] = float((right[truth].mean() + right[~truth].mean()) / 2)
    return result


def train_classifier(
    data: ImageData,
    held_out: ImageData | None = None,
    pictures: int = PICTURES,
    seed: int = 0,
    progress: Progress = silent,
    measure: Measure = balanced_accuracies,
) -> AttributeClassifier:
    """Learn all attributes of ``data``; measured on ``held_out``, or else on a tenth of the data that is not trained on.

    ``pictures`` are looked at, counted as often as they are, but none more often than :data:`MOST_EPOCHS` times.

    Progress counts pictures and may cancel.

    Raises:
        StudioError: the data have no attributes.
    """
    if data.attributes is None:
        raise StudioError(
            QT_TRANSLATE_NOOP("Error", "The pictures of “{name}” have no attributes, so there is nothing to classify."),
            QT_TRANSLATE_NOOP("Error", "Put a table attributes.csv beside them: a column “picture”, and one for each attribute."),
            name=data.name,
        )
    order = np.random.default_rng(seed).permutation(len(data))
    if held_out is None:
        kept = min(MOST_HELD_OUT, int(HELD_OUT_SHARE * len(data)))
        held_out, order = _part(data, np.sort(order[:kept])), order[kept:]
    total = min(pictures, MOST_EPOCHS * len(order))
    module = _fit(data, order, total, seed, find_device(), progress).cpu()
    classifier = AttributeClassifier(data.attribute_names, {}, frozen(module), side_for(data.image_size))
    return dataclasses.replace(classifier, accuracies=measure(classifier, held_out))


def _part(data: ImageData, chosen: NDArray[np.int64]) -> ImageData:
    attributes = None if data.attributes is None else data.attributes[chosen]
    return ImageData(data.name, data.pixels[chosen], None, (), attributes, data.attribute_names)


def _fit(data: ImageData, order: NDArray[np.int64], total: int, seed: int, device: torch.device, progress: Progress) -> torch.nn.Module:
    side = side_for(data.image_size)
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        module = in_channels_last(build_network(len(data.attribute_names), side).to(device))
    # Of its own: a training that begins meanwhile in another thread draws its first weights from torch's.
    rng = torch.Generator(device).manual_seed(seed)
    adam, descent = Adam(beta1=0.9), Descent(Adam, module.parameters())
    random = np.random.default_rng(seed)
    done = 0
    while done < total:
        shuffled = random.permutation(order)
        for start in range(0, len(shuffled), BATCH):
            progress(min(done, total), total)
            chosen = np.sort(shuffled[start : start + BATCH])
            if len(chosen) < 2 or done >= total:
                break
            pictures = disturbed(to_input(data.pixels[chosen], side).to(device), rng)
            truth = torch.from_numpy(_truth(data, chosen)).to(device)
            descent.zero_grad()
            loss(computed(module, pictures), truth, data.attribute_names).backward()  # type: ignore[no-untyped-call]
            descent.step(adam, LEARNING_RATE * _share_of_rate(done / total))
            done += len(chosen)
    progress(total, total)
    return module


def _truth(data: ImageData, chosen: NDArray[np.int64]) -> NDArray[np.float32]:
    assert data.attributes is not None
    return data.attributes[chosen].astype(np.float32)


def _share_of_rate(progress: float) -> float:
    return min(progress / 0.1, 1.0) * (1 + math.cos(math.pi * progress)) / 2 + 1e-3


def loss(logits: torch.Tensor, truth: torch.Tensor, names: tuple[str, ...]) -> torch.Tensor:
    """The mean cross-entropy over groups of attributes that exclude each other and over single ones; ``truth`` is 0 or 1, both (n, k)."""
    parts = []
    for members in groups(names):
        if exclude_each_other(members, names):
            parts.append(-(truth[:, members] * logits[:, members].log_softmax(dim=1)).sum(dim=1).mean())
        else:
            parts.append(torch.nn.functional.binary_cross_entropy_with_logits(logits[:, members], truth[:, members]))
    return torch.stack(parts).mean()


def disturbed(pictures: torch.Tensor, rng: torch.Generator) -> torch.Tensor:
    """Pictures (n, 3, h, w) in [-1, 1] a little brighter or darker, flatter, softer, grainier and shifted, each by chance.

    Samples are all of these. They are not mirrored: left and right may be attributes.
    """
    count, device = len(pictures), pictures.device

    def amount(low: float, high: float) -> torch.Tensor:
        return torch.empty((count, 1, 1, 1), device=device).uniform_(low, high, generator=rng)

    soft = torch.nn.functional.avg_pool2d(pictures, 3, 1, 1, count_include_pad=False)
    pictures = torch.lerp(pictures, soft, amount(-0.3, 1).clamp_min(0))
    pictures = pictures * amount(0.8, 1.15) + amount(-0.15, 0.15)
    pictures = pictures + torch.randn(pictures.shape, generator=rng, device=device) * amount(-0.04, 0.08).clamp_min(0)
    down, across = torch.randint(-2, 3, (2,), generator=rng, device=device).tolist()
    return torch.roll(pictures.clamp(-1, 1), (down, across), (2, 3))
