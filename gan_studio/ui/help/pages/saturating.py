"""Learn: the saturating and the non-saturating loss."""

from typing import ClassVar

from PySide6.QtCore import QPointF, QSizeF
from PySide6.QtGui import QPainter

from gan_studio.core.translation import QT_TRANSLATE_NOOP
from gan_studio.ui import theme
from gan_studio.ui.help.blocks import Block, Drawing, Papers, SeeAlso, Text
from gan_studio.ui.help.brush import Axes, legend, line, note
from gan_studio.ui.help.experiment import Step
from gan_studio.ui.help.page import GAME, HelpPage
from gan_studio.ui.help.papers import GAN


class SaturatingPage(HelpPage):
    """How strongly G is pulled."""

    name: ClassVar[str] = "saturating"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Help", "Saturating or not")
    chapter: ClassVar[str] = GAME
    order: ClassVar[int] = 140

    def blocks(self) -> list[Block]:
        """Why G's loss was changed in the paper that made it."""
        words = (self.tr("minimax"), self.tr("non-saturating"), self.tr("what D says of G’s picture, D(G(z))"))
        return [
            Text(
                self.tr(
                    "In the minimax game G lowers log(1 − D(G(z))). At first G is bad and D is sure: D(G(z)) is near 0, and there this loss is flat. "
                    "The worse G’s pictures, the weaker what pulls them. The loss saturates."
                )
            ),
            Text(
                self.tr(
                    "So the same paper lets G raise log D(G(z)) instead. The balance stays where it was, and the pull is strongest where D rejects. "
                    "It is the usual choice, and DCGAN’s too."
                )
            ),
            Drawing(
                lambda painter, size: pull(painter, size, *words),
                190,
                self.tr("How strongly a picture is pulled: the slope of G’s loss along D’s last value before the sigmoid. It is D(G(z)), or 1 − D(G(z))."),
            ),
            Text(
                self.tr("It is no cure for everything. The two no longer play for the same number, and against a perfect D the gradient is strong but noisy.")
            ),
            SeeAlso(("game", "loss-functions")),
            Papers(
                (
                    f"{GAN} Section 3.",
                    "Arjovsky & Bottou 2017: Towards Principled Methods for Training Generative Adversarial Networks. ICLR.",
                )
            ),
        ]

    def steps(self) -> tuple[Step, ...]:
        """The lesson with both losses."""
        return (
            Step(
                self.tr("Show me a loss that saturates"),
                self.tr("Opens a short lesson in Collapse. It trains when you press Start."),
                self.tr("Guess, press Start, and then try the cure: the same two networks, with the other loss from there on."),
                lambda show: show.lesson("saturating-loss"),
            ),
        )


def pull(painter: QPainter, size: QSizeF, minimax: str, other: str, verdict: str) -> None:
    """The slopes of both losses by D(G(z))."""
    tokens = theme.current()
    saturating, not_saturating = tokens.pen("reference", 2), tokens.pen("generator", 2.5)
    below = legend(painter, size.width(), ((saturating, minimax), (not_saturating, other)))
    axes = Axes(QSizeF(size.width(), size.height() - 16), (0, 1), (0, 1.05), left=24, top=below + 6)
    axes.draw(painter, (0, 0.5, 1), (0, 1))
    line(painter, (axes.place(0, 0), axes.place(1, 1)), saturating)
    line(painter, (axes.place(0, 1), axes.place(1, 0)), not_saturating)
    note(painter, QPointF(axes.area.center().x(), size.height() - 7), verdict)
