"""What the tests of worlds share."""

import pytest

from gan_studio.core.attribute_classifier import AttributeClassifier
from gan_studio.core.classifier_training import train_classifier
from tests.core.worlds_making import rooms_data


@pytest.fixture(scope="session")
def rooms_classifier() -> AttributeClassifier:
    """Tells the attributes of the stand-in rooms."""
    return train_classifier(rooms_data(400), pictures=4000)
