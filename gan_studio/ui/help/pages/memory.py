"""Learn: whether G has memorised its training pictures."""

from typing import ClassVar

import numpy as np
from PySide6.QtCore import QPointF, QSizeF
from PySide6.QtGui import QColor, QPainter, QPen

from gan_studio.core.translation import QT_TRANSLATE_NOOP
from gan_studio.ui import theme
from gan_studio.ui.help.blocks import Block, Drawing, Papers, SeeAlso, Terms, Text
from gan_studio.ui.help.brush import Align, dot, note
from gan_studio.ui.help.experiment import Step
from gan_studio.ui.help.page import LATENT, HelpPage
from gan_studio.ui.help.papers import DCGAN, EVALUATION


class MemoryPage(HelpPage):
    """Three looks at it."""

    name: ClassVar[str] = "memory"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Help", "Did it memorise?")
    chapter: ClassVar[str] = LATENT
    order: ClassVar[int] = 330

    def blocks(self) -> list[Block]:
        """Walks, neighbours, birthdays."""
        words = (self.tr("learned"), self.tr("memorised"), self.tr("training picture"), self.tr("sample"))
        return [
            Text(self.tr("A G that copies its training pictures would please D, and be of no use. There are three ways to look for it.")),
            Drawing(lambda painter, size: neighbours(painter, size, *words), 150, self.tr("New pictures among the real ones, or copies of them.")),
            Terms(
                (
                    (self.tr("Walk"), self.tr("Between two pictures others should come, all of them sensible. Copies would stay, and then jump.")),
                    (
                        self.tr("Nearest neighbours"),
                        self.tr(
                            "Hold samples against the training picture that is most like them, and ask how much new real pictures are like one. "
                            "In Collapse that is the figure “Nearly in the data”."
                        ),
                    ),
                    (
                        self.tr("Birthdays"),
                        self.tr(
                            "Are there two alike among s random samples? Then G has only about s² different pictures in all. "
                            "Collapse counts near-duplicates, and frames them."
                        ),
                    ),
                )
            ),
            Text(
                self.tr(
                    "Be careful with distances in pixels: a copy that is shifted by a pixel looks new to "
                    "them. And a G that copies gets the best marks from many "
                    "figures of quality."
                )
            ),
            SeeAlso(("measuring", "latent")),
            Papers(
                (
                    f"{DCGAN} Sections 4.1 and 6.1.",
                    EVALUATION,
                    "Arora, Risteski & Zhang 2018: Do GANs Learn the Distribution? Some Theory and Empirics. ICLR.",
                )
            ),
        ]

    def steps(self) -> tuple[Step, ...]:
        """A walk, to look for jumps."""
        return (
            Step(
                self.tr("Show me a walk"),
                self.tr("Plays a path in Walk: through your keyframes, or through nine random ones. Undo takes it back."),
                self.tr("Do pictures change all the way, or do they stand still and then jump?"),
                lambda show: show.walk("spherical"),
            ),
        )


def neighbours(painter: QPainter, size: QSizeF, learned: str, memorised: str, real: str, sample: str) -> None:
    """Points of the data, and samples between them or on them."""
    tokens = theme.current()
    rng = np.random.default_rng(8)
    for place, (name, spread) in enumerate(((learned, 13.0), (memorised, 1.6))):
        center = QPointF(size.width() * (0.26 + 0.48 * place), size.height() / 2 - 22)
        for x, y in rng.normal(0, 1, (14, 2)).clip(-1.7, 1.7) * (size.width() / 11, 24):
            dot(painter, center + QPointF(x, y), tokens.discriminator, 3)
            dx, dy = rng.normal(0, spread, 2).clip(-15, 15)
            _ring(painter, center + QPointF(x + dx, y + dy))
        note(painter, QPointF(center.x(), size.height() - 34), name, tokens.text)
    below, middle = size.height() - 9, size.width() / 2
    dot(painter, QPointF(middle - 110, below), tokens.discriminator, 3)
    note(painter, QPointF(middle - 100, below), real, align=Align.AlignLeft)
    _ring(painter, QPointF(middle + 30, below))
    note(painter, QPointF(middle + 40, below), sample, align=Align.AlignLeft)


def _ring(painter: QPainter, center: QPointF) -> None:
    painter.setPen(QPen(QColor(theme.current().generator), 1.75))
    painter.drawEllipse(center, 4.5, 4.5)
