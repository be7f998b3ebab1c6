"""Learn: vector arithmetic, and why three z are averaged."""

import math
from typing import ClassVar

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from gan_studio.core.translation import QT_TRANSLATE_NOOP
from gan_studio.ui import theme
from gan_studio.ui.help.blocks import Block, Drawing, Papers, SeeAlso, Text
from gan_studio.ui.help.brush import Align, arrow, note
from gan_studio.ui.help.experiment import Step
from gan_studio.ui.help.page import LATENT, HelpPage
from gan_studio.ui.help.papers import DCGAN
from gan_studio.ui.help.showing import reckoning_world

_LENGTH = 10.0
"""Of a normal z of 100 numbers."""


class AveragingPage(HelpPage):
    """What a mean leaves, and how long a sum is."""

    name: ClassVar[str] = "averaging"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Help", "Why average three z")
    chapter: ClassVar[str] = LATENT
    order: ClassVar[int] = 320

    def blocks(self) -> list[Block]:
        """A - B + C, what cancels out, and the length."""
        words = (self.tr("man with glasses"), self.tr("man"), self.tr("woman"), self.tr("woman with glasses"))
        bars = (self.tr("one z"), self.tr("mean of three"), self.tr("sum of means"), self.tr("sum of single z"), self.tr("shell"))
        return [
            Text(
                self.tr(
                    "Some directions in latent space have a meaning. What leads from “man” to “man with glasses” also leads from “woman” to “woman with "
                    "glasses”. So A − B + C is a picture of what A has and B has not, on C."
                )
            ),
            Drawing(lambda painter, size: parallelogram(painter, size, *words), 125, self.tr("A − B + C: the same step, taken from C.")),
            Text(
                self.tr(
                    "One picture has much about it besides glasses: a pose, hair, light. In the mean of three what they do not share "
                    "mostly cancels out. The DCGAN paper found sums of single z unstable, and of means of three stable."
                )
            ),
            Text(
                self.tr(
                    "And it makes the length right. A mean of three independent z is 1/√3 as long as one: 5.8 "
                    "instead of 10. In a sum squares of lengths add up: three "
                    "thirds are one again, so A − B + C of means is about as long as a random z, where G draws well. Of single z it is √3 times too long, 17."
                )
            ),
            Drawing(lambda painter, size: lengths(painter, size, *bars), 130, self.tr("Lengths, for a normal z of 100 numbers.")),
            SeeAlso(("latent", "arithmetic")),
            Papers((f"{DCGAN} Section 6.3.2 and figure 7.",)),
        ]

    def steps(self) -> tuple[Step, ...]:
        """The same sum of means and of single z."""
        if reckoning_world() is None:
            return ()
        return (
            Step(
                self.tr("Show me a sum of means"),
                self.tr("Puts an example into the baskets of Arithmetic, three pictures in each. Undo brings yours back."),
                self.tr("The nine pictures are the sum and eight neighbours of it. Below them is its length: on the shell, or near it."),
                lambda show: show.arithmetic(3),
            ),
            Step(
                self.tr("Now of single pictures"),
                self.tr("Leaves one picture in each basket. Undo brings the others back."),
                self.tr("The length is far outside the shell now, and pictures are harsher and keep more of what nobody asked for."),
                lambda show: show.arithmetic(1),
            ),
        )


def parallelogram(painter: QPainter, size: QSizeF, a: str, b: str, c: str, result: str) -> None:
    """A - B + C: the arrow from B to A, moved to C."""
    tokens = theme.current()
    low, high, left, right = size.height() * 0.92, size.height() * 0.08, size.width() * 0.24, size.width() * 0.76
    for x in (left, right):
        arrow(painter, QPointF(x, low - 14), QPointF(x, high + 14), tokens.accent)
    painter.setPen(QPen(QColor(tokens.outline), 1, Qt.PenStyle.DotLine))
    for y in (low - 18, high + 18):
        painter.drawLine(QPointF(left + 8, y), QPointF(right - 8, y))
    for place, letter, text in ((QPointF(left, high), "A", a), (QPointF(left, low), "B", b), (QPointF(right, low), "C", c)):
        note(painter, place, f"{letter}: {text}", tokens.text)
    note(painter, QPointF(right, high), result, tokens.accent)


def lengths(painter: QPainter, size: QSizeF, one: str, mean: str, sum_of_means: str, sum_of_single: str, shell: str) -> None:
    """Four bars, and the length that z should have."""
    tokens = theme.current()
    rows = ((one, 1.0), (mean, 1 / math.sqrt(3)), (sum_of_means, 1.0), (sum_of_single, math.sqrt(3)))
    start, unit = size.width() * 0.47, size.width() * 0.43 / math.sqrt(3)
    for row, (name, factor) in enumerate(rows):
        y = 20.0 + 27 * row
        note(painter, QPointF(start - 8, y), name, tokens.text, Align.AlignRight)
        color = tokens.accent if factor == 1 else tokens.warning
        painter.fillRect(QRectF(start, y - 7, unit * factor, 14), QColor(color))
        note(painter, QPointF(start + unit * factor + 4, y), f"{_LENGTH * factor:.2g}", align=Align.AlignLeft)
    painter.setPen(tokens.pen("reference"))
    painter.drawLine(QPointF(start + unit, 10), QPointF(start + unit, 112))
    note(painter, QPointF(start + unit, 121), shell)
