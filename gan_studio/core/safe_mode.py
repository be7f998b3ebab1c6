"""Safe mode: a start that nothing can break which the person has set, opened or added, nor a graphics card."""

import os
import sys
import tempfile
from functools import cache
from pathlib import Path

_VARIABLE = "GAN_STUDIO_SAFE_MODE"
_TASTES = ("QT_STYLE_OVERRIDE", "QT_QPA_PLATFORMTHEME")
"""What makes Qt load plug-ins of the desktop."""


_before: dict[str, str] = {}


def enter() -> None:
    """From now on this process is in safe mode; it cannot leave it."""
    _before.update(os.environ)
    os.environ[_VARIABLE] = "1"
    # A frozen application says by the last one where its own plug-ins are.
    for name in (*_TASTES, *(() if getattr(sys, "frozen", False) else ("QT_PLUGIN_PATH",))):
        os.environ.pop(name, None)


def is_on() -> bool:
    """Whether this process is in safe mode."""
    return bool(os.environ.get(_VARIABLE))


def usual_environment() -> dict[str, str]:
    """The variables for another process that is not in safe mode."""
    return dict(_before or os.environ)


def settings_file() -> Path:
    """Where settings are kept meanwhile: the person's own are neither read nor written."""
    return Path(_folder().name) / "settings.ini"


@cache
def _folder() -> "tempfile.TemporaryDirectory[str]":
    """It is deleted when the process ends."""
    return tempfile.TemporaryDirectory(prefix="gan-studio-safe-mode-", ignore_cleanup_errors=True)
