"""What a classifier says of a generator's pictures, drawn and looked at a block at a time."""

import numpy as np
from numpy.typing import NDArray

from gan_studio.core.attribute_classifier import AttributeClassifier
from gan_studio.core.latent.prior import Latents
from gan_studio.core.progress import Progress, silent
from gan_studio.core.snapshot import GeneratorSnapshot

BLOCK = 100


def judged(
    snapshot: GeneratorSnapshot, classifier: AttributeClassifier, z: Latents, progress: Progress = silent
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Of the pictures of z (n, latent_size): the attributes' probabilities (n, k), and the classifier's features (n, d). Progress counts z."""
    found = []
    for start in range(0, len(z), BLOCK):
        progress(start, len(z))
        found.append(classifier.look(snapshot.render(z[start : start + BLOCK])))
    progress(len(z), len(z))
    likely, features = zip(*found, strict=True)
    return np.concatenate(likely), np.concatenate(features)
