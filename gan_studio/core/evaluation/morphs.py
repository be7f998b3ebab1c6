"""Whether a walk from one z to another goes smoothly, and through pictures of the same world all the way."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from gan_studio.core.attribute_classifier import AttributeClassifier
from gan_studio.core.evaluation.nearest import Points, nearest
from gan_studio.core.evaluation.share import Share
from gan_studio.core.latent.interpolation import at, default_mode
from gan_studio.core.latent.prior import draw
from gan_studio.core.progress import Progress, silent
from gan_studio.core.snapshot import GeneratorSnapshot
from gan_studio.core.walks import even_pace

PATHS, FRAMES = 100, 60
LARGEST_STEP = 3.0
"""A path jumps where a step is longer than so many times its median one."""
STRANGEST = 99.0
"""The percentile of random samples' distances to real pictures, beyond which a frame counts as strange."""


@dataclass(frozen=True)
class Smoothness:
    """How evenly pictures change on all paths together."""

    pixels: Share
    """Paths without a jump, by the root mean square difference of pixels from frame to frame."""
    largest_pixels: float
    """The largest step of all in medians of its path."""
    features: Share
    """The same by the classifier's features."""
    largest_features: float


@dataclass(frozen=True)
class Morphs:
    """Figures of all paths together."""

    even_pace: Smoothness
    """With frames where the picture changes evenly, as an exported walk has them."""
    constant_angle: Smoothness
    """With frames at equal angles in latent space: where a generator is steep, they are far apart."""
    believable: Share
    """Frames that are no further from the nearest real picture than 99 of 100 random samples, in the classifier's features."""


def morphs(snapshot: GeneratorSnapshot, classifier: AttributeClassifier, real: Points, samples: Points, seed: int = 0, progress: Progress = silent) -> Morphs:
    """Walk :data:`PATHS` random ways of :data:`FRAMES` frames; ``real`` and ``samples`` are points (n, d) of the classifier's features.

    Progress counts paths.
    """
    spec = snapshot.spec
    ends = draw(spec.prior, 2 * PATHS, spec.latent_size, seed)
    mode = default_mode(spec.prior)
    equal = np.linspace(0, 1, FRAMES)
    constant: list[tuple[float, float]] = []
    even: list[tuple[float, float]] = []
    strange = 0
    limit = np.percentile(nearest(samples, real), STRANGEST)
    for number in range(PATHS):
        progress(number, PATHS)
        keyframes = ends[2 * number : 2 * number + 2]
        for steps, positions in ((constant, equal), (even, even_pace(snapshot, keyframes, equal, mode))):
            frames = snapshot.render(at(keyframes, positions, mode))
            features = classifier.features(frames)
            steps.append((_largest_step(frames.reshape(FRAMES, -1).astype(np.float32)), _largest_step(features)))
        strange += int((nearest(features, real) > limit).sum())
    progress(PATHS, PATHS)
    return Morphs(_smoothness(even), _smoothness(constant), Share(PATHS * FRAMES - strange, PATHS * FRAMES))


def _smoothness(largest_steps: list[tuple[float, float]]) -> Smoothness:
    pixels, features = np.array(largest_steps).T
    smooth = (Share(int((steps <= LARGEST_STEP).sum()), PATHS) for steps in (pixels, features))
    return Smoothness(next(smooth), float(pixels.max()), next(smooth), float(features.max()))


def _largest_step(points: NDArray[np.float32]) -> float:
    """The longest way between neighbours of (frames, d), in medians of all; 0 if nothing moves."""
    steps = np.linalg.norm(np.diff(points, axis=0), axis=1)
    median = float(np.median(steps))
    return float(steps.max()) / median if median > 0 else 0.0
