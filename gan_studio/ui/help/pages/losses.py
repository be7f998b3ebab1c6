"""Learn: why D ends at 0.5 and its loss at 1.386."""

import math
from typing import ClassVar

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QPainter

from gan_studio.core.config import TrainingConfig
from gan_studio.core.lessons.claims import SOUND
from gan_studio.core.translation import QT_TRANSLATE_NOOP
from gan_studio.ui import theme
from gan_studio.ui.help.blocks import Block, Drawing, Formula, Heading, Papers, SeeAlso, Text
from gan_studio.ui.help.brush import Axes, dot, legend, line
from gan_studio.ui.help.experiment import Step
from gan_studio.ui.help.page import GAME, HelpPage
from gan_studio.ui.help.papers import GAN

_STEPS = 4000


class LossesPage(HelpPage):
    """The numbers of the game."""

    name: ClassVar[str] = "losses"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Help", "Why 0.5 and 1.386")
    chapter: ClassVar[str] = GAME
    order: ClassVar[int] = 120

    def blocks(self) -> list[Block]:
        """The best D, the best G, and what is plotted."""
        words = (self.tr("on real pictures"), self.tr("on G’s pictures"), self.tr("D’s loss"))
        return [
            Text(self.tr("For a given G the best D says which share of the pictures that look like x is real:")),
            Formula("D*(x) = p(x) / (p(x) + g(x))"),
            Text(
                self.tr(
                    "p is how often the data show x, g how often G draws it. If G draws exactly as the "
                    "data are, that is ½ for every picture: D can only guess. "
                    "V is then log ½ + log ½ = −log 4 = −1.386. G can reach no less: against the best D, V is −log 4 plus twice the Jensen-Shannon "
                    "divergence of G from the data, which is never negative."
                )
            ),
            Heading(self.tr("What this window plots")),
            Text(
                self.tr(
                    "D’s loss is −V, the sum of both halves: −log D(x) − log(1 − D(G(z))), with natural logarithms, as the mean of a batch. At ½ each half "
                    "is log 2 = 0.693 and the sum is 2 log 2 = 1.386. Some programs plot half of it. A remedy with a penalty adds that on top."
                )
            ),
            Drawing(
                lambda painter, size: balance(painter, size, *words),
                210,
                self.tr("The loss of a D that says the same number of every picture. The best it can do is 0.5, for 1.386."),
            ),
            Text(self.tr("G’s usual loss, −log D(G(z)), is 0.693 there. Real trainings stay near that balance, seldom on it.")),
            SeeAlso(("quality", "loss-functions")),
            Papers((f"{GAN} Proposition 1 and theorem 1.",)),
        ]

    def steps(self) -> tuple[Step, ...]:
        """Two perceptrons that stay near the balance."""
        return (
            Step(
                self.tr("Show me a balanced training"),
                self.tr("Trains two small perceptrons on digits, with R1, which keeps D from being too sure. Your settings stay as they are."),
                self.tr("Find the lines across at 0.5 and at 1.386. D(x) and D(G(z)) come to 0.5 from both sides; D’s loss climbs towards 1.386."),
                lambda show: show.train(self, "digits", TrainingConfig().changed(**SOUND, steps=_STEPS)),
            ),
        )


def balance(painter: QPainter, size: QSizeF, on_real: str, on_fake: str, total: str) -> None:
    """-log D, -log (1 - D) and their sum, for a D that says the same of every picture; the sum's minimum is marked."""
    tokens = theme.current()
    halves = ((tokens.pen("discriminator_real"), _on_real), (tokens.pen("discriminator_fake"), _on_fake))
    curves = (*halves, (tokens.pen("discriminator", 2.5), _both))
    below = legend(painter, size.width(), zip((pen for pen, _ in curves), (on_real, on_fake, total), strict=True))
    axes = Axes(size, (0, 1), (0, 3.2), left=44, top=below + 6)
    axes.draw(painter, (0, 0.5, 1), (0.693, 1.386))
    least = axes.place(0.5, 2 * math.log(2))
    line(painter, (axes.place(0, 2 * math.log(2)), least, axes.place(0.5, 0)), tokens.pen("reference"))
    for pen, loss in curves:
        values = (step / 200 for step in range(1, 200))
        line(painter, (axes.place(d, loss(d)) for d in values if loss(d) <= 3.2), pen)
    dot(painter, least, tokens.discriminator)


def _on_real(d: float) -> float:
    return -math.log(d)


def _on_fake(d: float) -> float:
    return -math.log(1 - d)


def _both(d: float) -> float:
    return _on_real(d) + _on_fake(d)
