"""Linear models that tell attributes from pictures: they learn what can be seen, and say how well."""

import numpy as np
import pytest
from numpy.typing import NDArray

from gan_studio.core.datasets.image_data import ImageData
from gan_studio.core.errors import Cancelled, StudioError
from gan_studio.core.latent.attribute_ranking import AttributeRanking, fit_attributes

NAMES = ("Bright_Left", "Coin_Toss", "Rare")


def scenes(count: int, size: int, seed: int, channels: int = 3) -> tuple[NDArray[np.uint8], NDArray[np.bool_]]:
    """Noise, brighter on the left where the first attribute holds; the second is chance, the third almost never holds."""
    rng = np.random.default_rng(seed)
    truth = np.stack([rng.random(count) < 0.3, rng.random(count) < 0.5, np.arange(count) < 3], axis=1)
    pixels = rng.integers(60, 180, (count, size, size, channels))
    pixels[truth[:, 0], :, : size // 2] += 25
    return pixels.astype(np.uint8), truth


@pytest.fixture(scope="module")
def data() -> ImageData:
    pixels, truth = scenes(600, 32, 0)
    return ImageData("scenes", pixels, None, (), truth, NAMES)


@pytest.fixture(scope="module")
def ranking(data: ImageData) -> AttributeRanking:
    return fit_attributes(data)


def test_what_can_be_seen_is_learnt_and_chance_is_not(ranking: AttributeRanking) -> None:
    assert ranking.names == ("Bright_Left", "Coin_Toss")
    assert ranking.accuracies[0] > 0.9
    assert 0.35 < ranking.accuracies[1] < 0.65


@pytest.mark.parametrize(("size", "channels"), [(32, 3), (64, 3), (28, 1), (128, 1)])
def test_fresh_pictures_of_any_size_are_ranked(ranking: AttributeRanking, size: int, channels: int) -> None:
    pictures, truth = scenes(100, size, 1, channels)
    scores = ranking.scores(pictures)
    assert scores.shape == (100, 2)
    assert ((scores >= 0) & (scores <= 1)).all()
    best = np.argsort(-scores[:, 0])[: truth[:, 0].sum()]
    assert truth[best, 0].mean() > 0.75


def test_the_same_seed_learns_the_same(data: ImageData) -> None:
    first, second, other = (fit_attributes(data, pictures=300, seed=seed) for seed in (0, 0, 1))
    pictures = scenes(20, 32, 2)[0]
    assert np.array_equal(first.scores(pictures), second.scores(pictures))
    assert not np.array_equal(first.scores(pictures), other.scores(pictures))


def test_classes_serve_where_there_are_no_attributes() -> None:
    pixels, truth = scenes(400, 32, 0)
    ranking = fit_attributes(ImageData("classes", pixels, truth[:, 0].astype(np.int64), ("dark", "bright"), None, ()))
    assert ranking.names == ("dark", "bright")
    scores = ranking.scores(pixels[:50])
    assert np.corrcoef(scores[:, 1], truth[:50, 0])[0, 1] > 0.8
    assert np.allclose(scores.sum(axis=1), 1, atol=0.02)


def test_data_that_tell_nothing_are_refused() -> None:
    pixels, _ = scenes(50, 32, 0)
    with pytest.raises(StudioError, match="plain"):
        fit_attributes(ImageData("plain", pixels, None, (), None, ()))


def test_it_reports_and_can_be_cancelled(data: ImageData) -> None:
    reports: list[tuple[int, int]] = []
    fit_attributes(data, progress=lambda done, total: reports.append((done, total)))
    assert reports == sorted(reports)
    assert reports[0][0] == 0
    assert reports[-1][0] == reports[-1][1]

    def cancel(done: int, _total: int) -> None:
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        fit_attributes(data, progress=cancel)
