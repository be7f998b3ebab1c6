"""The small gauge of the Train workspace: how many modes of the data are left, with a sign if the doctor is worried."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from gan_studio.core.diagnosis.standing import Standing
from gan_studio.ui import theme
from gan_studio.ui.collapse.gauge import paint_ring
from gan_studio.ui.icons import icon
from gan_studio.ui.tokens import RADIUS, SPACE

if TYPE_CHECKING:
    from gan_studio.core.diagnosis.doctor import Diagnosis
    from gan_studio.core.diagnosis.report import DiversityReport
    from gan_studio.runtime.studio import Studio

_RING, _SIGN, _HEIGHT = 24, 18, 34


class ModeBadge(QAbstractButton):
    """Hidden until the open run has been measured; :meth:`refresh` follows it."""

    def __init__(self, studio: "Studio", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self._report: DiversityReport | None = None
        self._standing: Standing | None = None
        self._diagnosis: Diagnosis | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setFont(theme.font("number"))
        theme.switch().changed.connect(self.update)
        self.hide()

    def refresh(self) -> None:
        """Show the newest report on the generator in training, and what the doctor makes of it."""
        run = self._studio.run
        report = run.diversity["current"].latest if run is not None else None
        diagnosis = run.diagnose() if run is not None else None
        if report is not self._report or diagnosis is not self._diagnosis:
            self._report, self._diagnosis = report, diagnosis
            self._standing = Standing.of(report) if report is not None else None
            self.setVisible(report is not None)
            self.retranslate()

    @property
    def _is_ill(self) -> bool:
        return self._diagnosis is not None and self._diagnosis.illness.is_ill

    def retranslate(self) -> None:
        """Set the texts again: the language has changed."""
        if self._standing is None:
            return
        text = self.tr("{covered:,} of {expected:,} modes").format(covered=self._standing.covered, expected=self._standing.expected)
        said = QCoreApplication.translate("Doctor", self._diagnosis.illness.label) if self._diagnosis is not None else self.tr("Too early to say.")
        self.setText(text)
        self.setAccessibleName(text)
        self.setAccessibleDescription(said)
        self.setToolTip("\n".join([said, self.tr("Click to see which modes are left, and what helps.")]))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the sign too, so that nothing moves when the doctor worries."""
        return self.minimumSizeHint() + QSize(2 * SPACE + self.fontMetrics().horizontalAdvance(self.text()), 0)

    def minimumSizeHint(self) -> QSize:
        """The ring and the sign: without room for all of the words they are left out."""
        return QSize(_RING + _SIGN + 4 * SPACE, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ring, the number, the sign."""
        tokens = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.hasFocus():
            painter.setPen(QPen(QColor(tokens.accent)) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.hover) if self.underMouse() else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        top = (self.height() - _RING) / 2
        paint_ring(painter, QRectF(SPACE, top, _RING, _RING), self._standing)
        if self.width() >= self.sizeHint().width():
            painter.setPen(QColor(tokens.text))
            words = self.rect().adjusted(_RING + 3 * SPACE, 0, 0, 0)
            painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.text())
        if self._is_ill:
            place = QRect(self.width() - _SIGN - SPACE, (self.height() - _SIGN) // 2, _SIGN, _SIGN)
            icon("warning", "warning").paint(painter, place)
