"""Which versions of what the application stands on: for About, for reports, and for whoever helps."""

import os
import platform
import sys
from datetime import date
from pathlib import Path

import gan_studio
from gan_studio.core import safe_mode

_PARTS = {"PyTorch": ("torch", "torch"), "Qt for Python": ("PySide6", "PySide6-Essentials"), "NumPy": ("numpy", "numpy")}
"""Names for a person, and the module and the distribution that know."""


def versions() -> dict[str, str]:
    """Names and versions, the application's first; what cannot be found out without loading it is left out."""
    found = {"GAN Studio": gan_studio.__version__, "Python": platform.python_version()}
    return found | {name: known for name, (module, package) in _PARTS.items() if (known := _version(module, package))}


def _version(module: str, package: str) -> str:
    loaded = getattr(sys.modules.get(module), "__version__", "")
    if loaded:
        return str(loaded)
    from importlib.metadata import PackageNotFoundError, version  # it takes a while, and only reports ask for it

    try:
        return version(package)
    except PackageNotFoundError:  # a frozen application may come without
        return ""


def origin() -> str:
    """How this copy was installed: ``packaged``, ``portable`` or ``from source``."""
    if not getattr(sys, "frozen", False):
        return "from source"
    return "portable" if os.environ.get("APPIMAGE") else "packaged"


def built() -> date | None:
    """When this copy was made; None where it runs from sources."""
    return date.fromtimestamp(Path(sys.executable).stat().st_mtime) if getattr(sys, "frozen", False) else None


def environment() -> dict[str, str]:
    """What a maintainer asks first, without anything that says whose machine it is."""
    listed = ", ".join(f"{name} {known}" for name, known in versions().items())
    mode = f"{origin()}{', safe mode' if safe_mode.is_on() else ''}"
    return {"Versions": f"{listed} ({mode})", "System": f"{platform.platform()}, {os.cpu_count()} × CPU"}


def shortened(text: str) -> str:
    """With the home folder as ``~``: a report need not tell the person's name."""
    home = str(Path.home())
    return text.replace(home, "~") if len(home) > 1 else text
