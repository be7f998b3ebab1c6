"""Whether a walk from one z to another goes smoothly, and through pictures of the same world all the way."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from gan_studio.core.attribute_classifier import AttributeClassifier
from gan_studio.core.evaluation.nearest import Points, nearest
from gan_studio.core.evaluation.share import Share
from gan_studio.core.latent.interpolation import default_mode, path
from gan_studio.core.latent.prior import draw
from gan_studio.core.progress import Progress, silent
from gan_studio.core.snapshot import GeneratorSnapshot

PATHS, FRAMES = 100, 60
LARGEST_STEP = 3.0
"""A path jumps where a step is longer than so many times its median one."""
STRANGEST = 99.0
"""The percentile of random samples' distances to real pictures, beyond which a frame counts as strange."""


@dataclass(frozen=True)
class Morphs:
    """Figures of all paths together."""

    smooth_pixels: Share
    """Paths without a jump, by the root mean square difference of pixels from frame to frame."""
    largest_pixels: float
    """The largest step of all in medians of its path."""
    smooth_features: Share
    """The same by the classifier's features."""
    largest_features: float
    believable: Share
    """Frames that are no further from the nearest real picture than 99 of 100 random samples, in the classifier's features."""


def morphs(snapshot: GeneratorSnapshot, classifier: AttributeClassifier, real: Points, samples: Points, seed: int = 0, progress: Progress = silent) -> Morphs:
    """Walk :data:`PATHS` random ways of :data:`FRAMES` frames; ``real`` and ``samples`` are points (n, d) of the classifier's features.

    Progress counts paths.
    """
    spec = snapshot.spec
    ends = draw(spec.prior, 2 * PATHS, spec.latent_size, seed)
    steps: list[tuple[float, float]] = []
    strange = 0
    limit = np.percentile(nearest(samples, real), STRANGEST)
    for number in range(PATHS):
        progress(number, PATHS)
        frames = snapshot.render(path(ends[2 * number : 2 * number + 2], FRAMES, default_mode(spec.prior)))
        features = classifier.features(frames)
        steps.append((_largest_step(frames.reshape(FRAMES, -1).astype(np.float32)), _largest_step(features)))
        strange += int((nearest(features, real) > limit).sum())
    progress(PATHS, PATHS)
    pixels, seen = np.array(steps).T
    return Morphs(
        Share(int((pixels <= LARGEST_STEP).sum()), PATHS),
        float(pixels.max()),
        Share(int((seen <= LARGEST_STEP).sum()), PATHS),
        float(seen.max()),
        Share(PATHS * FRAMES - strange, PATHS * FRAMES),
    )


def _largest_step(points: NDArray[np.float32]) -> float:
    """The longest way between neighbours of (frames, d), in medians of all; 0 if nothing moves."""
    steps = np.linalg.norm(np.diff(points, axis=0), axis=1)
    median = float(np.median(steps))
    return float(steps.max()) / median if median > 0 else 0.0
