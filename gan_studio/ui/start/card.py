"""A large button with a small picture, a title and a line about what it does."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from gan_studio.core.grid import tile
from gan_studio.ui.balanced_label import BalancedLabel
from gan_studio.ui.content_button import ContentButton
from gan_studio.ui.glyph import Glyph
from gan_studio.ui.image_view import ImageView
from gan_studio.ui.start.choices import OWN, Choice
from gan_studio.ui.theme import font, set_kind
from gan_studio.ui.tokens import SPACE

_SMALL = 92
_LEAST, _LARGE = 160, 252
_ROWS = 2


class Card(ContentButton):
    """``compact`` puts a square picture beside the words, else one twice as wide as high stands above them."""

    def __init__(self, choice: Choice, parent: QWidget | None = None, *, compact: bool = False) -> None:
        super().__init__(parent)
        self.choice = choice
        self._compact = compact
        self._columns = _ROWS if compact else 2 * _ROWS
        self._title, self._line = QLabel(wordWrap=True), BalancedLabel()
        self._title.setFont(font("heading"))
        self._line.setFont(font("small"))
        set_kind(self._line, "muted")
        self.picture = ImageView()
        self._frame = _Frame(Glyph("drop", "control", 40) if choice.name == OWN else self.picture, compact)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight if compact else QBoxLayout.Direction.TopToBottom, self)
        self._lay_out()
        self.set_choice(choice)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(SPACE // 2)
        if self._compact:
            words.addStretch()
        words.addWidget(self._title)
        words.addWidget(self._line, alignment=Qt.AlignmentFlag.AlignLeft)
        words.addStretch()
        self._layout.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        self._layout.setSpacing(2 * SPACE)
        self._layout.addWidget(self._frame)
        self._layout.addLayout(words, 1)
        self.pass_on_clicks()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        self._layout.activate()
        self._line.set_room(self._title.width())

    def set_choice(self, choice: Choice) -> None:
        """Say it in the window's language of now."""
        self.choice = choice
        self._title.setText(choice.title)
        self._line.setText(choice.line)
        self.setAccessibleName(choice.title)
        self.setAccessibleDescription(choice.line)

    def show_frame(self, shown: bool) -> None:
        """With the picture, or where there is no room for it with the words alone."""
        self._frame.setVisible(shown)

    def show_pictures(self, pictures: NDArray[np.uint8]) -> None:
        """Show the first of some pictures (n, size, size, 3) as a small sheet."""
        self.picture.set_image(tile(pictures[: self._columns * _ROWS], self._columns, gap=0))


class _Frame(QWidget):
    """The place of the picture: of a fixed size, or half as high as it is wide. Without a layout, which would have its own idea of the height."""

    def __init__(self, content: QWidget, compact: bool) -> None:
        super().__init__()
        self._content = content
        self._compact = compact
        content.setParent(self)
        if compact:
            self.setFixedSize(_SMALL, _SMALL)
        else:
            policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
            self.setMinimumSize(_LEAST, _LEAST // 2)

    def sizeHint(self) -> QSize:
        """Of the large one."""
        return QSize(_LARGE, _LARGE // 2)

    def hasHeightForWidth(self) -> bool:
        """Whether the height follows the width."""
        return not self._compact

    def heightForWidth(self, width: int) -> int:
        """Half of it."""
        return width // 2

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """The picture fills it; a glyph stays as large as it is, in the middle."""
        size = self._content.minimumSize() if isinstance(self._content, Glyph) else self.size()
        rect = QRect(QPoint(0, 0), size)
        rect.moveCenter(self.rect().center())
        self._content.setGeometry(rect)
