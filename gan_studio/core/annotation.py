"""What makes a trained model of a world ready to be shown: directions with names, and examples for its arithmetic."""

import dataclasses
from collections.abc import Sequence

from gan_studio.core.attribute_classifier import AttributeClassifier
from gan_studio.core.evaluation.sums import exemplars
from gan_studio.core.judging import judged
from gan_studio.core.latent.attribute_directions import attribute_directions
from gan_studio.core.latent.prior import draw
from gan_studio.core.models import Concept, Model
from gan_studio.core.progress import Progress, silent
from gan_studio.core.worlds import Example, World

LOOKED_AT = 4000
"""Samples from which examples are chosen."""
EXAMPLES = 3
"""The DCGAN paper averages three."""


def annotated(model: Model, classifier: AttributeClassifier, world: World, seed: int = 0, progress: Progress = silent) -> Model:
    """The model with the directions of the world's sliders, and a concept of three z for each side of its sums, chosen by the classifier.

    A concept of which the generator draws less than three certain examples is left out. Progress counts per cent.
    """
    directions = attribute_directions(
        model.snapshot, classifier, world.sliders, seed=seed, progress=lambda done, total: progress(70 * done // max(total, 1), 100)
    )
    wanted = {example.name: example for one in world.sums for example in (one.a, one.b, one.c)}
    concepts = _concepts(model, classifier, [*wanted.values()], seed)
    progress(100, 100)
    return dataclasses.replace(model, directions=directions, concepts=concepts, world=world.name)


def _concepts(model: Model, classifier: AttributeClassifier, examples: Sequence[Example], seed: int) -> tuple[Concept, ...]:
    spec = model.snapshot.spec
    z = draw(spec.prior, LOOKED_AT, spec.latent_size, seed)
    likely, _ = judged(model.snapshot, classifier, z)
    chosen = {example.name: exemplars(example, classifier.attribute_names, likely)[:EXAMPLES] for example in examples}
    return tuple(Concept(name, z[places]) for name, places in chosen.items() if len(places) == EXAMPLES)
