"""A desktop of a test's own: a message bus on which somebody shows notifications, reads what launchers are told, and says how things are to look."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

DESKTOP = """
import sys
from PySide6.QtCore import ClassInfo, QCoreApplication, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusVariant

@ClassInfo({"D-Bus Interface": "org.freedesktop.Notifications"})
class Notifications(QObject):
    ActivationToken = Signal("uint", str)
    ActionInvoked = Signal("uint", str)

    @Slot(str, "uint", str, str, str, "QStringList", "QVariantMap", int, result="uint")
    def Notify(self, name, replaced, icon, title, text, actions, hints, timeout):
        print("notified", name, replaced, title, text, flush=True)
        return 7

    @Slot()
    def Click(self):
        self.ActivationToken.emit(7, "token-7")
        self.ActionInvoked.emit(7, "default")

    @Slot(str, "QVariantMap")
    def update(self, where, values):
        print("launcher", where, values["progress-visible"], values["progress"], flush=True)

@ClassInfo({"D-Bus Interface": "org.freedesktop.portal.Settings"})
class Portal(QObject):
    values = {"color-scheme": 2, "accent-color": "orange"}

    @Slot(str, str, result="QDBusVariant")
    def ReadOne(self, where, name):
        return QDBusVariant(self.values[name])

    @Slot()
    def Darken(self):
        changed = QDBusMessage.createSignal("/org/freedesktop/portal/desktop", "org.freedesktop.portal.Settings", "SettingChanged")
        changed.setArguments(["org.freedesktop.appearance", "color-scheme", QDBusVariant(1)])
        bus.send(changed)

application = QCoreApplication([])
bus = QDBusConnection.sessionBus()
desktop, portal = Notifications(), Portal()
assert bus.registerObject("/org/freedesktop/portal/desktop", portal, QDBusConnection.RegisterOption.ExportAllSlots)
assert bus.registerService("org.freedesktop.portal.Desktop")
assert bus.registerObject("/org/freedesktop/Notifications", desktop, QDBusConnection.RegisterOption.ExportAllContents)
assert bus.registerService("org.freedesktop.Notifications")
assert bus.connect("", "", "com.canonical.Unity.LauncherEntry", "Update", desktop, "1update(QString,QVariantMap)")
print("ready", flush=True)
application.exec()
"""


@contextmanager
def desktop_bus() -> Iterator[tuple[dict[str, str], subprocess.Popen[str]]]:
    """What the environment must say to be on that bus, and the desktop, which prints what it hears line by line."""
    if not shutil.which("dbus-daemon"):
        pytest.skip("needs dbus-daemon")
    bus = subprocess.Popen(["dbus-daemon", "--session", "--nofork", "--print-address"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    assert bus.stdout is not None
    environment = {**os.environ, "DBUS_SESSION_BUS_ADDRESS": bus.stdout.readline().strip()}
    desktop = subprocess.Popen([sys.executable, "-c", DESKTOP], stdout=subprocess.PIPE, text=True, env=environment)
    assert desktop.stdout is not None
    assert desktop.stdout.readline().strip() == "ready"
    try:
        yield environment, desktop
    finally:
        for process in (desktop, bus):
            process.kill()
            process.wait()
            process.stdout.close()
