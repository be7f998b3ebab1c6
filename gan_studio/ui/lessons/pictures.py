"""What a lesson's network draws: its newest samples, and those from before the cure."""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from gan_studio.runtime.current_run import CurrentRun
from gan_studio.runtime.lesson_session import LessonSession
from gan_studio.runtime.opening import sheet_of
from gan_studio.ui.image_grid import ImageGrid
from gan_studio.ui.theme import set_kind
from gan_studio.ui.tokens import SPACE

if TYPE_CHECKING:
    from gan_studio.runtime.studio import Studio

_LEAST, _USUAL = 120, 400
_SHEET = 36
_NOTHING: NDArray[np.uint8] = np.empty((0, 1, 1, 3), np.uint8)


class Pictures(QWidget):
    """Shows one session; :meth:`refresh` pulls what is new."""

    def __init__(self, session: LessonSession, studio: "Studio", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._sheet: NDArray[np.uint8] | None = None
        self.before, self.now = CaptionedPicture(), CaptionedPicture()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3 * SPACE)
        layout.addWidget(self.before, 1)
        layout.addWidget(self.now, 1)
        studio.jobs.start(self.tr("Fetching pictures"), sheet_of, session.lesson.data).succeeded.connect(self._take_sheet)

    def refresh(self) -> None:
        """Show what is new in the training."""
        session = self._session
        self.before.setVisible(session.has_cure_begun)
        if session.run is None:
            self.now.show_samples(self._sheet, self.tr("What they learn from") if self._sheet is not None else "")
        elif session.uncured is None or not session.has_cure_begun:
            self.now.show_samples(session.run.latest_samples, self._steps(session.run))
        else:
            self.before.show_samples(session.uncured.latest_samples, self.tr("Before the cure"))
            self.now.show_samples(session.run.latest_samples, self._cured_steps(session.run, session.uncured))

    def _steps(self, run: CurrentRun) -> str:
        return self.tr("After {steps:,} steps").format(steps=run.step) if run.step else self.tr("Before the first step")

    def _cured_steps(self, run: CurrentRun, uncured: CurrentRun) -> str:
        steps = run.step if self._session.lesson.afresh else run.step - uncured.step
        return self.tr("With the cure, after {steps:,} steps").format(steps=steps)

    @Slot(object)
    def _take_sheet(self, pictures: NDArray[np.uint8] | None) -> None:
        self._sheet = pictures[:_SHEET] if pictures is not None else None
        self.refresh()


class CaptionedPicture(QWidget):
    """Samples as one square picture, as large as there is room for, and a line right under it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid = ImageGrid(self, fit=True, selectable=False)
        self.caption = QLabel(self, alignment=Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        set_kind(self.caption, "muted")
        self._shown: NDArray[np.uint8] | None = None
        self.setMinimumSize(_LEAST, _LEAST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_samples(self, samples: NDArray[np.uint8] | None, caption: str) -> None:
        """Show (n, size, size, 3)."""
        if samples is not self._shown:
            self._shown = samples
            self.grid.set_images(samples if samples is not None else _NOTHING)
        if caption != self.caption.text():
            self.caption.setText(caption)
            self.grid.setAccessibleName(caption)
            self._arrange()

    def sizeHint(self) -> QSize:
        """Square."""
        return QSize(_USUAL, _USUAL)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """The picture begins at the top, and the caption follows it."""
        self._arrange()

    def _arrange(self) -> None:
        line = self.caption.heightForWidth(self.width())
        side = min(self.width(), self.height() - line - SPACE)
        self.grid.setGeometry((self.width() - side) // 2, 0, side, side)
        self.caption.setGeometry(0, side + SPACE, self.width(), line)
