"""What a file that should be a picture is, told by its first bytes."""

import re

from gan_studio.core.datasets.problems import ANNEX_POINTER, HEIC, LFS_POINTER, VECTOR_DRAWING, WEB_PAGE

#: Formats that Pillow decodes itself. Others, such as EPS, would run a program on the file. MPO, of some cameras, opens as
#: JPEG, and must not be named: Pillow stops looking where it comes to a name that has no reader of its own.
PICTURE_FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF", "PPM", "JPEG2000", "AVIF", "QOI")

#: Files with these endings are counted as pictures unseen: a broken one shall be reported, not overlooked.
PICTURE_SUFFIXES = frozenset((".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".webp", ".gif", ".bmp", ".tif", ".tiff", ".ppm", ".pgm", ".jp2", ".avif", ".heic"))

_PICTURE = re.compile(
    rb"\xff\xd8\xff|\x89PNG\r\n|GIF8[79]a|BM....\0\0\0\0|RIFF....WEBP|II[*+]\0|MM\0[*+]|P[1-6]\s|\0\0\0\x0cjP  |\xff\x4f\xff\x51|....ftypavi[fs]|qoif",
    re.DOTALL,
)

_MARKUP = rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)?<"

_IMPOSTORS: tuple[tuple[re.Pattern[bytes], str], ...] = tuple(
    (re.compile(pattern, re.DOTALL | re.IGNORECASE), reason)
    for pattern, reason in (
        (rb"version https://git-lfs\.github\.com/spec", LFS_POINTER),
        (rb"[^\n\0]{0,300}/annex/objects/", ANNEX_POINTER),
        (_MARKUP + rb"(?:!doctype svg|svg)", VECTOR_DRAWING),
        (_MARKUP + rb"(?:!doctype|html|head|body|script|title)", WEB_PAGE),
        (rb"....ftyp(?:hei|hev|mif1|msf1)", HEIC),
    )
)


def looks_like_picture(head: bytes) -> bool:
    """Whether a file with these first bytes is in one of :data:`PICTURE_FORMATS`."""
    return _PICTURE.match(head) is not None


def impostor(head: bytes) -> str | None:
    """The reason to skip a file that is something else in a picture's place, where its first bytes say so."""
    return next((reason for pattern, reason in _IMPOSTORS if pattern.match(head)), None)
