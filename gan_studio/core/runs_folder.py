"""Where runs are kept unless a person says otherwise, and what a new one is called."""

import itertools
import re
from datetime import datetime
from pathlib import Path

import platformdirs

_MOST_CHARACTERS = 60
_NOT_IN_FILE_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')
"""What Windows forbids; the other systems forbid less."""


def default_runs_folder() -> Path:
    """The folder of all runs. It may not exist yet.

    Not in the documents: those are often uploaded to a cloud, and a run writes a gigabyte.
    """
    return platformdirs.user_data_path("GAN Studio", appauthor=False) / "runs"


def new_run_folder(root: Path, name: str) -> Path:
    """A folder under ``root`` that does not exist yet, named after the time and ``name``: ``2026-11-21 14-03 digits``."""
    readable = _NOT_IN_FILE_NAMES.sub(" ", name).strip(" .")[:_MOST_CHARACTERS].strip(" .")
    stem = f"{datetime.now():%Y-%m-%d %H-%M} {readable or 'run'}"
    names = itertools.chain([stem], (f"{stem} ({number})" for number in itertools.count(2)))
    return next(root / fresh for fresh in names if not (root / fresh).exists())
