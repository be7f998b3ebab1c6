"""Learn: the latent space, and why a walk follows an arc."""

import math
from typing import ClassVar

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from gan_studio.core.translation import QT_TRANSLATE_NOOP
from gan_studio.ui import theme
from gan_studio.ui.help.blocks import Block, Drawing, Papers, SeeAlso, Text
from gan_studio.ui.help.brush import dot, note
from gan_studio.ui.help.experiment import Step
from gan_studio.ui.help.page import LATENT, HelpPage
from gan_studio.ui.help.papers import DCGAN


class LatentPage(HelpPage):
    """The shell, the arc and the cube."""

    name: ClassVar[str] = "latent"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Help", "Latent space and the walk")
    chapter: ClassVar[str] = LATENT
    order: ClassVar[int] = 310

    def blocks(self) -> list[Block]:
        """What z is, where it lies, and which way to go."""
        words = (self.tr("normal"), self.tr("uniform"), self.tr("length 10"), self.tr("7.1"))
        return [
            Text(
                self.tr(
                    "z is a list of numbers drawn at random, and G makes a picture of each. Close z are similar pictures, so a way through z is a film. "
                    "Sudden jumps would be a sign that G has learned pictures by heart."
                )
            ),
            Drawing(
                lambda painter, size: ways(painter, size, *words),
                170,
                self.tr(
                    "Normal: along the arc z keeps its length, half-way on the dashed line it has lost almost "
                    "a third of it. Uniform: straight lines stay in the cube."
                ),
            ),
            Text(
                self.tr(
                    "A normal z of 100 numbers is about √100 = 10 long, and hardly ever less than 8 or more than 12: all z lie on a thin shell. "
                    "G was trained there and nowhere else. The middle of a straight line between two of them is 7.1 long, where no z ever was. "
                    "So the walk follows the arc, which keeps the length."
                )
            ),
            Text(
                self.tr(
                    "A uniform z, as DCGAN had it, fills a cube from −1 to 1 and is about 5.8 long. A straight line between two of its z stays in the cube, "
                    "so there the walk goes straight."
                )
            ),
            SeeAlso(("averaging", "walk", "memory")),
            Papers(
                (
                    f"{DCGAN} Section 6.1 and figure 4.",
                    "White 2016: Sampling Generative Networks. arXiv:1609.04468.",
                )
            ),
        ]

    def steps(self) -> tuple[Step, ...]:
        """The same path along arcs, and straight."""
        return (
            Step(
                self.tr("Show me a walk"),
                self.tr("Plays a path in Walk, along arcs: through your keyframes, or through nine random ones. Undo takes it back."),
                self.tr("Every picture on the way is a room, or whatever your model draws. The length of z under the picture hardly changes."),
                lambda show: show.walk("spherical"),
            ),
            Step(
                self.tr("Now in straight lines"),
                self.tr("Plays the same path in straight lines. Undo takes it back."),
                self.tr("Watch the length under the picture: half-way it drops far below the shell, and pictures become paler or more alike."),
                lambda show: show.walk("linear"),
            ),
        )


def ways(painter: QPainter, size: QSizeF, normal: str, uniform: str, radius: str, middle: str) -> None:
    """A shell with an arc and a chord; a square with a straight line."""
    tokens = theme.current()
    reach = min(size.width() / 4 - 14, size.height() / 2 - 20)
    _shell(painter, QPointF(size.width() * 0.26, size.height() / 2 - 8), reach, radius, middle)
    cube = QPointF(size.width() * 0.76, size.height() / 2 - 8)
    painter.setPen(QPen(QColor(tokens.outline), 1.5))
    painter.drawRect(QRectF(cube.x() - reach * 0.85, cube.y() - reach * 0.85, reach * 1.7, reach * 1.7))
    ends = [cube + QPointF(-0.6, 0.25) * reach, cube + QPointF(0.55, -0.5) * reach]
    painter.setPen(QPen(QColor(tokens.accent), 2.5))
    painter.drawLine(*ends)
    for end in ends:
        dot(painter, end, tokens.text)
    for place, text in ((0.26, normal), (0.76, uniform)):
        note(painter, QPointF(size.width() * place, size.height() - 9), text)


def _shell(painter: QPainter, center: QPointF, reach: float, radius: str, middle: str) -> None:
    tokens = theme.current()
    ring = QRectF(center.x() - reach, center.y() - reach, 2 * reach, 2 * reach)
    painter.setPen(QPen(QColor(tokens.outline), 1.5))
    painter.drawEllipse(ring)
    ends = [center + QPointF(math.cos(angle), -math.sin(angle)) * reach for angle in (math.radians(150), math.radians(60))]
    painter.setPen(QPen(QColor(tokens.accent), 2.5))
    painter.drawArc(ring, 16 * 60, 16 * 90)
    painter.setPen(QPen(QColor(tokens.warning), 1.5, Qt.PenStyle.DashLine))
    painter.drawLine(*ends)
    painter.setPen(QPen(QColor(tokens.muted), 1, Qt.PenStyle.DotLine))
    painter.drawLine(center, center + QPointF(math.cos(math.radians(-30)), math.sin(math.radians(30))) * reach)
    half = (ends[0] + ends[1]) / 2
    dot(painter, half, tokens.warning, 3)
    dot(painter, center, tokens.muted, 2)
    for end in ends:
        dot(painter, end, tokens.text)
    note(painter, half + QPointF(14, 13), middle, tokens.warning)
    note(painter, center + QPointF(-4, reach * 0.45), radius)
