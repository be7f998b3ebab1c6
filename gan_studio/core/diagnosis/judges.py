"""Who tells the modes of a data set: the classifier of its world, one of its classes, or nobody."""

from dataclasses import dataclass

from gan_studio.core.attribute_classifier import AttributeClassifier, load_classifier
from gan_studio.core.attributes import Alternatives
from gan_studio.core.channel_classifier import by_channel, one_class_each
from gan_studio.core.datasets.digits import Digits
from gan_studio.core.datasets.image_data import ImageData
from gan_studio.core.datasets.stacked_digits import StackedDigits
from gan_studio.core.label_classifier import MOST_CLASSES, label_classifier
from gan_studio.core.progress import Progress, silent
from gan_studio.core.resources import resource_path
from gan_studio.core.worlds import find_world, world_of_data

DIGITS = "digits/classes.safetensors"
"""Shipped, so that the built-in digits need not be learnt before they are measured; made by ``resources/digits/recipe``."""


@dataclass(frozen=True, eq=False)
class Judge:
    """What a :class:`~gan_studio.core.diagnosis.meter.DiversityMeter` wants besides the data."""

    classifier: AttributeClassifier | None = None
    modes: tuple[Alternatives, ...] = ()


def find_judge(data: ImageData, where: str, progress: Progress = silent) -> Judge:
    """The judge of ``data``, which were recognised from ``where``; without a classifier where nobody said what the pictures show.

    A classifier of classes is learnt first, unless that was done before: seconds to half a minute. Progress counts its
    pictures, and may cancel.

    Raises:
        StudioError: a classifier that came with the data is damaged.
    """
    world = find_world(world_of_data(where) or "")
    if world is not None and world.classifier is not None:
        return Judge(load_classifier(world.classifier), world.modes or world.verdict)
    if where == Digits.name:
        return Judge(load_classifier(resource_path(DIGITS)))
    if where == StackedDigits.name:
        classifier = by_channel(load_classifier(resource_path(DIGITS)))
        return Judge(classifier, one_class_each(classifier))
    if data.labels is not None and 2 <= len(data.label_names) <= MOST_CLASSES:
        return Judge(label_classifier(data, progress))
    return Judge()
