"""The portable file: unpacks itself once, starts, and says in a sentence why it cannot."""

import os
import subprocess
from pathlib import Path

import pytest

import gan_studio
from tests.packaging.conftest import Packages


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home of somebody"


def run(file: Path, home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {"PATH": os.environ["PATH"], "HOME": str(home)}
    return subprocess.run([file, *arguments], env=environment, capture_output=True, text=True, check=False, timeout=60)


def unpacked(home: Path) -> Path:
    return home / ".local/share/gan-studio-portable" / gan_studio.__version__


def edited(packages: Packages, folder: Path, before: bytes, after: bytes) -> Path:
    content = packages.portable.read_bytes()
    assert before in content
    file = folder / "edited.run"
    file.write_bytes(content.replace(before, after, 1))
    file.chmod(0o755)
    return file


def test_unpacks_once_and_starts_with_the_arguments(packages: Packages, home: Path) -> None:
    first = run(packages.portable, home, "a file.gan", "--json")
    assert first.stdout.splitlines() == [f"started in {unpacked(home)}", "a file.gan", "--json"]
    assert "Unpacking" in first.stderr
    second = run(packages.portable, home, "--", "--help")
    assert second.stdout.splitlines()[1:] == ["--help"]
    assert second.stderr == ""
    assert list(unpacked(home).parent.iterdir()) == [unpacked(home)]


def test_help_says_where_it_unpacks_and_does_nothing_else(packages: Packages, home: Path) -> None:
    assert str(unpacked(home)) in run(packages.portable, home, "--help").stdout
    assert not home.exists()


def test_extracts_where_it_is_told_and_overwrites_nothing(packages: Packages, home: Path) -> None:
    assert run(packages.portable, home, "--extract", str(home / "here")).returncode == 0
    assert (home / "here" / "gan-studio").is_file()
    again = run(packages.portable, home, "--extract", str(home / "here"))
    assert again.returncode == 1
    assert "exists already" in again.stderr


def test_uninstalls_without_leaving_anything(packages: Packages, home: Path) -> None:
    run(packages.portable, home)
    assert run(packages.portable, home, "--uninstall").returncode == 0
    assert not unpacked(home).parent.exists()


def test_a_damaged_file_is_not_unpacked(packages: Packages, home: Path, tmp_path: Path) -> None:
    damaged = tmp_path / "damaged.run"
    damaged.write_bytes(packages.portable.read_bytes()[:-1])
    damaged.chmod(0o755)
    done = run(damaged, home)
    assert done.returncode == 1
    assert "damaged" in done.stderr
    assert not list(unpacked(home).parent.iterdir())


def test_a_full_disk_is_named(packages: Packages, home: Path, tmp_path: Path) -> None:
    done = run(edited(packages, tmp_path, b"kilobytes='", b"kilobytes='99999999"), home)
    assert done.returncode == 1
    assert "The disk is too full" in done.stderr
    assert str(home) in done.stderr
    assert not list(unpacked(home).parent.iterdir())
