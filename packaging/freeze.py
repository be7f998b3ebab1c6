"""Freezes GAN Studio into dist/gan-studio/, with everything that it needs but the system's own libraries. `make package` calls it.

Runs in `.venv`; what building needs besides is installed first. Standard library only.
"""

import os
import shutil
import subprocess
import sys
import sysconfig
import tomllib
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import pruning
import setup
import stand_ins
import unicode_tables

from gan_studio.system_libraries import loads

PLACE = setup.ROOT / "dist"
WORK = setup.ROOT / "build"
SPEC = setup.ROOT / "packaging" / "gan-studio.spec"


def main() -> int:
    """Build the folder; returns the exit status."""
    try:
        prepare()
        freeze()
        strip(PLACE / "gan-studio")
        stand_ins.put_stand_ins(PLACE / "gan-studio")
        unicode_tables.thin_out(PLACE / "gan-studio")
    except subprocess.CalledProcessError as error:
        print(f"The application was not frozen: {error}", file=sys.stderr)
        return 1
    print(f"Frozen: {PLACE / 'gan-studio'}")
    return 0


def prepare() -> None:
    """Install PyInstaller at its pinned version and, on Debian, the two system packages that it calls for."""
    project = tomllib.loads((setup.ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    if installed("pyinstaller") != pinned("pyinstaller"):
        setup.pip_install("--constraint", str(setup.CONSTRAINTS), *project["optional-dependencies"]["packaging"])
    if sys.platform == "linux":
        python = f"libpython{sys.version_info.major}.{sys.version_info.minor}"
        needed = [] if has_shared_python(python) else [python]
        needed += [] if all(shutil.which(tool) for tool in ("as", "ld", "objcopy", "objdump", "readelf", "strip")) else ["binutils"]
        if needed and not setup.install_system_packages(needed):
            sys.exit(f"To freeze the application takes more system packages; an administrator can install them:\n\n    apt-get install {' '.join(needed)}")


def installed(name: str) -> str:
    """The version of a distribution in `.venv`, empty if there is none."""
    try:
        return version(name)
    except PackageNotFoundError:
        return ""


def pinned(name: str) -> str:
    """The version that packaging/constraints.txt demands."""
    lines = setup.CONSTRAINTS.read_text("utf-8").splitlines()
    return next(line.partition("==")[2] for line in lines if line.startswith(f"{name}=="))


def has_shared_python(name: str) -> bool:
    """Whether Python's shared library is there: Debian packs it apart from Python."""
    folder = Path(sysconfig.get_config_var("LIBDIR") or "")
    return loads(f"{name}.so.1.0") or (folder / f"{name}.so.1.0").is_file()


def freeze() -> None:
    """Run PyInstaller; the same sources give the same byte code."""
    environment = {**os.environ, "PYTHONHASHSEED": "0", "QT_QPA_PLATFORM": "offscreen"}
    arguments = ["--noconfirm", "--distpath", str(PLACE), "--workpath", str(WORK), "--log-level", "WARN", str(SPEC)]
    subprocess.run([str(setup.VENV_PYTHON), "-m", "PyInstaller", *arguments], cwd=setup.ROOT, env=environment, check=True)


def strip(folder: Path) -> None:
    """Take symbols and debugging information out of the libraries that are large for it."""
    if sys.platform == "linux":
        for library in pruning.to_strip(folder):
            subprocess.run(["strip", "--strip-unneeded", str(library)], check=True)


if __name__ == "__main__":
    sys.exit(main())
