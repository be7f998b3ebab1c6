"""Learn: DCGAN's guidelines."""

from typing import ClassVar

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QColor, QPainter, QPen

from gan_studio.core.translation import QT_TRANSLATE_NOOP
from gan_studio.ui import theme
from gan_studio.ui.help.blocks import Block, Drawing, Papers, SeeAlso, Steps, Text
from gan_studio.ui.help.brush import arrow, note
from gan_studio.ui.help.experiment import Step
from gan_studio.ui.help.page import GAME, HelpPage
from gan_studio.ui.help.papers import DCGAN

_SIZES = (4, 8, 16, 32, 64)


class DcganPage(HelpPage):
    """What made convolutional GANs train."""

    name: ClassVar[str] = "dcgan"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Help", "DCGAN’s guidelines")
    chapter: ClassVar[str] = GAME
    order: ClassVar[int] = 160

    def blocks(self) -> list[Block]:
        """Five rules, and the numbers that go with them."""
        return [
            Text(self.tr("Convolutional GANs were hard to train until the DCGAN paper found a few rules that work for many kinds of pictures:")),
            Steps(
                (
                    self.tr("No pooling: strided convolutions make pictures smaller in D, fractionally strided ones make them larger in G."),
                    self.tr("Batch norm in both, but neither in G’s last layer nor in D’s first."),
                    self.tr("No fully connected hidden layers."),
                    self.tr("ReLU in G, and tanh at its end."),
                    self.tr("Leaky ReLU in all layers of D, with a slope of 0.2."),
                )
            ),
            Drawing(pyramid, 130, self.tr("G: each layer doubles the side, and has half as many channels. D is its mirror image.")),
            Text(
                self.tr(
                    "And numbers: pixels from −1 to 1, batches of 128, weights from a normal distribution with a deviation of 0.02, Adam with a rate of "
                    "0.0002 and β1 = 0.5. The preset “DCGAN paper” has them."
                )
            ),
            SeeAlso(("oscillation", "latent")),
            Papers(
                (
                    DCGAN,
                    "Ioffe & Szegedy 2015: Batch Normalization. ICML.",
                )
            ),
        ]

    def steps(self) -> tuple[Step, ...]:
        """What batch norm is for."""
        return (
            Step(
                self.tr("Show me it without batch norm"),
                self.tr("Opens a short lesson in Collapse. It trains when you press Start."),
                self.tr("Guess and press Start. The cure is the second rule: it starts again with batch norm."),
                lambda show: show.lesson("batch-norm"),
            ),
        )


def pyramid(painter: QPainter, size: QSizeF) -> None:
    """G's layers, from z to the picture: sides grow and channels become fewer."""
    tokens = theme.current()
    unit = size.width() / 100
    middle = size.height() / 2 - 8
    note(painter, QPointF(4 * unit, middle), "z", tokens.text)
    left = 9 * unit
    for place, side in enumerate(_SIZES):
        width, height = unit * (20 - 4.2 * place), (size.height() - 32) * (0.16 + 0.21 * place)
        arrow(painter, QPointF(left, middle), QPointF(left + 4.6 * unit, middle), tokens.control)
        rect = QRectF(left + 5.4 * unit, middle - height / 2, width, height)
        painter.setPen(QPen(QColor(tokens.generator), 1.5))
        painter.setBrush(QColor(tokens.surface))
        painter.drawRoundedRect(rect, 3, 3)
        note(painter, QPointF(rect.center().x(), size.height() - 9), str(side))
        left = rect.right() + 0.8 * unit
