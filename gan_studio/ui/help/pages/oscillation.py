"""Learn: why training oscillates, by V(x, y) = xy."""

import math
from collections.abc import Iterator
from typing import ClassVar

from PySide6.QtCore import QPointF, QSizeF
from PySide6.QtGui import QPainter

from gan_studio.core.translation import QT_TRANSLATE_NOOP
from gan_studio.ui import theme
from gan_studio.ui.help.blocks import Block, Drawing, Formula, Papers, SeeAlso, Text
from gan_studio.ui.help.brush import dot, legend, line
from gan_studio.ui.help.experiment import Step
from gan_studio.ui.help.page import GAME, HelpPage
from gan_studio.ui.help.papers import CONVERGENCE

_RATE = 0.1
_PENALTY = 0.35
_STEPS = 100


class OscillationPage(HelpPage):
    """The saddle."""

    name: ClassVar[str] = "oscillation"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Help", "Why training oscillates")
    chapter: ClassVar[str] = GAME
    order: ClassVar[int] = 150

    def blocks(self) -> list[Block]:
        """Two numbers that chase each other, then two networks."""
        words = (self.tr("both at once"), self.tr("in turns"), self.tr("with a penalty"))
        return [
            Text(
                self.tr(
                    "Two players who each go their own way downhill need not arrive anywhere. The smallest example has one number each and V(x, y) = xy: "
                    "x makes V small, y makes it large. The balance is at x = y = 0."
                )
            ),
            Formula("x ← x − η y,  y ← y + η x"),
            Drawing(lambda painter, size: saddle(painter, size, *words), 215, self.tr("A hundred steps with η = 0.1, from the same point.")),
            Text(
                self.tr(
                    "If both step at once, each step takes them √(1 + η²) times as far from the balance, however small η is. In turns, as a GAN is trained, "
                    "they go round it and come no nearer."
                )
            ),
            Text(
                self.tr(
                    "Networks do so in many dimensions: G runs after what D likes, D after what G draws, and modes come and go. Much momentum makes it worse: "
                    "DCGAN took β1 = 0.5, because with 0.9 training oscillated. A penalty on D’s slope at "
                    "real pictures, R1, turns the circles into a way inwards."
                )
            ),
            SeeAlso(("modes", "cures")),
            Papers(
                (
                    "Goodfellow 2016: NIPS 2016 Tutorial: Generative Adversarial Networks. arXiv:1701.00160.",
                    CONVERGENCE,
                )
            ),
        ]

    def steps(self) -> tuple[Step, ...]:
        """The lesson in which G hops."""
        return (
            Step(
                self.tr("Show me a training that hops"),
                self.tr("Opens a short lesson in Collapse. It trains when you press Start."),
                self.tr("Guess and press Start. While it trains, the page “Over time” shows the modes as stripes that come and go."),
                lambda show: show.lesson("hopping-collapse"),
            ),
        )


def saddle(painter: QPainter, size: QSizeF, at_once: str, in_turns: str, with_penalty: str) -> None:
    """The ways of both players, computed as they are in the text."""
    tokens = theme.current()
    pens = (tokens.pen("reference", 1.5), tokens.pen("discriminator", 2), tokens.pen("generator", 2))
    pens[2].setStyle(tokens.pen("discriminator_real").style())
    ways = (_steps(turns=False, penalty=0), _steps(turns=True, penalty=0), _steps(turns=True, penalty=_PENALTY))
    below = legend(painter, size.width(), zip(pens, (at_once, in_turns, with_penalty), strict=True))
    center, unit = QPointF(size.width() / 2, (size.height() + below) / 2), (size.height() - below) / 3.3
    for pen, way in zip(pens, ways, strict=True):
        line(painter, (center + QPointF(x, -y) * unit for x, y in way), pen)
    dot(painter, center, tokens.text, 3)
    dot(painter, center + QPointF(unit, 0), tokens.accent)


def _steps(*, turns: bool, penalty: float) -> Iterator[tuple[float, float]]:
    """From (1, 0); the penalty pulls y, D's part, back."""
    x, y = 1.0, 0.0
    yield x, y
    for _ in range(_STEPS):
        after = x - _RATE * y
        y += _RATE * ((after if turns else x) - penalty * y)
        x = after
        if math.hypot(x, y) < 2:
            yield x, y
