"""Looks for the likeliest ways in which a row of parts may have been a generator.

Stride, padding, activation and prior are not in the file, but traces of them are: a batch norm's running statistics
are the mean and variance of what reached it in training. A guess that makes the same of random z is right; with
ReLU for leaky ReLU, a wrong stride or the wrong prior, it does not. Where there are no such traces, habit decides.
"""

import itertools
import math
from collections.abc import Iterator, Sequence
from dataclasses import replace

import torch

from gan_studio.core.foreign.geometry import LARGEST, SMALLEST, size_cost, ways_to_run
from gan_studio.core.foreign.hypothesis import FEWEST_Z, Hypothesis, start, thin
from gan_studio.core.foreign.links import Link, picture_size
from gan_studio.core.foreign.parts import Part
from gan_studio.core.foreign.slots import ways_to
from gan_studio.core.foreign.state_dicts import Tensors
from gan_studio.core.latent.prior import Prior
from gan_studio.core.networks.chain import Norm, PixelShuffle, PReLU, Reshape, Shape
from gan_studio.core.progress import Progress

PRIOR_COSTS: tuple[tuple[Prior, float], ...] = (("normal", 0.0), ("uniform", 2.0))

PER_SIZE = 16
"""Hypotheses that are followed for each size of feature map by habit alone."""
LOOKED_AT = 32
"""Hypotheses for each size that are looked at where there are statistics."""
FOLLOWED = 256
"""Hypotheses that are followed in all."""
WITNESSED = 8
"""Hypotheses that are followed once statistics have told them apart."""
MARGIN = 14.0
"""How much costlier than the best a hypothesis may be and still be followed."""
QUICK, THOROUGH = 1e7, 1e8
"""Multiplications for a first look at a hypothesis, and for a good one."""
BUDGET = 3e10
"""Multiplications for computing hypotheses in one go; only absurdly large networks use it up."""
CHANNELS = 24
"""Channels whose statistics are compared in a first look."""
WEIGHT_OF_EVIDENCE = 6.0
NOISE = 0.01
"""The distance between statistics that chance alone makes, amply."""
SHRUNK = 0.3
"""How much a common shrinking of all variances counts."""
FARTHEST = 1e6
"""The distance of what cannot be computed."""


def find_hypotheses(row: Sequence[Link], progress: Progress) -> list[Hypothesis]:
    """Whole generators up to their output's range, likeliest first; empty if none makes a picture of a size that can be shown."""
    shuffles = any(link.shuffle for link in row)
    beam = [start(prior, row[0].inputs, cost, shuffles=shuffles) for prior, cost in PRIOR_COSTS]
    for place, link in enumerate(row):
        progress(place, len(row))
        ready = [hypothesis for before in beam for hypothesis in ways_to(link, before, last=place == len(row) - 1)]
        if link.part.kind == "norm":
            beam = [after for before in _judged(ready, link.part) for after in _normed(before, link.part)]
        else:
            grown = [after for before in ready for after in _grown(before, link) if after.shape.size <= LARGEST and after.is_feasible]
            beam = _pruned(grown, LOOKED_AT if any(_trained(later.part) for later in row[place:]) else PER_SIZE)
        if not beam:
            return []
    finished = [end for end in map(_finished, beam) if end is not None]
    return sorted(finished, key=lambda end: end.cost)


def _grown(ready: Hypothesis, link: Link) -> Iterator[Hypothesis]:
    part = link.part
    if part.kind == "prelu":
        yield replace(ready.then(PReLU(shared=part.weight.numel() == 1), 0.0, part.tensors), activated=True)
        return
    for layer, cost in ways_to_run(link, ready.shape.size):
        yield replace(ready.then(layer, cost, part.tensors), activated=False)


def _normed(ready: Hypothesis, part: Part) -> Iterator[Hypothesis]:
    affine, tensors = "weight" in part.tensors, part.tensors
    if "running_mean" not in tensors:
        if ready.shape.size > 1 and ready.per != "batch":
            yield replace(ready.then(Norm(per="instance", affine=affine), 0.0 if ready.per else 1.5, tensors), per="instance")
        if ready.per == "instance":
            return
        ready = replace(ready, per="batch")
        tensors = {**tensors, **_statistics(ready)}
    for eps in (1e-5, 0.8):  # a widely copied generator gives 0.8 where it means the momentum
        yield replace(ready.then(Norm(affine=affine, eps=eps), 0.0 if eps == ready.eps else 3.0, tensors), eps=eps)


def _statistics(hypothesis: Hypothesis) -> Tensors:
    """Running statistics taken from random z, for a batch norm that has lost or never kept its own."""
    x = hypothesis.output(THOROUGH)
    axes = _all_but_channels(x)
    return {"running_mean": x.mean(axes), "running_var": x.var(axes)}


def _pruned(hypotheses: Sequence[Hypothesis], most: int = PER_SIZE) -> list[Hypothesis]:
    """The likeliest of each shape."""
    kept: list[Hypothesis] = []
    counts: dict[tuple[Shape, bool], int] = {}
    for hypothesis in sorted(hypotheses, key=lambda item: item.cost):
        key = (hypothesis.shape, hypothesis.activated)
        counts[key] = counts.get(key, 0) + 1
        if counts[key] <= most and (not kept or hypothesis.cost <= kept[0].cost + MARGIN):
            kept.append(hypothesis)
    return kept[:FOLLOWED]


def _judged(ready: Sequence[Hypothesis], part: Part) -> list[Hypothesis]:
    """Those that may stand before this norm: compared by its running statistics, or by habit where it has none."""
    if "running_mean" not in part.tensors:
        return [hypothesis.advanced(THOROUGH) for hypothesis in _pruned(ready)[:WITNESSED]]
    if not _trained(part):
        return _pruned(ready)
    looked = _with_evidence(_pruned(ready, LOOKED_AT), part, QUICK, CHANNELS)
    judged = _with_evidence([before for before, _ in looked[: 2 * WITNESSED]], part, THOROUGH, 4 * CHANNELS)
    return [replace(before, cost=cost).advanced(THOROUGH) for before, cost in judged[:WITNESSED]]


def _with_evidence(hypotheses: Sequence[Hypothesis], part: Part, work: float, channels: int) -> list[tuple[Hypothesis, float]]:
    """Each with its cost by habit and evidence, likeliest first, without the hopeless.

    The evidence counts less the worse it fits the best of them: an averaged (EMA) generator often carries the
    running statistics of the one that was trained.
    """
    likely = affordable(hypotheses, work)
    distances = [_distance(hypothesis, part, work, channels) for hypothesis in likely]
    doubt = max(NOISE, 2 * min(distances))
    costs = [hypothesis.cost + WEIGHT_OF_EVIDENCE * math.log(distance + doubt) for hypothesis, distance in zip(likely, distances, strict=True)]
    ranked = sorted(zip(likely, costs, strict=True), key=lambda pair: pair[1])
    return [(hypothesis, cost) for hypothesis, cost in ranked if cost <= ranked[0][1] + MARGIN]


def affordable(hypotheses: Sequence[Hypothesis], work: float) -> list[Hypothesis]:
    """As many of the first ones, at least one, as can be computed with so much work each within the budget."""
    spent = itertools.accumulate(max(work, FEWEST_Z * hypothesis.work) for hypothesis in hypotheses)
    return [hypothesis for place, (hypothesis, total) in enumerate(zip(hypotheses, spent, strict=True)) if total <= BUDGET or not place]


def _trained(part: Part) -> bool:
    """Whether it is a norm whose running statistics have moved from where they start."""
    return "running_mean" in part.tensors and bool(part.tensors["running_mean"].any()) and not bool((part.tensors["running_var"] == 1).all())


def _distance(hypothesis: Hypothesis, part: Part, work: float, channels: int) -> float:
    """How far what reaches the norm is from what reached it in training.

    The mean over channels of the squared difference of means, in standard deviations, and of that of log variances.
    Variances that are all too small by one factor count less: averaging weights (EMA) shrinks them so.
    """
    x = hypothesis.output(work, channels)
    mean, variance = part.tensors["running_mean"], part.tensors["running_var"].clamp(min=0)
    if x.shape[1] != len(mean):
        kept = thin(len(mean), channels)
        mean, variance = mean[kept], variance[kept]
    axes = _all_but_channels(x)
    floor = 1e-3 * float(variance.mean()) + 1e-12
    measured, expected = x.var(axes, correction=0) + floor, variance + floor
    off_mean = ((x.mean(axes) - mean).square() / expected).clamp(max=100)
    ratio = (measured / expected).log()
    shrunk = ratio.mean().clamp(max=0)
    off_variance = (ratio - shrunk).square().mean() + SHRUNK * shrunk.square()
    distance = float(off_mean.mean() + off_variance / 2)
    return distance if math.isfinite(distance) else FARTHEST


def _all_but_channels(x: torch.Tensor) -> tuple[int, ...]:
    return tuple(axis for axis in range(x.dim()) if axis != 1)


def _finished(hypothesis: Hypothesis) -> Hypothesis | None:
    """With what still makes it a picture, and the cost of its size; None if it makes none."""
    if hypothesis.shape.size == 0 and (picture := picture_size(hypothesis.shape.channels)) is not None:
        hypothesis = hypothesis.then(Reshape(channels=picture[0], size=picture[1]))
    elif hypothesis.shape.channels in (4, 12):
        hypothesis = hypothesis.then(PixelShuffle())
    channels, size = hypothesis.shape
    if channels not in (1, 3) or not SMALLEST <= size <= LARGEST:
        return None
    return replace(hypothesis, cost=hypothesis.cost + size_cost(size, channels))
