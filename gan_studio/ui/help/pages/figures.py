"""Learn: all figures of diversity."""

from typing import ClassVar

from PySide6.QtCore import QCoreApplication

from gan_studio.core.diagnosis.figures import FIGURES
from gan_studio.core.translation import QT_TRANSLATE_NOOP
from gan_studio.ui.help.blocks import Block, Heading, SeeAlso, Terms, Text
from gan_studio.ui.help.page import HelpPage


class FiguresPage(HelpPage):
    """What is measured, and how."""

    name: ClassVar[str] = "figures"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Help", "All figures of diversity")
    order: ClassVar[int] = 530

    def blocks(self) -> list[Block]:
        """How it is measured, then each figure."""
        return [
            Text(
                self.tr(
                    "Every few seconds about 500 of the pictures that training makes anyway are compared with as many real ones. It costs training less "
                    "than a twentieth of its time. “Measure 2,000 samples” takes a closer look, once."
                )
            ),
            Heading(self.tr("Read them beside the real pictures")),
            Text(
                self.tr(
                    "A figure means little by itself. So the same figure of real pictures against other real pictures stands beside it: that is as well "
                    "as a perfect generator could do with so few samples."
                )
            ),
            Heading(self.tr("In which space")),
            Text(
                self.tr(
                    "Modes are told by a small classifier where the data have labels or come with one, and are clusters of the real pictures where not. "
                    "Distances are taken in that classifier’s features, or in the principal components of the pixels. The page “Now” says which. "
                    "D’s own features are not used, for they change while D learns."
                )
            ),
            Heading(self.tr("The figures")),
            Terms(tuple((_figure(figure.label), _figure(figure.help), self._direction(figure.better)) for figure in FIGURES.values())),
            SeeAlso(("measuring", "collapse")),
        ]

    def _direction(self, better: str) -> str:
        """Which way is good."""
        directions = {
            "higher": self.tr("Higher is better."),
            "lower": self.tr("Lower is better."),
            "near": self.tr("It should be near that of real pictures."),
        }
        return directions[better]


def _figure(text: str) -> str:
    return QCoreApplication.translate("Figure", text)
