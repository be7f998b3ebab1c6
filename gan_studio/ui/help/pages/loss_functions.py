"""Learn: all losses there are, and where each has its balance."""

from typing import ClassVar

from PySide6.QtCore import QCoreApplication

from gan_studio.core.losses.base import Loss
from gan_studio.core.translation import QT_TRANSLATE_NOOP
from gan_studio.ui.help.blocks import Block, SeeAlso, Table, Terms, Text
from gan_studio.ui.help.page import HelpPage


class LossFunctionsPage(HelpPage):
    """A table, and what each is."""

    name: ClassVar[str] = "loss-functions"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Help", "All losses")
    order: ClassVar[int] = 510

    def blocks(self) -> list[Block]:
        """What D's loss and scores are at balance, then each in a sentence."""
        kinds = Loss.choices().values()
        return [
            Table(
                (self.tr("Loss"), self.tr("D’s loss at balance"), self.tr("D(x), D(G(z))")),
                tuple((_loss(kind.label), _number(kind.balance), _number(kind.score_balance)) for kind in kinds),
            ),
            Text(self.tr("A dash: there is no such value; what D says counts only in comparison.")),
            Terms(tuple((_loss(kind.label), _loss(kind.help)) for kind in kinds)),
            SeeAlso(("losses", "saturating")),
        ]


def _loss(text: str) -> str:
    return QCoreApplication.translate("Loss", text)


def _number(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}".rstrip("0").rstrip(".")
