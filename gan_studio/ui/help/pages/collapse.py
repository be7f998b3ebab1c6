"""Help on the Collapse workspace: what collapse is, and how it is told."""

from typing import ClassVar

from PySide6.QtCore import QCoreApplication

from gan_studio.core.diagnosis.doctor import known_illnesses
from gan_studio.core.translation import QT_TRANSLATE_NOOP
from gan_studio.ui.help.blocks import Block, Drawing, Heading, SeeAlso, Terms, Text
from gan_studio.ui.help.drawings import hops, modes
from gan_studio.ui.help.page import HelpPage


class CollapseHelp(HelpPage):
    """Modes, and how they are lost."""

    name: ClassVar[str] = "collapse"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Help", "Collapse")
    order: ClassVar[int] = 15

    def blocks(self) -> list[Block]:
        """What collapse is, what is seen here, what the doctor knows."""
        bars = (self.tr("the data"), self.tr("a healthy G"), self.tr("a collapsed G"))
        stripes = (self.tr("time"), self.tr("mode"))
        return [
            Text(
                self.tr(
                    "Pictures come in kinds: ten digits, rooms with and without a window. Such kinds are called modes. A generator collapses when it draws "
                    "only a few of them, or one picture for every z. Nothing in the game forbids that: D judges each picture by itself, so a G with a "
                    "single picture that D takes for real is doing well."
                )
            ),
            Drawing(lambda painter, size: modes(painter, size, *bars), 520, 130, self.tr("How often each of ten digits is drawn.")),
            Text(
                self.tr(
                    "D then learns that this one picture is fake, and G moves to another mode: an endless hide-and-seek, which shows as stripes on the "
                    "page “Over time”. Or D is so sure of everything that G gets no gradient and stays where it is for ever."
                )
            ),
            Drawing(
                lambda painter, size: hops(painter, size, *stripes), 520, 130, self.tr("A G that at first draws all modes, and then hops from one to the next.")
            ),
            Heading(self.tr("What you see")),
            Terms(
                (
                    (
                        self.tr("The ring"),
                        self.tr("How many modes have a fair share of the samples: at least a tenth of what they have in the data. A thin part is a rare mode."),
                    ),
                    (self.tr("Now"), self.tr("The newest samples with near-duplicates framed, the modes beside those of the data, and every figure.")),
                    (
                        self.tr("Over time"),
                        self.tr("Losses, figures and modes over the steps of the run. A click chooses a step, which the bar at the bottom opens."),
                    ),
                    (self.tr("Time machine"), self.tr("Go back to any step and train on with other settings. Branches are compared side by side.")),
                    (self.tr("Growing"), self.tr("The same z through the whole run.")),
                    (self.tr("Lessons"), self.tr("Small trainings that go wrong for a reason: guess first, watch, then cure them.")),
                )
            ),
            Heading(self.tr("What the doctor knows")),
            Text(self.tr("The doctor reads losses and figures together, says what it sees and on what evidence, and offers remedies to switch on:")),
            Terms(tuple((_doctor(illness.label), _doctor(illness.advice)) for illness in known_illnesses())),
            SeeAlso(("figures", "remedies", "losses")),
        ]


def _doctor(text: str) -> str:
    return QCoreApplication.translate("Doctor", text)
