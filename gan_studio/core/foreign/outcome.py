"""What a hypothesis draws, and the output range that its pictures speak for."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import torch

from gan_studio.core.foreign.hypothesis import Hypothesis
from gan_studio.core.foreign.search import affordable
from gan_studio.core.foreign.state_dicts import Tensors
from gan_studio.core.model_spec import ModelSpec
from gan_studio.core.networks.chain import Chain, OutputRange
from gan_studio.core.progress import Progress

OUTPUT_COSTS: tuple[tuple[OutputRange, float], ...] = (("tanh", 0.0), ("sigmoid", 1.6), ("linear", 3.0))

LOOKED_AT, LOOK = 16, 3e7
"""Pictures, and multiplications for drawing them."""

PLAIN, GARISH = 0.3, 0.75
"""Standard deviations of pixels in [-1, 1]: photographs have 0.45 to 0.65, and white digits on black 0.62."""


@dataclass(frozen=True, eq=False)
class Outcome:
    """A hypothesis with its output range."""

    spec: ModelSpec
    weights: Tensors
    """The generator's state_dict."""
    cost: float


def outcomes(hypotheses: Sequence[Hypothesis], progress: Progress) -> Iterator[Outcome]:
    """The hypotheses, which come likeliest first, each with each output range."""
    looked_at = affordable(hypotheses, LOOK)
    for done, hypothesis in enumerate(looked_at):
        progress(done, len(looked_at))
        yield from _outcomes(hypothesis)
    progress(len(looked_at), len(looked_at))


def _outcomes(hypothesis: Hypothesis) -> Iterator[Outcome]:
    values = hypothesis.output(LOOK)[:LOOKED_AT]
    weights = {f"{place}.{key}": tensor for place, tensors in enumerate(hypothesis.tensors) for key, tensor in tensors.items()}
    for place, tensors in enumerate(hypothesis.tensors):
        if "running_mean" in tensors:
            weights[f"{place}.num_batches_tracked"] = torch.tensor(1)
    for output, cost in OUTPUT_COSTS:
        spec = ModelSpec(
            architecture=Chain(layers=hypothesis.layers, output=output),
            image_size=hypothesis.shape.size,
            channels=hypothesis.shape.channels,
            latent_size=hypothesis.latent_size,
            prior=hypothesis.prior,
        )
        yield Outcome(spec, weights, hypothesis.cost + cost + _look(values, output))


def _look(values: torch.Tensor, output: OutputRange) -> float:
    """The cost of how the pictures look: too garish, too plain, or all the same."""
    pixels = {"tanh": torch.tanh(values), "sigmoid": torch.sigmoid(values) * 2 - 1, "linear": values.clamp(-1, 1)}[output]
    contrast = float(pixels.std())
    if not torch.isfinite(pixels).all():
        return 20.0
    alike = float(pixels.std(dim=0).mean())
    return 8 * max(0.0, contrast - GARISH) + 2 * max(0.0, PLAIN - contrast) + (3.0 if alike < 0.01 * contrast else 0.0)
