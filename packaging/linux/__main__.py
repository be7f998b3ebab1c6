"""Packs the frozen application for Linux: `python packaging/linux`, after PyInstaller has made dist/gan-studio.

Leaves in dist/ a package for Debian and Ubuntu, and one portable file: an AppImage where appimagetool is installed, an
archive that unpacks itself elsewhere. Other folders than dist/gan-studio and dist/ can be named.
"""

import argparse
import shutil
import time
from pathlib import Path

import project
from appimage import TOOL, build_appimage
from deb import build_deb
from portable import build_portable
from tree import lay_out

NEEDED = {"dpkg-deb": "dpkg", "ar": "binutils", "objdump": "binutils"}
"""Programs, and the Debian packages that bring them."""


def main() -> None:
    """Pack everything, and say how large it became."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--frozen", type=Path, default=project.ROOT / "dist" / project.NAME, help="what PyInstaller made; a folder named gan-studio")
    parser.add_argument("--out", type=Path, default=project.ROOT / "dist", help="where the packages go")
    parser.add_argument("--portable", choices=("appimage", "archive"), default="appimage" if shutil.which(TOOL) else "archive", help="which portable file")
    arguments = parser.parse_args()
    if arguments.frozen.name != project.NAME or not (arguments.frozen / project.NAME).is_file():
        raise SystemExit(f"There is no frozen application in {arguments.frozen}. `make package` makes it first.")
    if missing := [package for program, package in NEEDED.items() if not shutil.which(program)]:
        raise SystemExit(f"Programs are missing; on Debian and Ubuntu: sudo apt-get install {' '.join(missing)}")
    arguments.out.mkdir(parents=True, exist_ok=True)
    # Beside the frozen application, because files can be linked only within one file system.
    root = arguments.frozen.parent / "linux-tree" / "root"
    lay_out(arguments.frozen, root)
    started = time.monotonic()
    package = build_deb(root, arguments.out)
    _tell(package, started)
    started = time.monotonic()
    portable = build_appimage(root, arguments.out) if arguments.portable == "appimage" else build_portable(package, arguments.out)
    _tell(portable, started)
    shutil.rmtree(root.parent)


def _tell(file: Path, started: float) -> None:
    print(f"{file.name}: {file.stat().st_size / 1e6:.0f} MB, packed in {time.monotonic() - started:.0f} s", flush=True)


if __name__ == "__main__":
    main()
