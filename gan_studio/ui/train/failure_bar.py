"""Why the training has paused by itself, for as long as it waits."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from gan_studio.runtime.failure import Failure
from gan_studio.runtime.training_session import TrainingState
from gan_studio.ui.buttons import describe, tool_button
from gan_studio.ui.glyph import Glyph
from gan_studio.ui.theme import set_kind
from gan_studio.ui.tokens import SPACE

if TYPE_CHECKING:
    from gan_studio.runtime.studio import Studio


class FailureBar(QFrame):
    """Follows the studio by itself: appears when a failure pauses the run, goes when the person acts."""

    def __init__(self, studio: "Studio", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self._failure: Failure | None = None
        set_kind(self, "notice")
        self.text = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._close = tool_button("remove", "")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(3 * SPACE, SPACE, 3 * SPACE, SPACE)
        layout.setSpacing(2 * SPACE)
        layout.addWidget(Glyph("warning", "warning", 18))
        layout.addWidget(self.text, 1)
        layout.addWidget(self._close)
        self._close.clicked.connect(self._forget)
        studio.training.failed.connect(self._remember)
        studio.training.state_changed.connect(self._follow)
        studio.training.config_changed.connect(self._forget)
        self.retranslate()
        self.hide()

    @Slot(object)
    def _remember(self, failure: Failure) -> None:
        """It pauses the run, unless the training says right after it that it goes on with its old config."""
        self._failure = failure
        if self._studio.training.state is TrainingState.PAUSED:
            self._show()

    @Slot()
    def _follow(self) -> None:
        """Failures come before the pause that they cause."""
        if self._failure is not None and self._studio.training.state is TrainingState.PAUSED:
            self._show()
        else:
            self._forget()

    def _show(self) -> None:
        if self._failure is not None:
            values = self._failure.values
            texts = [QCoreApplication.translate("Error", text) for text in (self._failure.sentence, self._failure.advice) if text]
            self.text.setText(" ".join(text.format(**values) for text in texts))
            self.show()

    @Slot()
    def _forget(self) -> None:
        self._failure = None
        self.hide()

    def retranslate(self) -> None:
        """Set the texts again: the language has changed."""
        describe(self._close, self.tr("Dismiss"))
        self._show()
