"""Where things are kept: whether they can be written there, and how much room is left."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import platformdirs

from gan_studio.checkup.finding import Finding
from gan_studio.core.datasets.cache import default_cache_root
from gan_studio.core.runs_folder import default_runs_folder
from gan_studio.runtime.crash import log_folder
from gan_studio.runtime.settings import Settings

_LITTLE_ROOM, _NO_ROOM = 2e9, 50e6
_WRITE = "Make it writable for you, or choose another place by the variable {variable}."


def places() -> Iterator[Finding]:
    """Settings, runs, prepared pictures, logs and temporary files."""
    settings = Settings()
    yield _place("Settings", Path(settings.store.fileName()).parent, "XDG_CONFIG_HOME")
    yield _place("Runs", default_runs_folder(), "XDG_DATA_HOME")
    yield _place("Prepared pictures", default_cache_root(), "XDG_CACHE_HOME")
    wanted = Path(platformdirs.user_log_dir("gan-studio", appauthor=False))
    if log_folder() != wanted:
        yield Finding("Logs", "warning", f"{wanted} cannot be written, so they go to {log_folder()}", _WRITE.format(variable="XDG_STATE_HOME"))
    else:
        yield _place("Logs", wanted, "XDG_STATE_HOME")
    yield _place("Temporary files", Path(tempfile.gettempdir()), "TMPDIR")


def _place(name: str, folder: Path, variable: str) -> Finding:
    there = next(part for part in (folder, *folder.parents) if part.exists())
    try:
        with tempfile.TemporaryFile(dir=there) as file:
            file.write(b"a few bytes, to see whether there is room for them" * 100)
            file.flush()
        free = shutil.disk_usage(there).free
    except OSError as error:
        return Finding(name, "broken", f"{folder} cannot be written: {error.strerror}", _WRITE.format(variable=variable))
    text = f"{folder}, {free / 1e9:.1f} GB free"
    if free < _NO_ROOM:
        return Finding(name, "broken", text, "Free some space.")
    return Finding(name, "warning", text, "Free some space: a training writes about a gigabyte.") if free < _LITTLE_ROOM else Finding(name, "ok", text)
