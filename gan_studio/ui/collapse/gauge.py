"""The gauge: a ring of the data's modes, filled as far as samples show them, and how many that are."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from gan_studio.core.diagnosis.standing import Standing
from gan_studio.ui import theme

_FULL = 360.0
_GAP = 5.0
"""Degrees between two modes, where each has its own part of the ring."""
MOST_PARTS = 24
"""Modes that can have one."""


class ModeGauge(QWidget):
    """Square. With few modes each has its place on the ring; thousands share it by what became of them."""

    def __init__(self, size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = size
        self._standing: Standing | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.switch().changed.connect(self.update)
        self._name()

    def show_standing(self, standing: Standing | None) -> None:
        """Show another report's modes; None while there is none."""
        self._standing = standing
        self._name()
        self.update()

    def _name(self) -> None:
        """The same in words."""
        words = self.tr("{covered:,} of {count:,} modes") if self._standing is not None else self.tr("The modes are not measured yet")
        covered, expected = (self._standing.covered, self._standing.expected) if self._standing is not None else (0, 0)
        self.setAccessibleName(words.format(covered=covered, count=expected))

    def changeEvent(self, event: QEvent) -> None:
        """Notice a change of language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()

    def sizeHint(self) -> QSize:
        """As large as was asked for."""
        return QSize(self._size, self._size)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ring, and what is inside."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ring(painter, QRectF(self.rect()), self._standing)
        if self._standing is not None:
            self._write(painter, self._standing)

    def _write(self, painter: QPainter, standing: Standing) -> None:
        """How many, of how many."""
        tokens = theme.current()
        number, words = theme.font("title"), theme.font("small")
        number.setPointSizeF(number.pointSizeF() * (1.35 if standing.covered < 1000 else 1.0))
        middle = QRectF(self.rect())
        painter.setFont(number)
        painter.setPen(QColor(tokens.text))
        painter.drawText(middle.translated(0, -8), Qt.AlignmentFlag.AlignCenter, f"{standing.covered:,}")
        painter.setFont(words)
        painter.setPen(QColor(tokens.muted))
        painter.drawText(middle.translated(0, 13), Qt.AlignmentFlag.AlignCenter, self.tr("of {count:,}").format(count=standing.expected))


def paint_ring(painter: QPainter, rect: QRectF, standing: Standing | None) -> None:
    """The ring alone, as large as ``rect``: thick for modes with a fair share, thin in the same colour for rare ones, a faint line for missing ones."""
    width = max(4.0, rect.width() / 10)
    ring = rect.adjusted(width / 2 + 0.5, width / 2 + 0.5, -width / 2 - 0.5, -width / 2 - 0.5)
    for start, length, share in _parts(standing, width / ring.width()):
        tokens = theme.current()
        pen = QPen(QColor(tokens.good if share else tokens.outline), width if share == 1 else max(2.0, 0.4 * width))
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        # Qt counts sixteenths of a degree against the clock from three o'clock; the first mode is at twelve, clockwise.
        painter.drawArc(ring, round(16 * (90 - start)), -round(16 * length))


def _parts(standing: Standing | None, thickness: float) -> list[tuple[float, float, float]]:
    """Where the ring's parts begin, how long they are, in degrees, and what they are: 1 fair, 0.5 rare, 0 missing."""
    if standing is None:
        return [(0, _FULL, 0)]
    modes = len(standing.fair)
    if modes <= MOST_PARTS and standing.expected == modes:
        each = _FULL / modes
        gap = min(_GAP, each / 4) * (1.6 if thickness > 0.13 else 1)
        states = [1.0 if fair else 0.5 if shown else 0.0 for fair, shown in zip(standing.fair, standing.shown, strict=True)]
        return [(number * each + gap / 2, each - gap, state) for number, state in enumerate(states)]
    shares = [min(1.0, standing.covered / standing.expected), 0.0, 0.0]
    shares[1] = min(1 - shares[0], standing.rare / standing.expected)
    shares[2] = 1 - shares[0] - shares[1]
    starts = [_FULL * sum(shares[:at]) for at in range(3)]
    return [(start, _FULL * share, state) for start, share, state in zip(starts, shares, (1.0, 0.5, 0.0), strict=True) if share > 0]
