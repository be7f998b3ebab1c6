"""One sample, large, beside the grid that it is from; it goes on learning there."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gan_studio.ui.buttons import describe, tool_button
from gan_studio.ui.image_view import ImageView
from gan_studio.ui.theme import set_kind
from gan_studio.ui.tokens import SPACE


class Enlarged(QWidget):
    """Hidden until a picture is shown; Escape closes it."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._index = 0
        self.view = ImageView(smooth=False)
        self._name = QLabel()
        set_kind(self._name, "muted")
        self._close = tool_button("remove", "")
        self._close.clicked.connect(self.close_picture)
        top = QHBoxLayout()
        top.addWidget(self._name, 1)
        top.addWidget(self._close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, 0, 2 * SPACE, 2 * SPACE)
        layout.setSpacing(SPACE)
        layout.addLayout(top)
        layout.addWidget(self.view, 1)
        self.hide()

    def show_picture(self, grid: NDArray[np.uint8], index: int) -> None:
        """Show one of a grid's pictures (n, size, size, 3)."""
        self._index = index
        self.show()
        self.update_from(grid)

    def update_from(self, grid: NDArray[np.uint8]) -> None:
        """Show the same picture of another grid."""
        if self.isHidden():
            return
        self.view.set_image(grid[self._index] if self._index < len(grid) else None)
        self._name.setText(self.tr("Sample {number}").format(number=self._index + 1))
        self.view.set_suggested_name(self._name.text())

    def close_picture(self) -> None:
        """Give the room back to the grid."""
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_picture()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Set the texts again: the language has changed."""
        describe(self._close, self.tr("Close (Esc)"))
