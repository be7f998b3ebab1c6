"""The history of a run: grows, keeps its views valid, and forgets from a step on."""

import numpy as np

from gan_studio.core.frames import SCALARS, LossHistory


def rows(first: int, count: int) -> tuple[np.ndarray, np.ndarray]:
    steps = np.arange(first, first + count)
    return steps, np.repeat(steps[:, None], len(SCALARS), axis=1).astype(np.float32)


def test_it_grows_and_older_views_stay_as_they_were() -> None:
    history = LossHistory()
    history.append(*rows(1, 1000))
    view = history.column("generator_loss")
    for first in range(1001, 5001, 50):
        history.append(*rows(first, 50))
    assert len(history) == 5000
    assert history.steps.tolist() == list(range(1, 5001))
    assert (history.column("real_score") == history.steps).all()
    assert (view == np.arange(1, 1001)).all()


def test_it_forgets_what_came_after_a_step() -> None:
    history = LossHistory()
    history.append(*rows(1, 100))
    history.truncate(40)
    history.append(*rows(41, 5))
    assert history.steps.tolist() == list(range(1, 46))
    history.truncate(0)
    assert len(history) == 0
