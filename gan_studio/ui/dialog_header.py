"""The top of a window that tells or asks something: a sign, one sentence, and advice."""

from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gan_studio.ui.icons import icon
from gan_studio.ui.theme import font, set_kind
from gan_studio.ui.tokens import SPACE

_ICON = QSize(32, 32)
_GAP = 4 * SPACE
TEXT_INDENT = _ICON.width() + _GAP
"""Where its texts begin."""


class DialogHeader(QWidget):
    """Its texts can be selected and copied."""

    def __init__(self, sentence: str, advice: str, sign: Literal["warning", "info"] = "warning", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        texts = QVBoxLayout()
        texts.setSpacing(2 * SPACE)
        self.sentence = _text(sentence, texts)
        self.sentence.setFont(font("heading"))
        self.advice = _text(advice, texts)
        set_kind(self.advice, "muted")
        self.advice.setVisible(bool(advice))
        picture = QLabel()
        color: Literal["warning", "accent"] = "warning" if sign == "warning" else "accent"
        picture.setPixmap(icon(sign, color).pixmap(_ICON, self.devicePixelRatioF()))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        layout.addWidget(picture, alignment=Qt.AlignmentFlag.AlignTop)
        layout.addLayout(texts, 1)


def _text(text: str, layout: QVBoxLayout) -> QLabel:
    label = QLabel(text, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    layout.addWidget(label)
    return label
