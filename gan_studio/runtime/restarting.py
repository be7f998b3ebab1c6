"""How the application is started once more."""

import os
import sys

from gan_studio.core import safe_mode


def start_again(*options: str) -> None:
    """Start another process of this application; this one is about to end."""
    import subprocess  # hardly any start comes to this

    subprocess.Popen([*_command(), *options], env=safe_mode.usual_environment(), stdin=subprocess.DEVNULL, start_new_session=os.name != "nt")


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [os.environ.get("APPIMAGE", sys.executable)]
    return sys.orig_argv[: len(sys.orig_argv) - len(sys.argv) + 1]
