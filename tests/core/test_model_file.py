"""The .gan file: what goes in comes out, and nothing but a whole one opens."""

import contextlib
import errno
import io
import json
import os
import random
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import safetensors.torch
import torch
from PIL import Image

from gan_studio.core.config import TrainingConfig
from gan_studio.core.errors import StudioError
from gan_studio.core.foreign import inspect_checkpoint
from gan_studio.core.latent.prior import draw
from gan_studio.core.model_file import is_model_file, load_model_file, save_model
from gan_studio.core.model_spec import ModelSpec
from gan_studio.core.models import Concept, Favourite, Model, open_model
from gan_studio.core.snapshot import GeneratorSnapshot
from tests.core.foreign_generators import Tutorial

CONFIG = TrainingConfig().changed(image_size=32, width=4, latent_size=12, prior="uniform")


def a_model() -> Model:
    torch.manual_seed(0)
    spec = ModelSpec.of(CONFIG, channels=3)
    z = draw("uniform", 7, 12, seed=1)
    return Model(
        "Bedrooms at night – 침실",
        GeneratorSnapshot.of(spec, spec.build_generator().state_dict(), step=1234),
        (Favourite("first", z[0]), Favourite("second", z[1])),
        (Concept("glasses", z[2:5]), Concept("no glasses", z[5:])),
        CONFIG,
    )


def test_everything_comes_back(tmp_path: Path) -> None:
    model = a_model()
    path = tmp_path / "bedrooms.gan"
    save_model(path, model)
    opened = open_model(path)
    save_model(tmp_path / "again.gan", opened)
    assert (tmp_path / "again.gan").read_bytes() == path.read_bytes()
    assert (opened.name, opened.path, opened.config, opened.snapshot.step) == (model.name, path, CONFIG, 1234)
    assert opened.snapshot.spec == model.snapshot.spec
    for mine, theirs in zip([*model.favourites, *model.concepts], [*opened.favourites, *opened.concepts], strict=True):
        assert mine.name == theirs.name
        np.testing.assert_array_equal(mine.z, theirs.z)
    z = draw("uniform", 3, 12, seed=5)
    np.testing.assert_array_equal(opened.snapshot.render(z), model.snapshot.render(z))


def test_opening_loads_no_compiler(tmp_path: Path) -> None:
    """Torch's compiler takes seconds to import: more than everything else before the first picture."""
    save_model(tmp_path / "model.gan", a_model())
    code = "import sys; from gan_studio.core.models import open_model; open_model(sys.argv[1]); sys.exit('torch._dynamo' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code, tmp_path / "model.gan"], cwd=Path(__file__).parents[2], check=False, timeout=120).returncode == 0


def test_an_imported_generator_comes_back(tmp_path: Path) -> None:
    torch.manual_seed(0)
    torch.save(Tutorial(2).state_dict(), tmp_path / "foreign.pth")
    model = inspect_checkpoint(tmp_path / "foreign.pth").guesses[0].model()
    save_model(tmp_path / "mine.gan", model)
    opened = open_model(tmp_path / "mine.gan")
    assert opened.snapshot.spec == model.snapshot.spec
    z = draw("normal", 3, 100, seed=5)
    np.testing.assert_array_equal(opened.snapshot.render(z), model.snapshot.render(z))


def test_it_is_a_zip_with_a_preview_and_is_told_by_its_content(tmp_path: Path) -> None:
    save_model(tmp_path / "model.dat", a_model())
    with zipfile.ZipFile(tmp_path / "model.dat") as archive:
        assert Image.open(io.BytesIO(archive.read("preview.png"))).size == (134, 134)
        assert all(member.compress_type == zipfile.ZIP_STORED for member in archive.infolist())
    assert is_model_file(tmp_path / "model.dat")
    assert open_model(tmp_path / "model.dat").name == a_model().name
    (tmp_path / "other.zip").write_bytes(b"PK\x05\x06" + bytes(18))
    assert not is_model_file(tmp_path / "other.zip")


def test_saving_over_a_file_is_all_or_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "model.gan"
    save_model(path, a_model())
    before = path.read_bytes()

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(zipfile.ZipFile, "writestr", full)
    with pytest.raises(StudioError, match="disk is full"):
        save_model(path, a_model())
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def rewritten(path: Path, member: str, change: Callable[[bytes], bytes], compression: int = zipfile.ZIP_STORED) -> None:
    with zipfile.ZipFile(path) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(path, "w", compression) as archive:
        for name, content in members.items():
            archive.writestr(name, change(content) if name == member else content)


def with_json(**changes: Any) -> Callable[[bytes], bytes]:
    def change(content: bytes) -> bytes:
        saved = json.loads(content)
        for key, value in changes.items():
            home = saved["spec"] if key in saved["spec"] else saved
            home[key] = value
        return json.dumps(saved).encode()

    return change


MANIFESTS: dict[str, tuple[dict[str, Any], str]] = {
    "a newer version": ({"version": 99, "novelty": []}, "newer version"),
    "an unknown architecture": ({"architecture": {"name": "hypergan"}}, "hypergan.*not known"),
    "an absurd size": ({"image_size": 2**40}, "damaged"),
    "a size of zero": ({"image_size": 0}, "damaged"),
    "an absurd width": ({"architecture": {"name": "dcgan", "width": 10**9}}, "damaged"),
    "a size that it cannot have": ({"image_size": 100}, "not those of the generator"),
    "another width": ({"architecture": {"name": "dcgan", "width": 8}}, "not those of the generator"),
    "seven channels": ({"channels": 7}, "damaged"),
    "an absurd latent size": ({"latent_size": 2**30}, "damaged"),
    "a favourite too many": ({"favourites": ["a", "b", "c"]}, "damaged"),
    "no name": ({"name": None}, "damaged"),
}


@pytest.mark.parametrize("kind", MANIFESTS)
def test_descriptions_that_cannot_be(kind: str, tmp_path: Path) -> None:
    changes, what = MANIFESTS[kind]
    path = tmp_path / "model.gan"
    save_model(path, a_model())
    rewritten(path, "model.json", with_json(**changes))
    with pytest.raises(StudioError, match=what):
        load_model_file(path)


def test_weights_that_are_not_numbers(tmp_path: Path) -> None:
    def diverge(content: bytes) -> bytes:
        return safetensors.torch.save({name: tensor * float("nan") for name, tensor in safetensors.torch.load(content).items()})

    path = tmp_path / "model.gan"
    save_model(path, a_model())
    rewritten(path, "weights.safetensors", diverge)
    with pytest.raises(StudioError, match="not those"):
        open_model(path)


def test_a_zip_bomb_is_not_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "model.gan"
    save_model(path, a_model())
    rewritten(path, "weights.safetensors", lambda _: bytes(50_000_000), zipfile.ZIP_DEFLATED)
    assert path.stat().st_size < 1_000_000
    with pytest.raises(StudioError, match="more than fits"):
        open_model(path)


def test_cut_off_or_damaged_files_give_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "model.gan"
    save_model(path, a_model())
    whole = path.read_bytes()
    rng = random.Random(0)
    for length in [0, 1, 30, len(whole) - 1, *(rng.randrange(len(whole)) for _ in range(20))]:
        path.write_bytes(whole[:length])
        with pytest.raises(StudioError, match=r"damaged|cut off"):
            open_model(path)
    for _ in range(60):
        damaged = bytearray(whole)
        damaged[rng.randrange(len(whole)) if rng.random() < 0.5 else -rng.randrange(1, 400)] ^= 1 << rng.randrange(8)
        path.write_bytes(damaged)
        with contextlib.suppress(StudioError):
            open_model(path)


def test_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(StudioError, match="no file"):
        open_model(tmp_path / "nowhere.gan")


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(StudioError, match="could not be written"):
        save_model(tmp_path / "no" / "model.gan", a_model())
