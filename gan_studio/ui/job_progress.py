"""How a long job is watched: what it does, how far it is, the time left, and a way to stop it."""

import time

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QGridLayout, QLabel, QProgressBar, QWidget

from gan_studio.runtime.background import Job
from gan_studio.ui.buttons import tool_button
from gan_studio.ui.theme import font, set_kind
from gan_studio.ui.tokens import SPACE

_BAR = 1000
_COMPACT_BAR = 120
_PATIENCE_MS = 300
"""Jobs that end sooner are not worth a flicker."""


class JobProgress(QWidget):
    """Invisible while no job runs. ``compact`` puts everything on one line."""

    def __init__(self, parent: QWidget | None = None, *, compact: bool = False) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self.show)
        self._text = QLabel(alignment=(Qt.AlignmentFlag.AlignRight if compact else Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter)
        self._left = QLabel()
        self._left.setFont(font("number"))
        set_kind(self._left, "muted")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._cancel = tool_button("remove", self.tr("Cancel"))
        self._cancel.clicked.connect(self._stop)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setVerticalSpacing(SPACE)
        layout.setHorizontalSpacing(2 * SPACE)
        layout.addWidget(self._text, 0, 0)
        layout.addWidget(self._left, 0, 2)
        layout.addWidget(self._cancel, 0, 3)
        layout.setColumnStretch(0, 1)
        if compact:
            self._bar.setFixedWidth(_COMPACT_BAR)
            layout.addWidget(self._bar, 0, 1)
        else:
            layout.addWidget(self._bar, 1, 0, 1, 4)
        self.hide()

    def watch(self, job: Job) -> None:
        """Show this job until it ends, in place of the one before it."""
        self._let_go()
        self._job = job
        self._text.setText(job.title)
        self._left.clear()
        self._bar.setAccessibleName(job.title)
        self._bar.setRange(0, 0)
        self._cancel.setEnabled(True)
        job.progressed.connect(self._advance)
        job.finished.connect(self._end)
        if not self.isVisible():
            self._patience.start()

    def _advance(self, done: int, total: int) -> None:
        if self._job is None or not self._cancel.isEnabled():
            return
        self._bar.setRange(0, _BAR if total > 0 else 0)
        self._bar.setValue(round(_BAR * done / total) if total > 0 else 0)
        seconds = time.monotonic() - self._job.started_at
        if 0 < done <= total and seconds > 1:
            self._left.setText(self.tr("{time} left").format(time=duration(seconds * (total - done) / done)))

    def _stop(self) -> None:
        if self._job is not None:
            self._cancel.setEnabled(False)
            self._left.setText(self.tr("Stopping…"))
            self._job.cancel()

    def _end(self) -> None:
        self._let_go()
        self._patience.stop()
        self.hide()

    def _let_go(self) -> None:
        if self._job is not None:
            self._job.progressed.disconnect(self._advance)
            self._job.finished.disconnect(self._end)
        self._job = None


def duration(seconds: float) -> str:
    """A time span as people read it off a clock: ``0:07``, ``12:30``, ``3:05:00``."""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
