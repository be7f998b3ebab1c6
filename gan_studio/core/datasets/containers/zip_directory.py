"""A zip archive's table of contents, read entry by entry.

``zipfile`` builds an object of 650 bytes for each entry: more than a gigabyte for ImageNet. This keeps what reading needs.
"""

import re
import struct
from collections.abc import Iterator
from typing import IO, NamedTuple

_END = struct.Struct("<4s4H2LH")
_END64_LOCATOR = struct.Struct("<4sLQL")
_END64 = struct.Struct("<4sQ2H2L4Q")
_ENTRY = struct.Struct("<4s4B4HL2L5H2L")
_UTF8_NAME = 0x800

#: Unicode's common Hangul syllables in code page 949, which Windows in Korea writes without saying so.
_KOREAN = re.compile(rb"(?:[\x00-\x7f]|[\xb0-\xc8][\xa1-\xfe])*")


class ZipEntry(NamedTuple):
    """One file of the archive. ``offset`` is where its local header starts."""

    name: str
    size: int
    compressed_size: int
    method: int
    flags: int
    crc: int
    offset: int


def read_directory(file: IO[bytes]) -> Iterator[ZipEntry]:
    """Every entry, in the order of the table of contents (APPNOTE.TXT, 4.3.12), zip64 included.

    Raises:
        ValueError: there is no table, or it contradicts itself: the archive was cut off.
    """
    count, start = _find_directory(file)
    file.seek(start)
    for _ in range(count):
        fields = _unpack(_ENTRY, file.read(_ENTRY.size), b"PK\x01\x02")
        flags, method, crc, packed, size = fields[5], fields[6], fields[9], fields[10], fields[11]
        name_length, extra_length, comment_length, offset = fields[12], fields[13], fields[14], fields[18]
        name, extra = file.read(name_length), file.read(extra_length)
        file.seek(comment_length, 1)
        if 0xFFFFFFFF in (size, packed, offset):
            size, packed, offset = _zip64_fields(extra, size, packed, offset)
        yield ZipEntry(_decode(name, flags), size, packed, method, flags, crc, offset)


def _find_directory(file: IO[bytes]) -> tuple[int, int]:
    """How many entries there are, and where the first one starts."""
    end_of_file = file.seek(0, 2)
    tail_start = max(0, end_of_file - (1 << 16) - _END.size)
    file.seek(tail_start)
    tail = file.read()
    at = tail.rfind(b"PK\x05\x06")
    if at < 0:
        raise ValueError("the archive has no table of contents")
    end = _unpack(_END, tail[at : at + _END.size], b"PK\x05\x06")
    count, start = end[4], end[6]
    if count == 0xFFFF or start == 0xFFFFFFFF:
        file.seek(tail_start + at - _END64_LOCATOR.size)
        locator = _unpack(_END64_LOCATOR, file.read(_END64_LOCATOR.size), b"PK\x06\x07")
        file.seek(locator[2])
        end64 = _unpack(_END64, file.read(_END64.size), b"PK\x06\x06")
        count, start = end64[7], end64[9]
    return count, start


def _unpack(layout: struct.Struct, data: bytes, signature: bytes) -> tuple[int, ...]:
    if len(data) != layout.size or not data.startswith(signature):
        raise ValueError("the archive's table of contents is damaged")
    return layout.unpack(data)


def _zip64_fields(extra: bytes, size: int, packed: int, offset: int) -> tuple[int, int, int]:
    """The 64-bit values of those fields that are all ones, from extra field 1 (APPNOTE.TXT, 4.5.3)."""
    while len(extra) >= 4:
        kind, length = struct.unpack_from("<HH", extra)
        if kind == 1:
            values = iter(struct.unpack_from(f"<{length // 8}Q", extra, 4))
            missing = 0xFFFFFFFF
            return tuple(next(values, old) if old == missing else old for old in (size, packed, offset))  # type: ignore[return-value]
        extra = extra[4 + length :]
    return size, packed, offset


def _decode(name: bytes, flags: int) -> str:
    if not flags & _UTF8_NAME and not name.isascii():
        for encoding, plausible in (("utf-8", True), ("cp949", _KOREAN.fullmatch(name) is not None)):
            try:
                if plausible:
                    return name.decode(encoding)
            except UnicodeDecodeError:
                continue
        return name.decode("cp437")
    return name.decode("utf-8", "surrogateescape")
