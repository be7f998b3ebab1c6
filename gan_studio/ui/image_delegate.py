"""How one picture of a grid is painted: frame, group, selection, badge."""

from typing import Literal

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gan_studio.ui import theme
from gan_studio.ui.image_model import BADGE_ROLE, GROUP_ROLE, PICTURE_ROLE, Index
from gan_studio.ui.tokens import Theme

State = QStyle.StateFlag

_GROUP_STYLES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine, Qt.PenStyle.DashDotLine)
"""Frames of groups whose colours look alike to colour-blind eyes differ in these; so do those of pictures too small for a number."""
_NUMBERED = 34
"""Pictures this wide have room for their group's number."""


class ImageDelegate(QStyledItemDelegate):
    """Paints square cells of :attr:`cell` pixels, with :attr:`gap` pixels between two pictures."""

    def __init__(self) -> None:
        super().__init__()
        self.cell = 96
        self.gap = 6
        self.smooth = True

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Every cell has the same size."""
        return QSize(self.cell, self.cell)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The picture, brought forward when it is selected or under the mouse."""
        tokens = theme.current()
        state = option.state
        rect = option.rect
        half = self.gap // 2
        frame = rect.adjusted(half, half, half - self.gap, half - self.gap)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self.smooth)
        picture = index.data(PICTURE_ROLE)
        size = picture.size().scaled(frame.size(), Qt.AspectRatioMode.KeepAspectRatio)
        target = QRect(frame.x() + (frame.width() - size.width()) // 2, frame.y() + (frame.height() - size.height()) // 2, size.width(), size.height())
        painter.drawImage(target, picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if group := index.data(GROUP_ROLE):
            self._frame_group(painter, target, group)
        if state & State.State_Selected:
            self._outline(painter, target, tokens.accent, 3)
        elif state & State.State_MouseOver:
            self._outline(painter, target, tokens.muted, 1.5)
        if state & State.State_HasFocus:
            self._outline(painter, target, tokens.text, 1.5)
        if badge := index.data(BADGE_ROLE):
            _draw_badge(painter, target, badge)
        painter.restore()

    def _frame_group(self, painter: QPainter, rect: QRect, number: int) -> None:
        """A frame in the group's colour, with its number in a corner."""
        tokens = theme.current()
        color, style = group_frame(tokens, number)
        self._outline(painter, rect, color, 2, style)
        if rect.width() >= _NUMBERED:
            _draw_pill(painter, rect, str(number), color, tokens.window, corner="right")

    def _outline(self, painter: QPainter, rect: QRect, color: str, width: float, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> None:
        """A frame in the gap around the picture, so that it hides none of it while the gap is wide enough."""
        reach = min(width / 2, self.gap / 2 - 0.5)
        painter.setPen(QPen(QColor(color), width, style))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(rect).adjusted(-reach, -reach, reach, reach), 2, 2)


def group_frame(theme: Theme, number: int) -> tuple[str, Qt.PenStyle]:
    """The colour and the line of the frames of a group, by its number from 1."""
    return theme.groups[(number - 1) % len(theme.groups)], _GROUP_STYLES[(number - 1) % len(_GROUP_STYLES)]


def _draw_badge(painter: QPainter, rect: QRect, text: str) -> None:
    tokens = theme.current()
    _draw_pill(painter, rect, text, tokens.accent, tokens.on_accent, corner="left")


def _draw_pill(painter: QPainter, rect: QRect, text: str, ground: str, ink: str, corner: Literal["left", "right"]) -> None:
    """A pill in one of the upper corners, readable on any picture."""
    font = theme.font("small")
    font.setBold(True)
    painter.setFont(font)
    metrics = painter.fontMetrics()
    height = metrics.height() + 2
    width = min(max(height, metrics.horizontalAdvance(text) + 10), rect.width() - 6)
    left = rect.x() + 3 if corner == "left" else rect.right() - 2 - width
    pill = QRectF(left, rect.y() + 3, width, height)
    painter.setPen(QPen(QColor(ink), 1))
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(pill, height / 2, height / 2)
    painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(width) - 6))
