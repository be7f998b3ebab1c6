"""Learn: what cures collapse."""

from typing import ClassVar

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from gan_studio.core.translation import QT_TRANSLATE_NOOP
from gan_studio.ui import theme
from gan_studio.ui.help.blocks import Block, Drawing, Papers, SeeAlso, Terms, Text
from gan_studio.ui.help.brush import arrow, box, note
from gan_studio.ui.help.experiment import Step
from gan_studio.ui.help.page import COLLAPSE, HelpPage
from gan_studio.ui.help.papers import CONVERGENCE, IMPROVED

_TILE = 30.0


class CuresPage(HelpPage):
    """Four ideas."""

    name: ClassVar[str] = "cures"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Help", "What cures it")
    chapter: ClassVar[str] = COLLAPSE
    order: ClassVar[int] = 220

    def blocks(self) -> list[Block]:
        """The ideas behind the remedies, and how to try one."""
        words = (self.tr("one at a time"), self.tr("real?"), self.tr("two at a time"), self.tr("fake: the same"))
        return [
            Text(self.tr("Most remedies in the settings of Train follow one of four ideas. All can be switched on while it trains.")),
            Terms(
                (
                    (
                        self.tr("Let D see more than one"),
                        self.tr("Minibatch deviation and PacGAN show D several pictures together, so that pictures which are all alike give themselves away."),
                    ),
                    (
                        self.tr("Keep D gentle"),
                        self.tr("R1, spectral norm and instance noise keep D from becoming too steep or too sure. Then G has a gradient wherever it is."),
                    ),
                    (
                        self.tr("Compare with real pictures"),
                        self.tr(
                            "R3GAN judges in pairs whether a fake looks more real than a real picture. Relativistic losses of that kind leave fewer modes out."
                        ),
                    ),
                    (
                        self.tr("Keep the balance"),
                        self.tr("Other learning rates, batch norm, a D that is large enough; or unrolling, where G foresees D’s next steps."),
                    ),
                )
            ),
            Drawing(lambda painter, size: pairs(painter, size, *words), 132, self.tr("A D that sees two pictures at a time notices that they are the same.")),
            Text(
                self.tr(
                    "None helps always. In our own trials each was switched on in the same collapsed trainings; the table of what came of it is a link away. "
                    "To try one: go back to before the collapse with the time machine, switch it on there, and compare."
                )
            ),
            SeeAlso(("remedies", "modes", "doctor")),
            Papers(
                (
                    IMPROVED,
                    "Lin, Khetan, Fanti & Oh 2018: PacGAN: The Power of Two Samples in Generative Adversarial Networks. NeurIPS.",
                    CONVERGENCE,
                    "Huang, Gokaslan, Kuleshov & Tompkin 2024: The GAN Is Dead; Long Live the GAN! NeurIPS.",
                )
            ),
        ]

    def steps(self) -> tuple[Step, ...]:
        """All lessons: each ends with a cure."""
        return (
            Step(
                self.tr("Show me illnesses and cures"),
                self.tr("Opens the lessons in Collapse: small trainings that go wrong for a reason."),
                self.tr("Open one, guess, watch it, and then press the button with the cure."),
                lambda show: show.turn_to("lessons"),
            ),
        )


def pairs(painter: QPainter, size: QSizeF, single: str, real: str, double: str, fake: str) -> None:
    """The same picture before a D that sees one, and twice before one that sees two."""
    tokens = theme.current()
    left = size.width() * 0.16
    for row, (count, name, verdict) in enumerate(((1, single, real), (2, double, fake))):
        middle = 24 + row * 72.0
        for place in range(count):
            _picture(painter, QPointF(left + (place - (count - 1) / 2) * (_TILE + 6), middle))
        note(painter, QPointF(left, middle + 27), name)
        d = QPointF(size.width() * 0.48, middle)
        arrow(painter, QPointF(size.width() * 0.3, middle), d - QPointF(26, 0), tokens.control)
        box(painter, d, "D", tokens.discriminator, 40)
        arrow(painter, d + QPointF(26, 0), QPointF(size.width() * 0.66, middle), tokens.control)
        note(painter, QPointF(size.width() * 0.84, middle), verdict, tokens.text)


def _picture(painter: QPainter, center: QPointF) -> None:
    """A frame with a figure three in it."""
    tokens = theme.current()
    rect = QRectF(center.x() - _TILE / 2, center.y() - _TILE / 2, _TILE, _TILE)
    painter.setPen(QPen(QColor(tokens.generator), 1.5))
    painter.setBrush(QColor(tokens.surface))
    painter.drawRoundedRect(rect, 4, 4)
    painter.save()
    painter.setFont(theme.font("title"))
    painter.setPen(QColor(tokens.text))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, "3")
    painter.restore()
