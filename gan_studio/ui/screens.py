"""What the windows are shown on, in words: for About and for reports."""

from PySide6.QtGui import QGuiApplication


def screens_in_words() -> str:
    """Qt's platform, and every screen's size and scale: ``xcb, 1280x800 at 100%``."""
    screens = (f"{screen.size().width()}x{screen.size().height()} at {screen.devicePixelRatio():.0%}" for screen in QGuiApplication.screens())
    return f"{QGuiApplication.platformName()}, {', '.join(screens)}"
