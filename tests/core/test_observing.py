"""An experiment without a window: the same course every time, and kept in the run."""

from pathlib import Path

import numpy as np

from gan_studio.core.datasets.image_data import ImageData
from gan_studio.core.diagnosis.course import Course
from gan_studio.core.diagnosis.meter import DiversityMeter
from gan_studio.core.model_spec import ModelSpec
from gan_studio.core.observing import observe
from gan_studio.core.run_store import RunStore
from tests.core.small_runs import CONFIG, trainer_of

NOISE = ImageData("noise", np.random.default_rng(0).integers(0, 256, (60, 32, 32, 1), dtype=np.uint8), None, (), None, ())


def observed(folder: Path) -> tuple[RunStore, list[Course]]:
    store = RunStore.create(folder, CONFIG, ModelSpec.of(CONFIG, 1), "noise")
    with store:
        return store, list(observe(trainer_of(store), DiversityMeter(NOISE, count=8), 4, store))


def test_a_report_comes_every_so_many_steps_and_is_kept_in_the_run(tmp_path: Path) -> None:
    store, courses = observed(tmp_path / "run")
    assert courses[-1].diversity.steps.tolist() == [4, 8, 12]
    assert [report.step for report in RunStore.open(store.folder).reports()] == [4, 8, 12]
    assert courses[-1].step == 12


def test_the_same_seed_gives_the_same_course(tmp_path: Path) -> None:
    first, second = (observed(tmp_path / name)[1][-1] for name in ("one", "two"))
    np.testing.assert_array_equal(first.losses.column("generator_loss"), second.losses.column("generator_loss"))
    np.testing.assert_array_equal(first.diversity.values("mean_distance"), second.diversity.values("mean_distance"))


def test_who_closes_it_ends_the_training(tmp_path: Path) -> None:
    store = RunStore.create(tmp_path / "run", CONFIG, ModelSpec.of(CONFIG, 1), "noise")
    with store:
        courses = observe(trainer_of(store), DiversityMeter(NOISE, count=8), 4, store)
        next(courses)
        courses.close()
    assert store.load_checkpoint().step == 4
