"""How several z grew, as a strip: a row for each, a column for a step, as many columns as there is room for."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gan_studio.core.growth import Growth
from gan_studio.ui import theme
from gan_studio.ui.hover_preview import HoverPreview
from gan_studio.ui.pixels import to_qimage
from gan_studio.ui.tokens import SPACE

_TILE = 64
"""So that the pixels of small pictures stay square."""
_GAP = 3
_NAMES = 72
"""The width of the names at the left."""


class GrowthStrip(QWidget):
    """As high as its rows. Hovering enlarges a picture, a click chooses its step."""

    step_chosen = Signal(object)
    """(int)"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._growth: Growth | None = None
        self._names: Sequence[str] = ()
        self._steps: list[int] = []
        self._pictures: list[list[QImage]] = []
        self._marked: int | None = None
        self._hovered: tuple[int, int] | None = None
        self.preview = HoverPreview(self)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.switch().changed.connect(self.update)

    @property
    def steps(self) -> list[int]:
        """Of the columns."""
        return self._steps

    def show_growth(self, growth: Growth | None, names: Sequence[str]) -> None:
        """Show what has grown, a row for each of ``names``."""
        self._growth, self._names = growth, names
        self.setAccessibleName(", ".join(names))
        self._arrange()
        self.updateGeometry()

    def mark(self, step: int | None) -> None:
        """Frame the column of the step that is looked at; None is the last."""
        self._marked = step
        self.update()

    def _arrange(self) -> None:
        """Choose as many steps as there is room for."""
        columns = max(2, (self.width() - _NAMES) // (_TILE + _GAP))
        shown = self._growth.fewer(columns) if self._growth is not None else None
        self._steps = shown.steps.tolist() if shown is not None else []
        self._pictures = [[to_qimage(picture) for picture in row] for row in shown.pictures] if shown is not None else []
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More room shows more steps."""
        super().resizeEvent(event)
        self._arrange()

    def _header(self) -> int:
        return self.fontMetrics().height() + SPACE

    def sizeHint(self) -> QSize:
        """The header and all rows."""
        return QSize(480, self._header() + len(self._names) * (_TILE + _GAP) + SPACE)

    def minimumSizeHint(self) -> QSize:
        """Two columns."""
        return QSize(_NAMES + 2 * (_TILE + _GAP), self.sizeHint().height())

    def cell(self, row: int, column: int) -> QRect:
        """Where a picture is."""
        return QRect(_NAMES + column * (_TILE + _GAP), self._header() + row * (_TILE + _GAP), _TILE, _TILE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Names, steps and pictures; a frame around the column of the marked step and around the picture under the mouse."""
        tokens = theme.current()
        painter = QPainter(self)
        coarse = bool(self._pictures) and self._pictures[0][0].width() <= _TILE
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not coarse)
        painter.setFont(theme.font("small"))
        painter.setPen(QColor(tokens.muted))
        across = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
        for column, step in enumerate(self._steps):
            painter.drawText(self.cell(0, column).adjusted(-_GAP, -self._header(), _GAP, -_TILE), across, f"{step:,}")
        for row, pictures in enumerate(self._pictures):
            place = self.cell(row, 0)
            name = QRect(SPACE, place.y(), _NAMES - 2 * SPACE, _TILE)
            painter.setPen(QColor(tokens.muted))
            painter.drawText(name, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap, self._names[row])
            for column, picture in enumerate(pictures):
                painter.drawImage(self.cell(row, column), picture)
        if self._steps:
            self._frame(painter)

    def _frame(self, painter: QPainter) -> None:
        tokens = theme.current()
        column = len(self._steps) - 1 if self._marked is None else max(0, int(np.searchsorted(self._steps, self._marked, side="right")) - 1)
        around = self.cell(0, column).united(self.cell(len(self._pictures) - 1, column)).adjusted(-1, -1, 0, 0)
        painter.setPen(QPen(QColor(tokens.accent), 2))
        painter.drawRect(around)
        if self._hovered is not None:
            painter.setPen(QPen(QColor(tokens.text), 1))
            painter.drawRect(self.cell(*self._hovered).adjusted(0, 0, -1, -1))

    # --- the mouse -----------------------------------------------------------------------------------------------

    def _at(self, place: QPoint) -> tuple[int, int] | None:
        """The row and the column of the picture there."""
        for row, pictures in enumerate(self._pictures):
            for column in range(len(pictures)):
                if self.cell(row, column).contains(place):
                    return row, column
        return None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Enlarge the picture under the mouse."""
        hovered = self._at(event.position().toPoint())
        if hovered == self._hovered:
            return
        self._hovered = hovered
        self.update()
        if hovered is None:
            self.preview.hide()
        else:
            row, column = hovered
            caption = self.tr("{name}, step {step:,}").format(name=self._names[row], step=self._steps[column])
            self.preview.show_picture(self._pictures[row][column], caption, event.globalPosition().toPoint())

    def leaveEvent(self, event: QEvent) -> None:
        """The mouse has gone."""
        self._hovered = None
        self.preview.hide()
        self.update()
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the step."""
        hovered = self._at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and hovered is not None:
            self.preview.hide()
            self.step_chosen.emit(self._steps[hovered[1]])
