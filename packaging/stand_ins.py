"""Linux: puts stand-ins of a few kilobytes in the place of libraries that others are linked with and never call.

FFmpeg comes with the encoders and decoders of the whole world, of which we write H.264 alone. They cannot simply be left out:
the loader asks for every library that is named, and for some symbols at once. A stand-in has all the functions that
anybody here may ask for, and each does nothing and returns 0, which says "there is none".
"""

import platform
import re
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from assembly import assemble

#: The libraries that are called, in folders that hold others, too.
CALLED: Mapping[str, re.Pattern[str]] = {
    "av.libs": re.compile("lib(avcodec|avformat|avutil|swresample|swscale|x264)-"),
    "pillow.libs": re.compile("lib(?!xcb|Xau)"),
}
# What PyAV asks each of FFmpeg's libraries for when it is imported.
_RETURNS_TEXT = re.compile("_(configuration|license)$")
_SYMBOL = re.compile(r"^ *\d+: [0-9a-f]+ +\S+ (\w+) +(?:GLOBAL|WEAK) +\w+ +(\w+) (\w+)(?:@+([\w.]+))?", re.MULTILINE)

_ASSEMBLY = """
.section .rodata
nothing: .zero 1
.text
{texts}
    lea nothing(%rip), %rax
    ret
{others}
    xor %eax, %eax
    ret
.section .note.GNU-stack
"""


class Symbol(NamedTuple):
    """What a library defines, or asks others for."""

    name: str
    kind: str
    """FUNC, OBJECT, NOTYPE, ..."""
    version: str
    """Empty for most."""


class Library(NamedTuple):
    """What the loader knows of a library or program."""

    path: Path
    soname: str
    needed: frozenset[str]
    defined: Mapping[str, Symbol]
    asked: frozenset[str]


def put_stand_ins(folder: Path, called: Mapping[str, re.Pattern[str]] = CALLED) -> None:
    """Replace what is never ``called`` in the frozen folder, and take away what was needed by that alone.

    Raises:
        SystemExit: somebody reads data of a library that was thought to be never called.
    """
    if sys.platform != "linux" or platform.machine() != "x86_64":
        return
    libraries = list(_libraries(folder))
    idle = [library for library in libraries if library.path.parent.name in called and not called[library.path.parent.name].match(library.path.name)]
    used = [library for library in libraries if library not in idle]
    for library in idle:
        users = [user for user in used if library.soname in user.needed]
        if users:
            _replace(library, users)
        else:
            library.path.unlink()


def _replace(library: Library, users: Iterable[Library]) -> None:
    wanted = sorted(library.defined[name] for user in users for name in user.asked & library.defined.keys())
    if data := [symbol.name for symbol in wanted if symbol.kind not in ("FUNC", "IFUNC")]:
        raise SystemExit(f"{library.path.name} is not only called: {', '.join(data)} are read. See packaging/stand_ins.py.")
    texts = {symbol.name for symbol in wanted if _RETURNS_TEXT.search(symbol.name)}
    source = _ASSEMBLY.format(texts=_labels(texts), others=_labels({symbol.name for symbol in wanted} - texts))
    assemble(source, library.path, library.soname, _version_script(wanted))


def _labels(names: Iterable[str]) -> str:
    return "\n".join(f".globl {name}\n.type {name}, @function\n{name}:" for name in sorted(names))


def _version_script(symbols: Iterable[Symbol]) -> str:
    names = defaultdict(set)
    for symbol in symbols:
        if symbol.version:
            names[symbol.version].add(symbol.name)
    return "".join(f"{version} {{ global: {'; '.join(sorted(found))}; }};\n" for version, found in sorted(names.items()))


def _libraries(folder: Path) -> Iterator[Library]:
    for path in sorted(folder.rglob("*.so*")):
        if path.is_symlink() or not path.is_file():
            continue
        about = subprocess.run(["readelf", "-W", "--dynamic", "--dyn-syms", str(path)], capture_output=True, text=True, check=True).stdout
        symbols = [(place, Symbol(name, kind, version)) for kind, place, name, version in _SYMBOL.findall(about)]
        yield Library(
            path,
            next(iter(re.findall(r"\(SONAME\).*\[(.+)\]", about)), path.name),
            frozenset(re.findall(r"\(NEEDED\).*\[(.+)\]", about)),
            {symbol.name: symbol for place, symbol in symbols if place != "UND"},
            frozenset(symbol.name for place, symbol in symbols if place == "UND"),
        )
