"""What the tour says, beside what it speaks of."""

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gan_studio.ui.buttons import push_button
from gan_studio.ui.theme import font, set_kind
from gan_studio.ui.tokens import SPACE

_WIDTH = 320
_GAP, _EDGE = 14, 8


class Bubble(QFrame):
    """A title, a sentence, where one is in the tour, and two buttons."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        set_kind(self, "bubble")
        self.setFixedWidth(_WIDTH)
        self.title, self.text, self.place = QLabel(wordWrap=True), QLabel(wordWrap=True), QLabel()
        self.title.setFont(font("heading"))
        set_kind(self.place, "muted")
        self.skip, self.go = push_button(""), push_button("", primary=True)
        buttons = QHBoxLayout()
        buttons.setSpacing(2 * SPACE)
        buttons.addWidget(self.place, 1)
        buttons.addWidget(self.skip)
        buttons.addWidget(self.go)
        self._layout = layout = QVBoxLayout(self)
        layout.setContentsMargins(4 * SPACE, 3 * SPACE, 3 * SPACE, 3 * SPACE)
        layout.setSpacing(2 * SPACE)
        layout.addWidget(self.title)
        layout.addWidget(self.text)
        layout.addSpacing(SPACE)
        layout.addLayout(buttons)
        self.hide()

    def say(self, title: str, text: str, place: str, skip: str, go: str) -> None:
        """Everything at once; nothing moves if nothing is new."""
        for label, words in ((self.title, title), (self.text, text), (self.place, place)):
            if label.text() != words:
                label.setText(words)
        for button, words in ((self.skip, skip), (self.go, go)):
            if button.text() != words:
                button.setText(words)
                button.setAccessibleName(words)
                button.setToolTip("")
        self.skip.setVisible(bool(skip))
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)

    def stand_by(self, target: QRect, window: QRect) -> None:
        """Beside ``target``, where it covers least of it; in the window's coordinates."""
        size = QSize(_WIDTH, self._layout.totalHeightForWidth(_WIDTH))
        middle = target.center().y() - size.height() // 2
        center = target.center().x() - size.width() // 2
        corners = (
            QPoint(target.right() + _GAP, middle),
            QPoint(center, target.bottom() + _GAP),
            QPoint(target.left() - _GAP - size.width(), middle),
            QPoint(center, target.top() - _GAP - size.height()),
        )
        inside = window.adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        places = [_pushed(QRect(corner, size), inside) for corner in corners]
        chosen = min(places, key=lambda place: _area(place.intersected(target)))
        if chosen != self.geometry():
            self.setGeometry(chosen)
        self.raise_()


def _pushed(rect: QRect, inside: QRect) -> QRect:
    """Moved as little as need be to lie inside."""
    x = max(inside.left(), min(rect.x(), inside.right() + 1 - rect.width()))
    y = max(inside.top(), min(rect.y(), inside.bottom() + 1 - rect.height()))
    return QRect(QPoint(x, y), rect.size())


def _area(rect: QRect) -> int:
    return rect.width() * rect.height() if rect.isValid() else 0
