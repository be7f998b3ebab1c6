"""The stripes: which modes a generator drew over time. One that hops leaves them like a weaver's shuttle."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter, QPen
from PySide6.QtWidgets import QWidget

from gan_studio.core.diagnosis.history import DiversityHistory
from gan_studio.core.diagnosis.stripes import Stripes, stripe_colours
from gan_studio.ui import theme
from gan_studio.ui.collapse.mode_words import mode_words
from gan_studio.ui.plots.painted_plot import PaintedPlot
from gan_studio.ui.plots.step_plot import AXIS_WIDTH

_LOWEST = 96
_MOST_ROWS = 125
"""More modes than this share rows: a thousand are eight to a row."""
_WIDEST_NAME = 120
_SEPARATED = 6
"""Rows at least so high have a hairline between them."""


class StripesPlot(PaintedPlot):
    """A row for each mode, a column for each report."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, lowest=_LOWEST)
        self.stripes = Stripes.of(DiversityHistory(), _MOST_ROWS)
        self._image = QImage()
        self._names: tuple[str, ...] = ()
        self._view.invertY(True)
        self.set_steps_shown(False)
        self._view.sigResized.connect(self._write_names)
        self._recolour()

    def show_history(self, history: DiversityHistory) -> None:
        """Show these reports from the next drawing on."""
        self.stripes = Stripes.of(history, _MOST_ROWS)
        modes = history.modes
        self._names = tuple(mode_words(modes, part) for part in self.stripes.modes) if modes is not None else ()
        self._view.setYRange(0, max(1, len(self._names)), padding=0)
        self._write_names()

    @property
    def name_width(self) -> int:
        """How many pixels the names of the rows take."""
        metrics = QFontMetrics(theme.font("small"))
        return max(AXIS_WIDTH, min(_WIDEST_NAME, max((metrics.horizontalAdvance(name) for name in self._names), default=0) + 12))

    def words(self) -> str:
        """What the newest report shows, for those who cannot see it."""
        if not len(self.stripes.steps):
            return self.tr("Nothing yet")
        missing = [name for name, ratio in zip(self._names, self.stripes.ratios[-1], strict=True) if ratio == 0]
        text = self.tr("Step {step:,}: every mode is drawn") if not missing else self.tr("Step {step:,}: not drawn: {names}")
        return text.format(step=int(self.stripes.steps[-1]), names=", ".join(missing))

    def name_of(self, row: int) -> str:
        """What a row is called."""
        return self._names[row]

    @property
    def pointed_row(self) -> int | None:
        """The row under the mouse."""
        if self._mouse is None or not self._names:
            return None
        return min(len(self._names) - 1, max(0, int(self._view.mapSceneToView(self._mouse).y())))

    def draw(self, low: float, high: float) -> None:
        """Draw the steps from ``low`` to ``high``."""
        columns = round(self.columns * self.devicePixelRatioF())
        colours = stripe_colours(self.stripes.columns(low, high, columns))
        rows = len(colours)
        self._image = QImage(colours.tobytes(), columns, rows, 4 * columns, QImage.Format.Format_RGBA8888).copy() if rows else QImage()
        self.draw_steps(low, high)

    def paint(self, painter: QPainter, area: QRectF) -> None:
        """The picture, and hairlines between its rows."""
        if self._image.isNull():
            return
        painter.drawImage(area, self._image)
        height = area.height() / len(self._names)
        if height >= _SEPARATED:
            painter.setPen(QPen(QColor(theme.current().window), 1))
            for row in range(1, len(self._names)):
                y = round(area.top() + row * height)
                painter.drawLine(round(area.left()), y, round(area.right()), y)

    def _write_names(self) -> None:
        """As many of the names as fit beside each other."""
        metrics = QFontMetrics(theme.font("small"))
        count = len(self._names)
        height = float(self._view.height()) / max(1, count)
        every = max(1, -(-metrics.height() // max(1, round(height * 1.15))))
        width = self.name_width - 8
        ticks = [(row + 0.5, metrics.elidedText(self._names[row], Qt.TextElideMode.ElideRight, width)) for row in range(every // 2, count, every)]
        self._item.getAxis("left").setTicks([ticks, []])
