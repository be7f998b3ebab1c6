"""Minibatch standard deviation (Karras et al. 2018, section 3), a simple form of Salimans et al.'s minibatch discrimination."""

from collections.abc import Callable
from typing import ClassVar

from gan_studio.core.lazy import torch
from gan_studio.core.remedies.base import Paper, Remedy
from gan_studio.core.translation import QT_TRANSLATE_NOOP
from gan_studio.core.weighted_layers import replace_weight, weight_of, weighted_layers


class MinibatchStandardDeviation(Remedy):
    """A layer towards the end of D gets one input more: how much the pictures of the batch differ.

    That is the standard deviation over the batch of each feature at each place, averaged over all of them: one number,
    the same for every picture and place. Real and fake come in batches of their own, so a collapsed G is seen at once.

    Each unit of that layer has a weight for it, as in the paper. With one weight in the last layer, a D that learns
    at 0.00005 hardly listened to it within 2,000 steps: G still hopped among 2 to 5 digits, and among 5 to 8 now.
    """

    name: ClassVar[str] = "minibatch-std"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Remedy", "Minibatch deviation")
    help: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Remedy", "Tells D how much the pictures of a batch differ from each other: a batch of fakes that are all alike is unmasked."
    )
    order: ClassVar[int] = 80
    paper: ClassVar[Paper] = Paper("Karras, Aila, Laine & Lehtinen", 2018, "ICLR, arXiv:1710.10196")

    def adapt(self, discriminator: "torch.nn.Module") -> Callable[[], None]:
        """Add the input, with weights of 0 that D then learns; taken back, they are dropped."""
        layer = _towards_the_end(discriminator)
        hook = layer.register_forward_pre_hook(lambda _, inputs: _with_deviation(inputs[0]))
        weight = weight_of(layer)
        replace_weight(layer, torch.cat([weight, torch.zeros_like(weight[:, :1])], 1))

        def undo() -> None:
            hook.remove()
            replace_weight(layer, weight_of(layer)[:, :-1])

        return undo


def _towards_the_end(discriminator: "torch.nn.Module") -> "torch.nn.Module":
    """The last hidden layer; the last layer of all where that is also the first, or where batch norm follows.

    Batch norm would take out again whatever is the same for the whole batch.
    """
    *_, hidden, last = layers = weighted_layers(discriminator)
    modules = list(discriminator.modules())
    between = modules[modules.index(hidden) : modules.index(last)]
    normed = any(isinstance(module, torch.nn.BatchNorm2d) for module in between)
    return last if len(layers) == 2 or normed else hidden


def _with_deviation(features: "torch.Tensor") -> "torch.Tensor":
    """(n, channels, ...) -> (n, channels + 1, ...)."""
    # In full precision, and never of slope infinity, as the square root is where all pictures are equal.
    exact = features.to(torch.promote_types(features.dtype, torch.float32))
    deviation = (exact.var(0, correction=0) + 1e-12).sqrt().mean()
    return torch.cat([features, deviation.to(features.dtype).expand_as(features[:, :1])], 1)
