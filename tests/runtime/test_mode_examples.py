"""Real pictures of modes, from the data that a run was trained on."""

import numpy as np
import pytest

from gan_studio.core.config import TrainingConfig
from gan_studio.core.datasets.base import recognise
from gan_studio.core.datasets.ingest import prepare
from gan_studio.core.errors import StudioError
from gan_studio.runtime import mode_examples
from gan_studio.runtime.mode_examples import example_pictures

CONFIG = TrainingConfig(image_size=32, color="grey")


def test_they_are_the_pictures_that_training_saw() -> None:
    digits = prepare(recognise("digits"), 32, "grey")
    pictures = example_pictures("digits", CONFIG, np.array([5, -1, 1796]))
    assert pictures is not None
    assert pictures.shape == (3, 32, 32, 3)
    assert (pictures[0] == digits.pixels[5]).all()
    assert not pictures[1].any()
    assert (pictures[2] == digits.pixels[1796]).all()


def test_many_pictures_are_not_decoded_for_this_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mode_examples, "FEW", 100)
    assert example_pictures("digits", CONFIG, np.array([5])) is None
    prepare(recognise("digits"), 32, "grey")
    assert example_pictures("digits", CONFIG, np.array([5])) is not None


def test_of_data_that_became_fewer_there_are_none() -> None:
    assert example_pictures("digits", CONFIG, np.array([1797])) is None


def test_data_that_are_gone_are_an_error() -> None:
    with pytest.raises(StudioError):
        example_pictures("/nowhere/at/all", CONFIG, np.array([0]))
