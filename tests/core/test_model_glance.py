"""What a model file tells without torch: its samples are those that the model draws."""

import dataclasses
import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from gan_studio.core.config import TrainingConfig
from gan_studio.core.latent.prior import draw
from gan_studio.core.model_file import save_model
from gan_studio.core.model_glance import PREVIEW_COUNT, PREVIEW_SEED, glance_at
from gan_studio.core.model_spec import ModelSpec
from gan_studio.core.models import Model
from gan_studio.core.snapshot import GeneratorSnapshot

GLANCE = """
import json, sys
from pathlib import Path
from gan_studio.core.model_glance import glance_at
glance = glance_at(Path(sys.argv[1]))
print(json.dumps([glance.name, "torch" in sys.modules]))
"""


@pytest.fixture
def model() -> Model:
    spec = ModelSpec.of(TrainingConfig().changed(image_size=32, width=4, latent_size=6), channels=3)
    weights = {name: tensor * (8 if tensor.dim() == 4 else 1) for name, tensor in spec.build_generator().state_dict().items()}
    return Model("tiny", GeneratorSnapshot.of(spec, weights, step=70))


def test_it_tells_what_the_model_draws(model: Model, tmp_path: Path) -> None:
    save_model(tmp_path / "tiny.gan", model)
    glance = glance_at(tmp_path / "tiny.gan")
    assert glance is not None
    assert (glance.name, glance.step, glance.prior, glance.latent_size) == ("tiny", 70, "normal", 6)
    assert np.array_equal(glance.samples(), model.snapshot.render(draw("normal", PREVIEW_COUNT, 6, PREVIEW_SEED)))


def test_it_does_without_torch(model: Model, tmp_path: Path) -> None:
    save_model(tmp_path / "tiny.gan", model)
    done = subprocess.run([sys.executable, "-c", GLANCE, str(tmp_path / "tiny.gan")], capture_output=True, text=True, check=True, timeout=60)
    assert json.loads(done.stdout) == ["tiny", False]


@pytest.mark.parametrize("length", [0, 100, 2000])
def test_a_damaged_file_tells_nothing(model: Model, tmp_path: Path, length: int) -> None:
    save_model(tmp_path / "tiny.gan", model)
    whole = (tmp_path / "tiny.gan").read_bytes()
    (tmp_path / "cut.gan").write_bytes(whole[:length])
    assert glance_at(tmp_path / "cut.gan") is None
    assert glance_at(tmp_path / "missing.gan") is None


def test_a_preview_that_is_no_picture_is_none(model: Model, tmp_path: Path) -> None:
    save_model(tmp_path / "tiny.gan", model)
    glance = glance_at(tmp_path / "tiny.gan")
    assert glance is not None
    assert dataclasses.replace(glance, preview=b"no picture").samples() is None
    assert dataclasses.replace(glance, image_size=64).samples() is None
