import numpy as np
import pytest

from gan_studio.core.attribute_classifier import load_classifier, save_classifier
from gan_studio.core.attributes import groups, holds, probability, readable, verdicts
from gan_studio.core.classifier_training import train_classifier
from gan_studio.core.datasets.image_data import ImageData
from gan_studio.core.errors import Cancelled, StudioError
from tests.core.worlds_making import NAMES, rooms_data


def test_it_learns_every_attribute(rooms_classifier):
    assert set(rooms_classifier.accuracies) == set(NAMES)
    assert min(rooms_classifier.accuracies.values()) > 0.95
    unseen = rooms_data(700)
    likely = rooms_classifier.predict(unseen.pixels[400:])
    assert ((likely > 0.5) == unseen.attributes[400:]).mean() > 0.95
    np.testing.assert_allclose(likely[:, 1:].sum(axis=1), 1, atol=1e-5)


def test_pictures_of_any_size_are_judged_alike(rooms_classifier):
    small = rooms_data(50).pixels
    large = small.repeat(4, axis=1).repeat(4, axis=2)
    agree = (rooms_classifier.predict(small) > 0.5) == (rooms_classifier.predict(large) > 0.5)
    assert agree.mean() > 0.97
    assert rooms_classifier.predict(small[:0]).shape == (0, 4)


def test_a_saved_classifier_judges_the_same(rooms_classifier, tmp_path):
    path = tmp_path / "classifier.safetensors"
    save_classifier(path, rooms_classifier)
    assert path.stat().st_size < 1_200_000
    opened = load_classifier(path)
    assert opened.attribute_names == rooms_classifier.attribute_names
    assert opened.accuracies == rooms_classifier.accuracies
    pixels = rooms_data(30).pixels
    np.testing.assert_allclose(opened.predict(pixels), rooms_classifier.predict(pixels), atol=0.01)
    np.testing.assert_allclose(opened.features(pixels), rooms_classifier.features(pixels), atol=0.1)


def test_other_files_are_refused(tmp_path):
    for content in (b"", b"no classifier", bytes(1000)):
        (tmp_path / "x.safetensors").write_bytes(content)
        with pytest.raises(StudioError, match="is not a classifier"):
            load_classifier(tmp_path / "x.safetensors")
    with pytest.raises(StudioError, match="is not a classifier"):
        load_classifier(tmp_path / "absent")


def test_pictures_without_attributes_are_refused():
    with pytest.raises(StudioError, match="have no attributes"):
        train_classifier(ImageData("plain", rooms_data(10).pixels, None, (), None, ()))


def test_training_can_be_cancelled():
    def cancel(done: int, total: int) -> None:
        assert total == 60 * 90
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        train_classifier(rooms_data(100), progress=cancel)


def test_conditions():
    likely = np.array([[0.9, 0.7, 0.2, 0.1], [0.1, 0.0, 0.5, 0.5]], np.float32)
    np.testing.assert_allclose(probability(["lamp", "bed_side=left|centre"], NAMES, likely), [0.81, 0.05], atol=1e-6)
    np.testing.assert_allclose(probability(["not lamp"], NAMES, likely), [0.1, 0.9], atol=1e-6)
    assert holds(["lamp", "not bed_side=right"], NAMES, likely).tolist() == [True, False]
    assert verdicts([{"lit": ["lamp"], "dark": ["not lamp"]}], NAMES, likely) == ["lit 0.90", "dark 0.90"]
    assert readable("bed_side=left") == "bed side: left"
    assert groups(("bed_side", *NAMES)) == ((0,), (1,), (2, 3, 4))
    with pytest.raises(KeyError):
        probability(["curtain"], NAMES, likely)
