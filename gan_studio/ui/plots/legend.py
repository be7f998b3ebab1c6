"""One entry of a plot's legend: a piece of the line, its name and its value; pressing it shows or hides the curve."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from gan_studio.ui.plots.line_button import HEIGHT, LineButton
from gan_studio.ui.plots.series import Series
from gan_studio.ui.tokens import SPACE

_LINE = 18


class LegendEntry(LineButton):
    """Its name is cut short before its value."""

    def __init__(self, series: Series, parent: QWidget | None = None) -> None:
        super().__init__(series, parent)
        self._value = ""
        self.retranslate()

    def retranslate(self) -> None:
        """Set the texts again: the language has changed."""
        self.setText(self.series.title())
        self.setAccessibleName(self.series.title())
        self.setToolTip("\n".join([self.series.explanation(), self.tr("Click to show or hide it.")]))
        self.updateGeometry()

    @property
    def value(self) -> str:
        """The number that is shown."""
        return self._value

    def set_value(self, value: float | None) -> None:
        """Show a number, or none."""
        text = "" if value is None else readable(value)
        if text != self._value:
            self._value = text
            self.setAccessibleDescription(text)
            self.update()

    def _value_width(self) -> int:
        return self.fontMetrics().horizontalAdvance("-00.000")

    def sizeHint(self) -> QSize:
        """Room for the name in full and for a long number, so that nothing moves while numbers change."""
        value = self._value_width() + SPACE if self.isChecked() else 0
        return QSize(_LINE + 5 * SPACE + self.fontMetrics().horizontalAdvance(self.text()) + value, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """The name may be cut short."""
        return QSize(min(self.sizeHint().width(), _LINE + 9 * SPACE + self._value_width()), HEIGHT)

    def nextCheckState(self) -> None:
        """Without a curve there is no number either."""
        super().nextCheckState()
        self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The line as the plot draws it, the name, and the number at the right."""
        painter = QPainter(self)
        self.paint_line(painter, _LINE, 2.0)
        frame = self.rect().adjusted(0, 0, -1, -1)
        left = _LINE + 3 * SPACE
        value = self._value_width() + SPACE if self.isChecked() else 0
        name = QRect(left, 0, self.width() - left - value - SPACE, self.height())
        vertical = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(name, Qt.AlignmentFlag.AlignLeft | vertical, painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, name.width()))
        if self.isChecked():
            painter.drawText(frame.adjusted(0, 0, -SPACE, 0), Qt.AlignmentFlag.AlignRight | vertical, self._value)


def readable(value: float) -> str:
    """About four digits: ``0.931``, ``12.40``, ``1,234``, ``1.2e-05``."""
    size = abs(value)
    if size >= 1e6 or 0 < size < 5e-4:
        return f"{value:.1e}"
    return f"{value:.3f}" if size < 10 else f"{value:.2f}" if size < 1000 else f"{value:,.0f}"
