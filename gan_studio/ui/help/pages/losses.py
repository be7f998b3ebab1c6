"""Help on what the losses mean: why 0.5, and why 1.386."""

from typing import ClassVar

from PySide6.QtCore import QCoreApplication

from gan_studio.core.losses.base import Loss
from gan_studio.core.translation import QT_TRANSLATE_NOOP
from gan_studio.ui.help.blocks import Block, Drawing, Heading, SeeAlso, Table, Text
from gan_studio.ui.help.drawings import balance
from gan_studio.ui.help.page import HelpPage


class LossesHelp(HelpPage):
    """The numbers of the game."""

    name: ClassVar[str] = "losses"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Help", "What the losses mean")
    order: ClassVar[int] = 50

    def blocks(self) -> list[Block]:
        """Equilibrium, and where each loss has it."""
        words = (self.tr("on real pictures"), self.tr("on G’s pictures"), self.tr("D’s loss"))
        return [
            Text(
                self.tr(
                    "D’s usual loss is −log D(x) on real pictures plus −log(1 − D(G(z))) on G’s. A sure and right D brings both near 0. "
                    "A D that has to guess says 0.5 of everything: each half is then log 2 = 0.693, and D’s loss is 2 log 2 = 1.386."
                )
            ),
            Drawing(
                lambda painter, size: balance(painter, size, *words),
                540,
                220,
                self.tr("The loss of a D that says the same number of every picture. The best it can do is 0.5, for 1.386."),
            ),
            Text(
                self.tr(
                    "That is the equilibrium of the 2014 paper (Goodfellow et al., theorem 1): G draws exactly as the data are, D cannot know better than "
                    "0.5, and the value of the game is −log 4 = −1.386. Real trainings stay near it, seldom on it."
                )
            ),
            Heading(self.tr("What they do not mean")),
            Text(
                self.tr(
                    "A D at 0.5 may also be a weak D that a poor G deceives. A G whose loss rises may draw better pictures than before, against a D that has "
                    "become stricter. And a G that draws one picture only can have any loss: none of them measures diversity. That is what the "
                    "workspace Collapse is for."
                )
            ),
            Heading(self.tr("The losses there are")),
            Table(
                (self.tr("Loss"), self.tr("D’s loss at balance"), self.tr("D(x) and D(G(z)) there")),
                tuple((_label(loss), _number(loss.balance), _number(loss.score_balance)) for loss in Loss.choices().values()),
            ),
            Text(self.tr("A dash: there is no such value; what D says counts only in comparison.")),
            SeeAlso(("train", "collapse")),
        ]


def _label(loss: type[Loss]) -> str:
    return QCoreApplication.translate("Loss", loss.label)


def _number(value: float | None) -> str:
    return "–" if value is None else f"{value:.4g}"
