"""The driver of the rendered worlds, on a toy world that needs no renderer."""

import csv
import io
import os
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from resources.rendering import negatives
from resources.rendering.denoise import denoise
from resources.rendering.develop import develop
from resources.rendering.world import Shot

ROOT = Path(__file__).parents[2]

TOY_WORLD = '''
"""Even numbers are red, odd ones blue; every tenth says so in a measure."""
import time
from dataclasses import dataclass

import numpy as np

from resources.rendering.world import Shot


@dataclass(frozen=True)
class Toy:
    number: int
    brightness: float


def describe(number):
    return Toy(number, float(np.random.default_rng(number).uniform(0.1, 0.3)))


def render(toy):
    if toy.number == 13:
        raise ValueError("an unlucky picture")
    time.sleep(0.03)
    light = np.full((128, 128, 3), 0.01)
    light[..., 2 * (toy.number % 2)] = toy.brightness
    attributes = {"colour": "blue" if toy.number % 2 else "red", "tenth": "" if toy.number % 10 else str(toy.number)}
    return Shot(light, attributes, exposure_limits=(1.0, 1.0))
'''


@pytest.fixture
def drive(tmp_path: Path):
    """Start the command line with the toy world in reach."""
    recipe = tmp_path / "worlds" / "resources" / "toy" / "recipe.py"
    recipe.parent.mkdir(parents=True)
    recipe.write_text(TOY_WORLD)
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), str(tmp_path / "worlds")])}

    def start(*arguments: object) -> subprocess.Popen[str]:
        command = [sys.executable, "-m", "resources.rendering", *map(str, arguments)]
        return subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)

    return start


def _finish(process: "subprocess.Popen[str]") -> str:
    output, _ = process.communicate()
    assert process.returncode == 0, output
    return output


def test_a_killed_rendering_goes_on_where_it_was_and_ends_up_the_same(drive, tmp_path: Path) -> None:
    killed, whole = tmp_path / "killed", tmp_path / "whole"
    process = drive("render", "toy", "--count", 12, "--out", killed, "--jobs", 2)
    while not negatives.numbers(killed):
        assert process.poll() is None
        time.sleep(0.01)
    process.kill()
    process.communicate()
    done = negatives.numbers(killed)
    stamps = {number: negatives.path_of(killed, number).stat().st_mtime_ns for number in done}
    assert "to render" in _finish(drive("render", "toy", "--count", 12, "--out", killed))
    assert all(negatives.path_of(killed, number).stat().st_mtime_ns == stamp for number, stamp in stamps.items())
    _finish(drive("render", "toy", "--count", 12, "--out", whole, "--jobs", 3))
    assert negatives.numbers(killed) == negatives.numbers(whole) == list(range(12))
    for number in range(12):
        one, other = (negatives.load(negatives.path_of(folder, number)) for folder in (killed, whole))
        np.testing.assert_array_equal(one[0], other[0])
        assert one[1] == other[1]


def test_one_picture_is_rendered_by_its_number(drive, tmp_path: Path) -> None:
    _finish(drive("render", "toy", "--number", 7, "--out", tmp_path / "one"))
    picture, attributes = negatives.load(negatives.path_of(tmp_path / "one", 7))
    assert picture.shape == (64, 64, 3)
    assert attributes == {"colour": "blue", "tenth": ""}
    assert picture[..., 2].mean() > 2 * picture[..., 0].mean()


def test_a_picture_that_fails_is_reported_and_the_others_are_rendered(drive, tmp_path: Path) -> None:
    process = drive("render", "toy", "--start", 12, "--count", 3, "--out", tmp_path / "some")
    output, _ = process.communicate()
    assert process.returncode == 1
    assert "picture 13 failed" in output
    assert "an unlucky picture" in output
    assert negatives.numbers(tmp_path / "some") == [12, 14]


def test_the_archive_keeps_every_label_with_its_picture(drive, tmp_path: Path) -> None:
    archive = tmp_path / "pictures.zip"
    _finish(drive("render", "toy", "--count", 12, "--out", tmp_path / "toy"))
    _finish(drive("pack", "toy", "--from", tmp_path / "toy", "--to", archive, "--held-out", 3))
    with zipfile.ZipFile(archive) as packed:
        rows = list(csv.DictReader(io.StringIO(packed.read("attributes.csv").decode())))
        assert [row["picture"] for row in rows] == [f"{number:05d}.avif" for number in range(12)]
        assert [row["split"] for row in rows] == ["train"] * 9 + ["test"] * 3
        for row in rows:
            assert packed.getinfo(f"pictures/{row['picture']}").compress_type == zipfile.ZIP_STORED
            picture = np.asarray(Image.open(io.BytesIO(packed.read(f"pictures/{row['picture']}"))).convert("RGB"), float)
            assert (picture[..., 0].mean() > picture[..., 2].mean()) == (row["colour"] == "red")
    before = archive.read_bytes()
    _finish(drive("pack", "toy", "--from", tmp_path / "toy", "--to", archive, "--held-out", 3))
    assert archive.read_bytes() == before


def test_shares_leave_measures_out_and_a_sheet_holds_the_pictures(drive, tmp_path: Path) -> None:
    _finish(drive("render", "toy", "--count", 4, "--out", tmp_path / "toy"))
    assert _finish(drive("shares", "--from", tmp_path / "toy")).splitlines() == ["colour: red 50.0%, blue 50.0%"]
    _finish(drive("sheet", "--from", tmp_path / "toy", "--out", tmp_path / "sheet.png", "--columns", 2, "--scale", 1))
    assert Image.open(tmp_path / "sheet.png").size == (132, 132)


def test_exposure_brings_the_picture_to_its_key_but_leaves_the_night_dark() -> None:
    dim = np.full((64, 64, 3), 0.01)
    bright = develop(Shot(dim * 100, {}, key=0.18))
    lifted = develop(Shot(dim, {}, key=0.18, exposure_limits=(0.05, 100.0)))
    night = develop(Shot(dim, {}, key=0.18, exposure_limits=(0.05, 2.0)))
    assert abs(int(bright[32, 32, 0]) - int(lifted[32, 32, 0])) <= 2
    assert night.mean() < 0.5 * lifted.mean()


def test_denoising_smooths_within_a_surface_and_keeps_its_edge() -> None:
    rng = np.random.default_rng(0)
    clean = np.ones((48, 48, 3), np.float32)
    clean[:, 24:] = 0.3
    normals = np.zeros_like(clean)
    normals[:, :24, 2] = 1
    normals[:, 24:, 0] = 1
    noisy = (clean * (1 + 0.3 * rng.normal(size=clean.shape[:2])[..., None])).astype(np.float32)
    variance = (0.3 * clean[..., 0]) ** 2
    smooth = denoise(noisy, variance, normals, np.zeros_like(clean))
    assert np.abs(smooth - clean).mean() < 0.35 * np.abs(noisy - clean).mean()
    assert smooth[:, 20:24].mean() > 0.9
    assert smooth[:, 24:28].mean() < 0.4
