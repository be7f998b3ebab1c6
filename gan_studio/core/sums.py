"""A whole vector arithmetic, from three groups of z to the paper's figure."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from gan_studio.core.figures import CAPTIONS, arithmetic_figure
from gan_studio.core.latent.arithmetic import Strengths, combine, mean_of, neighbours, pixel_arithmetic, pixel_neighbours
from gan_studio.core.latent.prior import Latents
from gan_studio.core.snapshot import GeneratorSnapshot


def figure_of_sum(
    snapshot: GeneratorSnapshot,
    groups: Sequence[Latents],
    seed: int,
    names: Sequence[str] = ("A", "B", "C"),
    strengths: Strengths = (1, 1, 1),
    captions: Sequence[str] = CAPTIONS,
) -> NDArray[np.uint8]:
    """Figure 7 of the DCGAN paper for ``groups`` A, B, C, each (n, latent_size): RGB (height, width, 3).

    ``seed`` draws the noise around the two results; ``captions`` stand above these.

    Raises:
        StudioError: a group is empty.
    """
    a, b, c = (mean_of(group) for group in groups)
    exemplars = [snapshot.render(group) for group in groups]
    result = neighbours(combine(a, b, c, strengths), snapshot.spec.prior, seed)
    in_pixels = pixel_arithmetic(exemplars[0], exemplars[1], exemplars[2], strengths)
    pixel_result = pixel_neighbours(in_pixels, seed)
    return arithmetic_figure(exemplars, snapshot.render(np.stack([a, b, c])), snapshot.render(result), pixel_result, names, captions)
