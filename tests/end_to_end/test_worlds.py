"""From rendered pictures to a world that can be shown, with the commands that made the bundled ones."""

import json
import shutil
from pathlib import Path

import pytest
from PIL import Image

from gan_studio.core.run_store import RunStore
from tests.core.worlds_making import make_world, own_worlds
from tests.end_to_end.test_command_line import gan_studio

TRAINING = ["--preset", "quick", "--width", "8", "--latent-size", "16", "--batch-size", "16", "--steps", "60", "--sample-every", "1", "--ema-half-life", "5"]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A world made with the command line alone from its pictures; in ``run`` the run that made it."""
    folder = make_world(count=460, held_out=60, size=32)
    run = tmp_path_factory.mktemp("worlds") / "run"
    classifier = folder / "classifier.safetensors"
    learned = json.loads(gan_studio("train-classifier", "--data", "rooms", "--out", classifier, "--pictures", 1500, "--json").stdout)
    assert learned["accuracy of lamp"] > 0.9
    gan_studio("train", "--data", "rooms", "--out", run, *TRAINING)
    gan_studio("digest", run, "--out", folder / "history")
    gan_studio("import", run, "--half", "--annotate", "--out", folder / "model.gan")
    shutil.copytree(run, folder / "run")
    return folder


@pytest.fixture
def world(home: Path, made: Path) -> Path:
    """It, among the worlds of this test's home."""
    return shutil.copytree(made, own_worlds() / "rooms")


def test_the_name_stands_for_the_model(world: Path, tmp_path: Path) -> None:
    gan_studio("sample", "rooms", "--count", 4, "--out", tmp_path / "samples.png")
    assert Image.open(tmp_path / "samples.png").size == (66, 66)
    gan_studio("arithmetic", "rooms", "--a", "0,1,2", "--b", "3,4,5", "--c", "6,7,8", "--out", tmp_path / "sum.png")
    gan_studio("walk", "rooms", "--keyframes", 3, "--out", tmp_path / "walk.png")
    facts = json.loads(gan_studio("info", "rooms", "--json").stdout)
    assert (facts["kind"], facts["name"], facts["step"], facts["pictures"]) == ("world", "Rooms", 60, 400)
    assert facts["attributes"] == ["lamp", "bed_side=centre", "bed_side=left", "bed_side=right"]


def test_history_is_a_small_finished_run(world: Path) -> None:
    with RunStore.open(world / "history") as store, RunStore.open(world / "run") as run:
        assert (store.data, store.status, store.checkpoint_steps()) == ("rooms", "finished", [])
        assert store.config == run.config
        assert len(store.history()) == 60
        assert store.history().column("generator_loss").tolist() == run.history().column("generator_loss").tolist()
        assert store.sample_steps()[0] == 0
        assert store.sample_steps()[-1] == 60
        assert 20 < len(store.sample_steps()) <= 40
        small, exact = store.load_samples(60).astype(int), run.load_samples(60).astype(int)
        assert abs(small - exact[: len(small)]).mean() < 8
    assert not list((world / "history").glob("history.sqlite-*"))


def test_judging_says_everything(world: Path, tmp_path: Path) -> None:
    printed = gan_studio("evaluate", "rooms", "--samples", 150, "--seed", 5, "--out", tmp_path / "report.json").stdout
    report = json.loads((tmp_path / "report.json").read_text())
    assert (report["data"], report["held_out"], report["seed"]) == ("rooms", 60, 5)
    assert [found["space"] for found in report["spaces"]] == ["features", "pixels"]
    assert 0 < report["spaces"][0]["samples"]["precision"] <= 1
    assert report["spaces"][0]["real"]["coverage"] > 0.8
    assert {share["name"] for share in report["shares"]} >= {"lamp", "bed_side=left"}
    assert sum(share["samples"] for share in report["shares"] if share["name"].startswith("bed_side")) == pytest.approx(1, abs=1e-3)
    assert len(report["sums"]) + len(report["impossible_sums"]) == 1
    assert report["morphs"]["even_pace"]["pixels"]["of"] == 100
    for line in ("samples: 150, seed 5", "density of features", "share of bed side: left", "lost attributes", "score"):
        assert line in printed


def test_the_best_checkpoint_is_named(world: Path) -> None:
    found = json.loads(gan_studio("evaluate", world / "run", "--every-checkpoint", "--samples", 100, "--json").stdout)
    assert found["best step"] in (0, 60)
    assert found["step 0"].startswith("score ")
    assert found["step 60"].startswith("score ")


def test_a_model_without_a_world_cannot_be_annotated(tmp_path: Path) -> None:
    gan_studio("train", "--data", "digits", "--out", tmp_path / "run", *TRAINING, "--steps", 1)
    refused = gan_studio("import", tmp_path / "run", "--annotate", "--out", tmp_path / "x.gan", check=False)
    assert refused.returncode == 1
    assert "belongs to no world" in refused.stderr
    assert not (tmp_path / "x.gan").exists()
