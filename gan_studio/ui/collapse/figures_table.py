"""The figures of a report, each beside what real pictures score, with a bar and a word that say what to make of it."""

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from gan_studio.core.diagnosis.figures import FIGURES
from gan_studio.core.diagnosis.shortfall import LITTLE, MUCH, SAME, is_beyond, shortfall
from gan_studio.ui import theme
from gan_studio.ui.collapse.figure_words import figure_help, figure_label, figure_number
from gan_studio.ui.theme import font, set_kind
from gan_studio.ui.tokens import SPACE

if TYPE_CHECKING:
    from gan_studio.core.diagnosis.report import DiversityFrame, DiversityReport, Measured

NAME, VALUE, CLOSER, REAL, BAR, WORDS = range(6)


class FiguresTable(QWidget):
    """Shows a report, and beside it one of more samples if there is one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frames: tuple[DiversityFrame | None, DiversityFrame | None] = (None, None)
        self._heads = [QLabel() for _ in range(WORDS + 1)]
        self._cells: dict[str, list[QLabel]] = {}
        self._bars: dict[str, _Bar] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(3 * SPACE)
        self._grid.setVerticalSpacing(SPACE)
        self._grid.setColumnStretch(WORDS, 1)
        for column, head in enumerate(self._heads):
            set_kind(head, "muted")
            head.setFont(font("small"))
            head.setAlignment(_alignment(column))
            self._grid.addWidget(head, 0, column, _alignment(column))
        for row, name in enumerate(FIGURES, 1):
            self._add_row(row, name)
        self.retranslate()

    def _add_row(self, row: int, name: str) -> None:
        cells = [QLabel() for _ in range(WORDS + 1)]
        bar = _Bar()
        for column, cell in enumerate(cells):
            if column == BAR:
                self._grid.addWidget(bar, row, column)
                continue
            if column in (VALUE, CLOSER, REAL):
                cell.setFont(font("number"))
                cell.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            if column in (REAL, WORDS):
                set_kind(cell, "muted")
            self._grid.addWidget(cell, row, column, _alignment(column))
        self._cells[name], self._bars[name] = cells, bar

    def show_frames(self, frame: "DiversityFrame | None", closer: "DiversityFrame | None") -> None:
        """Show another report, and one of more samples, which has real pictures of its own to stand beside."""
        if (frame, closer) != self._frames:
            self._frames = (frame, closer)
            self._fill()

    def text(self, name: str, column: int) -> str:
        """What a figure's row says in a column."""
        return self._cells[name][column].text()

    def _fill(self) -> None:
        report, closer = (frame.report if frame is not None else None for frame in self._frames)
        self._heads[CLOSER].setVisible(closer is not None)
        self._name_heads()
        for name, cells in self._cells.items():
            measured = report.figures.get(name) if report is not None else None
            cells[VALUE].setText(figure_number(name, measured.value) if measured else "–")
            cells[REAL].setText(figure_number(name, measured.baseline) if measured else "–")
            self._show_closer(name, closer)
            if report is None or measured is None:
                cells[WORDS].clear()
                self._bars[name].show_shortfall(math.nan)
                continue
            lack = shortfall(name, measured, len(report.counts))
            self._bars[name].show_shortfall(lack)
            cells[WORDS].setText(self._verdict(name, measured, lack))

    def _show_closer(self, name: str, closer: "DiversityReport | None") -> None:
        cell = self._cells[name][CLOSER]
        cell.setVisible(closer is not None)
        measured = closer.figures.get(name) if closer is not None else None
        cell.setText(figure_number(name, measured.value) if measured else "–")
        if measured is not None:
            cell.setToolTip(self.tr("As many real pictures score {value}.").format(value=figure_number(name, measured.baseline)))

    def _verdict(self, name: str, measured: "Measured", lack: float) -> str:
        if math.isnan(lack):
            return ""
        if is_beyond(name, measured):
            return self.tr("beyond real")
        if lack < SAME:
            return self.tr("like real")
        if lack < LITTLE:
            return self.tr("a bit worse")
        return self.tr("worse") if lack < MUCH else self.tr("far worse")

    def _name_heads(self) -> None:
        texts = {REAL: self.tr("real\npictures")}
        for column, frame in zip((VALUE, CLOSER), self._frames, strict=True):
            if frame is not None:
                texts[column] = self.tr("{count:,} samples\nstep {step:,}").format(count=frame.report.samples, step=frame.step)
        for column, head in enumerate(self._heads):
            head.setText(texts.get(column, ""))
        self._heads[REAL].setToolTip(self.tr("What as many real pictures score beside other real ones: the best that can be hoped for"))

    def retranslate(self) -> None:
        """Set the texts again: the language has changed."""
        for name, cells in self._cells.items():
            cells[NAME].setText(figure_label(name))
            for cell in cells:
                cell.setToolTip(figure_help(name))
        self._fill()


class _Bar(QWidget):
    """Full where samples are as good as real pictures; the emptier, the worse."""

    def __init__(self) -> None:
        super().__init__()
        self.show_shortfall(math.nan)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.switch().changed.connect(self.update)

    def show_shortfall(self, shortfall: float) -> None:
        self._shortfall = shortfall
        self.setAccessibleName(self.tr("not measured") if math.isnan(shortfall) else f"{1 - shortfall:.0%}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(52, 14)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        track = QRectF(0, self.height() / 2 - 3, self.width(), 6)
        painter.setBrush(QColor(tokens.border))
        painter.drawRoundedRect(track, 3, 3)
        if not math.isnan(self._shortfall):
            painter.setBrush(QColor(tokens.good if self._shortfall < LITTLE else tokens.warning))
            track.setWidth(max(3.0, track.width() * (1 - self._shortfall)))
            painter.drawRoundedRect(track, 3, 3)


def _alignment(column: int) -> Qt.AlignmentFlag:
    horizontal = Qt.AlignmentFlag.AlignRight if column in (VALUE, CLOSER, REAL) else Qt.AlignmentFlag.AlignLeft
    return horizontal | Qt.AlignmentFlag.AlignVCenter
