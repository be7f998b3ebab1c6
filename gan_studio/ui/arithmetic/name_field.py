"""The field with a basket's name, whose letters become lighter and smaller before its end is cut off."""

from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from gan_studio.ui.leave_to_window import leave_to_window
from gan_studio.ui.theme import FontRole, font, set_kind

_LOOKS: tuple[tuple[str, FontRole], ...] = (("title", "body"), ("long-title", "body"), ("long-title", "small"))
"""Kinds of the style sheet, one of which is semi-bold, and fonts: the widest look first."""
_FRAME = 12
"""Pixels beside the letters: the style sheet's border and padding, Qt's own margin, and the cursor."""


class NameField(QLineEdit):
    """Its letters are as large as lets the whole name be seen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumWidth(40)
        self.setMaxLength(60)
        leave_to_window(self, self)
        self._look: tuple[str, FontRole] | None = None
        self.textChanged.connect(self._fit)
        self._take(_LOOKS[0])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There is more room, or less."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        for look in _LOOKS:
            self._take(look)
            if QFontMetricsF(self.font()).horizontalAdvance(self.text()) <= self.width() - _FRAME:
                return

    def _take(self, look: tuple[str, FontRole]) -> None:
        if look != self._look:
            self._look = look
            self.setFont(font(look[1]))
            set_kind(self, look[0])
