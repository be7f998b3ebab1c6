"""Shows what nobody caught, in one window at a time, and offers what is left of the last crash, or the way out of safe mode."""

import dataclasses
import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication, QWidget

from gan_studio.core import safe_mode
from gan_studio.core.atomic import try_writing
from gan_studio.core.errors import StudioError
from gan_studio.core.runs_folder import default_runs_folder
from gan_studio.runtime.crash import CrashHandler, log_folder, report, start_log
from gan_studio.runtime.failure import Failure
from gan_studio.runtime.restarting import start_again
from gan_studio.runtime.sessions import Crash, Session
from gan_studio.runtime.settings import Settings
from gan_studio.ui import language, theme
from gan_studio.ui.consent import agrees
from gan_studio.ui.error_dialog import in_words
from gan_studio.ui.icons import app_icon
from gan_studio.ui.main_window import MainWindow
from gan_studio.ui.report_dialog import ReportDialog
from gan_studio.ui.screens import screens_in_words
from gan_studio.window_options import SAFE_MODE

_SETTLED_MS = 5000
"""After torch is loaded: what was open last is on the screen by then."""
_TOO_MANY = 2
"""Starts in a row that crash."""

log = logging.getLogger(__name__)


class CrashWatch(QObject):
    """Lives on the UI thread, as long as the application."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        start_log()
        self._handler = CrashHandler(self)
        self._handler.install()
        self._session = Session(log_folder())
        self._window: MainWindow | None = None
        self._dialog: ReportDialog | None = None
        self._places: list[str] = []
        self._failures: list[Failure] = []
        self._crash: Crash | None = None
        self._restart_options: list[str] | None = None
        """With what to start once more after the end of this process, if that is wanted."""

    # --- before there is a window --------------------------------------------------------------------------------

    def begin(self) -> None:
        """Leave the mark of this start, and offer safe mode if the latest ones have crashed."""
        self._crash = self._session.begin()
        if self._session.failed_starts < _TOO_MANY or safe_mode.is_on():
            return
        self._dress()
        sentence = self.tr("GAN Studio has crashed while it started, several times in a row.")
        advice = self.tr("In safe mode it starts with its default settings and opens nothing. Your own settings and files stay as they are.")
        if agrees(None, sentence, advice, self.tr("Start in safe mode"), self.tr("Start as usual")):
            safe_mode.enter()

    def could_not_start(self, error: Exception) -> None:
        """No window could be made: say so, and offer safe mode."""
        log.critical("The window could not be made", exc_info=error)
        self._dress()
        failure = Failure.of(error)
        self._failures = [failure]
        advice = self.tr("It cannot start like this. In safe mode it starts with its default settings and opens nothing; your own stay as they are.")
        if safe_mode.is_on():
            advice = self.tr("Not even safe mode helps. Whoever helps you needs the report below.")
        dialog = ReportDialog(_sentence(failure), advice, self._report, None, first=self.tr("Quit"), second=self.tr("Start in safe mode"))
        dialog.second.setHidden(safe_mode.is_on())
        dialog.other_chosen.connect(self._want_safe_mode)
        dialog.exec()

    @Slot()
    def _want_safe_mode(self) -> None:
        self._restart_options = [SAFE_MODE]

    def _dress(self) -> None:
        """Look and speak as the window would."""
        settings = Settings()
        QApplication.setWindowIcon(app_icon())
        language.switch().apply(settings.language)
        theme.switch().apply(settings.color_scheme)

    # --- while it is there ---------------------------------------------------------------------------------------

    def watch(self, window: MainWindow) -> None:
        """Show there what goes wrong from now on, and what did the last time."""
        self._window = window
        self._handler.crashed.connect(self._show, Qt.ConnectionType.QueuedConnection)
        window.studio.render.ready.connect(self._settle)
        bar = window.start_notice
        if safe_mode.is_on():
            bar.accepted.connect(self._restart_as_usual)
            bar.declined.connect(self._show_last)
            text = self.tr("This is safe mode: default settings, no graphics card, and nothing of the last time is open. Your own settings stay as they are.")
            bar.ask(text, self.tr("Restart as usual"), self.tr("Show report") if self._crash else "")
        elif self._crash:
            bar.accepted.connect(self._show_last)
            bar.declined.connect(self._restart_in_safe_mode)
            crashed = self.tr("GAN Studio crashed the last time. What it had saved is safe.")
            killed = self.tr("The last time, GAN Studio was ended from outside before it could close. What it had saved is safe.")
            bar.ask(crashed if self._crash.trace else killed, self.tr("Show report"), self.tr("Restart in safe mode"))
        else:
            self._warn_of_places(window)

    def _warn_of_places(self, window: MainWindow) -> None:
        """Say it at once where nothing can be kept, and not after an hour of training."""
        try:
            for folder in (Path(window.studio.settings.store.fileName()).parent, default_runs_folder()):
                try_writing(folder)
        except StudioError as error:
            window.start_notice.ask(self.tr("Settings and trainings cannot be kept here. {reason}").format(reason=in_words(Failure.of(error))))

    @Slot()
    def _settle(self) -> None:
        QTimer.singleShot(_SETTLED_MS, self._session.started)

    @Slot(object, str)
    def _show(self, failure: Failure, place: str) -> None:
        assert self._window is not None
        if self._dialog is not None:
            self._failures.append(failure)
            self._places.append(place)
            return
        self._failures, self._places = [failure], [place]
        advice = (
            self.tr("What you did is saved. You can go on; if the window behaves strangely, quit. A training is saved then, too, and can go on the next time.")
            if self._keep_work()
            else self.tr("Not everything could be saved. Quit if the window behaves strangely; a training goes on from its last checkpoint.")
        )
        dialog = self._open(_sentence(failure), advice, self._report, self.tr("Go on"), self.tr("Quit safely"))
        dialog.other_chosen.connect(self._quit)

    def _keep_work(self) -> bool:
        assert self._window is not None
        try:
            self._window.studio.keep()
            self._window.studio.training.save()
        except Exception:
            log.exception("Not everything could be saved")
            return False
        return True

    def _report(self) -> str:
        """Everything that went wrong since the window about it opened, the first in full."""
        times = [self._handler.times(place) for place in self._places] or [1]
        parts = [f"{failure.details}\nHow often: {count}" for failure, count in zip(self._failures, times, strict=False)]
        return report("\n\n".join(parts), Window=screens_in_words())

    @Slot()
    def _show_last(self) -> None:
        assert self._window is not None
        sentence = self.tr("GAN Studio did not end as it should.")
        advice = self.tr("If it happens again, safe mode shows whether your settings or files have to do with it.")
        if safe_mode.is_on():
            dialog = self._open(sentence, advice, self._last_report, self.tr("Close"), self.tr("Restart as usual"))
            dialog.other_chosen.connect(self._restart_as_usual)
        else:
            dialog = self._open(sentence, advice, self._last_report, self.tr("Close"), self.tr("Restart in safe mode"))
            dialog.other_chosen.connect(self._restart_in_safe_mode)

    def _last_report(self) -> str:
        assert self._crash is not None
        when = "while it started" if self._crash.at_start else "while it ran"
        what = self._crash.trace or "It left no trace: it was killed, or the system ran out of memory."
        return report(f"GAN Studio {self._crash.version} ended {when}.\n{what}", Window=screens_in_words())

    def _open(self, sentence: str, advice: str, compose: Callable[[], str], first: str, second: str) -> ReportDialog:
        parent: QWidget | None = QApplication.activeModalWidget() or self._window
        self._dialog = ReportDialog(sentence, advice, compose, parent, first=first, second=second)
        self._dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._dialog.destroyed.connect(self._forget)  # the window that it belongs to may take it along
        self._dialog.open()
        return self._dialog

    @Slot()
    def _forget(self) -> None:
        self._dialog = None

    # --- ends ----------------------------------------------------------------------------------------------------

    def end(self, code: int) -> int:
        """The application ends as it should, with an exit ``code``, which is returned; it is started again if that is wanted."""
        self._session.end()
        if self._restart_options is not None:
            start_again(*self._restart_options)
        return code

    @Slot()
    def _quit(self) -> None:
        assert self._window is not None
        try:
            self._window.save_and_close()
        finally:
            if self._window.isVisible():
                QApplication.exit(1)

    @Slot()
    def _restart_in_safe_mode(self) -> None:
        self._restart([SAFE_MODE])

    @Slot()
    def _restart_as_usual(self) -> None:
        self._restart([])

    def _restart(self, options: list[str]) -> None:
        assert self._window is not None
        self._restart_options = options
        if not self._window.close():
            self._restart_options = None


def _sentence(failure: Failure) -> str:
    return in_words(dataclasses.replace(failure, advice=""))
