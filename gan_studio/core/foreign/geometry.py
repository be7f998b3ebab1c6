"""The strides, paddings and enlargements that a layer may have had: the file does not tell, the habits of the trade do.

A cost is how much less likely a choice is than the usual one: about the negative logarithm of how often it is seen.
"""

from collections.abc import Iterator

from gan_studio.core.foreign.links import Link
from gan_studio.core.networks.chain import Convolution, Layer, Linear, TransposedConvolution

SIZE_COSTS = {64: 0.0, 32: 0.3, 28: 0.6, 128: 0.2, 256: 0.6, 16: 3.0, 48: 1.2, 96: 1.2, 80: 2.0, 224: 2.0, 512: 2.0}
ODD_SIZE = 6.0
SMALLEST, LARGEST = 8, 512


def size_cost(size: int, channels: int) -> float:
    """How unlikely pictures of this height are; 28 px belongs to grey digits."""
    return SIZE_COSTS.get(size, ODD_SIZE) + (1.5 if size == 28 and channels == 3 else 0.0)


def ways_to_run(link: Link, size: int) -> Iterator[tuple[Layer, float]]:
    """The layers that a linear or convolution part can be on a feature map of this height, with their costs."""
    part = link.part
    if part.kind == "linear":
        yield Linear(outputs=link.outputs, bias=part.bias), 0.0
        return
    doubt = _doubt(link)
    if link.transposed is not False:
        for stride, padding, output_padding, cost in _transposed(part.kernel, size, grey=link.outputs == 1):
            layer = TransposedConvolution(
                outputs=link.outputs, kernel=part.kernel, stride=stride, padding=padding, output_padding=output_padding, bias=part.bias
            )
            yield layer, cost + doubt
    if link.transposed is not True:
        for stride, padding, cost in _plain(part.kernel, size):
            convolution = Convolution(outputs=link.outputs, kernel=part.kernel, stride=stride, padding=padding, bias=part.bias)
            yield convolution, cost + (0.0 if link.transposed is False else 3.0 - doubt)


def _doubt(link: Link) -> float:
    """The cost of taking a convolution whose shape allows both for a transposed one, from its kernel and its name."""
    if link.transposed is not None:
        return 0.0
    name = link.part.name.lower()
    named_transposed = any(word in name for word in ("deconv", "tconv", "convt", "trans", "up"))
    even = link.part.kernel % 2 == 0
    if named_transposed or even:
        return 0.0 if even or "conv" in name else 0.5
    return 3.0 if "conv" in name else 2.0


def _transposed(kernel: int, size: int, *, grey: bool) -> Iterator[tuple[int, int, int, float]]:
    """(stride, padding, output padding, cost). The usual one doubles the size."""
    if size == 1:
        yield 1, 0, 0, 0.0
        if kernel > 2:
            yield 1, 1, 0, 3.5
        return
    odd = kernel % 2
    half = (kernel - 1) // 2
    if kernel == 1:
        crops = grey and size == 32  # to the 28 px of digits
        yield 1, 0, 0, 1.0 if crops else 0.0
        yield 1, 2, 0, 0.0 if crops else 2.0
        yield 2, 0, 1, 5.0
        return
    yield 2, half, odd, 0.0
    if odd:
        yield 1, half, 0, 1.0
        yield 2, half, 0, 1.7
    yield 1, 0, 0, 2.0
    if kernel > 2:
        yield 2, 0, 0, 2.3
    if kernel > 3:
        yield 1, 1, 0, 3.0
        yield 2, half + 1, 0, 4.5
        yield 2, half + 1, 1, 4.5
    if kernel >= 4 and not odd:
        yield 4, (kernel - 4) // 2, 0, 4.0
    if kernel >= 5:
        yield 2, 1, 0, 3.5
    if kernel == 3:
        yield 3, 0, 0, 5.0


def _plain(kernel: int, size: int) -> Iterator[tuple[int, int, float]]:
    """(stride, padding, cost). The usual one keeps the size."""
    if size == 1 and kernel > 1:
        yield 1, kernel - 1, 0.5  # a progressive GAN's first layer
        return
    half = (kernel - 1) // 2
    yield 1, half, 0.0
    if kernel > 1:
        yield 1, 0, 2.0
        yield 2, half, 6.0
    if kernel % 2 == 0:
        yield 1, half + 1, 1.0
