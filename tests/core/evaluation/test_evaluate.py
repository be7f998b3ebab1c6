import dataclasses

import numpy as np
import pytest

from gan_studio.core.datasets.image_data import ImageData
from gan_studio.core.evaluation.bench import Bench
from gan_studio.core.evaluation.evaluate import evaluate
from gan_studio.core.models import Model
from gan_studio.core.snapshot import GeneratorSnapshot
from gan_studio.core.worlds import Sum
from tests.core.worlds_making import NAMES, SUM, known_snapshot, rooms_data


def part(data: ImageData, first: int, last: int) -> ImageData:
    return dataclasses.replace(data, pixels=data.pixels[first:last], attributes=data.attributes[first:last])


@pytest.fixture(scope="module")
def bench(rooms_classifier) -> Bench:
    data = rooms_data(700)
    return Bench(part(data, 0, 500), part(data, 500, 700), rooms_classifier, [Sum.from_json(SUM)], samples=200, seed=1)


def model(snapshot: GeneratorSnapshot) -> Model:
    return Model("known", snapshot)


def test_a_generator_whose_axes_are_known_counts_as_it_should(bench):
    report = evaluate(model(known_snapshot()), bench)
    shares = {share.name: share for share in report.shares}
    assert set(shares) == set(NAMES)
    assert shares["lamp"].samples == pytest.approx(0.5, abs=0.1)
    assert shares["bed_side=left"].samples == pytest.approx(1 / 3, abs=0.1)
    assert report.collapsed == []
    (counted,) = report.sums
    assert counted.mean_of_three.of == counted.single.of == counted.any_three.of == 200
    assert counted.mean_of_three.value > counted.single.value > counted.base.value
    assert counted.mean_of_three.value > 0.5
    assert counted.any_three.value > 0.8
    assert counted.only_c.value < 0.1
    assert counted.base.value == pytest.approx(1 / 6, abs=0.06)
    assert report.morphs.constant_angle.pixels.value < 0.9  # the bed jumps from place to place
    assert report.as_json()["sums"][0]["mean_of_three"]["value"] == counted.mean_of_three.value


def test_a_collapsed_generator_is_found_out(bench):
    class Dark(type(known_snapshot().module)):
        def forward(self, z):
            return super().forward(-z.abs())

    good, lost = (evaluate(model(GeneratorSnapshot(known_snapshot().spec, module)), bench, walk=False) for module in (known_snapshot().module, Dark()))
    assert "lamp" in lost.collapsed
    assert lost.impossible_sums == ("lamp and bed on the left",)
    assert lost.score < good.score
    assert lost.morphs is None
    assert "lamp and bed on the left: too few" in " ".join(f"{key}: {value}" for key, value in lost.as_text().items())


def test_the_same_seed_gives_the_same_report(bench):
    reports = [evaluate(model(known_snapshot()), bench, walk=False) for _ in range(2)]
    assert reports[0] == reports[1]


def test_data_without_attributes_or_held_out_pictures_still_tell_something():
    plain = ImageData("plain", rooms_data(200).pixels, None, (), None, ())
    report = evaluate(model(known_snapshot()), Bench(plain, samples=80))
    assert [figures.space for figures in report.spaces] == ["pixels"]
    assert report.spaces[0].memory is None
    assert report.held_out == 0
    assert report.shares == report.sums == ()
    assert "keeps no pictures for judging" in report.as_text()["data"]


def test_copied_training_pictures_are_suspicious():
    data = rooms_data(700)
    grain = np.random.default_rng(0).integers(-60, 60, data.pixels.shape)
    data = dataclasses.replace(data, pixels=np.clip(data.pixels + grain, 0, 255).astype(np.uint8))
    figures = Bench(part(data, 0, 500), part(data, 500, 700), samples=200).figures(data.pixels[:200])
    assert figures[0].memory.suspicious == 1
