"""Vector arithmetic with averaged z, and the same sum in pixels (DCGAN paper, section 6.3.2 and Figure 7)."""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from gan_studio.core.errors import StudioError
from gan_studio.core.latent.prior import Latents, Prior, expected_norm, standard_deviation
from gan_studio.core.translation import QT_TRANSLATE_NOOP

Pictures = NDArray[np.uint8]
"""RGB of shape (n, height, width, 3)."""
Strengths = tuple[float, float, float]

CENTRE = 4
"""Where the undisturbed result lies in a 3x3."""
NOISE = {"uniform": 0.25, "normal": 0.43}
"""The half width of the noise around Y: the paper's 0.25 for its uniform z, and the same fraction of a standard deviation for a normal one."""
PIXEL_NOISE = 0.25
"""The same for pictures in [-1, 1]."""


def mean_of(z: Latents) -> Latents:
    """The mean (latent_size,) of the exemplars of one concept, (n, latent_size). The paper averages three: single ones are unstable.

    Raises:
        StudioError: there are none.
    """
    if not len(z):
        raise StudioError(
            QT_TRANSLATE_NOOP("Error", "There is nothing to average."),
            QT_TRANSLATE_NOOP("Error", "Put at least one sample into each of A, B and C; three or more work best."),
        )
    return np.asarray(z.mean(axis=0, dtype=np.float64), np.float32)


def combine(a: Latents, b: Latents, c: Latents, strengths: Strengths = (1, 1, 1)) -> Latents:
    """Y = a - b + c, each (latent_size,) and times its strength: "smiling woman" - "neutral woman" + "neutral man"."""
    return np.asarray(strengths[0] * a - strengths[1] * b + strengths[2] * c, np.float32)


def neighbours(y: Latents, prior: Prior, seed: int, scale: float | None = None) -> Latents:
    """The 3x3 of Figure 7, (9, latent_size) row by row: Y itself in the centre, and 8 times Y plus uniform noise of ± ``scale``.

    Without a scale it is 0.25 for the uniform prior, as in the paper, and 0.43 for the normal one.
    """
    half_width = NOISE[prior] if scale is None else scale
    noise = np.random.default_rng(seed).uniform(-half_width, half_width, (9, len(y)))
    noise[CENTRE] = 0
    return (y + noise).astype(np.float32)


@dataclass(frozen=True)
class NormReport:
    """Whether a z is as long as those that the generator knows."""

    norm: float
    expected: float
    """The radius of the prior's shell, 10 for a normal z of 100 numbers."""
    spread: float
    """The standard deviation of the norm when A, B and C are means of three, 0.7 for a normal z."""

    @property
    def typical(self) -> bool:
        """True within three standard deviations of the shell; outside, pictures tend to be broken or all alike."""
        return abs(self.norm - self.expected) <= 3 * self.spread


def norm_report(y: Latents, prior: Prior) -> NormReport:
    """Hold Y (latent_size,) against the prior's shell.

    Y = A - B + C of three means of three has variance 3 * 1/3 = 1 of a z's, so it lies on the shell; single
    exemplars land at sqrt(3) times the norm. The norm of n nearly normal coordinates has variance 1/2.
    """
    return NormReport(float(np.linalg.norm(y)), expected_norm(prior, len(y)), standard_deviation(prior) / math.sqrt(2))


def pixel_arithmetic(a: Pictures, b: Pictures, c: Pictures, strengths: Strengths = (1, 1, 1)) -> Pictures:
    """The same sum of means in pixels, (height, width, 3): what Figure 7 shows to fail, because the faces are not aligned.

    Each argument holds the pictures of one concept's exemplars. The sum is of pictures in [-1, 1], clipped.
    """
    means = [_to_unit(pictures).mean(axis=0) for pictures in (a, b, c)]
    return _to_bytes(strengths[0] * means[0] - strengths[1] * means[1] + strengths[2] * means[2])


def pixel_neighbours(picture: Pictures, seed: int, scale: float = PIXEL_NOISE) -> Pictures:
    """The 3x3 beside it, (9, height, width, 3): ``picture`` (height, width, 3) in the centre and 8 times with uniform noise of ± ``scale``.

    A grey picture keeps grey: its three channels get the same noise.
    """
    channels = 1 if (picture == picture[..., :1]).all() else picture.shape[-1]
    noise = np.random.default_rng(seed).uniform(-scale, scale, (9, *picture.shape[:-1], channels))
    noise[CENTRE] = 0
    return _to_bytes(_to_unit(picture) + noise)


def _to_unit(pictures: Pictures) -> NDArray[np.float64]:
    return pictures / 127.5 - 1


def _to_bytes(pictures: NDArray[np.float64]) -> Pictures:
    return np.rint((pictures + 1) * 127.5).clip(0, 255).astype(np.uint8)
