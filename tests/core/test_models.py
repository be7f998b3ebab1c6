"""One door for every kind of model."""

from pathlib import Path

import numpy as np
import pytest
import torch

from gan_studio.core.checkpoint import Checkpoint
from gan_studio.core.config import TrainingConfig
from gan_studio.core.errors import StudioError
from gan_studio.core.latent.prior import draw
from gan_studio.core.model_file import save_model
from gan_studio.core.model_spec import ModelSpec
from gan_studio.core.models import open_model
from gan_studio.core.run_store import RunStore
from gan_studio.core.snapshot import GeneratorSnapshot
from tests.core.foreign_generators import Tutorial, pictures, seasoned

CONFIG = TrainingConfig().changed(image_size=32, width=4, latent_size=12)
SPEC = ModelSpec.of(CONFIG, channels=1)


def a_run(folder: Path) -> GeneratorSnapshot:
    """A run with two checkpoints; returns what its latest EMA generator draws with."""
    torch.manual_seed(0)
    with RunStore.create(folder, CONFIG, SPEC, "digits") as store:
        for step in (10, 20):
            live, averaged = SPEC.build_generator().state_dict(), SPEC.build_generator().state_dict()
            tensors = {f"ema.{name}": tensor for name, tensor in averaged.items()} | {f"generator.{name}": tensor for name, tensor in live.items()}
            store.save_checkpoint(Checkpoint(step, tensors, {}))
    return GeneratorSnapshot.of(SPEC, averaged, 20)


def test_a_run_opens_as_its_latest_ema_generator(tmp_path: Path) -> None:
    expected = a_run(tmp_path / "run")
    model = open_model(str(tmp_path / "run"))
    z = draw("normal", 3, 12, seed=1)
    np.testing.assert_array_equal(model.snapshot.render(z), expected.render(z))
    assert (model.name, model.path, model.config, model.snapshot.step) == ("run", tmp_path / "run", CONFIG, 20)


@pytest.mark.parametrize(("wished", "found"), [(0, 10), (14, 10), (15, 10), (16, 20), (10, 10), (99, 20), (None, 20)])
def test_a_run_opens_at_the_checkpoint_nearest_to_a_step(tmp_path: Path, wished: int | None, found: int) -> None:
    latest = a_run(tmp_path / "run")
    snapshot = open_model(tmp_path / "run", wished).snapshot
    assert snapshot.step == found
    z = draw("normal", 3, 12, seed=1)
    assert np.array_equal(snapshot.render(z), latest.render(z)) == (found == 20)


def test_what_cannot_be_read_gives_way_to_the_next_nearest(tmp_path: Path) -> None:
    a_run(tmp_path / "run")
    path = tmp_path / "run/checkpoints/step-00000010.safetensors"
    path.write_bytes(path.read_bytes()[:-100])
    assert open_model(tmp_path / "run", 10).snapshot.step == 20


def test_only_a_run_has_steps(tmp_path: Path) -> None:
    a_run(tmp_path / "run")
    save_model(tmp_path / "run.gan", open_model(tmp_path / "run"))
    with pytest.raises(StudioError, match="no steps to choose from"):
        open_model(tmp_path / "run.gan", 10)


def test_a_run_becomes_a_file(tmp_path: Path) -> None:
    a_run(tmp_path / "run")
    model = open_model(tmp_path / "run")
    save_model(tmp_path / "run.gan", model)
    z = draw("normal", 3, 12, seed=1)
    opened = open_model(tmp_path / "run.gan")
    np.testing.assert_array_equal(opened.snapshot.render(z), model.snapshot.render(z))
    assert opened.config == CONFIG


def test_a_checkpoint_opens_as_its_likeliest_guess(tmp_path: Path) -> None:
    torch.manual_seed(0)
    generator = seasoned(Tutorial(2), 100)
    torch.save(generator.state_dict(), tmp_path / "weights")
    z = draw("normal", 3, 100, seed=1)
    found = open_model(tmp_path / "weights").snapshot.render(z)
    assert np.abs(found.astype(int) - pictures(generator, z)).max() <= 1


def test_a_folder_that_is_no_run(tmp_path: Path) -> None:
    with pytest.raises(StudioError, match="not a training run"):
        open_model(tmp_path)
