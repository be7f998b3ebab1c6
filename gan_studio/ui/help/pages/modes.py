"""Learn: what mode collapse is, and how it is seen."""

from typing import ClassVar

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QColor, QPainter

from gan_studio.core.translation import QT_TRANSLATE_NOOP
from gan_studio.ui import theme
from gan_studio.ui.help.blocks import Block, Drawing, Heading, Papers, SeeAlso, Text
from gan_studio.ui.help.brush import note
from gan_studio.ui.help.experiment import Step
from gan_studio.ui.help.page import COLLAPSE, HelpPage
from gan_studio.ui.help.papers import GAN

_LEADERS = (3, 3, 3, 6, 6, 6, 6, 1, 1, 1, 5, 5, 5, 5, 0, 0, 0, 7, 7, 7, 2, 2, 2, 2, 4, 4)
"""Which mode is drawn, once G hops."""


class ModesPage(HelpPage):
    """Modes, and how they are lost."""

    name: ClassVar[str] = "modes"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Help", "What mode collapse is")
    chapter: ClassVar[str] = COLLAPSE
    order: ClassVar[int] = 210

    def blocks(self) -> list[Block]:
        """What it is, why nothing forbids it, how to see it."""
        bars = (self.tr("the data"), self.tr("a healthy G"), self.tr("a collapsed G"))
        stripes = (self.tr("time"), self.tr("mode"))
        return [
            Text(
                self.tr(
                    "Pictures come in kinds: ten digits, rooms with and without a window. Such kinds are called modes. A generator collapses when it draws "
                    "only a few of them, or one picture for every z."
                )
            ),
            Drawing(lambda painter, size: modes(painter, size, *bars), 110, self.tr("How often each of ten digits is drawn.")),
            Text(
                self.tr(
                    "Nothing in the game forbids it. D judges each picture by itself, so a G with a single picture that D takes for real is doing well. "
                    "Once D has learned that this one is fake, G moves to another: an endless hide-and-seek. Or D is so sure of everything that G gets "
                    "no gradient, and stays where it is."
                )
            ),
            Drawing(
                lambda painter, size: hops(painter, size, *stripes), 120, self.tr("A G that draws all modes at first, and then hops from one to the next.")
            ),
            Heading(self.tr("How to see it")),
            Text(
                self.tr(
                    "Losses do not show it. Look at many samples of different z: are some the same? The ring in Train counts the modes; Collapse frames "
                    "near-duplicates, paints the modes over time, and says what is wrong."
                )
            ),
            SeeAlso(("cures", "collapse", "doctor")),
            Papers(
                (
                    f"{GAN} Section 6, the “Helvetica scenario”.",
                    "Metz, Poole, Pfau & Sohl-Dickstein 2017: Unrolled Generative Adversarial Networks. ICLR.",
                )
            ),
        ]

    def steps(self) -> tuple[Step, ...]:
        """The lesson with a frozen G."""
        return (
            Step(
                self.tr("Show me a collapse"),
                self.tr("Opens a short lesson in Collapse. It trains when you press Start."),
                self.tr("Guess and press Start. All samples are drawn from different z: watch how different they are."),
                lambda show: show.lesson("frozen-collapse"),
            ),
        )


def modes(painter: QPainter, size: QSizeF, data: str, healthy: str, collapsed: str) -> None:
    """How often each of ten modes is drawn: by the data, by a healthy G and by a collapsed one."""
    tokens = theme.current()
    shares = (
        (data, tokens.reference, [10] * 10),
        (healthy, tokens.accent, [9, 12, 8, 11, 10, 7, 12, 9, 13, 9]),
        (collapsed, tokens.warning, [0, 0, 0, 22, 0, 0, 1, 0, 0, 0]),
    )
    width = size.width() / len(shares)
    floor = size.height() - 24
    for place, (name, color, counts) in enumerate(shares):
        left = place * width + 6
        bar = (width - 18) / len(counts)
        for number, count in enumerate(counts):
            height = max(1.5, count / 22 * (floor - 6))
            painter.fillRect(QRectF(left + number * bar, floor - height, bar - 2, height), QColor(color if count else tokens.outline))
        note(painter, QPointF(left + (width - 18) / 2, floor + 13), name)


def hops(painter: QPainter, size: QSizeF, time: str, mode: str) -> None:
    """Modes by time, in stripes: first all of them, then one at a time."""
    tokens = theme.current()
    rows, columns = 8, 40
    area = QRectF(50, 4, size.width() - 54, size.height() - 28)
    width, height = area.width() / columns, area.height() / rows
    color = QColor(tokens.accent)
    for column in range(columns):
        since = column - (columns - len(_LEADERS))
        for row in range(rows):
            strength = 0.42 + 0.1 * ((row * 7 + column * 3) % 5 - 2) / 2 if since < 0 else 1.0 if _LEADERS[since] == row else 0.04
            color.setAlphaF(strength)
            painter.fillRect(QRectF(area.left() + column * width, area.top() + row * height, width, height - 1), color)
    note(painter, QPointF(24, area.center().y()), mode)
    note(painter, QPointF(area.center().x(), size.height() - 9), time)
