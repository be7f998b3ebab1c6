"""The desktop's message bus, where there is one: imported and connected when it is first wanted."""

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection


def session_bus() -> "QDBusConnection | None":
    """The person's bus; None where there is none."""
    if not sys.platform.startswith("linux"):
        return None
    from PySide6.QtDBus import QDBusConnection

    bus = QDBusConnection.sessionBus()
    return bus if bus.isConnected() else None
