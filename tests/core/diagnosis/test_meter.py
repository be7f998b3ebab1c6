"""The meter on real digits: as the real ones score, collapsed, noisy, copied, and how it is asked."""

import math

import numpy as np
import pytest
import torch

from gan_studio.core.datasets.base import recognise
from gan_studio.core.datasets.image_data import ImageData
from gan_studio.core.datasets.ingest import prepare
from gan_studio.core.diagnosis.figures import FIGURES
from gan_studio.core.diagnosis.meter import DiversityMeter
from gan_studio.core.diagnosis.report import DiversityReport
from gan_studio.core.errors import Cancelled, StudioError
from tests.core.diagnosis.making import MODES, known_classifier
from tests.core.worlds_making import rooms_data


@pytest.fixture(scope="module")
def digits(session_home: None) -> ImageData:
    return prepare(recognise("digits"), 32, "auto")


@pytest.fixture(scope="module")
def meter(digits: ImageData) -> DiversityMeter:
    return DiversityMeter(digits)


def rgb(pictures: np.ndarray) -> np.ndarray:
    return np.repeat(pictures, 3, axis=3)


def some(data: ImageData, count: int = 500, seed: int = 1) -> np.ndarray:
    return rgb(data.pixels[np.random.default_rng(seed).permutation(len(data))[:count]])


def beyond(report: DiversityReport, name: str) -> float:
    """How many times its baseline a figure is."""
    return report.figures[name].value / report.figures[name].baseline


def test_real_pictures_score_as_the_baseline_does(meter: DiversityMeter, digits: ImageData) -> None:
    report = meter.report(some(digits))
    assert report.samples == meter.count == 500
    assert report.counts.sum() == 500
    assert report.figures.keys() == FIGURES.keys()
    for name in (
        "modes_covered",
        "modes_fair",
        "coverage",
        "density",
        "recall",
        "precision",
        "mean_distance",
        "vendi_score",
        "effective_rank",
        "variance_ratio",
    ):
        assert beyond(report, name) == pytest.approx(1, abs=0.12), name
    assert report.figures["mode_kl"].value < 2 * report.figures["mode_kl"].baseline
    assert report.figures["ndb"].value < 5
    assert report.figures["duplicate_share"].value < 0.02
    assert (report.space, report.modes.by) == ("pixels", "clusters")
    assert "principal components" in report.about


def test_identical_sets_have_density_one_and_coverage_near_it(meter: DiversityMeter, digits: ImageData) -> None:
    real = DiversityMeter(digits, count=500).report(some(digits, seed=3)).figures
    assert real["density"].value == pytest.approx(1, abs=0.1)
    assert real["coverage"].value == pytest.approx(0.97, abs=0.03)


def test_a_generator_with_one_class_left_is_seen_without_labels(meter: DiversityMeter, digits: ImageData) -> None:
    assert digits.labels is not None
    report = meter.report(rgb(digits.pixels[digits.labels == 3]))
    assert beyond(report, "modes_covered") < 0.4
    assert report.figures["mode_kl"].value > 5 * report.figures["mode_kl"].baseline
    assert beyond(report, "recall") < 0.4
    assert beyond(report, "coverage") < 0.5
    assert beyond(report, "vendi_score") < 0.6
    assert beyond(report, "precision") == pytest.approx(1, abs=0.05)


def test_one_picture_with_noise_fools_the_rank_alone(meter: DiversityMeter, digits: ImageData) -> None:
    noise = np.random.default_rng(0).normal(0, 10, (500, 32, 32, 3))
    report = meter.report((rgb(digits.pixels[:1]) + noise).clip(0, 255).astype(np.uint8))
    assert beyond(report, "effective_rank") > 1.3
    assert report.figures["variance_ratio"].value < 0.01
    assert report.figures["vendi_score"].value < 1.1
    assert report.duplicates == (tuple(range(500)),)
    assert report.figures["modes_covered"].value == 1


def test_copies_are_found_among_samples_and_in_a_grid(meter: DiversityMeter, digits: ImageData) -> None:
    grid = some(digits, 64, seed=7)
    grid[[9, 40]] = grid[2]
    assert (2, 9, 40) in meter.duplicates(grid)
    samples = some(digits, 500, seed=7)
    samples[400:] = samples[:100]
    report = meter.report(samples)
    assert report.figures["duplicate_share"].value == pytest.approx(0.2, abs=0.02)
    assert report.figures["memorised_share"].value == 1
    assert report.figures["memorised_share"].baseline < 0.005


def test_noise_is_not_in_the_data(meter: DiversityMeter) -> None:
    report = meter.report(np.random.default_rng(0).integers(0, 256, (500, 32, 32, 3), dtype=np.uint8))
    for name in ("precision", "recall", "coverage", "memorised_share"):
        assert report.figures[name].value == 0


def test_a_classifier_gives_the_modes_and_the_space() -> None:
    data = rooms_data(400)
    meter = DiversityMeter(data, known_classifier(), MODES)
    assert meter.modes.names == ("dark · left", "dark · centre", "dark · right", "lit · left", "lit · centre", "lit · right")
    assert data.attributes is not None
    is_lit, side = data.attributes[:, 0], data.attributes[:, 1:].argmax(axis=1)
    for mode, example in enumerate(meter.modes.examples):
        assert 3 * is_lit[example] + side[example] == mode
    one_mode = meter.report(data.pixels[is_lit & (side == 2)])
    assert (one_mode.space, one_mode.modes.by) == ("features", "classifier")
    assert one_mode.counts.argmax() == 5
    assert one_mode.figures["modes_fair"].value == 1
    assert one_mode.figures["mode_kl"].value == pytest.approx(-math.log(meter.modes.shares[5]), abs=0.1)
    assert meter.report(data.pixels[:200]).figures["mode_kl"].value < 0.1


def test_attributes_that_do_not_exclude_each_other_are_no_modes() -> None:
    assert DiversityMeter(rooms_data(200), known_classifier()).modes.by == "clusters"


def test_mirrored_training_is_compared_with_mirrored_pictures() -> None:
    data = rooms_data(400)
    assert data.attributes is not None
    left = data.pixels[data.attributes[:, 1]]
    only_left = ImageData("left", left, None, (), None, ())
    plain = DiversityMeter(only_left, known_classifier(), MODES).modes.shares
    mirrored = DiversityMeter(only_left, known_classifier(), MODES, flip=True).modes.shares
    assert plain[[0, 3]].sum() > 0.9
    assert mirrored[[2, 5]].sum() == pytest.approx(0.5, abs=0.1)


def test_more_samples_are_compared_with_more_real_pictures(meter: DiversityMeter, digits: ImageData) -> None:
    live, thorough = meter.report(some(digits, 500)), meter.report(some(digits, 1797))
    assert thorough.samples == len(digits) // 2
    assert thorough.figures["mode_kl"].baseline < live.figures["mode_kl"].baseline
    assert beyond(thorough, "coverage") == pytest.approx(1, abs=0.05)


def test_few_pictures_make_small_reports_and_fewer_none() -> None:
    pixels = np.random.default_rng(0).integers(0, 256, (40, 16, 16, 1), dtype=np.uint8)
    small = DiversityMeter(ImageData("few", pixels, None, (), None, ()))
    assert small.count == 20
    assert small.report(rgb(pixels)).samples == 20
    with pytest.raises(StudioError, match="too few"):
        DiversityMeter(ImageData("fewer", pixels[:39], None, (), None, ()))


def test_data_that_are_all_alike_break_nothing() -> None:
    black = np.zeros((60, 16, 16, 3), np.uint8)
    report = DiversityMeter(ImageData("black", black, None, (), None, ())).report(black)
    assert all(np.isfinite(figure.value) for figure in report.figures.values())
    assert report.duplicates == (tuple(range(30)),)


def test_preparing_and_reporting_can_be_watched_and_cancelled(meter: DiversityMeter, digits: ImageData) -> None:
    seen: list[tuple[int, int]] = []
    DiversityMeter(digits, progress=lambda done, total: seen.append((done, total)))
    assert seen == sorted(seen)
    assert seen[-1][0] == seen[-1][1] > 1000
    assert len({total for _, total in seen}) == 1
    seen.clear()
    DiversityMeter(rooms_data(100), known_classifier(), MODES, progress=lambda done, total: seen.append((done, total)))
    assert seen == sorted(seen)

    def cancel(done: int, total: int) -> None:
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        DiversityMeter(digits, progress=cancel)
    with pytest.raises(Cancelled):
        meter.report(some(digits), cancel)


def test_the_same_seed_gives_the_same_report_and_touches_nobodys_random_numbers(digits: ImageData) -> None:
    torch.manual_seed(3)
    expected = torch.rand(5)
    torch.manual_seed(3)
    one, again = (DiversityMeter(digits, seed=5).report(some(digits)) for _ in range(2))
    assert dict(one.figures) == dict(again.figures)
    assert torch.rand(5).equal(expected)
