"""How samples are spread over the modes of the data, as a histogram or, where there are many modes, as a ranking."""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from gan_studio.ui import theme
from gan_studio.ui.collapse.mode_histogram import ModeHistogram
from gan_studio.ui.collapse.mode_ranking import ModeRanking
from gan_studio.ui.collapse.mode_shares import ModeShares
from gan_studio.ui.tokens import SPACE

if TYPE_CHECKING:
    from gan_studio.core.diagnosis.report import DiversityReport

FEW = 30
"""Modes that can be told apart in a histogram."""


class ModeChart(QWidget):
    """Shows one report."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel()
        self._title.setFont(theme.font("heading"))
        self._key = _Key()
        self.histogram, self.ranking = ModeHistogram(), ModeRanking()
        self._scroll = QScrollArea(widgetResizable=True)
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self.histogram)
        self._nothing = QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        theme.set_kind(self._nothing, "muted")
        self._stack = QStackedWidget()
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(self._scroll)
        self._stack.addWidget(self.ranking)
        top = QHBoxLayout()
        top.addWidget(self._title)
        top.addStretch()
        top.addWidget(self._key)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, SPACE)
        layout.setSpacing(SPACE)
        layout.addLayout(top)
        layout.addWidget(self._stack, 1)
        self.retranslate()

    def show_report(self, report: "DiversityReport | None", pictures: NDArray[np.uint8] | None) -> None:
        """Show another report, with real pictures (k, size, size, 3) of its modes if they are at hand."""
        shares = ModeShares.of(report, pictures) if report is not None else None
        self._key.setVisible(shares is not None)
        if shares is None:
            self._stack.setCurrentWidget(self._nothing)
            return
        few = len(shares.names) <= FEW
        self._stack.setCurrentWidget(self._scroll if few else self.ranking)
        self.histogram.show_shares(shares if few else None)
        self.ranking.show_shares(None if few else shares)

    def retranslate(self) -> None:
        """Set the texts again: the language has changed."""
        self._title.setText(self.tr("Modes"))
        self._nothing.setText(self.tr("How samples are spread over the modes of the data is seen here once they have been measured."))
        self._key.set_texts(self.tr("samples"), self.tr("data"))
        self._scroll.setAccessibleName(self.tr("Modes"))
        self.histogram.setAccessibleName(self.tr("Modes"))
        self.ranking.setAccessibleName(self.tr("Modes"))


class _Key(QWidget):
    """What bars and dashed lines are."""

    def __init__(self) -> None:
        super().__init__()
        self._texts = ("", "")
        self.setFont(theme.font("small"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.switch().changed.connect(self.update)

    def set_texts(self, samples: str, data: str) -> None:
        self._texts = (samples, data)
        self.setAccessibleName(f"{samples}, {data}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(sum(self.fontMetrics().horizontalAdvance(text) for text in self._texts) + 52, 18)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = theme.current()
        painter = QPainter(self)
        middle, x = self.height() / 2, 0.0
        for number, text in enumerate(self._texts):
            sign = QRectF(x, middle - 5, 12, 10)
            if number == 0:
                painter.fillRect(sign, QColor(tokens.accent))
            else:
                painter.setPen(QPen(QColor(tokens.text), 1.4, Qt.PenStyle.DashLine))
                painter.drawRect(sign.adjusted(0.5, 0.5, -0.5, -0.5))
            painter.setPen(QColor(tokens.muted))
            width = self.fontMetrics().horizontalAdvance(text) + 2
            painter.drawText(QRectF(x + 18, 0, width, self.height()), Qt.AlignmentFlag.AlignVCenter, text)
            x += 18 + width + 14
