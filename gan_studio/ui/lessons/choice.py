"""One possible answer to a lesson's question."""

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from gan_studio.ui.content_button import ContentButton
from gan_studio.ui.glyph import Glyph
from gan_studio.ui.tokens import SPACE

_MARK = 18

Verdict = Literal["open", "right", "wrong"]


class ChoiceButton(ContentButton):
    """Checkable, and marked once the answer is known."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self._locked = False
        self.words = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.verdict: Verdict = "open"
        self._right, self._wrong = Glyph("healthy", "accent", _MARK), Glyph("remove", "danger", _MARK)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(3 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        layout.setSpacing(2 * SPACE)
        layout.addWidget(self.words, 1)
        layout.addWidget(self._right)
        layout.addWidget(self._wrong)
        self.pass_on_clicks()
        self.judge("open")

    def say(self, text: str) -> None:
        """What the answer is."""
        self.words.setText(text)
        self._describe()

    def judge(self, verdict: Verdict) -> None:
        """Mark it as the right one, or as one that was chosen and is not right; or take the mark away."""
        self.verdict = verdict
        self._right.setVisible(verdict == "right")
        self._wrong.setVisible(verdict == "wrong")
        self._describe()

    def _describe(self) -> None:
        judged = {"open": "", "right": self.tr("This is right."), "wrong": self.tr("This is not it.")}
        self.setAccessibleName(self.words.text())
        self.setAccessibleDescription(judged[self.verdict])

    def nextCheckState(self) -> None:
        """A click checks it, from wherever it comes, unless it is locked."""
        if not self._locked:
            super().nextCheckState()

    def lock(self, locked: bool) -> None:
        """Whether the person may still choose; the words stay as readable as they are."""
        self._locked = locked
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, locked)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if locked else Qt.FocusPolicy.StrongFocus)
