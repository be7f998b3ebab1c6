"""A classifier that is known, for tests in which learning one would take longer than all the rest."""

import torch

from gan_studio.core.attribute_classifier import FEATURES, AttributeClassifier, frozen
from tests.core.worlds_making import NAMES

MODES = ({"dark": ["not lamp"], "lit": ["lamp"]}, {side: [f"bed_side={side}"] for side in ("left", "centre", "right")})
"""Of the stand-in rooms."""


def known_classifier() -> AttributeClassifier:
    """Tells the attributes of :func:`tests.core.worlds_making.rooms`: how bright the upper half is, and which lower third is red."""
    pooled = 3 * 2 * 3  # colours, halves, thirds
    head = torch.nn.Linear(FEATURES, len(NAMES))
    with torch.no_grad():
        weights = torch.zeros(len(NAMES), 3, 2, 3)
        weights[0, :, 0] = 10.0
        for third in range(3):
            weights[1 + third, 0, 1, third], weights[1 + third, 2, 1, third] = 10.0, -10.0
        head.weight.zero_()
        head.weight[:, :pooled] = weights.flatten(1)
        head.bias.zero_()
        head.bias[0] = 90 * (1 - 120 / 127.5)
    body = [torch.nn.AdaptiveAvgPool2d((2, 3)), torch.nn.Flatten(), torch.nn.ConstantPad1d((0, FEATURES - pooled), 0.0)]
    return AttributeClassifier(NAMES, {}, frozen(torch.nn.Sequential(*body, head)))
