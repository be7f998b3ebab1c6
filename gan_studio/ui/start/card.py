"""A large button with a small picture, a title and a line about what it does."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from gan_studio.core.grid import tile
from gan_studio.ui.glyph import Glyph
from gan_studio.ui.image_view import ImageView
from gan_studio.ui.start.choices import OWN, Choice
from gan_studio.ui.theme import font, set_kind
from gan_studio.ui.tokens import SPACE

_SMALL, _LARGE = QSize(66, 66), QSize(192, 96)
_COLUMNS = {False: 4, True: 2}
_ROWS = 2


class Card(QPushButton):
    """``compact`` puts the picture beside the words, else it is above them."""

    def __init__(self, choice: Choice, parent: QWidget | None = None, *, compact: bool = False) -> None:
        super().__init__(parent)
        set_kind(self, "choice")
        self.choice = choice
        self._compact = compact
        self._title, self._line = QLabel(wordWrap=True), QLabel(wordWrap=True)
        self._title.setFont(font("heading"))
        self._line.setFont(font("small"))
        set_kind(self._line, "muted")
        self.picture: QWidget = Glyph("drop", "control", 40) if choice.name == OWN else ImageView()
        self._lay_out()
        self.set_choice(choice)

    def _lay_out(self) -> None:
        size = _SMALL if self._compact else _LARGE
        frame = QWidget()
        frame.setFixedSize(size)
        inner = QVBoxLayout(frame)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.picture, alignment=Qt.AlignmentFlag.AlignCenter if isinstance(self.picture, Glyph) else Qt.AlignmentFlag(0))
        words = QVBoxLayout()
        words.setSpacing(SPACE // 2)
        words.addStretch()
        words.addWidget(self._title)
        words.addWidget(self._line)
        words.addStretch()
        direction = QBoxLayout.Direction.LeftToRight if self._compact else QBoxLayout.Direction.TopToBottom
        layout = self._layout = QBoxLayout(direction, self)
        layout.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        layout.setSpacing(2 * SPACE)
        layout.addWidget(frame, alignment=Qt.AlignmentFlag.AlignCenter)
        layout.addLayout(words, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        for part in (frame, self.picture, self._title, self._line):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            part.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def set_choice(self, choice: Choice) -> None:
        """Say it in the window's language of now."""
        self.choice = choice
        self._title.setText(choice.title)
        self._line.setText(choice.line)
        self.setAccessibleName(choice.title)
        self.setAccessibleDescription(choice.line)

    def show_pictures(self, pictures: NDArray[np.uint8]) -> None:
        """Show the first of some pictures (n, size, size, 3) as a small sheet."""
        if isinstance(self.picture, ImageView):
            columns = _COLUMNS[self._compact]
            self.picture.set_image(tile(pictures[: columns * _ROWS], columns, gap=0))

    def sizeHint(self) -> QSize:
        """As the words and the picture need it; a button would measure its own text, which it has not."""
        return self._layout.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """The same for the least."""
        return self._layout.minimumSize()

    def hasHeightForWidth(self) -> bool:
        """Narrow words take more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """So high."""
        return self._layout.totalHeightForWidth(width)
