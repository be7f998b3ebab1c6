"""Drives the installed application as a person would: `sudo python packaging/drive`, after `python packaging/linux`.

Installs dist/*.deb into a bare Debian without Python, starts it by its menu entry on an X server, drags a slider, trains,
opens models by their paths, closes it, and removes the package. A screenshot of each step is kept in dist/screenshots/.

Where nothing can be asked of the window, it is looked at: sliders are found by their shape, the card of the digits by its
black and white pictures, the rest goes by keys (F5 trains, Shift+F5 stops) and by what the title and the disk say.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from bare_root import CACHE, BareRoot, installed
from screen import Screen
from story import drive

ROOT = Path(__file__).resolve().parents[2]
NEEDED = {
    "debootstrap": "debootstrap",
    "openbox": "openbox",
    "unshare": "util-linux",
    "xdotool": "xdotool",
    "xprop": "x11-utils",
    "Xvfb": "xvfb",
}
"""Programs, and the Debian packages that bring them."""
INSIDE = "GAN_STUDIO_DRIVE_INSIDE"
"""Set once the mounts and processes that are made cannot outlive this one."""


def main() -> None:
    """Go through it all, or say what is missing for that."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--package", type=Path, help="the .deb (default: the one in dist/)")
    parser.add_argument("--pictures", type=Path, default=ROOT / "dist" / "screenshots", help="a folder for the screenshots")
    parser.add_argument("--must", action="store_true", help="fail where it cannot be done, instead of passing over it")
    arguments = parser.parse_args()
    package = arguments.package or max((ROOT / "dist").glob("*.deb"), key=lambda file: file.stat().st_mtime, default=None)
    reason = _obstacle()
    if reason or package is None:
        print(f"The installed application was not driven: {reason or 'there is no package; `make package` makes one.'}")
        sys.exit(int(arguments.must))
    if INSIDE not in os.environ:
        alone = ["unshare", "--mount", "--pid", "--fork", "--mount-proc", "--kill-child", sys.executable, *sys.argv]
        sys.exit(subprocess.run(alone, env={**os.environ, INSIDE: "1"}, check=False).returncode)
    CACHE.mkdir(parents=True, exist_ok=True)
    folder = Path(tempfile.mkdtemp(prefix="root-", dir=CACHE))
    screen = Screen(arguments.pictures)
    try:
        _go_through(BareRoot(folder), package, screen)
    finally:
        screen.close()
        subprocess.run(["umount", "--recursive", "--lazy", *map(str, (folder / name for name in _MOUNTS))], check=False, capture_output=True)
        shutil.rmtree(folder, ignore_errors=True)


_MOUNTS = ("proc", "sys", "dev", "var/cache/apt/archives", "tmp/.X11-unix")


def _obstacle() -> str:
    if not sys.platform.startswith("linux") or os.geteuid():
        return "it takes root on Linux."
    if missing := [name for program, name in NEEDED.items() if not shutil.which(program)]:
        return f"programs are missing; on Debian and Ubuntu: apt-get install {' '.join(missing)}"
    return ""


def _go_through(root: BareRoot, package: Path, screen: Screen) -> None:
    before = root.files()
    print(f"A bare Debian with {len(before)} files. Installing {package.name} ...", flush=True)
    with installed(root, package):
        new = root.files() - before
        if python := [name for name in new if name.startswith(("usr/bin/python", "usr/lib/python"))]:
            raise SystemExit(f"It brought Python into the system: {python[:3]}")
        print(f"  {len(new)} files are new, none of them a Python of the system's.", flush=True)
        try:
            drive(root, screen)
        except SystemExit:
            screen.keep("failed-here")
            raise
    traces = sorted(root.files() ^ before)
    if traces:
        raise SystemExit(f"Removing it left traces: {traces[:20]}")
    print(f"Removed without a trace. In the person's folder, by intention: {_kept(root)}")


def _kept(root: BareRoot) -> str:
    kept = sorted({str(path.parent.relative_to(root.home)) for path in root.home.rglob("*") if path.is_file() and "GAN Studio" in str(path)})
    return ", ".join(kept[:8]) or "nothing"


if __name__ == "__main__":
    main()
