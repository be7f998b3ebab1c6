"""How long z is, against the lengths that the prior's z have."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gan_studio.core.latent.arithmetic import NormReport
from gan_studio.ui import theme
from gan_studio.ui.tokens import SPACE

_TRACK = 92
_HEIGHT = 22


class NormGauge(QWidget):
    """A number and a needle over a track, on which the usual range is marked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report: NormReport | None = None
        self.setFont(theme.font("number"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.switch().changed.connect(self.update)

    def show_report(self, report: NormReport) -> None:
        """Show another z's length."""
        if report != self._report:
            self._report = report
            self.setAccessibleName(self._text())
            self.retranslate()
            self.update()

    def retranslate(self) -> None:
        """Set the text again: the language has changed."""
        if self._report is not None:
            expected = self.tr("|z| = {norm:.1f}. The z that the model was trained on have about {expected:.1f} ± {spread:.1f}.")
            self.setToolTip(expected.format(norm=self._report.norm, expected=self._report.expected, spread=3 * self._report.spread))

    def _text(self) -> str:
        return f"|z| {self._report.norm:.1f}" if self._report is not None else ""

    def sizeHint(self) -> QSize:
        """Room for the longest number, whatever the number is now."""
        return QSize(self.fontMetrics().horizontalAdvance("|z| 000.0") + 2 * SPACE + _TRACK, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The number, the track from 0 to twice the expected length, the usual range, and the needle."""
        if self._report is None:
            return
        tokens = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(tokens.muted if self._report.typical else tokens.warning))
        left = self.width() - _TRACK
        painter.drawText(QRectF(0, 0, left - 2 * SPACE, self.height()), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._text())
        painter.setPen(Qt.PenStyle.NoPen)
        middle, radius = self.height() / 2, 2.0
        painter.setBrush(QColor(tokens.outline))
        painter.drawRoundedRect(QRectF(left, middle - 2, _TRACK, 4), radius, radius)
        scale = _TRACK / (2 * self._report.expected)
        low = left + max(0.0, self._report.expected - 3 * self._report.spread) * scale
        high = left + min(2 * self._report.expected, self._report.expected + 3 * self._report.spread) * scale
        painter.setBrush(QColor(tokens.accent if self._report.typical else tokens.disabled))
        painter.drawRoundedRect(QRectF(low, middle - 2, high - low, 4), radius, radius)
        needle = left + min(_TRACK - 1.5, self._report.norm * scale)
        painter.setBrush(QColor(tokens.text if self._report.typical else tokens.warning))
        painter.drawRoundedRect(QRectF(needle - 1.5, middle - 7, 3, 14), 1.5, 1.5)
