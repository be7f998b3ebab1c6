"""Real windows with real studios, closed when the test is over."""

from collections.abc import Callable, Iterator

from pytestqt.qtbot import QtBot

from gan_studio.runtime.studio import Studio
from gan_studio.ui.main_window import MainWindow

Open = Callable[[], MainWindow]


def opening_windows(qtbot: QtBot, timeout: int = 5000) -> Iterator[Open]:
    """What opens a window and waits up to ``timeout`` milliseconds until it is active; all of them close when the iterator goes on."""
    opened: list[MainWindow] = []

    def open_one() -> MainWindow:
        window = MainWindow(Studio())
        opened.append(window)
        with qtbot.waitActive(window, timeout=timeout):
            window.show()
            window.activateWindow()
        return window

    yield open_one
    for window in opened:
        window.save_and_close()
        window.deleteLater()
