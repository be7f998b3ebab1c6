"""The desktop application: from a start without a window to the window's end."""

import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

import gan_studio
from gan_studio.runtime.crash import CrashHandler
from gan_studio.runtime.studio import Studio
from gan_studio.ui.main_window import MainWindow


def run_application(path: str | None) -> int:
    """Show the window, open ``path`` in it if there is one, and return the exit code when it is closed."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName("GAN Studio")
    application.setOrganizationName("GAN Studio")
    application.setApplicationVersion(gan_studio.__version__)
    application.setDesktopFileName("gan-studio")
    crash_handler = CrashHandler()
    crash_handler.install()
    studio = Studio()
    crash_handler.crashed.connect(studio.failed)
    window = MainWindow(studio)
    window.show()
    if path is not None:
        QTimer.singleShot(0, lambda: studio.open_path(path))
    return application.exec()
