"""Who tells the modes of which data."""

import dataclasses
import json
from pathlib import Path

import numpy as np
import pytest

from gan_studio.core import label_classifier
from gan_studio.core.attribute_classifier import AttributeClassifier, build_network, save_classifier
from gan_studio.core.datasets.base import recognise
from gan_studio.core.datasets.image_data import ImageData
from gan_studio.core.datasets.ingest import prepare
from gan_studio.core.diagnosis.judges import find_judge
from gan_studio.core.diagnosis.meter import DiversityMeter
from gan_studio.core.errors import Cancelled
from tests.core.diagnosis.making import MODES
from tests.core.worlds_making import NAMES, make_world, rooms_data


def test_a_world_has_its_own_classifier_and_says_what_its_modes_are(home: Path) -> None:
    folder = make_world(count=60, held_out=10)
    data = rooms_data(60)
    assert find_judge(data, "rooms").classifier is None
    save_classifier(folder / "classifier.safetensors", AttributeClassifier(NAMES, {}, build_network(len(NAMES)).eval()))
    judge = find_judge(data, "rooms")
    assert judge.classifier is not None
    assert judge.classifier.attribute_names == NAMES
    assert [[*words] for words in judge.modes] == [["lit", "dark"]]
    about = json.loads((folder / "world.json").read_text())
    (folder / "world.json").write_text(json.dumps(about | {"modes": MODES}))
    by_archive = find_judge(data, str(folder / "pictures.zip"))
    assert DiversityMeter(data, by_archive.classifier, by_archive.modes).modes.names[:2] == ("dark · left", "dark · centre")


def test_labelled_data_are_told_by_their_classes(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(label_classifier, "FEWEST", 1500)
    monkeypatch.setattr(label_classifier, "MOST", 1500)
    data = prepare(recognise("digits"), 32, "auto")
    judge = find_judge(data, "a folder for each")
    meter = DiversityMeter(data, judge.classifier, judge.modes)
    assert meter.modes.names == tuple("0123456789")
    assert meter.modes.by == "classifier"
    assert data.labels is not None
    seven = np.repeat(data.pixels[data.labels == 7], 3, axis=3)
    assert meter.report(seven).counts.argmax() == 7


def test_learning_the_classes_can_be_cancelled(home: Path) -> None:
    def cancel(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        find_judge(prepare(recognise("digits"), 32, "auto"), "a folder for each", cancel)


@pytest.mark.parametrize("image_size", [32, 64])
def test_the_built_in_digits_are_known_beforehand(home: Path, image_size: int) -> None:
    def refuse(done: int, total: int) -> None:
        raise AssertionError("nothing has to be learnt")

    data = prepare(recognise("digits"), image_size, "auto")
    judge = find_judge(data, "digits", refuse)
    assert judge.classifier is not None
    assert data.labels is not None
    pictures = np.repeat(data.pixels[::10], 3, axis=3)
    assert (judge.classifier.predict(pictures).argmax(axis=1) == data.labels[::10]).mean() > 0.98


@pytest.mark.parametrize("classes", [0, 1, 101])
def test_without_a_sensible_number_of_classes_nobody_tells(classes: int) -> None:
    pixels = np.zeros((202, 16, 16, 1), np.uint8)
    data = ImageData("pictures", pixels, np.arange(202) % max(classes, 1), tuple(map(str, range(classes))), None, ())
    assert find_judge(data, "/nowhere").classifier is None
    assert find_judge(dataclasses.replace(data, labels=None), "/nowhere").classifier is None
