"""What may stand behind ``gan-studio``: files and options of the window in any order, and a plain sentence about all else."""

import subprocess
import sys
from pathlib import Path

import pytest

from gan_studio.core.errors import StudioError
from gan_studio.window_options import WindowOptions, window_options

ROOT = Path(__file__).resolve().parents[1]


@pytest.mark.parametrize(
    ("given", "understood"),
    [
        ([], WindowOptions(None, alone=False, safe_mode=False)),
        (["a.gan"], WindowOptions("a.gan", alone=False, safe_mode=False)),
        (["--new-window", "a.gan"], WindowOptions("a.gan", alone=True, safe_mode=False)),
        (["a.gan", "--safe-mode"], WindowOptions("a.gan", alone=True, safe_mode=True)),
        (["-psn_0_12345"], WindowOptions(None, alone=False, safe_mode=False)),
    ],
)
def test_files_and_options_in_any_order(given: list[str], understood: WindowOptions) -> None:
    assert window_options(given) == understood


def test_two_files_are_one_too_many() -> None:
    with pytest.raises(StudioError, match=r"b\.gan"):
        window_options(["a.gan", "b.gan"])


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("--safe-mod", "gan-studio: There is no option --safe-mod."),
        ("train --data digits", "gan-studio train: It needs --out."),
        ("info digits --bogus", "gan-studio: There is no option --bogus."),
    ],
)
def test_what_makes_no_sense_is_told_in_one_line(given: str, said: str) -> None:
    done = subprocess.run([sys.executable, "-m", "gan_studio", *given.split()], cwd=ROOT, capture_output=True, text=True, check=False, timeout=100)
    assert done.returncode == 2
    assert done.stderr.startswith(said)
    assert "--help" in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_help_lists_the_window_s_options() -> None:
    done = subprocess.run([sys.executable, "-m", "gan_studio", "--help"], cwd=ROOT, capture_output=True, text=True, check=True, timeout=100)
    for option in ("--safe-mode", "--new-window", "--version", "doctor"):
        assert option in done.stdout
