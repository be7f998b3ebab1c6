"""What the windows are shown on, in words: for About and for reports."""

from PySide6.QtGui import QGuiApplication


def screens_in_words() -> str:
    """Qt's platform, and every screen's size and scale: ``xcb, 1280 × 800 (100 %)``."""
    screens = (f"{screen.size().width()} × {screen.size().height()} ({100 * screen.devicePixelRatio():.0f} %)" for screen in QGuiApplication.screens())
    return f"{QGuiApplication.platformName()}, {', '.join(screens)}"
