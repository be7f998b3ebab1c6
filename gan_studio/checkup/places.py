"""Where things are kept: whether they can be written there, and how much room is left."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import platformdirs

from gan_studio.checkup.finding import Finding
from gan_studio.core.atomic import try_writing
from gan_studio.core.datasets.cache import default_cache_root
from gan_studio.core.errors import StudioError
from gan_studio.core.runs_folder import default_runs_folder
from gan_studio.runtime.crash import log_folder
from gan_studio.runtime.settings import Settings

_LITTLE_ROOM, _NO_ROOM = 2e9, 50e6


def places() -> Iterator[Finding]:
    """Settings, runs, prepared pictures, logs and temporary files."""
    settings = Settings()
    yield _place("Settings", Path(settings.store.fileName()).parent, "XDG_CONFIG_HOME")
    yield _place("Runs", default_runs_folder(), "XDG_DATA_HOME")
    yield _place("Prepared pictures", default_cache_root(), "XDG_CACHE_HOME")
    wanted = Path(platformdirs.user_log_dir("gan-studio", appauthor=False))
    if log_folder() != wanted:
        yield Finding("Logs", "warning", f"{wanted} cannot be written, so they go to {log_folder()}")
    else:
        yield _place("Logs", wanted, "XDG_STATE_HOME")
    yield _place("Temporary files", Path(tempfile.gettempdir()), "TMPDIR")


def _place(name: str, folder: Path, variable: str) -> Finding:
    try:
        try_writing(folder)
    except StudioError as error:
        return Finding(name, "broken", str(error), f"Another place can be chosen by the variable {variable}.")
    free = shutil.disk_usage(next(part for part in (folder, *folder.parents) if part.exists())).free
    text = f"{folder}, {free / 1e9:.1f} GB free"
    if free < _NO_ROOM:
        return Finding(name, "broken", text, "Free some space.")
    return Finding(name, "warning", text, "Free some space: a training writes about a gigabyte.") if free < _LITTLE_ROOM else Finding(name, "ok", text)
