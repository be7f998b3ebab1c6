"""The shared libraries that Qt wants from a Linux system, and the packages that bring them.

Standard library only: the set-up reads this before anything is installed, and a start before Qt is loaded.
"""

import ctypes
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple


class Packages(NamedTuple):
    """What brings a library, by the family of the system; Ubuntu 24.04 knows Debian's libglib2.0-0 by that name, too."""

    debian: str
    fedora: str
    arch: str


QT_LIBRARIES = {
    "libEGL.so.1": Packages("libegl1", "libglvnd-egl", "libglvnd"),
    "libGL.so.1": Packages("libgl1", "libglvnd-glx", "libglvnd"),
    "libglib-2.0.so.0": Packages("libglib2.0-0", "glib2", "glib2"),
    "libdbus-1.so.3": Packages("libdbus-1-3", "dbus-libs", "dbus"),
    "libfontconfig.so.1": Packages("libfontconfig1", "fontconfig", "fontconfig"),
    "libxkbcommon.so.0": Packages("libxkbcommon0", "libxkbcommon", "libxkbcommon"),
}
"""Without these no part of Qt is loaded."""
WINDOW_LIBRARIES = {
    "libxcb-cursor.so.0": Packages("libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor"),
    "libxkbcommon-x11.so.0": Packages("libxkbcommon-x11-0", "libxkbcommon-x11", "libxkbcommon-x11"),
    "libxcb-icccm.so.4": Packages("libxcb-icccm4", "xcb-util-wm", "xcb-util-wm"),
    "libxcb-keysyms.so.1": Packages("libxcb-keysyms1", "xcb-util-keysyms", "xcb-util-keysyms"),
    "libxcb-shape.so.0": Packages("libxcb-shape0", "libxcb", "libxcb"),
}
"""Without these there is no window on an X server."""
_BROUGHT_ALONG = {
    "libX11.so.6": Packages("libx11-6", "libX11", "libx11"),
    "libX11-xcb.so.1": Packages("libx11-xcb1", "libX11-xcb", "libx11"),
    "libxcb.so.1": Packages("libxcb1", "libxcb", "libxcb"),
    "libxcb-image.so.0": Packages("libxcb-image0", "xcb-util-image", "xcb-util-image"),
    "libxcb-randr.so.0": Packages("libxcb-randr0", "libxcb", "libxcb"),
    "libxcb-render.so.0": Packages("libxcb-render0", "libxcb", "libxcb"),
    "libxcb-render-util.so.0": Packages("libxcb-render-util0", "xcb-util-renderutil", "xcb-util-renderutil"),
    "libxcb-shm.so.0": Packages("libxcb-shm0", "libxcb", "libxcb"),
    "libxcb-sync.so.1": Packages("libxcb-sync1", "libxcb", "libxcb"),
    "libxcb-util.so.1": Packages("libxcb-util1", "xcb-util", "xcb-util"),
    "libxcb-xfixes.so.0": Packages("libxcb-xfixes0", "libxcb", "libxcb"),
    "libxcb-xkb.so.1": Packages("libxcb-xkb1", "libxcb", "libxcb"),
    "libfreetype.so.6": Packages("libfreetype6", "freetype", "freetype2"),
    "libwayland-client.so.0": Packages("libwayland-client0", "libwayland-client", "wayland"),
    "libzstd.so.1": Packages("libzstd1", "libzstd", "zstd"),
    "libbrotlicommon.so.1": Packages("libbrotli1", "libbrotli", "brotli"),
    "libbrotlidec.so.1": Packages("libbrotli1", "libbrotli", "brotli"),
    "libgssapi_krb5.so.2": Packages("libgssapi-krb5-2", "krb5-libs", "krb5"),
    "libwayland-cursor.so.0": Packages("libwayland-cursor0", "libwayland-cursor", "wayland"),
}
"""On Debian the packages above bring these along, or every desktop has them."""
_KNOWN = {**QT_LIBRARIES, **WINDOW_LIBRARIES, **_BROUGHT_ALONG}

_INSTALLERS = {"debian": "sudo apt-get install", "fedora": "sudo dnf install", "arch": "sudo pacman -S"}
_NAMES = {"debian": "Debian and Ubuntu", "fedora": "Fedora", "arch": "Arch"}


def missing(libraries: Iterable[str]) -> list[str]:
    """Those that the dynamic loader does not find."""
    return [library for library in libraries if not loads(library)]


def loads(library: str) -> bool:
    """Whether the dynamic loader finds a shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def packages(libraries: Iterable[str], family: str) -> list[str]:
    """What brings them on a ``family`` of systems (a field of :class:`Packages`), each once; unknown libraries are left out."""
    return list(dict.fromkeys(getattr(_KNOWN[library], family) for library in libraries if library in _KNOWN))


def short_name(library: str) -> str:
    """A library's name for a person: Debian's package, which says more than the file, or the file's name."""
    return _KNOWN[library].debian if library in _KNOWN else library


def how_to_install(libraries: Iterable[str]) -> str:
    """The command that installs what is missing on this system; for a system that is not known, one for each that is."""
    libraries = list(libraries)
    family = _family()
    if not packages(libraries, "debian"):
        return "install the package of your system that has it"
    if family:
        return f"{_INSTALLERS[family]} {' '.join(packages(libraries, family))}"
    return "".join(f"\n    {_NAMES[each]}: {_INSTALLERS[each]} {' '.join(packages(libraries, each))}" for each in _INSTALLERS)


def _family() -> str:
    """The field of :class:`Packages` for this system; empty if it is another one."""
    try:
        lines = Path("/etc/os-release").read_text("utf-8").splitlines()
    except OSError:
        return ""
    about = dict(line.split("=", 1) for line in lines if "=" in line)
    names = f"{about.get('ID', '')} {about.get('ID_LIKE', '')}".replace('"', "").split()
    alias = {"ubuntu": "debian", "rhel": "fedora", "archlinux": "arch"}
    return next((family for name in names if (family := alias.get(name, name)) in _INSTALLERS), "")
