"""Asks where to save an export, in the folder that the last one went to."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

if TYPE_CHECKING:
    from gan_studio.runtime.settings import Settings

_KEY = "export/folder"


def ask_export_path(parent: QWidget, settings: "Settings", title: str, name: str, suffix: str, kind: str) -> Path | None:
    """Where to save, with ``suffix`` (such as ``.png``) added if it was not typed; None if the person changed their mind.

    ``name`` is what the file is called until then; ``kind`` is the dialog's word for such files, ``PNG pictures``.
    """
    pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    folder = Path(str(settings.store.value(_KEY, pictures)))
    start = folder if folder.is_dir() else Path.home()
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(start / f"{name}{suffix}"), f"{kind} (*{suffix})")
    if not chosen:
        return None
    path = Path(chosen) if chosen.lower().endswith(suffix) else Path(chosen + suffix)
    settings.store.setValue(_KEY, str(path.parent))
    return path
