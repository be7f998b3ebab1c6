"""Learn: how to measure a GAN."""

from typing import ClassVar

from PySide6.QtCore import QPointF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from gan_studio.core.config import TrainingConfig
from gan_studio.core.lessons.claims import SOUND
from gan_studio.core.translation import QT_TRANSLATE_NOOP
from gan_studio.ui import theme
from gan_studio.ui.help.blocks import Block, Drawing, Papers, SeeAlso, Terms, Text
from gan_studio.ui.help.brush import note
from gan_studio.ui.help.experiment import Step
from gan_studio.ui.help.page import MEASURING, HelpPage
from gan_studio.ui.help.papers import IMPROVED

_STEPS = 4000


class MeasuringPage(HelpPage):
    """Precision, recall, coverage, Inception Score, FID."""

    name: ClassVar[str] = "measuring"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Help", "How to measure a GAN")
    chapter: ClassVar[str] = MEASURING
    order: ClassVar[int] = 410

    def blocks(self) -> list[Block]:
        """What each asks, and what it does not see."""
        words = (self.tr("the data"), self.tr("G’s pictures"))
        return [
            Text(self.tr("Two questions: do samples look real, and are all kinds of real pictures among them? No single figure answers both well.")),
            Drawing(
                lambda painter, size: overlap(painter, size, *words),
                140,
                self.tr("Precision: the share of G’s pictures that lie among the data. Recall: the share of the data that lie among G’s pictures."),
            ),
            Terms(
                (
                    (
                        self.tr("Precision and recall"),
                        self.tr("“Among” means within the neighbourhood of a picture: as near as its k-th neighbour, in a space of features."),
                    ),
                    (self.tr("Density and coverage"), self.tr("The same with neighbourhoods of real pictures only, which stray samples cannot enlarge.")),
                    (
                        self.tr("Inception Score"),
                        self.tr("High when each picture is clearly of one class and all classes come. Blind to variety within a class, and to copies."),
                    ),
                    (
                        self.tr("FID"),
                        self.tr(
                            "The distance of two normal distributions, fitted to features of real and of drawn pictures. 0 is best. "
                            "It falls as samples are added, so compare only with equal numbers."
                        ),
                    ),
                )
            ),
            Text(
                self.tr(
                    "Collapse measures while it trains, and shows beside each figure what other real pictures get: as well as a perfect G could do. "
                    "Inception Score and FID need a large network; “gan-studio evaluate --inception” computes them."
                )
            ),
            SeeAlso(("figures", "memory")),
            Papers(
                (
                    IMPROVED,
                    "Heusel, Ramsauer, Unterthiner, Nessler & Hochreiter 2017: GANs Trained by a Two Time-Scale Update Rule. NeurIPS.",
                    "Barratt & Sharma 2018: A Note on the Inception Score. arXiv:1801.01973.",
                    "Kynkäänniemi, Karras, Laine, Lehtinen & Aila 2019: Improved Precision and Recall Metric. NeurIPS.",
                    "Naeem, Oh, Uh, Choi & Yoo 2020: Reliable Fidelity and Diversity Metrics. ICML.",
                )
            ),
        ]

    def steps(self) -> tuple[Step, ...]:
        """Figures of a training that goes on."""
        return (
            Step(
                self.tr("Show me the figures"),
                self.tr("Trains two small perceptrons on digits and opens the page “Now” of Collapse. Your settings stay as they are."),
                self.tr("After some seconds figures come, and a new set every few seconds. Watch recall and coverage rise as more digits are drawn."),
                lambda show: show.train(self, "digits", TrainingConfig().changed(**SOUND, steps=_STEPS), page="now"),
            ),
        )


def overlap(painter: QPainter, size: QSizeF, data: str, drawn: str) -> None:
    """Two regions that share a part."""
    tokens = theme.current()
    reach_x, reach_y = size.width() * 0.25, size.height() * 0.38
    for side, (name, color, style) in enumerate(((data, tokens.discriminator, Qt.PenStyle.SolidLine), (drawn, tokens.generator, Qt.PenStyle.DashLine))):
        center = QPointF(size.width() * (0.38 + 0.24 * side), size.height() * 0.43)
        fill = QColor(color)
        fill.setAlphaF(0.16)
        painter.setPen(QPen(QColor(color), 2, style))
        painter.setBrush(fill)
        painter.drawEllipse(center, reach_x, reach_y)
        note(painter, QPointF(size.width() * (0.25 + 0.5 * side), size.height() - 8), name, color)
    painter.setBrush(Qt.BrushStyle.NoBrush)
