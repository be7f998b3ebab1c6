"""Pictures that are dragged out of the window: a file manager, or whoever else takes them, gets PNG files."""

import re
import tempfile
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QTemporaryDir, QUrl
from PySide6.QtGui import QImage

_MOST = 64
"""More than this would make the drag wait for the disk."""

_folder: QTemporaryDir | None = None


def add_files(mime: QMimeData, pictures: Sequence[tuple[str, QImage]]) -> None:
    """Let a drag carry pictures under their names, as files that last until the application ends; a single one as a picture too."""
    folder = _new_folder()
    files: list[Path] = []
    for name, picture in pictures[:_MOST]:
        stem = re.sub(r"[^\w()+ -]+", "-", name).strip(" -") or "picture"
        path = folder / f"{stem}.png"
        if path in files:
            path = folder / f"{stem} {len(files) + 1}.png"
        if picture.save(str(path), "PNG"):  # type: ignore[call-overload]
            files.append(path)
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in files])
    if len(pictures) == 1:
        mime.setImageData(pictures[0][1])


def _new_folder() -> Path:
    global _folder
    if _folder is None:
        _folder = QTemporaryDir()
    return Path(tempfile.mkdtemp(dir=_folder.path()))
