"""Where no window can open, a sentence says why and what to do, before Qt would end the process."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from gan_studio.system_libraries import how_to_install, packages

ROOT = Path(__file__).resolve().parents[1]
LIBRARIES = Path("/usr/lib/x86_64-linux-gnu")
HIDDEN = """
set -e
mount -t tmpfs tmpfs "$1"; mkdir "$1/upper" "$1/work"
for name in "$2"*; do mknod "$1/upper/$(basename "$name")" c 0 0; done
mount -t overlay overlay -o "lowerdir=$(dirname "$2"),upperdir=$1/upper,workdir=$1/work" "$(dirname "$2")"
shift 2
PATH=/nowhere exec "$@"
"""
"""Runs a command where the files that begin with ``$2`` do not exist, nor a program that could show a dialog; ``$1`` is an empty folder."""

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere Qt brings what it needs")


def started(*before: str, **environment: str) -> subprocess.CompletedProcess[str]:
    places = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY", "XDG_SESSION_TYPE", "QT_QPA_PLATFORM")}
    command = [*before, sys.executable, "-m", "gan_studio"]
    return subprocess.run(command, cwd=ROOT, env={**places, **environment}, capture_output=True, text=True, check=False, timeout=60)


def test_a_missing_library_is_named_with_the_command_that_installs_it(tmp_path: Path) -> None:
    if not (LIBRARIES / "libxcb-cursor.so.0").exists():
        pytest.skip("needs Debian's libxcb-cursor0, to hide it")
    hide = ["unshare", "--map-root-user", "--mount", "sh", "-c", HIDDEN, "sh", str(tmp_path), str(LIBRARIES / "libxcb-cursor.so")]
    if not shutil.which("unshare") or subprocess.run([*hide, "/bin/true"], capture_output=True, check=False).returncode:
        pytest.skip("this system does not let us hide a library")
    done = started(*hide, QT_QPA_PLATFORM="xcb", DISPLAY=":0")
    assert done.returncode == 1
    assert done.stderr.startswith("GAN Studio needs libxcb-cursor0: ")
    assert "libxcb-cursor0" in done.stderr.partition(": ")[2]


def test_without_a_display_it_says_what_works_without_one() -> None:
    done = started()
    assert done.returncode == 1
    assert "gan-studio demo" in done.stderr


@pytest.mark.parametrize(("variable", "display"), [("DISPLAY", ":4711"), ("WAYLAND_DISPLAY", "wayland-4711")])
def test_a_display_that_does_not_answer_is_named(variable: str, display: str) -> None:
    done = started(**{variable: display})
    assert done.returncode == 1
    assert display in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(("family", "package"), [("debian", "libxcb-icccm4"), ("fedora", "xcb-util-wm"), ("arch", "xcb-util-wm")])
def test_each_family_of_systems_has_its_own_names(family: str, package: str) -> None:
    assert packages(["libxcb-icccm.so.4", "libunheard-of.so.1"], family) == [package]


def test_a_library_that_nobody_knows_comes_with_advice_all_the_same() -> None:
    assert "package" in how_to_install(["libunheard-of.so.1"])
