"""A classifier that looks at red, green and blue apart: it tells stacked pictures by one that knows single ones."""

import torch

from gan_studio.core.attribute_classifier import AttributeClassifier, frozen
from gan_studio.core.attributes import Alternatives

CHANNELS = ("red", "green", "blue")


def by_channel(classifier: AttributeClassifier) -> AttributeClassifier:
    """What ``classifier``, one of classes, says of each channel as a grey picture: ``red=0``, ``red=1``, ..., ``blue=9``.

    Its features are those of the three channels, one after the other.
    """
    body, head = classifier.module[:-1], classifier.module[-1]  # type: ignore[index]
    stacked = torch.nn.Linear(len(CHANNELS) * head.in_features, len(CHANNELS) * head.out_features)
    with torch.no_grad():
        stacked.weight.copy_(torch.kron(torch.eye(len(CHANNELS)), head.weight))
        stacked.bias.copy_(head.bias.repeat(len(CHANNELS)))
    names = tuple(f"{channel}={_class(name)}" for channel in CHANNELS for name in classifier.attribute_names)
    return AttributeClassifier(names, {}, frozen(torch.nn.Sequential(_Apart(body), stacked)), classifier.side)


def one_class_each(classifier: AttributeClassifier) -> tuple[Alternatives, ...]:
    """The modes that such a classifier tells: one class of each channel; of digits 1,000."""
    return tuple({_class(name): [name] for name in classifier.attribute_names if name.startswith(f"{channel}=")} for channel in CHANNELS)


class _Apart(torch.nn.Module):
    """Pictures (n, 3, side, side) -> the features (n, 3 k) that ``body`` finds in their channels as grey pictures."""

    def __init__(self, body: torch.nn.Module) -> None:
        super().__init__()
        self.body = body

    def forward(self, pictures: torch.Tensor) -> torch.Tensor:
        grey = pictures.flatten(0, 1).unsqueeze(1).expand(-1, 3, -1, -1)
        features: torch.Tensor = self.body(grey)
        return features.reshape(len(pictures), -1)


def _class(name: str) -> str:
    return name.partition("=")[2]
