"""What the packages say of the project: its version, its date and, where that is known, its address."""

import os
import re
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))  # for the scripts here that import the application
NAME = "gan-studio"
AUTHORS = "The GAN Studio authors <gan-studio@packages.invalid>"
"""Debian asks for an address, and there is none yet: `.invalid` is a domain that never answers."""
HOME_PAGE = os.environ.get("GAN_STUDIO_HOME_PAGE", "")
"""Where the source is published, such as https://github.com/OWNER/REPOSITORY. Empty where nobody says."""


def version() -> str:
    """The application's, such as 0.1.0."""
    (found,) = re.findall(r'^__version__ = "(.+)"$', (ROOT / "gan_studio" / "__init__.py").read_text("utf-8"), re.MULTILINE)
    return str(found)


def released() -> datetime:
    """When this version was made: as reproducible builds say it, or when the last change to it was recorded."""
    seconds = os.environ.get("SOURCE_DATE_EPOCH")
    if seconds is None:
        log = subprocess.run(["git", "-C", str(ROOT), "log", "-1", "--format=%ct"], capture_output=True, text=True, check=False)
        seconds = log.stdout.strip() or str((ROOT / "CHANGELOG.md").stat().st_mtime)
    return datetime.fromtimestamp(float(seconds), UTC)
