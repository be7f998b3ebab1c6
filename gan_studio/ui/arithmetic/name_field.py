"""The field with a basket's name, whose letters become lighter, smaller and two lines before its end is cut off."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame, QWidget

from gan_studio.ui import theme
from gan_studio.ui.few_lines import few_lines
from gan_studio.ui.leave_to_window import leave_to_window
from gan_studio.ui.theme import FontRole, font, set_kind

_LOOKS: tuple[tuple[str, FontRole], ...] = (("title", "body"), ("long-title", "body"), ("long-title", "small"))
"""Kinds of the style sheet, one of which is semi-bold, and fonts: the widest look first."""
_LINES = 2
_FRAME = 12
"""Pixels beside the letters: the style sheet's border and padding, Qt's own margin, and the cursor."""


class NameField(QLineEdit):
    """Its letters are as large as lets the whole name be seen; on two lines while nobody writes in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumWidth(40)
        self.setMaxLength(60)
        leave_to_window(self, self)
        self._look: tuple[str, FontRole] | None = None
        self._fits = True
        self.textChanged.connect(self._fit)
        self._take(_LOOKS[0])

    def sizeHint(self) -> QSize:
        """As high as the two lines, whether they are needed now or not: nothing moves with the name."""
        hint = super().sizeHint()
        return hint.expandedTo(QSize(0, 2 + _LINES * round(QFontMetricsF(font("small")).lineSpacing())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There is more room, or less."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        for look in _LOOKS:
            self._take(look)
            self._fits = QFontMetricsF(self.font()).horizontalAdvance(self.text()) <= self.width() - _FRAME
            if self._fits:
                return

    def _take(self, look: tuple[str, FontRole]) -> None:
        if look != self._look:
            self._look = look
            self.setFont(font(look[1]))
            set_kind(self, look[0])

    def paintEvent(self, event: QPaintEvent) -> None:
        """A field as any other, but for a name that takes two lines."""
        if self._fits or self.hasFocus():
            super().paintEvent(event)
            return
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        painter = QPainter(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option, painter, self)
        painter.setPen(QColor(theme.current().text))
        height = self.fontMetrics().lineSpacing()
        inside = QRect(QPoint(_FRAME // 2, 0), QSize(self.width() - _FRAME // 2, self.height()))
        lines = few_lines(self.text(), self.font(), inside.width(), _LINES)
        inside.moveTop((self.height() - len(lines) * height) // 2)
        for line in lines:
            painter.drawText(QRect(inside.topLeft(), QSize(inside.width(), height)), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, line.strip())
            inside.translate(0, height)
