"""Why a picture, or a whole data set, cannot be used: the words a person reads."""

from dataclasses import dataclass
from pathlib import Path

from gan_studio.core.errors import StudioError
from gan_studio.core.translation import QT_TRANSLATE_NOOP

EMPTY = QT_TRANSLATE_NOOP("Skipped", "an empty file")
TOO_SMALL = QT_TRANSLATE_NOOP("Skipped", "too small")
TOO_LARGE = QT_TRANSLATE_NOOP("Skipped", "too large")
DAMAGED = QT_TRANSLATE_NOOP("Skipped", "damaged or cut off")
NOT_A_PICTURE = QT_TRANSLATE_NOOP("Skipped", "not a picture")
LFS_POINTER = QT_TRANSLATE_NOOP("Skipped", "a Git LFS pointer instead of the picture; run “git lfs pull”")
ANNEX_POINTER = QT_TRANSLATE_NOOP("Skipped", "a git-annex pointer instead of the picture; run “git annex get”")
WEB_PAGE = QT_TRANSLATE_NOOP("Skipped", "a web page instead of a picture")
VECTOR_DRAWING = QT_TRANSLATE_NOOP("Skipped", "a vector drawing (SVG)")
HEIC = QT_TRANSLATE_NOOP("Skipped", "an HEIC photo; save it as JPEG")
LOCKED = QT_TRANSLATE_NOOP("Skipped", "locked with a password")
UNREADABLE = QT_TRANSLATE_NOOP("Skipped", "cannot be opened")
WITHOUT_ATTRIBUTES = QT_TRANSLATE_NOOP("Skipped", "not in the list of attributes")


class BadPicture(Exception):
    """One picture cannot be used; the others can."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True)
class Skipped:
    """A picture that is left out."""

    name: str
    """Its path inside the data."""
    reason: str
    """A phrase from this module, to be translated in the context "Skipped"."""


def incomplete(path: Path | str) -> StudioError:
    """The error for an archive or data file that ends too early or contradicts itself."""
    return StudioError(
        QT_TRANSLATE_NOOP("Error", "“{name}” is damaged or incomplete."),
        QT_TRANSLATE_NOOP("Error", "Download or copy it once more; its size should match the original’s."),
        name=Path(path).name,
    )


def printable(name: str) -> str:
    """The name of a file without the undecodable bytes that some file systems and archives hold."""
    return name.encode("utf-8", "replace").decode("utf-8")
