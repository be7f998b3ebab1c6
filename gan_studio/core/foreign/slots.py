"""What stands between two parts that have weights: an activation, an enlargement, a reshaping, or nothing."""

from collections.abc import Iterator
from dataclasses import replace

from gan_studio.core.foreign.hypothesis import Hypothesis
from gan_studio.core.foreign.links import Link
from gan_studio.core.networks.chain import Activation, PixelShuffle, Reshape, Upsample

ACTIVATIONS = (
    (Activation(function="relu"), 0.0),
    (Activation(function="leaky", slope=0.2), 1.0),
    (Activation(function="leaky", slope=0.01), 2.2),
    (Activation(function="leaky", slope=0.1), 3.0),
    (Activation(function="elu"), 3.2),
    (Activation(function="selu"), 3.4),
    (Activation(function="silu"), 3.4),
    (Activation(function="gelu"), 3.6),
    (Activation(function="tanh"), 3.6),
)


def ways_to(link: Link, before: Hypothesis, *, last: bool) -> Iterator[Hypothesis]:
    """The hypotheses that have everything in place for the link's part to come next; ``last`` says that it is the last one."""
    if not before.layers:
        yield _placed(link, before)
        return
    for activated in _activations(link, before):
        plain = _placed(link, activated)
        convolves = link.part.kind == "convolution" and link.transposed is not True
        if not convolves or plain.shape.size < 2 or link.shuffle:
            yield plain
            continue
        stay, grow = _enlargement_costs(link, before, activated, last=last)
        yield replace(plain, cost=plain.cost + stay)
        for mode, cost in (("nearest", 0.0), ("bilinear", 1.5)):
            yield plain.then(Upsample(mode=mode), grow + cost)


def _activations(link: Link, before: Hypothesis) -> Iterator[Hypothesis]:
    """With and without a nonlinearity; the whole network shares one kind."""
    kind, gap = link.part.kind, link.gap
    if kind == "prelu":
        yield before
        return
    if kind == "norm":
        without, within = (0.0, 3.0) if gap is None else (0.0, None) if gap == 0 else (1.0, 0.0)
    elif before.activated:
        without, within = 0.0, 3.5
    else:
        without, within = 2.0 if gap == 1 and kind == "convolution" else 4.0, 0.0
    yield replace(before, cost=before.cost + without)
    if within is None:
        return
    choices = ACTIVATIONS if before.activation is None else ((before.activation, 0.0),)
    for activation, cost in choices:
        yield replace(before.then(activation, within + cost), activation=activation, activated=True)


def _enlargement_costs(link: Link, before: Hypothesis, activated: Hypothesis, *, last: bool) -> tuple[float, float]:
    """The costs of not enlarging and of doubling in front of a convolution."""
    habit = (0.0, 4.0) if before.shuffles else (0.0, 0.7) if last else (0.7, 0.0)
    used = len(activated.layers) - len(before.layers)
    if not link.gap:
        return habit
    return (habit[0] + 1.0, habit[1]) if link.gap > used else (habit[0], habit[1] + 1.5)


def _placed(link: Link, hypothesis: Hypothesis) -> Hypothesis:
    """With z or the vector reshaped, or the pixels shuffled, as the part's shape demands."""
    if link.shuffle:
        return hypothesis.then(PixelShuffle())
    if link.reshape or (not hypothesis.layers and link.part.kind == "convolution"):
        return hypothesis.then(Reshape(channels=link.inputs, size=link.reshape or 1))
    return hypothesis
