"""Tells a person who looks elsewhere how far long work is, and that it has ended."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from gan_studio.runtime.long_work import LongWork
from gan_studio.ui.desktop.launcher import show_progress
from gan_studio.ui.desktop.notifications import Notifications

if TYPE_CHECKING:
    from gan_studio.runtime.studio import Studio


class Attention(QObject):
    """On the taskbar while it runs; at its end the window asks for attention, and the desktop shows a notification."""

    def __init__(self, work: LongWork, studio: "Studio", window: QWidget) -> None:
        super().__init__(window)
        self._work = work
        self._settings = studio.settings
        self._window = window
        self._notifications = Notifications(self)
        self._notifications.clicked.connect(self._come_forward)
        application = QGuiApplication.instance()
        assert application is not None
        application.aboutToQuit.connect(self._notifications.close)
        work.changed.connect(self._show_progress)
        work.ended.connect(self._tell)

    @Slot()
    def _show_progress(self) -> None:
        show_progress(self._work.percent)

    @Slot(str)
    def _tell(self, sentence: str) -> None:
        away = QGuiApplication.applicationState() is not Qt.ApplicationState.ApplicationActive
        if away and self._settings.notifies:
            QApplication.alert(self._window)
            self._notifications.send("GAN Studio", sentence)

    @Slot()
    def _come_forward(self) -> None:
        come_forward(self._window)


def come_forward(window: QWidget) -> None:
    """Show a window that the person has asked for elsewhere."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
    QApplication.alert(window)
