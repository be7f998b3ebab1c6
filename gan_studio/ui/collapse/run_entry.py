"""One compared run in a plot's legend: a piece of its line, its letter, and its value where there is room; pressing it hides the curve."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from gan_studio.ui.collapse.run_series import RunSeries
from gan_studio.ui.plots.line_button import HEIGHT, LineButton
from gan_studio.ui.tokens import SPACE

_LINE = 20


class RunEntry(LineButton):
    """Checked while its curve is shown. Four of them fit over a narrow plot."""

    def __init__(self, series: RunSeries, parent: QWidget | None = None) -> None:
        super().__init__(series, parent)
        self.value = ""
        """The number that is shown."""
        self.setText(series.title())
        self.retranslate()

    def retranslate(self) -> None:
        """Set the texts again: the language has changed."""
        self.setAccessibleName(f"{self.series.title()}, {self.series.explanation()}")
        self._explain()

    def _explain(self) -> None:
        value = f": {self.value}" if self.value else ""
        self.setToolTip("\n".join([f"{self.series.title()}  {self.series.explanation()}{value}", self.tr("Click to show or hide it.")]))

    def set_value(self, text: str) -> None:
        """Show a number; empty is none."""
        if text != self.value:
            self.value = text
            self.setAccessibleDescription(text)
            self._explain()
            self.update()

    def _width_without(self) -> int:
        return _LINE + 4 * SPACE + self.fontMetrics().horizontalAdvance(self.text())

    def _value_width(self) -> int:
        return self.fontMetrics().horizontalAdvance("-00.000") + SPACE

    def sizeHint(self) -> QSize:
        """Room for a long number, so that nothing moves while numbers change."""
        return QSize(self._width_without() + self._value_width(), HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """The number may go."""
        return QSize(self._width_without(), HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The line as the plot draws it, the letter, and the number at the right."""
        painter = QPainter(self)
        self.paint_line(painter, _LINE, 2.2)
        frame = self.rect().adjusted(0, 0, -1, -1)
        vertical = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRect(_LINE + 2 * SPACE, 0, self.width(), self.height()), Qt.AlignmentFlag.AlignLeft | vertical, self.text())
        if self.isChecked() and self.width() >= self.sizeHint().width():
            painter.drawText(frame.adjusted(0, 0, -SPACE, 0), Qt.AlignmentFlag.AlignRight | vertical, self.value)
