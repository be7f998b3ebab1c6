"""``gan-studio doctor`` says what is there, what is broken and what helps, without a display, and its exit code tells."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from gan_studio.checkup.finding import Finding, findings
from gan_studio.core.resources import resource_path

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = [sys.executable, "-m", "gan_studio", "doctor"]
DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_SESSION_TYPE")


def doctor(*options: str, cwd: Path = ROOT, **variables: str) -> tuple[int, dict[str, dict[str, str]]]:
    """The exit code, and the findings by name."""
    environment = {name: value for name, value in os.environ.items() if name not in DISPLAYS} | variables
    done = subprocess.run([*PROGRAM, "--json", *options], cwd=cwd, env=environment, capture_output=True, text=True, check=False, timeout=200)
    assert "Traceback" not in done.stderr
    result = json.loads(done.stdout)
    found = {finding["name"]: finding for finding in result["findings"]}
    assert result["broken"] == [name for name, finding in found.items() if finding["state"] == "broken"]
    return done.returncode, found


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a display")
def test_a_sound_installation_without_a_display_is_not_broken(home: Path) -> None:
    code, found = doctor()
    assert code == 0, found
    assert {"Versions", "Libraries", "Memory", "Device", "Runs", "Logs", "Bundled files", "Self-test"} <= set(found)
    assert "no display" in found["Window"]["text"]
    assert "training steps" in found["Self-test"]["text"]
    assert found["Settings"]["text"].startswith("~")
    assert str(home) not in json.dumps(found)


def test_with_a_window_it_tells_on_what(home: Path) -> None:
    _, found = doctor(QT_QPA_PLATFORM="offscreen")
    assert found["Window"]["state"] == "ok"
    assert "offscreen" in found["Window"]["text"]


def test_what_is_broken_is_named_with_advice_and_by_the_exit_code(home: Path, tmp_path: Path) -> None:
    """A copy of the application whose bundled files are damaged, and whose folder for runs cannot be there."""
    shutil.copytree(ROOT / "gan_studio", tmp_path / "gan_studio", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(resource_path("."), tmp_path / "resources", ignore=shutil.ignore_patterns("recipe", "rendering"))
    model = tmp_path / "resources" / "bedrooms" / "model.gan"
    content = bytearray(model.read_bytes())
    content[len(content) // 2] ^= 0xFF
    model.write_bytes(content)
    (tmp_path / "resources" / "portraits" / "pictures.zip").unlink()
    code, found = doctor(cwd=tmp_path, PYTHONPATH=str(tmp_path), XDG_CACHE_HOME="/proc/nowhere", OMP_NUM_THREADS="1")
    assert code == 1
    assert found["Bundled files"]["state"] == "broken"
    assert "bedrooms/model.gan is damaged" in found["Bundled files"]["text"]
    assert "portraits/pictures.zip is missing" in found["Bundled files"]["text"]
    assert found["Bundled files"]["advice"]
    if Path("/proc").is_dir():
        assert found["Prepared pictures"]["state"] == "broken"
        assert "XDG_CACHE_HOME" in found["Prepared pictures"]["advice"]
    assert found["Self-test"]["state"] == "ok", "one thing that is broken does not hide the others"


def test_a_person_reads_it_line_by_line(home: Path) -> None:
    done = subprocess.run(PROGRAM, cwd=ROOT, capture_output=True, text=True, check=False, timeout=200)
    lines = done.stdout.splitlines()
    assert lines[0].startswith("Versions: GAN Studio")
    assert lines[-1].startswith("Self-test: ")


def test_a_check_that_fails_itself_is_a_finding() -> None:
    def check() -> None:
        raise OSError("gone")

    (finding,) = findings("Libraries", check)  # type: ignore[arg-type]
    assert isinstance(finding, Finding)
    assert finding.state == "broken"
    assert "gone" in finding.text
