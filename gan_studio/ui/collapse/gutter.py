"""What stands to the left of the plots on the page “Over time”: names and values, in one column."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gan_studio.ui import theme
from gan_studio.ui.few_lines import FewLines
from gan_studio.ui.theme import font, set_kind
from gan_studio.ui.tokens import SPACE

GUTTER = 188
"""Width of the column, in pixels."""
_DASHES = 16


def title_label() -> FewLines:
    """The name of a plot; it is cut short before the column grows."""
    label = FewLines(1)
    label.setFont(strong_font())
    return label


def strong_font() -> QFont:
    """That of names and values."""
    result = font("number")
    result.setWeight(QFont.Weight.DemiBold)
    return result


class FigureLegend(QWidget):
    """A figure's name, its value, and what real pictures score beside the dashes that mark it in the plot."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(GUTTER)
        self.title = title_label()
        self.value, self.real = QLabel(), QLabel()
        self.value.setFont(strong_font())
        self.real.setFont(font("number"))
        set_kind(self.real, "muted")
        numbers = QHBoxLayout()
        numbers.setSpacing(2 * SPACE)
        numbers.addWidget(self.value)
        numbers.addStretch()
        numbers.addWidget(_Dashes())
        numbers.addWidget(self.real)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * SPACE, SPACE, SPACE, SPACE)
        layout.setSpacing(0)
        layout.addWidget(self.title)
        layout.addLayout(numbers)
        layout.addStretch()

    def show_values(self, value: str, baseline: str) -> None:
        """Write both."""
        self.value.setText(value)
        self.real.setText(self.tr("real {value}").format(value=baseline))


class _Dashes(QWidget):
    """A piece of a baseline."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(_DASHES, 10)
        theme.switch().changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """As the plots draw it."""
        painter = QPainter(self)
        painter.setPen(baseline_pen(1.5))
        painter.drawLine(0, self.height() // 2, self.width(), self.height() // 2)


def figure_pen(width: float) -> QPen:
    """The pen of a figure of diversity: it is about the generator."""
    return theme.current().pen("generator", width)


def baseline_pen(width: float) -> QPen:
    """That of what real pictures score: the same colour, dashed."""
    pen = figure_pen(width)
    pen.setStyle(Qt.PenStyle.CustomDashLine)
    pen.setDashPattern([4, 3])
    return pen
