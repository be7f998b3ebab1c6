"""A small network that tells the attributes of a picture: it judges samples, of which nobody wrote down what they show."""

import itertools
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import safetensors
import safetensors.torch
import torch
from numpy.typing import NDArray

from gan_studio.core.atomic import replacing
from gan_studio.core.attributes import exclude_each_other, groups
from gan_studio.core.errors import StudioError
from gan_studio.core.layers import Dropout
from gan_studio.core.snapshot import in_channels_last
from gan_studio.core.translation import QT_TRANSLATE_NOOP

SMALL_SIDE, SIDE = 32, 64
"""Width and height of the pictures that it looks at: learnt from pictures no larger than the first, or from others. All others are scaled."""
WIDTHS = (16, 48, 96, 128, 128)
"""Channels at the full size, and each time that it is halved."""
FEATURES = 96
LARGEST_FILE = 2**26
_BATCH = 128


@dataclass(frozen=True, eq=False)
class AttributeClassifier:
    """A trained classifier that nobody changes any more; safe to use from any thread."""

    attribute_names: tuple[str, ...]
    accuracies: Mapping[str, float]
    """Of each attribute, balanced, on pictures that it was not trained on."""
    module: torch.nn.Module
    """RGB (n, 3, side, side) in [-1, 1] -> logits (n, k); a sequence of layers, the last one linear; on the CPU, in eval mode."""
    side: int = SIDE

    @property
    def feature_count(self) -> int:
        """How many numbers the last layer decides by."""
        return int(self.module[-1].in_features)  # type: ignore[index]

    def predict(self, pixels: NDArray[np.uint8]) -> NDArray[np.float32]:
        """How likely pictures (n, size, size, 3) have each attribute: (n, k), from 0 to 1; those that exclude each other sum to 1."""
        return self.look(pixels)[0]

    def features(self, pixels: NDArray[np.uint8]) -> NDArray[np.float32]:
        """What the last layer decides by, (n, feature_count): a space in which pictures are close when they show the same."""
        return self.look(pixels)[1]

    def look(self, pixels: NDArray[np.uint8]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """:meth:`predict` and :meth:`features` at the price of one."""
        found, features = [np.empty((0, len(self.attribute_names)), np.float32)], [np.empty((0, self.feature_count), np.float32)]
        body, head = self.module[:-1], self.module[-1]  # type: ignore[index]
        with torch.inference_mode():
            for start in range(0, len(pixels), _BATCH):
                seen = body(to_input(pixels[start : start + _BATCH], self.side))
                features.append(seen.numpy())
                found.append(probabilities(head(seen), self.attribute_names).numpy())
        return np.concatenate(found), np.concatenate(features)


def side_for(image_size: int) -> int:
    """The side at which to look at pictures of that size."""
    return SMALL_SIDE if image_size <= SMALL_SIDE else SIDE


def build_network(attributes: int, side: int = SIDE) -> torch.nn.Sequential:
    """A freshly initialised network; its last layer alone knows the attributes."""
    nn = torch.nn
    layers: list[torch.nn.Module] = []
    for before, after in itertools.pairwise((3, *WIDTHS)):
        stride = 1 if before == 3 else 2
        layers += [nn.Conv2d(before, after, 3, stride, 1, bias=False), nn.BatchNorm2d(after), nn.ReLU(inplace=True)]
    numbers = WIDTHS[-1] * (side // 2 ** (len(WIDTHS) - 1)) ** 2
    layers += [nn.Flatten(), Dropout(0.3, persistent=False), nn.Linear(numbers, FEATURES), nn.ReLU(), nn.Linear(FEATURES, attributes)]
    return nn.Sequential(*layers)


def to_input(pixels: NDArray[np.uint8], side: int = SIDE) -> torch.Tensor:
    """Pictures (n, size, size, 1 or 3) as the network wants them: (n, 3, side, side) in [-1, 1]."""
    pictures = torch.from_numpy(np.array(pixels)).permute(0, 3, 1, 2).float().div(127.5).sub(1)
    if pictures.shape[-1] != side:
        pictures = torch.nn.functional.interpolate(pictures, (side, side), mode="bilinear", antialias=True)
    return pictures.expand(-1, 3, -1, -1)


def probabilities(logits: torch.Tensor, names: Sequence[str]) -> torch.Tensor:
    """A softmax over attributes that exclude each other, a sigmoid for each of the others; both (n, k)."""
    result = logits.sigmoid()
    for members in groups(names):
        if exclude_each_other(members, names):
            result[:, members] = logits[:, members].softmax(dim=1)
    return result


def save_classifier(path: Path, classifier: AttributeClassifier) -> None:
    """Write it as safetensors, large tensors in half precision.

    Raises:
        StudioError: the disk is full or the path cannot be written.
    """
    weights = {name: (tensor.half() if tensor.ndim > 1 else tensor).contiguous() for name, tensor in classifier.module.state_dict().items()}
    about = {"attributes": json.dumps(classifier.attribute_names), "accuracies": json.dumps(dict(classifier.accuracies)), "side": str(classifier.side)}
    content = safetensors.torch.save(weights, about)
    with replacing(path) as file:
        file.write(content)


def load_classifier(path: Path) -> AttributeClassifier:
    """Read what :func:`save_classifier` wrote.

    Raises:
        StudioError: it is missing, damaged or something else.
    """
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise ValueError("too large")
        with safetensors.safe_open(path, framework="pt") as file:
            about = file.metadata() or {}
            weights = {name: file.get_tensor(name).clone() for name in file.keys()}  # noqa: SIM118 - not a dict
        names = tuple(str(name) for name in json.loads(about["attributes"]))
        accuracies = {str(name): float(value) for name, value in json.loads(about["accuracies"]).items()}
        side = int(about.get("side", SIDE))
        if side not in (SMALL_SIDE, SIDE):
            raise ValueError(side)
        module = build_network(len(names), side)
        module.load_state_dict(weights)
    except (OSError, safetensors.SafetensorError, KeyError, ValueError, TypeError, AttributeError, RuntimeError) as error:
        raise StudioError(
            QT_TRANSLATE_NOOP("Error", "“{name}” is not a classifier of attributes, or is damaged."),
            QT_TRANSLATE_NOOP("Error", "Train one with “gan-studio train-classifier”."),
            name=path.name,
        ) from error
    return AttributeClassifier(names, accuracies, frozen(module), side)


def frozen(module: torch.nn.Module) -> torch.nn.Module:
    """Make a network ready to be used and no longer trained; returns ``module``."""
    return in_channels_last(module.eval().requires_grad_(False))
