"""Brings up the application: crash handling, the studio, the window."""

import os
import signal
import sys
from types import FrameType

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

import gan_studio
from gan_studio.core import safe_mode
from gan_studio.runtime.garbage import GarbageCollector
from gan_studio.runtime.milestones import Milestones
from gan_studio.runtime.single_instance import ACTIVATION_TOKEN, SingleInstance
from gan_studio.runtime.studio import Studio
from gan_studio.ui import language, theme
from gan_studio.ui.crash_watch import CrashWatch
from gan_studio.ui.desktop.bus import follow_desktop
from gan_studio.ui.main_window import MainWindow


class Application(QApplication):
    """Passes on what macOS says of a file that was double-clicked; other systems name it on the command line."""

    file_wanted = Signal(str)

    def event(self, event: QEvent) -> bool:
        """Open the file."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.file_wanted.emit(event.file())
            return True
        return super().event(event)


def run_application(path: str | None, instance: SingleInstance) -> int:
    """Show the window, open ``path`` (whatever can be opened) and what later starts hand over in it, and return the exit code when it is closed."""
    application = Application(sys.argv[:1])
    application.setApplicationName("GAN Studio")
    application.setOrganizationName("GAN Studio")
    application.setApplicationVersion(gan_studio.__version__)
    application.setDesktopFileName("gan-studio")
    GarbageCollector(application)
    watch = CrashWatch(application)
    watch.begin()
    try:
        studio = Studio()
        language.switch().apply(studio.settings.language)
        theme.switch().take_look(*studio.settings.desktop_look)
        window = MainWindow(studio, path)
    except Exception as error:
        instance.close()
        watch.could_not_start(error)
        return watch.end(1)
    watch.watch(window)
    if path is None and not studio.settings.tour_seen and not safe_mode.is_on():
        studio.render.ready.connect(window.start_tour)
    application.file_wanted.connect(studio.open_path)

    def take_over(path: str, token: str) -> None:
        if token:
            os.environ[ACTIVATION_TOKEN] = token
        from gan_studio.ui.desktop.attention import come_forward

        come_forward(window)
        if path:
            studio.open_path(path)

    instance.handed_over.connect(take_over)
    window.first_painted.connect(Milestones(studio).paint_first)
    window.first_painted.connect(instance.listen)
    window.first_painted.connect(lambda: follow_desktop(studio.settings, window))

    def close() -> None:
        window.save_and_close()
        application.quit()  # even where a dialog is still open

    def end(_signal: int, _frame: FrameType | None) -> None:
        QTimer.singleShot(0, close)  # not in the middle of what is being done

    # Python runs signal handlers between bytecodes: the window's timer sees to it that there are some.
    for name in ("SIGINT", "SIGTERM", "SIGHUP"):  # Windows has no terminal that hangs up
        if number := getattr(signal, name, None):
            signal.signal(number, end)
    window.show()
    code = application.exec()
    instance.close()
    return watch.end(code)
