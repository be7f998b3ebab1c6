"""Leads through the stops: a frame and a bubble that follow the real window, in which the person can do anything meanwhile."""

from functools import reduce
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTimer, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QTabBar, QWidget

from gan_studio.ui.announcing import voice
from gan_studio.ui.tour.bubble import Bubble
from gan_studio.ui.tour.frame import Frame
from gan_studio.ui.tour.stops import STOPS, Stop

if TYPE_CHECKING:
    from gan_studio.ui.main_window import MainWindow

_FOLLOW_MS = 120
"""How often it looks where things are: the window may be resized, speak another language, or show another page."""
_PAUSE_MS = 900
"""So long after a slider was let go it goes on."""


class Tour(QObject):
    """One per window; :meth:`start` begins it, or begins it anew."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.place = 0
        """Which of the stops, counted from 0."""
        self.frame, self.bubble = Frame(window), Bubble(window)
        self.bubble.go.clicked.connect(self._go)
        self.bubble.skip.clicked.connect(self.end)
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), window, self.end)
        self._escape.setEnabled(False)
        self._follow = QTimer(self, interval=_FOLLOW_MS)
        self._follow.timeout.connect(self._look)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._let_go)
        self._watched = False

    @property
    def is_running(self) -> bool:
        """Whether it is on the screen."""
        return self._follow.isActive()

    def start(self) -> None:
        """Begin at the first stop; it will not come again by itself."""
        self._window.studio.settings.set_tour_seen()
        self._window.show_workspace(STOPS[0].workspace)
        self._watch()
        self._follow.start()
        self._escape.setEnabled(True)
        self._turn_to(0)
        self.bubble.go.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def end(self) -> None:
        """Leave the window to the person."""
        had_focus = self.bubble.isAncestorOf(QApplication.focusWidget() or self._window)
        self._follow.stop()
        self._pause.stop()
        self._escape.setEnabled(False)
        for part in (self.bubble, self.frame):
            part.hide()
        if had_focus:
            self._window.panel(self._window.workspace).setFocus()

    # --- stops ---------------------------------------------------------------------------------------------------

    @property
    def stop(self) -> Stop:
        """The one that is shown."""
        return STOPS[self.place]

    @property
    def _is_there(self) -> bool:
        return self._window.workspace == self.stop.workspace

    def _go(self) -> None:
        """Open the stop's workspace, or go on to the next stop and open that."""
        if self._is_there and self.place == len(STOPS) - 1:
            self.end()
            return
        if self._is_there:
            self.place += 1
        self._window.show_workspace(self.stop.workspace)
        self._turn_to(self.place)
        self.bubble.go.setFocus(Qt.FocusReason.OtherFocusReason)

    def _turn_to(self, place: int) -> None:
        self.place = place
        self._look()
        self.bubble.show()

    def _look(self) -> None:
        """Say it, and point at it where it is now."""
        title, text, door = self.stop.words()
        last = self.place == len(STOPS) - 1
        go = door if not self._is_there else self.tr("Done") if last else self.tr("Next")
        place = self.tr("{number} of {count}").format(number=self.place + 1, count=len(STOPS))
        self.bubble.say(title, text, place, "" if last and self._is_there else self.tr("Skip"), go)
        rects = self._rects()
        self.frame.surround(rects, self._window.rect())
        self.bubble.stand_by(rects[0], self._window.rect())

    def _rects(self) -> list[QRect]:
        """Where what it points at is in the window: the stop's own, or else the way to it."""
        rail = self._window.rail
        found = self.stop.targets(self._window.panel(self.stop.workspace), rail) if self._is_there else []
        seen = [part for part in found if part.isVisible()] or [rail.button(self.stop.workspace)]
        rects = [_extent(part).translated(part.mapTo(self._window, QPoint(0, 0))) for part in seen]
        return [reduce(QRect.united, rects)] if self.stop.together else rects

    # --- the first stop: a slider is dragged ---------------------------------------------------------------------

    def _watch(self) -> None:
        stack = self._window.panel("walk").undo_stack
        if not self._watched and stack is not None:
            self._watched = True
            stack.indexChanged.connect(self._feel)

    @Slot(int)
    def _feel(self, acts: int) -> None:
        """Notice what is done by hand, and not the picture's own movement, which cannot be undone."""
        if self.is_running and self.place == 0 and acts:
            self._pause.start()

    @Slot()
    def _let_go(self) -> None:
        """Point at the next thing, without opening it: the person may be dragging again in a moment."""
        if QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._pause.start()
        elif self.is_running and self.place == 0:
            self._turn_to(1)
            voice().say(self._window, f"{self.bubble.title.text()}. {self.bubble.text.text()}")


def _extent(part: QWidget) -> QRect:
    """What is seen of a part: a row of tabs ends where its last one does."""
    return reduce(QRect.united, (part.tabRect(tab) for tab in range(part.count()))) if isinstance(part, QTabBar) else part.rect()
