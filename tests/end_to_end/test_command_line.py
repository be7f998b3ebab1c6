"""The command line as a person or a script uses it: real processes, real files."""

import dataclasses
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PIL import Image

from gan_studio.core.latent.prior import draw
from gan_studio.core.model_file import save_model
from gan_studio.core.models import Concept, open_model
from gan_studio.core.run_store import RunStore

TINY = ["--preset", "quick", "--width", "4", "--latent-size", "16", "--batch-size", "8"]


def gan_studio(*arguments: object, check: bool = True) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "gan_studio", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=check, timeout=200)


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A finished run on the embedded digits."""
    folder = tmp_path_factory.mktemp("command-line") / "run"
    result = json.loads(gan_studio("train", "--data", "digits", "--out", folder, "--steps", 20, "--seed", 3, "--json", *TINY).stdout)
    assert (result["step"], result["seed"]) == (20, 3)
    return folder


def test_training_goes_on_where_it_ended(run: Path) -> None:
    gan_studio("train", "--out", run, "--resume", "--steps", 25)
    with RunStore.open(run) as store:
        assert store.history().steps.tolist() == list(range(1, 26))
        assert store.config.seed == 3


def test_ctrl_c_saves(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "gan_studio", "train", "--data", "digits", "--out", tmp_path / "run", "--steps", "1000000", *TINY]
    process = subprocess.Popen(list(map(str, command)), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    while not (tmp_path / "run" / "samples" / "step-00000025.png").exists():
        assert process.poll() is None, process.stderr.read() if process.stderr else ""
        time.sleep(0.05)
    os.kill(process.pid, signal.SIGINT)
    output, errors = process.communicate(timeout=60)
    assert process.returncode == 0, errors
    with RunStore.open(tmp_path / "run") as store:
        assert store.status == "stopped"
        assert f"step: {store.load_checkpoint().step}" in output
        assert store.load_checkpoint().step >= 25


def test_samples_are_the_same_for_the_same_seed(run: Path, tmp_path: Path) -> None:
    for name, seed in (("first", 1), ("second", 1), ("third", 2)):
        gan_studio("sample", run, "--count", 6, "--seed", seed, "--out", tmp_path / f"{name}.png")
    first, second, third = (Image.open(tmp_path / f"{name}.png").tobytes() for name in ("first", "second", "third"))
    assert first == second
    assert first != third


def test_any_point_of_a_run_draws(run: Path, tmp_path: Path) -> None:
    """The run has samples at step 0 and at its end, and checkpoints there."""
    early = json.loads(gan_studio("sample", run, "--count", 4, "--step", 3, "--out", tmp_path / "early.png", "--json").stdout)
    late = json.loads(gan_studio("sample", run, "--count", 4, "--out", tmp_path / "late.png", "--json").stdout)
    assert early["step"] == 0
    assert late["step"] >= 20
    assert (tmp_path / "early.png").read_bytes() != (tmp_path / "late.png").read_bytes()


def test_a_branch_goes_on_with_another_setting_and_says_so(run: Path, tmp_path: Path) -> None:
    made = json.loads(gan_studio("branch", run, "--step", 7, "--out", tmp_path / "branch", "--beta1", "0.3", "--steps", "30", "--json").stdout)
    assert (made["step"], made["steps"]) == (0, 30)
    assert made["changes"][1:] == ["optimizer.beta1: 0.5 → 0.3"]
    assert made["changes"][0].endswith(" → 30")
    assert "no checkpoint at step 7" in made["note"]
    result = json.loads(gan_studio("train", "--out", tmp_path / "branch", "--resume", "--json").stdout)
    assert result["step"] == 30
    about = json.loads(gan_studio("info", tmp_path / "branch", "--json").stdout)
    assert (about["branch of"], about["pinned"], about["step"]) == (f"{run.name}, step 0", [0], 30)
    refused = gan_studio("branch", run, "--out", tmp_path / "other", "--width", 8, check=False)
    assert refused.returncode == 1
    assert "“architecture.width” cannot change during training" in refused.stderr
    assert not (tmp_path / "other").exists()


def test_a_checkpoint_is_kept_and_let_go(run: Path) -> None:
    kept = json.loads(gan_studio("pin", run, "--step", 20, "--json").stdout)
    assert 20 in kept["pinned"]
    assert 20 not in json.loads(gan_studio("pin", run, "--step", 20, "--release", "--json").stdout)["pinned"]


@pytest.mark.parametrize(("name", "more"), [("strip.png", []), ("growing.gif", ["--count", 1]), ("own.mp4", ["--samples", "0,5"])])
def test_samples_grow(run: Path, tmp_path: Path, name: str, more: list[object]) -> None:
    result = json.loads(gan_studio("grow", run, "--out", tmp_path / name, "--json", *more).stdout)
    assert result["steps"][0] == 0
    assert result["steps"][-1] >= 20
    assert (tmp_path / name).stat().st_size > 1000


def test_samples_one_by_one(run: Path, tmp_path: Path) -> None:
    gan_studio("sample", run, "--count", 3, "--out", tmp_path / "many")
    assert [Image.open(path).size for path in sorted((tmp_path / "many").iterdir())] == [(32, 32)] * 3


@pytest.mark.parametrize("name", ["walk.gif", "walk.mp4", "walk.png"])
def test_walks(run: Path, tmp_path: Path, name: str) -> None:
    gan_studio("walk", run, "--frames", 12, "--keyframes", 3, "--size", 64, "--out", tmp_path / name)
    if name.endswith("gif"):
        with Image.open(tmp_path / name) as animation:
            assert (animation.n_frames, animation.size) == (12, (64, 64))
    else:
        assert (tmp_path / name).stat().st_size > 1000


def test_a_model_file_walks_and_adds_like_the_run_it_came_from(run: Path, tmp_path: Path) -> None:
    gan_studio("import", run, "--out", tmp_path / "digits.gan")
    for name, model in (("run", run), ("file", tmp_path / "digits.gan")):
        gan_studio("arithmetic", model, "--a", "0,1,2", "--b", "3,4,5", "--c", "6,7,8", "--out", tmp_path / f"{name}.png")
    assert (tmp_path / "run.png").read_bytes() == (tmp_path / "file.png").read_bytes()
    about = json.loads(gan_studio("info", tmp_path / "digits.gan", "--json").stdout)
    assert (about["kind"], about["image size"], about["latent size"]) == ("model", 32, 16)


def test_a_concept_stands_for_its_samples(run: Path, tmp_path: Path) -> None:
    model = open_model(run)
    spec = model.snapshot.spec
    concept = Concept("A", draw(spec.prior, 3, spec.latent_size, seed=0))
    save_model(tmp_path / "digits.gan", dataclasses.replace(model, concepts=(concept,)))
    for a, file in (("A", "named.png"), ("0,1,2", "numbered.png")):
        gan_studio("arithmetic", tmp_path / "digits.gan", "--a", a, "--b", "3,4", "--c", "6", "--out", tmp_path / file)
    assert (tmp_path / "named.png").read_bytes() == (tmp_path / "numbered.png").read_bytes()
    refused = gan_studio("arithmetic", tmp_path / "digits.gan", "--a", "B", "--b", "0", "--c", "1", "--out", tmp_path / "x.png", check=False)
    assert refused.returncode == 1
    assert "no concept “B”" in refused.stderr
    assert "one of its concepts: A." in refused.stderr


def test_info_says_what_things_are(run: Path) -> None:
    about = json.loads(gan_studio("info", run, "--json").stdout)
    assert (about["kind"], about["data"], about["status"]) == ("run", "digits", "finished")
    about = json.loads(gan_studio("info", "digits", "--json").stdout)
    assert (about["kind"], about["pictures"], about["channels"]) == ("data", 1797, 1)


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["sample", "missing.gan", "--out", "x.png"], "missing.gan"),
        (["train", "--data", "missing", "--out", "x"], "missing"),
        (["train", "--data", "digits", "--out", "x", "--width", "0"], "architecture.width"),
        (["train", "--data", "digits", "--out", "x", "--weight-clip", "0.1"], "weight_clip"),
    ],
)
def test_mistakes_are_told_in_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], sentence: str) -> None:
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[2]))
    monkeypatch.chdir(tmp_path)
    result = gan_studio(*arguments, check=False)
    assert result.returncode == 1
    assert sentence in result.stderr
    assert "Traceback" not in result.stderr
    assert list(tmp_path.iterdir()) == []


def test_the_demo_leaves_everything_it_promises(tmp_path: Path) -> None:
    result = json.loads(gan_studio("demo", "--out", tmp_path / "demo", "--seconds", 5, "--json").stdout)
    files = [Path(file) for file in result["files"]]
    assert {"samples-00000.png", "losses.png", "arithmetic.png", "walk.gif", "digits.gan"} <= {file.name for file in files}
    assert all(file.exists() for file in files)


def test_without_a_display_the_window_is_refused_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    if not sys.platform.startswith("linux"):
        pytest.skip("every desktop but Linux has a display")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    result = gan_studio(check=False)
    assert result.returncode == 1
    assert "gan-studio demo" in result.stderr


def test_a_terminal_that_lacks_letters_gets_question_marks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONIOENCODING", "ascii")
    (tmp_path / "얼굴").mkdir()
    Image.new("RGB", (40, 40)).save(tmp_path / "얼굴" / "0.png")
    assert "??" in gan_studio("info", tmp_path / "얼굴").stdout
    assert "MODEL" in gan_studio("walk", "--help").stdout
