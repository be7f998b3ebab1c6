"""Learn: the minimax game, and how it is played."""

from typing import ClassVar

from PySide6.QtCore import QPointF, QSizeF
from PySide6.QtGui import QPainter

from gan_studio.core.presets import PRESETS
from gan_studio.core.translation import QT_TRANSLATE_NOOP
from gan_studio.ui import theme
from gan_studio.ui.help.blocks import Block, Drawing, Formula, Heading, Papers, SeeAlso, Steps, Text
from gan_studio.ui.help.brush import arrow, box, note
from gan_studio.ui.help.experiment import Step
from gan_studio.ui.help.page import GAME, HelpPage
from gan_studio.ui.help.papers import GAN


class GamePage(HelpPage):
    """G, D, V(D, G) and algorithm 1."""

    name: ClassVar[str] = "game"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Help", "The minimax game")
    chapter: ClassVar[str] = GAME
    order: ClassVar[int] = 110

    def blocks(self) -> list[Block]:
        """Who plays, for what, and in which order."""
        words = (self.tr("noise z"), self.tr("its picture"), self.tr("a real picture"), self.tr("real?"))
        return [
            Text(
                self.tr(
                    "The generator G turns noise z into a picture. The discriminator D says how likely a picture is to be real: D(x) for a real one, "
                    "D(G(z)) for one of G’s. Both play for one number:"
                )
            ),
            Formula("V(D, G) = E[log D(x)] + E[log(1\u00a0−\u00a0D(G(z)))]"),
            Drawing(lambda painter, size: game(painter, size, *words), 125, self.tr("Only D sees real pictures. G learns from D’s verdict alone.")),
            Text(self.tr("D makes V large: 1 for real pictures, 0 for fakes. G makes V small, by pictures that D takes for real.")),
            Heading(self.tr("One step of training")),
            Steps(
                (
                    self.tr("D: k times, take a batch of real pictures and a batch of G’s, and change D so that V rises."),
                    self.tr("G: take a batch of z, and change G so that V falls. In practice so that log D(G(z)) rises: see the page on saturating."),
                )
            ),
            Text(self.tr("That is algorithm 1 of the 2014 paper, which took k = 1. Here k is the setting “D steps per G step”.")),
            SeeAlso(("losses", "saturating")),
            Papers((GAN,)),
        ]

    def steps(self) -> tuple[Step, ...]:
        """The first GAN on digits."""
        return (
            Step(
                self.tr("Show me the 2014 GAN"),
                self.tr("Trains its perceptrons on the built-in digits, in Train. Your settings and pictures stay as they are."),
                self.tr("Above: both losses. Below them: D(x) and D(G(z)). The samples are drawn from the same z at every step. Stop it when you like."),
                lambda show: show.train(self, "digits", PRESETS["2014"].config()),
            ),
        )


def game(painter: QPainter, size: QSizeF, noise: str, fake: str, real: str, verdict: str) -> None:
    """How z goes through G to a fake; it and a real picture through D to a verdict."""
    tokens = theme.current()
    top, bottom, middle = size.height() * 0.22, size.height() * 0.9, size.height() * 0.56
    unit = size.width() / 10
    g, d = QPointF(3.4 * unit, top), QPointF(7.2 * unit, middle)
    half = QPointF(25, 0)
    box(painter, g, "G", tokens.generator)
    box(painter, d, "D", tokens.discriminator)
    for start, end in (
        (QPointF(0.3 * unit, top), g - half),
        (g + half, QPointF(d.x() - 27, middle - 9)),
        (QPointF(4.7 * unit, bottom), QPointF(d.x() - 27, middle + 9)),
        (d + half, QPointF(9.8 * unit, middle)),
    ):
        arrow(painter, start, end, tokens.control)
    for place, words in (
        (QPointF(1.3 * unit, top - 13), noise),
        (QPointF(5.9 * unit, top - 6), fake),
        (QPointF(3 * unit, bottom), real),
        (QPointF(9 * unit, middle - 13), verdict),
    ):
        note(painter, place, words, tokens.text)
