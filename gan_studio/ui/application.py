"""Brings up the application: crash handling, the studio, the window."""

import signal
import sys
from types import FrameType

from PySide6.QtWidgets import QApplication

from gan_studio.runtime.crash import CrashHandler
from gan_studio.runtime.studio import Studio
from gan_studio.ui.main_window import MainWindow


def run_application(path: str | None = None) -> int:
    """Show the window, open ``path`` (whatever can be opened) in it, and return the exit code when it is closed."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName("GAN Studio")
    application.setDesktopFileName("gan-studio")
    crashes = CrashHandler()
    crashes.install()
    window = MainWindow(Studio(), path)
    crashes.crashed.connect(window.show_failure)

    def end(_signal: int, _frame: FrameType | None) -> None:
        window.save_and_close()

    # Python runs signal handlers between bytecodes: the window's timer sees to it that there are some.
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, end)
    window.show()
    return application.exec()
