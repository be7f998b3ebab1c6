"""A tiny data set and plan for the tests of the sessions."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from gan_studio.core.config import TrainingConfig
from gan_studio.core.datasets.image_data import ImageData
from gan_studio.runtime.training_session import TrainingPlan


@pytest.fixture
def plan(tmp_path: Path) -> Callable[..., TrainingPlan]:
    """Makes a plan for a run that takes milliseconds a step; hyperparameters can be given by name."""
    pixels = np.random.default_rng(0).integers(0, 256, (40, 32, 32, 1), dtype=np.uint8)

    def make(*, start_paused: bool = False, **changes: object) -> TrainingPlan:
        small = {"image_size": 32, "width": 4, "latent_size": 8, "batch_size": 4, "steps": 100_000, "sample_every": 10}
        config = TrainingConfig().changed(**small | changes)
        return TrainingPlan(config, ImageData("noise", pixels, None, (), None, ()), "noise", tmp_path / "run", start_paused)

    return make
