"""The licences of everything the application is built on, as one text: for the About window, and to ship with a package."""

import re
import sys
import sysconfig
import tomllib
from collections.abc import Collection, Iterable, Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution, requires
from pathlib import Path

import gan_studio
from gan_studio.core.resources import resource_path

SHIPPED = "licences.txt"
"""Below ``resources/``, in a package: its build writes :func:`licence_text` there, since the packages' own files are left out."""

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_LICENCE_FILE = re.compile(r"(licen[cs]e|copying|notice)", re.IGNORECASE)
_SHARED_LIBRARY = re.compile(r"(?:^|/)(?:lib)?([A-Za-z][A-Za-z0-9_+-]*?)(?:-[0-9a-f]{8})?(?:\.so[.\d]*|\.dylib|\.dll)$")
_COMMON_TEXTS = Path("/usr/share/common-licenses")
"""Where Debian keeps the texts of widespread licences."""
_COMMON = {"GPL-2.0": "GPL-2", "GPL-3.0": "GPL-3", "LGPL-2.1": "LGPL-2.1", "LGPL-3.0": "LGPL-3", "Apache-2.0": "Apache-2.0", "MPL-2.0": "MPL-2.0"}
_NOTES = {
    "av": "It carries FFmpeg (GNU Lesser General Public License, version 3 or later) with x264 and x265 (GNU General Public License, version 2 or later).",
    "pyinstaller": "Only its loader is in the application, which an exception to its licence allows in a program under any licence.",
    "pyside6-essentials": "It carries Qt, which is linked dynamically: its libraries may be replaced by others. Sources: https://code.qt.io",
    "torch": "It carries GCC's OpenMP (GNU General Public License, version 3, with the GCC Runtime Library Exception) and, in builds for x86-64, Intel "
    "oneMKL (Intel Simplified Software License: https://www.intel.com/content/www/us/en/developer/articles/license/end-user-license-agreement.html).",
}
_RULE = "=" * 100


def shipped_licences() -> str:
    """The text that came with the application, or, where it runs from its sources, one made of what is installed."""
    shipped = resource_path(SHIPPED)
    return shipped.read_text("utf-8") if shipped.is_file() else licence_text(dependencies())


def dependencies(without: Collection[str] = ()) -> list[str]:
    """The names of all installed distributions that the application needs, directly or not, sorted; ``without`` these and what only they need."""
    found: dict[str, str] = {}
    left_out = {_key(name) for name in without}
    waiting = _direct_requirements()
    while waiting:
        requirement = waiting.pop()
        match = _NAME.match(requirement)
        if match is None or "extra ==" in requirement or _key(match[0]) in found or _key(match[0]) in left_out:
            continue
        try:
            part = distribution(match[0])
        except PackageNotFoundError:  # for another system
            continue
        found[_key(match[0])] = part.name
        waiting += part.requires or []
    return sorted(found.values(), key=str.lower)


def licence_text(distributions: Iterable[str]) -> str:
    """Name, version, licence and its text of Python and of each distribution.

    Raises:
        PackageNotFoundError: one of them is not installed.
    """
    parts = [_python(), *(_part(distribution(name)) for name in distributions)]
    opening = f"GAN Studio {gan_studio.__version__} is under the MIT License.\nIt is built on these works of others, under licences of their own:\n\n"
    listing = "".join(f"    {title}: {licence}\n" for title, licence, _ in parts)
    printed: dict[str, str] = {}
    chapters = []
    for title, licence, texts in [*parts, *_common_texts(parts)]:
        lines = [_RULE, f"{title}: {licence}" if licence else title, _RULE, ""]
        for name, text in texts:
            lines += [text if printed.setdefault(text, title) == title else f"{name}: the same text as under {printed[text]}.", ""]
        chapters.append("\n".join(lines))
    return f"{opening}{listing}\n" + "\n".join(chapters)


_Part = tuple[str, str, list[tuple[str, str]]]
"""Title, licence in a few words, and texts with the names of their files."""


def _part(part: Distribution) -> _Part:
    files = [file for file in part.files or [] if ".dist-info" in str(file)]
    kept = sorted((str(file), file.locate()) for file in files if _LICENCE_FILE.search(file.name) and file.suffix not in (".py", ".pyc", ".json"))
    texts = [(name.partition(".dist-info/")[2], Path(str(path)).read_text("utf-8", errors="replace").strip()) for name, path in kept]
    note = _NOTES.get(_key(part.name), "")
    carried = sorted({match[1] for file in part.files or [] if ".libs/" in str(file) and (match := _SHARED_LIBRARY.search(str(file)))}, key=str.lower)
    if carried:
        note = f"{note}\nShared libraries that it carries: {', '.join(carried)}.".strip()
    return f"{part.name} {part.version}", _licence(part), [*([("", note)] if note else []), *texts]


def _licence(part: Distribution) -> str:
    """In a few words: the expression of newer metadata, else what older ones say."""
    about = part.metadata
    for key in ("License-Expression", "License"):
        if key in about and len(about[key]) < 100 and "\n" not in about[key] and not about[key].startswith("Copyright"):
            return about[key]
    classified = [line.rpartition(" :: ")[2] for line in about.get_all("Classifier") or [] if line.startswith("License ::")]
    return ", ".join(classified) or "see below"


def _python() -> _Part:
    file = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    texts = [("LICENSE.txt", file.read_text("utf-8").strip())] if file.is_file() else []
    return f"Python {sys.version.split()[0]}", "PSF-2.0", texts


def _common_texts(parts: list[_Part]) -> Iterator[_Part]:
    """The texts of licences that a distribution names without bringing them."""
    named = [licence for _, licence, texts in parts if not any(name for name, _ in texts)] + [note for _, _, texts in parts for name, note in texts if not name]
    wanted = {key for key in _COMMON if any(key in text for text in named)}
    if any("General Public License" in text for text in named):
        wanted |= {"GPL-2.0", "GPL-3.0", "LGPL-3.0"}
    for key in sorted(wanted):
        file = _COMMON_TEXTS / _COMMON[key]
        text = file.read_text("utf-8").strip() if file.is_file() else f"https://spdx.org/licenses/{key}-only.html"
        yield f"The text of {key}", "", [(file.name, text)]


def _direct_requirements() -> list[str]:
    try:
        return list(requires("gan-studio") or [])
    except PackageNotFoundError:  # a checkout that was never installed
        project = Path(gan_studio.__file__).parents[1] / "pyproject.toml"
        return list(tomllib.loads(project.read_text("utf-8"))["project"]["dependencies"]) if project.is_file() else []


def _key(name: str) -> str:
    """As packaging compares names: ``PySide6_Essentials`` is ``pyside6-essentials``."""
    return re.sub(r"[-_.]+", "-", name).lower()
