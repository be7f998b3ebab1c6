"""Notifications, as the specification of freedesktop.org has them."""

import os

from PySide6.QtCore import Q_ARG, Q_RETURN_ARG, SLOT, QMetaObject, QObject, Qt, Signal, Slot

from gan_studio.runtime.background import BackgroundJobs
from gan_studio.runtime.single_instance import ACTIVATION_TOKEN
from gan_studio.ui.desktop.bus import session_bus

_PATIENCE_MS = 5000
_SERVICE, _PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"


class Notifications(QObject):
    """Sends them from a thread of their own: a desktop may take its time, and so may the studio's jobs."""

    sent = Signal()
    """One is on the screen, as far as the desktop shows any."""
    clicked = Signal()
    """On the latest one."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = BackgroundJobs(self)
        self._latest = 0
        self._listens = False

    def send(self, title: str, text: str) -> None:
        """Show one in place of the one before it, where there is a desktop that can."""
        bus = session_bus()
        if bus is None:
            return
        if not self._listens:
            self._listens = True
            for signal, slot in (("ActivationToken", "_take_token(uint,QString)"), ("ActionInvoked", "_take_click(uint,QString)")):
                bus.connect("", _PATH, _SERVICE, signal, self, SLOT(slot))  # type: ignore[call-overload] # it is declared for bytes, and takes text alone
        job = self._jobs.start(title, _notify, self._latest, title, text)
        job.succeeded.connect(self._remember)

    def close(self) -> None:
        """Send what is on its way, and nothing more."""
        self._jobs.close()

    @Slot(object)
    def _remember(self, number: int) -> None:
        self._latest = number
        self.sent.emit()

    @Slot("uint", str)
    def _take_token(self, number: int, token: str) -> None:
        if number == self._latest:
            os.environ[ACTIVATION_TOKEN] = token

    @Slot("uint", str)
    def _take_click(self, number: int, _action: str) -> None:
        if number == self._latest:
            self.clicked.emit()


def _notify(replaced: int, title: str, text: str) -> int:
    """Returns the notification's number, 0 if nobody shows any."""
    from PySide6.QtDBus import QDBusInterface

    desktop = QDBusInterface(_SERVICE, _PATH, _SERVICE)
    desktop.setTimeout(_PATIENCE_MS)
    if not desktop.isValid():
        return 0
    # Called by its signature and not with call(), which would send a Python int as a signed one and be refused.
    number = QMetaObject.invokeMethod(
        desktop,
        "Notify",
        Qt.ConnectionType.DirectConnection,
        Q_RETURN_ARG("uint"),
        Q_ARG("QString", "GAN Studio"),
        Q_ARG("uint", replaced),
        Q_ARG("QString", "gan-studio"),
        Q_ARG("QString", title),
        Q_ARG("QString", text),
        Q_ARG("QStringList", ["default", title]),
        Q_ARG("QVariantMap", {"desktop-entry": "gan-studio"}),
        Q_ARG("int", -1),
    )
    return number if isinstance(number, int) else 0
