"""The background job that draws the paper's Figure 7 for the baskets and saves it."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from gan_studio.core.latent.arithmetic import Strengths
from gan_studio.core.latent.prior import Latents

if TYPE_CHECKING:
    from gan_studio.core.snapshot import GeneratorSnapshot


def save_figure(
    path: Path,
    snapshot: "GeneratorSnapshot",
    groups: Sequence[Latents],
    seed: int,
    names: Sequence[str],
    strengths: Strengths,
    captions: Sequence[str],
) -> Path:
    """Save A - B + C as PNG; arguments as of :func:`gan_studio.core.sums.figure_of_sum`. Returns the path."""
    from gan_studio.core.export import save_png
    from gan_studio.core.sums import figure_of_sum

    save_png(path, figure_of_sum(snapshot, groups, seed, names, strengths, captions))
    return path
