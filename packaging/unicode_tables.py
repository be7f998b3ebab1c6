"""Linux: leaves in ICU's tables, which Qt brings along, what the application can come to ask for: a tenth of their 32 MB.

Qt itself knows how every country writes numbers and dates. It asks ICU for the order of words, the names of time zones and
old character sets. Where the order or the names of a language are missing, ICU takes those that most languages share.
"""

import re
import struct
import sys
from collections.abc import Mapping
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

from assembly import assemble

_LIBRARIES = "_internal/PySide6/Qt/lib/libicudata.so.*"
_SYMBOL = re.compile(rb"\0(icudt\d+_dat)\0")

_MAGIC = b"\xda\x27\x14\0\0\0"
_BEFORE_MAGIC = 2

_OF_ALL_LANGUAGES = r"(?!unames)\w+\.(icu|nrm)|[A-Za-z]{4,}\d*\.res|res_index\.res"
_OF_OUR_LANGUAGES = r"(coll/|zone/)?(root|pool|res_index|en|ko)\.res|coll/ucadata\.icu"
# Those in which web pages are written, and what ICU makes them of.
_CHARACTER_SETS = (
    r"(euc-jp|gb18030|iso-8859_1[04]|jisx|macos-[07]_|windows-|"
    r"ibm-(437|850|866|878|912|913|914|915|921|923|943|949|954|970|1089|1168|1363|1373|1375|1383|1386|5012|534[6-9]|535[0-4]|9005|944[7-9])_).*\.cnv"
)
_KEPT = re.compile(f"{_OF_ALL_LANGUAGES}|{_OF_OUR_LANGUAGES}|{_CHARACTER_SETS}")

_ASSEMBLY = """
.section .rodata
.globl {symbol}
.type {symbol}, @object
.balign 16
{symbol}: .incbin "{file}"
.size {symbol}, . - {symbol}
.section .note.GNU-stack
"""


def thin_out(folder: Path) -> None:
    """Write the library that holds the tables of the frozen folder anew, without what is never asked for.

    Raises:
        SystemExit: it is not what it was when this was written.
    """
    if sys.platform != "linux":
        return
    for library in folder.glob(_LIBRARIES):
        content = library.read_bytes()
        data = common_data(content)
        symbol = _SYMBOL.search(content)
        if symbol is None or not data:
            raise SystemExit(f"{library.name} holds no tables that packaging/unicode_tables.py can read.")
        tables = {name: table for name, table in unpacked(data).items() if _is_wanted(name)}
        with TemporaryDirectory(prefix="gan-studio-tables-") as place:
            file = Path(place) / "tables.dat"
            file.write_bytes(packed(data, tables))
            assemble(_ASSEMBLY.format(symbol=symbol[1].decode(), file=file), library, library.name)


def common_data(library: bytes) -> bytes:
    """ICU's common data in the content of a library, to its end; empty if there are none."""
    start = library.find(_MAGIC)
    return library[start - _BEFORE_MAGIC :] if start >= _BEFORE_MAGIC else b""


def _is_wanted(name: str) -> bool:
    return bool(_KEPT.fullmatch(name.partition("/")[2]))


def unpacked(data: bytes) -> dict[str, bytes]:
    """The tables in ICU's common data (``udata.h``): a header, how many, where name and table of each begin, names, tables."""
    base = _header_size(data)
    (count,) = struct.unpack_from("<I", data, base)
    places = [struct.unpack_from("<II", data, base + 4 + 8 * number) for number in range(count)]
    names = [data[base + name : data.index(b"\0", base + name)].decode() for name, _ in places]
    borders = [base + table for _, table in places]
    return {name: data[begin:end] for name, (begin, end) in zip(names, pairwise([*borders, len(data)]), strict=True)}


def packed(data: bytes, tables: Mapping[str, bytes]) -> bytes:
    """Common data with the header of ``data`` and other ``tables``; the opposite of `unpacked`."""
    names = sorted(tables, key=str.encode)
    place = 4 + 8 * len(names)
    text = b"".join(name.encode() + b"\0" for name in names)
    entries, body = b"", _padded(text, place)
    for name in names:
        entries += struct.pack("<II", place, 4 + 8 * len(names) + len(body))
        place += len(name.encode()) + 1
        body += _padded(tables[name])
    return data[: _header_size(data)] + struct.pack("<I", len(names)) + entries + body


def _header_size(data: bytes) -> int:
    (size,) = struct.unpack_from("<H", data)
    return int(size)


def _padded(table: bytes, before: int = 0) -> bytes:
    return table + bytes(-(before + len(table)) % 16)
