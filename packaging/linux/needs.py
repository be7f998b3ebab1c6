"""Which Debian packages the frozen application needs: read from its binaries, so that none is missing and none too many."""

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import project  # noqa: F401 - makes the application importable

from gan_studio.system_libraries import packages

RUNTIME = {
    "ld-linux-x86-64.so.2": "libc6",
    "libbz2.so.1.0": "libbz2-1.0",
    "libc.so.6": "libc6",
    "libdl.so.2": "libc6",
    "libdrm.so.2": "libdrm2",
    "libgcc_s.so.1": "libgcc-s1",
    "libgio-2.0.so.0": "libglib2.0-0",
    "libgobject-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libm.so.6": "libc6",
    "libmvec.so.1": "libc6",
    "libpthread.so.0": "libc6",
    "libresolv.so.2": "libc6",
    "librt.so.1": "libc6",
    "libstdc++.so.6": "libstdc++6",
    "libutil.so.1": "libc6",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libz.so.1": "zlib1g",
}
"""Libraries that the window's table does not know, and their packages in Debian 12; later Debians and Ubuntus provide the same names."""

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
    if unknown := [library for library in needed if not _package(library)]:
        raise SystemExit(f"packaging/linux/needs.py knows no package for {', '.join(sorted(unknown))}.")
    versions = dict(_versions(about))
    found = sorted({_package(library) for library in needed})
    return [f"{package} (>= {versions[package]})" if package in versions else package for package in found]


def _package(library: str) -> str:
    """Debian's package of a library; empty if none is known."""
    return RUNTIME.get(library) or "".join(packages([library], "debian"))


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
