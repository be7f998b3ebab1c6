"""A package made of a small program in the place of the frozen application, which takes minutes to build."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.append(str(ROOT / "packaging"))  # whose scripts import each other as modules that lie side by side
PROGRAM = '#!/bin/sh\nprintf "%s\\n" "started in $(dirname "$0")" "$@"\n'


class Packages(NamedTuple):
    """What `python packaging/linux` leaves."""

    frozen: Path
    """What they are made of."""
    deb: Path
    portable: Path
    installed: Path
    """What the package holds, unpacked."""


@pytest.fixture(scope="session")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Packages]:
    if missing := [program for program in ("dpkg-deb", "ar", "objdump", "xz") if not shutil.which(program)]:
        pytest.skip(f"packages for Linux are built with {', '.join(missing)}, which is not installed")
    folder = tmp_path_factory.mktemp("packages")
    frozen = folder / "build" / "gan-studio"
    frozen.mkdir(parents=True)
    (frozen / "gan-studio").write_text(PROGRAM, "utf-8")
    (frozen / "gan-studio").chmod(0o755)
    licences = frozen / "_internal" / "gan_studio" / "resources" / "licences.txt"
    licences.parent.mkdir(parents=True)
    licences.write_text("of everything", "utf-8")
    shutil.copyfile("/bin/true", frozen / "_internal" / "library.so")
    build = [sys.executable, str(ROOT / "packaging" / "linux"), "--frozen", str(frozen), "--out", str(folder), "--portable", "archive"]
    subprocess.run(build, check=True, timeout=120)
    (deb,), (portable,) = folder.glob("*.deb"), folder.glob("*.run")
    subprocess.run(["dpkg-deb", "-x", str(deb), str(folder / "installed")], check=True, timeout=60)
    yield Packages(frozen, deb, portable, folder / "installed")
    shutil.rmtree(folder)
