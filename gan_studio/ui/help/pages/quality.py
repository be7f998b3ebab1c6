"""Learn: why losses do not mean quality."""

import math
from typing import ClassVar

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QColor, QPainter, QPen

from gan_studio.core.translation import QT_TRANSLATE_NOOP
from gan_studio.ui import theme
from gan_studio.ui.help.blocks import Block, Drawing, Papers, SeeAlso, Terms, Text
from gan_studio.ui.help.brush import Align, Axes, line, note
from gan_studio.ui.help.experiment import Step
from gan_studio.ui.help.page import GAME, HelpPage
from gan_studio.ui.help.papers import EVALUATION
from gan_studio.ui.help.showing import recorded_world

_TILES = 5


class QualityPage(HelpPage):
    """A loss says who is ahead."""

    name: ClassVar[str] = "quality"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Help", "Losses are not quality")
    chapter: ClassVar[str] = GAME
    order: ClassVar[int] = 130

    def blocks(self) -> list[Block]:
        """What a loss may hide."""
        words = (self.tr("G’s loss"), self.tr("what G draws"))
        return [
            Text(
                self.tr(
                    "Elsewhere a falling loss means progress, because the task stays the same. Here each network is the other’s task. "
                    "A loss says who is ahead, not how good the pictures are."
                )
            ),
            Drawing(
                lambda painter, size: rising(painter, size, *words),
                170,
                self.tr("A sketch of a usual training: the pictures become better, G’s loss does not fall."),
            ),
            Terms(
                (
                    (self.tr("G’s loss rises"), self.tr("Perhaps G draws better than before, for a D that has become stricter.")),
                    (self.tr("D is at 0.5"), self.tr("Perhaps G is perfect. Perhaps D is too weak to see how poor its pictures are.")),
                    (
                        self.tr("Both are steady"),
                        self.tr("Perhaps G draws one picture only. D looks at pictures one by one: no loss of this game measures diversity."),
                    ),
                )
            ),
            Text(
                self.tr(
                    "So look at the samples, and measure them. An exception is a critic: its gap estimates a distance from the data, "
                    "and falls as pictures become better."
                )
            ),
            SeeAlso(("measuring", "modes")),
            Papers(
                (
                    EVALUATION,
                    "Arjovsky, Chintala & Bottou 2017: Wasserstein Generative Adversarial Networks. ICML.",
                )
            ),
        ]

    def steps(self) -> tuple[Step, ...]:
        """A record of a good training with bad losses, then a lesson with perfect losses and bad pictures."""
        real = (
            Step(
                self.tr("Show me a real training"),
                self.tr("Opens the record of how the bundled bedrooms were learned, in Train."),
                self.tr(
                    "Drag the slider over the samples from left to right: the rooms become better, while D’s loss "
                    "stays far below 1.386 and G’s ends no lower than it began."
                ),
                lambda show: show.look_back(),
            ),
        )
        perfect = (
            Step(
                self.tr("Now perfect losses"),
                self.tr("Opens a short lesson in Collapse. It trains when you press Start."),
                self.tr("D says one half of everything. Guess what G draws, and press Start."),
                lambda show: show.lesson("starved-digits"),
            ),
        )
        return (*(real if recorded_world() is not None else ()), *perfect)


def rising(painter: QPainter, size: QSizeF, loss: str, pictures: str) -> None:
    """A loss that wavers upwards over pictures that become clear."""
    tokens = theme.current()
    rng = np.random.default_rng(3)
    axes = Axes(QSizeF(size.width(), size.height() - 60), (0, 1), (0, 1), left=8, top=18)
    axes.draw(painter)
    noise = np.convolve(rng.normal(0, 0.3, 140), np.ones(8) / 8, "valid")
    heights = 0.42 + 0.28 * np.linspace(0, 1, len(noise)) + noise
    places = np.linspace(0.01, 0.99, len(noise))
    line(painter, (axes.place(x, y) for x, y in zip(places, heights, strict=True)), tokens.pen("generator"))
    note(painter, QPointF(12, 10), loss, tokens.generator, Align.AlignLeft)
    side = min(46.0, (size.width() - 16) / _TILES - 4)
    top = size.height() - side - 16
    for tile in range(_TILES):
        left = 8 + (size.width() - 16 - side) * tile / (_TILES - 1)
        _tile(painter, QRectF(left, top, side, side), tile / (_TILES - 1), rng)
    note(painter, QPointF(size.width() / 2, size.height() - 7), pictures)


def _tile(painter: QPainter, rect: QRectF, clarity: float, rng: np.random.Generator) -> None:
    """A ring that is scattered at first."""
    tokens = theme.current()
    painter.setPen(QPen(QColor(tokens.border), 1))
    painter.setBrush(QColor(tokens.surface))
    painter.drawRoundedRect(rect, 4, 4)
    color = QColor(tokens.text)
    for dot in range(90):
        angle = 2 * math.pi * dot / 90
        spread = rng.normal(0, 7.5 * (1 - clarity) ** 1.3, 2)
        x, y = 12 * math.cos(angle) + spread[0], 15 * math.sin(angle) + spread[1]
        if max(abs(x), abs(y)) < rect.width() / 2 - 3:
            painter.fillRect(QRectF(rect.center().x() + x - 1.2, rect.center().y() + y - 1.2, 2.4, 2.4), color)
