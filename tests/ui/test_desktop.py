"""What the window tells the desktop around it, over a real message bus."""

import subprocess
import sys

import pytest

from tests.ui.desktop_bus import desktop_bus

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems have no such bus")

SPEAK = """
import os, sys
from PySide6.QtCore import QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from PySide6.QtWidgets import QApplication
from gan_studio.runtime.background import BackgroundJobs
from gan_studio.ui.desktop.launcher import show_progress
from gan_studio.ui.desktop.notifications import ACTIVATION_TOKEN, Notifications

application = QApplication([])
jobs = BackgroundJobs()
notifications = Notifications(jobs)
show_progress(42)
show_progress(None)
notifications.send("GAN Studio", "The training is done.")

def click():
    where = "org.freedesktop.Notifications"
    QDBusConnection.sessionBus().send(QDBusMessage.createMethodCall(where, "/org/freedesktop/Notifications", where, "Click"))

def clicked():
    print("clicked", os.environ[ACTIVATION_TOKEN])
    jobs.close()
    application.quit()

notifications.clicked.connect(clicked)
jobs.running[0].finished.connect(click)
application.exec()
"""
ALONE = """
from PySide6.QtWidgets import QApplication
from gan_studio.runtime.background import BackgroundJobs
from gan_studio.ui.desktop.launcher import show_progress
from gan_studio.ui.desktop.notifications import Notifications

application = QApplication([])
jobs = BackgroundJobs()
show_progress(42)
Notifications(jobs).send("GAN Studio", "The training is done.")
jobs.close()
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
