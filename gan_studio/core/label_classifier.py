"""The classifier that tells the classes of labelled data: learnt once, and kept beside the prepared pictures."""

import dataclasses
import logging
from pathlib import Path

import numpy as np

from gan_studio.core.attribute_classifier import AttributeClassifier, load_classifier, save_classifier
from gan_studio.core.classifier_training import balanced_accuracies, train_classifier
from gan_studio.core.datasets.image_data import ImageData
from gan_studio.core.errors import StudioError
from gan_studio.core.progress import Progress, silent
from gan_studio.core.translation import QT_TRANSLATE_NOOP

LABEL = "label"
"""The attribute whose values the classes are, and under which the share that is told right is found among the accuracies."""
MOST_CLASSES = 100
FEWEST, MOST = 20_000, 60_000
"""Pictures to learn from, counted as often as they are looked at; as many as there are, within these. The most take one core half a minute at 32 px."""
KEPT_AS = "classes.safetensors"

log = logging.getLogger(__name__)


def label_classifier(data: ImageData, progress: Progress = silent) -> AttributeClassifier:
    """A classifier of the attributes ``label=0``, ``label=1``, ..., one for each class and in the order of ``data.label_names``.

    So ``classifier.predict(pixels).argmax(axis=1)`` are class numbers. It learns from nine tenths of ``data``, with as
    many threads as the caller's has, and is measured on the rest: ``accuracies["label"]`` is the share told right. Where
    the prepared pictures are kept, so is it, and the next time it is there at once. Progress counts pictures and may cancel.

    Raises:
        StudioError: the pictures have no labels, or they have only one class or more than :data:`MOST_CLASSES`.
    """
    labelled = with_labels_as_attributes(data)
    path = None if data.folder is None else data.folder / KEPT_AS
    kept = None if path is None else _kept(path, labelled.attribute_names)
    if kept is not None:
        return kept
    classifier = train_classifier(labelled, pictures=min(max(FEWEST, len(data)), MOST), progress=progress, measure=_accuracies)
    if path is not None:
        try:
            save_classifier(path, classifier)
        except StudioError as error:
            log.warning("The classifier of “%s” has to be learnt again next time. %s", data.name, error)
    return classifier


def with_labels_as_attributes(data: ImageData) -> ImageData:
    """The same pictures, with their classes as attributes that exclude each other instead of whatever attributes they have.

    Raises:
        StudioError: as :func:`label_classifier`.
    """
    classes = len(data.label_names)
    if data.labels is None or not 2 <= classes <= MOST_CLASSES:
        raise StudioError(
            QT_TRANSLATE_NOOP("Error", "The pictures of “{name}” are not sorted into 2 to {most} classes, so there is nothing to tell apart."),
            QT_TRANSLATE_NOOP("Error", "Put the pictures of each class into a folder of their own."),
            name=data.name,
            most=MOST_CLASSES,
        )
    table = data.labels[:, None] == np.arange(classes)
    return dataclasses.replace(data, attributes=table, attribute_names=tuple(f"{LABEL}={name}" for name in data.label_names))


def _kept(path: Path, names: tuple[str, ...]) -> AttributeClassifier | None:
    try:
        classifier = load_classifier(path)
    except StudioError:
        return None
    return classifier if classifier.attribute_names == names else None


def _accuracies(classifier: AttributeClassifier, held_out: ImageData) -> dict[str, float]:
    assert held_out.attributes is not None
    right = classifier.predict(held_out.pixels).argmax(axis=1) == held_out.attributes.argmax(axis=1)
    return {LABEL: float(right.mean()), **balanced_accuracies(classifier, held_out)}
