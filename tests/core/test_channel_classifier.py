"""Stacked pictures are told channel by channel, by a classifier of single ones."""

import dataclasses
from pathlib import Path

import numpy as np
import pytest

from gan_studio.core import label_classifier as labels
from gan_studio.core.channel_classifier import by_channel, one_class_each
from gan_studio.core.datasets.base import recognise
from gan_studio.core.datasets.ingest import prepare
from gan_studio.core.diagnosis.modes import combination_of, combinations
from gan_studio.core.label_classifier import label_classifier


def test_each_channel_is_told_as_if_it_were_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(labels, "FEWEST", 1500)
    monkeypatch.setattr(labels, "MOST", 1500)
    digits = dataclasses.replace(prepare(recognise("digits"), 32, "grey", cache_root=tmp_path), folder=None)
    single = label_classifier(digits)
    stacked = by_channel(single)
    assert stacked.attribute_names[::10] == ("red=0", "green=0", "blue=0")

    grey = digits.pixels[:60]
    pictures = np.concatenate([grey[0:20], grey[20:40], grey[40:60]], axis=3)
    likely, features = stacked.look(pictures)
    alone, apart = single.look(grey)
    np.testing.assert_allclose(likely.reshape(20, 3, 10), alone.reshape(3, 20, 10).swapaxes(0, 1), atol=1e-5)
    np.testing.assert_allclose(features[:, : single.feature_count], apart[:20], atol=1e-5)

    modes = one_class_each(stacked)
    told = alone.argmax(axis=1).reshape(3, 20)
    assert combination_of(modes, stacked.attribute_names, likely).tolist() == (told * [[100], [10], [1]]).sum(axis=0).tolist()
    assert combinations(modes)[307] == "3 · 0 · 7"
