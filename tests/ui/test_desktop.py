"""What the window tells the desktop around it, over a real message bus."""

import subprocess
import sys

import pytest

from gan_studio.ui.tokens import DARK
from tests.ui.desktop_bus import desktop_bus

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems have no such bus")

SPEAK = """
import os, sys
from PySide6.QtCore import QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from PySide6.QtWidgets import QApplication
from gan_studio.ui.desktop.launcher import show_progress
from gan_studio.runtime.single_instance import ACTIVATION_TOKEN
from gan_studio.ui.desktop.notifications import Notifications

application = QApplication([])
notifications = Notifications()
show_progress(42)
show_progress(None)
notifications.send("GAN Studio", "The training is done.")

def click():
    where = "org.freedesktop.Notifications"
    QDBusConnection.sessionBus().send(QDBusMessage.createMethodCall(where, "/org/freedesktop/Notifications", where, "Click"))

def clicked():
    print("clicked", os.environ[ACTIVATION_TOKEN])
    notifications.close()
    application.quit()

notifications.clicked.connect(clicked)
notifications.sent.connect(click)
application.exec()
"""
LOOK = """
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from PySide6.QtWidgets import QApplication
from gan_studio.runtime.settings import Settings
from gan_studio.ui import theme
from gan_studio.ui.desktop.bus import follow_desktop

application = QApplication([])
settings = Settings()
theme.switch().take_look(*settings.desktop_look)
theme.switch().apply("system")

def told():
    on = theme.current()
    print(on.name, settings.desktop_look[1])
    if settings.desktop_look == ("light", "#ed5b00"):
        where = "org.freedesktop.portal."
        QDBusConnection.sessionBus().send(QDBusMessage.createMethodCall(where + "Desktop", "/org/freedesktop/portal/desktop", where + "Settings", "Darken"))
    elif on.name == "dark":
        application.quit()

print(theme.current().name, theme.current().accent)
theme.switch().changed.connect(told)
follow_desktop(settings, application)
application.exec()
"""
ALONE = """
from PySide6.QtWidgets import QApplication
from gan_studio.ui.desktop.launcher import show_progress
from gan_studio.ui.desktop.notifications import Notifications

application = QApplication([])
show_progress(42)
Notifications().send("GAN Studio", "The training is done.")
print("fine")
"""


def test_the_desktop_shows_progress_and_a_notification_that_can_be_clicked() -> None:
    with desktop_bus() as (environment, desktop):
        done = subprocess.run([sys.executable, "-c", SPEAK], env=environment, capture_output=True, text=True, timeout=120)
        assert done.stdout.strip() == "clicked token-7", done.stderr
        desktop.terminate()
        heard = desktop.communicate()[0]
    assert heard.splitlines() == [
        "launcher application://gan-studio.desktop True 0.42",
        "launcher application://gan-studio.desktop False 0.0",
        "notified GAN Studio 0 GAN Studio The training is done.",
    ]


def test_without_a_desktop_nothing_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    done = subprocess.run([sys.executable, "-c", ALONE], capture_output=True, text=True, timeout=120)
    assert done.stdout.strip() == "fine", done.stderr


def test_the_desktops_scheme_and_accent_are_followed_and_remembered() -> None:
    with desktop_bus() as (environment, _desktop):
        first, second = (subprocess.run([sys.executable, "-c", LOOK], env=environment, capture_output=True, text=True, timeout=120) for _ in range(2))
    assert first.stdout.splitlines()[0] == f"dark {DARK.accent}"  # before anybody has told anything
    assert first.stdout.splitlines()[-2:] == ["light #ed5b00", "dark #ed5b00"], first.stderr
    assert second.stdout.splitlines()[0] == "dark #ed5b00"
