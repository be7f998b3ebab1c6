"""The context object: what is opened, trained and added is kept, whatever gives way to what."""

import dataclasses
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image
from pytestqt.qtbot import QtBot

from gan_studio.core import label_classifier
from gan_studio.core.config import TrainingConfig
from gan_studio.core.model_file import save_model
from gan_studio.core.model_spec import ModelSpec
from gan_studio.core.models import Concept, Favourite, Model, open_model
from gan_studio.core.snapshot import GeneratorSnapshot
from gan_studio.runtime.studio import Studio
from gan_studio.runtime.training_session import TrainingState
from tests.core.foreign_generators import Tutorial

TINY = {"image_size": 32, "width": 4, "latent_size": 8, "batch_size": 8, "sample_every": 5}


@pytest.fixture
def studio(qapp: object, qtbot: QtBot) -> Iterator[Studio]:
    studio = Studio()
    studio.draft = TrainingConfig().changed(**TINY, steps=100_000)
    with qtbot.waitSignal(studio.data_changed, timeout=60_000):
        studio.start()
    yield studio
    studio.close()


@pytest.fixture
def gan_file(tmp_path: Path) -> Path:
    spec = ModelSpec.of(TrainingConfig().changed(**TINY), 1)
    save_model(tmp_path / "other.gan", Model("other", GeneratorSnapshot.of(spec, spec.build_generator().state_dict())))
    return tmp_path / "other.gan"


def wait_for(qtbot: QtBot, condition: Callable[[], bool]) -> None:
    qtbot.waitUntil(condition, timeout=60_000)


def train(studio: Studio, qtbot: QtBot) -> Path:
    with qtbot.waitSignal(studio.model_changed, timeout=60_000):
        studio.start_training()
    assert studio.run is not None
    return studio.run.folder


def open_path(studio: Studio, path: Path, qtbot: QtBot) -> Model:
    with qtbot.waitSignal(studio.model_changed, timeout=60_000):
        studio.open_path(str(path))
    assert studio.model is not None
    return studio.model


def add_favourite(studio: Studio, name: str) -> None:
    assert studio.model is not None
    z = np.arange(8, dtype=np.float32)
    favourites = (*studio.model.favourites, Favourite(name, z))
    studio.update_model(dataclasses.replace(studio.model, favourites=favourites, concepts=(Concept(name, np.stack([z, -z])),)))


def names(model: Model | None) -> list[str]:
    return [] if model is None else [favourite.name for favourite in model.favourites]


def test_the_built_in_digits_are_open_at_the_first_start(studio: Studio) -> None:
    assert studio.data is not None
    assert studio.data.where == "digits"
    assert studio.data.preflight.count == 1797


def test_closing_while_torch_loads_starts_nothing(qapp: object, qtbot: QtBot) -> None:
    studio = Studio()
    studio.start()
    studio.close()
    qtbot.wait(50)
    assert not studio.jobs.running


def test_favourites_of_a_run_survive_another_model_and_a_continued_training(studio: Studio, gan_file: Path, qtbot: QtBot) -> None:
    folder = train(studio, qtbot)
    add_favourite(studio, "mine")
    with qtbot.waitSignal(studio.snapshot_changed, timeout=60_000):
        assert names(studio.model) == ["mine"]
    assert names(studio.model) == ["mine"]
    studio.training.stop()
    wait_for(qtbot, lambda: studio.training.state is TrainingState.IDLE)
    open_path(studio, gan_file, qtbot)
    wait_for(qtbot, lambda: not studio.jobs.running)
    reopened = open_path(studio, folder, qtbot)
    assert names(reopened) == ["mine"]
    assert reopened.concepts[0].z.shape == (2, 8)
    with qtbot.waitSignal(studio.snapshot_changed, timeout=60_000):
        studio.resume_run(folder)
    assert names(studio.model) == ["mine"]


def test_favourites_of_a_model_file_are_kept_when_the_studio_closes(studio: Studio, gan_file: Path, qtbot: QtBot) -> None:
    open_path(studio, gan_file, qtbot)
    add_favourite(studio, "kept")
    studio.close()
    assert names(open_model(gan_file)) == ["kept"]


def test_a_saved_model_is_called_as_its_file(studio: Studio, gan_file: Path, tmp_path: Path, qtbot: QtBot) -> None:
    open_path(studio, gan_file, qtbot)
    with qtbot.waitSignal(studio.message, timeout=60_000, check_params_cb=lambda text: "Saved" in text):
        studio.save_model(str(tmp_path / "my model.gan"))
    assert open_model(tmp_path / "my model.gan").name == "my model"


def test_another_model_may_be_looked_at_while_one_trains(studio: Studio, gan_file: Path, qtbot: QtBot) -> None:
    train(studio, qtbot)
    add_favourite(studio, "live")
    open_path(studio, gan_file, qtbot)
    assert studio.model is not None
    assert (studio.model.name, studio.follows_training) == ("other", False)
    assert studio.run is not None
    step = studio.run.step
    wait_for(qtbot, lambda: studio.run is not None and studio.run.step > step + 10)
    assert studio.model.name == "other"
    studio.follow_training()
    assert studio.follows_training
    assert names(studio.model) == ["live"]
    with qtbot.waitSignal(studio.snapshot_changed, timeout=60_000):
        pass


def test_runs_of_lessons_do_not_drown_the_recent_ones(studio: Studio, qtbot: QtBot) -> None:
    own = train(studio, qtbot)
    studio.training.stop()
    wait_for(qtbot, lambda: studio.training.state is TrainingState.IDLE)
    with qtbot.waitSignal(studio.model_changed, timeout=60_000):
        studio.train_with(studio.draft, "digits", lesson="fast-d")
    assert studio.run is not None
    lesson = studio.run.folder
    studio.training.stop()
    wait_for(qtbot, lambda: studio.training.state is TrainingState.IDLE)
    open_path(studio, lesson, qtbot)
    assert studio.settings.recent == [str(own)]


def test_pictures_from_last_time_do_not_replace_those_just_opened(studio: Studio, qtbot: QtBot) -> None:
    wait_for(qtbot, lambda: studio.data is not None)
    opened = studio.data
    studio.open_data("digits", quietly=True)
    wait_for(qtbot, lambda: not studio.jobs.running)
    assert studio.data is opened


# --- two at once ---------------------------------------------------------------------------------------------------------


@pytest.fixture
def slow_checkpoint(tmp_path: Path) -> Path:
    """A model that takes a second or more to open, for its file says little about it; by its name it could be anything."""
    torch.save(Tutorial().state_dict(), tmp_path / "generator.bin")
    return tmp_path / "generator.bin"


@pytest.fixture
def many_pictures(tmp_path: Path) -> Path:
    """A folder that takes much longer to look at than the digits."""
    (tmp_path / "many").mkdir()
    picture = Image.fromarray(np.random.default_rng(0).integers(0, 256, (700, 700, 3), np.uint8))
    picture.save(tmp_path / "many" / "0.png")
    for number in range(1, 200):
        (tmp_path / "many" / f"{number}.png").write_bytes((tmp_path / "many" / "0.png").read_bytes())
    return tmp_path / "many"


def settle(studio: Studio, qtbot: QtBot) -> None:
    wait_for(qtbot, lambda: not studio.jobs.running)


@pytest.mark.parametrize("name", ["generator.bin", "generator.pth"])
def test_the_model_that_was_asked_for_last_stays(studio: Studio, slow_checkpoint: Path, gan_file: Path, qtbot: QtBot, name: str) -> None:
    settle(studio, qtbot)
    path = slow_checkpoint.rename(slow_checkpoint.with_name(name))
    with qtbot.assertNotEmitted(studio.guesses_found):
        studio.open_path(str(path))
        studio.open_path(str(gan_file))
        settle(studio, qtbot)
    assert studio.model is not None
    assert studio.model.name == "other"


def test_the_data_that_were_asked_for_last_stay(studio: Studio, many_pictures: Path, qtbot: QtBot) -> None:
    settle(studio, qtbot)
    studio.open_path(str(many_pictures))
    slow = studio.jobs.running[-1]
    with qtbot.waitSignal(slow.cancelled, timeout=60_000):
        studio.open_data("digits")
    settle(studio, qtbot)
    assert studio.data is not None
    assert studio.data.where == "digits"


def test_a_model_and_data_may_be_opened_at_once(studio: Studio, many_pictures: Path, gan_file: Path, qtbot: QtBot) -> None:
    settle(studio, qtbot)
    studio.open_path(str(many_pictures))
    studio.open_path(str(gan_file))
    settle(studio, qtbot)
    assert studio.data is not None
    assert studio.model is not None
    assert (studio.data.where, studio.model.name) == (str(many_pictures), "other")


def test_data_are_looked_at_with_the_last_settings(studio: Studio, many_pictures: Path, qtbot: QtBot) -> None:
    settle(studio, qtbot)
    studio.open_path(str(many_pictures))
    for image_size in (64, 32, 64, 128):
        studio.set_draft(studio.draft.changed(image_size=image_size))
    settle(studio, qtbot)
    assert studio.data is not None
    assert (studio.data.where, studio.data.preflight.contact_sheet.shape[1]) == (str(many_pictures), 128)
    for image_size in (64, 128, 64, 32):
        studio.set_draft(studio.draft.changed(image_size=image_size))
    settle(studio, qtbot)
    assert studio.data.preflight.contact_sheet.shape[1] == 32


def test_the_run_that_was_asked_for_last_goes_on(studio: Studio, qtbot: QtBot) -> None:
    folders = []
    for _ in range(2):
        folders.append(train(studio, qtbot))
        studio.training.stop()
        wait_for(qtbot, lambda: studio.training.state is TrainingState.IDLE)
    with qtbot.waitSignal(studio.snapshot_changed, timeout=60_000):
        studio.resume_run(folders[1])
        studio.resume_run(folders[0])
    assert studio.run is not None
    assert studio.run.folder == folders[0]
    assert list(studio.run.history.steps[:3]) == [1, 2, 3]


# --- the rest ------------------------------------------------------------------------------------------------------------


def test_reports_on_diversity_belong_to_their_run(studio: Studio, gan_file: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    for bound in ("FEWEST", "MOST"):
        monkeypatch.setattr(label_classifier, bound, 300)  # pictures to learn the classes from
    studio.draft = TrainingConfig().changed(**TINY | {"batch_size": 100}, steps=10)
    folder = train(studio, qtbot)
    first = studio.run
    assert first is not None
    wait_for(qtbot, lambda: all(10 in history.steps for history in first.diversity.values()))
    counts = first.diversity["current"].counts
    assert counts.shape == (len(first.diversity["current"]), 10)
    studio.diversity.look_closer()
    wait_for(qtbot, lambda: len(first.closer_look) == 2)
    with qtbot.waitSignal(studio.run_changed, timeout=60_000):
        studio.open_path(str(folder))
    again = studio.run
    assert again is not None
    assert again is not first
    np.testing.assert_array_equal(again.diversity["current"].counts, counts)
    assert again.diversity["ema"].steps.tolist() == first.diversity["ema"].steps.tolist()
    assert again.closer_look["ema"].report.samples == 898


def test_the_settings_of_the_form_are_remembered(studio: Studio) -> None:
    config = TrainingConfig().changed(**TINY, loss="hinge", steps=77)
    studio.draft = config
    studio.close()
    assert Studio().draft == config


def test_opening_a_checkpoint_shows_progress_and_can_be_cancelled(studio: Studio, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "netG.pth"
    torch.save(Tutorial().state_dict(), path)
    wait_for(qtbot, lambda: not studio.jobs.running)
    studio.open_path(str(path))
    (job,) = studio.jobs.running
    with qtbot.waitSignal(job.progressed, timeout=60_000, check_params_cb=lambda done, total: done < total):
        pass
    with qtbot.waitSignal(job.cancelled, timeout=60_000), qtbot.assertNotEmitted(studio.guesses_found):
        job.cancel()
    assert studio.model is None


def test_what_cannot_be_opened_is_told_and_changes_nothing(studio: Studio, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "model.pth").write_bytes(b"<html>not a model</html>")
    with qtbot.waitSignal(studio.failed, timeout=60_000) as failed:
        studio.open_path(str(tmp_path / "model.pth"))
    failure = failed.args[0]
    assert "web page" in failure.sentence.format(**failure.values)
    assert studio.model is None
    assert studio.data is not None
