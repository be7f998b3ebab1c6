"""What the doctor said over time, as a band: high where something was wrong, low where nothing was."""

import math
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from html import escape

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from gan_studio.core.diagnosis.doctor import Diagnosis
from gan_studio.core.diagnosis.illness import Illness
from gan_studio.ui import theme
from gan_studio.ui.collapse.saying import of_diagnosis
from gan_studio.ui.plots.painted_plot import PaintedPlot
from gan_studio.ui.tokens import SPACE

_HEIGHT = 24
_WELL = 4
"""Height of the band while nothing is wrong."""
_LEGIBLE = 70
"""Shorter stretches have no room for words."""


@dataclass(frozen=True)
class Stretch:
    """So long the doctor said the same."""

    first: int
    """The step at which it was said first."""
    end: float
    """The step of the next report, at which something else was said or nothing; infinite if none has come."""
    illness: type[Illness]


class DoctorBand(PaintedPlot):
    """Knows what was said, and when."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, lowest=_HEIGHT)
        self.graph.setFixedHeight(_HEIGHT)
        self._said: dict[int, Diagnosis] = {}
        self._reports: Sequence[int] = ()
        self.stretches: list[Stretch] = []
        self.set_steps_shown(False)
        self._recolour()

    def show_said(self, said: Sequence[tuple[int, Diagnosis]], reports: Sequence[int]) -> None:
        """Show diagnoses with their steps from the next drawing on; each holds until the next of the ``reports``, the last from then on.

        Both ascend; at some of the reports the doctor may have said nothing.
        """
        self._said = dict(said)
        self._reports = reports
        ends = (*map(float, reports[1:]), math.inf)
        self.stretches = []
        for first, end in zip(reports, ends, strict=False):
            illness = self._said[first].illness if first in self._said else None
            before = self.stretches[-1] if self.stretches else None
            if before is not None and before.end == first and before.illness is illness:
                self.stretches[-1] = replace(before, end=end)
            elif illness is not None:
                self.stretches.append(Stretch(first, end, illness))

    def history_words(self) -> str:
        """Everything that was said, as a list of sentences."""
        words = [(stretch.first, QCoreApplication.translate("Doctor", stretch.illness.label)) for stretch in self.stretches]
        return "\n".join(self.tr("From step {step:,}: {said}").format(step=step, said=said) for step, said in words)

    def said_at(self, step: float) -> Diagnosis | None:
        """What was said at the last report before ``step``."""
        index = bisect_right(self._reports, step) - 1
        return self._said.get(self._reports[index]) if index >= 0 else None

    def words_at(self, step: float) -> str:
        """That as rich text; empty where it was too early to say anything."""
        diagnosis = self.said_at(step)
        if diagnosis is None:
            return ""
        saying = of_diagnosis(diagnosis)
        return f"<b>{escape(saying.sentence)}</b><br>{escape(saying.evidence)}"

    def paint(self, painter: QPainter, area: QRectF) -> None:
        """The stretches, in words where there is room."""
        tokens = theme.current()
        painter.setFont(theme.font("small"))
        for stretch in self.stretches:
            left, right = (self.x_of(step, area) for step in (stretch.first, stretch.end))
            ill = stretch.illness.is_ill
            height = area.height() - 4 if ill else _WELL
            place = QRectF(left, area.bottom() - 2 - height, max(1.0, right - left - 1), height)
            painter.fillRect(place, QColor(tokens.danger if ill else tokens.good))
            visible = place.intersected(area)
            if visible.width() >= _LEGIBLE:
                room = QRectF(visible.left() + SPACE, area.top(), visible.width() - 2 * SPACE, area.height() - (0 if ill else _WELL))
                label = QCoreApplication.translate("Doctor", stretch.illness.label)
                painter.setPen(QColor(tokens.on_accent if ill else tokens.muted))
                painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, painter.fontMetrics().elidedText(label, Qt.TextElideMode.ElideRight, int(room.width())))
