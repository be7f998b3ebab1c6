"""Classes of labelled data are learnt as attributes, measured, and kept beside the prepared pictures."""

from pathlib import Path

import numpy as np
import pytest
import torch

from gan_studio.core import label_classifier as module
from gan_studio.core.attribute_classifier import load_classifier
from gan_studio.core.datasets.base import recognise
from gan_studio.core.datasets.image_data import ImageData
from gan_studio.core.datasets.ingest import prepare
from gan_studio.core.errors import Cancelled, StudioError
from gan_studio.core.label_classifier import KEPT_AS, label_classifier, with_labels_as_attributes


@pytest.fixture(autouse=True)
def short(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "FEWEST", 2500)
    monkeypatch.setattr(module, "MOST", 2500)


@pytest.fixture
def digits(tmp_path: Path) -> ImageData:
    return prepare(recognise("digits"), 16, "auto", cache_root=tmp_path)


def never(done: int, total: int) -> None:
    raise AssertionError("it was learnt again")


def test_it_tells_digits_apart_and_is_there_at_once_the_second_time(digits: ImageData):
    classifier = label_classifier(digits)
    assert classifier.attribute_names == tuple(f"label={digit}" for digit in range(10))
    assert classifier.accuracies["label"] > 0.9
    assert set(classifier.accuracies) == {"label", *classifier.attribute_names}
    assert (classifier.predict(digits.pixels).argmax(axis=1) == digits.labels).mean() > 0.9

    again = label_classifier(prepare(recognise("digits"), 16, "auto", never, digits.folder.parent), never)
    assert again.accuracies == classifier.accuracies
    np.testing.assert_allclose(again.predict(digits.pixels[:50]), classifier.predict(digits.pixels[:50]), atol=0.01)


def test_what_it_is_kept_as_may_be_damaged_or_of_other_classes(digits: ImageData):
    kept = digits.folder / KEPT_AS
    kept.write_bytes(b"rubbish")
    label_classifier(digits)
    assert load_classifier(kept).attribute_names[0] == "label=0"
    few = ImageData("few", digits.pixels[:100], digits.labels[:100] % 2, ("even", "odd"), None, (), folder=digits.folder)
    assert label_classifier(few).attribute_names == ("label=even", "label=odd")


def test_data_that_are_not_kept_are_learnt_too_in_colour_and_at_any_size():
    labels = np.arange(30) % 2
    pixels = np.zeros((30, 48, 48, 3), np.uint8)
    pixels[labels == 1, :, :24] = (200, 40, 40)
    classifier = label_classifier(ImageData("halves", pixels, labels, ("dark", "red"), None, ()))
    assert classifier.accuracies["label"] == 1
    assert classifier.side == 64


def test_a_cancelled_or_unwritable_one_leaves_nothing(digits: ImageData, monkeypatch: pytest.MonkeyPatch):
    def cancel(done: int, total: int) -> None:
        if done:
            raise Cancelled

    before = sorted(digits.folder.iterdir())
    with pytest.raises(Cancelled):
        label_classifier(digits, cancel)
    assert sorted(digits.folder.iterdir()) == before
    monkeypatch.setattr(module, "KEPT_AS", "no such folder/classes.safetensors")
    assert label_classifier(digits).accuracies["label"] > 0.9
    assert sorted(digits.folder.iterdir()) == before


def test_it_does_not_touch_torchs_generator(digits: ImageData):
    torch.manual_seed(4)
    before = torch.get_rng_state()
    label_classifier(digits)
    assert torch.equal(torch.get_rng_state(), before)


@pytest.mark.parametrize(("labels", "names"), [(None, ()), (np.zeros(5, np.int64), ("one",)), (np.arange(5), tuple(map(str, range(101))))])
def test_data_without_classes_to_tell_apart_are_refused(labels: np.ndarray | None, names: tuple[str, ...]):
    with pytest.raises(StudioError, match="not sorted into 2 to 100 classes"):
        label_classifier(ImageData("plain", np.zeros((5, 16, 16, 1), np.uint8), labels, names, None, ()))


def test_labels_replace_attributes():
    attributes = np.ones((3, 1), np.bool_)
    data = ImageData("three", np.zeros((3, 8, 8, 1), np.uint8), np.array([2, 0, 0]), ("a", "b=1", "c"), attributes, ("smile",))
    labelled = with_labels_as_attributes(data)
    assert labelled.attribute_names == ("label=a", "label=b=1", "label=c")
    assert labelled.attributes.tolist() == [[False, False, True], [True, False, False], [True, False, False]]
