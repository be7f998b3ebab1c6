"""Whose works are in the frozen application: their names and versions, and the text of their licences."""

import subprocess
from collections.abc import Iterable
from importlib.metadata import packages_distributions
from pathlib import Path

from gan_studio.core.licences import licence_text

_RULE = "=" * 100


def distributions(modules: Iterable[str]) -> list[str]:
    """The distributions that these modules are from, given by their full names, and PyInstaller, whose loader starts the application."""
    known = packages_distributions()
    found = {name for module in {full.partition(".")[0] for full in modules} for name in known.get(module, ())}
    return sorted((found | {"pyinstaller"}) - {"gan-studio"}, key=str.lower)


def licences(names: Iterable[str], system_libraries: Iterable[Path]) -> str:
    """The text to ship: of distributions, and of the build system's libraries that come along."""
    return licence_text(names) + "".join(_chapter(library) for library in sorted(system_libraries))


def _chapter(library: Path) -> str:
    """What Debian says of a library; elsewhere only that it is there."""
    package = _debian_package(library)
    file = Path("/usr/share/doc", package, "copyright")
    about = file.read_text("utf-8", errors="replace").strip() if package and file.is_file() else "See the licences of the system that this was built on."
    return f"\n{_RULE}\n{library.name}{f', from Debian’s package {package}' if package else ''}\n{_RULE}\n\n{about}\n"


def _debian_package(library: Path) -> str:
    """The package that installed a library; empty if none did, or there is no Debian."""
    for path in dict.fromkeys((library, library.resolve())):
        for name in (str(path), str(path).removeprefix("/usr")):
            try:
                done = subprocess.run(["dpkg-query", "--search", name], capture_output=True, text=True, check=False)
            except FileNotFoundError:
                return ""
            if done.returncode == 0:
                return done.stdout.partition(":")[0]
    return ""
