"""How well something works, as a short bar and a figure."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gan_studio.ui import theme
from gan_studio.ui.tokens import SPACE

_BAR, _HEIGHT = 40, 18
_POOR = 0.5


class Score(QWidget):
    """A share from 0 to 1."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = 0.0
        self.setFont(theme.font("number"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.switch().changed.connect(self.update)

    def show_share(self, share: float, name: str, tooltip: str) -> None:
        """Show another; ``name`` is what a screen reader calls it."""
        self._share = share
        self.setAccessibleName(f"{name}: {100 * share:.0f} %")
        self.setToolTip(tooltip)
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the longest figure."""
        return QSize(_BAR + 2 * SPACE + self.fontMetrics().horizontalAdvance("100 %"), _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The bar, and the figure at its right."""
        tokens = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(tokens.muted))
        figure = QRectF(_BAR, 0, self.width() - _BAR, self.height())
        painter.drawText(figure, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, f"{100 * self._share:.0f} %")
        painter.setPen(Qt.PenStyle.NoPen)
        top = self.height() / 2 - 2
        for width, color in ((_BAR, tokens.outline), (_BAR * self._share, tokens.disabled if self._share < _POOR else tokens.accent)):
            painter.setBrush(QColor(color))
            painter.drawRoundedRect(QRectF(0, top, width, 4), 2, 2)
