"""What makes a trained model of a world ready to be shown: directions with names, and examples for its arithmetic."""

import dataclasses
from collections.abc import Sequence

from gan_studio.core.attribute_classifier import AttributeClassifier, load_classifier
from gan_studio.core.errors import StudioError
from gan_studio.core.evaluation.sums import exemplars
from gan_studio.core.judging import judged
from gan_studio.core.latent.attribute_directions import attribute_directions
from gan_studio.core.latent.prior import draw
from gan_studio.core.models import Concept, Model
from gan_studio.core.progress import Progress, silent
from gan_studio.core.translation import QT_TRANSLATE_NOOP
from gan_studio.core.worlds import Example, find_world

LOOKED_AT = 4000
"""Samples from which examples are chosen."""
EXAMPLES = 3
"""The DCGAN paper averages three."""


def annotated(model: Model, seed: int = 0, progress: Progress = silent) -> Model:
    """The model with the directions of its world's sliders, and a concept of three z for each side of the world's sums.

    The world's classifier chooses; a concept of which the generator draws less than three certain examples is left
    out. Progress counts pictures.

    Raises:
        StudioError: the model belongs to no world that has a classifier.
    """
    world = find_world(model.world or "")
    if world is None or world.classifier is None:
        raise StudioError(
            QT_TRANSLATE_NOOP("Error", "“{name}” belongs to no world with a classifier, so nothing can be named."),
            QT_TRANSLATE_NOOP("Error", "Train it on a world’s pictures, such as --data bedrooms."),
            name=model.name,
        )
    classifier = load_classifier(world.classifier)
    directions = attribute_directions(model.snapshot, classifier, world.sliders, seed=seed, progress=progress)
    wanted = {example.name: example for one in world.sums for example in (one.a, one.b, one.c)}
    return dataclasses.replace(model, directions=directions, concepts=_concepts(model, classifier, [*wanted.values()], seed))


def _concepts(model: Model, classifier: AttributeClassifier, examples: Sequence[Example], seed: int) -> tuple[Concept, ...]:
    spec = model.snapshot.spec
    z = draw(spec.prior, LOOKED_AT, spec.latent_size, seed)
    likely, _ = judged(model.snapshot, classifier, z)
    chosen = {example.name: exemplars(example, classifier.attribute_names, likely)[:EXAMPLES] for example in examples}
    return tuple(Concept(name, z[places]) for name, places in chosen.items() if len(places) == EXAMPLES)
