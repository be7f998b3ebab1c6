"""What went wrong in training, in view until the person goes on."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from gan_studio.runtime.training_session import TrainingState
from gan_studio.ui.buttons import describe, push_button, tool_button
from gan_studio.ui.error_dialog import show_failure
from gan_studio.ui.glyph import Glyph
from gan_studio.ui.theme import set_kind
from gan_studio.ui.tokens import SPACE

if TYPE_CHECKING:
    from gan_studio.runtime.studio import Studio


class FailureBar(QFrame):
    """Follows the studio by itself: appears with a failure, goes when training goes on or begins anew."""

    def __init__(self, studio: "Studio", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._training = studio.training
        set_kind(self, "notice")
        self.text = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.details = push_button("")
        self._close = tool_button("remove", "")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(3 * SPACE, SPACE, 3 * SPACE, SPACE)
        layout.setSpacing(2 * SPACE)
        layout.addWidget(Glyph("warning", "warning", 18))
        layout.addWidget(self.text, 1)
        layout.addWidget(self.details)
        layout.addWidget(self._close)
        self.details.clicked.connect(self._show_details)
        self._close.clicked.connect(self.hide)
        self._training.failed.connect(self._tell)
        self._training.state_changed.connect(self._follow)
        self.retranslate()
        self.setVisible(self._training.failure is not None and self._training.state is TrainingState.PAUSED)

    @Slot()
    def _tell(self) -> None:
        self._write()
        self.show()

    @Slot()
    def _follow(self) -> None:
        if self._training.state in (TrainingState.STARTING, TrainingState.RUNNING):
            self.hide()

    def _write(self) -> None:
        failure = self._training.failure
        if failure is not None:
            texts = [QCoreApplication.translate("Error", text) for text in (failure.sentence, failure.advice) if text]
            self.text.setText(" ".join(text.format(**failure.values) for text in texts))

    def _show_details(self) -> None:
        if self._training.failure is not None:
            show_failure(self.window(), self._training.failure)

    def retranslate(self) -> None:
        """Set the texts again: the language has changed."""
        self.details.setText(self.tr("Details…"))
        describe(self.details, self.tr("Show what a maintainer would want to know"))
        self.details.setAccessibleName(self.details.text())
        describe(self._close, self.tr("Dismiss"))
        self._write()
