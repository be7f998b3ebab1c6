"""Whether a window can open here, and on what."""

import os
import sys
from collections.abc import Iterator

from gan_studio.checkup.finding import Finding
from gan_studio.window_check import NO_DISPLAY, missing_for, obstacle


def window() -> Iterator[Finding]:
    """Qt's platform, its libraries, the screens."""
    wished = os.environ.get("QT_QPA_PLATFORM")
    reason = obstacle()
    if reason == NO_DISPLAY:
        yield Finding("Window", "warning", "there is no display here", "The command line works without one.")
        libraries = missing_for("xcb") if sys.platform.startswith("linux") else []
        if libraries:
            yield Finding("Window libraries", "warning", f"for a window on X11, {', '.join(libraries)} would be missing")
        return
    if reason:
        yield Finding("Window", "broken", reason)
        return
    from PySide6.QtCore import qVersion
    from PySide6.QtGui import QGuiApplication

    from gan_studio.ui.screens import screens_in_words

    if QGuiApplication.instance() is None:
        QGuiApplication(["gan-studio"])
    yield Finding("Window", "ok", f"Qt {qVersion()}, {screens_in_words()}{f', QT_QPA_PLATFORM={wished}' if wished else ''}")
