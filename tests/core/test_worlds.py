"""Worlds: found by their folders, opened by their names, never written to."""

import dataclasses
import json
import shutil
from pathlib import Path

import numpy as np
import pytest

from gan_studio.core.attributes import columns
from gan_studio.core.config import TrainingConfig
from gan_studio.core.datasets.base import recognise
from gan_studio.core.diagnosis.modes import combination_of, combinations
from gan_studio.core.errors import StudioError
from gan_studio.core.latent.attribute_directions import AttributeDirection
from gan_studio.core.latent.prior import draw
from gan_studio.core.model_file import save_model
from gan_studio.core.model_spec import ModelSpec
from gan_studio.core.models import Concept, Favourite, Model, keep_additions, keeps_additions, open_model
from gan_studio.core.resources import resource_path
from gan_studio.core.run_digest import digest_run
from gan_studio.core.run_store import RunStore
from gan_studio.core.snapshot import GeneratorSnapshot
from gan_studio.core.worlds import find_world, world_at, worlds
from tests.core.run_store_child import checkpoint_of, grid_of, scalars_of, steps_up_to
from tests.core.worlds_making import make_world, own_worlds

CONFIG = TrainingConfig().changed(image_size=32, width=8, latent_size=12)
SPEC = ModelSpec.of(CONFIG, channels=3)


def a_model() -> Model:
    z = draw("normal", 8, 12, seed=1)
    return Model(
        "rooms",
        GeneratorSnapshot.of(SPEC, SPEC.build_generator().state_dict(), 700),
        (Favourite("shipped", z[0]),),
        (Concept("lit", z[1:4]),),
        CONFIG,
        directions=(AttributeDirection("lamp", z[5], 0.75, 0.9, 0.8), AttributeDirection("bed_side=left", z[6], 0.5, 1.0, 0.7)),
        world="rooms",
    )


@pytest.fixture
def bundled(home: Path) -> Path:
    """The model of a world; read-only, as an installed one is."""
    path = make_world(count=8, held_out=2) / "model.gan"
    save_model(path, a_model(), half=True)
    path.chmod(0o444)
    return path


@pytest.mark.parametrize("name", ["bedrooms", "portraits"])
def test_shipped_description_is_sound(home: Path, name: str) -> None:
    place = own_worlds() / f"copied {name}"
    place.mkdir(parents=True)
    shutil.copy(resource_path(f"{name}/world.json"), place)
    (place / "model.gan").touch()
    world = find_world(place.name)
    assert world is not None
    assert world.about.endswith(".")
    assert world.sums
    assert world.verdict
    assert 2 <= len(combinations(world.modes)) <= 20
    assert world.sliders


@pytest.mark.parametrize("name", ["bedrooms", "portraits"])
def test_shipped_conditions_are_about_attributes_that_there_are(name: str) -> None:
    world = find_world(name)
    if world is None or world.data is None:
        pytest.skip(f"the pictures of {name} are not in this checkout")
    source = recognise(name)
    sides = [example.conditions for one in world.sums for example in (one.a, one.b, one.c)] + [one.expected for one in world.sums]
    words = [conditions for words in (*world.verdict, *world.modes) for conditions in words.values()]
    for conditions in [*sides, *words, *world.sliders.values()]:
        for condition in conditions:
            assert columns(condition, source.attribute_names)
    some = np.array([picture.attributes for picture in source.read(range(0, len(source), 10))], np.float32)
    of_modes = np.bincount(combination_of(world.modes, source.attribute_names, some), minlength=len(combinations(world.modes)))
    assert of_modes.min() > 0.005 * len(some)
    assert len(source) >= 10_000
    assert source.held_out() is not None
    assert world.data.stat().st_size < 45_000_000


def test_worlds_are_found_by_what_is_there(bundled: Path) -> None:
    world = find_world("rooms")
    assert world is not None
    assert world in worlds()
    assert (world.label, world.model, world.data) == ("Rooms", bundled, bundled.with_name("pictures.zip"))
    assert (world.classifier, world.history, world.card) == (None, None, None)
    assert world_at(bundled) == world
    assert world_at(bundled.with_name("pictures.zip")) is None
    assert find_world("nowhere") is None
    for missing in ("model.gan", "pictures.zip"):
        assert find_world("rooms") is not None
        bundled.with_name(missing).unlink()
    assert find_world("rooms") is None


@pytest.mark.parametrize("content", ["", "{", "[]", "{}", json.dumps({"label": "x", "about": "y", "sums": 3})])
def test_a_damaged_description_hides_its_world_alone(bundled: Path, content: str) -> None:
    broken = make_world(count=4, held_out=1, name="broken")
    (broken / "world.json").write_text(content)
    assert find_world("broken") is None
    assert find_world("rooms") is not None


def test_a_bundled_model_opens_by_name_with_all_that_was_found(bundled: Path) -> None:
    for where in ("rooms", bundled, str(bundled)):
        model, expected = open_model(where), a_model()
        assert (model.world, model.path, model.snapshot.step) == ("rooms", bundled, 700)
        assert [dataclasses.astuple(found)[2:] for found in model.directions] == [(0.75, 0.9, 0.8), (0.5, 1.0, 0.7)]
        assert [found.name for found in model.directions] == ["lamp", "bed_side=left"]
        np.testing.assert_array_equal(model.directions[1].vector, expected.directions[1].vector)
        assert [concept.name for concept in model.concepts] == ["lit"]


def test_half_precision_halves_the_file_and_not_the_pictures(tmp_path: Path) -> None:
    model = a_model()
    save_model(tmp_path / "whole.gan", model)
    save_model(tmp_path / "half.gan", model, half=True)
    weights = sum(tensor.numel() for tensor in model.snapshot.module.state_dict().values() if tensor.ndim > 1)
    assert (tmp_path / "whole.gan").stat().st_size - (tmp_path / "half.gan").stat().st_size > 1.9 * weights
    half = open_model(tmp_path / "half.gan").snapshot
    assert {str(tensor.dtype) for tensor in half.module.state_dict().values()} == {"torch.float32", "torch.int64"}
    z = draw("normal", 20, 12, seed=3)
    assert np.abs(half.render(z).astype(int) - model.snapshot.render(z)).max() <= 1


def test_additions_to_a_bundled_model_are_kept_elsewhere(bundled: Path) -> None:
    before = bundled.read_bytes()
    model = open_model("rooms")
    assert keeps_additions(model.path)
    mine = (*model.favourites, Favourite("mine", np.ones(12, np.float32)))
    keep_additions(dataclasses.replace(model, favourites=mine, concepts=()))
    assert bundled.read_bytes() == before
    again = open_model(bundled)
    assert [favourite.name for favourite in again.favourites] == ["shipped", "mine"]
    assert again.concepts == ()
    assert len(again.directions) == 2


def test_additions_stay_with_the_version_that_they_are_z_of(bundled: Path) -> None:
    model = open_model("rooms")
    keep_additions(dataclasses.replace(model, favourites=()))
    assert open_model("rooms").favourites == ()
    bundled.chmod(0o644)
    save_model(bundled, dataclasses.replace(model, snapshot=GeneratorSnapshot(SPEC, model.snapshot.module, 800)))
    assert [favourite.name for favourite in open_model("rooms").favourites] == ["shipped"]


def test_damaged_additions_do_not_hide_the_model(bundled: Path, home: Path) -> None:
    keep_additions(open_model("rooms"))
    (kept,) = (own_worlds().parent / "additions").iterdir()
    kept.write_bytes(kept.read_bytes()[:1000])
    assert [favourite.name for favourite in open_model("rooms").favourites] == ["shipped"]


def test_a_world_without_a_model_says_so(home: Path) -> None:
    make_world(count=4, held_out=1)
    with pytest.raises(StudioError, match="no trained model here"):
        open_model("rooms")


@pytest.mark.parametrize("data", ["rooms", "archive", "digits"])
def test_a_run_belongs_to_the_world_of_its_data(bundled: Path, tmp_path: Path, data: str) -> None:
    place = str(bundled.with_name("pictures.zip")) if data == "archive" else data
    with RunStore.create(tmp_path / "run", CONFIG, SPEC, place) as store:
        store.save_checkpoint(checkpoint_with_ema(10))
    assert open_model(tmp_path / "run").world == (None if data == "digits" else "rooms")


def checkpoint_with_ema(step: int):
    weights = {f"ema.{name}": tensor for name, tensor in SPEC.build_generator().state_dict().items()}
    return dataclasses.replace(checkpoint_of(step), tensors=weights)


def test_a_digest_is_a_finished_run_to_look_at(bundled: Path, tmp_path: Path) -> None:
    steps = steps_up_to(10_000)
    with RunStore.create(tmp_path / "run", CONFIG, SPEC, str(bundled.with_name("pictures.zip"))) as store:
        store.append(steps, scalars_of(steps))
        for step in range(0, 10_001, 100):
            store.save_samples(step, grid_of(step, 40, 16, 16))
    out = bundled.with_name("history")
    digest_run(tmp_path / "run", out)
    digest = RunStore.open(out)
    kept = digest.sample_steps()
    assert (digest.status, digest.data, digest.checkpoint_steps(), kept[0], kept[-1]) == ("finished", "rooms", [], 0, 10_000)
    assert 20 < len(kept) <= 40
    assert kept[1] == 100
    gaps = np.diff(kept)
    assert gaps[-1] > 5 * gaps[0]
    assert digest.load_samples(kept[5]).shape == (36, 16, 16, 3)
    history, whole = digest.history(), RunStore.open(tmp_path / "run").history()
    assert len(history) == 2000
    assert history.steps[[0, -1]].tolist() == [1, 10_000]
    np.testing.assert_array_equal(history.column("generator_loss")[-1], whole.column("generator_loss")[-1])
    assert {path.name for path in out.iterdir()} == {"run.json", "status.json", "history.sqlite", "samples"}
    assert open_model(out).path == bundled
    with pytest.raises(StudioError, match="something at"):
        digest_run(tmp_path / "run", out)
