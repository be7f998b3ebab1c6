"""The system's file dialogs: each purpose has its own folder, the one that was used last; names are complete, and nothing is overwritten unasked."""

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from gan_studio.runtime.settings import Settings
from gan_studio.ui.consent import agrees

Purpose = Literal["models", "pictures", "exports"]

_Place = QStandardPaths.StandardLocation
_FIRST: dict[Purpose, QStandardPaths.StandardLocation] = {
    "models": _Place.DocumentsLocation,
    "pictures": _Place.PicturesLocation,
    "exports": _Place.PicturesLocation,
}
"""Where to begin before the person has been anywhere."""


def ask_open(parent: QWidget, purpose: Purpose, title: str, kinds: Sequence[str]) -> str:
    """Which file to open, empty if none; ``kinds`` as Qt writes them, such as ``Models (*.gan)``."""
    path, _ = QFileDialog.getOpenFileName(parent, title, str(_folder(purpose)), ";;".join(kinds))
    return _remembered(purpose, path)


def ask_folder(parent: QWidget, purpose: Purpose, title: str) -> str:
    """Which folder to open, empty if none."""
    return _remembered(purpose, QFileDialog.getExistingDirectory(parent, title, str(_folder(purpose))))


def ask_save(parent: QWidget, purpose: Purpose, title: str, name: str, kind: str, *suffixes: str) -> Path | None:
    """Where to save; None if the person changed their mind. ``name`` is what the file is called until then, without its suffix.

    The file gets the first of the ``suffixes`` (such as ``.png``) unless one of them was typed; ``kind`` is the dialog's
    word for such files, such as ``PNG pictures``.
    """
    proposal = _folder(purpose) / (_tame(name) + suffixes[0])
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(proposal), f"{kind} ({' '.join('*' + suffix for suffix in suffixes)})")
    if not chosen:
        return None
    _remembered(purpose, chosen)
    if chosen.lower().endswith(suffixes):
        return Path(chosen)
    path = Path(chosen + suffixes[0])
    return path if not path.exists() or _may_replace(parent, path) else None


def _may_replace(parent: QWidget, path: Path) -> bool:
    """The dialog has asked about the name as it was typed only."""
    text = QCoreApplication.translate("FileDialog", "“{name}” is there already.").format(name=path.name)
    advice = QCoreApplication.translate("FileDialog", "Saving will replace what is in it.")
    return agrees(parent, text, advice, QCoreApplication.translate("FileDialog", "Replace"), QCoreApplication.translate("FileDialog", "Keep it"))


def _tame(name: str) -> str:
    """A name without what file systems refuse."""
    return re.sub(r'[/\\:*?"<>|]+', "-", name).strip()


def _key(purpose: Purpose) -> str:
    return f"folder/{purpose}"


def _folder(purpose: Purpose) -> Path:
    """The one that was used last for this, or else where such files are usually kept."""
    folder = Path(str(Settings().store.value(_key(purpose), QStandardPaths.writableLocation(_FIRST[purpose]))))
    return folder if folder.is_dir() else Path.home()


def _remembered(purpose: Purpose, path: str) -> str:
    if path:
        Settings().store.setValue(_key(purpose), str(Path(path).parent))
    return path
