"""A button of a legend: a piece of a curve's line, which is faint while the curve is hidden."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from gan_studio.ui import theme
from gan_studio.ui.plots.series import Series
from gan_studio.ui.tokens import RADIUS, SPACE

HEIGHT = 22


class LineButton(QAbstractButton):
    """Checked while its curve is shown. What stands beside the line is for those that are made of it."""

    def __init__(self, series: Series, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.series = series
        self.setCheckable(True)
        self.setChecked(series.shown)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFont(theme.font("number"))
        theme.switch().changed.connect(self.update)

    def paint_line(self, painter: QPainter, length: int, width: float) -> None:
        """Draw the ground under the mouse or the keyboard, and the line as the plot draws it; the pen is the text's from then on."""
        tokens = theme.current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.hasFocus():
            painter.setPen(QPen(QColor(tokens.accent)) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.hover) if self.underMouse() else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), RADIUS, RADIUS)
        middle = self.height() / 2
        painter.setPen(self.series.pen(width, 1.0 if self.isChecked() else 0.35))
        painter.drawLine(QPointF(SPACE, middle), QPointF(SPACE + length, middle))
        painter.setPen(QColor(tokens.text if self.isChecked() else tokens.muted))
