"""A label that takes no more than a few lines; what does not fit ends in dots and is told in full by the tooltip."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent, QTextLayout
from PySide6.QtWidgets import QLabel, QWidget


def few_lines(text: str, face: QFont, width: int, most: int) -> list[str]:
    """A text in lines of at most ``width`` pixels; where it takes more than ``most``, the last of them ends in dots."""
    lines = []
    for paragraph in text.splitlines():
        layout = QTextLayout(paragraph, face)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            lines.append((paragraph[line.textStart() : line.textStart() + line.textLength()], paragraph[line.textStart() :]))
        layout.endLayout()
    shown = [each for each, _ in lines[:most]]
    if len(lines) > most:
        shown[-1] = QFontMetrics(face).elidedText(f"{lines[most - 1][1]} …", Qt.TextElideMode.ElideRight, width)
    return shown


class FewLines(QLabel):
    """Plain text; :meth:`text` and screen readers have all of it."""

    def __init__(self, lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent, wordWrap=lines > 1, textFormat=Qt.TextFormat.PlainText)
        self._most = lines
        self._told = ""

    def setText(self, text: str) -> None:
        """Say something else."""
        super().setText(text)
        self._explain()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More may fit, or less."""
        super().resizeEvent(event)
        self._explain()

    def _explain(self) -> None:
        """In full, unless the tooltip has something else to say."""
        whole = "".join(self.text().split())
        told = "" if "".join("".join(self._lines(self.width())).split()) == whole else self.text()
        if self.toolTip() == self._told:
            self.setToolTip(told)
            self._told = told

    def _lines(self, width: int) -> list[str]:
        """The text as it is shown in so many pixels of width."""
        return few_lines(self.text(), self.font(), width, self._most)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Line by line, aligned as any label."""
        painter = QPainter(self)
        height = self.fontMetrics().lineSpacing()
        lines = self._lines(self.width())
        top = max(0, self.height() - len(lines) * height) // 2 if self.alignment() & Qt.AlignmentFlag.AlignVCenter else 0
        side = self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask
        for index, line in enumerate(lines):
            painter.drawText(QRect(0, top + index * height, self.width(), height), side | Qt.AlignmentFlag.AlignVCenter, line)

    def heightForWidth(self, width: int) -> int:
        """Of the lines that there are."""
        return len(self._lines(width)) * self.fontMetrics().lineSpacing()

    def sizeHint(self) -> QSize:
        """All of the text in a line, if there is room; widths of letters are rounded."""
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 1, self.fontMetrics().lineSpacing())

    def minimumSizeHint(self) -> QSize:
        """It can be as narrow as need be."""
        return QSize(0, self.fontMetrics().lineSpacing())
