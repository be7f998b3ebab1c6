"""Which Debian packages the frozen application needs: read from its binaries, so that none is missing and none too many."""

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

PACKAGES = {
    "ld-linux-x86-64.so.2": "libc6",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libOpenGL.so.0": "libopengl0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libXext.so.6": "libxext6",
    "libbz2.so.1.0": "libbz2-1.0",
    "libc.so.6": "libc6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libdl.so.2": "libc6",
    "libdrm.so.2": "libdrm2",
    "libexpat.so.1": "libexpat1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    "libgio-2.0.so.0": "libglib2.0-0",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgmodule-2.0.so.0": "libglib2.0-0",
    "libgobject-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libm.so.6": "libc6",
    "libpthread.so.0": "libc6",
    "libresolv.so.2": "libc6",
    "librt.so.1": "libc6",
    "libstdc++.so.6": "libstdc++6",
    "libutil.so.1": "libc6",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xinerama.so.0": "libxcb-xinerama0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
}
"""Each library that a system brings, and its package in Debian 12; later Debians and Ubuntus provide the same names."""

OPTIONAL = ("libqgtk3.so",)
"""Plug-ins that Qt passes over where the libraries they need are missing: on a desktop that has those, they are used."""

_GCC_OF_GLIBCXX = {(3, 4, 22): "6", (3, 4, 24): "7", (3, 4, 25): "8", (3, 4, 28): "9", (3, 4, 29): "11", (3, 4, 30): "12", (3, 4, 32): "13"}
"""The first version of the package libstdc++6 with each version of its symbols."""


def dependencies(folder: Path) -> list[str]:
    """The entries of Depends, with the versions that the binaries below ``folder`` ask for.

    Raises:
        SystemExit: they need a library that no package is known for.
    """
    binaries = [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink() and is_binary(path)]
    about = _read([path for path in binaries if path.name not in OPTIONAL])
    carried = {path.name for path in folder.rglob("*")} | set(re.findall(r"^ +SONAME +(\S+)", about, re.MULTILINE))
    needed = set(re.findall(r"^ +NEEDED +(\S+)", about, re.MULTILINE)) - carried
    if unknown := needed - PACKAGES.keys():
        raise SystemExit(f"packaging/linux/needs.py knows no package for {', '.join(sorted(unknown))}.")
    versions = dict(_versions(about))
    packages = sorted({PACKAGES[library] for library in needed})
    return [f"{package} (>= {versions[package]})" if package in versions else package for package in packages]


def is_binary(path: Path) -> bool:
    """Whether this is a program or library of Linux."""
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def _read(binaries: list[Path]) -> str:
    return subprocess.run(["objdump", "-p", *map(str, binaries)], capture_output=True, text=True, check=True).stdout


def _versions(about: str) -> Iterator[tuple[str, str]]:
    """The packages whose version matters, each with the oldest that will do."""
    for package, prefix in (("libc6", "GLIBC"), ("libstdc++6", "GLIBCXX")):
        found = re.findall(rf"^ +0x\S+ 0x\S+ \d+ {prefix}_([\d.]+)$", about, re.MULTILINE)
        if not found:
            continue
        newest = max(tuple(map(int, version.split("."))) for version in found)
        yield package, ".".join(map(str, newest)) if prefix == "GLIBC" else next(gcc for known, gcc in _GCC_OF_GLIBCXX.items() if known >= newest)
