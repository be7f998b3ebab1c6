"""The desktop's message bus, where there is one: imported and connected when it is first wanted."""

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtDBus import QDBusConnection

    from gan_studio.runtime.settings import Settings


def session_bus() -> "QDBusConnection | None":
    """The person's bus; None where there is none."""
    if not sys.platform.startswith("linux"):
        return None
    from PySide6.QtDBus import QDBusConnection

    bus = QDBusConnection.sessionBus()
    return bus if bus.isConnected() else None


def follow_desktop(settings: "Settings", parent: "QObject") -> None:
    """Look as the desktop does from now on, as far as it tells."""
    bus = session_bus()
    if bus is not None:
        from gan_studio.ui.desktop.appearance import Appearance

        Appearance(bus, settings, parent)
